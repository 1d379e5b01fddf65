"""From Qt's glyphs to signs: what stands on a line, each with one clear piece of text.

A reader of the file sees glyphs from left to right and must find the text again. So that it can,
right-to-left letters get exactly one character each, marks stand right beside their letter, and
characters that draw nothing are signs without width. Where a reader would guess wrong which way
a bracket or a space beside a number belongs, a direction mark (U+200E, U+200F) without width
settles it (Unicode Standard Annex 9).
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from desktop_app.pdf.characters import INVISIBLE, LINE_BREAK
from desktop_app.pdf.fonts import FontFile

LTR_MARK, RTL_MARK = "\u200e", "\u200f"

MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))
"""The characters that are drawn as their mirror image between right-to-left letters."""

_STRONG_RTL = ("R", "AL")
_SEPARATORS = ("ES", "CS", "ET")
_WEAK = (*_SEPARATORS, "NSM", "BN")


class Kind(Enum):
    """How a sign is written into the page: with its neighbours, or so that readers differ on it.

    `TURNED` is a bracket drawn as its mirror image. `APART` is a direction mark that Poppler
    needs and PDFium does not: PDFium passes over text without width that is written apart.
    """

    PLAIN = auto()
    TURNED = auto()
    APART = auto()


class Part(NamedTuple):
    """A glyph of a sign and how far it is shifted, in units of its font's em."""

    glyph: int
    dx: int = 0
    dy: int = 0


class Sign(NamedTuple):
    """One sign where it stands on its line.

    `parts` are its glyphs, none for what draws nothing. `x` is in layout units, `width` in units
    of the font's em. `text` is what it stands for, `place` where that begins in the paragraph,
    `passage` the number of its passage.
    """

    font: FontFile
    parts: tuple[Part, ...]
    x: float
    width: int
    text: str
    place: int
    passage: int
    kind: Kind = Kind.PLAIN

    @property
    def advance(self) -> float:
        """The width in layout units."""
        return self.width * self.font.scale


class Placed(NamedTuple):
    """A glyph as Qt places it: `x` and `rise` above the baseline in layout units."""

    glyph: int
    x: float
    rise: float


@dataclass(slots=True)
class Cluster:
    """The glyphs that stand for one indivisible stretch of text, in logical order."""

    index: int
    rtl: bool
    font: FontFile
    passage: int
    text: str = ""
    glyphs: list[Placed] = field(default_factory=list)

    @property
    def x(self) -> float:
        """Where it stands: the place of its widest glyph, for marks may hang over the edge."""
        if len(self.glyphs) == 1:
            return self.glyphs[0].x
        return max(self.glyphs, key=lambda g: self.font.advance(g.glyph)).x


def visual(cluster: Cluster) -> tuple[float, int]:
    """What clusters are sorted by, to stand from left to right."""
    return cluster.x, -cluster.index if cluster.rtl else cluster.index


def placed_signs(clusters: Sequence[Cluster], rtl: bool) -> list[Sign]:
    """The signs of a line from left to right; `rtl` is the direction of the paragraph."""
    ordered = sorted(clusters, key=visual)
    signs: list[Sign] = []
    for number, cluster in enumerate(ordered):
        if number:
            signs += mark_between(ordered[number - 1], cluster, rtl)
        signs += _signs(cluster)
    return signs


def mark_between(left: Cluster, right: Cluster, rtl: bool) -> list[Sign]:
    """The direction mark that a reader needs between neighbours, if any."""
    before = left.index < right.index
    kind = mark_kind(left.text[0], left.rtl, right.text[0], right.rtl, before, rtl)
    if kind is None:
        return []
    if not rtl:
        return [_mark(right, left, LTR_MARK)]
    return [_mark(right, left if left.rtl else right, RTL_MARK, kind)]


@lru_cache(maxsize=4096)
def mark_kind(
    left: str, left_rtl: bool, right: str, right_rtl: bool, before: bool, rtl: bool
) -> Kind | None:
    """How to write the direction mark that a reader needs between two characters, if any.

    Each is `left_rtl` or `right_rtl` as it is drawn; `before` says whether the left one comes
    first in the text, `rtl` is the direction of the paragraph.
    """
    left_kind, right_kind = unicodedata.bidirectional(left), unicodedata.bidirectional(right)
    if not rtl:
        # What stands to the right of a right-to-left run would be drawn into that run.
        is_after = left_rtl and not right_rtl and before
        return Kind.PLAIN if is_after and right_kind != "L" else None
    kind = Kind.PLAIN
    if left_rtl and right_rtl:
        # A separator would be taken for part of a number, and draw the next space to itself.
        is_open = right_kind in _SEPARATORS and left_kind not in _STRONG_RTL
        kind = Kind.APART
    elif left_rtl:
        # What follows a left-to-right run (on its left) would be drawn into that run.
        is_open = left_kind not in _STRONG_RTL
        if right_kind != "L" and left_kind not in _WEAK:
            kind = Kind.APART
    else:
        # A separator before a number would join it.
        is_open = right_rtl and right_kind in _WEAK
    return kind if is_open else None


