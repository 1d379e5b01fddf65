"""Meetings and their minutes: save, read, list, move forward, delete and restore."""

from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.calendars import kept_shift
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, search, sessions
from desktop_app.db.history import plain
from desktop_app.meetings import (
    service_calendar,
    service_children,
    service_minutes,
    service_numbers,
    service_traces,
)
from desktop_app.meetings.models import ActionRow, MeetingRow, NewsRow
from desktop_app.meetings.records import (
    FROZEN,
    ActionState,
    Meeting,
    MeetingLine,
    MinutesState,
    NewsState,
    Presence,
)
from desktop_app.meetings.service_checks import check_meeting
from desktop_app.meetings.service_conflicts import check_meeting_version
from desktop_app.meetings.service_frozen import freeze
from desktop_app.meetings.service_parts import from_attachments
from desktop_app.meetings.service_reading import find_row, named, snapshot, to_record
from desktop_app.meetings.service_stamps import stamp

_ORDER = tuple(MinutesState)
_SEARCH_LIMIT = 1000


def meeting(session: Session, meeting_id: int) -> Meeting:
    """The meeting; raises UserError where it is gone."""
    return to_record(session, find_row(session, meeting_id))


def save_meeting(session: Session, record: Meeting) -> Meeting:
    """Write a meeting with its attendees, items, decisions and actions as one whole.

    Children keep their keys; a decision gets its permanent number when it is first saved, and so
    does a session of a body. The
    state of the minutes is not written here but by `set_minutes_state`. Raises UserError for
    what is wrong in the record and for approved minutes, ConflictError for a stale one.
    """
    row = _row_for(session, record)
    check_meeting(session, record)
    before = snapshot(row) if record.id is not None else None
    service_numbers.write_session(session, row, record)
    _write_fields(row, record)
    if record.id is None:
        row.changed_at = sessions.now(session)
        session.add(row)
        session.flush()
    service_children.write_children(session, row, record)
    after = snapshot(row)
    if before != after:
        service_calendar.outdate(row, before, after)
        stamp(session, row)
        service_traces.leave(session, row, before)
    return to_record(session, row)


def rows(session: Session, words: str = "", limit: int = 500) -> tuple[MeetingLine, ...]:
    """Meetings for a list, the newest first; with `words`, those found by them."""
    still_open = (
        select(func.count(ActionRow.id))
        .where(ActionRow.meeting_id == MeetingRow.id, ActionRow.state == ActionState.OPEN)
        .scalar_subquery()
    )
    query = select(
        MeetingRow.id,
        MeetingRow.title,
        MeetingRow.body,
        MeetingRow.kind,
        MeetingRow.number,
        MeetingRow.day,
        MeetingRow.state,
        still_open,
        MeetingRow.is_sample,
        MeetingRow.session_state,
    ).where(MeetingRow.deleted_at.is_(None))
    if words.strip():
        found = search.find(session, words, _SEARCH_LIMIT)
        query = query.where(MeetingRow.id.in_([r.id for r in found if r.kind is Kind.MEETING]))
    newest = (MeetingRow.day.is_(None).desc(), MeetingRow.day.desc(), MeetingRow.id.desc())
    return tuple(
        MeetingLine(*line) for line in session.execute(query.order_by(*newest).limit(limit))
    )


def count(session: Session) -> int:
    """How many meetings the office keeps."""
    query = select(func.count(MeetingRow.id)).where(MeetingRow.deleted_at.is_(None))
    return session.scalar(query) or 0


def delete_meeting(session: Session, meeting_id: int) -> None:
    """Take a meeting out of sight, until restored; refused once anything of it is final."""
    row = find_row(session, meeting_id)
    if row.state in FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Approved minutes stay in the office."),
            QT_TRANSLATE_NOOP("Sentences", "There is nothing to do."),
        )
    if _has_released_news(session, row):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "A news item of this meeting has been released, so the meeting stays in the"
                " office.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Leave the meeting, or correct it while its minutes are not approved."
            ),
        )
    touched = service_traces.refs(session, row)
    service_traces.forget(session, row)
    row.deleted_at = sessions.now(session)
    stamp(session, row)
    _note(session, "deleted", row, touched, {"deleted": False}, {"deleted": True})


