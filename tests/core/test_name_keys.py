"""One name in two scripts and many spellings meets itself; two names do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.name_keys import name_keys, spelling_key, word_key

SAME = (
    "محمد Mohammad Muhammad Mohamed",
    "حسن Hassan Hasan",
    "احسان Ehsan Ihsan",
    "احمد Ahmad Ahmed",
    "عثمان Osman Usman Othman",
    "رمضان Ramadan Ramazan",
    "داوود Davood Dawud Daud",
    "قریشی Qureshi Quraishi Koreishi",
    "چودھری Chaudhry Chaudhary Choudhury",
    "ہاشمی Hashmi Hashemi",
    "فاطمه فاطمة Fatemeh Fatima Fatimah",
    "یوسف Yusuf Yousef Youssef",
    "رضا Reza Rida",
    "شریف Sharif Chérif",
    "اقبال Iqbal Eghbal",
    "علی علي Ali Aly",
    "جلالی Jalali Jalaly",
    "الهاشمي Hashemi Alhashemi",
    "الهام Elham",
    "الهی Elahi",
)


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_a_name_share_a_key(spellings: str) -> None:
    assert len({word_key(word) for word in spellings.split(" ")}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hassan", "Ehsan"), ("Mohammad", "Ahmad"), ("Karim", "Rahim"), ("Sara", "Zahra")],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert word_key(one) != word_key(other)


def test_servants_of_god_are_one_word_however_they_are_cut() -> None:
    ways = ("عبدالرحمن", "Abdul Rahman", "Abdurrahman", "Abdolrahman", "Abd al-Rahman")
    assert len({name_keys(way) for way in ways}) == 1


def test_titles_and_particles_are_left_out() -> None:
    assert name_keys("Prof. Dr. Hassan bin Ali") == name_keys("Hassan Ali")


@given(st.text(max_size=40))
def test_any_text_has_keys_without_failing(text: str) -> None:
    assert all(name_keys(text))


@pytest.mark.parametrize(
    "spellings",
    [
        "Hassan Hasan", "Osman Usman Othman Uthman", "Rezai Rezaei Rezaie Reza'i".replace("'", ""),
        "Hussain Hossein Husayn", "Mohammad Muhammad Mohamed", "Karimi Kareemi",
        "Fatemeh Fatima Fatimah", "Yusuf Yousef", "Zulfiqar Zolfaghar",
    ],
)  # fmt: skip
def test_latin_spellings_have_one_key(spellings: str) -> None:
    assert len({spelling_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Hasan", "Hossein"), ("Reza", "Roza"), ("Karim", "Akram"), ("Ali", "Oli")]
)
def test_other_names_have_other_spelling_keys(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize("word", ["", "حسن", "a1", "12", "ß²"])
def test_what_is_no_latin_word_has_no_spelling_key(word: str) -> None:
    assert spelling_key(word) == ""
