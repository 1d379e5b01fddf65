"""Lines under and through text: where they stand, and what a reader who cannot see them is told."""

import re
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Align, Document, Ink, Paragraph, Span
from desktop_app.pdf.typeset import typeset
from desktop_app.pdf.word_file import word_file

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
KEPT = {
    Language.EN: ("in force for ", "five years ", "three years ", "and renewed by consent. "),
    Language.FA: ("به مدت ", "پنج سال ", "سه سال ", "معتبر است و تمدید می‌شود. "),
}


def paper(language: Language, align: Align = Align.START, times: int = 1) -> Document:
    kept, gone, new, rest = KEPT[language]
    spans = (
        Span(kept),
        Span(gone, struck=True, ink=Ink.ALERT),
        Span(new, underlined=True, ink=Ink.ACCENT),
        Span(rest * times),
    )
    return Document("Text", language, "Office", NOW, (Paragraph(spans, language, align),))


def content(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return opened.pages[0].Contents.read_bytes().decode("latin-1")


def told(pdf: bytes) -> list[str]:
    """The decorations in the structure tree, in reading order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found: list[str] = []

        def walk(element: pikepdf.Object) -> None:
            if "/A" in element and "/TextDecorationType" in element.A:
                found.append(str(element.A.TextDecorationType))
            kids = element.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    walk(kid)

        walk(opened.Root.StructTreeRoot.K[0])
        return found


def lines(pdf: bytes) -> list[tuple[float, float, float]]:
    """Left end, right end and height of each line drawn."""
    drawn = re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) [\d.]+ l S EMC", content(pdf))
    return [(float(left), float(right), float(level)) for left, level, right in drawn]


@pytest.mark.parametrize("language", KEPT)
def test_each_decorated_stretch_has_its_line_and_its_attribute(language: Language) -> None:
    pdf = typeset(paper(language))
    struck, underlined = sorted(lines(pdf), key=lambda line: -line[2])
    assert struck[2] > underlined[2]
    assert struck[1] - struck[0] > 20
    assert underlined[1] - underlined[0] > 15
    first, second = (struck, underlined) if not language.is_rtl else (underlined, struck)
    assert first[1] <= second[0] + 0.5  # side by side, in the direction of the text
    assert told(pdf) == ["/LineThrough", "/Underline"]


def test_a_decorated_stretch_has_its_ink_and_the_rest_its_own() -> None:
    pdf = content(typeset(paper(Language.EN)))
    fills = re.findall(r"([\d.]+ [\d.]+ [\d.]+) rg", pdf)
    plain, alert, accent = (
        " ".join(f"{part:g}" for part in ink.value) for ink in (Ink.TEXT, Ink.ALERT, Ink.ACCENT)
    )
    assert fills[:4] == [plain, alert, accent, plain]


def test_a_line_through_justified_text_keeps_to_the_margins() -> None:
    document = paper(Language.EN, Align.JUSTIFY, times=3)
    whole = Paragraph(
        (Span("Every word of this goes. " * 12, struck=True),), Language.EN, Align.JUSTIFY
    )
    found = lines(typeset(Document("Text", Language.EN, "Office", NOW, (*document.blocks, whole))))
    full = [line for line in found if line[1] - line[0] > 400]
    assert len(full) >= 2
    assert all(left >= 67.9 and right <= 595.276 - 67.9 for left, right, _ in found)


def test_plain_text_is_drawn_as_before() -> None:
    spans = (Span("One "), Span("two."))
    pdf = typeset(Document("Text", Language.EN, "O", NOW, (Paragraph(spans, Language.EN),)))
    assert " S EMC" not in content(pdf)
    assert told(pdf) == []


def test_a_word_processor_shows_the_same_lines() -> None:
    import docx

    made = docx.Document(BytesIO(word_file(paper(Language.EN))))
    runs = made.paragraphs[0].runs
    assert [(bool(run.font.strike), bool(run.font.underline)) for run in runs] == [
        (False, False), (True, False), (False, True), (False, False),
    ]  # fmt: skip
