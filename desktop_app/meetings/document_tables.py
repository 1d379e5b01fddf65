"""The tabular parts of the minutes: facts, attendance, actions, and the lines to sign on."""

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.languages import Language
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_session import organisation_line, quorum_line, times_line
from desktop_app.meetings.document_session_words import SESSION
from desktop_app.meetings.document_words import WORDS, digits
from desktop_app.meetings.records import (
    AWAY,
    Action,
    ActionState,
    Attendee,
    MinutesPaper,
    Presence,
)
from desktop_app.pdf.document import (
    Block,
    Columns,
    Face,
    Ink,
    Paragraph,
    Rule,
    Space,
    Span,
    Table,
    Together,
    text,
)

DAGGER = "†"
NO_BREAK = "\u00a0"


WIDE, NARROW = 0.15, 0.25
"""The share of a line that the names of facts take, alone and in a column."""


def facts(paper: MinutesPaper, language: Language, share: float = WIDE) -> Iterator[Block]:
    """Which meeting it was, line by line: only what is known."""
    words, meeting = WORDS[language], paper.meeting
    shift = meeting.lunar_shift
    day = parts.day_in(meeting.day, language, meeting.calendars, shift) if meeting.day else ""
    lines = (
        (words.body, parts.clean(meeting.body.best(language))),
        (words.kind, words.labels[meeting.kind]),
        (words.number, parts.number_in(meeting.number, language)),
        (words.date, day),
        (words.place, parts.clean(meeting.place.best(language))),
    )
    for label, value in lines:
        if value:
            yield _fact(label, value, language, share)


