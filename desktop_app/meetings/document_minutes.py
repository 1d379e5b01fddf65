"""The minutes themselves: agenda, what was done, decisions; alone or two languages side by side.

Side by side, every item and decision stands in a row of its own. Tables keep the whole width, one
language's below the other's: four columns each would have no room beside each other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_after_parts import (
    afterwards,
    closed_line,
    closed_words,
    taken,
)
from desktop_app.meetings.document_after_words import AFTER
from desktop_app.meetings.document_tables import NARROW, actions, attendance, facts, signatures
from desktop_app.meetings.document_words import WORDS, digits
from desktop_app.meetings.records import Arrangement, Decision, Item, Meeting, MinutesPaper
from desktop_app.pdf.document import (
    Align,
    Block,
    Columns,
    Ink,
    ItemList,
    ListItem,
    NewPage,
    Paragraph,
    Role,
    Together,
    text,
)

_GAP = 24.0
_FEW = 8
"""Rows of a last table that go over to another page for the signatures' sake."""

Side = tuple[Block, ...]


def minutes_blocks(
    paper: MinutesPaper, languages: Sequence[Language], arrangement: Arrangement
) -> Iterator[Block]:
    """All of the minutes, each language's signatures on one page with the end of its text."""
    if arrangement is Arrangement.COLUMNS:
        first, second = sorted(languages, key=lambda language: language.is_rtl)
        pair = (first, second)
        yield from _signed(tuple(_side_by_side(paper, pair)), signatures(paper, pair))
        return
    for place, language in enumerate(languages):
        yield from (NewPage(),) if place else ()
        yield from _signed(tuple(_alone(paper, language)), signatures(paper, (language,)))


def _signed(blocks: Side, signing: Block) -> Iterator[Block]:
    """The blocks and the signatures, which stay with the last block unless that one is long."""
    *before, last = blocks
    parts_of = getattr(last, "rows", ()) or getattr(last, "items", ())
    yield from before
    if len(parts_of) > _FEW:
        yield from (last, signing)
    else:
        yield Together((last, signing))


