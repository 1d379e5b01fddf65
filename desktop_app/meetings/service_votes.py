"""What is refused of votes that were counted, and of the times at which people came and went."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings import service_people as people
from desktop_app.meetings.presence import votes_here, wrong_times
from desktop_app.meetings.records import AWAY, Attendee, Decision, Meeting
from desktop_app.meetings.service_bodies import find_body
from desktop_app.meetings.service_body_rows import to_body


def check_presence(session: Session, attendee: Attendee) -> None:
    """Raise UserError where somebody leaves before they come."""
    if wrong_times(attendee):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The times of {name} run backwards, or are no times of day."
                ),
                name=people.post(session, attendee.post_id).person_name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write when they came before when they left: 09:30."),
        )


def check_votes(meeting: Meeting, decision: Decision, present: int | None) -> None:
    """Raise UserError for votes below nothing, or more than the `present` members have."""
    votes = (decision.votes_for, decision.votes_against, decision.abstentions)
    counted = sum(each or 0 for each in votes)
    name = decision.reference or decision.number or meeting.decisions.index(decision) + 1
    if any(each is not None and each < 0 for each in votes):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Decision {name} has less than no votes."), name=name
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the votes."),
        )
    if present is not None and counted > present:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Decision {name} counts {counted} votes; members with a vote who were there:"
                    " {present}.",
                ),
                name=name,
                counted=counted,
                present=present,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the votes, or who was there."),
        )


def votes_present(session: Session, meeting: Meeting) -> int | None:
    """How many votes those who came have; None where the meeting is of no body, or nobody was
    marked as there yet, so that nothing can be checked."""
    if meeting.body_id is None or meeting.day is None:
        return None
    if all(each.presence in AWAY for each in meeting.attendees):
        return None
    body = to_body(session, find_body(session, meeting.body_id, deleted=True))
    return votes_here(body, meeting.attendees, meeting.day)
