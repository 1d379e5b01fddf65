"""Turns a meeting that is still to come into the description of its printed agenda."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.agenda import planned_starts
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.document_agenda_words import AGENDA_WORDS
from desktop_app.meetings.document_tables import facts
from desktop_app.meetings.document_words import WORDS, digits
from desktop_app.meetings.records import Item, Meeting, MinutesPaper
from desktop_app.pdf.document import (
    Align,
    Block,
    Document,
    Face,
    Ink,
    ItemList,
    ListItem,
    NewPage,
    Paragraph,
    Table,
    text,
)

_DAY = 24 * 60


def agenda_document(
    paper: MinutesPaper, languages: Sequence[Language], created: datetime
) -> Document:
    """The agenda, each language on pages of its own; `created` needs a time zone.

    Raises UserError where no language is asked for, or where an item is closed and nobody says
    why.
    """
    parts.check_languages(languages)
    first, meeting = languages[0], paper.meeting
    _check_closed(meeting)
    blocks: list[Block] = []
    for language in languages:
        blocks += [NewPage()] if blocks else []
        blocks += _agenda(paper, language)
    name = AGENDA_WORDS[first].agenda
    marks = [WORDS[language].sample for language in languages] if meeting.is_sample else []
    return Document(
        title=f"{name}: {parts.clean(meeting.title.best(first))}",
        language=first,
        author=parts.clean(paper.sender.names.best(first)),
        created=created,
        blocks=tuple(blocks),
        subject=name,
        reference=meeting.number,
        running=parts.running(
            languages,
            meeting.title.best(first),
            parts.number_in(meeting.number, first),
            marks,
            WORDS[first].page,
        ),
    )


def _check_closed(meeting: Meeting) -> None:
    for place, item in enumerate(meeting.items, 1):
        if item.closed and not item.closed_reason.strip():
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "Item {place} is closed, and nobody says why."),
                    place=place,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Write the reason beside the item, or open it."),
            )


def _agenda(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    words, meeting = AGENDA_WORDS[language], paper.meeting
    yield from parts.letterhead(paper.sender, language)
    called_off = meeting.session_state is SessionState.CANCELLED
    yield parts.eyebrow(
        f"{words.agenda} · {words.cancelled}" if called_off else words.agenda, language
    )
    yield parts.main_title(parts.clean(meeting.title.best(language)), language)
    yield from facts(paper, language)
    if when := _when(meeting, language):
        yield text(when, language, size=parts.SIZE, space_before=2, space_after=4)
    yield from _items(meeting, language)
    yield from _invited(paper, language)


def _items(meeting: Meeting, language: Language) -> Iterator[Block]:
    words = AGENDA_WORDS[language]
    yield parts.heading(words.agenda, language)
    if not meeting.items:
        yield text(words.nothing, language, size=parts.SIZE, ink=Ink.MUTED)
        return
    clocks = _clocks(meeting)
    yield ItemList(
        tuple(
            _item(item, place, clock, meeting, language)
            for place, (item, clock) in enumerate(zip(meeting.items, clocks, strict=True), 1)
        ),
        language,
    )


def _item(item: Item, place: int, clock: str, meeting: Meeting, language: Language) -> ListItem:
    """Heading, and beneath it when, how long, who and on what papers."""
    heading = item.heading.best(language) or item.body.best(language).partition("\n")[0]
    own = parts.language_of(item.heading or item.body, language)
    lines = list(_about(item, clock, meeting, language))
    body: list[Paragraph] = [
        parts.prose(
            heading or WORDS[language].not_written, own, bold=True, align=Align.START,
            space_after=2.0 if lines else 7.0, keep_with_next=bool(lines),
        )
    ]  # fmt: skip
    for number, line in enumerate(lines, 1):
        body.append(
            text(
                line, language, size=parts.SMALL, ink=Ink.MUTED, face=Face.SANS,
                space_after=7.0 if number == len(lines) else 1.0,
                keep_with_next=number < len(lines),
            )
        )  # fmt: skip
    return ListItem(f"{digits(place, language)}.", tuple(body))


def _about(item: Item, clock: str, meeting: Meeting, language: Language) -> Iterator[str]:
    words = AGENDA_WORDS[language]
    known = []
    if item.minutes:
        known = [clock] if clock else []
        known.append(words.minutes.format(count=item.minutes))
    line = [parts.number_in(part, language) for part in known]
    if rapporteur := parts.clean(item.rapporteur.best(language)):
        line.append(words.rapporteur.format(name=rapporteur))
    if line:
        yield " · ".join(line)
    if item.papers:
        comma = "، " if language.is_rtl else ", "
        names = (parts.clean(each.title or each.file_name) for each in item.papers)
        yield words.papers.format(names=comma.join(names))
    if item.closed:
        reason = words.closed.format(reason=parts.clean(item.closed_reason))
        if item.closed_until is not None:
            calendars = parts.ordered(meeting.calendars, language)[:1] or (Calendar.GREGORIAN,)
            day = parts.day_in(item.closed_until, language, calendars)
            reason = f"{reason} · {words.until.format(day=day)}"
        yield reason


def _invited(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    """Names and institutions; a title waits for the minutes, where it can be marked."""
    words, people = AGENDA_WORDS[language], paper.attendance[language.stored]
    if not people:
        return
    rows = tuple(
        (
            parts.cell(parts.full_name(person), language, bold=True),
            parts.cell(attendee.represents or person.organisation, language),
            parts.cell(words.replies[attendee.reply], language),
        )
        for attendee, person in zip(paper.meeting.attendees, people, strict=True)
    )
    heads = (words.name, words.organisation, words.answer)
    yield parts.heading(words.invited, language)
    yield Table(
        tuple(parts.head_cell(head, language) for head in heads),
        rows,
        (0.36, 0.44, 0.2),
        language,
    )


def _when(meeting: Meeting, language: Language) -> str:
    """From when to when on the clocks of the meeting's own zone."""
    if meeting.starts is None:
        return ""
    zone = ZoneInfo(meeting.zone or "UTC")
    clock = f"{meeting.starts.astimezone(zone):%H:%M}"
    if meeting.ends is not None:
        clock = f"{clock}–{meeting.ends.astimezone(zone):%H:%M}"
    clock = parts.number_in(clock, language)
    named = f"\u2066{zone.key}\u2069" if language.is_rtl else zone.key
    return AGENDA_WORDS[language].time.format(starts=clock, zone=named)


def _clocks(meeting: Meeting) -> tuple[str, ...]:
    """When each item is planned to begin; empty where the meeting has no time."""
    if meeting.starts is None:
        return ("",) * len(meeting.items)
    starts = meeting.starts.astimezone(ZoneInfo(meeting.zone or "UTC"))
    minute = starts.hour * 60 + starts.minute
    return tuple(
        f"{timedelta(minutes=each % _DAY).seconds // 3600:02}:{each % 60:02}"
        for each in planned_starts(meeting.items, minute)
    )
