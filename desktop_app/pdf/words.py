"""The quick way from text to lines: words that are shaped once, put in order and broken here.

Qt shapes every paragraph anew and hands over glyph by glyph; words repeat, so their glyphs are
remembered (`pieces`), and only order and line breaks are worked out for each paragraph.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QTextBoundaryFinder

from desktop_app.core.languages import Language
from desktop_app.pdf.bidi import levels_of, visual_order
from desktop_app.pdf.hyphenation import HYPHEN, LOOSEST, division, is_loose
from desktop_app.pdf.layout import LayoutText, marks_of
from desktop_app.pdf.lines import WordLine
from desktop_app.pdf.passages import Passage
from desktop_app.pdf.pieces import Manner, Stretch, Word, mark_piece, remembered, stretch_of
from desktop_app.pdf.signs import LTR_MARK, RTL_MARK, mark_kind
from desktop_app.pdf.tokens import FontRun, Token, tokens_of


def quick_lines(
    text: str,
    passages: tuple[Passage, ...],
    runs: Sequence[FontRun],
    language: Language,
    room: float,
    hyphenate: bool = False,
) -> tuple[WordLine, ...] | None:
    """The lines of `text`, at most `room` layout units wide; None for text that only Qt can set.

    `hyphenate` divides words to fill loose lines.
    """
    marks = marks_of(text, passages, language)
    breaks = breaks_of(text, passages, language, marks)
    languages = [passage.language for passage in passages] if hyphenate else []
    for more in (_no_breaks, _breaks_inside):
        breaks = breaks | more(text, runs, room)
        tokens = tokens_of(text, runs, passages, marks, breaks, language.is_rtl)
        if not tokens:
            return None
        setter = _Setter(text, tokens, breaks, language.is_rtl, languages)
        if not setter.complete:
            return None
        ends = setter.ends(room)
        if ends is not None:
            return tuple(setter.line(a, b) for a, b in zip((0, *ends), ends, strict=False))
    return None


def _no_breaks(_text: str, _runs: Sequence[FontRun], _room: float) -> set[int]:
    return set()


def _breaks_inside(text: str, runs: Sequence[FontRun], room: float) -> set[int]:
    """Every place inside words that are wider than a line, which end wherever a line is full."""
    found: set[int] = set()
    for start, end, font in runs:
        for word in _WORD.finditer(text, start, end):
            first, last = word.span()
            width = sum(font.advance(font.nominal(ord(sign))) for sign in word[0]) * font.scale
            if width > room:
                found.update(range(first + 1, last))
    return found


_WORD = re.compile(r"\S+")


def breaks_of(
    text: str, passages: tuple[Passage, ...], language: Language, marks: dict[int, str]
) -> set[int]:
    """Where a line may end (Unicode Standard Annex 14)."""
    layout = LayoutText(text, passages, language) if marks else None
    finder = QTextBoundaryFinder(
        QTextBoundaryFinder.BoundaryType.Line, layout.value if layout else text
    )
    found = set()
    while (at := finder.toNextBoundary()) >= 0:
        found.add(layout.index(at) if layout else at)
    return found


class _Setter:
    """The parts of a paragraph with their levels and shapes, ready to be put on lines."""

    def __init__(
        self,
        text: str,
        tokens: list[Token],
        breaks: set[int],
        rtl: bool,
        languages: Sequence[Language],
    ) -> None:
        self._languages, self._row = languages, 0
        self._last_space = text.rstrip(" ").rfind(" ") if languages else -1
        self._text, self._rtl, self._breaks = text, rtl, breaks
        is_plain = not rtl and all(token.kind == "L" for token in tokens)
        levels = [0] * len(tokens) if is_plain else levels_of([t.item for t in tokens], rtl)
        self._tokens, self._levels = tokens, levels
        self._mixed = not is_plain
        if self._mixed:
            self._join()
        self._stretches = self._shaped()
        self.complete = all(
            stretch or token.font is None
            for stretch, token in zip(self._stretches, self._tokens, strict=True)
        )

    def _shaped(self) -> list[Stretch | None]:
        found: list[Stretch | None] = []
        of_font, of_manner = None, None
        known: dict[str, Stretch | None] = {}
        for (kind, text, _, font, _), level in zip(self._tokens, self._levels, strict=True):
            if font is None:
                found.append(None)
                continue
            manner = _MANNERS[level % 2, self._rtl, kind == "AL" or (self._rtl and kind != "L")]
            if font is not of_font or manner is not of_manner:
                of_font, of_manner, known = font, manner, remembered(font, manner)
            found.append(known.get(text) or stretch_of(font, text, manner))
        return found

    def _join(self) -> None:
        """Make one of neighbours that are drawn as one: their signs may depend on each other."""
        tokens: list[Token] = []
        levels: list[int] = []
        last: Token | None = None
        for token, level in zip(self._tokens, self._levels, strict=True):
            if (
                last is not None
                and level == levels[-1]
                and token.font is last.font
                and token.passage == last.passage
                and token.text != " " != last.text
                and token.font is not None
                and token.start not in self._breaks
            ):
                kind = last.kind if last.kind in ("L", "AL") else token.kind
                last = tokens[-1] = Token(
                    kind, last.text + token.text, last.start, last.font, last.passage
                )
            else:
                tokens.append(token)
                levels.append(level)
                last = token
        self._tokens, self._levels = tokens, levels

    def ends(self, room: float) -> list[int] | None:
        """Behind which parts lines end; None when a word is wider than a line."""
        ends: list[int] = []
        while self._fill(ends, room):
            pass
        return ends if ends and ends[-1] == len(self._tokens) else None

    def _fill(self, ends: list[int], room: float) -> bool:
        """Add ends of lines until a word is divided, and say so."""
        stretches, breaks = self._stretches, self._breaks
        width = inked = since = filled = 0.0  # of the line, less the spaces at its end; at `before`
        begun = before = ends[-1] if ends else 0
        last = self._tokens[begun].start if ends else 0
        for at in range(begun, len(self._tokens)):
            _, text, start, _, _ = self._tokens[at]
            if start in breaks and start != last:
                before, since, filled = at, width, inked
            last = start
            stretch = stretches[at]
            if stretch is None:
                continue
            width += stretch.width
            if text == " ":
                continue
            inked = width
            if inked > room:
                if self._languages and self._divided(begun, before, room, filled, since):
                    ends.append(before + 1)
                    return True
                if before == begun or inked - since > room:
                    return False
                ends.append(before)
                self._row = 0
                begun, width = before, width - since
                inked, since, filled = width, 0.0, 0.0
        ends.append(len(self._tokens))
        return False

    def _divided(self, begun: int, at: int, room: float, filled: float, since: float) -> bool:
        """Whether part of a word could be put before a hyphen at the end of a loose line.

        The line from `begun` to `at` is `filled` and the word begins at `since`, in layout units.
        """
        token, level = self._tokens[at], self._levels[at]
        if room - filled <= LOOSEST or token.start > self._last_space:
            return False
        gaps = sum(token.text == " " for token in self._tokens[begun : self._inked(at)])
        if level % 2 or token.font is None or not is_loose(room - filled, gaps, self._row):
            return False
        font, manner = token.font, _MANNERS[0, self._rtl, False]

        def fits(first: str) -> bool:
            made = stretch_of(font, first, manner)
            return made is not None and since + made.width <= room

        cut = division(token.text, self._languages[token.passage], fits)
        if not cut:
            return False
        head, tail = token.text[:cut], token.text[cut:]
        made = [stretch_of(font, head + HYPHEN, manner), stretch_of(font, tail, manner)]
        rest = token._replace(text=tail, start=token.start + cut)
        self._tokens[at : at + 1] = [token._replace(text=head), rest]
        self._levels[at : at + 1] = [level, level]
        self._stretches[at : at + 1] = made
        self._row += 1
        return True

    def _inked(self, end: int) -> int:
        """`end` less the spaces before it, which hang outside the line."""
        while end and (self._tokens[end - 1].text == " " or self._stretches[end - 1] is None):
            end -= 1
        return end

    def line(self, start: int, end: int) -> WordLine:
        """The line of the parts from `start` to `end`."""
        first = self._tokens[start].start
        last = self._tokens[end].start if end < len(self._tokens) else len(self._text)
        inked = max(start, self._inked(end))
        order: Sequence[int] = range(start, inked)
        if self._mixed:
            drawn = [index for index in order if self._tokens[index].kind != "BN"]
            order = [drawn[i] for i in visual_order([self._levels[index] for index in drawn])]
        words, width = self._words(order)
        return WordLine(width, self._text[first:last], first, last == len(self._text), words)

    def _words(self, order: Sequence[int]) -> tuple[tuple[Word, ...], float]:
        words: list[Word] = []
        pen, before = 0.0, -1
        for index in order:
            stretch = self._stretches[index]
            if stretch is None:  # a mark of the layout
                continue
            _, _, start, _, passage = self._tokens[index]
            if self._mixed and before >= 0:
                words += self._marks(before, index, pen)
            if len(stretch.words) == 1:
                words.append(Word(stretch.words[0].piece, pen, start, passage))
            else:
                words += [
                    Word(piece, pen + x, start + place, passage)
                    for piece, x, place, _ in stretch.words
                ]
            pen += stretch.width
            before = index
        return tuple(words), pen

    def _marks(self, before: int, after: int, x: float) -> list[Word]:
        """The direction mark that a reader needs between neighbours; see `signs.mark_between`."""
        left, right = self._stretches[before], self._stretches[after]
        if left is None or right is None or not (self._rtl or left.rtl):
            return []
        (_, _, start, _, passage), (_, _, other, font, others) = (
            self._tokens[before],
            self._tokens[after],
        )
        start, other = start + left.right.place, other + right.left.place
        kind = mark_kind(
            left.right.text, left.rtl, right.left.text, right.rtl, start < other, self._rtl
        )
        if kind is None or font is None:
            return []
        piece = mark_piece(font, RTL_MARK if self._rtl else LTR_MARK, kind)
        is_left = not self._rtl or left.rtl
        return [Word(piece, x, start if is_left else other, passage if is_left else others)]


_MANNERS = {
    (odd, in_rtl, arabic): Manner(odd == 1, in_rtl, "Arab" if arabic else "Latn")
    for odd in (0, 1)
    for in_rtl in (False, True)
    for arabic in (False, True)
}
