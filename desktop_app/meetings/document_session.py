"""What printed attendance says of a session: whom somebody represented, when they came and left,
and whether the body could decide."""

from zoneinfo import ZoneInfo

from desktop_app.core.languages import Language
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_after_words import AFTER
from desktop_app.meetings.document_session_words import SESSION
from desktop_app.meetings.document_words import digits
from desktop_app.meetings.records import Attendee, Meeting, MinutesPaper


def organisation_line(own: str, represented: str, language: Language) -> str:
    """Their organisation, and the one they represented where that is another."""
    if not represented:
        return own
    said = AFTER[language].represents.format(organisation=parts.clean(represented))
    return f"{own} ({said})" if own else said


def times_line(attendee: Attendee, meeting: Meeting, language: Language) -> str:
    """When they came, where that was late, and when they left; empty for the whole meeting."""
    words, opened = SESSION[language], _opened(meeting)
    said = []
    for place, (came, left) in enumerate(attendee.times):
        if came and (place or (opened and came > opened)):
            said.append(words.since.format(time=parts.number_in(came, language)))
        if left:
            said.append(words.until.format(time=parts.number_in(left, language)))
    return words.comma.join(said)


def quorum_line(paper: MinutesPaper, language: Language) -> str:
    """The quorum in numbers; empty where the meeting is of no body, or its body has no rule."""
    found = paper.quorum
    if found is None or not found.needed:
        return ""
    words = SESSION[language]
    template = words.reached if found.reached else words.not_reached
    return template.format(
        there=digits(found.there, language),
        members=digits(found.members, language),
        needed=digits(found.needed, language),
    )


def _opened(meeting: Meeting) -> str:
    """When the session began on the clock of its zone, else when the first one came."""
    if meeting.starts is not None and meeting.zone:
        return f"{meeting.starts.astimezone(ZoneInfo(meeting.zone)):%H:%M}"
    came = [each.times[0][0] for each in meeting.attendees if each.times and each.times[0][0]]
    return min(came, default="")
