"""Papers that come after a meeting: the extract of one decision, and an addendum to its minutes."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from desktop_app.core.languages import Language
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.body_records import Addendum
from desktop_app.meetings.document_after_words import AFTER
from desktop_app.meetings.document_minutes import decision_lines
from desktop_app.meetings.document_tables import signatures
from desktop_app.meetings.document_words import WORDS, digits
from desktop_app.meetings.records import Decision, MinutesPaper
from desktop_app.pdf.document import Block, Document, Ink, NewPage, Together, text


def extract_document(
    paper: MinutesPaper, decision: Decision, languages: Sequence[Language], created: datetime
) -> Document:
    """One decision as a paper of its own, each language on a page of its own.

    `created` needs a time zone. Raises UserError where no language is asked for.
    """
    blocks: list[Block] = []
    for language in languages:
        blocks += [NewPage()] if blocks else []
        blocks += _extract(paper, decision, language)
    title = AFTER[languages[0]].extract if languages else ""
    return _document(paper, languages, created, blocks, title, decision.reference)


def addendum_document(
    paper: MinutesPaper, addendum: Addendum, languages: Sequence[Language], created: datetime
) -> Document:
    """One addendum as a paper of its own, each language on a page of its own.

    `created` needs a time zone. Raises UserError where no language is asked for.
    """
    blocks: list[Block] = []
    for language in languages:
        blocks += [NewPage()] if blocks else []
        blocks += _addendum(paper, addendum, language)
    number = str(addendum.number)
    title = AFTER[languages[0]].addendum.format(number=number) if languages else ""
    return _document(paper, languages, created, blocks, title, number)


def _document(
    paper: MinutesPaper,
    languages: Sequence[Language],
    created: datetime,
    blocks: list[Block],
    title: str,
    reference: str,
) -> Document:
    parts.check_languages(languages)
    first, meeting = languages[0], paper.meeting
    named = parts.clean(meeting.title.best(first))
    marks = [WORDS[each].sample for each in languages] if meeting.is_sample else []
    return Document(
        title=f"{title}: {named}",
        language=first,
        author=parts.clean(paper.sender.names.best(first)),
        created=created,
        blocks=tuple(blocks),
        subject=named,
        reference=reference,
        running=parts.running(languages, named, "", marks, WORDS[first].page),
    )


def _extract(paper: MinutesPaper, decision: Decision, language: Language) -> Iterator[Block]:
    words, meeting = AFTER[language], paper.meeting
    yield from parts.letterhead(paper.sender, language)
    yield parts.eyebrow(words.extract, language)
    yield parts.main_title(parts.clean(meeting.title.best(language)), language)
    yield from _when(paper, language)
    place = next((p for p, i in enumerate(meeting.items, 1) if i.id == decision.item_id), None)
    if decision.item_id is not None and place is not None:
        heading = meeting.items[place - 1].heading.best(language)
        label = words.item.format(number=digits(place, language))
        line = " · ".join(filter(None, (label, parts.clean(heading))))
        yield text(line, language, ink=Ink.MUTED, size=parts.SIZE, space_after=8)
    yield from decision_lines(decision, language)
    certified = parts.prose(words.certified, language, space_before=14)
    yield Together((certified, signatures(paper, (language,))))


def _addendum(paper: MinutesPaper, addendum: Addendum, language: Language) -> Iterator[Block]:
    words, meeting = AFTER[language], paper.meeting
    yield from parts.letterhead(paper.sender, language)
    yield parts.eyebrow(words.addendum.format(number=digits(addendum.number, language)), language)
    title = parts.clean(meeting.title.best(language))
    day = _day(paper, meeting.day, language)
    yield parts.main_title(words.addendum_to.format(title=title, day=day).rstrip("، ,"), language)
    added = parts.day_in(addendum.day, language, meeting.calendars, meeting.lunar_shift)
    reason = words.reason.format(reason=parts.clean(addendum.reason))
    yield text(f"{added} · {reason}", language, ink=Ink.MUTED, size=parts.SMALL, space_after=10)
    own = parts.language_of(addendum.text, language)
    yield from parts.paragraphs(addendum.text.best(language), own)
    yield signatures(paper, (language,))


def _when(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    """Body, number, day and place in one line: only what is known."""
    meeting = paper.meeting
    known = (
        parts.clean(meeting.body.best(language)),
        parts.number_in(meeting.number, language),
        _day(paper, meeting.day, language),
        parts.clean(meeting.place.best(language)),
    )
    line = " · ".join(filter(None, known))
    if line:
        yield text(line, language, ink=Ink.MUTED, size=parts.SMALL + 0.5, space_after=12)


def _day(paper: MinutesPaper, day: date | None, language: Language) -> str:
    meeting = paper.meeting
    return parts.day_in(day, language, meeting.calendars, meeting.lunar_shift) if day else ""
