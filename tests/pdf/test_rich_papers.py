"""Papers of every kind of block: tables, pages, hard text, and random mixtures of them all."""

from datetime import UTC, datetime
from io import BytesIO
from time import process_time

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.boxes import Box, Parts, TextBox
from desktop_app.pdf.characters import LONGEST, MOST_MARKS
from desktop_app.pdf.document import A4, US_LETTER, Align, Document, Page, Running, Span, text
from desktop_app.pdf.flow import PageBoxes, paginate
from desktop_app.pdf.footnotes import notes_height
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.stacks import Row, Stack, TableBox, stacked_height
from desktop_app.pdf.tables import MOST_COLUMNS
from desktop_app.pdf.typeset import typeset

from .test_images import FORMS

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA, AR = Language.EN, Language.FA, Language.AR
WHEN = datetime(2026, 11, 22, tzinfo=UTC)
WIDTH = 300.0


def paper(*blocks: doc.Block, language: Language = EN, **more: object) -> bytes:
    return typeset(Document("t", language, "a", WHEN, blocks, **more))  # type: ignore[arg-type]


def pages_of(*blocks: doc.Block, room: float = 400.0) -> list[PageBoxes]:
    return paginate(boxes(blocks, WIDTH, Node(Tag.DOCUMENT, EN)), room, lambda: False)


def lines_in(box: Box) -> list[str]:
    match box:
        case TextBox():
            return [line.text.strip("\u2028 ") for line in box.lines]
        case Stack():
            return [line for inner in box.boxes for line in lines_in(inner)]
        case Row():
            return [line for cell in box.cells for line in lines_in(cell.box)]
        case TableBox():
            header = [] if box.continued or box.header is None else lines_in(box.header)
            return header + [line for row in box.rows for line in lines_in(row)]
    return []


def lines_on(page: PageBoxes) -> list[str]:
    return [line for box in page.boxes for line in lines_in(box)]


# Tables


def table(columns: int, rows: int = 2, **style: object) -> doc.Table:
    cells = tuple(text(f"Column {n}", EN, **style) for n in range(columns))
    return doc.Table(cells, (cells,) * rows, (1.0,) * columns, EN)


@pytest.mark.parametrize("columns", [MOST_COLUMNS + 1, 60, 2000])
def test_a_table_of_too_many_columns_is_refused_by_name(columns: int) -> None:
    begun = process_time()
    with pytest.raises(UserError, match=f"“Column 0 Column 1.*” has {columns} columns"):
        paper(table(columns))
    assert process_time() - begun < 2


def test_columns_without_room_are_refused_by_the_name_of_the_caption() -> None:
    caption = text("Attendance", EN, role=doc.Role.CAPTION)
    cells = (text("a", EN), text("b", EN))
    narrow = doc.Table(cells, (cells,), (1000, 1), EN)
    with pytest.raises(UserError, match="Column 2 of the table “Attendance” is too narrow"):
        paper(caption, narrow)


def test_twelve_columns_of_long_words_stay_on_the_page() -> None:
    word = "Antidisestablishmentarianism" * 3
    cells = tuple(text(word, EN, size=8) for _ in range(12))
    (made,) = boxes((doc.Table(cells, (cells,), (1,) * 12, EN),), 459, Node(Tag.DOCUMENT, EN))
    assert isinstance(made, TableBox)
    for row in (made.header, *made.rows):
        assert isinstance(row, Row)
        for cell in row.cells:
            (box,) = cell.box.boxes
            assert isinstance(box, TextBox)
            assert "".join(line.text for line in box.lines) == word
            assert all(line.width * 8 / 1000 <= box.width + 0.1 for line in box.lines)
            assert cell.x + box.width <= 459


