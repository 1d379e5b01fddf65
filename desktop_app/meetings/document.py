"""Turns minutes and news into the description of a paper that the typesetter sets."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_after_words import AFTER
from desktop_app.meetings.document_minutes import minutes_blocks
from desktop_app.meetings.document_words import WORDS
from desktop_app.meetings.records import Arrangement, MinutesPaper, NewsItem, NewsState
from desktop_app.pdf.document import Block, Document, Ink, NewPage, text


def minutes_document(
    paper: MinutesPaper,
    languages: Sequence[Language],
    created: datetime,
    arrangement: Arrangement = Arrangement.AFTER,
) -> Document:
    """The minutes: each language on pages of its own, or two side by side.

    `created` needs a time zone. Raises UserError where no language is asked for, or where it is
    not two that are to stand side by side.
    """
    parts.check_languages(languages, arrangement)
    first, meeting = languages[0], paper.meeting
    marks = [WORDS[language].labels[meeting.state] for language in languages]
    return Document(
        title=f"{WORDS[first].minutes}: {parts.clean(meeting.title.best(first))}",
        language=first,
        author=parts.clean(paper.sender.names.best(first)),
        created=created,
        blocks=tuple(minutes_blocks(paper, languages, arrangement)),
        subject=parts.clean(meeting.title.best(first)),
        reference=meeting.number,
        running=parts.running(
            languages,
            meeting.title.best(first),
            parts.number_in(meeting.number, first),
            [*marks, *_open(paper, languages), *_sample(paper, languages)],
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


def _news(paper: MinutesPaper, news: NewsItem, language: Language) -> Iterator[Block]:
    words = WORDS[language]
    yield from parts.letterhead(paper.sender, language)
    state = words.released if news.state is NewsState.RELEASED else words.not_released
    yield parts.eyebrow(f"{words.news} · {state}", language)
    headline = parts.clean(news.headline.best(language))
    yield parts.main_title(headline, parts.language_of(news.headline, language))
    if day := news.released_on or paper.meeting.day:
        calendars = paper.meeting.calendars or (Calendar.GREGORIAN,)
        yield text(
            parts.day_in(day, language, calendars, paper.meeting.lunar_shift), language,
            size=parts.SMALL + 0.5, ink=Ink.MUTED, space_after=10,
        )  # fmt: skip
    yield from parts.paragraphs(news.body.best(language), parts.language_of(news.body, language))


def _open(paper: MinutesPaper, languages: Sequence[Language]) -> list[str]:
    return [AFTER[each].open_version for each in languages] if paper.is_open else []


def _sample(paper: MinutesPaper, languages: Sequence[Language]) -> list[str]:
    return [WORDS[each].sample for each in languages] if paper.meeting.is_sample else []
