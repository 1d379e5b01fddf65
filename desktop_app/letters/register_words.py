"""The words of the printed register, per paper language."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.letters.records import LetterState


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """Fixed words; sentences hold the fields named in braces."""

    title: str
    number: str
    date: str
    addressee: str
    subject: str
    signer: str
    state: str
    hash: str
    void: str
    issued_count: str
    void_count: str
    first: str
    last: str
    complete: str
    missing: str
    empty: str
    closed: str
    open: str
    signature: str
    name: str
    page: str
    states: Mapping[LetterState, str]
    title_in: str
    sender: str
    theirs: str
    received: str
    received_on: str
    referred: str
    shared_count: str
    year_closed: str


REGISTER_WORDS = {
    Language.EN: RegisterWords(
        title="Register of letters: {series}, {year}",
        number="Number",
        date="Date",
        addressee="Addressee",
        subject="Subject",
        signer="Signed by",
        state="State",
        hash="SHA-256",
        void="Void: {reason}",
        issued_count="Letters that stand: {count}",
        void_count="Void: {count}",
        first="First number: {number}",
        last="Last number: {number}",
        complete="No number is missing between the first and the last one given.",
        missing="Numbers without an entry: {numbers}",
        empty="No letter has a number of this series in this year.",
        closed="The series was closed on {day}; it numbers no more letters.",
        open="The series is open. This register was printed on {day}.",
        signature="Signature and stamp of the registry",
        name="Name and date:",
        page="Page {page} of {pages}",
        states={LetterState.ISSUED: "Issued", LetterState.SIGNED: "Issued and signed",
                LetterState.VOID: "Void"},
        title_in="Register of letters received: {series}, {year}",
        sender="Sender",
        theirs="Their number and date",
        received="Received",
        received_on="Received on",
        referred="Referred to",
        shared_count="Lines that repeat a number: {count}",
        year_closed="This year was closed on {day}; it gives no more numbers.",
    ),
    Language.FA: RegisterWords(
        title="دفتر ثبت نامه‌های صادره: {series}، سال {year}",
        number="شماره",
        date="تاریخ",
        addressee="گیرنده",
        subject="موضوع",
        signer="امضاکننده",
        state="وضعیت",
        hash="SHA-256",
        void="باطل: {reason}",
        issued_count="نامه‌های معتبر: {count}",
        void_count="باطل‌شده: {count}",
        first="نخستین شماره: {number}",
        last="واپسین شماره: {number}",
        complete="میان نخستین و واپسین شمارهٔ داده‌شده هیچ شماره‌ای کم نیست.",
        missing="شماره‌های بدون ثبت: {numbers}",
        empty="در این سال هیچ نامه‌ای از این ردیف شماره نگرفته است.",
        closed="این ردیف در {day} بسته شده است و دیگر شماره‌ای نمی‌دهد.",
        open="این ردیف باز است. تاریخ چاپ: {day}.",
        signature="امضا و مهر دبیرخانه",
        name="نام و تاریخ:",
        page="صفحهٔ {page} از {pages}",
        states={LetterState.ISSUED: "صادر شد", LetterState.SIGNED: "صادر و امضا شد",
                LetterState.VOID: "باطل"},
        title_in="دفتر ثبت نامه‌های وارده: {series}، سال {year}",
        sender="فرستنده",
        theirs="شماره و تاریخ فرستنده",
        received="وارد شد",
        received_on="تاریخ وصول",
        referred="ارجاع به",
        shared_count="ثبت‌های با شمارهٔ مشترک: {count}",
        year_closed="دفتر این سال در {day} بسته شده است و دیگر شماره‌ای نمی‌دهد.",
    ),
    Language.AR: RegisterWords(
        title="سجل الصادر: {series}، سنة {year}",
        number="الرقم",
        date="التاريخ",
        addressee="المرسل إليه",
        subject="الموضوع",
        signer="الموقّع",
        state="الحالة",
        hash="SHA-256",
        void="ملغى: {reason}",
        issued_count="الخطابات السارية: {count}",
        void_count="الملغاة: {count}",
        first="أول رقم: {number}",
        last="آخر رقم: {number}",
        complete="لا ينقص أي رقم بين أول رقم وآخر رقم أُعطي.",
        missing="أرقام بلا قيد: {numbers}",
        empty="لم يُعطَ أي خطاب رقمًا من هذه السلسلة في هذه السنة.",
        closed="أُغلقت السلسلة في {day} ولا تُعطى منها أرقام بعد ذلك.",
        open="السلسلة مفتوحة. تاريخ الطباعة: {day}.",
        signature="توقيع أمانة السجل وختمها",
        name="الاسم والتاريخ:",
        page="صفحة {page} من {pages}",
        states={LetterState.ISSUED: "صدر", LetterState.SIGNED: "صدر موقّعًا",
                LetterState.VOID: "ملغى"},
        title_in="سجل الوارد: {series}، سنة {year}",
        sender="المرسِل",
        theirs="رقمه وتاريخه",
        received="ورد",
        received_on="تاريخ الورود",
        referred="أُحيل إلى",
        shared_count="القيود المشتركة الرقم: {count}",
        year_closed="أُغلقت هذه السنة في {day} ولا تُعطى منها أرقام بعد ذلك.",
    ),
    Language.FR: RegisterWords(
        title="Registre du courrier départ\u00a0: {series}, {year}",
        number="Numéro",
        date="Date",
        addressee="Destinataire",
        subject="Objet",
        signer="Signataire",
        state="État",
        hash="SHA-256",
        void="Annulé\u00a0: {reason}",
        issued_count="Lettres valables\u00a0: {count}",
        void_count="Annulées\u00a0: {count}",
        first="Premier numéro\u00a0: {number}",
        last="Dernier numéro\u00a0: {number}",
        complete="Aucun numéro ne manque entre le premier et le dernier attribués.",
        missing="Numéros sans inscription\u00a0: {numbers}",
        empty="Aucune lettre ne porte de numéro de cette série pour cette année.",
        closed="La série a été close le {day}\u00a0; elle ne numérote plus de lettres.",
        open="La série est ouverte. Registre imprimé le {day}.",
        signature="Signature et cachet du bureau d’ordre",
        name="Nom et date\u00a0:",
        page="Page {page} sur {pages}",
        states={LetterState.ISSUED: "Émise", LetterState.SIGNED: "Émise et signée",
                LetterState.VOID: "Annulée"},
        title_in="Registre du courrier arrivée\u00a0: {series}, {year}",
        sender="Expéditeur",
        theirs="Son numéro et sa date",
        received="Reçue",
        received_on="Reçue le",
        referred="Transmise à",
        shared_count="Inscriptions au même numéro\u00a0: {count}",
        year_closed="Cette année a été close le {day}\u00a0; elle ne numérote plus de lettres.",
    ),
    Language.UR: RegisterWords(
        title="رجسٹر مراسلاتِ روانگی: {series}، سال {year}",
        number="نمبر",
        date="تاریخ",
        addressee="مکتوب الیہ",
        subject="موضوع",
        signer="دستخط کنندہ",
        state="کیفیت",
        hash="SHA-256",
        void="منسوخ: {reason}",
        issued_count="مؤثر خطوط: {count}",
        void_count="منسوخ: {count}",
        first="پہلا نمبر: {number}",
        last="آخری نمبر: {number}",
        complete="پہلے اور آخری دیے گئے نمبر کے درمیان کوئی نمبر غائب نہیں۔",
        missing="بغیر اندراج کے نمبر: {numbers}",
        empty="اس سال اس سلسلے کا کوئی نمبر کسی خط کو نہیں دیا گیا۔",
        closed="یہ سلسلہ {day} کو بند کر دیا گیا؛ اس سے مزید نمبر نہیں دیے جاتے۔",
        open="یہ سلسلہ جاری ہے۔ تاریخِ طباعت: {day}۔",
        signature="دستخط و مہر دفترِ اندراج",
        name="نام اور تاریخ:",
        page="صفحہ {page} از {pages}",
        states={LetterState.ISSUED: "جاری شدہ", LetterState.SIGNED: "جاری و دستخط شدہ",
                LetterState.VOID: "منسوخ"},
        title_in="رجسٹر مراسلاتِ آمد: {series}، سال {year}",
        sender="ارسال کنندہ",
        theirs="ان کا نمبر اور تاریخ",
        received="موصول",
        received_on="تاریخِ وصولی",
        referred="جسے بھیجا گیا",
        shared_count="مشترکہ نمبر کے اندراجات: {count}",
        year_closed="یہ سال {day} کو بند کر دیا گیا؛ اس سے مزید نمبر نہیں دیے جاتے۔",
    ),
}  # fmt: skip