def test_a_caption_belongs_to_its_table_and_stays_with_it() -> None:
    caption = text("Attendance", EN, role=doc.Role.CAPTION)
    pdf = paper(caption, table(2))
    with pikepdf.open(BytesIO(pdf)) as opened:
        made = opened.Root.StructTreeRoot.K[0].K
        assert [str(kid.S) for kid in made.K] == ["/Caption", "/TR", "/TR", "/TR"]
        assert [str(cell.A.Scope) for cell in made.K[1].K] == ["/Column", "/Column"]
    for height in range(300, 400, 7):
        pages = pages_of(doc.Space(height), caption, table(2))
        page = next(page for page in pages if "Attendance" in lines_on(page))
        assert "Column 0" in lines_on(page)


def test_a_repeated_header_is_an_artifact() -> None:
    with pikepdf.open(BytesIO(paper(table(2, 120)))) as opened:
        assert len(opened.pages) > 2
        kids = opened.Root.StructTreeRoot.K[0].K.K
        heads = [kid for row in kids for kid in row.K if str(kid.S) == "/TH"]
        assert len(heads) == 2
        assert b"/Artifact" in opened.pages[1].Contents.read_bytes()


def test_a_row_higher_than_a_page_goes_on_with_nothing_lost() -> None:
    value = "\n".join(f"line {n}" for n in range(200))
    pages = pages_of(doc.Table((text("Head", EN),), ((text(value, EN),),), (1,), EN))
    found = [line for page in pages for line in lines_on(page)]
    assert found == ["Head", *(f"line {n}" for n in range(200))]


def test_a_header_higher_than_a_page_stands_once() -> None:
    value = "\n".join(f"line {n}" for n in range(80))
    cell = (text("cell", EN),)
    for before in (0, 100):
        made = doc.Table((text(value, EN),), (cell,) * 3, (1,), EN)
        pages = pages_of(doc.Space(before), made)
        found = [line for page in pages for line in lines_on(page)]
        assert found == [*(f"line {n}" for n in range(80)), *("cell",) * 3]


# Random papers

names = st.integers(1, 6)


@st.composite
def paragraphs(draw: st.DrawFn) -> doc.Paragraph:
    count, note = draw(st.integers(1, 9)), draw(st.integers(0, 12))
    value = "\n".join(["x"] * count)
    mark = doc.Footnote("1", text("\n".join(["n"] * note), EN, size=9)) if note else None
    spans = (Span(value), Span("1", note=mark)) if mark else (Span(value),)
    keep = draw(st.booleans())
    return doc.Paragraph(spans, EN, keep_with_next=keep, space_before=draw(st.sampled_from([0, 9])))


def inner() -> st.SearchStrategy[doc.Block]:
    lists = st.lists(paragraphs(), min_size=1, max_size=3).map(
        lambda body: doc.ItemList(tuple(doc.ListItem("-", (each,)) for each in body), EN)
    )
    rows = st.lists(st.tuples(paragraphs(), paragraphs()), min_size=1, max_size=4)
    tables = rows.map(lambda made: doc.Table(made[0], tuple(made), (1, 1), EN))
    spaces = st.floats(0, 90).map(doc.Space)
    return paragraphs() | lists | tables | spaces | st.just(doc.Rule()) | st.just(doc.NewPage())


def blocks() -> st.SearchStrategy[doc.Block]:
    several = st.lists(inner(), min_size=1, max_size=4).map(tuple)
    return (
        inner()
        | several.map(doc.Together)
        | several.map(lambda made: doc.Quotation(made, FA))
        | st.tuples(several, several).map(lambda made: doc.Columns(made, (1, 2), EN))
    )


@given(st.lists(blocks(), max_size=10), st.floats(90, 500))
def test_whatever_the_paper_nothing_is_lost_or_doubled(made: list[doc.Block], room: float) -> None:
    numbered = _Numbers()
    described = tuple(numbered.block(block) for block in made)
    pages = pages_of(*described, room=room)
    found = [line for page in pages for line in lines_on(page) if line.startswith("x")]
    notes = [line for page in pages for box in page.notes for line in lines_in(box)]
    assert sorted(found) == sorted(numbered.lines)
    assert sorted(line for line in notes if line.startswith("n")) == sorted(numbered.notes)
    simple = all(not isinstance(block, doc.Columns) for block in made)
    if simple and not any(isinstance(b, doc.Table) for b in _flat(made)):
        assert found == numbered.lines
    for page in pages:
        text_height = stacked_height(page.boxes)
        assert not page.notes or text_height + notes_height(page.notes) <= room + 0.1


