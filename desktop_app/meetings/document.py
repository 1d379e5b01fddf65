"""Turns minutes and news into the description of a paper that the typesetter sets."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.texts import Texts
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_tables import actions, attendance, facts, signatures
from desktop_app.meetings.document_words import WORDS, digits
from desktop_app.meetings.records import Decision, Item, MinutesPaper, NewsItem, NewsState
from desktop_app.pdf.document import (
    Align,
    Block,
    Document,
    Ink,
    ItemList,
    ListItem,
    NewPage,
    Paragraph,
    text,
)


def minutes_document(
    paper: MinutesPaper, languages: Sequence[Language], created: datetime
) -> Document:
    """The minutes, one language after the other, each on pages of its own.

    `created` needs a time zone. Raises UserError where no language is asked for.
    """
    parts.check_languages(languages)
    first, meeting = languages[0], paper.meeting
    blocks: list[Block] = []
    for language in languages:
        blocks += [NewPage()] if blocks else []
        blocks += _minutes(paper, language)
    marks = [WORDS[language].labels[meeting.state] for language in languages]
    return Document(
        title=f"{WORDS[first].minutes}: {parts.clean(meeting.title.best(first))}",
        language=first,
        author=parts.clean(paper.sender.names.best(first)),
        created=created,
        blocks=tuple(blocks),
        subject=parts.clean(meeting.title.best(first)),
        reference=meeting.number,
        running=parts.running(
            languages,
            meeting.title.best(first),
            parts.number_in(meeting.number, first),
            [*marks, *_sample(paper, languages)],
            WORDS[first].page,
        ),
    )


def news_document(
    paper: MinutesPaper, news: NewsItem, languages: Sequence[Language], created: datetime
) -> Document:
    """The news item, each language on pages of its own; the meeting's paper gives the letterhead.

    Raises UserError where no language is asked for.
    """
    parts.check_languages(languages)
    first = languages[0]
    blocks: list[Block] = []
    for language in languages:
        blocks += [NewPage()] if blocks else []
        blocks += _news(paper, news, language)
    released = news.state is NewsState.RELEASED
    marks = [
        WORDS[language].released if released else WORDS[language].not_released
        for language in languages
    ]
    headline = parts.clean(news.headline.best(first))
    return Document(
        title=headline or WORDS[first].news,
        language=first,
        author=parts.clean(paper.sender.names.best(first)),
        created=created,
        blocks=tuple(blocks),
        subject=WORDS[first].news,
        running=parts.running(
            languages, headline, "", [*marks, *_sample(paper, languages)], WORDS[first].page
        ),
    )


def _minutes(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    words, meeting = WORDS[language], paper.meeting
    yield from parts.letterhead(paper.sender, language)
    yield parts.eyebrow(f"{words.minutes} · {words.labels[meeting.state]}", language)
    yield parts.main_title(parts.clean(meeting.title.best(language)), language)
    yield from facts(paper, language)
    yield from attendance(paper, language)
    if meeting.items:
        yield parts.heading(words.done, language)
        yield ItemList(
            tuple(_item(item, place, language) for place, item in enumerate(meeting.items, 1)),
            language,
        )
    if meeting.decisions:
        yield parts.heading(words.decisions, language)
        for decision in meeting.decisions:
            yield from _decision(decision, language)
    yield from actions(paper, language)
    yield signatures(paper, language)


def _item(item: Item, place: int, language: Language) -> ListItem:
    """Heading and text; the number is the same in every language, also where a text is missing."""
    body: list[Paragraph] = []
    if heading := item.heading.best(language):
        keep = bool(item.body)
        body.append(
            parts.prose(heading, _language_of(item.heading, language), bold=True, align=Align.START,
                        space_after=2.0, keep_with_next=keep)
        )  # fmt: skip
    if item.body:
        *opening, last = parts.paragraphs(
            item.body.best(language), _language_of(item.body, language)
        )
        body += [*opening, replace(last, space_after=9.0)]
    return ListItem(f"{digits(place, language)}.", tuple(body))


def _decision(decision: Decision, language: Language) -> Iterator[Block]:
    """ "Decision 1" and its text, which never part."""
    label = WORDS[language].decision.format(number=digits(decision.number or 0, language))
    yield text(
        label, language, bold=True, size=parts.SIZE, ink=Ink.TEXT, leading=1.4, space_after=1,
        keep_with_next=True,
    )  # fmt: skip
    own = _language_of(decision.text, language)
    yield from parts.paragraphs(decision.text.best(language), own)


def _news(paper: MinutesPaper, news: NewsItem, language: Language) -> Iterator[Block]:
    words = WORDS[language]
    yield from parts.letterhead(paper.sender, language)
    state = words.released if news.state is NewsState.RELEASED else words.not_released
    yield parts.eyebrow(f"{words.news} · {state}", language)
    headline = parts.clean(news.headline.best(language))
    yield parts.main_title(headline, _language_of(news.headline, language))
    if day := news.released_on or paper.meeting.day:
        calendars = paper.meeting.calendars or (Calendar.GREGORIAN,)
        yield text(
            parts.day_in(day, language, calendars, paper.meeting.lunar_shift), language,
            size=parts.SMALL + 0.5, ink=Ink.MUTED, space_after=10,
        )  # fmt: skip
    yield from parts.paragraphs(news.body.best(language), _language_of(news.body, language))


def _language_of(texts: Texts, language: Language) -> Language:
    """The language that `Texts.best` falls back to: a reader must hear the one it is in."""
    if language in texts:
        return language
    return next((each for each in PAPER_LANGUAGES if each in texts), language)


def _sample(paper: MinutesPaper, languages: Sequence[Language]) -> list[str]:
    return [WORDS[each].sample for each in languages] if paper.meeting.is_sample else []
