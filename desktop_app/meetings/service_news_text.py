"""The first words of a news item, in each paper language, from what the minutes say.

Only names and verified titles go in. A text is a start for an officer, who edits it; nothing in it
is translated: each language takes what the minutes say in that language.
"""

from collections.abc import Sequence
from datetime import date

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.languages import Language, localise_digits
from desktop_app.meetings.records import Meeting, MeetingKind, Presence
from desktop_app.meetings.service_people import verified_title

_COMMA = {Language.EN: ", ", Language.FA: "، "}
_AND = {Language.EN: " and ", Language.FA: " و "}


def headline(
    meeting: Meeting, attendance: Sequence[Addressee], language: Language, ours: str
) -> str:
    """Who came to see whom; for other meetings their own title in that language."""
    guests = [_short(person) for person in _those(meeting, attendance, Presence.GUEST)]
    if meeting.kind is not MeetingKind.VISIT or not guests:
        return meeting.title.get(language, "")
    names = _listed(guests, language)
    if language is Language.FA:
        return f"دیدار {names} از {ours}" if ours else f"دیدار {names}"
    return f"{names} visits {ours}" if ours else f"Visit of {names}"


def body(meeting: Meeting, attendance: Sequence[Addressee], language: Language, day: date) -> str:
    """The opening sentence, what was done, and what was decided, paragraph by paragraph."""
    parts = [_opening(meeting, attendance, language, day)]
    parts += [item.body.get(language) or item.heading.get(language, "") for item in meeting.items]
    decided = [d.text[language] for d in meeting.decisions if language in d.text]
    if decided:
        parts.append("در این نشست مقرر شد:" if language is Language.FA else "It was decided:")
        parts += [localise_digits(f"{i}. {t}", language) for i, t in enumerate(decided, 1)]
    return "\n\n".join(part for part in parts if part)


def _opening(
    meeting: Meeting, attendance: Sequence[Addressee], language: Language, day: date
) -> str:
    """A dateline and one sentence: who met whom, or that the meeting was held, and with whom."""
    hosts = [_full(p, language) for p in _those(meeting, attendance, Presence.CHAIR)]
    guests = [_full(p, language) for p in _those(meeting, attendance, Presence.GUEST)]
    host, guest = _listed(hosts, language), _listed(guests, language)
    shown = format_day(day, language, _calendar(meeting, language), meeting.lunar_shift)
    where = (meeting.place.get(language, ""), shown)
    dateline = _COMMA[language].join(part for part in where if part)
    said = _sentence_fa if language is Language.FA else _sentence_en
    return f"{dateline} — {said(meeting.title.best(language), host, guest)}"


def _calendar(meeting: Meeting, language: Language) -> Calendar:
    """The language's own calendar, or the first one chosen where that one is not printed."""
    own = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    return own if own in meeting.calendars or not meeting.calendars else meeting.calendars[0]


def _sentence_en(title: str, host: str, guest: str) -> str:
    if host and guest:
        return f"{host}, received {guest}."
    held = f"The meeting “{title}” was held"
    return f"{held} with {host or guest}." if host or guest else f"{held}."


def _sentence_fa(title: str, host: str, guest: str) -> str:
    if host and guest:
        return f"{host}، با {guest} دیدار کرد."
    held = f"نشست «{title}»"
    return f"{held} با حضور {host or guest} برگزار شد." if host or guest else f"{held} برگزار شد."


def _those(
    meeting: Meeting, attendance: Sequence[Addressee], presence: Presence
) -> list[Addressee]:
    pairs = zip(meeting.attendees, attendance, strict=True)
    return [person for attendee, person in pairs if attendee.presence is presence]


def _short(person: Addressee) -> str:
    return person.person.full if person.person else person.organisation


def _full(person: Addressee, language: Language) -> str:
    """Name, verified title if there is one, organisation."""
    parts = [_short(person), verified_title(person, language), person.organisation]
    if language is Language.FA and parts[1]:
        parts[1:] = [f"{parts[1]} {parts[2]}".strip()]
    return _COMMA[language].join(dict.fromkeys(part for part in parts if part))


def _listed(names: list[str], language: Language) -> str:
    if len(names) < 2:
        return "".join(names)
    return _AND[language].join([_COMMA[language].join(names[:-1]), names[-1]])
