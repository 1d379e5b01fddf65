"""The words that the printed memorandum adds to what officers wrote, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words of a memorandum in one language."""

    language: Language
    name: str
    preamble: str
    parties_open: str
    comma: str
    last: str
    signed_on: str
    in_force_on: str
    for_party: str
    signature_line: str
    person: str
    title: str
    place: str
    date: str
    missing: str
    draft: str
    sample: str
    page: str
    title_open: str
    blank: str = "................................"

    def join(self, names: Sequence[str]) -> str:
        """The names in a row: "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        return f"{self.comma.join(names[:-1])}{self.last}{names[-1]}"


WORDS = {
    Language.EN: Words(
        language=Language.EN,
        name="Memorandum of Understanding",
        preamble="This Memorandum of Understanding is concluded between {parties}, hereinafter "
        "called “the Parties”, who have agreed as follows.",
        parties_open="The parties to this memorandum are not named yet.",
        comma=", ",
        last=" and ",
        signed_on="Signed on",
        in_force_on="In force from",
        for_party="For",
        signature_line="Signature: ................................",
        person="Name:",
        title="Title:",
        place="Place:",
        date="Date:",
        missing="Not yet written in English.",
        draft="Draft for comparison",
        sample="Sample data",
        page="Page {page} of {pages}",
        title_open="(title to be verified)",
    ),
    Language.FA: Words(
        language=Language.FA,
        name="تفاهم‌نامه",
        preamble="این تفاهم‌نامه میان {parties} که از این پس «طرفین» نامیده می‌شوند، به شرح زیر "
        "منعقد می‌شود.",
        parties_open="طرف‌های این تفاهم‌نامه هنوز معرفی نشده‌اند.",
        comma="، ",
        last=" و ",
        signed_on="تاریخ امضا:",
        in_force_on="لازم‌الاجرا از:",
        for_party="از طرف",
        signature_line="امضا: ................................",
        person="نام:",
        title="سمت:",
        place="محل:",
        date="تاریخ:",
        missing="هنوز به فارسی نوشته نشده است.",
        draft="پیش‌نویس برای مقابله",
        sample="دادهٔ نمونه",
        page="صفحهٔ {page} از {pages}",
        title_open="(عنوان باید تأیید شود)",
    ),
    Language.AR: Words(
        language=Language.AR,
        name="مذكرة تفاهم",
        preamble="أُبرمت مذكرة التفاهم هذه بين {parties}، ويشار إليهم فيما بعد بـ«الأطراف»، وقد "
        "اتفقوا على ما يأتي:",
        parties_open="لم تُسمَّ أطراف هذه المذكرة بعد.",
        comma="، ",
        last=" و",
        signed_on="تاريخ التوقيع:",
        in_force_on="نافذة اعتبارًا من:",
        for_party="عن",
        signature_line="التوقيع: ................................",
        person="الاسم:",
        title="المنصب:",
        place="المكان:",
        date="التاريخ:",
        missing="لم يُكتب بالعربية بعد.",
        draft="مسودة للمقابلة",
        sample="بيانات نموذجية",
        page="صفحة {page} من {pages}",
        title_open="(المنصب بانتظار التحقق)",
    ),
    Language.FR: Words(
        language=Language.FR,
        name="Protocole d’accord",
        preamble="Le présent protocole d’accord est conclu entre {parties}, ci-après dénommés "
        "«\u00a0les Parties\u00a0», qui sont convenus de ce qui suit.",
        parties_open="Les parties au présent protocole ne sont pas encore désignées.",
        comma=", ",
        last=" et ",
        signed_on="Signé le",
        in_force_on="En vigueur à compter du",
        for_party="Pour",
        signature_line="Signature\u00a0: ................................",
        person="Nom\u00a0:",
        title="Qualité\u00a0:",
        place="Lieu\u00a0:",
        date="Date\u00a0:",
        missing="Pas encore rédigé en français.",
        draft="Projet pour collationnement",
        sample="Données d’exemple",
        page="Page {page} sur {pages}",
        title_open="(qualité à vérifier)",
    ),
    Language.UR: Words(
        language=Language.UR,
        name="مفاہمتی یادداشت",
        preamble="یہ مفاہمتی یادداشت {parties} کے مابین طے پائی ہے، جنہیں آئندہ «فریقین» کہا جائے "
        "گا، اور جنہوں نے درج ذیل امور پر اتفاق کیا ہے۔",
        parties_open="اس مفاہمتی یادداشت کے فریقین کے نام ابھی درج نہیں ہوئے۔",
        comma="، ",
        last=" اور ",
        signed_on="تاریخِ دستخط:",
        in_force_on="نافذ العمل از:",
        for_party="منجانب",
        signature_line="دستخط: ................................",
        person="نام:",
        title="عہدہ:",
        place="مقام:",
        date="تاریخ:",
        missing="ابھی اردو میں نہیں لکھا گیا۔",
        draft="مسودہ برائے موازنہ",
        sample="نمونے کا مواد",
        page="صفحہ {page} از {pages}",
        title_open="(عہدے کی تصدیق باقی ہے)",
    ),
}