def _mark(right: Cluster, neighbour: Cluster, text: str, kind: Kind = Kind.PLAIN) -> Sign:
    """A direction mark to the left of `right`.

    It belongs to the passage of its right-to-left `neighbour`, which has its exact text beside
    the signs: in any other the mark would be read as text.
    """
    mark = _empty(right, right.x, text, kind)
    return mark._replace(place=neighbour.index, passage=neighbour.passage)


def _signs(cluster: Cluster) -> list[Sign]:
    """The signs of a cluster from left to right."""
    if len(cluster.glyphs) == len(cluster.text) == 1:
        return [_simple(cluster)]
    shared = len(cluster.text) if cluster.rtl else 1 + len(cluster.glyphs[1:])
    groups = _groups(cluster.glyphs, min(shared, len(cluster.text)))
    if cluster.rtl:
        texts = list(cluster.text)
        signs = [_sign(cluster, group, text) for group, text in zip(groups, texts, strict=False)]
        rest = [_empty(cluster, cluster.x, text) for text in texts[len(groups) :]]
        return [*rest[::-1], *signs[::-1]]
    count = len(groups)
    texts = [*cluster.text[: count - 1], cluster.text[count - 1 :]]
    return [_sign(cluster, group, text) for group, text in zip(groups, texts, strict=True)]


def _simple(cluster: Cluster) -> Sign:
    """The sign of one glyph for one character: nearly every sign there is."""
    ((glyph, x, rise),) = cluster.glyphs
    font, text = cluster.font, cluster.text
    kind = Kind.TURNED if cluster.rtl and text in MIRRORED else Kind.PLAIN
    parts = (Part(glyph, 0, round(rise / font.scale)),)
    return Sign(font, parts, x, font.advance(glyph), text, cluster.index, cluster.passage, kind)


def _groups(glyphs: list[Placed], count: int) -> list[list[Placed]]:
    """The glyphs in at most `count` groups, the last one taking those left over."""
    groups = [[glyph] for glyph in glyphs[:count]]
    for glyph in glyphs[count:]:
        groups[-1].append(glyph)
    return groups


def _sign(cluster: Cluster, group: list[Placed], text: str) -> Sign:
    """One sign of the glyphs in `group`; marks without width stand where the pen is."""
    font = cluster.font
    wide = [glyph for glyph in group if font.advance(glyph.glyph)]
    if wide:
        x = min(glyph.x for glyph in wide)
        right = max(glyph.x + font.advance(glyph.glyph) * font.scale for glyph in wide)
        width = round((right - x) / font.scale)
    else:
        # In visual order a mark comes before a right-to-left letter and after a left-to-right one.
        x, width = _pen(cluster), 0
    parts = tuple(
        Part(g.glyph, round((g.x - x) / font.scale), round(g.rise / font.scale)) for g in group
    )
    kind = Kind.TURNED if cluster.rtl and text in MIRRORED else Kind.PLAIN
    return Sign(font, parts, x, width, text, cluster.index, cluster.passage, kind)


def _pen(cluster: Cluster) -> float:
    font = cluster.font
    wide = [glyph for glyph in cluster.glyphs if font.advance(glyph.glyph)]
    if cluster.rtl or not wide:
        return min(glyph.x for glyph in wide or cluster.glyphs)
    return max(glyph.x + font.advance(glyph.glyph) * font.scale for glyph in wide)


def _empty(cluster: Cluster, x: float, text: str, kind: Kind = Kind.PLAIN) -> Sign:
    return Sign(cluster.font, (), x, 0, text, cluster.index, cluster.passage, kind)


def give_text(clusters: list[Cluster], text: str, end: int) -> None:
    """Share the line's text out among the clusters; what draws nothing goes to the one before."""
    keeper: Cluster | None = None
    ends = [cluster.index for cluster in clusters[1:]] + [end]
    for cluster, stop in zip(clusters, ends, strict=False):
        piece = text[cluster.index : stop].rstrip(LINE_BREAK)
        if not piece:  # a space or a break at the end of the line
            cluster.glyphs.clear()
        elif piece[0] in INVISIBLE:
            cluster.glyphs.clear()
            if keeper:
                keeper.text += piece
        else:
            cluster.text = piece
            keeper = cluster
