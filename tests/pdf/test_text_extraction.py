"""Text copied out of a page is the text that went in, in reading order."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Align, Document, Paragraph, Span, text
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA, AR, UR, FR = Language.EN, Language.FA, Language.AR, Language.UR, Language.FR
WHEN = datetime(2026, 11, 22, tzinfo=UTC)
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
PERSIAN = "این برنامه برای دبیرخانه‌ها نوشته شده است و نامه‌ها را می‌نویسد و نگاه می‌دارد"

LINES = [
    ("به پیوست نامهٔ (COMSTECH) شماره", FA),
    ("نامهٔ 14505/ق/م/ب/1402 رسید.", FA),
    ("در ۱۴۰۵/۰۹/۰۱ ساعت ۱۰:۳۰ آمد", FA),
    ("نشانی office@cinvu.net است.", FA),
    ("دانشگاه National University of Sciences است", FA),
    ("کمیتهٔ [NUST Committee]، و [COMSTECH]", FA),
    ("شماره ۱۲ (الف) و ۳ [ب] است", FA),
    ("می‌رود «دانشگاه NUST» (۱۲) سپس", FA),
    ("(۲۲ نوامبر ۲۰۲۶)، بدین‌وسیله", FA),
    ("No.F.8-2/2004-Admn-II در دفتر", FA),
    ("A4 و B5 (دو برگ)، ۲۵٪ از ۳۰", FA),
    ("قرآن لا إله إلا الله", AR),
    ("الأستاذ محمّد بن عَبدِ اللهِ", AR),
    ("معالي الوزير (١٤٤٦)", AR),
    ("یہ خط ہے، نمبر 12", UR),
    ("Efficient office, first flight — naïve “quotes”", EN),
    ("Objet : réunion du 3 mai, l’œuvre n° 5", FR),
]
MIXED = [
    ("See (نامهٔ شمارهٔ ۱۲) of page 3", EN),
    ("ref 14505/ق/م/ب/1402 here", EN),
]


def made(value: str, language: Language) -> bytes:
    filler = text(PERSIAN, FA) if language.is_rtl else text("Some English text", EN)
    return typeset(Document("t", language, "a", WHEN, (text(value, language), filler)))


@pytest.mark.parametrize(("value", "language"), LINES + MIXED)
def test_the_tags_tell_the_text_exactly(value: str, language: Language) -> None:
    assert page_text(made(value, language), 0).split("\n")[0] == value


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler's pdftotext")
@pytest.mark.parametrize(("value", "language"), LINES)
def test_poppler_finds_the_text(value: str, language: Language, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(made(value, language))
    found = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
    assert found.decode().translate(MARKS).split("\n")[0].strip() == value


PDFIUM_REVERSES = ("office@", "National University", "NUST Committee", "No.F.8", "A4")
"""In a right-to-left line PDFium reverses the pieces of any left-to-right stretch that has more
than one, in every file: an address, two words. No file can say otherwise to it."""


@pytest.mark.parametrize(
    ("value", "language"),
    [line for line in LINES if not any(part in line[0] for part in PDFIUM_REVERSES)],
)
def test_pdfium_finds_the_text(value: str, language: Language) -> None:
    pdf = pypdfium2.PdfDocument(made(value, language))
    try:
        found = str(pdf[0].get_textpage().get_text_range())
    finally:
        pdf.close()
    assert found.translate(MARKS).split("\r\n")[0].strip() == value


words = st.sampled_from(
    [
        *("دبیرخانه", "می‌رود", "نامهٔ", "(COMSTECH)", "[کمیته]", "«برنامه»", "۱۴۰۵/۰۹/۰۱", "12"),
        *("14505/ق/م/ب/1402", "office@cinvu.net", "National", "fi", "محمّد", "(", ")", "—", "۲۵٪"),
    ]
)


@settings(max_examples=40)
@given(st.lists(words, min_size=1, max_size=40), st.sampled_from([EN, FA]), st.sampled_from(Align))
def test_any_mixture_comes_back(parts: list[str], language: Language, align: Align) -> None:
    value = " ".join(parts)
    paragraph = Paragraph((Span(value),), language, align)
    pdf = typeset(Document("t", language, "a", WHEN, (paragraph,)))
    assert page_text(pdf, 0) == value


def test_forced_breaks_come_back() -> None:
    pdf = typeset(Document("t", EN, "a", WHEN, (text("One\r\nTwo\nThree", EN),)))
    assert page_text(pdf, 0) == "One\nTwo\nThree"
    found = pypdfium2.PdfDocument(pdf)
    try:
        assert found[0].get_textpage().get_text_range().split() == ["One", "Two", "Three"]
    finally:
        found.close()


def test_a_passage_over_a_page_break_comes_back() -> None:
    value = " ".join(f"{PERSIAN} ({n})" for n in range(60))
    pdf = typeset(Document("t", FA, "a", WHEN, (text(value, FA),)))
    assert f"{page_text(pdf, 0)} {page_text(pdf, 1)}" == value
