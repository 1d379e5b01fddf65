"""The morning list: whose answer is late, and the reminder that is written."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import history, links
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Awaited
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Letter, LetterKind
from desktop_app.letters.reminders import reminder_text
from desktop_app.today import load_today

from ..conftest import NOON, FixedClock
from .conftest import TODAY, World


def ref(letter: Letter) -> Ref:
    return Ref(Kind.LETTER, letter.id or 0)


def waiting(world: World) -> tuple[Awaited, ...]:
    return world.see(lambda s: service.awaited(s, TODAY + timedelta(days=10)))


@pytest.fixture
def asked(world: World) -> Letter:
    """A letter whose answer was expected in three days."""
    return world.issue(world.draft(reply_by=TODAY + timedelta(days=3)))


def test_the_latest_come_first_with_how_late_they_are(world: World, asked: Letter) -> None:
    world.draft(reply_by=TODAY + timedelta(days=1))  # a draft waits for nothing
    world.issue(world.draft())  # nor one that asks for no answer
    later = world.issue(world.draft(subject="Later", reply_by=TODAY + timedelta(days=30)))
    first = world.issue(world.draft(subject="First", reply_by=TODAY))
    assert [(each.letter_id, each.days) for each in waiting(world)] == [
        (first.id, 10), (asked.id, 7), (later.id, -20),
    ]  # fmt: skip


def _answer_with_a_letter(world: World, asked: Letter) -> None:
    answer = world.draft(subject="The answer")
    world.do(lambda s: links.connect(s, ref(asked), Relation.ANSWERED_BY, ref(answer)))


def _settle(world: World, asked: Letter) -> None:
    world.do(lambda s: service.settle(s, asked.id or 0, "answered by telephone"))


def _void(world: World, asked: Letter) -> None:
    world.do(lambda s: service.void(s, asked.id or 0, "sent twice"))


def _expect_none(world: World, asked: Letter) -> None:
    world.do(lambda s: service.set_reply_by(s, asked.id or 0, None))


@pytest.mark.parametrize("close", [_answer_with_a_letter, _settle, _void, _expect_none])
def test_a_letter_leaves_the_list(
    world: World, asked: Letter, close: Callable[[World, Letter], None]
) -> None:
    assert len(waiting(world)) == 1
    close(world, asked)
    assert waiting(world) == ()


def test_an_acknowledgement_answers_nothing_and_a_void_answer_neither(
    world: World, asked: Letter
) -> None:
    sent = world.do(lambda s: service.dispatch(s, asked.id or 0, None, Channel.POST, NOON))
    world.do(lambda s: service.acknowledge(s, sent.id or 0, TODAY))
    assert len(waiting(world)) == 1
    answer = world.issue(world.draft())
    world.do(lambda s: links.connect(s, ref(asked), Relation.ANSWERED_BY, ref(answer)))
    assert waiting(world) == ()
    world.do(lambda s: service.void(s, answer.id or 0, "wrong"))
    assert len(waiting(world)) == 1


def test_settling_needs_a_reason_and_is_undone(world: World, asked: Letter) -> None:
    key = asked.id or 0
    with pytest.raises(UserError, match="Why is no answer"):
        world.do(lambda s: service.settle(s, key, "  "))
    settled = world.do(lambda s: service.settle(s, key, "answered by telephone"))
    assert settled.reply_settled == "answered by telephone"
    world.do(lambda s: service.unsettle(s, key))
    assert len(waiting(world)) == 1
    acts = [entry.act for entry in world.see(lambda s: history.of(s, ref(asked)))]
    assert acts[:2] == ["answer expected", "answer settled"]


def test_a_due_date_before_the_letter_is_refused(world: World, asked: Letter) -> None:
    with pytest.raises(UserError, match="before the letter’s own day, 22 November 2026"):
        world.draft(reply_by=TODAY - timedelta(days=1))
    with pytest.raises(UserError, match="before the letter"):
        world.do(lambda s: service.set_reply_by(s, asked.id or 0, date(2026, 11, 1)))
    moved = world.do(lambda s: service.set_reply_by(s, asked.id or 0, date(2027, 1, 1)))
    assert moved.reply_by == date(2027, 1, 1)
    entry = world.see(lambda s: history.of(s, ref(asked)))[0]
    assert (entry.before, entry.after) == (
        {"reply_by": "2026-11-25"}, {"reply_by": "2027-01-01"},
    )  # fmt: skip


def test_the_reminder_refers_to_what_it_reminds_of(world: World, asked: Letter) -> None:
    reminder = world.do(lambda s: service.write_reminder(s, asked.id or 0))
    assert reminder.subject == "Reminder: Joint virtual courses"
    assert reminder.addressee_post_id == asked.addressee_post_id
    assert reminder.language is asked.language
    assert reminder.precedent == ref(asked)
    assert reminder.follows == "CINVU/1405/001 of 22 November 2026"
    assert "No. CINVU/1405/001 of 22 November 2026" in reminder.body
    assert "earlier reminder" not in reminder.body
    found = world.see(lambda s: links.neighbours(s, ref(asked)))
    assert (ref(reminder), Relation.FOLLOWED_BY, True) in found
    assert waiting(world)[0].reminders == 1
    second = world.do(lambda s: service.write_reminder(s, asked.id or 0))
    assert "earlier reminder" in second.body
    world.do(lambda s: service.delete(s, ref(second)))
    assert waiting(world)[0].reminders == 1
    issued = world.issue(reminder)
    assert issued.reference == "CINVU/1405/002"


def test_today_names_who_is_late(world: World, asked: Letter, clock: FixedClock) -> None:
    clock.advance(days=5)
    data = world.see(lambda s: load_today(s, Language.EN))
    (section,) = (each for each in data.sections if each.title == "Awaiting reply")
    (row,) = section.rows
    assert row.title == asked.reference
    assert row.pill is not None
    assert row.pill.text == "2 days late"
    assert row.ref == ref(asked)
    _settle(world, asked)
    data = world.see(lambda s: load_today(s, Language.EN))
    assert "Awaiting reply" not in [each.title for each in data.sections]


def test_nobody_is_reminded_of_what_is_not_awaited(world: World, asked: Letter) -> None:
    _settle(world, asked)
    with pytest.raises(UserError, match="No answer to CINVU/1405/001 is awaited"):
        world.do(lambda s: service.write_reminder(s, asked.id or 0))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [LetterKind.LETTER, LetterKind.NOTE_VERBALE])
@pytest.mark.parametrize("place", [1, 2])
def test_a_reminder_is_complete_in_every_language(
    language: Language, kind: LetterKind, place: int
) -> None:
    letter = Letter(
        1, 1, language=language, kind=kind, reference="C/7", day=TODAY, subject="{number} § Thema",
    )  # fmt: skip
    made: Any = reminder_text(letter, place)
    assert "{number} § Thema" in made.subject
    assert made.subject != letter.subject
    for text in (made.body, made.follows):
        assert "C/7" in text
        assert "{day}" not in text
