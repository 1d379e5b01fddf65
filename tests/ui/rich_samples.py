"""Rich texts of every shape, for the tests of what writes and reads them."""

from typing import Any

from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
)

WORDS = st.text(
    st.one_of(
        st.sampled_from("ab نامه\u200cها 1۲.,\n\t\u00a0\u202e\u2028\ufffc\ufdd0\r\U0001f600{}<&"),
        st.characters(),
    ),
    max_size=12,
)
LANGUAGES = st.none() | st.sampled_from(Language)
RUNS = st.lists(
    st.builds(Run, WORDS, st.booleans(), st.booleans(), LANGUAGES, st.just("") | WORDS),
    max_size=4,
).map(tuple)
ITEMS = st.lists(
    st.builds(RichItem, RUNS, st.sampled_from(("", "1.", "۲.", "•", "(a)"))), max_size=4
).map(tuple)


@st.composite
def _tables(draw: Any) -> RichTable:
    columns = draw(st.integers(1, 3))
    row = st.tuples(*[RUNS] * columns)
    widths = draw(st.just(()) | st.tuples(*[st.floats(0.01, 9)] * columns))
    return RichTable(draw(row), tuple(draw(st.lists(row, max_size=3))), widths)


IMAGES = st.builds(
    RichImage, st.sampled_from(("ab", "cd")), WORDS, st.floats(0.01, 1), st.just("") | WORDS
)
BLOCKS = st.one_of(
    st.builds(RichParagraph, RUNS, st.sampled_from(ParagraphStyle), LANGUAGES),
    st.builds(RichList, ITEMS, st.booleans()),
    _tables(),
    IMAGES,
)
TEXTS = st.lists(BLOCKS, max_size=6).map(lambda blocks: RichText(tuple(blocks)))
