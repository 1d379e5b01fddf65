"""A session while it is running: begun, saved at every pause of typing, ended.

What is typed during a session must not wait for what is wrong elsewhere: a part that cannot be
stored yet is held back by itself, and what somebody else changed meanwhile is merged in.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import sessions
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.merging import merge, renamed
from desktop_app.meetings.presence import started
from desktop_app.meetings.records import Action, Attendee, Decision, Item, Meeting, MinutesState
from desktop_app.meetings.service_bodies import find_body
from desktop_app.meetings.service_body_rows import to_body
from desktop_app.meetings.service_checks import check_action
from desktop_app.meetings.service_meetings import save_meeting
from desktop_app.meetings.service_reading import find_row, to_record
from desktop_app.meetings.service_votes import check_presence, check_votes, votes_present
from desktop_app.meetings.session_records import Held, Running, SavedSession

Part = Item | Decision | Action
P = TypeVar("P", Item, Decision, Action)


def running(session: Session, meeting_id: int) -> Running:
    """The session as it is stored; raises UserError where it is gone."""
    return _running(session, to_record(session, find_row(session, meeting_id)))


def start_session(session: Session, meeting_id: int) -> Running:
    """Begin a session, or go on with one that was begun; one that was held is opened again.

    Raises UserError for minutes that are out already, a session that was called off, and one
    whose body had no members on its day.
    """
    meeting = to_record(session, find_row(session, meeting_id))
    if meeting.state is not MinutesState.DRAFT:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The minutes of this session are out already."),
            QT_TRANSLATE_NOOP("Sentences", "Record a correction, or write an addendum."),
        )
    if meeting.session_state is SessionState.CANCELLED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This session was called off."),
            QT_TRANSLATE_NOOP("Sentences", "Plan another one."),
        )
    if meeting.session_state is not SessionState.RUNNING:
        begun = started(meeting, sessions.now(session))
        meeting = save_meeting(session, replace(begun, session_state=SessionState.RUNNING))
    return _running(session, meeting)


def save_session(session: Session, base: Meeting, mine: Meeting) -> SavedSession:
    """Store what was typed since `base` was read; new parts have negative keys.

    What somebody else stored meanwhile is merged in. Blank parts and those that would be refused
    are held back, with what is wrong with them. Raises UserError where nothing can be stored at
    all: the meeting is gone, or its minutes are approved.
    """
    held: list[Held] = []
    sent = _sendable(session, base, mine, held)
    theirs = to_record(session, find_row(session, base.id or 0))
    merged = merge(base, sent, theirs)
    asked = merged.meeting
    stored = save_meeting(session, _as_asked(asked))
    keys = _keys(asked, stored)
    return SavedSession(stored, renamed(sent, keys), keys, tuple(held), merged.clashes)


def end_session(session: Session, meeting_id: int) -> Meeting:
    """The session is over; its minutes are a draft to be worked on."""
    meeting = to_record(session, find_row(session, meeting_id))
    return save_meeting(session, replace(meeting, session_state=SessionState.HELD))


def _running(session: Session, meeting: Meeting) -> Running:
    body = None
    if meeting.body_id is not None:
        body = to_body(session, find_body(session, meeting.body_id, deleted=True))
    return Running(meeting, body)


def _sendable(session: Session, base: Meeting, mine: Meeting, held: list[Held]) -> Meeting:
    """`mine` without what cannot be stored yet; a stored part stays as it was instead."""
    held += [
        Held(
            Kind.DECISION,
            each.id or 0,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This decision has no text yet: it is kept here, and numbered with its text.",
            ),
        )
        for each in mine.decisions
        if not each.text and (_stored(each) or _begun(each))
    ]
    meeting = replace(
        mine,
        items=_kept(base.items, mine.items, [bool(i.heading or i.body) for i in mine.items]),
        decisions=_kept(base.decisions, mine.decisions, [bool(d.text) for d in mine.decisions]),
        actions=_kept(base.actions, mine.actions, [bool(a.text) for a in mine.actions]),
    )
    meeting = replace(meeting, attendees=_timely(session, base, meeting, held))
    meeting = replace(meeting, decisions=_voted(session, meeting, held))
    return replace(meeting, actions=_given(session, base, meeting, held))


def _kept(base: tuple[P, ...], mine: tuple[P, ...], complete: list[bool]) -> tuple[P, ...]:
    known = {each.id: each for each in base}
    chosen = (
        part if whole else known.get(part.id) for part, whole in zip(mine, complete, strict=True)
    )
    return tuple(part for part in chosen if part is not None)


def _timely(
    session: Session, base: Meeting, mine: Meeting, held: list[Held]
) -> tuple[Attendee, ...]:
    """The attendees; whose times cannot be stay as they were stored."""
    known = {each.post_id: each for each in base.attendees}
    kept = []
    for each in mine.attendees:
        try:
            check_presence(session, each)
        except UserError as error:
            held.append(Held(Kind.POST, each.post_id, str(error)))
            each = known.get(each.post_id, replace(each, times=()))
        kept.append(each)
    return tuple(kept)


def _voted(session: Session, mine: Meeting, held: list[Held]) -> tuple[Decision, ...]:
    """The decisions; votes that cannot be are left out, the text goes through."""
    present = votes_present(session, mine)
    kept = []
    for each in mine.decisions:
        try:
            check_votes(mine, each, present)
        except UserError as error:
            held.append(Held(Kind.DECISION, each.id or 0, str(error)))
            each = replace(each, votes_for=None, votes_against=None, abstentions=None)
        kept.append(each)
    return tuple(kept)


def _given(session: Session, base: Meeting, mine: Meeting, held: list[Held]) -> tuple[Action, ...]:
    """The actions; one that would be refused stays as it was stored, or waits."""
    known = {each.id: each for each in base.actions}
    kept = []
    for place, each in enumerate(mine.actions, 1):
        asked = replace(each, id=each.id if _stored(each) else None)
        try:
            check_action(session, mine, asked, place)
        except UserError as error:
            held.append(Held(Kind.ACTION, each.id or 0, str(error)))
            if each.id in known:
                kept.append(known[each.id])
            continue
        kept.append(each)
    return tuple(kept)


def _as_asked(meeting: Meeting) -> Meeting:
    """The meeting as it is written: new parts without keys, named by their places."""
    items = {each.id: place for place, each in enumerate(meeting.items)}
    decisions = {each.id: place for place, each in enumerate(meeting.decisions)}
    return replace(
        meeting,
        items=tuple(map(_unkeyed, meeting.items)),
        decisions=tuple(
            replace(_unkeyed(each), item_place=items.get(each.item_id), item_id=None)
            for each in meeting.decisions
        ),
        actions=tuple(
            replace(
                _unkeyed(each),
                item_place=items.get(each.item_id),
                item_id=None,
                decision_place=decisions.get(each.decision_id),
                decision_id=None,
            )
            for each in meeting.actions
        ),
    )


def _keys(asked: Meeting, stored: Meeting) -> dict[int, int]:
    """The keys that new parts got: both sides have them in the same order."""
    found: dict[int, int] = {}
    pairs: tuple[tuple[Sequence[Part], Sequence[Part]], ...] = (
        (asked.items, stored.items),
        (asked.decisions, stored.decisions),
        (asked.actions, stored.actions),
    )
    for wanted, got in pairs:
        known = {each.id for each in wanted}
        fresh = [each.id for each in got if each.id not in known]
        new = [each.id for each in wanted if not _stored(each)]
        found |= {key or 0: given or 0 for key, given in zip(new, fresh, strict=True)}
    return found


def _unkeyed(part: P) -> P:
    return part if _stored(part) else replace(part, id=None)


def _stored(part: Part) -> bool:
    return part.id is not None and part.id > 0


def _begun(decision: Decision) -> bool:
    """Whether anything but the text has been entered."""
    votes = (decision.votes_for, decision.votes_against, decision.abstentions)
    entered = any(each is not None for each in votes)
    return bool(decision.dissent) or decision.consensus is not None or entered
