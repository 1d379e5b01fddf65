"""Rows of meetings as frozen records, and as plain data for the history."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.calendars import Calendar, kept_shift
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.core.texts import Texts
from desktop_app.db.history import plain
from desktop_app.meetings import service_people as people
from desktop_app.meetings.models import ActionRow, DecisionRow, MeetingRow
from desktop_app.meetings.records import Action, Meeting
from desktop_app.meetings.service_parts import (
    to_attachments,
    to_attendee,
    to_decision,
    to_item,
    to_ref,
)

SESSION = (
    "body_id", "session_number", "session_state", "starts", "ends", "corrections_until",
    "approved_on", "approved_at_id", "signed_on",
)  # fmt: skip


def find_row(session: Session, meeting_id: int, *, deleted: bool = False) -> MeetingRow:
    """The row; raises UserError where there is none or it is deleted (unless `deleted`)."""
    row = session.get(MeetingRow, meeting_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This meeting is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one."),
        )
    return row


def to_record(session: Session, row: MeetingRow) -> Meeting:
    """The meeting with everything in it."""
    return Meeting(
        id=row.id,
        version=row.version,
        title=row.title,
        kind=row.kind,
        body=row.body,
        number=row.number,
        day=row.day,
        place=row.place,
        state=row.state,
        calendars=tuple(Calendar(stored) for stored in row.calendars),
        lunar_shift=kept_shift(row.lunar_shift),
        attendees=tuple(
            to_attendee(
                child, _name(session, child.post_id), _represented(session, child.represents_id)
            )
            for child in sorted(row.attendees, key=lambda child: child.position)
        ),
        items=tuple(
            to_item(child) for child in sorted(row.items, key=lambda child: child.position)
        ),
        decisions=tuple(
            to_decision(child) for child in sorted(row.decisions, key=lambda child: child.number)
        ),
        actions=tuple(
            to_action(session, child)
            for child in sorted(row.actions, key=lambda child: child.position)
        ),
        is_sample=row.is_sample,
        **_session(row),
    )


def _session(row: MeetingRow) -> dict[str, Any]:
    """What was added to meetings when bodies came: NULL in the rows of before."""
    return {
        **{name: getattr(row, name) for name in SESSION},
        "zone": row.zone or "",
        "uid": row.uid or "",
        "sequence": row.sequence or 0,
        "pdf_sha256": row.pdf_sha256 or "",
        "attachments": to_attachments(row.attachments),
    }


def named(session: Session, meeting: Meeting) -> Meeting:
    """`meeting` as an officer typed it, with the names filled in that `to_record` fills in."""
    return replace(
        meeting,
        attendees=tuple(
            replace(
                attendee,
                name=_name(session, attendee.post_id),
                represents=_represented(session, attendee.represents_id),
            )
            for attendee in meeting.attendees
        ),
        actions=tuple(
            replace(action, owner_name=_owner(session, action.owner_post_id, action.owner))
            for action in meeting.actions
        ),
    )


def to_action(session: Session, row: ActionRow, *languages: Language) -> Action:
    """One action; names and titles in the first of `languages` that has them."""
    return Action(
        id=row.id,
        text=row.text,
        owner=row.owner,
        owner_post_id=row.owner_post_id,
        decision_id=row.decision_id,
        due=row.due,
        state=row.state,
        reason=row.reason,
        meeting_id=row.meeting_id,
        meeting_title=row.meeting.title.best(*languages),
        owner_name=_owner(session, row.owner_post_id, row.owner, *languages),
        item_id=row.item_id,
        done_on=row.done_on,
        done_by=to_ref(row.done_kind, row.done_id),
    )


def snapshot(row: MeetingRow) -> dict[str, Any]:
    """The meeting as plain data: what the history keeps before and after a change."""
    return {
        "title": row.title.by_tag(),
        "kind": row.kind.stored,
        "body": row.body.by_tag(),
        "number": row.number,
        "day": row.day.isoformat() if row.day else None,
        "place": row.place.by_tag(),
        "state": row.state.stored,
        "calendars": list(row.calendars),
        "lunar_shift": kept_shift(row.lunar_shift),
        "is_sample": row.is_sample,
        **{name: plain(value) for name, value in _session(row).items()},
        "attendees": [plain(to_attendee(child, "")) for child in row.attendees],
        "items": [{"position": i.position, **plain(to_item(i))} for i in row.items],
        "decisions": {str(child.id): decision_snapshot(child) for child in row.decisions},
        "actions": {str(child.id): action_snapshot(child) for child in row.actions},
    }


def decision_snapshot(row: DecisionRow) -> dict[str, Any]:
    """A decision as plain data."""
    return dict(plain(to_decision(row)))


def action_snapshot(row: ActionRow) -> dict[str, Any]:
    """An action as plain data."""
    return {
        "position": row.position,
        "text": row.text.by_tag(),
        "owner": row.owner.by_tag(),
        "owner_post": row.owner_post_id,
        "decision": row.decision_id,
        "due": row.due.isoformat() if row.due else None,
        "state": row.state.stored,
        "reason": row.reason,
        "item": row.item_id,
        "done_on": row.done_on.isoformat() if row.done_on else None,
        "done_by": plain(to_ref(row.done_kind, row.done_id)),
    }


def _owner(session: Session, post_id: int | None, words: Texts, *languages: Language) -> str:
    name = _name(session, post_id) if post_id is not None else ""
    return name or words.best(*languages)


def _represented(session: Session, organisation_id: int | None) -> str:
    return people.organisation_name(session, organisation_id) if organisation_id else ""


def _name(session: Session, post_id: int) -> str:
    """Empty where the contact was deleted since: a meeting of the past still opens."""
    try:
        return people.display_name(people.post(session, post_id))
    except UserError:
        return ""
