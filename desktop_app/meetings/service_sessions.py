"""Sessions of standing bodies: their numbers, who is invited, what comes upon the agenda."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.meetings import agenda_words
from desktop_app.meetings.agenda import Carried, opening, renewed
from desktop_app.meetings.body_records import Body, Member, Reply, SessionState
from desktop_app.meetings.models import MeetingRow
from desktop_app.meetings.quorum import holds
from desktop_app.meetings.records import Attendee, Meeting, MeetingKind, Presence
from desktop_app.meetings.service_bodies import find_body
from desktop_app.meetings.service_body_checks import check_existed
from desktop_app.meetings.service_body_rows import to_body
from desktop_app.meetings.service_leftovers import leftovers
from desktop_app.meetings.service_meetings import save_meeting
from desktop_app.meetings.service_reading import find_row, to_record
from desktop_app.meetings.service_stamps import stamp


def plan_session(
    session: Session,
    body_id: int,
    day: date,
    *,
    starts: datetime | None = None,
    ends: datetime | None = None,
    zone: str = "",
    reviews: Sequence[Carried] = (),
) -> Meeting:
    """Begin the next session of a body: numbered, with its members' people and an agenda.

    `reviews` are memoranda due for review. Whoever is invited counts as absent until they come.
    Raises UserError where the body had no members on that day yet.
    """
    found = to_body(session, find_body(session, body_id))
    check_existed(found, day)
    number = found.next_session
    left = replace(leftovers(session, found, day), reviews=tuple(reviews))
    meeting = Meeting(
        None,
        0,
        title=agenda_words.session_title(found.names, number),
        kind=MeetingKind.COMMITTEE,
        body=found.names,
        day=day,
        body_id=body_id,
        session_number=number,
        session_state=SessionState.PLANNED,
        starts=starts,
        ends=ends,
        zone=zone,
        attendees=invited(found, day),
        items=opening(found, left),
        is_sample=found.is_sample,
    )
    return save_meeting(session, meeting)


def invited(body: Body, day: date) -> tuple[Attendee, ...]:
    """Who sits for the body's members on `day`, member by member."""
    found: dict[int, Attendee] = {}
    for member in body.members:
        if holds(member, day):
            for attendee in _of_member(member, day):
                found.setdefault(attendee.post_id, attendee)
    return tuple(found.values())


def unseated(body: Body, day: date) -> tuple[Member, ...]:
    """Members for whom nobody sits on `day`: whom the secretary must ask for a name."""
    return tuple(
        member
        for member in body.members
        if holds(member, day) and not list(_of_member(member, day))
    )


def renew_agenda(session: Session, meeting_id: int, reviews: Sequence[Carried] = ()) -> Meeting:
    """Bring onto the agenda of a planned session what has come up since it was planned."""
    meeting = to_record(session, find_row(session, meeting_id))
    found = _body_of(session, meeting)
    if meeting.session_state not in (None, SessionState.PLANNED):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This session is not planned any more."),
            QT_TRANSLATE_NOOP("Sentences", "Add what is missing to its agenda by hand."),
        )
    day = meeting.day or sessions.today(session)
    left = replace(leftovers(session, found, day, before=meeting), reviews=tuple(reviews))
    return save_meeting(session, replace(meeting, items=renewed(meeting.items, left, found)))


def cancel_session(session: Session, meeting_id: int) -> Meeting:
    """Call a planned session off; its number stays its own, and calendars are told by a newer
    version of the event."""
    row = find_row(session, meeting_id)
    if row.session_state is SessionState.CANCELLED:
        return to_record(session, row)
    if row.session_state in (SessionState.RUNNING, SessionState.HELD):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "A session that is {state} cannot be called off."),
                state=row.session_state,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Open its minutes."),
        )
    if session.scalar(select(MeetingRow.id).where(MeetingRow.approved_at_id == row.id).limit(1)):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes were approved at this session: it was held."),
            QT_TRANSLATE_NOOP("Sentences", "Open its minutes."),
        )
    _change_state(session, row, SessionState.CANCELLED, "cancelled")
    return to_record(session, row)


def hold_after_all(session: Session, meeting_id: int) -> Meeting:
    """Undo `cancel_session`: the session is planned again, and calendars are told so."""
    row = find_row(session, meeting_id)
    if row.session_state is SessionState.CANCELLED:
        _change_state(session, row, SessionState.PLANNED, "changed")
    return to_record(session, row)


def _change_state(session: Session, row: MeetingRow, state: SessionState, act: str) -> None:
    before = history.plain(row.session_state)
    row.session_state = state
    if row.uid:
        row.sequence = (row.sequence or 0) + 1
    stamp(session, row)
    told = {"session_state": before}, {"session_state": state.stored}
    history.record(session, act, Ref(Kind.MEETING, row.id), *told)


def set_reply(session: Session, meeting_id: int, post_id: int, reply: Reply | None) -> Meeting:
    """Record what somebody answered to the invitation; who declines is excused, until they come."""
    row = find_row(session, meeting_id)
    child = next((each for each in row.attendees if each.post_id == post_id), None)
    if child is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This person is not invited to the meeting."),
            QT_TRANSLATE_NOOP("Sentences", "Add them to the attendees first."),
        )
    before = {"reply": history.plain(child.reply), "presence": child.presence.stored}
    child.reply = reply
    if reply is Reply.DECLINED and child.presence is Presence.ABSENT:
        child.presence = Presence.APOLOGIES
    elif reply is not Reply.DECLINED and child.presence is Presence.APOLOGIES:
        child.presence = Presence.ABSENT
    after = {"reply": history.plain(reply), "presence": child.presence.stored}
    if before != after:
        stamp(session, row)
        known = {"post": post_id}
        history.record(
            session, "replied", Ref(Kind.MEETING, row.id), {**known, **before}, {**known, **after}
        )
    return to_record(session, row)


def _of_member(member: Member, day: date) -> list[Attendee]:
    if member.post_id is not None:
        return [Attendee(member.post_id, Presence.ABSENT, member_id=member.id)]
    return [
        Attendee(
            seat.post_id,
            Presence.ABSENT,
            member_id=member.id,
            represents_id=member.organisation_id,
            credentials=seat.credentials,
        )
        for seat in member.seats
        if holds(seat, day)
    ]


def _body_of(session: Session, meeting: Meeting) -> Body:
    if meeting.body_id is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This meeting is no session of a body."),
            QT_TRANSLATE_NOOP("Sentences", "Choose its body in the meeting."),
        )
    return to_body(session, find_body(session, meeting.body_id, deleted=True))
