"""Letters that came in, seen from the rest of the office: threads, timelines, Today, search."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app import threads, timeline, today
from desktop_app.contacts.timeline_records import EventKind, Wanted
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.letters.incoming_records import Incoming, Priority, Referral

from .conftest import TODAY, World

EN = Language.EN


def came(world: World, **changes: object) -> Incoming:
    """A registered letter from the other university."""
    record = Incoming(
        None, 0, sender_post_id=world.plain, their_reference="NUST/R/77",
        received_on=TODAY - timedelta(5), subject="Joint courses",
    )  # fmt: skip

    def enter(session: object) -> Incoming:
        saved = received.save_incoming(session, replace(record, **changes))  # type: ignore[arg-type]
        return received.register_incoming(session, saved.id or 0, saved.version)  # type: ignore[arg-type]

    return world.do(enter)


def test_a_thread_runs_from_what_came_in_to_its_answer(world: World) -> None:
    done = came(world)
    begun = world.see(lambda s: received.answer_to(s, done.id or 0))
    letter = world.do(lambda s: service.save_letter(s, begun))
    ends = (Ref(Kind.INCOMING, done.id or 0), Ref(Kind.LETTER, letter.id or 0))
    for end in ends:
        strip = world.see(lambda s, end=end: threads.thread(s, end, EN))  # type: ignore[misc]
        assert tuple(each.ref for each in strip) == ends
    assert strip[0].title == "CINVU-IN/1405/001"
    assert strip[0].subtitle == "Joint courses · Prof. Amina Khan, NUST"


def test_what_came_in_concerns_a_matter_and_stands_in_its_thread(world: World) -> None:
    done = came(world, sender_post_id=None, sender="ISNET")
    body = Ref(Kind.ORGANISATION, world.other)
    world.do(lambda s: received.link_incoming(s, done.id or 0, body))
    found = world.see(lambda s: timeline.load_timeline(s, Wanted(body), EN))
    assert Ref(Kind.INCOMING, done.id or 0) in {each.ref for each in found.events}
    world.do(lambda s: received.unlink_incoming(s, done.id or 0, body))
    assert world.see(lambda s: received.matters_of(s, done.id or 0)) == ()


def test_letters_from_a_contact_stand_in_their_timeline(world: World) -> None:
    done = came(world)
    body = Ref(Kind.ORGANISATION, world.other)
    letters = Wanted(body, kinds=frozenset({EventKind.LETTER}))
    (event,) = world.see(lambda s: timeline.load_timeline(s, letters, EN)).events
    assert (event.ref, event.day) == (Ref(Kind.INCOMING, done.id or 0), TODAY - timedelta(5))
    assert event.state == "registered"


@pytest.mark.parametrize(
    ("changes", "pill", "words"),
    [
        ({"reply_by": TODAY - timedelta(1), "priority": Priority.URGENT}, "overdue", "urgent"),
        ({"reply_by": TODAY + timedelta(2)}, "due soon", "reply by 24 November 2026"),
        ({"referrals": (Referral(None, "Legal officer", due=TODAY),)}, "due soon", "Legal officer"),
        ({"reply_by": TODAY + timedelta(30)}, "", ""),
        ({"referrals": (Referral(None, "Legal officer", due=TODAY, done_on=TODAY),)}, "", ""),
    ],
)
def test_today_names_what_waits(
    world: World, changes: dict[str, object], pill: str, words: str
) -> None:
    done = came(world, **changes)
    hand = world.see(lambda s: today.load_today(s, EN)).sections[0]
    rows = [row for row in hand.rows if row.ref == Ref(Kind.INCOMING, done.id or 0)]
    assert len(rows) == bool(pill)
    for row in rows:
        assert row.title == "Joint courses"
        assert row.pill is not None
        assert row.pill.text == pill
        assert words in row.subtitle.replace("\u2068", "").replace("\u2069", "")


def test_today_names_what_has_no_number_yet(world: World) -> None:
    fresh = world.do(lambda s: received.save_incoming(s, received.new_incoming(s)))
    hand = world.see(lambda s: today.load_today(s, EN)).sections[0]
    (row,) = (row for row in hand.rows if row.ref == Ref(Kind.INCOMING, fresh.id or 0))
    assert row.title == "Received letter without a subject"
    assert row.pill is not None
    assert row.pill.text == "not registered"


def test_it_is_found_from_anywhere(world: World) -> None:
    done = came(world)
    found = world.see(lambda s: threads.find(s, "nust/r/77", EN))
    assert found[0].ref == Ref(Kind.INCOMING, done.id or 0)


def test_a_received_answer_settles_our_letter_and_stands_in_its_thread(world: World) -> None:
    letter = world.issue(world.draft(reply_by=TODAY))
    ours = Ref(Kind.LETTER, letter.id or 0)
    assert [each.letter_id for each in world.see(service.awaited)] == [letter.id]
    done = came(world)
    key = done.id or 0
    for _twice in range(2):
        world.do(lambda s: received.link_answered(s, key, ours))
    assert world.see(service.awaited) == ()
    assert world.see(lambda s: received.letters_answered(s, key)) == (ours,)
    ends = (ours, Ref(Kind.INCOMING, key))
    for end in ends:
        strip = world.see(lambda s, end=end: threads.thread(s, end, EN))  # type: ignore[misc]
        assert {each.ref for each in strip} == set(ends)
    world.do(lambda s: received.void_incoming(s, key, "entered twice"))
    assert len(world.see(service.awaited)) == 1
    with pytest.raises(UserError, match="A void letter answers nothing"):
        world.do(lambda s: received.link_answered(s, key, ours))
    world.do(lambda s: received.unlink_answered(s, key, ours))
    assert world.see(lambda s: received.letters_answered(s, key)) == ()


def test_only_an_issued_letter_that_came_before_is_answered(world: World) -> None:
    done = came(world)
    key = done.id or 0
    draft = world.draft()
    with pytest.raises(UserError, match="Only a letter that was issued can be answered"):
        world.do(lambda s: received.link_answered(s, key, Ref(Kind.LETTER, draft.id or 0)))
    begun = world.see(lambda s: received.answer_to(s, key))
    answer = world.issue(world.do(lambda s: service.save_letter(s, replace(begun, body="Yes."))))
    with pytest.raises(UserError, match="itself answers this letter"):
        world.do(lambda s: received.link_answered(s, key, Ref(Kind.LETTER, answer.id or 0)))
    assert world.see(lambda s: received.letters_answered(s, key)) == ()
