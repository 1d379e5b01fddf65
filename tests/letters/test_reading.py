"""What is read out of a printed letter is what was typed, in reading order, in every language."""

from dataclasses import replace

import pytest

from desktop_app.core.languages import Language
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import ItemList, Paragraph
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .samples import BODIES, FA, sample

TORTURE = """\
پیرو نامهٔ شمارهٔ 14505/ق/م/ب/1402 مورخ 03/04/1402 و نامهٔ No.F.8-2/2004-Admn-II، نشست با Prof. \
Osman Hassan (Vice Chancellor, NUST [Islamabad]) برگزار شد.

ارقام به سه گونه نوشته شده‌اند: 1402، ۱۴۰۲ و ١٤٠٢؛ نسبت 3/4، درصد ۲۵٪ و مبلغ ۱۲٬۳۴۵٫۶۷ ریال؛ بازهٔ \
(۱۴۰۱–۱۴۰۲) و دمای -5 درجه.

نشانی‌ها: office@cinvu.net، karim.najafi+test@example.org و https://example.org/a-b/c?d=1#e.

به گفتهٔ او «l’enseignement à distance n’est pas un pis-aller\u00a0: il est l’avenir»، و (چنان‌که در \
[بند «الف» (ماده ۲)] آمده است) باید پذیرفت.

بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ؛ مُؤَسَّسَةٌ، قُرْآن، مسئلهٔ نمی‌خواهم‌شان و می‌روم‌ها، کشـــیده و دانشـگــاه.

این واژه شصت حرف دارد: {long} و این یکی نیز: {latin}؛ پس از آن‌ها سخن ادامه می‌یابد."""
LONG = "ناهم‌زیست‌پذیرسازی‌گرایی‌ستیزانه‌ترین‌هایشان‌گونه‌وارگی‌هایمان‌پیرامونمان"
LATIN = "Rechtsschutzversicherungsgesellschaftenhauptgeschäftsstellenleiter"
TORTURED = TORTURE.replace("{long}", LONG).replace("{latin}", LATIN)


def printed(paper: LetterPaper) -> str:
    """The text of all pages."""
    pdf = typeset(letter_document(paper))
    return "\n".join(page_text(pdf, index) for index in range(page_count(pdf)))


def described(part: object) -> list[str]:
    """The lines of a description in reading order, a list's items with their labels."""
    if isinstance(part, Paragraph):
        return "".join(span.text for span in part.spans).split("\n")
    if isinstance(part, ItemList):
        lines = [[line for p in item.body for line in described(p)] for item in part.items]
        return [
            f"{item.label} {first}" if not n else first
            for item, body in zip(part.items, lines, strict=True)
            for n, first in enumerate(body)
        ]
    if isinstance(part, tuple):
        return [line for one in part for line in described(one)]
    names = ("blocks", "columns")
    return [line for name in names for line in described(getattr(part, name, ()))]


@pytest.mark.parametrize("pages", [1, 2])
@pytest.mark.parametrize("language", Language)
def test_what_is_read_is_what_was_typed(language: Language, pages: int) -> None:
    paper = sample(language, pages)
    lines = printed(paper).split("\n")
    assert lines == described(letter_document(paper).blocks)
    typed = [line for line in BODIES[language].split("\n") if line]
    assert [line for line in lines if line in typed] == typed * (1 if pages == 1 else 3)


@pytest.mark.parametrize("paragraph", TORTURED.split("\n\n"))
def test_mixed_scripts_are_read_as_typed(paragraph: str) -> None:
    paper = sample(FA)
    lines = printed(replace(paper, letter=replace(paper.letter, body=paragraph))).split("\n")
    assert paragraph in lines


def test_the_torture_page_is_whole() -> None:
    paper = sample(FA)
    lines = printed(replace(paper, letter=replace(paper.letter, body=TORTURED))).split("\n")
    typed = TORTURED.split("\n\n")
    assert [line for line in lines if line in typed] == typed
    assert min(len(LONG.replace("\u200c", "")), len(LATIN)) >= 60