def _flat(made: list[doc.Block]) -> list[doc.Block]:
    found: list[doc.Block] = []
    for block in made:
        found.append(block)
        if isinstance(block, doc.Together | doc.Quotation):
            found += _flat(list(block.blocks))
    return found


class _Numbers:
    """Gives every line of a paper a number, in reading order, and remembers them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.notes: list[str] = []

    def block(self, block: doc.Block) -> doc.Block:
        match block:
            case doc.Paragraph():
                return self.paragraph(block)
            case doc.ItemList():
                items = tuple(
                    doc.ListItem(item.label, tuple(map(self.paragraph, item.body)))
                    for item in block.items
                )
                return doc.ItemList(items, block.language)
            case doc.Table():
                header = tuple(map(self.paragraph, block.header))
                rows = tuple(tuple(map(self.paragraph, row)) for row in block.rows)
                return doc.Table(header, rows, block.widths, block.language)
            case doc.Together():
                return doc.Together(tuple(map(self.block, block.blocks)))
            case doc.Quotation():
                return doc.Quotation(tuple(map(self.block, block.blocks)), block.language)
            case doc.Columns():
                columns = tuple(tuple(map(self.block, column)) for column in block.columns)
                return doc.Columns(columns, block.widths, block.language)
        return block

    def paragraph(self, paragraph: doc.Paragraph) -> doc.Paragraph:
        first, *rest = paragraph.spans
        count = first.text.count("x")
        own = [f"x{len(self.lines) + n}." for n in range(count)]
        self.lines += [*own[:-1], own[-1] + ("1" if rest else "")]
        spans = [Span("\n".join(own))]
        for mark in rest:
            assert mark.note
            lines = mark.note.body.spans[0].text.count("n")
            named = [f"n{len(self.notes) + n}." for n in range(lines)]
            self.notes += named
            spans.append(Span("1", note=doc.Footnote("1", text("\n".join(named), EN, size=9))))
        return doc.Paragraph(
            tuple(spans),
            EN,
            keep_with_next=paragraph.keep_with_next,
            space_before=paragraph.space_before,
        )


# Pages


@pytest.mark.parametrize(("size", "folds"), [(A4, (297.64, 595.28)), (US_LETTER, (264, 528))])
def test_fold_marks_stand_on_the_first_page_only(
    size: tuple[float, float], folds: tuple[float, float]
) -> None:
    pdf = paper(text("a", EN), doc.NewPage(), text("b", EN), page=Page(size=size, fold_marks=True))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert [float(edge) for edge in opened.pages[0].MediaBox[2:]] == pytest.approx(size)
        first, second = (page.Contents.read_bytes().decode() for page in opened.pages)
    for fold in folds:
        y = str(int(size[1] - fold))
        assert any(f" {y}" in line and "/Layout" in line for line in first.split("\n")), y
    assert "/Layout" not in second


@pytest.mark.parametrize("language", [EN, FA])
def test_a_classification_stands_above_the_head_and_is_not_read(language: Language) -> None:
    running = Running(language, "The head", "The foot", "{page}", "CONFIDENTIAL")
    pdf = paper(text("a", EN), doc.NewPage(), text("b", EN), language=language, running=running)
    assert page_text(pdf, 0) == "a"
    opened = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(2):
            found = opened[index].get_textpage()
            marks = _boxes_of(found, "CONFIDENTIAL")
            left, bottom, right, _ = marks[0][0], marks[0][1], marks[-1][2], marks[0][3]
            assert abs((left + right) / 2 - A4[0] / 2) < 3
            assert A4[1] - 56 < bottom < A4[1]
        (head, *_) = _boxes_of(opened[1].get_textpage(), "head")
        assert head[3] < bottom
    finally:
        opened.close()


def _boxes_of(page: object, word: str) -> list[tuple[float, float, float, float]]:
    value = page.get_text_range()  # type: ignore[attr-defined]
    at = value.index(word)
    return [page.get_charbox(n) for n in range(at, at + len(word))]  # type: ignore[attr-defined]


# Hard text


@pytest.mark.parametrize("code", [0xD800, 0xDFFF, 0, 0x1B, 0x202E, 0x202A])
@pytest.mark.parametrize("place", ["text", "note", "cell", "caption", "head", "field"])
def test_controls_are_refused_wherever_they_stand(code: int, place: str) -> None:
    bad = chr(code)
    hard = text(f"before {bad} after", EN)
    table = doc.Table((hard,), ((hard,),), (1,), EN)
    image = doc.Image(FORMS["png"], "alt", EN, 50, caption=hard)
    field = doc.SignatureField("one", f"a{bad}b", EN)
    made: dict[str, doc.Block] = {
        "text": hard,
        "note": doc.Paragraph((Span("a"), Span("1", note=doc.Footnote("1", hard))), EN),
        "cell": table,
        "caption": image,
        "field": field,
    }
    running = Running(EN, foot_start=f"a{bad}b") if place == "head" else None
    blocks = (made.get(place, text("a", EN)),)
    with pytest.raises(UserError) as told:
        typeset(Document("t", EN, "a", WHEN, blocks, running=running))
    str(told.value).encode("utf-8")


@pytest.mark.parametrize("value", ["\u2066abc", "abc\u2069", "\u2067\u2066\u2068", "\u2069" * 99])
@pytest.mark.parametrize("language", [EN, FA])
def test_unbalanced_isolates_are_set(value: str, language: Language) -> None:
    assert page_text(paper(text(f"one {value} (دو) two", language)), 0) != ""


def test_a_word_without_end_is_refused_with_its_beginning() -> None:
    with pytest.raises(UserError, match=r"xxx.*more than 5000 characters without a space"):
        paper(text("before " + "x" * (LONGEST + 1), EN))
    assert page_count(paper(text("x" * LONGEST, EN))) > 1


def test_a_letter_under_a_heap_of_marks_is_refused() -> None:
    with pytest.raises(UserError, match="more than 16 marks"):
        paper(text("بَ" + "\u064e" * MOST_MARKS, FA))
    assert paper(text("ب" + "\u064e" * MOST_MARKS, FA))


@pytest.mark.parametrize("value", ["1" * 3000, "1-" * 1500, "a" + " " * 9000 + "b", "(" * 3000])
@pytest.mark.parametrize("language", [EN, FA])
def test_odd_text_takes_no_long_time(value: str, language: Language) -> None:
    begun = process_time()
    paper(text(value, language))
    assert process_time() - begun < 4


@pytest.mark.parametrize("word", ["Donaudampfschifffahrtsgesellschaft" * 2, "بسيستعملونها" * 6])
@pytest.mark.parametrize("width", [60, 459])
def test_a_word_wider_than_its_column_is_broken_with_nothing_lost(word: str, width: float) -> None:
    language = AR if word > "\u0600" else EN
    paragraph = text(f"a {word} b", language, align=Align.JUSTIFY)
    (box,) = boxes((paragraph,), width, Node(Tag.DOCUMENT, language))
    assert isinstance(box, TextBox)
    assert "".join(line.text for line in box.lines) == f"a {word} b"
    assert all(line.width * 11 / 1000 <= width + 0.5 for line in box.lines)


def test_pages_take_the_same_work_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    split = TextBox.split

    def counted(self: TextBox, room: float, force: bool) -> Parts:
        asked.append(room)
        return split(self, room, force)

    monkeypatch.setattr(TextBox, "split", counted)

    def work(count: int, note: int) -> int:
        asked.clear()
        marks = {n: doc.Footnote("1", text("note", EN)) for n in range(0, count, note)}
        made = (
            doc.Paragraph((Span("word\n" * 5), Span("1", note=marks.get(n))), EN)
            for n in range(count)
        )
        assert len(pages_of(*made)) > count / 8
        return len(asked)

    assert work(800, 1000) < 10 * work(100, 1000)
    assert work(800, 3) < 10 * work(100, 3)
