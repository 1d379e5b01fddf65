"""Characters that hide: shown, named and refused; spelling that only looks unusual is left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.controls import (
    hidden_controls,
    mixed_script_words,
    print_controls,
    refuse_controls,
    show_controls,
)
from desktop_app.core.errors import UserError

ORDINARY = [
    "Osman Hassan",
    "می‌رود",
    "کریم",
    "line\nline\ttab",
    "محمد‍",
    "Université de Paris",
    "नमस्ते",
]
HIDDEN = [
    "\u202e",
    "\u2066",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\x00",
    "\x1b",
    "\u00ad",
    "\u2028",
    "\u2029",
    "\u3164",
    "\ufe0f",
    "\U000e0041",
    "\U000e0100",
    "\ue000",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_passes_unchanged(text: str) -> None:
    assert refuse_controls(text, "The name") == text
    assert show_controls(text) == text


@pytest.mark.parametrize("character", HIDDEN)
def test_hidden_characters_are_named_and_refused(character: str) -> None:
    name = f"U+{ord(character):04X}"
    text = f"Os{character}man"
    assert hidden_controls(text) == (name,)
    assert show_controls(text) == f"Os⟨{name}⟩man"
    with pytest.raises(UserError) as caught:
        refuse_controls(text, "The English name")
    assert caught.value.message.startswith("The English name")
    assert name in caught.value.message
    assert character not in str(caught.value)


def test_each_control_is_named_once_in_order() -> None:
    assert hidden_controls("\u202ea\u200bb\u202e") == ("U+202E", "U+200B")


@given(st.text())
def test_what_is_shown_hides_nothing(text: str) -> None:
    assert hidden_controls(show_controls(text)) == ()


@given(st.text(st.characters(categories=("L", "Nd", "P"), max_codepoint=0x6FF)))
def test_letters_digits_and_marks_of_punctuation_are_never_controls(text: str) -> None:
    visible = "".join(c for c in text if c not in "\u034f")
    assert all(unicodedata.category(c) != "Cf" for c in visible)
    assert hidden_controls(visible) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Osman Hassan", ()),
        ("کریم Najafi", ()),
        ("Оsman Hassan", ("Оsman",)),
        ("Karιm", ("Karιm",)),
        ("Najafi۲", ()),
        ("abcفارسی plain", ("abcفارسی",)),
        ("", ()),
    ],
)
def test_words_of_two_scripts(text: str, words: tuple[str, ...]) -> None:
    assert mixed_script_words(text) == words


def test_a_closed_isolate_is_left_alone_but_hides_nothing() -> None:
    assert show_controls("a \u2068ب\u2069 c") == "a \u2068ب\u2069 c"
    assert show_controls("\u2068ب\u202e\u2069") == "⟨U+2068⟩ب⟨U+202E⟩⟨U+2069⟩"
    assert show_controls("\u2068open") == "⟨U+2068⟩open"
    assert hidden_controls("\u2068ب\u2069") == ("U+2068", "U+2069")


def test_paper_shows_controls_in_brackets_that_fonts_have() -> None:
    assert print_controls("a\u202eb ⟨x⟩") == "a[U+202E]b ⟨x⟩"
    assert print_controls("plain ⟨U+202E⟩") == "plain ⟨U+202E⟩"
