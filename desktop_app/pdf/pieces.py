"""Words as they are drawn: shaped once, remembered, and set again wherever they occur.

A letter repeats its office's words, and a batch repeats whole sentences; what a word looks like
in a font depends on nothing else, so every paper is the same whatever was set before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.pdf.fonts import FontFile
from desktop_app.pdf.signs import (
    MIRRORED,
    Cluster,
    Kind,
    Part,
    Placed,
    Sign,
    give_text,
    placed_signs,
    visual,
)

_MOST_REMEMBERED, _MOST_NUMBERS = 4_000, 250
"""Words and numbers remembered of one font and manner, some 2 kB each. Numbers seldom return."""


Key = tuple[tuple[Part, ...], int, str]
"""What a code stands for: the parts that are drawn, their width, and the text."""

Drawn = tuple[tuple[str, Key], ...]
"""How a `TJ` array moves the pen, and what the code after that stands for."""


@dataclass(frozen=True, eq=False)
class Piece:
    """Signs of one font and kind that always stand together, from left to right.

    Places of signs count from the piece's first character, `x` from its left edge, in layout
    units. `drawn` is, for each sign, how a `TJ` array moves the pen before it and what its code
    stands for; `pen` is where that leaves the pen. Pieces are told apart by identity, which makes
    them cheap to look up.
    """

    font: FontFile
    signs: tuple[Sign, ...]
    kind: Kind
    is_space: bool
    drawn: Drawn
    pen: float

    @classmethod
    def of(cls, signs: Sequence[Sign]) -> "Piece":
        """The piece of `signs`, of which the first stands at the left edge."""
        first, left = signs[0], signs[0].x
        moved = tuple(signs)
        if left or first.passage:
            moved = tuple(sign._replace(x=sign.x - left, passage=0) for sign in signs)
        drawn, pen = drawn_from(0.0, moved)
        is_space = len(signs) == 1 and first.text == " "
        return cls(first.font, moved, first.kind, is_space, drawn, pen)


def drawn_from(pen: float, signs: Sequence[Sign]) -> tuple[Drawn, float]:
    """How `signs` of one font are drawn by a pen at `pen`, and where it ends."""
    found = []
    for sign in signs:
        back = round((pen - sign.x) / sign.font.scale)
        pen += sign.advance - back * sign.font.scale
        text = MIRRORED[sign.text] if sign.kind is Kind.TURNED else sign.text
        found.append(_drawn(f">{back}<" if back else "", sign.parts, sign.width, text))
    return tuple(found), pen


@lru_cache(maxsize=16_384)
def _drawn(back: str, parts: tuple[Part, ...], width: int, text: str) -> tuple[str, Key]:
    """One object for all that is drawn alike: what is remembered has thousands of them."""
    return back, (parts, width, text)


class Word(NamedTuple):
    """A piece where it stands: `x` on its line, `place` in its paragraph, the passage's number."""

    piece: Piece
    x: float
    place: int
    passage: int

    @property
    def signs(self) -> Sequence[Sign]:
        """The signs with their places on the line and in the paragraph."""
        if not (self.x or self.place or self.passage):
            return self.piece.signs
        return [
            sign._replace(x=self.x + sign.x, place=self.place + sign.place, passage=self.passage)
            for sign in self.piece.signs
        ]


def word_of(sign: Sign) -> Word:
    """A single sign as a word."""
    return Word(Piece.of([sign._replace(place=0)]), sign.x, sign.place, sign.passage)


@cache
def mark_piece(font: FontFile, text: str, kind: Kind) -> Piece:
    """A direction mark: a character that draws nothing."""
    return word_of(Sign(font, (), 0.0, 0, text, 0, 0, kind)).piece


@cache
def space_of(font: FontFile) -> Piece:
    """The plain space of a font."""
    glyph = font.nominal(ord(" "))
    return word_of(Sign(font, (Part(glyph),), 0.0, font.advance(glyph), " ", 0, 0)).piece


class Edge(NamedTuple):
    """The outermost character of a stretch and its place in it."""

    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text without spaces, set in one font and direction: its words, width and outermost signs."""

    words: tuple[Word, ...]
    width: float
    rtl: bool
    left: Edge
    right: Edge


class Manner(NamedTuple):
    """How text is shaped: its own direction, that of its paragraph, its ISO 15924 script."""

    rtl: bool
    in_rtl: bool
    script: str


_DIGIT = re.compile(r"\d")
_remembered: dict[tuple[str, float, Manner, bool], dict[str, Stretch | None]] = {}


def remembered(font: FontFile, manner: Manner, numbers: bool = False) -> dict[str, Stretch | None]:
    """The words, or the numbers, that `stretch_of` has set so, by their text."""
    return _remembered.setdefault((font.name, font.rise, manner, numbers), {})


def stretch_of(font: FontFile, text: str, manner: Manner) -> Stretch | None:
    """`text`, which has no spaces around it, set in `font`; None for what cannot stand alone.

    Safe from any thread: at worst a word is shaped twice.
    """
    has_digit = _DIGIT.search(text) is not None
    known = remembered(font, manner, has_digit)
    try:
        return known[text]
    except KeyError:
        if len(known) >= (_MOST_NUMBERS if has_digit else _MOST_REMEMBERED):
            known.clear()
        stretch = known[text] = shaped(font, text, manner)
        return stretch


def shaped(font: FontFile, text: str, manner: Manner) -> Stretch | None:
    """As `stretch_of`, but not remembered."""
    clusters, width = _clusters(font, text, manner)
    give_text(clusters, text, len(text))
    drawn = [cluster for cluster in clusters if cluster.glyphs]
    if "".join(cluster.text for cluster in drawn) != text:
        return None
    words = []
    for _, group in groupby(placed_signs(drawn, manner.in_rtl), key=_written_together):
        signs = list(group)
        words.append(Word(Piece.of(signs), signs[0].x, 0, 0))
    drawn.sort(key=visual)
    left, right = (Edge(cluster.text[0], cluster.index) for cluster in (drawn[0], drawn[-1]))
    return Stretch(tuple(words), width, manner.rtl, left, right)


def _written_together(sign: Sign) -> tuple[Kind, float]:
    return sign.kind, 0.0 if sign.kind is Kind.PLAIN else sign.x


def _clusters(font: FontFile, text: str, manner: Manner) -> tuple[list[Cluster], float]:
    """What HarfBuzz makes of `text`, in logical order, and its width in layout units."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if manner.rtl else "ltr"
    buffer.script = manner.script
    hb.shape(font.shaper, buffer)
    placed: list[tuple[int, Placed]] = []
    pen = 0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        x, rise = (pen + position.x_offset) * font.scale, position.y_offset * font.scale
        placed.append((info.cluster, Placed(info.codepoint, x, rise)))
        pen += position.x_advance
    found: dict[int, Cluster] = {}
    for index, glyph in reversed(placed) if manner.rtl else placed:
        cluster = found.setdefault(index, Cluster(index, manner.rtl, font, 0))
        cluster.glyphs.append(glyph)
    return [found[index] for index in sorted(found)], pen * font.scale
