"""Lines: what stands on them, how wide they are, which font each letter has."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.pdf.characters import font_runs
from desktop_app.pdf.document import Face, Paragraph, Span, text
from desktop_app.pdf.fonts import EM, Script, by_family
from desktop_app.pdf.shaping import shape

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
MIXED = "پیرو نامهٔ (COMSTECH) شمارهٔ 14505/ق/م/ب/1402 مورخ ۱ آذر، نشانی office@cinvu.net است."

alphabet = st.sampled_from("abc fiü (12)[]«»/—.,\u200c\u200f ابگچپژ ۱۲ نامهٔ محمّد\n")


def fonts_of(value: str, base: Script) -> list[tuple[str, str]]:
    """The text of each font run with the family it is set in."""
    runs = font_runs((Span(value),), [value], Face.SERIF, base)
    return [(value[start:end], font.name.split("-")[0]) for start, end, font in runs]


@given(
    st.text(alphabet, max_size=120),
    st.sampled_from([EN, FA]),
    st.floats(min_value=20, max_value=400),
)
def test_lines_hold_the_text_and_keep_within_the_width(
    value: str, language: Language, width: float
) -> None:
    shaped = shape(text(value, language), width)
    assert "".join(line.text for line in shaped.lines) == shaped.text
    widest = max(
        (s.advance for line in shaped.lines for s in line.signs), default=0.0
    )  # one letter may be wider than a very narrow column
    room = max(width * EM / 11.0, widest)
    assert all(line.width <= room + 1.0 for line in shaped.lines)


@settings(max_examples=40)
@given(st.text(alphabet, max_size=80), st.sampled_from([EN, FA]))
def test_signs_stand_from_left_to_right_and_carry_all_that_is_seen(
    value: str, language: Language
) -> None:
    shaped = shape(text(value, language), 300)
    for line in shaped.lines:
        places = [sign.x for sign in line.signs]
        assert places == sorted(places)
        shown = sorted(c for sign in line.signs for c in sign.text if c not in "\u200c\u200e\u200f")
        meant = sorted(c for c in line.text.rstrip(" \u2028") if c not in "\u200c\u200e\u200f")
        assert shown == meant


def test_a_word_wider_than_the_column_breaks_anywhere() -> None:
    shaped = shape(text("x" * 200, EN), 60)
    assert len(shaped.lines) > 10
    assert all(line.width <= 60 * EM / 11 + 1 for line in shaped.lines)


@pytest.mark.parametrize("number", ["14505/ق/م/ب/1402", "CINVU/1405/123", "No.F.8-2/2004-Admn-II"])
def test_a_number_is_never_broken(number: str) -> None:
    for width in range(130, 190):
        for line in shape(text(f"متن نامه {number} متن نامه", FA), width).lines:
            assert (number in line.text) or not set(line.text) & set("/-")


def test_a_newline_forces_a_break() -> None:
    lines = shape(text("one\ntwo\r\nthree", EN), 400).lines
    assert [line.text.strip("\u2028") for line in lines] == ["one", "two", "three"]
    assert all(line.ends_paragraph for line in lines)


def test_an_empty_paragraph_is_one_empty_line() -> None:
    assert len(shape(text("", EN), 400).lines) <= 1


def test_each_script_has_its_own_font() -> None:
    assert fonts_of("نامهٔ (COMSTECH) رسید", Script.ARABIC) == [
        ("نامهٔ (", "Amiri"),
        ("COMSTECH", "IBMPlexSerif"),
        (") رسید", "Amiri"),
    ]
    assert fonts_of("See (نامه) here", Script.LATIN) == [
        ("See (", "IBMPlexSerif"),
        ("نامه", "Amiri"),
        (") here", "IBMPlexSerif"),
    ]


def test_digits_inside_a_latin_word_go_with_it_and_others_with_the_paragraph() -> None:
    assert fonts_of("کاغذ A4 و 12 برگ", Script.ARABIC) == [
        ("کاغذ ", "Amiri"),
        ("A4", "IBMPlexSerif"),
        (" و 12 برگ", "Amiri"),
    ]


def test_a_pair_of_brackets_has_one_font() -> None:
    runs = fonts_of("the صورت (نشست ۱۲), are", Script.LATIN)
    assert runs[1] == ("صورت (نشست ۱۲)", "Amiri")


def test_a_mark_stands_with_its_letter_in_one_place() -> None:
    (line,) = shape(text("محمّد", FA), 300).lines
    texts = [sign.text for sign in line.signs]
    assert texts == list(reversed("محمّد"))
    mark = line.signs[texts.index("ّ")]
    letter = line.signs[texts.index("ّ") + 1]
    assert mark.width == 0
    assert mark.x == letter.x


def test_a_ligature_of_latin_letters_is_one_sign() -> None:
    (line,) = shape(text("office", EN), 300).lines
    assert "fi" in {sign.text for sign in line.signs}


def test_eastern_digits_after_a_latin_word_stay_in_the_persian_order() -> None:
    (line,) = shape(text("دانشگاه NUST (۱۲) سپس", FA), 400).lines
    order = "".join(sign.text for sign in line.signs if sign.text in "NUST۱۲()")
    assert order == ")۱۲(NUST"


def test_a_persian_number_stands_whole_between_english_words() -> None:
    (line,) = shape(text("ref 14505/ق/1402 here", EN), 400).lines
    order = "".join(sign.text for sign in line.signs)
    assert order == "ref 1402/ق/14505 here"


def test_an_indent_narrows_the_lines() -> None:
    wide = shape(Paragraph((Span(MIXED * 3),), FA), 300)
    narrow = shape(Paragraph((Span(MIXED * 3),), FA, indent=80), 300)
    assert max(line.width for line in narrow.lines) <= 220 * EM / 11 + 1
    assert len(narrow.lines) > len(wide.lines)


def test_no_font_comes_from_the_machine() -> None:
    for family, font in by_family().items():
        assert font.qt.family() == family
        assert family.startswith("Dabir ")
        assert font.advance(font.nominal(ord("A"))) > 0
