"""Bodies, their members, the numbers of their sessions and what comes upon their agendas."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history, search
from desktop_app.meetings import service, service_bodies, service_sessions
from desktop_app.meetings.agenda import Carried, moved
from desktop_app.meetings.body_records import (
    AgendaLine,
    Body,
    ItemKind,
    Member,
    Outcome,
    QuorumRule,
    Reply,
    Seat,
    SessionState,
)
from desktop_app.meetings.records import Action, ActionState, Decision, Item, Meeting, Presence

from .conftest import World

DAY = date(2026, 12, 1)


def organisation(world: World, post: int) -> int:
    found = world.read(lambda s: contacts.post(s, post))
    return int(found.organisation_id)


def committee(world: World, **changes: Any) -> Body:
    """A committee of the two institutions, not saved yet."""
    values: dict[str, Any] = {
        "names": Texts(en="Executive Committee", fa="کمیتهٔ اجرایی"),
        "short_names": Texts(en="EC"),
        "session_pattern": "{session}/{year}",
        "decision_pattern": "No. {number}/{session}-S&T",
        "members": (
            Member(None, organisation(world, world.host), seats=(Seat(None, world.host),)),
            Member(None, organisation(world, world.guest), seats=(Seat(None, world.guest),)),
        ),
    }
    return Body(None, 0, **(values | changes))


def saved(world: World, **changes: Any) -> Body:
    record = committee(world, **changes)
    found = world.write(lambda s: service_bodies.save_body(s, record))
    assert isinstance(found, Body)
    return found


def plan(world: World, body: Body, day: date = DAY, **more: Any) -> Meeting:
    found = world.write(lambda s: service_sessions.plan_session(s, body.id, day, **more))
    assert isinstance(found, Meeting)
    return found


def refused(work: Callable[[], object], words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        work()
    assert caught.value.advice


def test_a_body_comes_back_as_it_was_saved(world: World) -> None:
    line = AgendaLine(Texts(en="Reports"), ItemKind.ORDINARY, 20, Texts(en="The chair"), True)
    body = saved(world, agenda=(line,), quorum=QuorumRule.NUMBER, quorum_number=2)
    found = world.read(lambda s: service_bodies.body(s, body.id))
    assert found == body
    assert found.agenda == (line,)
    assert [m.name for m in found.members][1] == "National University of Sciences and Technology"
    assert "Osman Hassan" in found.members[1].seats[0].name
    [row] = world.read(service_bodies.bodies)
    assert (row.members, row.sessions) == (2, 0)
    assert Ref(Kind.BODY, body.id or 0) in world.read(lambda s: search.find(s, "executive"))


def test_members_and_seats_keep_their_keys(world: World) -> None:
    body = saved(world)
    turned = replace(body, members=body.members[::-1])
    again = world.write(lambda s: service_bodies.save_body(s, turned))
    assert [m.id for m in again.members] == [m.id for m in body.members][::-1]
    assert [m.seats[0].id for m in again.members] == [m.seats[0].id for m in body.members][::-1]
    assert again.version > body.version
    with pytest.raises(ConflictError):
        world.write(lambda s: service_bodies.save_body(s, replace(body, correction_days=3)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"names": Texts()}, "no name"),
        ({"quorum": QuorumRule.NUMBER, "quorum_number": 0}, "quorum of no members"),
        ({"quorum": QuorumRule.NUMBER, "quorum_number": 3}, "only 2 have a vote"),
        ({"decision_pattern": "No. {session}"}, "decisions"),
        ({"session_pattern": "seventh"}, "sessions"),
        ({"next_session": 0}, "count from 1"),
        ({"members": (Member(None),)}, "not chosen"),
    ],
)
def test_a_body_that_cannot_be_is_refused(
    world: World, changes: dict[str, Any], words: str
) -> None:
    refused(lambda: saved(world, **changes), words)
    assert world.read(service_bodies.bodies) == ()


def test_the_same_member_twice_is_refused_unless_it_left_in_between(world: World) -> None:
    one = Member(None, organisation(world, world.host), until=date(2024, 6, 30))
    other = replace(one, since=date(2024, 6, 30), until=None)
    refused(lambda: saved(world, members=(one, other)), "twice")
    back = replace(other, since=date(2025, 1, 1))
    assert len(saved(world, members=(one, back)).members) == 2


def test_nobody_sits_for_two_members_at_once(world: World) -> None:
    first, second = committee(world).members
    both = replace(second, seats=(*second.seats, Seat(None, world.host)))
    refused(lambda: saved(world, members=(first, both)), "two seats")


def test_sessions_are_numbered_and_decisions_with_them_for_ever(world: World) -> None:
    body = saved(world, next_session=44)
    meeting = plan(world, body)
    assert (meeting.session_number, meeting.number) == (44, "44/2026")
    assert meeting.session_state is SessionState.PLANNED
    assert meeting.title == Texts(en="Executive Committee, session 44", fa="کمیتهٔ اجرایی، نشست ۴۴")
    decided = replace(meeting, decisions=(Decision(None, None, Texts(en="Agreed.")),) * 2)
    meeting = world.save(decided)
    assert [d.reference for d in meeting.decisions] == ["No. 1/44-S&T", "No. 2/44-S&T"]
    changed = replace(
        world.read(lambda s: service_bodies.body(s, body.id)), decision_pattern="{session}:{number}"
    )
    world.write(lambda s: service_bodies.save_body(s, changed))
    meeting = world.save(
        replace(
            meeting, decisions=(*meeting.decisions[1:], Decision(None, None, Texts(en="Third.")))
        )
    )
    assert [d.reference for d in meeting.decisions] == ["No. 2/44-S&T", "44:3"]
    assert plan(world, body).session_number == 45
    refused(
        lambda: world.save(replace(meeting, session_number=50)), "keeps its body and its number"
    )


def test_a_number_is_never_given_to_two_sessions(world: World) -> None:
    body = saved(world)
    first, second = plan(world, body), plan(world, body)
    refused(lambda: world.save(replace(second, session_number=1)), "exists already")
    world.write(lambda s: service.delete_meeting(s, first.id))
    taken = world.save(replace(second, session_number=1))
    assert (taken.session_number, taken.number) == (1, "1/2026")
    refused(lambda: world.write(lambda s: service.restore_meeting(s, first.id)), "exists already")
    stale = world.read(lambda s: service_bodies.body(s, body.id))
    refused(
        lambda: world.write(lambda s: service_bodies.save_body(s, replace(stale, next_session=1))),
        "exists already",
    )


def test_a_meeting_becomes_a_session_when_its_body_is_chosen(world: World) -> None:
    body = saved(world)
    visit = world.saved(body=Texts())
    assert [d.reference for d in visit.decisions] == ["", ""]
    session = world.save(replace(visit, body_id=body.id))
    assert session.session_number == 1
    assert session.session_state is SessionState.HELD
    assert session.body == body.names
    assert [d.reference for d in session.decisions] == ["No. 1/1-S&T", "No. 2/1-S&T"]
    refused(
        lambda: world.save(replace(session, body_id=None, session_number=None)), "keeps its body"
    )


def test_a_number_with_a_year_follows_the_day_until_somebody_types_one(world: World) -> None:
    meeting = plan(world, saved(world))
    moved_on = world.save(replace(meeting, day=date(2027, 1, 5)))
    assert moved_on.number == "1/2027"
    typed = world.save(replace(moved_on, number="I/27"))
    assert world.save(replace(typed, day=date(2028, 1, 5))).number == "I/27"


def test_a_session_before_its_body_existed_is_refused(world: World) -> None:
    members = tuple(replace(m, since=date(2026, 6, 1)) for m in committee(world).members)
    body = saved(world, members=members)
    refused(lambda: plan(world, body, date(2026, 5, 31)), "did not exist yet")
    assert plan(world, body, date(2026, 6, 1)).session_number == 1
    gone = tuple(
        replace(m, until=date(2026, 9, 1))
        for m in world.read(lambda s: service_bodies.body(s, body.id)).members
    )
    ended = replace(world.read(lambda s: service_bodies.body(s, body.id)), members=gone)
    world.write(lambda s: service_bodies.save_body(s, ended))
    refused(lambda: plan(world, body, date(2026, 10, 1)), "has no members")


def test_those_who_sit_for_members_on_the_day_are_invited(world: World) -> None:
    first, second = committee(world).members
    letter = Ref(Kind.INCOMING, 7)
    seat = Seat(None, world.guest, since=date(2026, 1, 1), credentials=letter)
    early = Seat(None, world.host, until=date(2025, 12, 31))
    body = saved(world, members=(replace(first, seats=(early,)), replace(second, seats=(seat,))))
    [invited] = plan(world, body).attendees
    assert invited.post_id == world.guest
    assert invited.presence is Presence.ABSENT
    assert (invited.member_id, invited.credentials) == (body.members[1].id, letter)
    assert invited.represents.startswith("National University")
    assert [m.id for m in service_sessions.unseated(body, DAY)] == [body.members[0].id]
    refused(
        lambda: world.write(
            lambda s: service_bodies.save_body(
                s,
                replace(
                    world.read(lambda r: service_bodies.body(r, body.id)), members=body.members[:1]
                ),
            )
        ),
        "has been invited",
    )


def test_the_agenda_brings_what_the_last_session_left(world: World) -> None:
    body = saved(world)
    first = plan(world, body, date(2026, 11, 20))
    assert [i.kind for i in first.items] == [ItemKind.OTHER]
    held = world.save(
        replace(
            first,
            items=(
                Item(None, Texts(en="Budget"), minutes=15, outcome=Outcome.DEFERRED),
                Item(None, Texts(en="Courses"), Texts(en="Done."), outcome=Outcome.DONE),
            ),
            actions=(
                Action(
                    None, Texts(en="Write to NUST"), owner_post_id=world.host, due=date(2026, 12, 5)
                ),
                Action(None, Texts(en="Old"), Texts(en="All"), state=ActionState.DONE),
            ),
        )
    )
    review = Carried(Ref(Kind.MOU, 3), Texts(en="MoU with NUST"))
    second = plan(world, body, DAY, reviews=(review,))
    assert [(i.kind, i.source) for i in second.items] == [
        (ItemKind.LAST_MINUTES, Ref(Kind.MEETING, first.id or 0)),
        (ItemKind.ORDINARY, Ref(Kind.MEETING, first.id or 0)),
        (ItemKind.ACTIONS, None),
        (ItemKind.ACTIONS, Ref(Kind.ACTION, held.actions[0].id or 0)),
        (ItemKind.MOU_REVIEW, Ref(Kind.MOU, 3)),
        (ItemKind.OTHER, None),
    ]
    assert second.items[0].heading.best() == "Approval of the minutes of session 1"
    assert second.items[1].minutes == 15
    assert "Najafi" in second.items[3].heading.best()
    assert "5 December 2026" in second.items[3].heading.best()
    held = world.read(lambda s: service.meeting(s, held.id))
    world.write(lambda s: service.set_action_state(s, held.actions[0].id, ActionState.DONE))
    late = world.read(lambda s: service.meeting(s, held.id))
    world.save(
        replace(late, actions=(*late.actions, Action(None, Texts(en="New one"), Texts(en="All"))))
    )
    again = world.write(lambda s: service_sessions.renew_agenda(s, second.id, (review,)))
    headings = [i.heading.best() for i in again.items]
    assert len(headings) == 6
    assert headings[-2:] == ["New one (All)", "Any other business"]
    once = world.write(lambda s: service_sessions.renew_agenda(s, second.id, (review,)))
    assert once.items == again.items


def test_a_session_called_off_left_nothing_and_keeps_its_number(world: World) -> None:
    body = saved(world)
    first = plan(world, body, date(2026, 11, 25))
    off = world.write(lambda s: service_sessions.cancel_session(s, first.id))
    assert off.session_state is SessionState.CANCELLED
    second = plan(world, body)
    assert second.session_number == 2
    assert ItemKind.LAST_MINUTES not in [i.kind for i in second.items]
    assert world.read(lambda s: history.of(s, Ref(Kind.MEETING, first.id)))[0].act == "cancelled"
    back = world.write(lambda s: service_sessions.hold_after_all(s, first.id))
    assert back.session_state is SessionState.PLANNED


def test_replies_are_recorded_and_excuse(world: World) -> None:
    meeting = plan(world, saved(world))

    def reply(given: Reply | None) -> Any:
        found = world.write(lambda s: service_sessions.set_reply(s, meeting.id, world.guest, given))
        return next(a for a in found.attendees if a.post_id == world.guest)

    assert (reply(Reply.DECLINED).presence, reply(Reply.ACCEPTED).presence) == (
        Presence.APOLOGIES,
        Presence.ABSENT,
    )
    assert reply(Reply.TENTATIVE).reply is Reply.TENTATIVE
    refused(
        lambda: world.write(lambda s: service_sessions.set_reply(s, meeting.id, 9999, None)),
        "not invited",
    )


def test_an_item_is_moved_and_never_into_itself() -> None:
    items = tuple(Item(None, Texts(en=name)) for name in "abc")
    assert [i.heading.best() for i in moved(items, 0, 3)] == ["b", "c", "a"]
    assert [i.heading.best() for i in moved(items, 2, 0)] == ["c", "a", "b"]
    refused(lambda: moved(items, 1, 1), "into itself")
    refused(lambda: moved(items, 1, 4), "3 items")


def test_an_item_cannot_come_from_its_own_meeting(world: World) -> None:
    meeting = plan(world, saved(world))
    item = Item(None, Texts(en="Loop"), source=Ref(Kind.MEETING, meeting.id or 0))
    refused(lambda: world.save(replace(meeting, items=(item,))), "this very meeting")


def test_times_are_checked_in_their_zone(world: World) -> None:
    body = saved(world)
    late = datetime(2026, 12, 1, 21, 0, tzinfo=UTC)
    refused(lambda: plan(world, body, starts=late, zone="Asia/Teheran"), "no time zone")
    refused(lambda: plan(world, body, starts=late, zone="Asia/Tehran"), "its day is")
    noon = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
    refused(lambda: plan(world, body, starts=noon, ends=noon, zone="Asia/Tehran"), "ends before")
    assert plan(world, body, starts=noon, zone="Asia/Tehran").starts == noon


def test_no_action_is_given_to_somebody_who_left(world: World) -> None:
    post = world.read(lambda s: contacts.post(s, world.guest))
    world.write(lambda s: contacts.save_post(s, replace(post, until=date(2026, 10, 1))))
    action = Action(None, Texts(en="Report"), owner_post_id=world.guest)
    refused(lambda: world.saved(actions=(action,)), "left that post")


def test_bodies_with_sessions_stay_and_others_come_back(world: World) -> None:
    body = saved(world)
    world.write(lambda s: service.delete(s, Ref(Kind.BODY, body.id)))
    assert world.read(service_bodies.bodies) == ()
    world.write(lambda s: service.restore(s, Ref(Kind.BODY, body.id)))
    refused(lambda: saved(world), "called")
    plan(world, body)
    refused(
        lambda: world.write(lambda s: service.delete(s, Ref(Kind.BODY, body.id))), "has sessions"
    )
