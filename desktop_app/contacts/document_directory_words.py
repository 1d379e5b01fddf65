"""The words of the printed directory, per language."""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class DirectoryWords:
    """Fixed words; sentences hold the fields named in braces."""

    title: str
    index: str
    no_country: str
    printed: str
    count: str
    page: str


DIRECTORY_WORDS = {
    Language.EN: DirectoryWords(
        "Directory", "Index", "Without a country", "Printed on {day}",
        "Entries: {count}", "Page {page} of {pages}",
    ),
    Language.FA: DirectoryWords(
        "راهنمای نشانی‌ها", "نمایه", "بدون کشور", "تاریخ چاپ: {day}",
        "شمار مدخل‌ها: {count}", "صفحهٔ {page} از {pages}",
    ),
    Language.AR: DirectoryWords(
        "دليل العناوين", "الفهرس", "بلا دولة", "تاريخ الطباعة: {day}",
        "عدد المداخل: {count}", "صفحة {page} من {pages}",
    ),
    Language.FR: DirectoryWords(
        "Annuaire", "Index", "Sans pays", "Imprimé le {day}",
        "Nombre d’entrées\u00a0: {count}", "Page {page} sur {pages}",
    ),
    Language.UR: DirectoryWords(
        "پتوں کی ڈائریکٹری", "اشاریہ", "بغیر ملک کے", "تاریخِ طباعت: {day}",
        "اندراجات: {count}", "صفحہ {page} از {pages}",
    ),
}  # fmt: skip
