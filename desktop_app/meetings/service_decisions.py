"""Decisions and actions across all meetings."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, sessions
from desktop_app.meetings.models import ActionRow, DecisionRow, ItemRow, MeetingRow
from desktop_app.meetings.records import FROZEN, Action, ActionState, Decision, Meeting
from desktop_app.meetings.service_checks import check_reason
from desktop_app.meetings.service_parts import confirm, to_decision
from desktop_app.meetings.service_reading import action_snapshot, find_row, to_action, to_record
from desktop_app.meetings.service_stamps import stamp


def decisions(session: Session, limit: int = 500) -> tuple[Decision, ...]:
    """Decisions of all meetings, the newest meeting's first, in the order of their numbers."""
    query = (
        select(DecisionRow)
        .join(MeetingRow, MeetingRow.id == DecisionRow.meeting_id)
        .where(MeetingRow.deleted_at.is_(None))
        .order_by(MeetingRow.day.desc(), MeetingRow.id.desc(), DecisionRow.number)
        .limit(limit)
    )
    return tuple(to_decision(row) for row in session.scalars(query))


def decision(session: Session, decision_id: int) -> Decision:
    """One decision; raises UserError where it is gone."""
    return to_decision(_decision_row(session, decision_id))


def meeting_of(session: Session, ref: Ref) -> int:
    """The key of the meeting that a decision, an action or the meeting itself belongs to."""
    if ref.kind is Kind.DECISION:
        return _decision_row(session, ref.id).meeting_id
    if ref.kind is Kind.ACTION:
        return _action_row(session, ref.id).meeting_id
    return find_row(session, ref.id).id


def open_actions(
    session: Session, until: date | None = None, language: Language = Language.EN
) -> tuple[Action, ...]:
    """Actions that still wait, the most urgent first; with `until`, those due by that day."""
    query = (
        select(ActionRow)
        .join(MeetingRow, MeetingRow.id == ActionRow.meeting_id)
        .where(ActionRow.state == ActionState.OPEN, MeetingRow.deleted_at.is_(None))
        .order_by(ActionRow.due.is_(None), ActionRow.due, ActionRow.id)
    )
    if until is not None:
        query = query.where(ActionRow.due <= until)
    return tuple(to_action(session, row, language) for row in session.scalars(query))


def action(session: Session, action_id: int) -> Action:
    """One action; raises UserError where it is gone."""
    return to_action(session, _action_row(session, action_id))


def set_action_state(
    session: Session, action_id: int, state: ActionState, reason: str = ""
) -> Action:
    """Close an action, drop it with a reason, or open it again; approved minutes allow it too.

    Raises UserError where an action is dropped without a reason.
    """
    row = _action_row(session, action_id)
    check_reason(state, reason)
    before = action_snapshot(row)
    row.state, row.reason = state, reason.strip()
    if state is not ActionState.DONE:
        row.done_on = row.done_kind = row.done_id = None
    elif row.done_on is None:
        row.done_on = sessions.today(session)
    after = action_snapshot(row)
    if before != after:
        stamp(session, row.meeting)
        history.record(session, "changed", Ref(Kind.ACTION, row.id), before, after)
        sessions.touch(session, Ref(Kind.MEETING, row.meeting_id))
    return to_action(session, row)


def confirm_language(
    session: Session, meeting_id: int, part: Ref | int, language: Language
) -> Meeting:
    """Say that a decision (its Ref) or an item (its key) is right in `language` as it stands.

    Raises UserError where it is gone or the minutes are frozen.
    """
    row = find_row(session, meeting_id)
    children: list[ItemRow] | list[DecisionRow]
    children, key = (row.decisions, part.id) if isinstance(part, Ref) else (row.items, part)
    child = next((each for each in children if each.id == key), None)
    if child is None or row.state in FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is nothing to confirm in these minutes."),
            QT_TRANSLATE_NOOP("Sentences", "Open the meeting again."),
        )
    confirm(child, language)
    stamp(session, row)
    history.record(
        session, "confirmed", Ref(Kind.MEETING, row.id), None, {"language": language, "part": key}
    )
    return to_record(session, row)


def _decision_row(session: Session, decision_id: int) -> DecisionRow:
    row = session.get(DecisionRow, decision_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This decision is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open its meeting."),
        )
    find_row(session, row.meeting_id)
    return row


def _action_row(session: Session, action_id: int) -> ActionRow:
    row = session.get(ActionRow, action_id)
    if row is None or row.meeting.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This action is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Open its meeting."),
        )
    return row
