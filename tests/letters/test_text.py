"""What is typed as a body, and how a letter greets when nobody said otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts.records import Addressee, PersonName
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import Listed, Prose, plain, read_body, unresolved_fields
from desktop_app.letters.greetings import greeting, is_excellency

from .papers import TO


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("", ()),
        ("\n \n", ()),
        ("One\n\nTwo", (Prose("One"), Prose("Two"))),
        ("One\r\n\t\r\nTwo", (Prose("One"), Prose("Two"))),
        ("Lines\nbroken", (Prose("Lines\nbroken"),)),
        ("As follows:\n1. a\n2) b", (Prose("As follows:"), Listed((("1.", "a"), ("2)", "b"))))),
        ("- a\n\n- b", (Listed((("•", "a"), ("•", "b"))),)),
        ("۱. یک\nدنباله", (Listed((("۱.", "یک\nدنباله"),)),)),
        ("1.5 million", (Prose("1.5 million"),)),
        ("2026. Year", (Prose("2026. Year"),)),
        ("-5 degrees", (Prose("-5 degrees"),)),
    ],
)
def test_paragraphs_and_lists(body: str, parts: tuple[object, ...]) -> None:
    assert read_body(body) == parts


@given(st.text(alphabet="ab 1.-\n\r•۱", max_size=60))
def test_no_word_is_lost_or_made_up(body: str) -> None:
    kept = "".join(
        part.text if isinstance(part, Prose) else "".join(a + b for a, b in part.items)
        for part in read_body(body)
    )

    def letters(text: str) -> str:
        return "".join(c for c in text if c not in " \n\r-•")

    assert letters(kept) == letters(body)


def test_direction_marks_go_and_other_controls_show() -> None:
    assert plain("a\u200fb\u202ec\u200cd") == "ab⟨U+202E⟩c\u200cd"


def test_unresolved_fields_are_named_once() -> None:
    assert unresolved_fields("{{ a }} {{b}} {{ a }}") == ("{{ a }}", "{{b}}")
    assert unresolved_fields("open {{ a") == ("{{",)
    assert unresolved_fields("{a} }") == ()


def _person(prefix: str = "Prof.") -> Addressee:
    name = PersonName(Language.EN, "Osman", "Hassan", prefix)
    return Addressee(1, 1, name, "Registrar", "NUST", "", "")


def test_greetings_follow_language_name_and_title() -> None:
    assert greeting(Language.EN, _person()).salutation == "Dear Prof. Hassan,"
    assert greeting(Language.EN, _person("")).salutation == "Dear Osman Hassan,"
    assert greeting(Language.EN, None).salutation == "Dear Sir or Madam,"
    assert greeting(Language.EN, None).close == "Yours faithfully,"
    assert greeting(Language.EN, TO).close == "Yours sincerely,"
    assert greeting(Language.FA, None).salutation == "با سلام و احترام،"


def test_excellencies_are_few() -> None:
    assert is_excellency("Minister of Science")
    assert is_excellency("Secretary-General")
    assert not is_excellency("Deputy Minister")
    assert not is_excellency("Administrator")
    assert not is_excellency("")
