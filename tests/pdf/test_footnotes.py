"""Notes: on the page of their marks, above the running foot, none lost, and always an end."""

from datetime import UTC, datetime
from io import BytesIO
from time import process_time

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.languages import Language, localise_digits
from desktop_app.pdf import document as doc
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.boxes import Box, TextBox
from desktop_app.pdf.document import Document, Footnote, Page, Paragraph, Running, Span, text
from desktop_app.pdf.figures import FigureBox
from desktop_app.pdf.flow import PageBoxes, paginate
from desktop_app.pdf.footnotes import notes_height
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.stacks import Row, Stack, TableBox, stacked_height
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
WHEN = datetime(2026, 11, 22, tzinfo=UTC)
WIDTH, ROOM = 300.0, 400.0


def mark(number: int, lines: int = 1, language: Language = EN) -> Span:
    """The mark of a note of so many lines, each naming the note."""
    own = localise_digits(str(number), language)
    value = "\n".join(f"note{number}.{line}" for line in range(lines))
    return Span(own, note=Footnote(own, text(value, language)))


def body(name: str, lines: int, notes: dict[int, Span]) -> Paragraph:
    """A paragraph of so many lines, with marks at the end of some."""
    spans: list[Span] = []
    for line in range(lines):
        spans.append(Span(f"{name}.{line}"))
        if line in notes:
            spans.append(notes[line])
        if line < lines - 1:
            spans.append(Span("\n"))
    return Paragraph(tuple(spans), EN, space_after=0.0)


def pages_of(*blocks: doc.Block, room: float = ROOM) -> list[PageBoxes]:
    return paginate(boxes(blocks, WIDTH, Node(Tag.DOCUMENT, EN)), room, lambda: False)


def lines_in(box: Box) -> list[str]:
    match box:
        case TextBox():
            return [line.text.strip("\u2028 ") for line in box.lines]
        case Stack():
            return [line for inner in box.boxes for line in lines_in(inner)]
        case Row():
            return [line for cell in box.cells for line in lines_in(cell.box)]
        case FigureBox():
            return lines_in(box.caption) if box.caption else []
        case TableBox():
            header = [] if box.continued or box.header is None else lines_in(box.header)
            return header + [line for row in box.rows for line in lines_in(row)]
    return []


def text_lines(page: PageBoxes) -> list[str]:
    return [line for box in page.boxes for line in lines_in(box)]


def note_lines(page: PageBoxes) -> list[str]:
    """The lines of the notes, without their labels."""
    found = [line for box in page.notes for line in lines_in(box)]
    return [line for line in found if line.startswith("note")]


def page_of(pages: list[PageBoxes], start: str) -> int:
    return next(n for n, page in enumerate(pages) if start in text_lines(page) + note_lines(page))


def test_a_note_stands_on_the_page_of_its_mark() -> None:
    marks = {line: mark(line) for line in range(0, 120, 5)}
    pages = pages_of(body("p", 120, marks))
    assert len(pages) > 4
    for line in marks:
        assert page_of(pages, f"p.{line}{line}") == page_of(pages, f"note{line}.0")


def test_text_and_notes_never_overlap() -> None:
    for count in (1, 3, 10, 60):
        marks = {line: mark(line, line % 4 + 1) for line in range(0, 200, count)}
        for page in pages_of(body("p", 200, marks)):
            assert stacked_height(page.boxes) + notes_height(page.notes) <= ROOM + 0.1


def test_pages_with_notes_are_well_filled() -> None:
    marks = {line: mark(line) for line in range(0, 200, 3)}
    for page in pages_of(body("p", 200, marks))[:-1]:
        assert stacked_height(page.boxes) + notes_height(page.notes) > ROOM * 0.85


def test_a_note_longer_than_a_page_goes_on_over_the_next_ones() -> None:
    pages = pages_of(body("p", 6, {2: mark(1, 90)}), body("q", 60, {}))
    found = [line for page in pages for line in note_lines(page)]
    assert found == [f"note1.{line}" for line in range(90)]
    assert page_of(pages, "note1.0") == page_of(pages, "p.21")
    assert all(text_lines(page) for page in pages[:3])


def test_more_notes_than_pages_have_room_for_come_in_order() -> None:
    spans = tuple(mark(number, 12) for number in range(40))
    pages = pages_of(Paragraph(spans, EN))
    found = [line for page in pages for line in note_lines(page)]
    assert found == [f"note{n}.{line}" for n in range(40) for line in range(12)]


def test_notes_inside_notes_follow_them() -> None:
    inner = Span("a", note=Footnote("a", text("note-inner", EN)))
    outer = Footnote("1", Paragraph((Span("note-outer"), inner), EN))
    (page,) = pages_of(Paragraph((Span("word"), Span("1", note=outer)), EN))
    assert note_lines(page) == ["note-outera", "note-inner"]


