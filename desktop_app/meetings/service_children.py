"""Writes the attendees, items, decisions and actions of a meeting, keeping keys and numbers."""

from collections.abc import Collection
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db.base import Stored
from desktop_app.meetings import service_numbers, service_parts
from desktop_app.meetings.models import (
    ActionRow,
    AttendeeRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
)
from desktop_app.meetings.records import Action, ActionState, Decision, Meeting

R = TypeVar("R", bound=Stored)


def write_children(session: Session, row: MeetingRow, meeting: Meeting) -> None:
    """Make the children of `row` those of `meeting`; keys of children that stay are kept."""
    _write_attendees(row, meeting)
    items = _write_items(row, meeting)
    written = _write_decisions(row, meeting)
    for child in written:
        service_numbers.give_reference(session, row, child)
    session.flush()
    for decision, child in zip(meeting.decisions, written, strict=True):
        child.item_id = _item_key(decision, items)
    _write_actions(row, meeting, written, items)
    session.flush()


def _write_attendees(row: MeetingRow, meeting: Meeting) -> None:
    """Matched by post: nobody attends twice, so the post tells them apart."""
    known = {child.post_id: child for child in row.attendees}
    kept = []
    for place, attendee in enumerate(meeting.attendees):
        child = known.get(attendee.post_id) or AttendeeRow(post_id=attendee.post_id)
        child.position = place
        service_parts.write_attendee(child, attendee)
        kept.append(child)
    _replace(row.attendees, kept)


def _write_items(row: MeetingRow, meeting: Meeting) -> list[ItemRow]:
    """The rows in the order of `meeting.items`."""
    kept = []
    for place, item in enumerate(meeting.items):
        child = _known(row.items, item.id) or ItemRow()
        child.position = place
        service_parts.write_item(child, service_parts.with_stale_item(child, item))
        kept.append(child)
    _replace(row.items, kept)
    return kept


def _write_decisions(row: MeetingRow, meeting: Meeting) -> list[DecisionRow]:
    """The rows in the order of `meeting.decisions`; a new one takes the next number for ever."""
    written = []
    for decision in meeting.decisions:
        child = _known(row.decisions, decision.id)
        _check_number(decision, child)
        if child is None:
            child = DecisionRow(number=row.next_decision)
            row.next_decision += 1
        service_parts.write_decision(child, service_parts.with_stale_decision(child, decision))
        written.append(child)
    _replace(row.decisions, written)
    return written


def _check_number(decision: Decision, child: DecisionRow | None) -> None:
    if child is None and decision.id is None and decision.number is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Decision {number} cannot choose its own number."),
                number=decision.number,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Dabir gives each decision its number when it is saved for the first time.",
            ),
        )
    if child is not None and decision.number not in (None, child.number):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Decision {number} cannot become decision {wanted}."
                ),
                number=child.number,
                wanted=decision.number,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "A decision keeps its number for ever. Add a new decision and remove this one.",
            ),
        )


def _write_actions(
    row: MeetingRow, meeting: Meeting, written: list[DecisionRow], items: list[ItemRow]
) -> None:
    keys = {decision.id for decision in written}
    kept = []
    for place, action in enumerate(meeting.actions):
        child = _known(row.actions, action.id) or ActionRow()
        child.position, child.text = place, action.text
        child.owner, child.owner_post_id = action.owner, action.owner_post_id
        child.due, child.state = action.due, action.state
        child.reason = action.reason.strip()
        child.decision_id = _decision_key(action, written, keys)
        child.item_id = _item_key(action, items)
        child.done_on = action.done_on if action.state is ActionState.DONE else None
        child.done_kind = action.done_by.kind if action.done_by else None
        child.done_id = action.done_by.id if action.done_by else None
        kept.append(child)
    _replace(row.actions, kept)


def _decision_key(action: Action, written: list[DecisionRow], keys: Collection[int]) -> int | None:
    """The decision that the action carries out; none any more where it was removed."""
    if action.decision_place is not None:
        return written[action.decision_place].id
    return action.decision_id if action.decision_id in keys else None


def _item_key(record: Decision | Action, items: list[ItemRow]) -> int | None:
    """The item under which it was taken; none any more where that was removed."""
    if record.item_place is not None:
        return items[record.item_place].id
    return record.item_id if record.item_id in {item.id for item in items} else None


def _known(children: list[R], key: int | None) -> R | None:
    return next((child for child in children if key is not None and child.id == key), None)


def _replace(children: list[R], kept: list[R]) -> None:
    """Change the list in place, so that rows that go are deleted and rows that stay are not."""
    for child in [child for child in children if child not in kept]:
        children.remove(child)
    children.extend(child for child in kept if child not in children)
