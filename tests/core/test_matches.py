"""Where found words stand in a text, in any script and whatever its spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.folding import fold
from desktop_app.core.matches import matches


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Prof. Osman Hassan", "has os", ["Os", "Has"]),
        ("علي كريمي", "علی کریم", ["علي", "كريم"]),
        ("عُثمان", "عثم", ["عُثم"]),
        ("نمی‌خواهم", "نمیخوا", ["نمی‌خوا"]),
        ("Élise Ndong", "elise", ["Élise"]),
        ("Straße", "strass", ["Straß"]),
        ("ﬁne", "fi", ["ﬁ"]),
        ("al-Kindi", "kin", ["Kin"]),
        ("۱۲ تیر", "12", ["۱۲"]),
        ("Mahmud", "mud", []),
        ("Mamama", "ma mam", ["Mam"]),
        ("nothing", "  ", []),
    ],
)
def test_words_are_found_where_words_begin(text: str, words: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in matches(text, words)] == marked


def test_or_anywhere() -> None:
    assert matches("Mahmud", "mud", inside=True) == ((3, 6),)
    assert matches("banana", "ana", inside=True) == ((1, 6),)


@given(st.text(max_size=20), st.text(max_size=4))
def test_marks_lie_in_the_text_in_order(text: str, words: str) -> None:
    spans = matches(text, words, inside=True)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.text(st.sampled_from("abكیعé ۱‌ُ"), max_size=12))
def test_what_is_there_is_found(text: str) -> None:
    for word in fold(text).split():
        assert matches(text, word), word
