"""What is refused before a meeting is written, in words that say what to mend."""

from collections import Counter

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.meetings import service_people as people
from desktop_app.meetings.records import Action, ActionState, Meeting, Presence


def check_meeting(session: Session, meeting: Meeting) -> None:
    """Raise UserError for the first thing that is wrong with `meeting`."""
    if not meeting.title:
        raise UserError("The meeting has no title.", "Give it a title in one language at least.")
    if not meeting.calendars:
        raise UserError("No calendar is chosen for the date.", "Choose one calendar at least.")
    refuse_controls(meeting.number, "The meeting's number")
    _check_attendees(session, meeting)
    _check_texts(meeting)
    for place, action in enumerate(meeting.actions, 1):
        _check_action(session, meeting, action, f"Action {place}")


def check_reason(state: ActionState, reason: str) -> None:
    """Raise UserError where an action is dropped and nobody says why."""
    if state is ActionState.DROPPED and not reason.strip():
        raise UserError(
            "A dropped action needs a reason.", "Say in a few words why it is not done any more."
        )


def _check_attendees(session: Session, meeting: Meeting) -> None:
    names: dict[int, str] = {}
    for attendee in meeting.attendees:
        if attendee.post_id in names:
            raise UserError(
                f"{names[attendee.post_id]} is among the attendees twice.", "Remove one of the two."
            )
        names[attendee.post_id] = people.post(session, attendee.post_id).person_name
    parts = Counter(attendee.presence for attendee in meeting.attendees)
    for presence, word in ((Presence.CHAIR, "chairs"), (Presence.SECRETARY, "secretaries")):
        if parts[presence] > 1:
            raise UserError(f"The meeting has two {word}.", "Leave one of them, change the others.")


def _check_texts(meeting: Meeting) -> None:
    for place, item in enumerate(meeting.items, 1):
        if not item.heading and not item.body:
            raise UserError(f"Item {place} is empty.", "Write what was done, or remove the item.")
    for place, decision in enumerate(meeting.decisions, 1):
        if not decision.text:
            number = decision.number or place
            raise UserError(
                f"Decision {number} has no text.", "Write what was decided, or remove the decision."
            )


def _check_action(session: Session, meeting: Meeting, action: Action, name: str) -> None:
    if not action.text:
        raise UserError(f"{name} has no text.", "Write what is to be done, or remove the action.")
    if action.due and meeting.day and action.due < meeting.day:
        raise UserError(f"{name} is due before the day of the meeting.", "Correct one of the days.")
    if action.owner_post_id is not None:
        people.post(session, action.owner_post_id)
    if action.decision_place is not None and not (
        0 <= action.decision_place < len(meeting.decisions)
    ):
        raise UserError(f"{name} names a decision that is not there.", "Choose its decision again.")
    check_reason(action.state, action.reason)
