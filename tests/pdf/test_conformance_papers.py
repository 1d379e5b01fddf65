"""Papers are PDF/A-2a and PDF/UA-1 at once, by the reference validator."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.document import Document, Running, Span, text
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .test_images import FORMS, as_file

pytestmark = [pytest.mark.conformance, pytest.mark.usefixtures("qapp")]

CLEAR = as_file(Image.linear_gradient("L").convert("LA"))
EN, FA, AR = Language.EN, Language.FA, Language.AR
WORDS = {
    EN: "With reference to the meeting, I have the honour to inform you of the decisions. ",
    FA: "پیرو دیدار (NUST) مورخ ۱ آذر ۱۴۰۵، آمادگی نامهٔ 14505/ق/م/ب/1402 اعلام می‌شود. ",
    AR: "الأستاذ محمّد: قرّر المجلسُ (١٤٤٦) ما يلي [COMSTECH]. ",
}


def noted(language: Language, mark: str, times: int = 1) -> doc.Paragraph:
    """A paragraph with a note whose text has a passage of the other direction."""
    words, other = WORDS[language], FA if language is EN else EN
    body = doc.Paragraph((Span(words * times), Span(WORDS[other], language=other)), language)
    spans = (Span(words), Span(mark, note=doc.Footnote(mark, body)), Span(words, bold=True))
    return doc.Paragraph(spans, language, align=doc.Align.JUSTIFY)


def rich(language: Language) -> tuple[doc.Block, ...]:
    """Pictures, notes wherever they may stand, quotations, a caption and divided words."""
    words, other = WORDS[language], FA if language is EN else EN
    long = "Internationalisation notwithstanding, administrators acknowledged establishment. " * 4
    cells = (noted(language, "a"), noted(other, "b"))
    caption = text(words, language, role=doc.Role.CAPTION, size=9)
    return (
        noted(language, "1"),
        noted(language, "2", 60),
        doc.Quotation((noted(other, "3"), text(words, language)), other),
        doc.ItemList((doc.ListItem("-", (noted(language, "4"),)),), language),
        text(words, language, role=doc.Role.CAPTION),
        doc.Table(cells, (cells,) * 20, (1, 1), language),
        *(
            doc.Image(FORMS[form], f"{form}: {words}", language, 90, caption=caption)
            for form in ("jpeg", "cmyk", "turned", "palette")
        ),
        doc.Image(CLEAR, words, other, 90, align=doc.Align.START),
        doc.Image(CLEAR, "", language, 90, align=doc.Align.END),
        doc.Columns(
            ((text(long, EN, align=doc.Align.JUSTIFY),), (noted(other, "5"),)), (1, 2), language
        ),
    )


def paper(language: Language) -> Document:
    words = WORDS[language]
    cells = tuple(text(words, language, size=9) for _ in range(3))
    rows = tuple(cells for _ in range(12))
    foreign = Span("گذر" if language is EN else "passage", language=FA if language is EN else EN)
    blocks: tuple[doc.Block, ...] = (
        text(words, language, role=doc.Role.HEADING_1, bold=True, keep_with_next=True),
        text(words * 20, language, align=doc.Align.JUSTIFY),
        doc.Rule(),
        doc.Paragraph((Span(words, italic=True), foreign, Span(words, bold=True)), language),
        doc.ItemList(
            tuple(doc.ListItem(f"{n}.", (text(words * 3, language),)) for n in range(9)), language
        ),
        text("x", EN, role=doc.Role.HEADING_3),
        doc.Table(cells, rows, (1, 2, 1), language),
        doc.Columns(
            ((text(words * 30, language),), (text(words, EN, face=doc.Face.SANS),)),
            (1, 1),
            language,
        ),
        *rich(language),
        doc.NewPage(),
        doc.Together((text(words, language), doc.SignatureField("one", "First", language))),
        doc.SignatureField("two", "Second", language, align=doc.Align.END),
    )
    return Document(
        "A <title> & more",
        language,
        "Secretariat",
        datetime(2026, 11, 22, tzinfo=UTC),
        blocks,
        subject="On & on",
        reference="14505/ق/م/ب/1402",
        keywords=("a", "b"),
        page=doc.Page(fold_marks=True),
        running=Running(language, "Head", "Foot", "{page}/{pages}", "Confidential"),
    )


@pytest.mark.timeout(300)
def test_papers_conform(tmp_path: Path) -> None:
    require_validator()
    files = {language.stored: typeset(paper(language)) for language in WORDS}
    assert_conform(files, tmp_path)