def test_notes_of_tables_lists_quotations_and_columns_are_as_wide_as_the_page() -> None:
    def noted(number: int) -> Paragraph:
        return Paragraph((Span("cell"), mark(number)), EN, size=9)

    (page,) = pages_of(
        doc.Table((noted(1), noted(2)), ((noted(3), noted(4)),), (1, 1), EN),
        doc.ItemList((doc.ListItem("-", (noted(5),)),), EN),
        doc.Quotation((noted(6),), EN),
        doc.Columns(((noted(7),), (noted(8),)), (1, 1), EN),
        doc.Together((noted(9),)),
        room=800,
    )
    assert note_lines(page) == [f"note{n}.0" for n in range(1, 10)]
    for note in page.notes:
        assert isinstance(note, Row)
        assert note.cells[1].x + note.cells[1].box.boxes[0].width == pytest.approx(WIDTH)  # type: ignore[attr-defined]


def test_the_note_of_a_repeated_header_stands_once() -> None:
    header = (Paragraph((Span("head"), mark(1)), EN),)
    table = doc.Table(header, tuple((text(f"row {n}", EN),) for n in range(60)), (1,), EN)
    pages = pages_of(table)
    assert len(pages) > 2
    assert [line for page in pages for line in note_lines(page)] == ["note1.0"]


places = st.dictionaries(st.integers(0, 59), st.integers(1, 70), max_size=12)


@given(places, st.integers(1, 60), st.floats(60, 500))
def test_whatever_the_notes_nothing_is_lost_and_order_is_kept(
    where: dict[int, int], lines: int, room: float
) -> None:
    marks = {line: mark(line, long) for line, long in where.items() if line < lines}
    pages = pages_of(body("p", lines, marks), room=room)
    expected = [f"p.{n}{n if n in marks else ''}" for n in range(lines)]
    assert [line for page in pages for line in text_lines(page)] == expected
    notes = [f"note{n}.{k}" for n in sorted(marks) for k in range(where[n])]
    assert [line for page in pages for line in note_lines(page)] == notes


def test_five_hundred_notes_take_no_long_time() -> None:
    spans: list[Span] = []
    for number in range(500):
        spans += [Span("Some words of the text that goes on and on. " * 3), mark(number, 2)]
    begun = process_time()
    pages = pages_of(*(Paragraph(tuple(spans[n : n + 10]), EN) for n in range(0, 1000, 10)))
    assert len(pages) > 30
    assert process_time() - begun < 8


def paper(language: Language) -> bytes:
    spans = (Span("Word" if language is EN else "واژه"), mark(1, 1, language), Span(" end"))
    running = Running(language, foot_start="Foot")
    blocks = (Paragraph(spans, language), Paragraph(spans, language))
    return typeset(Document("t", language, "a", WHEN, blocks, page=Page(), running=running))


@pytest.mark.parametrize("language", [EN, FA])
def test_marks_are_references_and_notes_have_names(language: Language) -> None:
    with pikepdf.open(BytesIO(paper(language))) as opened:
        root = opened.Root.StructTreeRoot
        kids = list(root.K[0].K)
        assert [str(kid.S) for kid in kids] == ["/P", "/Note", "/P", "/Note"]
        assert [str(kid.S) for kid in kids[0].K] == ["/Span", "/Reference", "/Span"]
        assert [str(kid.S) for kid in kids[1].K] == ["/Lbl", "/P"]
        names = [str(kid.ID) for kid in kids if "/ID" in kid]
        assert len(set(names)) == 2
        assert "/IDTree" in root


def test_a_reader_hears_the_text_then_its_note() -> None:
    assert page_text(paper(EN), 0).split("\n")[:2] == ["Word1 end", "1 note1.0"]
    assert page_text(paper(FA), 0).split("\n")[:2] == ["واژه۱ end", "۱ note1.0"]


@pytest.mark.parametrize("language", [EN, FA])
def test_marks_are_small_and_raised_and_notes_stand_at_the_foot(language: Language) -> None:
    pdf = pypdfium2.PdfDocument(paper(language))
    try:
        page = pdf[0].get_textpage()
        found = page.get_text_range()
        sign = "1" if language is EN else "۱"
        word = "W" if language is EN else "و"
        at = next(page.get_charbox(found.index(c)) for c in word)
        raised = page.get_charbox(found.index(sign))
        assert raised[1] > at[1] + 2
        assert raised[3] - raised[1] < 7
        note = page.get_charbox(found.index("note"))
        foot = page.get_charbox(found.index("Foot"))
        assert foot[3] < note[1] < 120
    finally:
        pdf.close()


def test_a_mark_never_begins_a_line() -> None:
    for width in range(60, 200, 3):
        word = Span("دبیرخانه؟ ")
        spans = (word, word, Span("دبیرخانه؟"), mark(1, 1, FA), Span(" و سپس"))
        (box,) = boxes((Paragraph(spans, FA),), width, Node(Tag.DOCUMENT, FA))
        assert isinstance(box, TextBox)
        assert not any(line.text.startswith("۱") for line in box.lines)


def test_the_same_notes_give_the_same_bytes() -> None:
    assert paper(FA) == paper(FA)
    assert page_count(paper(FA)) == 1
