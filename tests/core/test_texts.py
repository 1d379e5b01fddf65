"""Texts in several languages, the languages themselves, and enums with labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import PAPER_LANGUAGES, Language, localise_digits
from desktop_app.core.texts import Texts

TEXTS = st.dictionaries(st.sampled_from(Language), st.text())


@given(TEXTS)
def test_stored_tags_come_back(texts: dict[Language, str]) -> None:
    made = Texts(texts)
    assert Texts.from_tags(made.by_tag()) == made
    assert hash(Texts.from_tags(made.by_tag())) == hash(made)


@given(TEXTS)
def test_blank_texts_are_left_out(texts: dict[Language, str]) -> None:
    made = Texts(texts)
    assert all(text.strip() for text in made.values())
    assert dict(made) == {k: v for k, v in texts.items() if v.strip()}


@given(TEXTS, st.sampled_from(Language), st.text())
def test_a_copy_with_another_text_leaves_the_first_alone(
    texts: dict[Language, str], language: Language, text: str
) -> None:
    made = Texts(texts)
    before = made.by_tag()
    changed = made.with_text(language, text)
    assert made.by_tag() == before
    assert changed.get(language, "") == (text if text.strip() else "")
    assert {k: v for k, v in changed.items() if k is not language} == {
        k: v for k, v in made.items() if k is not language
    }


def test_the_best_text_falls_back_in_the_order_asked_then_to_any() -> None:
    texts = Texts(fa="صورت‌جلسه", fr="Procès-verbal")
    assert texts.best(Language.FR) == "Procès-verbal"
    assert texts.best(Language.AR, Language.FR) == "Procès-verbal"
    assert texts.best(Language.EN) == "صورت‌جلسه"
    assert Texts().best(Language.EN) == ""


def test_tags_are_kept_in_the_order_of_languages() -> None:
    assert list(Texts(fa="ب", en="b").by_tag()) == ["en", "fa"]
    assert Texts(fa="ب", en="b") == Texts(en="b", fa="ب")
    assert Texts(en="b") != {Language.EN: "b"}


def test_an_unknown_tag_is_a_bug_and_not_a_silent_loss() -> None:
    with pytest.raises(ValueError, match="xx"):
        Texts.from_tags({"xx": "text"})


def test_texts_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        Texts(en="a")[Language.EN] = "b"  # type: ignore[index]


@pytest.mark.parametrize("language", Language)
def test_digits_of_a_language_fold_back(language: Language) -> None:
    assert [int(digit) for digit in language.digits] == list(range(10))
    assert localise_digits("1405/۷ abc", language).endswith(" abc")


def test_digits_are_those_of_the_language() -> None:
    assert localise_digits("0123456789", Language.FA) == "۰۱۲۳۴۵۶۷۸۹"
    assert localise_digits("0123456789", Language.AR) == "٠١٢٣٤٥٦٧٨٩"
    assert localise_digits("No. 14/b", Language.FR) == "No. 14/b"


def test_directions() -> None:
    assert [language.is_rtl for language in (Language.EN, Language.FA, Language.UR)] == [
        False,
        True,
        True,
    ]
    assert set(PAPER_LANGUAGES) <= set(Language)


def test_a_stored_value_finds_its_member_and_label() -> None:
    class Colour(LabelledEnum):
        RED = "red", "Red colour"

    assert Colour("red") is Colour.RED
    assert Colour.RED.stored == "red"
    assert Colour.RED.label == "Red colour"
    with pytest.raises(ValueError, match="blue"):
        Colour("blue")