def restore_meeting(session: Session, meeting_id: int) -> None:
    """Bring a deleted meeting back; one that is not deleted stays as it is."""
    row = find_row(session, meeting_id, deleted=True)
    if row.deleted_at is None:
        return
    service_numbers.check_number_free(session, row)
    row.deleted_at = None
    stamp(session, row)
    service_traces.index(session, row)
    touched = service_traces.refs(session, row)
    _note(session, "restored", row, touched, {"deleted": True}, {"deleted": False})


def set_minutes_state(
    session: Session,
    meeting_id: int,
    state: MinutesState,
    *,
    at_meeting_id: int | None = None,
    on: date | None = None,
) -> Meeting:
    """Move the minutes one step forward: draft, circulated, approved; signed by `sign_minutes`.

    Circulated minutes take corrections for a time. Approval, at the meeting `at_meeting_id` and
    `on` a day, freezes them with the names and titles of that moment. Raises UserError for a step
    back or a leap, and where the minutes lack what the step needs.
    """
    row = find_row(session, meeting_id)
    if state is row.state:
        return to_record(session, row)
    _check_step(row, state)
    before = row.state
    if state is MinutesState.CIRCULATED:
        service_minutes.open_window(session, row)
    if state is MinutesState.APPROVED:
        service_minutes.require_decided(session, row)
        service_minutes.name_approval(session, row, at_meeting_id, on)
        row.frozen = freeze(session, to_record(session, row))
    row.state = state
    stamp(session, row)
    after = {"state": state, "approved_on": row.approved_on, "approved_at": row.approved_at_id}
    history.record(
        session, state.stored, Ref(Kind.MEETING, row.id), {"state": before}, plain(after)
    )
    return to_record(session, row)


def _check_step(row: MeetingRow, state: MinutesState) -> None:
    step = _ORDER.index(state) - _ORDER.index(row.state)
    if step < 0:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Minutes that are {state} do not become {wanted} again."
                ),
                state=row.state,
                wanted=state,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Corrections are kept in the history; after approval they go into the next"
                " minutes.",
            ),
        )
    if state is MinutesState.SIGNED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes are signed on paper or with a certificate."),
            QT_TRANSLATE_NOOP("Sentences", "Sign them, or add the signed sheet."),
        )
    if step > 1:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes are circulated before they are approved."),
            QT_TRANSLATE_NOOP("Sentences", "Circulate them first."),
        )
    if row.day is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The meeting has no day."),
            QT_TRANSLATE_NOOP("Sentences", "Enter the day on which it was held."),
        )
    if not row.items and not row.decisions:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The minutes say nothing yet."),
            QT_TRANSLATE_NOOP("Sentences", "Write what was done, or what was decided."),
        )
    if state is MinutesState.APPROVED and not any(
        child.presence is Presence.CHAIR for child in row.attendees
    ):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The minutes name no chair."),
            QT_TRANSLATE_NOOP("Sentences", "Mark one of the attendees as chair."),
        )


def _row_for(session: Session, record: Meeting) -> MeetingRow:
    """The row that `record` may be written to."""
    if record.id is None:
        return MeetingRow(state=MinutesState.DRAFT, next_decision=1)
    row = find_row(session, record.id)
    if row.state in FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "These minutes are approved and can no longer be changed."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write an addendum, which gets a number of its own."),
        )
    check_meeting_version(named(session, record), to_record(session, row))
    return row


def _write_fields(row: MeetingRow, record: Meeting) -> None:
    row.title, row.kind = record.title, record.kind
    row.day, row.place = record.day, record.place
    row.calendars = [calendar.stored for calendar in record.calendars]
    row.lunar_shift = kept_shift(record.lunar_shift)
    row.is_sample = record.is_sample
    row.starts, row.ends, row.zone = record.starts, record.ends, record.zone or None
    row.attachments = from_attachments(record.attachments)


def _has_released_news(session: Session, row: MeetingRow) -> bool:
    query = select(NewsRow.id).where(
        NewsRow.meeting_id == row.id,
        NewsRow.state == NewsState.RELEASED,
        NewsRow.deleted_at.is_(None),
    )
    return session.scalar(query.limit(1)) is not None


def _note(
    session: Session,
    act: str,
    row: MeetingRow,
    touched: tuple[Ref, ...],
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    history.record(session, act, Ref(Kind.MEETING, row.id), before, after)
    for ref in touched:
        sessions.touch(session, ref)
