"""The minutes' own way: circulated for corrections, approved at a named meeting, signed."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, history, sessions
from desktop_app.meetings import service_corrections
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.models import BodyRow, MeetingRow
from desktop_app.meetings.records import Meeting, MinutesState
from desktop_app.meetings.service_reading import find_row, to_record
from desktop_app.meetings.service_stamps import stamp

CORRECTION_DAYS = 30
"""How long circulated minutes take corrections where no body says otherwise."""
PDF = "application/pdf"


def open_window(session: Session, row: MeetingRow) -> None:
    """Let minutes that are circulated today take corrections for as long as their body says."""
    body = session.get(BodyRow, row.body_id) if row.body_id is not None else None
    days = body.correction_days if body is not None else CORRECTION_DAYS
    row.corrections_until = sessions.today(session) + timedelta(days=days)


def require_decided(session: Session, row: MeetingRow) -> None:
    """Raise UserError while a correction waits for its answer."""
    waiting = service_corrections.undecided(session, row.id)
    if waiting:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Corrections that wait for an answer: {count}."),
                count=waiting,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Accept or refuse each of them first."),
        )


def name_approval(
    session: Session, row: MeetingRow, at_meeting_id: int | None, on: date | None
) -> None:
    """Remember which meeting approved the minutes, and when.

    Raises UserError for a meeting that cannot have: itself, one before it, one that was called off;
    and for a day to come.
    """
    today = sessions.today(session)
    row.approved_on = on or today
    if at_meeting_id is not None:
        other = _approving(session, row, at_meeting_id)
        row.approved_at_id = other.id
        row.approved_on = on or other.day or today
    if row.approved_on > today:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes cannot be approved on a day yet to come."),
            QT_TRANSLATE_NOOP("Sentences", "Approve them once the meeting has been held."),
        )


def _approving(session: Session, row: MeetingRow, meeting_id: int) -> MeetingRow:
    other = find_row(session, meeting_id)
    earlier = other.day is not None and row.day is not None and other.day < row.day
    if other.id == row.id or earlier:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes are approved by a later meeting."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the meeting that approved them."),
        )
    if other.session_state is SessionState.CANCELLED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "That meeting was called off."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the meeting that approved them."),
        )
    return other


def sign_minutes(session: Session, meeting_id: int, pdf: bytes, on: date | None = None) -> Meeting:
    """Keep the signed paper of approved minutes: a signed file, or the scan of a sheet.

    Raises UserError for minutes that are not approved, or signed already.
    """
    row = find_row(session, meeting_id)
    if row.state is not MinutesState.APPROVED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Minutes are signed once they are approved."),
            QT_TRANSLATE_NOOP("Sentences", "Approve them first."),
        )
    before = {"state": row.state.stored}
    row.pdf_sha256 = blobs.put(session, pdf, PDF)
    row.signed_on = on or sessions.today(session)
    row.state = MinutesState.SIGNED
    stamp(session, row)
    after = {
        "state": row.state.stored, "pdf_sha256": row.pdf_sha256, "signed_on": row.signed_on
    }  # fmt: skip
    history.record(session, "signed", Ref(Kind.MEETING, row.id), before, after)
    return to_record(session, row)


def signed_pdf(session: Session, meeting_id: int) -> bytes:
    """The signed paper, checked against its hash; UserError where there is none."""
    row = find_row(session, meeting_id)
    if not row.pdf_sha256:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "These minutes have not been signed yet."),
            QT_TRANSLATE_NOOP("Sentences", "Sign them, or add the signed sheet."),
        )
    return blobs.get(session, row.pdf_sha256)
