"""Corrections that are asked for while minutes are circulated, and addenda once they are frozen.

Nothing is overwritten: a correction is kept with who asked and what was answered, and what is
approved is added to only under a number of its own.
"""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, sessions
from desktop_app.meetings.body_records import Addendum, Correction, CorrectionState
from desktop_app.meetings.models import AddendumRow, CorrectionRow, MeetingRow
from desktop_app.meetings.records import FROZEN, MinutesState
from desktop_app.meetings.service_reading import find_row
from desktop_app.meetings.service_stamps import stamp


def corrections(session: Session, meeting_id: int) -> tuple[Correction, ...]:
    """The corrections of a meeting's minutes in the order in which they were asked for."""
    query = select(CorrectionRow).where(CorrectionRow.meeting_id == meeting_id)
    return tuple(map(_to_correction, session.scalars(query.order_by(CorrectionRow.id))))


def undecided(session: Session, meeting_id: int) -> int:
    """How many corrections still wait for an answer."""
    query = select(func.count(CorrectionRow.id)).where(
        CorrectionRow.meeting_id == meeting_id, CorrectionRow.state == CorrectionState.PROPOSED
    )
    return session.scalar(query) or 0


def propose(session: Session, record: Correction) -> Correction:
    """Record a correction; `received_on` is today where it is not said.

    Raises UserError unless the minutes are circulated and their window is open on that day, and
    where nobody asks or nothing is asked for.
    """
    row = find_row(session, record.meeting_id)
    day = record.received_on or sessions.today(session)
    _require_open(row, day)
    proposed_by = " ".join(record.proposed_by.split())
    if not proposed_by or not record.text:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The correction is not complete."),
            QT_TRANSLATE_NOOP("Sentences", "Say who asks for it and what is to be corrected."),
        )
    if record.item_id is not None and record.item_id not in {item.id for item in row.items}:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The item to be corrected is not in these minutes."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the item again."),
        )
    child = CorrectionRow(
        meeting_id=row.id,
        item_id=record.item_id,
        proposed_by=proposed_by,
        received_on=day,
        text=record.text,
        state=CorrectionState.PROPOSED,
    )
    session.add(child)
    stamp(session, row)
    _note(session, row, "correction asked for", _to_correction(child))
    return _to_correction(child)


def decide(
    session: Session, correction_id: int, state: CorrectionState, answer: str = ""
) -> Correction:
    """Accept a correction or refuse it; a refusal says why.

    The text of the minutes is corrected by the officer; that the correction was accepted is
    printed with them. Raises UserError for minutes that are frozen and for a bare refusal.
    """
    child = session.get(CorrectionRow, correction_id)
    if child is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This correction is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open the meeting again."),
        )
    row = find_row(session, child.meeting_id)
    _refuse_frozen(row)
    answer = answer.strip()
    if state is CorrectionState.REFUSED and not answer:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A refused correction needs an answer."),
            QT_TRANSLATE_NOOP("Sentences", "Say in a few words why the minutes stay as they are."),
        )
    child.state, child.answer = state, answer
    waits = state is CorrectionState.PROPOSED
    child.decided_on = None if waits else sessions.today(session)
    stamp(session, row)
    _note(session, row, f"correction {state.stored}", _to_correction(child))
    return _to_correction(child)


def addenda(session: Session, meeting_id: int) -> tuple[Addendum, ...]:
    """The addenda of a meeting's minutes by their numbers."""
    query = select(AddendumRow).where(AddendumRow.meeting_id == meeting_id)
    return tuple(map(_to_addendum, session.scalars(query.order_by(AddendumRow.number))))


def add_addendum(session: Session, meeting_id: int, text: Texts, reason: str) -> Addendum:
    """Add to frozen minutes under the next number, for good.

    Raises UserError while the minutes can still be changed, and without a text or a reason.
    """
    row = find_row(session, meeting_id)
    if row.state not in FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "These minutes are not approved yet."),
            QT_TRANSLATE_NOOP("Sentences", "Change the minutes themselves."),
        )
    reason = " ".join(reason.split())
    if not text or not reason:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The addendum is not complete."),
            QT_TRANSLATE_NOOP("Sentences", "Write what is added, and in a few words why."),
        )
    query = select(func.max(AddendumRow.number)).where(AddendumRow.meeting_id == meeting_id)
    child = AddendumRow(
        meeting_id=row.id,
        number=(session.scalar(query) or 0) + 1,
        day=sessions.today(session),
        text=text,
        reason=reason,
        who=sessions.who(session),
    )
    session.add(child)
    stamp(session, row)
    added = _to_addendum(child)
    _note(session, row, "addendum", added)
    return added


def _require_open(row: MeetingRow, day: date) -> None:
    _refuse_frozen(row)
    if row.state is not MinutesState.CIRCULATED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "These minutes have not been circulated yet."),
            QT_TRANSLATE_NOOP("Sentences", "Change the draft itself, or circulate it first."),
        )
    until = row.corrections_until
    if until is not None and day > until:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Corrections were taken until {until}."), until=until
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Enter the day on which it came in, if that was earlier. Otherwise raise it at the "
                "meeting that approves the minutes.",
            ),
        )


def _refuse_frozen(row: MeetingRow) -> None:
    if row.state in FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "These minutes are approved and can no longer be changed."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write an addendum."),
        )


def _note(session: Session, row: MeetingRow, act: str, after: Correction | Addendum) -> None:
    history.record(session, act, Ref(Kind.MEETING, row.id), None, {"of": after})


def _to_correction(row: CorrectionRow) -> Correction:
    return Correction(
        row.id,
        row.meeting_id,
        row.item_id,
        row.proposed_by,
        row.received_on,
        row.text,
        row.state,
        row.answer,
        row.decided_on,
    )


def _to_addendum(row: AddendumRow) -> Addendum:
    return Addendum(row.id, row.meeting_id, row.number, row.day, row.text, row.reason, row.who)
