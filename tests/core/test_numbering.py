"""Patterns of register numbers: what is written, and what a typing officer is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("{series}/{year}/{number:03}", "CINVU/1405/007"),
        ("{series}/{year}/{number:3}", "CINVU/1405/007"),
        ("{number}/ق/م/ب/{year}", "7/ق/م/ب/1405"),
        ("No.F.{number:1}-2/{year}-Admn-II", "No.F.7-2/1405-Admn-II"),
        ("{year}-{year}/{number}", "1405-1405/7"),
    ],
)
def test_numbers_are_written_as_the_pattern_says(pattern: str, written: str) -> None:
    assert parse_pattern(pattern).write("CINVU", 1405, 7) == written


def test_a_number_wider_than_its_width_is_never_cut() -> None:
    assert parse_pattern("{year}/{number:02}").write("", 2026, 12345) == "2026/12345"


def test_a_series_that_looks_like_a_field_is_text() -> None:
    assert parse_pattern("{series}-{year}-{number}").write("{number}", 2026, 1) == "{number}-2026-1"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{series}/{year}", "number once"),
        ("{number}", "the year"),
        ("", "the year"),
        ("{year}/{number}/{number}", "number once"),
        ("{year}/{number}/{clerk}", "{clerk}"),
        ("{year}/{number}/{}", "{}"),
        ("{year}/{number}/{", "brace"),
        ("{year}/{{number}}", "brace"),
        ("{year}/{number}}", "brace"),
        ("{year}/{number:0}", "{number:0}"),
        ("{year}/{number:12}", "{number:12}"),
        ("{year}/{number:>3}", "{number:>3}"),
        ("{year:4}/{number}", "{year:4}"),
        ("{year}/{number!r}", "{number!r}"),
        ("{year}/{number.real}", "{number.real}"),
        ("{year}/\u202e{number}", "U+202E"),
        ("{year}/\u200c{number}", "invisible"),
        ("{year}/\n{number}", "line break"),
    ],
)
def test_bad_patterns_are_refused_with_advice(pattern: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_pattern(pattern)
    assert said in caught.value.message
    assert caught.value.advice


@given(st.text())
def test_any_text_is_a_pattern_or_a_plain_refusal(text: str) -> None:
    try:
        pattern = parse_pattern(text)
    except UserError:
        return
    assert "7" in pattern.write("S", 2026, 7)


@given(
    st.text(st.characters(exclude_characters="{}", categories=("L", "Nd"))),
    st.integers(1, 9),
    st.integers(1, 10**6),
)
def test_different_numbers_are_written_differently(prefix: str, width: int, number: int) -> None:
    pattern = parse_pattern(f"{prefix}/{{year}}/{{number:0{width}}}")
    assert pattern.write("", 1405, number) != pattern.write("", 1405, number + 1)
