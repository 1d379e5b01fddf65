"""What is said before the issue about the paper itself: its kind, its letters, its images."""

from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, OrganisationKind
from desktop_app.core.errors import UserError
from desktop_app.core.rich_text import RichImage, RichItem, RichList, RichParagraph, RichText, Run
from desktop_app.core.texts import Texts
from desktop_app.letters import service
from desktop_app.letters.records import (
    Check,
    CheckName,
    CheckState,
    Letter,
    LetterKind,
    LetterPaper,
)
from desktop_app.letters.rich_body import body_of, from_body, needed
from desktop_app.papers import unprintable

from .conftest import World

NOTE, CERTIFICATE = LetterKind.NOTE_VERBALE, LetterKind.CERTIFICATE


def check(world: World, letter: Letter, name: CheckName) -> Check:
    found = world.see(lambda session: service.check_letter(session, letter, find=unprintable))
    return next(each for each in found if each.name is name)


def body(world: World, kind: OrganisationKind) -> int:
    record = Organisation(None, 0, names=Texts(en=f"Body {kind.name}"), kind=kind)
    saved = world.do(lambda session: contacts.save_organisation(session, record))
    return saved.id or 0


@pytest.mark.parametrize(
    ("kind", "to", "blocks"),
    [
        (LetterKind.LETTER, OrganisationKind.UNIVERSITY, ""),
        (NOTE, OrganisationKind.MINISTRY, ""),
        (NOTE, OrganisationKind.EMBASSY, ""),
        (NOTE, OrganisationKind.INTERNATIONAL, ""),
        (NOTE, OrganisationKind.UNIVERSITY, "never to a university"),
        (NOTE, None, "never to a person"),
        (CERTIFICATE, OrganisationKind.UNIVERSITY, ""),
        (CERTIFICATE, None, "never to a person"),
    ],
)
def test_a_kind_of_paper_goes_to_those_it_is_for(
    world: World, kind: LetterKind, to: OrganisationKind | None, blocks: str
) -> None:
    changes: dict[str, Any] = {"kind": kind}
    if to is not None:
        changes |= {"addressee_post_id": None, "addressee_organisation_id": body(world, to)}
    found = check(world, world.draft(**changes), CheckName.KIND)
    assert (found.state is CheckState.BLOCKS) is bool(blocks)
    assert blocks in found.sentence


def test_a_note_to_a_person_is_not_issued(world: World) -> None:
    letter = world.draft(kind=NOTE)
    with pytest.raises(UserError, match="never to a person"):
        world.issue(letter)


def test_a_character_without_a_font_is_named_with_its_place(world: World) -> None:
    letter = world.draft(rich=RichText((RichParagraph((Run("Dear \U0001f600 friends"),)),)))
    found = check(world, letter, CheckName.FONTS)
    assert found.state is CheckState.BLOCKS
    assert "friends" in found.sentence
    assert check(world, world.draft(), CheckName.FONTS).state is CheckState.PASSED


def test_a_missing_image_is_named_and_the_other_checks_are_still_made(world: World) -> None:
    image = RichImage("0" * 64, "The plan", 0.5)
    letter = world.draft(rich=RichText((RichParagraph((Run("See"),)), image)))
    found = check(world, letter, CheckName.FONTS)
    assert found.state is CheckState.BLOCKS
    assert "The plan" in found.sentence
    assert check(world, letter, CheckName.SERIES).state is CheckState.PASSED
    _checks, paper = world.see(lambda session: service.checked_paper(session, letter))
    assert isinstance(paper, UserError)
    with pytest.raises(UserError, match="The plan"):
        world.issue(letter)


def test_what_finds_troubles_gets_the_paper(world: World) -> None:
    seen: list[LetterPaper] = []

    def find(paper: LetterPaper) -> UserError | None:
        seen.append(paper)
        return UserError("Nothing fits.", "Try another.")

    letter = world.draft()
    found = world.see(lambda session: service.check_letter(session, letter, find=find))
    printable = next(each for each in found if each.name is CheckName.FONTS)
    assert (printable.state, str(printable.sentence)) == (
        CheckState.BLOCKS, "Nothing fits. Try another.",
    )  # fmt: skip
    assert seen[0].letter.id == letter.id


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\x89PNG\r\n\x1a\nbroken", b"x" * (20 * 1024 * 1024 + 1)]
)
def test_an_image_that_no_paper_can_carry_is_refused(world: World, data: bytes) -> None:
    with pytest.raises(UserError):
        world.do(lambda session: service.keep_image(session, data))


def test_a_plain_body_stays_plain_as_long_as_it_says_everything(world: World) -> None:
    typed = "Dear all,\nkindly note:\n\n1. One\n2. Two\n\nThank you."
    assert needed(from_body(typed)) is None
    assert body_of(from_body(typed), "") == typed
    stored = world.draft(body="", rich=from_body(typed))
    assert (stored.rich, stored.body) == (None, typed)
    own = RichText((RichList((RichItem((Run("One"),)), RichItem((Run("Two"),))), True),))
    stored = world.draft(body="", rich=own)
    assert (stored.rich, stored.body) == (own, "1. One\n2. Two")
    literal = RichText((RichParagraph((Run("1. no list"),)),))
    assert world.draft(rich=literal).rich == literal, "what is no list does not become one"
