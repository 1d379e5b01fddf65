"""What is refused before a meeting is written, in words that say what to mend."""

from collections import Counter

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings import service_people as people
from desktop_app.meetings.records import Action, ActionState, Meeting, Presence
from desktop_app.meetings.service_session_checks import check_owner, check_session
from desktop_app.meetings.service_votes import check_presence, check_votes, votes_present

_ONLY_ONE = (
    (Presence.CHAIR, QT_TRANSLATE_NOOP("Sentences", "The meeting has two chairs.")),
    (Presence.SECRETARY, QT_TRANSLATE_NOOP("Sentences", "The meeting has two secretaries.")),
)


def check_meeting(session: Session, meeting: Meeting) -> None:
    """Raise UserError for the first thing that is wrong with `meeting`."""
    if not meeting.title:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The meeting has no title."),
            QT_TRANSLATE_NOOP("Sentences", "Give it a title in one language at least."),
        )
    if not meeting.calendars:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No calendar is chosen for the date."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one calendar at least."),
        )
    refuse_controls(meeting.number, QT_TRANSLATE_NOOP("Sentences", "The meeting's number"))
    check_session(meeting)
    _check_attendees(session, meeting)
    _check_texts(meeting)
    present = votes_present(session, meeting)
    for decision in meeting.decisions:
        check_votes(meeting, decision, present)
    for place, action in enumerate(meeting.actions, 1):
        check_action(session, meeting, action, place)


def check_reason(state: ActionState, reason: str) -> None:
    """Raise UserError where an action is dropped and nobody says why."""
    if state is ActionState.DROPPED and not reason.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A dropped action needs a reason."),
            QT_TRANSLATE_NOOP("Sentences", "Say in a few words why it is not done any more."),
        )


def _check_attendees(session: Session, meeting: Meeting) -> None:
    names: dict[int, str] = {}
    for attendee in meeting.attendees:
        if attendee.post_id in names:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} is among the attendees twice."),
                    name=names[attendee.post_id],
                ),
                QT_TRANSLATE_NOOP("Sentences", "Remove one of the two."),
            )
        check_presence(session, attendee)
        names[attendee.post_id] = people.post(session, attendee.post_id).person_name
    parts = Counter(attendee.presence for attendee in meeting.attendees)
    for presence, complaint in _ONLY_ONE:
        if parts[presence] > 1:
            raise UserError(
                complaint,
                QT_TRANSLATE_NOOP("Sentences", "Leave one of them, change the others."),
            )


def _check_texts(meeting: Meeting) -> None:
    for place, item in enumerate(meeting.items, 1):
        if not item.heading and not item.body:
            raise UserError(
                say(QT_TRANSLATE_NOOP("Sentences", "Item {place} is empty."), place=place),
                QT_TRANSLATE_NOOP("Sentences", "Write what was done, or remove the item."),
            )
    for place, decision in enumerate(meeting.decisions, 1):
        if not decision.text:
            number = decision.number or place
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "Decision {number} has no text."), number=number
                ),
                QT_TRANSLATE_NOOP("Sentences", "Write what was decided, or remove the decision."),
            )


def check_action(session: Session, meeting: Meeting, action: Action, place: int) -> None:
    """Raise UserError for the first thing that is wrong with the action at `place`, from 1."""
    name = say(QT_TRANSLATE_NOOP("Sentences", "Action {place}"), place=place)
    if not action.text:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} has no text."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Write what is to be done, or remove the action."),
        )
    if action.due and meeting.day and action.due < meeting.day:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} is due before the day of the meeting."),
                name=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the days."),
        )
    if action.owner_post_id is not None:
        check_owner(session, meeting, action, name)
    if action.decision_place is not None and not (
        0 <= action.decision_place < len(meeting.decisions)
    ):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} names a decision that is not there."),
                name=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose its decision again."),
        )
    check_reason(action.state, action.reason)