def _alone(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    words, meeting = WORDS[language], paper.meeting
    yield from _head(paper, language)
    yield from attendance(paper, language)
    yield from _agenda(meeting, language)
    if meeting.items:
        yield parts.heading(words.done, language)
        yield ItemList(
            tuple(_item(item, place, language) for place, item in enumerate(meeting.items, 1)),
            language,
        )
    if meeting.decisions:
        yield parts.heading(words.decisions, language)
        for decision in meeting.decisions:
            yield from decision_lines(decision, language)
    yield from actions(paper, language)
    yield from afterwards(paper, language)


def _side_by_side(paper: MinutesPaper, pair: tuple[Language, Language]) -> Iterator[Block]:
    meeting = paper.meeting
    yield _row([tuple(parts.own_name(paper.sender, language)) for language in pair], pair, after=0)
    yield parts.hairline()
    yield _row([tuple(_titles(meeting, language)) for language in pair], pair, after=0)
    yield _row([tuple(facts(paper, language, NARROW)) for language in pair], pair)
    for language in pair:
        yield from attendance(paper, language)
    if agendas := [tuple(_agenda(meeting, language)) for language in pair if meeting.items[1:]]:
        yield _row(agendas, pair)
    if meeting.items:
        heads = _headings([WORDS[language].done for language in pair], pair)
        for place, item in enumerate(meeting.items, 1):
            sides = [tuple(_item_beside(item, place, language)) for language in pair]
            yield Together((*heads, _row(sides, pair)))
            heads = ()
    if meeting.decisions:
        heads = _headings([WORDS[language].decisions for language in pair], pair)
        for decision in meeting.decisions:
            sides = [tuple(_decision_beside(decision, language)) for language in pair]
            yield Together((*heads, _row(sides, pair)))
            heads = ()
    for language in pair:
        yield from actions(paper, language)
        yield from afterwards(paper, language)


def _head(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    yield from parts.letterhead(paper.sender, language)
    yield from _titles(paper.meeting, language)
    yield from facts(paper, language)


def _titles(meeting: Meeting, language: Language) -> Iterator[Block]:
    words = WORDS[language]
    yield parts.eyebrow(f"{words.minutes} · {words.labels[meeting.state]}", language)
    yield parts.main_title(parts.clean(meeting.title.best(language)), language)


def _agenda(meeting: Meeting, language: Language) -> Iterator[Block]:
    """The headings of several items, numbered as the items are."""
    headed = [item for item in meeting.items if item.heading]
    if len(headed) < 2:
        return
    yield parts.heading(WORDS[language].agenda, language)
    lines = [
        ListItem(
            f"{digits(place, language)}.",
            (
                parts.prose(
                    _heading(item, language),
                    parts.language_of(item.heading, language),
                    align=Align.START,
                    space_after=2.0,
                ),
            ),
        )
        for place, item in enumerate(meeting.items, 1)
    ]
    yield ItemList(tuple(lines), language)


def _heading(item: Item, language: Language) -> str:
    if item.closed and not item.heading:
        return closed_words(item, language)
    return item.heading.best(language) or WORDS[language].not_written


def _item(item: Item, place: int, language: Language) -> ListItem:
    """Heading and text; the number is the same in every language, also where a text is missing."""
    body: list[Paragraph] = []
    if heading := item.heading.best(language):
        keep = bool(item.body)
        body.append(
            parts.prose(heading, parts.language_of(item.heading, language), bold=True,
                        align=Align.START, space_after=2.0, keep_with_next=keep)
        )  # fmt: skip
    if item.closed and not item.body:
        body.append(closed_line(closed_words(item, language), language))
    if item.body:
        *opening, last = parts.paragraphs(
            item.body.best(language), parts.language_of(item.body, language)
        )
        body += [*opening, replace(last, space_after=9.0)]
    return ListItem(f"{digits(place, language)}.", tuple(body))


def _item_beside(item: Item, place: int, language: Language) -> Iterator[Block]:
    """The same in one column: a language that lacks the text says so, for the other is there."""
    words, number = WORDS[language], f"{digits(place, language)}."
    heading = parts.clean(item.heading.get(language, ""))
    yield text(
        f"{number} {heading}".strip(), language, role=Role.HEADING_3, bold=True, size=parts.SIZE,
        leading=1.4, space_after=2, keep_with_next=True,
    )  # fmt: skip
    if item.closed and not item.body:
        yield closed_line(closed_words(item, language), language)
    yield from _beside(item.body, language, words.not_written)


def decision_lines(decision: Decision, language: Language) -> Iterator[Block]:
    """ "Decision 1" and its text, which never part; how it was taken, and who dissented."""
    yield _numbered(decision, language)
    if not decision.text:
        yield closed_line(AFTER[language].closed_decision, language)
    own = parts.language_of(decision.text, language)
    yield from parts.paragraphs(decision.text.best(language), own)
    yield from taken(decision, language)


def _decision_beside(decision: Decision, language: Language) -> Iterator[Block]:
    yield _numbered(decision, language)
    if not decision.text:
        yield closed_line(AFTER[language].closed_decision, language)
    yield from _beside(decision.text, language, WORDS[language].not_written)
    yield from taken(decision, language)


def _numbered(decision: Decision, language: Language) -> Paragraph:
    number = parts.number_in(decision.reference, language)
    number = number or digits(decision.number or 0, language)
    label = WORDS[language].decision.format(number=number)
    return text(
        label, language, bold=True, size=parts.SIZE, ink=Ink.TEXT, leading=1.4, space_after=1,
        keep_with_next=True,
    )  # fmt: skip


def _beside(texts: Texts, language: Language, missing: str) -> Iterator[Block]:
    """A text in a narrow column, which keeps a ragged edge."""
    if not texts:
        return
    if language not in texts:
        yield text(missing, language, italic=not language.is_rtl, ink=Ink.MUTED, size=parts.SMALL)
        return
    for paragraph in parts.paragraphs(texts[language], language):
        yield replace(paragraph, align=Align.START)


def _headings(words: list[str], pair: tuple[Language, Language]) -> Side:
    sides = [(parts.heading(word, language),) for word, language in zip(words, pair, strict=True)]
    return (_row(sides, pair, after=0),)


def _row(sides: Sequence[Side], pair: tuple[Language, Language], after: float = 4) -> Columns:
    return Columns(tuple(sides), (1.0, 1.0), pair[0], gap=_GAP, space_after=after)
