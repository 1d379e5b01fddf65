"""Divided words: only where a line would be too loose, never in names, and whole when read."""

import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby, pairwise
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.boxes import Box, TextBox
from desktop_app.pdf.document import Align, Document, Page, Paragraph, Span, text
from desktop_app.pdf.flow import paginate
from desktop_app.pdf.hyphenation import HYPHEN, MOST_HYPHENS, division
from desktop_app.pdf.lines import Line
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FR, FA, UR = Language.EN, Language.FR, Language.FA, Language.UR
WHEN = datetime(2026, 11, 22, tzinfo=UTC)
ENGLISH = (
    "The implementation of internationalisation programmes notwithstanding, the representatives"
    " acknowledged (unanimously) the establishment of interdisciplinary accreditation committees,"
    " telecommunications infrastructure and the responsibilities of administrators."
)
FRENCH = (
    "L’établissement des programmes d’internationalisation, nonobstant les responsabilités"
    " administratives, a été reconnu à l’unanimité par les représentants des universités."
)


def always(_first: str) -> bool:
    return True


def made(paragraph: Paragraph, width: float) -> TextBox:
    (box,) = boxes((paragraph,), width, Node(Tag.DOCUMENT, paragraph.language))
    assert isinstance(box, TextBox)
    return box


def justified(value: str, language: Language = EN, **style: object) -> Paragraph:
    return text(value, language, align=Align.JUSTIFY, **style)


def divided(lines: Sequence[Line]) -> list[str]:
    """The parts of words before hyphens that the text lacks."""
    return [line.text.split()[-1] for line in lines if line.is_hyphenated]


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("university,", EN, "univer"),
        ("“cooperation”", EN, "“coopera"),
        ("l’université", FR, "l’univer"),
        ("d'établissement", FR, "d'établisse"),
        ("(implementation).", EN, "(implementa"),
    ],
)
def test_words_are_divided_where_dictionaries_say(
    word: str, language: Language, expected: str
) -> None:
    assert word[: division(word, language, always)] == expected


@pytest.mark.parametrize(
    "word",
    [
        *("Islamabad", "COMSTECH", "McDonald", "internationalOrganisation", "university2"),
        *("office@university.net", "cooperation/accreditation", "example.university", "14505"),
        *("well-established", "table", "", "—", "دبیرخانه", "www.university"),
    ],
)
def test_names_numbers_and_addresses_are_never_divided(word: str) -> None:
    assert division(word, EN, always) == 0


@pytest.mark.parametrize("language", [FA, UR, Language.AR])
def test_other_languages_are_not_divided(language: Language) -> None:
    assert division("university", language, always) == 0


def test_as_much_as_fits_stands_before_the_hyphen() -> None:
    assert division("internationalisation", EN, lambda first: len(first) <= 6) == 5
    assert division("internationalisation", EN, lambda _first: False) == 0


@pytest.mark.parametrize(("value", "language"), [(ENGLISH, EN), (FRENCH, FR)])
@pytest.mark.parametrize("spans", [1, 2])
def test_loose_lines_are_filled(value: str, language: Language, spans: int) -> None:
    parts = (Span(value),) if spans == 1 else (Span(value[:20]), Span(value[20:], bold=True))
    lines = made(Paragraph(parts, language, Align.JUSTIFY), 150).lines
    assert len(divided(lines)) >= 2
    assert "".join(line.text for line in lines) == value
    for line in lines:
        assert line.width <= 150 * 1000 / 11 + 1
        assert [s.text for s in line.signs].count(HYPHEN) >= line.is_hyphenated


@pytest.mark.parametrize("align", [Align.START, Align.END, Align.CENTRE])
def test_ragged_paragraphs_are_not_divided(align: Align) -> None:
    assert divided(made(text(ENGLISH, EN, align=align), 150).lines) == []


def test_the_last_word_of_a_paragraph_stays_whole() -> None:
    for width in range(90, 400, 7):
        lines = made(justified("It is about our internationalisation"), width).lines
        assert divided(lines) == []


@pytest.mark.parametrize("spans", [1, 2])
def test_no_more_than_two_hyphens_stand_below_each_other(spans: int) -> None:
    parts = (Span(ENGLISH * 3),) if spans == 1 else (Span(ENGLISH), Span(ENGLISH * 2, bold=True))
    for width in range(70, 200, 9):
        lines = made(Paragraph(parts, EN, Align.JUSTIFY), width).lines
        for hyphenated, group in groupby(lines, key=lambda line: line.is_hyphenated):
            assert not hyphenated or len(list(group)) <= MOST_HYPHENS


def test_no_page_ends_inside_a_word() -> None:
    for room in range(90, 250, 5):
        made_boxes: list[Box] = [made(justified(ENGLISH * 3), 150)]
        for page in paginate(made_boxes, room, lambda: False)[:-1]:
            (box,) = page.boxes
            assert isinstance(box, TextBox)
            assert not box.lines[-1].is_hyphenated


def narrow(paragraph: Paragraph) -> bytes:
    return typeset(Document("t", EN, "a", WHEN, (paragraph,), page=Page(right=380)))


@pytest.mark.parametrize(("value", "language"), [(ENGLISH, EN), (FRENCH, FR)])
def test_readers_hear_whole_words(value: str, language: Language) -> None:
    assert divided(made(justified(value, language), 595.276 - 68 - 380).lines)
    assert page_text(narrow(justified(value, language)), 0) == value


@pytest.mark.parametrize(("value", "language"), [(ENGLISH, EN), (FRENCH, FR)])
def test_pdfium_joins_divided_words(value: str, language: Language) -> None:
    pdf = pypdfium2.PdfDocument(narrow(justified(value, language)))
    try:
        found = str(pdf[0].get_textpage().get_text_range())
    finally:
        pdf.close()
    divisions = "\ufffe"  # what PDFium makes of a hyphen at the end of a line
    assert " ".join(found.replace(divisions, "").split()) == value


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler's pdftotext")
@pytest.mark.parametrize(("value", "language"), [(ENGLISH, EN), (FRENCH, FR)])
def test_poppler_joins_divided_words(value: str, language: Language, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(narrow(justified(value, language)))
    found = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
    assert " ".join(found.decode().split()) == value


words = st.sampled_from(
    [*ENGLISH.split(), *FRENCH.split(), "NUST", "a", "14505/ق/م", "دبیرخانه", "office@cinvu.net"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(words, min_size=1, max_size=60), st.floats(40, 300), st.booleans())
def test_whatever_is_divided_nothing_is_lost(
    parts: list[str], width: float, has_passage: bool
) -> None:
    value = " ".join(parts)
    spans = (Span(value), Span(" دبیرخانه ", language=FA), Span(value, language=FR))
    paragraph = Paragraph(spans if has_passage else spans[:1], EN, Align.JUSTIFY)
    lines = made(paragraph, width).lines
    assert "".join(line.text for line in lines) == "".join(s.text for s in paragraph.spans)
    assert all(a.start + len(a.text) == b.start for a, b in pairwise(lines))
