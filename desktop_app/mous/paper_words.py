"""The words that the printed memorandum adds to what officers wrote, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.languages import Language

BLANK = "." * 26
"""Where something is written by hand."""


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words of a memorandum in one language.

    `preamble` names two or three parties in its sentence; more stand in a list between
    `preamble_before` and `preamble_after`.
    """

    language: Language
    name: str
    preamble: str
    preamble_before: str
    preamble_after: str
    parties_open: str
    comma: str
    last: str
    signed_on: str
    in_force_on: str
    for_party: str
    person: str
    title: str
    place: str
    date: str
    missing: str
    stale: str
    draft: str
    draft_compared: str
    sample: str
    page: str
    title_open: str

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
        preamble_before="This Memorandum of Understanding is concluded between:",
        preamble_after="hereinafter called “the Parties”, who have agreed as follows.",
        parties_open="The parties to this memorandum are not named yet.",
        comma=", ",
        last=" and ",
        signed_on="Signed on",
        in_force_on="In force from",
        for_party="For",
        person="Name:",
        title="Title:",
        place="Place:",
        date="Date:",
        missing="Not yet written in English.",
        stale="To be compared: another language of this article was changed after this one.",
        draft="Draft",
        draft_compared="Draft for comparison",
        sample="Sample data",
        page="Page {page} of {pages}",
        title_open="(title to be verified)",
    ),
    Language.FA: Words(
        language=Language.FA,
        name="تفاهم‌نامه",
        preamble="این تفاهم‌نامه میان {parties} که از این پس «طرفین» نامیده می‌شوند، به شرح زیر "
        "منعقد می‌شود.",
        preamble_before="این تفاهم‌نامه میان:",
        preamble_after="که از این پس «طرفین» نامیده می‌شوند، به شرح زیر منعقد می‌شود.",
        parties_open="طرف‌های این تفاهم‌نامه هنوز معرفی نشده‌اند.",
        comma="، ",
        last=" و ",
        signed_on="تاریخ امضا:",
        in_force_on="لازم‌الاجرا از:",
        for_party="از طرف",
        person="نام:",
        title="سمت:",
        place="محل:",
        date="تاریخ:",
        missing="هنوز به فارسی نوشته نشده است.",
        stale="مقابله شود: متن این ماده در زبان دیگری پس از این متن تغییر کرده است.",
        draft="پیش‌نویس",
        draft_compared="پیش‌نویس برای مقابله",
        sample="دادهٔ نمونه",
        page="صفحهٔ {page} از {pages}",
        title_open="(عنوان باید تأیید شود)",
    ),
    Language.AR: Words(
        language=Language.AR,
        name="مذكرة تفاهم",
        preamble="أُبرمت مذكرة التفاهم هذه بين {parties}، ويشار إليهم فيما بعد بـ«الأطراف»، وقد "
        "اتفقوا على ما يأتي:",
        preamble_before="أُبرمت مذكرة التفاهم هذه بين:",
        preamble_after="ويشار إليهم فيما بعد بـ«الأطراف»، وقد اتفقوا على ما يأتي:",
        parties_open="لم تُسمَّ أطراف هذه المذكرة بعد.",
        comma="، ",
        last=" و",
        signed_on="تاريخ التوقيع:",
        in_force_on="نافذة اعتبارًا من:",
        for_party="عن",
        person="الاسم:",
        title="المنصب:",
        place="المكان:",
        date="التاريخ:",
        missing="لم يُكتب بالعربية بعد.",
        stale="تجب المقابلة: تغيّر نص هذه المادة بلغة أخرى بعد هذا النص.",
        draft="مسودة",
        draft_compared="مسودة للمقابلة",
        sample="بيانات نموذجية",
        page="صفحة {page} من {pages}",
        title_open="(المنصب بانتظار التحقق)",
    ),
    Language.FR: Words(
        language=Language.FR,
        name="Protocole d’accord",
        preamble="Le présent protocole d’accord est conclu entre {parties}, ci-après dénommés "
        "«\u00a0les Parties\u00a0», qui sont convenus de ce qui suit.",
        preamble_before="Le présent protocole d’accord est conclu entre\u00a0:",
        preamble_after="ci-après dénommés «\u00a0les Parties\u00a0», qui sont convenus de ce qui "
        "suit.",
        parties_open="Les parties au présent protocole ne sont pas encore désignées.",
        comma=", ",
        last=" et ",
        signed_on="Signé le",
        in_force_on="En vigueur à compter du",
        for_party="Pour",
        person="Nom\u00a0:",
        title="Qualité\u00a0:",
        place="Lieu\u00a0:",
        date="Date\u00a0:",
        missing="Pas encore rédigé en français.",
        stale="À collationner\u00a0: cet article a été modifié dans une autre langue après ce "
        "texte.",
        draft="Projet",
        draft_compared="Projet pour collationnement",
        sample="Données d’exemple",
        page="Page {page} sur {pages}",
        title_open="(qualité à vérifier)",
    ),
    Language.UR: Words(
        language=Language.UR,
        name="مفاہمتی یادداشت",
        preamble="یہ مفاہمتی یادداشت {parties} کے مابین طے پائی ہے، جنہیں آئندہ «فریقین» کہا جائے "
        "گا، اور جنہوں نے درج ذیل امور پر اتفاق کیا ہے۔",
        preamble_before="یہ مفاہمتی یادداشت درج ذیل فریقوں کے مابین طے پائی ہے:",
        preamble_after="جنہیں آئندہ «فریقین» کہا جائے گا، اور جنہوں نے درج ذیل امور پر "
        "اتفاق کیا ہے۔",
        parties_open="اس مفاہمتی یادداشت کے فریقین کے نام ابھی درج نہیں ہوئے۔",
        comma="، ",
        last=" اور ",
        signed_on="تاریخِ دستخط:",
        in_force_on="نافذ العمل از:",
        for_party="منجانب",
        person="نام:",
        title="عہدہ:",
        place="مقام:",
        date="تاریخ:",
        missing="ابھی اردو میں نہیں لکھا گیا۔",
        stale="موازنہ درکار ہے: اس دفعہ کا متن کسی اور زبان میں اس متن کے بعد بدلا گیا ہے۔",
        draft="مسودہ",
        draft_compared="مسودہ برائے موازنہ",
        sample="نمونے کا مواد",
        page="صفحہ {page} از {pages}",
        title_open="(عہدے کی تصدیق باقی ہے)",
    ),
}
