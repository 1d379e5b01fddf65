"""A session while it is running: who is there, what is typed, what is kept when things go wrong."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history, search
from desktop_app.meetings import service, service_bodies, service_session_live, service_sessions
from desktop_app.meetings.body_records import (
    Attachment,
    Body,
    Member,
    Outcome,
    Reply,
    SessionState,
)
from desktop_app.meetings.due_words import due_day
from desktop_app.meetings.live_session import LiveSession, after, copy_of
from desktop_app.meetings.presence import agenda_clock, came, left, wrong_times
from desktop_app.meetings.record_data import from_data, to_data
from desktop_app.meetings.records import (
    Attendee,
    Item,
    Meeting,
    MinutesState,
    Presence,
)
from desktop_app.meetings.session_records import Running, SavedSession

from .conftest import DAY, World

EN, FA = Language.EN, Language.FA
NINE = datetime(2026, 11, 14, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that only moves when the test says so."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **how: float) -> None:
        self.now += timedelta(**how)


def session_of(world: World) -> Running:
    """A body of two members with a vote, and its session at nine o'clock."""
    body = world.write(
        lambda s: service_bodies.save_body(
            s,
            Body(
                None, 0, Texts(en="Executive Committee"), Texts(en="EC"),
                members=(Member(None, post_id=world.host), Member(None, post_id=world.guest)),
            ),
        )
    )  # fmt: skip
    meeting = world.write(
        lambda s: service_sessions.plan_session(
            s, body.id, DAY, starts=NINE, ends=NINE + timedelta(hours=1), zone="UTC"
        )
    )
    items = (
        Item(None, Texts(en="Links"), minutes=10),
        Item(None, Texts(en="Courses"), minutes=20),
    )
    world.save(replace(meeting, items=items))
    begun = world.write(lambda s: service_session_live.start_session(s, meeting.id))
    assert isinstance(begun, Running)
    return begun


def save(world: World, live: LiveSession) -> SavedSession:
    base, mine = live.base, live.mine
    saved = world.write(lambda s: service_session_live.save_session(s, base, mine))
    assert isinstance(saved, SavedSession)
    live.absorb(saved)
    return saved


def test_a_session_is_begun_saved_and_ended(world: World) -> None:
    clock = Clock()
    live = LiveSession(session_of(world), clock)
    assert live.base.session_state is SessionState.RUNNING
    live.arrive(world.host, "Karim")
    live.come_or_go(world.guest)
    live.change_item(live.current, body=Texts(en="It was said."))
    key = live.add_decision()
    live.change_decision(key, text=Texts(en="Papers are sent."), votes_for=2)
    task = live.add_action()
    live.change_action(task, text=Texts(en="Send them"), owner_post_id=world.host)
    save(world, live)
    (decision,) = live.decisions()
    (action,) = live.actions()
    assert decision.number == 1
    assert decision.reference == "1/1"
    assert decision.id is not None
    assert decision.id > 0
    assert action.decision_id == decision.id
    assert action.item_id == live.current
    assert live.mine == live.base
    ended = world.write(lambda s: service_session_live.end_session(s, live.base.id))
    assert ended.session_state is SessionState.HELD
    assert [a.times for a in ended.attendees] == [(("09:00", ""),), (("09:00", ""),)]


