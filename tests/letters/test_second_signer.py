"""A paper in two languages names who signs it in both."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters import service
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import Arrangement, LetterPaper, SecondText
from desktop_app.pdf.document import Paragraph
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .conftest import World
from .forms import bilingual, certificate, note
from .papers import blocks_of
from .samples import EN, FA, FR, UR, sample


def signed_by(paper: LetterPaper, who: Addressee | None) -> LetterPaper:
    return replace(paper, second_signer=who)


def named(paper: LetterPaper, who: Addressee) -> list[Language]:
    """The languages of the paragraphs that say the name or the title of `who`."""
    assert who.person is not None
    said = {who.person.full, who.title}
    found = blocks_of(letter_document(paper), Paragraph)
    return [p.language for p in found if "".join(s.text for s in p.spans) in said]


@pytest.mark.parametrize(
    ("one", "two"), [(EN, FA), (FA, EN), (FR, UR), (UR, FR), (Language.AR, EN)]
)
@pytest.mark.parametrize("arrangement", Arrangement)
def test_the_signer_is_named_in_both_languages(
    one: Language, two: Language, arrangement: Arrangement
) -> None:
    who = sample(two).signer
    assert who is not None
    paper = signed_by(bilingual(one, two, arrangement), who)
    assert named(paper, who) == [two, two], "name and title, each said in its language"
    assert named(signed_by(certificate(one, two), who), who) == [two, two]


def test_a_name_without_letters_of_the_second_language_is_not_repeated() -> None:
    who = sample(EN).signer
    assert who is not None
    paper = signed_by(bilingual(EN, FA, Arrangement.AFTER), replace(who, title="دبیرکل"))
    assert named(paper, replace(who, title="دبیرکل")) == [EN, FA]


def test_letters_in_one_language_and_notes_say_nothing_of_it() -> None:
    who = sample(FA).signer
    assert who is not None
    assert named(signed_by(sample(EN), who), who) == []
    paper = note(EN)
    second = SecondText(FA, Arrangement.AFTER, body="متن")
    paper = signed_by(replace(paper, letter=replace(paper.letter, second=second)), who)
    assert named(paper, who) == []


def test_the_paper_of_a_letter_brings_the_signer_in_both(world: World) -> None:
    def of(**changes: Any) -> LetterPaper:
        draft = world.draft(**changes)
        assert draft.id is not None
        return world.see(partial(service.letter_paper, letter_id=draft.id))

    both = of(second=SecondText(FA, body="متن"))
    assert both.second_signer is not None
    assert both.second_signer.person is not None
    assert both.second_signer.person.language is FA
    assert of().second_signer is None


def test_no_page_ends_in_the_opening_of_the_second_text() -> None:
    for length in range(20, 40):
        paper = bilingual(FA, EN, Arrangement.AFTER)
        body = "\n\n".join(f"بند {n}" for n in range(length))
        paper = replace(
            paper, letter=replace(paper.letter, body=body), second_to=sample(EN).addressee
        )
        pdf = typeset(letter_document(paper))
        (page,) = (
            text
            for text in (page_text(pdf, index) for index in range(page_count(pdf)))
            if "Prof. Osman Hassan" in text
        )
        assert "Dear Prof. Hassan," in page
        assert "With reference to the meeting" in page
