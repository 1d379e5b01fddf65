"""Pages: what may part, what stays together, and that nothing is lost or doubled."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.boxes import Box, SpaceBox, TextBox
from desktop_app.pdf.document import Document, Page, text
from desktop_app.pdf.flow import PageBoxes, paginate
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.stacks import Row, Stack, TableBox, stacked_height
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
LINE = 11.0 * 1.4
WIDTH, ROOM = 200.0, 10 * LINE


def lines(count: int, name: str = "p", **style: object) -> doc.Paragraph:
    """A paragraph of exactly `count` lines, each naming itself."""
    value = "\n".join(f"{name}.{n}" for n in range(count))
    return text(value, EN, space_after=0.0, **style)


def pages_of(*blocks: doc.Block, room: float = ROOM) -> list[PageBoxes]:
    return paginate(boxes(blocks, WIDTH, Node(Tag.DOCUMENT, EN)), room, lambda: False)


def words_in(box: Box) -> list[str]:
    """The text of a box's lines in reading order, without repeated headers."""
    match box:
        case TextBox():
            return [line.text.strip("\u2028 ") for line in box.lines]
        case Stack():
            return [word for inner in box.boxes for word in words_in(inner)]
        case Row():
            return [word for cell in box.cells for word in words_in(cell.box)]
        case TableBox():
            header = [] if box.continued or box.header is None else words_in(box.header)
            return header + [word for row in box.rows for word in words_in(row)]
    return []


def words_on(page: PageBoxes) -> list[str]:
    return [word for box in page.boxes for word in words_in(box)]


def test_a_paragraph_never_leaves_one_line_alone() -> None:
    for before in range(6, 10):
        first, second = pages_of(lines(before, "a"), lines(5, "b"))
        ours = [sum(word.startswith("b") for word in words_on(page)) for page in (first, second)]
        assert sum(ours) == 5
        assert 1 not in ours


def test_three_lines_stay_together() -> None:
    first, second = pages_of(lines(8, "a"), lines(3, "b"))
    assert words_on(first) == [f"a.{n}" for n in range(8)]
    assert words_on(second) == ["b.0", "b.1", "b.2"]


def test_a_heading_goes_with_what_follows() -> None:
    heading = lines(1, "h", keep_with_next=True)
    first, second = pages_of(lines(9, "a"), heading, lines(6, "b"))
    assert "h.0" not in words_on(first)
    assert words_on(second)[0] == "h.0"


def test_a_heading_followed_by_space_goes_with_what_follows() -> None:
    heading = lines(1, "h", keep_with_next=True)
    first, second = pages_of(lines(9, "a"), heading, doc.Space(2), lines(6, "b"))
    assert "h.0" not in words_on(first)
    assert words_on(second)[0] == "h.0"


def test_only_headings_still_end() -> None:
    pages = pages_of(*(lines(3, f"h{n}", keep_with_next=True) for n in range(9)))
    assert [w for p in pages for w in words_on(p)] == [
        f"h{n}.{m}" for n in range(9) for m in range(3)
    ]


def test_blocks_together_move_together() -> None:
    both = doc.Together((lines(2, "b"), lines(2, "c")))
    first, second = pages_of(lines(7, "a"), both)
    assert words_on(second) == ["b.0", "b.1", "c.0", "c.1"]
    assert len(words_on(first)) == 7


def test_blocks_together_part_when_no_page_can_hold_them() -> None:
    pages = pages_of(doc.Together((lines(14, "a"), lines(14, "b"))))
    assert len([word for page in pages for word in words_on(page)]) == 28


def test_a_new_page_is_new_but_never_empty() -> None:
    pages = pages_of(lines(1, "a"), doc.NewPage(), doc.NewPage(), lines(1, "b"), doc.NewPage())
    assert [words_on(page) for page in pages] == [["a.0"], ["b.0"]]


def test_the_header_of_a_table_stands_on_each_page() -> None:
    header = (lines(1, "head"),)
    table = doc.Table(header, tuple((lines(1, f"r{n}"),) for n in range(20)), (1,), EN)
    pages = pages_of(table)
    assert len(pages) > 1
    for page in pages:
        (box,) = page.boxes
        assert isinstance(box, TableBox)
        assert box.header is not None
        assert words_in(box.header) == ["head.0"]
    words = [word for page in pages for word in words_on(page)]
    assert words == ["head.0", *(f"r{n}.0" for n in range(20))]


