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
from desktop_app.meetings.service_news_words import NEWS_WORDS
from desktop_app.meetings.service_people import verified_title


def headline(
    meeting: Meeting, attendance: Sequence[Addressee], language: Language, ours: str
) -> str:
    """Who came to see whom; for other meetings their own title in that language."""
    guests = [_short(person) for person in _those(meeting, attendance, Presence.GUEST)]
    if meeting.kind is not MeetingKind.VISIT or not guests:
        return meeting.title.get(language, "")
    words, names = NEWS_WORDS[language], _listed(guests, language)
    return _filled(words.visit if ours else words.visit_alone, names=names, ours=ours)


def body(meeting: Meeting, attendance: Sequence[Addressee], language: Language, day: date) -> str:
    """The opening sentence, what was done, and what was decided, paragraph by paragraph."""
    parts = [_opening(meeting, attendance, language, day)]
    parts += [item.body.get(language) or item.heading.get(language, "") for item in meeting.items]
    decided = [d.text[language] for d in meeting.decisions if language in d.text]
    if decided:
        parts.append(NEWS_WORDS[language].decided)
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
    dateline = NEWS_WORDS[language].comma.join(part for part in where if part)
    return f"{dateline} — {_sentence(meeting.title.best(language), host, guest, language)}"


def _calendar(meeting: Meeting, language: Language) -> Calendar:
    """The language's own calendar, or the first one chosen where that one is not printed."""
    own = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    return own if own in meeting.calendars or not meeting.calendars else meeting.calendars[0]


def _sentence(title: str, host: str, guest: str, language: Language) -> str:
    words = NEWS_WORDS[language]
    if host and guest:
        return _filled(words.met, host=host, guest=guest)
    people = host or guest
    return _filled(words.held_with if people else words.held, title=title, people=people)


def _filled(sentence: str, **texts: str) -> str:
    """The sentence with its fields filled in; braces in a name stay as they are."""
    return sentence.format_map(texts)


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
    return NEWS_WORDS[language].comma.join(dict.fromkeys(part for part in parts if part))


def _listed(names: list[str], language: Language) -> str:
    if len(names) < 2:
        return "".join(names)
    words = NEWS_WORDS[language]
    return words.last.join([words.comma.join(names[:-1]), names[-1]])
