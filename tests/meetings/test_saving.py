"""A meeting is saved as a whole; its children keep their keys and its decisions their numbers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import history, links, search
from desktop_app.meetings import service
from desktop_app.meetings.records import (
    Action,
    ActionState,
    Attendee,
    Decision,
    Item,
    Meeting,
    MinutesState,
    Presence,
)

from .conftest import World


def test_what_is_saved_is_read_again(world: World) -> None:
    saved = world.saved()
    assert world.read(lambda s: service.meeting(s, saved.id)) == saved
    assert [d.number for d in saved.decisions] == [1, 2]
    assert saved.actions[0].decision_id == saved.decisions[0].id
    assert saved.actions[1].decision_id is None
    assert saved.actions[1].owner_name.startswith("Dr Karim Najafi Barzegar")
    assert saved.attendees[1].name.startswith("Prof. Osman Hassan")


def test_children_keep_their_keys_when_moved_and_changed(world: World) -> None:
    saved = world.saved()
    changed = replace(
        saved,
        items=(replace(saved.items[1], heading=Texts(en="New")), saved.items[0]),
        attendees=saved.attendees[::-1],
        actions=saved.actions[::-1],
    )
    again = world.save(changed)
    assert [i.id for i in again.items] == [saved.items[1].id, saved.items[0].id]
    assert again.items[0].heading == Texts(en="New")
    assert [a.post_id for a in again.attendees] == [world.guest, world.host]
    assert [a.id for a in again.actions] == [a.id for a in saved.actions[::-1]]
    assert again.version > saved.version


def test_saving_without_a_change_writes_nothing(world: World) -> None:
    saved = world.saved()
    before = world.read(lambda s: history.latest(s, 100))
    assert world.save(saved) == saved
    assert world.read(lambda s: history.latest(s, 100)) == before


def test_a_number_is_never_given_twice(world: World) -> None:
    saved = world.saved()
    without = world.save(replace(saved, decisions=saved.decisions[:1], actions=()))
    new = Decision(None, None, Texts(en="Another"))
    again = world.save(replace(without, decisions=(*without.decisions, new)))
    assert [d.number for d in again.decisions] == [1, 3]
    assert again.decisions[1].id not in {d.id for d in saved.decisions}


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=1, max_size=8))
def test_numbers_only_grow_whatever_is_added_and_removed(
    world: World, steps: list[tuple[bool, int]]
) -> None:
    meeting = world.saved(actions=())
    given_out = {d.id: d.number for d in meeting.decisions}
    highest = 2
    for add, place in steps:
        rest = list(meeting.decisions)
        if add or not rest:
            rest.append(Decision(None, None, Texts(en=f"Decision {place}")))
        else:
            rest.pop(place % len(rest))
        meeting = world.save(replace(meeting, decisions=tuple(rest)))
        for decision in meeting.decisions:
            if decision.id not in given_out:
                assert decision.number == highest + 1
                highest += 1
            assert given_out.setdefault(decision.id, decision.number) == decision.number


@pytest.mark.parametrize("number", [2, 7])
def test_a_number_cannot_be_changed(world: World, number: int) -> None:
    saved = world.saved()
    first = replace(saved.decisions[0], number=number)
    with pytest.raises(UserError, match="cannot become decision"):
        world.save(replace(saved, decisions=(first, saved.decisions[1])))


def test_a_new_decision_cannot_choose_its_number(world: World) -> None:
    with pytest.raises(UserError, match="cannot choose its own number"):
        world.saved(decisions=(Decision(None, 9, Texts(en="Nine")),), actions=())


Change = Callable[[World], dict[str, Any]]
REFUSED: dict[str, Change] = {
    "has no title": lambda w: {"title": Texts()},
    "among the attendees twice": lambda w: {
        "attendees": (Attendee(w.host, Presence.CHAIR), Attendee(w.host, Presence.PRESENT))
    },
    "two chairs": lambda w: {
        "attendees": (Attendee(w.host, Presence.CHAIR), Attendee(w.guest, Presence.CHAIR))
    },
    "not among the contacts": lambda w: {"attendees": (Attendee(4711, Presence.PRESENT),)},
    "Item 1 is empty": lambda w: {"items": (Item(None),)},
    "Decision 1 has no text": lambda w: {"decisions": (Decision(None, None),)},
    "Action 1 has no text": lambda w: {"actions": (Action(None),)},
    "before the day of the meeting": lambda w: {
        "actions": (Action(None, Texts(en="x"), due=date(2026, 11, 13)),)
    },
    "needs a reason": lambda w: {
        "actions": (Action(None, Texts(en="x"), state=ActionState.DROPPED),)
    },
    "a decision that is not there": lambda w: {
        "actions": (Action(None, Texts(en="x"), decision_place=2),)
    },
    "invisible character": lambda w: {"number": "7\u202e1"},
    "No calendar": lambda w: {"calendars": ()},
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_wrong_is_said_and_nothing_is_written(world: World, words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        world.saved(**REFUSED[words](world))
    assert refusal.value.advice
    assert world.read(service.count) == 0


def test_a_stale_record_is_refused_with_both_versions(world: World) -> None:
    saved = world.saved()
    world.save(replace(saved, number="7", place=Texts(en="Qom")))
    with pytest.raises(ConflictError) as conflict:
        world.save(replace(saved, number="8"))
    assert conflict.value.ours == {"Number": "8", "Place": "Tehran\nتهران"}
    assert conflict.value.theirs == {"Number": "7", "Place": "Qom"}
    assert world.read(lambda s: service.meeting(s, saved.id)).number == "7"


def test_a_conflict_names_only_what_differs_though_names_are_not_typed(world: World) -> None:
    saved = world.saved()
    world.save(replace(saved, number="7"))
    typed = replace(saved, attendees=tuple(replace(a, name="") for a in saved.attendees))
    with pytest.raises(ConflictError) as conflict:
        world.save(replace(typed, number="8"))
    assert set(conflict.value.ours) == {"Number"}


def test_the_thread_leads_from_the_meeting_to_everything(world: World) -> None:
    saved = world.saved()
    meeting = Ref(Kind.MEETING, saved.id or 0)
    first, second = (Ref(Kind.DECISION, d.id or 0) for d in saved.decisions)
    letter, news = (Ref(Kind.ACTION, a.id or 0) for a in saved.actions)
    thread = world.read(lambda s: links.thread(s, letter))
    assert set(thread) == {meeting, first, second, letter, news}
    assert [n[0] for n in world.read(lambda s: links.neighbours(s, letter))] == [first]
    moved = replace(saved.actions[0], decision_id=saved.decisions[1].id)
    world.save(replace(saved, actions=(moved, saved.actions[1])))
    assert [n[0] for n in world.read(lambda s: links.neighbours(s, letter))] == [second]


def test_what_a_removed_decision_had_produced_stays_in_the_thread(world: World) -> None:
    saved = world.saved()
    decision, paper = Ref(Kind.DECISION, saved.decisions[0].id or 0), Ref(Kind.LETTER, 5)
    world.write(lambda s: links.connect(s, decision, Relation.PRODUCED, paper))
    again = world.save(replace(saved, decisions=saved.decisions[1:]))
    thread = world.read(lambda s: links.thread(s, Ref(Kind.MEETING, saved.id)))
    assert paper in thread
    assert decision not in thread
    assert Ref(Kind.ACTION, saved.actions[0].id) in thread
    assert again.actions[0].decision_id is None


def test_minutes_move_forward_only_and_approved_ones_are_frozen(world: World) -> None:
    saved = world.saved()

    def move(state: MinutesState) -> Meeting:
        return world.write(lambda s: service.set_minutes_state(s, saved.id, state))

    with pytest.raises(UserError, match="circulated before"):
        move(MinutesState.APPROVED)
    assert move(MinutesState.CIRCULATED).state is MinutesState.CIRCULATED
    with pytest.raises(UserError, match="do not become draft"):
        move(MinutesState.DRAFT)
    approved = move(MinutesState.APPROVED)
    with pytest.raises(UserError, match="approved and can no longer be changed"):
        world.save(replace(approved, number="9"))
    with pytest.raises(UserError, match="stay in the office"):
        world.write(lambda s: service.delete(s, Ref(Kind.MEETING, saved.id)))
    entries = world.read(lambda s: history.of(s, Ref(Kind.MEETING, saved.id)))
    assert [e.act for e in entries if e.act != "linked"] == ["approved", "circulated", "created"]


@pytest.mark.parametrize(
    ("lack", "words"),
    [
        ({"day": None, "actions": ()}, "has no day"),
        ({"items": (), "decisions": (), "actions": ()}, "say nothing yet"),
    ],
)
def test_minutes_that_lack_something_are_not_circulated(
    world: World, lack: dict[str, Any], words: str
) -> None:
    saved = world.saved(**lack)
    with pytest.raises(UserError, match=words):
        world.write(lambda s: service.set_minutes_state(s, saved.id, MinutesState.CIRCULATED))


def test_a_deleted_meeting_vanishes_and_comes_back(world: World) -> None:
    saved = world.saved()
    ref = Ref(Kind.MEETING, saved.id or 0)
    action = saved.actions[0].id
    world.write(lambda s: service.delete(s, ref))
    assert world.read(service.rows) == ()
    assert world.read(service.open_actions) == ()
    assert world.read(service.decisions) == ()
    assert world.read(lambda s: search.find(s, "follow")) == ()
    assert world.read(lambda s: service.summaries(s, (ref,))) == ()
    with pytest.raises(UserError, match="not in the office"):
        world.read(lambda s: service.action(s, action))
    world.write(lambda s: service.restore(s, ref))
    assert world.read(service.count) == 1
    assert world.read(lambda s: search.find(s, "follow")) == (Ref(Kind.ACTION, action),)


def test_meetings_are_found_by_words_of_any_spelling(world: World) -> None:
    saved = world.saved()
    world.saved(title=Texts(en="Assembly"), day=date(2026, 1, 1), items=(), attendees=(),
                actions=(), decisions=(), place=Texts())  # fmt: skip
    lines = world.read(service.rows)
    assert [line.title.best() for line in lines] == ["Visit of NUST", "Assembly"]
    assert [line.open_actions for line in lines] == [2, 0]
    (found,) = world.read(lambda s: service.rows(s, "ديدار"))
    assert found.id == saved.id


def test_actions_are_listed_by_urgency_and_dropped_with_a_reason(world: World) -> None:
    saved = world.saved()
    letter, news = saved.actions
    assert [a.id for a in world.read(service.open_actions)] == [news.id, letter.id]
    early = world.read(lambda s: service.open_actions(s, date(2026, 11, 20)))
    assert [a.id for a in early] == [news.id]
    assert early[0].meeting_title == "Visit of NUST"
    with pytest.raises(UserError, match="needs a reason"):
        world.write(lambda s: service.set_action_state(s, news.id, ActionState.DROPPED, " "))
    dropped = world.write(
        lambda s: service.set_action_state(s, news.id, ActionState.DROPPED, "overtaken")
    )
    assert (dropped.state, dropped.reason) == (ActionState.DROPPED, "overtaken")
    world.write(lambda s: service.set_action_state(s, letter.id, ActionState.DONE))
    assert world.read(service.open_actions) == ()


def test_an_action_closed_elsewhere_makes_an_open_editor_stale(world: World) -> None:
    saved = world.saved()
    world.write(lambda s: service.set_action_state(s, saved.actions[0].id, ActionState.DONE))
    with pytest.raises(ConflictError) as conflict:
        world.save(replace(saved, number="8"))
    assert set(conflict.value.ours) == {"Number", "Actions"}