def test_a_row_moves_whole_and_parts_only_when_higher_than_a_page() -> None:
    small = doc.Table((), ((lines(6, "a"),), (lines(6, "b"),)), (1,), EN)
    assert [words_on(page)[0] for page in pages_of(small)] == ["a.0", "b.0"]
    large = doc.Table((), ((lines(25, "a"),),), (1,), EN)
    assert [w for p in pages_of(large) for w in words_on(p)] == [f"a.{n}" for n in range(25)]


def test_a_label_never_stands_without_its_text() -> None:
    item = doc.ItemList((doc.ListItem("1.", (lines(3, "b"),)),), EN)
    first, second = pages_of(lines(9, "a"), item)
    assert "1." not in words_on(first)
    assert words_on(second) == ["1.", "b.0", "b.1", "b.2"]


def test_columns_go_on_over_the_page() -> None:
    columns = doc.Columns(((lines(25, "a"),), (lines(4, "b"),)), (1, 1), EN)
    pages = pages_of(columns)
    words = [word for page in pages for word in words_on(page)]
    assert sorted(words) == sorted([f"a.{n}" for n in range(25)] + [f"b.{n}" for n in range(4)])
    assert "b.0" in words_on(pages[0])


def test_a_field_higher_than_a_page_is_refused() -> None:
    with pytest.raises(UserError, match="higher than a page"):
        pages_of(doc.SignatureField("a", "A", EN, height=ROOM * 2))


block = st.one_of(
    st.builds(lines, st.integers(1, 25), keep_with_next=st.booleans()),
    st.builds(doc.Space, st.floats(0, 3 * LINE)),
    st.builds(doc.Rule),
    st.just(doc.NewPage()),
    st.builds(
        lambda rows: doc.Table((lines(1),), tuple((lines(n),) for n in rows), (1,), EN),
        st.lists(st.integers(1, 14), max_size=8),
    ),
    st.builds(
        lambda a, b: doc.Columns(((lines(a),), (lines(b), lines(3))), (1, 2), EN),
        st.integers(1, 25),
        st.integers(1, 25),
    ),
    st.builds(
        lambda a, b: doc.ItemList(
            (doc.ListItem("1.", (lines(a),)), doc.ListItem("2.", (lines(b),))), EN
        ),
        st.integers(1, 14),
        st.integers(1, 14),
    ),
)
anything = st.lists(
    st.one_of(block, st.lists(block, min_size=1, max_size=3).map(lambda b: doc.Together(tuple(b)))),
    max_size=12,
)


def count(box_words: list[str]) -> dict[str, int]:
    return {word: box_words.count(word) for word in box_words}


def inked_height(stacked: Sequence[Box]) -> float:
    """The height of boxes without the empty heights at their foot."""
    kept = list(stacked)
    while kept and isinstance(kept[-1], SpaceBox):
        kept.pop()
    if kept and isinstance(kept[-1], Stack):
        above = stacked_height([*kept[:-1], SpaceBox(0.0, before=kept[-1].before)])
        return above + inked_height(kept[-1].boxes)
    return stacked_height(kept)


@given(anything)
def test_nothing_is_lost_nothing_doubled_nothing_overflows(blocks: list[doc.Block]) -> None:
    whole = [w for box in boxes(blocks, WIDTH, Node(Tag.DOCUMENT, EN)) for w in words_in(box)]
    pages = pages_of(*blocks)
    assert count([w for page in pages for w in words_on(page)]) == count(whole)
    for page in pages:
        assert inked_height(page.boxes) <= ROOM + 0.1


def test_two_hundred_pages_are_set() -> None:
    pdf = typeset(
        Document(
            "t",
            EN,
            "a",
            datetime(2026, 1, 1, tzinfo=UTC),
            tuple(lines(6, f"p{n}") for n in range(800)),
            page=Page(bottom=841.89 - 56 - 24 * LINE - 1),
        )
    )
    assert page_count(pdf) == 200


def test_a_table_over_pages_is_read_once() -> None:
    header = (text("Head", EN),)
    rows = tuple((text(f"Row {n}", EN),) for n in range(120))
    table = doc.Table(header, rows, (1,), EN)
    pdf = typeset(Document("t", EN, "a", datetime(2026, 1, 1, tzinfo=UTC), (table,)))
    told = "\n".join(page_text(pdf, n) for n in range(page_count(pdf)))
    assert [line for line in told.split("\n") if line.strip()] == [
        "Head",
        *(f"Row {n}" for n in range(120)),
    ]