def test_what_cannot_be_stored_yet_waits_and_holds_nothing_else_up(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    live.arrive(world.host, "")
    empty = live.add_decision()
    live.change_decision(empty, consensus=True)
    counted = live.add_decision()
    live.change_decision(counted, text=Texts(en="Counted."), votes_for=3, votes_against=1)
    late = live.add_action()
    live.change_action(late, text=Texts(en="Too early"), due=DAY - timedelta(days=1))
    live.add_action()
    saved = save(world, live)
    assert [d.text.best(EN) for d in saved.meeting.decisions] == ["Counted."]
    assert saved.meeting.decisions[0].votes_for is None
    assert saved.meeting.actions == ()
    said = {held.kind: held.sentence for held in saved.held}
    assert (
        "4 votes; members with a vote who were there: 1"
        in live.held[Kind.DECISION, saved.meeting.decisions[0].id or 0]
    )
    assert "no text yet" in live.held[Kind.DECISION, empty]
    assert "due before the day" in said[Kind.ACTION]
    assert live.mine.decisions[-1].consensus or live.mine.decisions[0].votes_for == 3
    assert {d.votes_for for d in live.mine.decisions} == {3, None}
    live.come_or_go(world.guest)
    live.change_decision(saved.meeting.decisions[0].id or 0, votes_for=2, votes_against=0)
    live.change_decision(empty, text=Texts(en="Now it has one."))
    live.change_action(late, due=DAY + timedelta(days=14))
    again = save(world, live)
    assert again.held == ()
    assert [d.number for d in again.meeting.decisions] == [1, 2]
    assert again.meeting.decisions[0].votes_for == 2
    assert again.meeting.decisions[1].consensus is True
    assert [a.text.best(EN) for a in again.meeting.actions] == ["Too early"]


def test_an_action_for_somebody_who_left_waits_for_another_owner(world: World) -> None:
    from desktop_app.contacts import service as contacts

    live = LiveSession(session_of(world), Clock())
    world.write(
        lambda s: contacts.save_post(
            s, replace(contacts.post(s, world.guest), until=DAY - timedelta(days=5))
        )
    )
    key = live.add_action()
    live.change_action(key, text=Texts(en="Report"), owner_post_id=world.guest)
    saved = save(world, live)
    assert saved.meeting.actions == ()
    assert "who left that post" in live.held[Kind.ACTION, key]


def test_what_others_stored_meanwhile_is_merged_and_nothing_typed_is_lost(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    base = live.base
    theirs = replace(
        base,
        place=Texts(en="Tehran"),
        items=(
            replace(base.items[0], body=Texts(en="Theirs.", fa="از آنان.")),
            Item(None, Texts(en="Slipped in")),
            base.items[1],
        ),
    )
    world.save(theirs)
    live.change_item(base.items[0].id, body=Texts(en="Ours."))
    live.change_item(base.items[1].id, body=Texts(en="Courses were discussed."))
    key = live.add_decision()
    live.change_decision(key, text=Texts(en="Ours too."))
    saved = save(world, live)
    stored = saved.meeting
    assert [i.heading.best(EN) for i in stored.items] == ["Links", "Slipped in", "Courses"]
    assert stored.items[0].body == Texts(en="Ours.", fa="از آنان.")
    assert stored.items[2].body == Texts(en="Courses were discussed.")
    assert stored.place == Texts(en="Tehran")
    assert stored.decisions[0].item_id == base.items[0].id
    assert saved.clashes == ("Theirs.",)
    assert live.mine == stored


def test_what_they_removed_while_we_wrote_in_it_comes_back(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    world.save(replace(live.base, items=live.base.items[:1]))
    live.change_item(live.base.items[1].id, body=Texts(en="Still talking."))
    saved = save(world, live)
    assert [i.body.best(EN) for i in saved.meeting.items] == ["", "Still talking."]


def test_typing_that_goes_on_while_a_save_is_under_way_stays(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    key = live.add_decision()
    live.change_decision(key, text=Texts(en="First"))
    base, mine = live.base, live.mine
    saved = world.write(lambda s: service_session_live.save_session(s, base, mine))
    live.change_decision(key, text=Texts(en="First words"))
    other = live.add_decision()
    live.change_decision(other, text=Texts(en="Second"))
    live.absorb(saved)
    assert [d.text.best(EN) for d in live.decisions()] == ["First words", "Second"]
    assert live.decisions()[0].number == 1
    again = save(world, live)
    assert [(d.number, d.text.best(EN)) for d in again.meeting.decisions] == [
        (1, "First words"), (2, "Second"),
    ]  # fmt: skip


def test_what_was_never_stored_survives_a_kill(world: World) -> None:
    running = session_of(world)
    live = LiveSession(running, Clock())
    empty = live.add_decision()
    live.change_decision(empty, dissent=Texts(en="Not so."))
    live.change_item(live.current, body=Texts(en="Typed."))
    base, mine = live.base, live.mine
    saved = world.write(lambda s: service_session_live.save_session(s, base, mine))
    copy = copy_of(saved.meeting, after(saved, mine), live.current)
    world.save(replace(saved.meeting, number="7"))
    found = world.read(lambda s: service_session_live.running(s, base.id or 0))
    reborn = LiveSession(found, Clock())
    assert reborn.restore(copy)
    assert reborn.mine.number == "7"
    assert reborn.mine.items[0].body == Texts(en="Typed.")
    assert [d.dissent.best(EN) for d in reborn.decisions()] == ["Not so."]
    assert reborn.add_decision() != reborn.decisions()[0].id
    assert not LiveSession(found, Clock()).restore({"base": 1})


def test_frozen_minutes_take_nothing_and_their_session_does_not_begin_again(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    live.arrive(world.host, "")
    live.change_attendee(world.host, presence=Presence.CHAIR)
    save(world, live)
    number = live.base.id or 0
    for state in (MinutesState.CIRCULATED, MinutesState.APPROVED):
        world.write(lambda s, state=state: service.set_minutes_state(s, number, state))
    live.change_item(live.current, body=Texts(en="Too late."))
    with pytest.raises(UserError, match="can no longer be changed"):
        save(world, live)
    assert live.mine.items[0].body == Texts(en="Too late.")
    with pytest.raises(UserError, match="out already"):
        world.write(lambda s: service_session_live.start_session(s, number))


def test_a_session_that_was_called_off_or_came_before_its_body_does_not_begin(
    world: World,
) -> None:
    body = world.write(
        lambda s: service_bodies.save_body(
            s,
            Body(None, 0, Texts(en="New"), members=(Member(None, post_id=world.host, since=DAY),)),
        )
    )
    with pytest.raises(UserError):
        world.write(lambda s: service_sessions.plan_session(s, body.id, DAY - timedelta(days=1)))
    meeting = world.write(lambda s: service_sessions.plan_session(s, body.id, DAY))
    world.write(lambda s: service_sessions.cancel_session(s, meeting.id))
    with pytest.raises(UserError, match="called off"):
        world.write(lambda s: service_session_live.start_session(s, meeting.id))


def test_the_quorum_is_counted_at_the_moment(world: World) -> None:
    clock = Clock()
    live = LiveSession(session_of(world), clock)
    assert live.quorum() is not None
    live.come_or_go(world.host)
    live.come_or_go(world.guest)
    found = live.quorum()
    assert found is not None
    assert (found.needed, found.there, found.reached) == (2, 2, True)
    clock.pass_(minutes=5)
    live.come_or_go(world.guest)
    found = live.quorum()
    assert found is not None
    assert (found.there, found.reached) == (1, False)
    assert live.votes_here() == 1
    assert live.mine.attendees[1].times == (("09:00", "09:05"),)
    clock.pass_(minutes=5)
    live.come_or_go(world.guest)
    assert live.mine.attendees[1].times == (("09:00", "09:05"), ("09:10", ""))
    live.away(world.guest, Presence.APOLOGIES)
    assert live.mine.attendees[1].times == ()


def test_whoever_goes_and_comes_back_in_the_same_minute_never_left() -> None:
    there = Attendee(1, Presence.CHAIR)
    gone = left(there, "09:30", "09:00")
    assert gone.times == (("09:00", "09:30"),)
    assert came(gone, "09:30").times == (("09:00", ""),)
    assert came(Attendee(1, Presence.ABSENT), "09:30").presence is Presence.PRESENT


@pytest.mark.parametrize(
    ("times", "wrong"),
    [
        ((("09:00", "08:59"),), True),
        ((("09:00", "10:00"), ("09:30", "")), True),
        ((("09:00", ""), ("09:30", "")), True),
        ((("25:00", ""),), True),
        ((("9", ""),), True),
        ((("22:00", "01:30"),), False),
        ((("09:00", "10:00"), ("10:00", "")), False),
        ((), False),
    ],
)
def test_a_time_out_comes_after_the_time_in(times: Any, wrong: bool, world: World) -> None:
    attendee = Attendee(world.host, Presence.CHAIR, times=times)
    assert wrong_times(attendee) is wrong
    if wrong:
        with pytest.raises(UserError, match="run backwards"):
            world.saved(attendees=(attendee,))
    else:
        assert world.saved(attendees=(attendee,)).attendees[0].times == times


def test_more_votes_than_members_present_are_refused_in_the_editor_too(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    live.arrive(world.host, "")
    key = live.add_decision()
    live.change_decision(key, text=Texts(en="Counted."), votes_for=1)
    saved = save(world, live).meeting
    for votes, said in (
        (2, "2 votes; members with a vote who were there: 1"),
        (-1, "less than no votes"),
    ):
        wrong = replace(saved.decisions[0], votes_for=votes)
        with pytest.raises(UserError, match=said):
            world.save(replace(saved, decisions=(wrong,)))


def test_the_clock_of_an_item_and_of_the_agenda(world: World) -> None:
    clock = Clock()
    live = LiveSession(session_of(world), clock)
    first, second = live.mine.items
    clock.pass_(minutes=12)
    assert live.spent() == 720
    assert live.agenda_clock().late == 120
    live.finish(Outcome.DONE)
    live.step(1)
    assert live.current == second.id
    clock.pass_(minutes=3)
    live.pause(paused=True)
    clock.pass_(minutes=10)
    assert live.spent() == 180
    live.pause(paused=False)
    assert live.agenda_clock().late == 720
    live.step(-1)
    assert [i.seconds for i in live.mine.items] == [720, 180]
    assert live.mine.items[0].outcome is Outcome.DONE
    live.step(-1)
    assert live.current == first.id
    save(world, live)
    assert [i.seconds for i in live.base.items] == [720, 180]
    unplanned = replace(live.mine, items=tuple(replace(i, minutes=0) for i in live.mine.items))
    assert agenda_clock(unplanned, 0, 60, clock.now).late is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("in 2 weeks", date(2026, 12, 6)), ("2w", date(2026, 12, 6)),
        ("tomorrow", date(2026, 11, 23)), ("monday", date(2026, 11, 23)),
        ("sunday", date(2026, 11, 29)), ("یک شنبه", date(2026, 11, 29)),
        ("۲ هفته دیگر", date(2026, 12, 6)), ("۳ ماه دیگر", date(2027, 2, 20)),
        ("dans 3 mois", date(2027, 2, 22)), ("خلال ٣ أسابيع", date(2026, 12, 13)),
        ("1405/12/29", date(2027, 3, 20)), ("30 March 2027", date(2027, 3, 30)),
        ("  ", None),
    ],
)  # fmt: skip
def test_a_deadline_is_typed_as_it_is_said(typed: str, day: date | None) -> None:
    assert due_day(typed, date(2026, 11, 22)) == day


@pytest.mark.parametrize("typed", ["soon", "in 99999 weeks", "500 years", "31/2/2027"])
def test_what_is_no_deadline_says_so(typed: str) -> None:
    with pytest.raises(UserError, match="no day"):
        due_day(typed, date(2026, 11, 22))


@given(st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.integers(0, 100))
def test_months_never_leap_over_one(today: date, months: int) -> None:
    for unit, longest in (("months", 31), ("ماه", 31)):
        day = due_day(f"{months} {unit}", today)
        assert day is not None
        assert 28 * months <= (day - today).days <= longest * months


def test_every_part_of_a_meeting_comes_back_from_its_data(world: World) -> None:
    meeting = replace(
        world.visit(),
        id=3,
        starts=NINE,
        session_state=SessionState.RUNNING,
        approved_on=DAY,
        attendees=(
            Attendee(
                1, Presence.CHAIR, "A", times=(("09:00", ""),), credentials=Ref(Kind.LETTER, 4),
                reply=Reply.ACCEPTED,
            ),
        ),
        items=(
            Item(
                5, Texts(en="a"), stale=(FA,), papers=(Attachment("t", "n", "h"),),
                outcome=Outcome.DEFERRED, closed_until=DAY,
            ),
        ),
    )  # fmt: skip
    assert from_data(Meeting, to_data(meeting)) == meeting
    data = to_data(meeting)
    del data["zone"]
    assert from_data(Meeting, data) == meeting
    for broken in ({}, {**data, "version": "x"}, {**data, "kind": "none"}):
        with pytest.raises((KeyError, TypeError, ValueError)):
            from_data(Meeting, broken)


def test_the_history_of_a_session_keeps_what_changed_and_no_more(world: World) -> None:
    live = LiveSession(session_of(world), Clock())
    key = live.add_decision()
    live.change_decision(key, text=Texts(en="Papers are sent."))
    save(world, live)
    ref = Ref(Kind.MEETING, live.base.id or 0)
    live.change_item(live.base.items[1].id, body=Texts(en="Only this."))
    save(world, live)
    last = world.read(lambda s: history.of(s, ref))[0]
    if "items" not in (last.after or {}):
        last = world.read(lambda s: history.of(s, ref))[-1]
    assert [item["body"] for item in last.after["items"]] == [{"en": "Only this."}]
    assert "decisions" not in last.after
    found = world.read(lambda s: search.find(s, "papers sent"))
    assert Ref(Kind.DECISION, live.base.decisions[0].id or 0) in found
    live.change_decision(live.base.decisions[0].id or 0, text=Texts(en="Files go out."))
    save(world, live)
    found = world.read(lambda s: search.find(s, "files go"))
    assert Ref(Kind.DECISION, live.base.decisions[0].id or 0) in found