def attendance(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    """Who was there, in what part; a title nobody verified is marked, a missing one left out."""
    words, people = WORDS[language], paper.attendance[language.stored]
    if not people:
        return
    represented = paper.represented.get(language.stored) or ("",) * len(people)
    rows = tuple(
        _attendee(paper, attendee, person, whom, language)
        for attendee, person, whom in zip(paper.meeting.attendees, people, represented, strict=True)
    )
    heads = (words.name, words.title, words.organisation, words.presence)
    yield parts.heading(words.attendance, language)
    yield Table(
        tuple(parts.head_cell(head, language) for head in heads),
        rows,
        (0.29, 0.23, 0.33, 0.15),
        language,
        space_after=4,
    )
    yield text(
        _counts(paper, language), language, size=parts.SMALL, ink=Ink.MUTED, face=Face.SANS,
        space_after=3,
    )  # fmt: skip
    if said := quorum_line(paper, language):
        yield text(said, language, size=parts.SMALL, ink=Ink.MUTED, face=Face.SANS, space_after=3)
    if any(parts.title_is_open(person, language) for person in people):
        yield text(
            f"{DAGGER} {words.not_verified}", language, size=parts.SMALL - 0.5, ink=Ink.MUTED,
            face=Face.SANS, space_after=6,
        )  # fmt: skip


def _attendee(
    paper: MinutesPaper, attendee: Attendee, person: Addressee, whom: str, language: Language
) -> tuple[Paragraph, ...]:
    """Name, title, organisation with whom they represented, presence with their times."""
    there = (
        WORDS[language].labels[attendee.presence], times_line(attendee, paper.meeting, language)
    )  # fmt: skip
    return (
        parts.cell(parts.full_name(person), language, bold=True),
        _title(person, language),
        parts.cell(organisation_line(person.organisation, whom, language), language),
        parts.cell(SESSION[language].comma.join(filter(None, there)), language),
    )


def actions(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    """Who does what until when, and how far it is."""
    words, meeting = WORDS[language], paper.meeting
    if not meeting.actions:
        return
    owners = paper.owners[language.stored]
    rows = tuple(
        (
            _action(action, paper, language),
            parts.cell(owner, language),
            parts.cell(_due(action, paper, language), language),
            parts.cell(words.labels[action.state], language),
        )
        for action, owner in zip(meeting.actions, owners, strict=True)
    )
    heads = (words.action, words.owner, words.due, words.state)
    yield parts.heading(words.actions, language)
    yield Table(
        tuple(parts.head_cell(head, language) for head in heads),
        rows,
        (0.39, 0.21, 0.23, 0.17),
        language,
    )


def signatures(paper: MinutesPaper, languages: Sequence[Language]) -> Block:
    """A line each for chair and secretary, who sign once, named in every one of `languages`."""
    columns = tuple(
        (Rule(Ink.MUTED, 0.5, 0, 5), *_signing(paper, presence, languages))
        for presence in (Presence.CHAIR, Presence.SECRETARY)
    )
    return Together((Space(58), Columns(columns, (0.5, 0.5), languages[0], gap=48)))


def _signing(
    paper: MinutesPaper, presence: Presence, languages: Sequence[Language]
) -> tuple[Block, ...]:
    labels = {
        language: WORDS[language].chair if presence is Presence.CHAIR else WORDS[language].secretary
        for language in languages
    }
    sides = tuple(_signatory(paper, presence, labels[each], each) for each in languages)
    if len(sides) == 1:
        return sides[0]
    return (Columns(sides, (1.0,) * len(sides), languages[0], gap=12),)


def _counts(paper: MinutesPaper, language: Language) -> str:
    """How many were there and how many not: "Present: 4 · Apologies: 1"."""
    labels = WORDS[language].labels
    count = Counter(
        each.presence if each.presence in AWAY else Presence.PRESENT
        for each in paper.meeting.attendees
    )
    order = (Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT)
    colon = "\u00a0:" if language is Language.FR else ":"
    return " · ".join(
        f"{labels[each]}{colon} {digits(count[each], language)}" for each in order if count[each]
    )


def _fact(label: str, value: str, language: Language, share: float) -> Columns:
    tag = text(
        label, language, size=parts.SMALL, leading=1.55, ink=Ink.MUTED, face=Face.SANS,
        space_after=0,
    )  # fmt: skip
    said = text(value, language, size=parts.SIZE, leading=1.4, space_after=0)
    return Columns(((tag,), (said,)), (share, 1 - share), language, gap=10, space_after=2)


def _title(person: Addressee, language: Language) -> Paragraph:
    mark = f" {DAGGER}" if parts.title_is_open(person, language) else ""
    return parts.cell(f"{person.title}{mark}", language)


def _action(action: Action, paper: MinutesPaper, language: Language) -> Paragraph:
    """The action and, in small print's ink, the decision it carries out."""
    made = parts.cell(action.text.best(language), language)
    numbers = {decision.id: decision.number for decision in paper.meeting.decisions}
    number = numbers.get(action.decision_id) if action.decision_id is not None else None
    if number is None:
        return made
    label = WORDS[language].decision.format(number=parts.number_in(str(number), language))
    label = label.replace(" ", NO_BREAK)
    return Paragraph(
        (*made.spans, Span(f" ({label})", italic=not language.is_rtl)),
        language,
        size=made.size,
        leading=made.leading,
        space_after=0,
    )


def _due(action: Action, paper: MinutesPaper, language: Language) -> str:
    """One calendar is enough here: the one that leads in this language."""
    if action.due is None or action.state is ActionState.DROPPED:
        return ""
    calendars = parts.ordered(paper.meeting.calendars, language)
    calendar = calendars[0] if calendars else Calendar.GREGORIAN
    return format_day(action.due, language, calendar, paper.meeting.lunar_shift)


def _signatory(
    paper: MinutesPaper, presence: Presence, label: str, language: Language
) -> tuple[Paragraph, ...]:
    people = paper.attendance[language.stored]
    pairs = zip(paper.meeting.attendees, people, strict=True)
    person = next((p for attendee, p in pairs if attendee.presence is presence), None)
    role = text(
        label, language, size=parts.SMALL, ink=Ink.MUTED, face=Face.SANS, leading=1.4, space_after=1
    )
    if person is None:
        return (role,)
    lines = [text(parts.full_name(person), language, bold=True, size=parts.SIZE, space_after=0)]
    if person.title and not parts.title_is_open(person, language):
        lines.append(text(parts.clean(person.title), language, size=parts.SIZE - 0.6))
    return (role, *lines)
