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
        ("۱۔ ایک\n۲۔ دو", (Listed((("۱۔", "ایک"), ("۲۔", "دو"))),)),
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
    assert plain("a\u200fb\u202ec\u200cd") == "ab[U+202E]c\u200cd"


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


@pytest.mark.parametrize(
    ("prefix", "title", "called", "esteem"),
    [
        ("M.", "Recteur", "Monsieur le Recteur", "ma haute considération"),
        ("Mme", "Rectrice", "Madame la Rectrice", "ma haute considération"),
        ("M.", "Ambassadeur", "Monsieur l’Ambassadeur", "ma très haute considération"),
        ("Mme", "Ministre", "Madame la Ministre", "ma très haute considération"),
        ("M.", "", "Monsieur", "mes salutations distinguées"),
        ("Pr", "Recteur", "Madame, Monsieur", "ma haute considération"),
        ("Pr", "Ministre", "Excellence", "ma très haute considération"),
        ("", "Secrétaire général adjoint", "Madame, Monsieur", "ma haute considération"),
    ],
)
def test_the_french_close_repeats_the_appeal(
    prefix: str, title: str, called: str, esteem: str
) -> None:
    name = PersonName(Language.FR, "Osman", "Hassan", prefix)
    proposed = greeting(Language.FR, Addressee(1, 1, name, title, "NUST", "", ""))
    assert proposed.salutation == f"{called},"
    assert f"Veuillez agréer, {called}, " in proposed.close
    assert esteem in proposed.close


def test_french_without_an_addressee_guesses_nothing() -> None:
    assert greeting(Language.FR, None).salutation == "Madame, Monsieur,"


@pytest.mark.parametrize("language", Language)
def test_every_language_opens_and_closes(language: Language) -> None:
    for to in (None, TO, Addressee(None, 1, None, "", "NUST", "", "")):
        proposed = greeting(language, to)
        assert proposed.salutation.strip()
        assert proposed.close.strip()


def test_excellencies_are_few() -> None:
    assert is_excellency("Minister of Science")
    assert is_excellency("Secretary-General")
    assert not is_excellency("Deputy Minister")
    assert not is_excellency("Administrator")
    assert not is_excellency("")
