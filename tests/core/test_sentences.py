"""Sentences keep their English and can be told again in another language."""

import copy
import pickle
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import (
    Sentence,
    fields,
    join,
    listed,
    say,
    together,
    translated,
)

WORDS = {
    "{name} is a folder.": "[{name}] بخشی از پوشه است.",
    "Papers cannot be set in {language}.": "{language}؟ نه.",
    "Wrong: {reason}": "نادرست: {reason}",
    "Try again.": "باز.",
    ", ": "، ",
    "{first} and {last}": "{first} و {last}",
}


def shown(value: object) -> str:
    return {Language.FA: "فارسی"}.get(value, str(value))  # type: ignore[call-overload]


def persian(text: str) -> str:
    return translated(text, lambda template: WORDS.get(template, template), shown)


def test_english_reads_as_it_always_did() -> None:
    assert say("{name} is a folder.", name=PurePosixPath("/a/b")) == "/a/b is a folder."
    language = say("Papers cannot be set in {language}.", language=Language.FA)
    assert language == "Papers cannot be set in Persian."


def test_nested_sentences_and_labels_are_translated_and_names_are_not() -> None:
    inner = say("Papers cannot be set in {language}.", language=Language.FA)
    assert persian(say("Wrong: {reason}", reason=inner)) == "نادرست: فارسی؟ نه."
    assert persian(say("Wrong: {reason}", reason="Try again.")) == "نادرست: Try again."


def test_joined_texts_are_each_looked_up() -> None:
    both = join((say("{name} is a folder.", name="x"), "Try again."))
    assert both == "x is a folder. Try again."
    assert persian(both) == "[x] بخشی از پوشه است. باز."


def test_lists_of_names() -> None:
    assert [together("abc"[:n]) for n in (1, 2, 3)] == ["a", "a and b", "a, b and c"]
    assert persian(together("abc")) == "a، b و c"
    assert persian(listed(("Try again.", Language.FA))) == "Try again.، فارسی"


@pytest.mark.parametrize("error", [UserError(say("{a}", a="1"), "Do."), UserError("x")])
def test_an_error_told_in_one_text_is_still_a_sentence(error: UserError) -> None:
    assert isinstance(str(error), Sentence)
    assert str(error) == f"{error.message} {error.advice}".strip()


def test_a_conflict_can_be_translated() -> None:
    conflict = ConflictError(say("{name} is a folder.", name="x"), {}, {})
    assert persian(str(conflict)).startswith("[x] ")


def test_copies_and_pickles_keep_the_template() -> None:
    text = say("Wrong: {reason}", reason=say("{name} is a folder.", name="{reason}"))
    for again in (copy.deepcopy(text), pickle.loads(pickle.dumps(text)), (text,)[0]):
        assert again == text == "Wrong: {reason} is a folder."
        assert persian(again) == "نادرست: [{reason}] بخشی از پوشه است."


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.text()))
def test_values_are_never_read_as_templates(values: dict[str, str]) -> None:
    template = "".join(f"<{{{name}}}>" for name in values)
    assert say(template, **values) == "".join(f"<{value}>" for value in values.values())


@given(st.text(alphabet="{}ab.[]_0!:r", max_size=30), st.text(max_size=5))
def test_no_template_raises_or_reaches_into_a_value(template: str, value: str) -> None:
    said = say(template, a=value)
    for field in fields(template) - {"a"}:
        assert f"{{{field}}}" in said
    assert say("{a.__class__}{a[0]}{a!r}", a=value) == "{a.__class__}{a[0]}{a!r}"
