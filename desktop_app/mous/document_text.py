"""The text of a printed memorandum in one language: opening, articles, signatures."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.calendars import format_days
from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous import document_signatures
from desktop_app.mous.paper_words import WORDS, Words
from desktop_app.mous.records import Article, MouPaper
from desktop_app.mous.rules import FROZEN
from desktop_app.mous.wording import article_label
from desktop_app.pdf.document import (
    Align,
    Block,
    Face,
    Ink,
    ItemList,
    ListItem,
    Paragraph,
    Role,
    Together,
    text,
)

_NAMED = 3
"""Parties that one sentence names; more stand in a list."""
_SHORT = 1500
"""Letters that stay together with their heading: half a page."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the width of the column asks for."""

    size: float
    body: Align
    title: Align
    title_size: float


ALONE = Look(11.0, Align.JUSTIFY, Align.CENTRE, 18.0)
BESIDE = Look(10.4, Align.START, Align.START, 15.5)
"""A narrow column keeps a ragged edge: its gaps would be too wide."""


def alone(paper: MouPaper, language: Language) -> Iterator[Block]:
    """The whole memorandum in one language; its last article stays with the signatures."""
    yield from opening(paper, language, ALONE)
    ending: tuple[Block, ...] = ()
    for number, article in enumerate(paper.mou.articles, 1):
        yield from ending
        ending = _kept(article_blocks(paper, article, number, language, ALONE))
    yield from document_signatures.signatures(paper, (language,), ending)


def title_of(paper: MouPaper, language: Language) -> str:
    """The title in that language; one in another would be read out in the wrong voice."""
    return paper.mou.title.get(language) or WORDS[language].name


def opening(paper: MouPaper, language: Language, look: Look) -> Iterator[Block]:
    """What the paper is, its title, who concludes it, and its dates."""
    words, title = WORDS[language], title_of(paper, language)
    if words.name not in title:
        yield text(
            words.name, language, size=10.5, ink=Ink.ACCENT, face=Face.SANS, space_after=3,
            align=look.title,
        )  # fmt: skip
    yield text(
        print_controls(title), language, role=Role.HEADING_1, size=look.title_size, leading=1.3,
        bold=True, space_after=14, align=look.title,
    )  # fmt: skip
    yield from _parties(paper, language, look)
    for line in _dates(paper, words):
        yield text(line, language, size=look.size - 1, ink=Ink.MUTED, space_after=3)


def article_blocks(
    paper: MouPaper, article: Article, number: int, language: Language, look: Look
) -> tuple[Paragraph, ...]:
    """The heading of an article, a mark where it has to be compared, and its paragraphs."""
    label, words = article_label(number, language), WORDS[language]
    written = article.text(language)
    heading = print_controls(written.heading.strip()) if written else ""
    title = text(
        f"{label} — {heading}" if heading else label, language, role=Role.HEADING_2,
        size=look.size + 0.8, bold=True, space_before=8, space_after=3, keep_with_next=True,
    )  # fmt: skip
    note = {"italic": not language.is_rtl, "ink": Ink.MUTED, "size": look.size - 1}
    if written is None or not written.body.strip():
        return (title, text(words.missing, language, **note))
    stale = written.stale and paper.mou.state not in FROZEN and not paper.code
    mark = (text(words.stale, language, keep_with_next=True, space_after=3, **note),)
    parts = [part for part in written.body.split("\n") if part.strip()]
    return (title, *(mark if stale else ()), *(prose(part, language, look) for part in parts))


def prose(value: str, language: Language, look: Look) -> Paragraph:
    """One paragraph of running text."""
    return text(
        print_controls(value.strip()), language, size=look.size, leading=1.45, space_after=5,
        align=look.body,
    )  # fmt: skip


def is_short(article: Article) -> bool:
    """Whether its texts can stay beside each other on one page, whatever stands above."""
    return all(len(written.body) < _SHORT for written in article.texts)


def _kept(blocks: tuple[Paragraph, ...]) -> tuple[Block, ...]:
    """Short articles never part; of a long one, the last paragraph is what may be kept apart."""
    if sum(len(span.text) for block in blocks for span in block.spans) < _SHORT:
        return (Together(blocks),)
    return blocks


def _parties(paper: MouPaper, language: Language, look: Look) -> Iterator[Block]:
    words = WORDS[language]
    names = [print_controls(name) for name in paper.parties.get(language.stored, ())]
    if not names:
        yield prose(words.parties_open, language, look)
    elif len(names) <= _NAMED:
        yield prose(words.preamble.replace("{parties}", words.join(names)), language, look)
    else:
        yield prose(words.preamble_before, language, look)
        yield ItemList(tuple(_items(names, language, look)), language, label_width=28.0)
        yield prose(words.preamble_after, language, look)


def _items(names: list[str], language: Language, look: Look) -> Iterator[ListItem]:
    for number, name in enumerate(names, 1):
        line = text(name, language, size=look.size, leading=1.35, space_after=2)
        yield ListItem(localise_digits(f"{number}.", language), (line,))


def _dates(paper: MouPaper, words: Words) -> Iterator[str]:
    term = paper.mou.term
    for label, day in (
        (words.signed_on, term.signed_on),
        (words.in_force_on, term.in_force_on),
    ):
        if day is not None:
            days = format_days(day, words.language, paper.mou.calendars, paper.mou.lunar_shift)
            yield f"{label} {days}"
