"""The order of a letter that all traditions share, with one text or with two.

Top, opening, text, closing, signature, notes: what each of them is, a layout says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Protocol

from desktop_app.core.languages import Language
from desktop_app.letters.layouts import ending, parts, rich
from desktop_app.letters.layouts.rich import Setting
from desktop_app.letters.layouts.said import Said, first, second
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import Arrangement, LetterKind, LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Page, Paragraph, Role, Rule, Space

GAP = 20.0
"""Between the two columns of a bilingual letter, in points."""
_DROP = 3.4
"""By how much the first line of Arabic letters stands lower than that of Latin ones, in points."""
_SMALLER = 0.94
"""How much smaller the text in a column is set."""


class Layout(Protocol):
    """What a tradition's module has; the modules themselves are the layouts."""

    TRADITION: Tradition

    def letterhead(self, paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
        """Who writes, with `numbers` at their place."""

    def top(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Letterhead, number, day and addressee."""

    def opening(self, paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
        """Subject and salutation, with the references where they stand there."""

    def closing(self, paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
        """The close."""

    def signature(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Room to sign, the name and the post."""

    def notes(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Enclosures and copies."""


def blocks(paper: LetterPaper, layout: Layout, other: Layout | None, page: Page) -> list[Block]:
    """The whole letter, top to bottom; `other` is the layout of its second language."""
    measure, notes = page.size[0] - page.left - page.right, rich.Notes()
    one, two = first(paper), second(paper)
    texts = [_Text(paper, layout, one, measure, notes)]
    if two is not None and other is not None:
        texts.append(_Text(paper, other, two, measure, notes))
    signed = layout.signature(paper)
    arrangement = paper.letter.second.arrangement if paper.letter.second else None
    if arrangement is Arrangement.COLUMNS:
        middle = _beside(texts[0].narrow(), texts[1].narrow(), signed)
    else:
        middle = _after(texts, signed)
    return [*layout.top(paper), *middle, *layout.notes(paper)]


class _Text:
    """One text of a letter with the layout of its language, ready to be set."""

    def __init__(
        self, paper: LetterPaper, layout: Layout, said: Said, measure: float, notes: rich.Notes
    ) -> None:
        self._paper, self._layout, self.said = paper, layout, said
        titled = said.subject or paper.letter.kind is not LetterKind.LETTER
        heading = Role.HEADING_2 if titled else Role.HEADING_1
        self._setting = Setting(layout.TRADITION, measure, paper.images, notes, heading)

    def narrow(self) -> "_Text":
        """The same for a column: smaller and ragged, for narrow lines cannot be filled well."""
        style = self._setting.tradition
        style = replace(style, size=style.size * _SMALLER, align=Align.START)
        measure = (self._setting.measure - GAP) / 2
        self._setting = replace(self._setting, tradition=style, measure=measure)
        return self

    def opening(self) -> tuple[Block, ...]:
        style = self._setting.tradition
        opening = self._layout.opening(self._paper, self.said, style)
        if self.said.is_first:
            return opening
        # It stands anywhere on a page, and no page may end between an address and its letter.
        whole = (*_addressed(self._paper, style), *opening)
        return tuple(map(_kept, whole))

    def text(self) -> tuple[Block, ...]:
        return rich.blocks(self.said.text, self._setting)

    def closing(self) -> tuple[Block, ...]:
        return self._layout.closing(self._paper, self.said, self._setting.tradition)


def _kept(block: Block) -> Block:
    """The block on one page with what follows it."""
    return replace(block, keep_with_next=True) if isinstance(block, Paragraph) else block


def _addressed(paper: LetterPaper, style: Tradition) -> tuple[Block, ...]:
    """The addressee once more above the second text, in its language."""
    to = paper.second_to
    if to is None or paper.letter.kind is not LetterKind.LETTER:
        return ()
    if to.person is not None and to.person.language is not style.language:
        to = replace(to, person=None)
    return (
        *parts.shorts(style, parts.name_of(to), bold=style.language.is_rtl),
        *parts.shorts(style, parts.post_lines(to, style)),
        Space(9),
    )


def _after(texts: Sequence[_Text], signed: tuple[Block, ...]) -> tuple[Block, ...]:
    """One text after the other under a rule, and one signature for both."""
    *before, last = texts
    made: list[Block] = []
    for text in before:
        made += (*text.opening(), *ending.with_ending(text.text(), text.closing()))
        made.append(Rule(thickness=0.4, space_before=12, space_after=14))
    return (*made, *last.opening(), *ending.with_ending(last.text(), (*last.closing(), *signed)))


def _beside(one: _Text, two: _Text, signed: tuple[Block, ...]) -> tuple[Block, ...]:
    """Paragraph beside paragraph, a row for each pair, so that no page tears a pair far apart.

    It is read pair after pair: a listener stays at the same place of both texts, as the eye does,
    and every passage says its language. Read language after language, the second text of a long
    letter would begin pages after the place where it is seen.
    """
    own = one.said.language
    scripts = (own.is_rtl, two.said.language.is_rtl)
    opening = _rows(own, scripts, [one.opening()], [two.opening()])
    rows = list(_rows(own, scripts, _units(one.text()), _units(two.text())))
    closing = tuple(_rows(own, scripts, [one.closing()], [two.closing()]))
    return (*opening, *ending.with_ending(rows, (*closing, *signed)))


def _units(made: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Blocks with the empty heights that belong to them."""
    units: list[tuple[Block, ...]] = []
    for block in made:
        if isinstance(block, Space) and units:
            units[-1] = (*units[-1], block)
        else:
            units.append((block,))
    return units


def _rows(
    language: Language,
    scripts: tuple[bool, bool],
    one: Sequence[tuple[Block, ...]],
    two: Sequence[tuple[Block, ...]],
) -> Iterator[Columns]:
    """A row for each pair, the letter's own language at its own edge; nothing is left over.

    `scripts` says of each text whether it runs from right to left: beside such a text a Latin one
    is lowered, so that the first lines stand on one line.
    """
    for pair in zip_longest(one, two, fillvalue=()):
        lowered = tuple(
            (Space(_DROP), *cell) if all(pair) and any(scripts) and not rtl else cell
            for cell, rtl in zip(pair, scripts, strict=True)
        )
        if any(pair):
            yield Columns(lowered, (0.5, 0.5), language, GAP)
