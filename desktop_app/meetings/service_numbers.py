"""Gives sessions and decisions of a body their numbers, once and for ever."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import sessions
from desktop_app.meetings.body_patterns import decision_pattern, session_pattern
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.models import BodyRow, DecisionRow, MeetingRow
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_bodies import find_body, stamp_body
from desktop_app.meetings.service_body_checks import check_existed
from desktop_app.meetings.service_body_rows import to_body


def write_session(session: Session, row: MeetingRow, record: Meeting) -> None:
    """Make `row` the session of a body that `record` says it is, numbered by the body's pattern.

    `row` still has the day of before. A number typed by hand stays. Raises UserError for a number
    that another session has, a body that had no members on the day, or another body where
    decisions are numbered already.
    """
    _check_numbered(row, record)
    typed = record.number.strip()
    row.session_state = record.session_state
    row.number, was = typed, row.number
    if record.body_id is None:
        row.body_id = row.session_number = None
        row.body = record.body
        return
    body = find_body(session, record.body_id, deleted=record.body_id == row.body_id)
    if record.day is not None:
        check_existed(to_body(session, body), record.day)
    number = record.session_number or _kept(row, record) or body.next_session
    if (row.body_id, row.session_number) != (record.body_id, number):
        _check_free(session, row, record.body_id, number)
        typed = ""
    pattern, short = session_pattern(body.session_pattern), _short(body)
    own = pattern.write(session=number, day=row.day, body=short)
    if not typed or (typed == was == own):
        row.number = pattern.write(session=number, day=record.day, body=short)
    row.body_id, row.session_number = record.body_id, number
    row.body = record.body or body.names
    if row.session_state is None:
        past = record.day is not None and record.day < sessions.today(session)
        row.session_state = SessionState.HELD if past else SessionState.PLANNED
    if body.next_session <= number:
        body.next_session = number + 1
        stamp_body(session, body)


def check_number_free(session: Session, row: MeetingRow) -> None:
    """Raise UserError where a deleted session's number was given to another meanwhile."""
    if row.body_id is not None and row.session_number is not None:
        _check_free(session, row, row.body_id, row.session_number)


def give_reference(session: Session, row: MeetingRow, child: DecisionRow) -> None:
    """Write a decision's number as the body writes it; one that has been given never changes."""
    if child.reference or row.body_id is None or row.session_number is None:
        return
    body = find_body(session, row.body_id, deleted=True)
    child.reference = decision_pattern(body.decision_pattern).write(
        session=row.session_number, day=row.day, body=_short(body), number=child.number
    )


def _kept(row: MeetingRow, record: Meeting) -> int | None:
    return row.session_number if row.body_id == record.body_id else None


def _short(body: BodyRow) -> str:
    return body.short_names.best(Language.EN) or body.names.best(Language.EN)


def _check_numbered(row: MeetingRow, record: Meeting) -> None:
    """Decisions that carry a number keep their session."""
    wanted = record.body_id, record.session_number or row.session_number
    if wanted == (row.body_id, row.session_number) or row.body_id is None:
        return
    given = next((child.reference for child in row.decisions if child.reference), None)
    if given is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Decision {reference} is numbered as one of this session, so the session"
                    " keeps its body and its number.",
                ),
                reference=given,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Bring the body and the number of the session back."),
        )


def _check_free(session: Session, row: MeetingRow, body_id: int, number: int) -> None:
    query = select(MeetingRow.id).where(
        MeetingRow.body_id == body_id,
        MeetingRow.session_number == number,
        MeetingRow.deleted_at.is_(None),
    )
    with session.no_autoflush:
        taken = [key for key in session.scalars(query) if key != row.id]
    if taken:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Session {number} of this body exists already."),
                number=number,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose another number, or leave it empty to take the next one."
            ),
        )
