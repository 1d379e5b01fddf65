"""Papers in installed fonts pass the reference validator as those in the program's own do."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf import font_library
from desktop_app.pdf.document import Align, Document, Table, text
from desktop_app.pdf.typeset import typeset
from tests.pdf.font_makers import NASKH, SANS, SERIF, collection, font_bytes, put, with_em
from tests.validator import assert_conform, require_validator

EN, FA, UR = Language.EN, Language.FA, Language.UR
FONTS = ((EN, "Half"), (FA, "Persian"), (UR, "Noto Nastaliq Urdu"))
WORDS = {
    EN: "Further to the visit (office@cinvu.net), cafe\u0301 naïve — see No. 12.",
    FA: "پیرو دیدار هیئت CINVU (مُحَمَّد) شمارهٔ 14505/ق/م/ب/1402 در ۱۴۰۵/۹/۱",
    UR: "یونیورسٹی کے نمائندوں کی گفتگو\nاسلام آباد (NUST) ۱۲ ہے۔",
}


def paper(language: Language) -> Document:
    words = WORDS[language]
    cells = tuple(text(words, each, size=9) for each in WORDS)
    blocks = (
        text(words * 6, language, align=Align.JUSTIFY),
        text(words, language, bold=True, italic=True),
        Table(cells, (cells, cells), (1, 1, 1), language),
        *(text(other, each) for each, other in WORDS.items()),
    )
    made = datetime(2026, 11, 22, tzinfo=UTC)
    return Document("Paper", language, "Office", made, blocks, fonts=FONTS)


@pytest.mark.timeout(300)
def test_papers_in_chosen_families_conform(tmp_path: Path) -> None:
    require_validator()
    folder = tmp_path / "fonts"
    put(folder, "a.ttf", with_em(font_bytes(SERIF, "Half"), 2000))
    both = with_em(font_bytes(SANS, "Persian"), 2048), font_bytes(SERIF, "Other")
    put(folder, "b.ttc", collection(*both))
    put(folder, "c.ttf", font_bytes(NASKH, "Noto Nastaliq Urdu"))
    with font_library.within(folder):
        papers = {language.stored: typeset(paper(language)) for language in WORDS}
    for made in papers.values():
        with pikepdf.open(BytesIO(made)) as pdf:
            names = " ".join(pdf.pages[0].resources.Font.keys())
        assert "Half-Lati" in names
        assert "Persian-Arab" in names
        assert "NotoNastaliqUrdu-Arab" in names
    assert_conform(papers, tmp_path)
