"""Folding: every way of typing a name has one key, and folding twice changes nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.folding import fold, fold_digits


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("كريم نجفي برزگر", "کریم نجفی برزگر"),
        ("عُثمان حَسَن", "عثمان حسن"),
        ("جامعہ", "جامعة"),
        ("جامعه", "جامعۀ"),
        ("أحمد", "احمد"),
        ("إيران", "ایران"),
        ("آذر", "اذر"),
        ("مؤسسة", "موسسه"),
        ("مسئول", "مسیول"),
        ("علماء", "علما"),
        ("می‌رود", "میرود"),
        ("محمـــد", "محمد"),
        ("۱۴۰۳", "1403"),
        ("١٤٠٣", "۱۴۰۳"),
        ("ﷲ", "الله"),
        ("UNIVERSITÉ", "universite"),
        ("Malmö", "malmo"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("Iğdır", "igdir"),
        ("Straße", "STRASSE"),
        ("ﬁnance", "Finance"),
        ("Qur’an", "Qur'an"),
        ("  two\u00a0 \n words ", "two words"),
        ("Karim\u202e\u2066\u200f", "karim"),
    ],
)
def test_spellings_meet(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize(("one", "other"), [("حسن", "حسین"), ("Osman", "Usman"), ("7", "8")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_key_is_what_the_ui_documents() -> None:
    assert fold("Prof. OSMAN  Hassan") == "prof. osman hassan"
    assert fold("دکتر كريم") == "دکتر کریم"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_meet(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_the_key_has_no_marks_controls_or_double_spaces(text: str) -> None:
    key = fold(text)
    assert not any(unicodedata.combining(c) or unicodedata.category(c) == "Cf" for c in key)
    assert key == " ".join(key.split())


@given(st.text(st.characters(categories=("Nd",))))
def test_digits_of_any_script_become_ascii(digits: str) -> None:
    assert fold_digits(digits) == "".join(str(unicodedata.decimal(c)) for c in digits)
