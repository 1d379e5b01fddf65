"""The printed memorandum: two languages side by side, article by article, for comparison.

Three languages and more, for which a page is too narrow, stand one after the other.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from desktop_app.contacts.records import Addressee, TitleTrouble
from desktop_app.core.calendars import format_days
from desktop_app.core.controls import show_controls
from desktop_app.core.languages import Language
from desktop_app.mous.paper_words import WORDS, Words
from desktop_app.mous.records import Article, MouPaper
from desktop_app.mous.rules import FROZEN
from desktop_app.mous.wording import article_label
from desktop_app.pdf.document import (
    Block,
    Columns,
    Document,
    Face,
    Ink,
    NewPage,
    Page,
    Paragraph,
    Role,
    Running,
    Space,
    Span,
    Together,
    text,
)

Side = tuple[Block, ...]
Typeset = Callable[[Document], bytes]
"""What turns a description into a PDF."""

_ABREAST = 2
"""Languages that a page is wide enough for."""
_SHORT = 1500
"""Letters; two thirds of a page in the narrow columns."""


def mou_document(paper: MouPaper, created: datetime) -> Document:
    """Describe the paper; `created` needs a time zone."""
    languages = _paper_languages(paper)
    main = paper.mou.prevailing or paper.mou.languages[0]
    return Document(
        title=_title(paper, main),
        language=main,
        author=paper.sender.names.best(main),
        created=created,
        blocks=tuple(_blocks(paper, languages)),
        subject=WORDS[main].name,
        page=Page(left=54.0, right=54.0),
        running=_running(paper, main, languages),
    )


def _paper_languages(paper: MouPaper) -> tuple[Language, ...]:
    """Left-to-right languages first: they stand at the left of the page."""
    return tuple(sorted(paper.mou.languages, key=lambda language: language.is_rtl))


def _blocks(paper: MouPaper, languages: tuple[Language, ...]) -> Iterator[Block]:
    groups = [languages] if len(languages) <= _ABREAST else [(each,) for each in languages]
    for place, group in enumerate(groups):
        yield from (NewPage(),) if place else ()
        yield from _text(paper, group)
    yield from _signatures(paper, languages)


def _text(paper: MouPaper, languages: tuple[Language, ...]) -> Iterator[Block]:
    yield from _row([_opening(paper, language) for language in languages], languages, after=10)
    for number, article in enumerate(paper.mou.articles, 1):
        sides = [_article(article, number, language) for language in languages]
        row = tuple(_row(sides, languages))
        yield from (Together(row),) if _is_short(article) else row


def _is_short(article: Article) -> bool:
    """Whether both texts can stay beside each other on one page, whatever stands above."""
    return all(len(written.body) < _SHORT for written in article.texts)


def _row(sides: list[Side], languages: tuple[Language, ...], after: float = 6) -> Iterator[Block]:
    """The sides beside each other, two by two; one alone takes the whole width."""
    if len(sides) == 1:
        yield from sides[0]
        yield Space(after)
        return
    for start in range(0, len(sides), _ABREAST):
        pair = tuple(sides[start : start + _ABREAST])
        pair += ((Space(1),),) * (_ABREAST - len(pair))
        shares = (1.0,) * _ABREAST
        yield Columns(pair, shares, languages[start], gap=26.0, space_after=after)


def _opening(paper: MouPaper, language: Language) -> Side:
    words, title = WORDS[language], _title(paper, language)
    name = text(words.name, language, size=10.5, ink=Ink.ACCENT, face=Face.SANS, space_after=3)
    return (
        *(() if words.name in title else (name,)),
        text(
            title,
            language,
            role=Role.HEADING_1,
            size=16,
            leading=1.35,
            bold=True,
            space_after=8,
        ),
        _body(_preamble(paper, language), language),
        *(text(line, language, size=9.5, ink=Ink.MUTED) for line in _dates(paper, words)),
    )


def _title(paper: MouPaper, language: Language) -> str:
    """The title in that language; one in another would be read out in the wrong voice."""
    return paper.mou.title.get(language) or WORDS[language].name


def _preamble(paper: MouPaper, language: Language) -> str:
    words = WORDS[language]
    names = paper.parties.get(language.stored, ())
    if not names:
        return words.parties_open
    return words.preamble.replace("{parties}", words.join(names))


def _dates(paper: MouPaper, words: Words) -> Iterator[str]:
    for label, day in (
        (words.signed_on, paper.mou.term.signed_on),
        (words.in_force_on, paper.mou.term.in_force_on),
    ):
        if day is not None:
            days = format_days(day, words.language, paper.mou.calendars, paper.mou.lunar_shift)
            yield f"{label} {days}"


def _article(article: Article, number: int, language: Language) -> Side:
    label = article_label(number, language)
    written = article.text(language)
    heading = written.heading.strip() if written else ""
    title = text(
        f"{label} — {heading}" if heading else label,
        language,
        role=Role.HEADING_2,
        size=11.5,
        bold=True,
        space_after=3,
        keep_with_next=True,
    )
    body = written.body.strip() if written else ""
    if not body:
        return (title, text(WORDS[language].missing, language, italic=True, ink=Ink.MUTED))
    return (title, *(_body(part, language) for part in body.split("\n") if part.strip()))


def _body(value: str, language: Language) -> Paragraph:
    return text(show_controls(value.strip()), language, size=10.5, leading=1.5, space_after=5)


def _signatures(paper: MouPaper, languages: tuple[Language, ...]) -> Iterator[Block]:
    """One block per party, in every language, so that each signs once under both texts."""
    for number in range(len(paper.mou.parties)):
        sides = [_signature(paper, number, language) for language in languages]
        yield Together((Space(10), *_row(sides, languages, after=8)))


def _signature(paper: MouPaper, number: int, language: Language) -> Side:
    words = WORDS[language]
    party = paper.parties[language.stored][number]
    signatory = paper.signatories[language.stored][number]
    person = signatory.person if signatory else None
    name = person.full if person else f"{words.person} {words.blank}"
    title = _printed_title(signatory, words)
    line = replace(_body("", language), space_after=2)
    return (
        text(f"{words.for_party} {party}", language, size=10.5, bold=True, space_after=30),
        replace(line, spans=(Span(words.signature_line),), ink=Ink.MUTED),
        replace(line, spans=(Span(name, bold=person is not None),)),
        replace(line, spans=(Span(title),)),
        replace(line, spans=(Span(f"{words.place} {words.blank}"),)),
        replace(line, spans=(Span(f"{words.date} {words.blank}"),)),
    )


def _printed_title(signatory: Addressee | None, words: Words) -> str:
    """A title only where somebody stands for it; a draft leaves room for the others."""
    if signatory is None:
        return f"{words.title} {words.blank}"
    doubts = {problem.trouble for problem in signatory.problems} - {TitleTrouble.NOT_HELD}
    return words.title_open if doubts or not signatory.title else signatory.title


def _running(paper: MouPaper, main: Language, languages: tuple[Language, ...]) -> Running:
    marks: list[str] = []
    if paper.mou.state not in FROZEN:
        marks += [WORDS[language].draft for language in languages]
    if paper.mou.is_sample:
        marks += [WORDS[language].sample for language in languages]
    return Running(
        language=main,
        head=_title(paper, main),
        foot_start=" · ".join(marks),
        foot_end=WORDS[main].page,
    )
