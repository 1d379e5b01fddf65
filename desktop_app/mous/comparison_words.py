"""The words that a printed comparison adds to the texts it compares, per language."""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """The fixed words; `between`, `of` and the counts have fields in braces."""

    name: str
    between: str
    now: str
    legend: str
    added_sample: str
    removed_sample: str
    added: str
    removed: str
    moved: str
    unchanged: str
    none: str
    changed: str
    left_out: str
    comments: str
    answer: str
    page: str


COMPARISON_WORDS = {
    Language.EN: ComparisonWords(
        name="Comparison of texts",
        between="{old}, compared with {new}",
        now="the text now",
        legend="How to read this paper:",
        added_sample="added words",
        removed_sample="removed words",
        added="added",
        removed="removed",
        moved="moved; formerly {label}",
        unchanged="Unchanged.",
        none="The two texts are the same.",
        changed="Articles changed: {count}",
        left_out="Unchanged articles are left out.",
        comments="Remarks",
        answer="Answer:",
        page="Page {page} of {pages}",
    ),
    Language.FA: ComparisonWords(
        name="مقابلهٔ متن‌ها",
        between="{old}، در مقابله با {new}",
        now="متن کنونی",
        legend="راهنمای خواندن این برگه:",
        added_sample="واژه‌های افزوده",
        removed_sample="واژه‌های حذف‌شده",
        added="افزوده شده",
        removed="حذف شده",
        moved="جابه‌جا شده؛ پیش‌تر {label}",
        unchanged="بدون تغییر.",
        none="دو متن یکسان‌اند.",
        changed="ماده‌های تغییریافته: {count}",
        left_out="ماده‌های بدون تغییر نیامده‌اند.",
        comments="ملاحظات",
        answer="پاسخ:",
        page="صفحهٔ {page} از {pages}",
    ),
    Language.AR: ComparisonWords(
        name="مقابلة النصوص",
        between="{old}، مقابل {new}",
        now="النص الحالي",
        legend="كيفية قراءة هذه الورقة:",
        added_sample="كلمات مضافة",
        removed_sample="كلمات محذوفة",
        added="مضافة",
        removed="محذوفة",
        moved="منقولة؛ سابقًا {label}",
        unchanged="دون تغيير.",
        none="النصان متطابقان.",
        changed="المواد المتغيرة: {count}",
        left_out="لم تُدرج المواد التي لم تتغير.",
        comments="ملاحظات",
        answer="الرد:",
        page="صفحة {page} من {pages}",
    ),
    Language.FR: ComparisonWords(
        name="Comparaison des textes",
        between="{old}, comparé à {new}",
        now="le texte actuel",
        legend="Lecture de ce document\u00a0:",
        added_sample="mots ajoutés",
        removed_sample="mots supprimés",
        added="ajouté",
        removed="supprimé",
        moved="déplacé\u00a0; auparavant {label}",
        unchanged="Inchangé.",
        none="Les deux textes sont identiques.",
        changed="Articles modifiés\u00a0: {count}",
        left_out="Les articles inchangés ne figurent pas.",
        comments="Observations",
        answer="Réponse\u00a0:",
        page="Page {page} sur {pages}",
    ),
    Language.UR: ComparisonWords(
        name="متون کا موازنہ",
        between="{old}، بمقابلہ {new}",
        now="موجودہ متن",
        legend="اس ورق کو پڑھنے کا طریقہ:",
        added_sample="شامل کیے گئے الفاظ",
        removed_sample="حذف کیے گئے الفاظ",
        added="شامل کی گئی",
        removed="حذف کی گئی",
        moved="جگہ بدلی گئی؛ پہلے {label}",
        unchanged="کوئی تبدیلی نہیں۔",
        none="دونوں متن یکساں ہیں۔",
        changed="تبدیل شدہ دفعات: {count}",
        left_out="غیر تبدیل شدہ دفعات شامل نہیں۔",
        comments="ملاحظات",
        answer="جواب:",
        page="صفحہ {page} از {pages}",
    ),
}
