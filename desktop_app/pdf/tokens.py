"""A paragraph cut into words, numbers, spaces and single signs, each of one class for bidi.

Only text whose parts can be shaped one by one is cut: whatever else occurs (accents typed apart,
direction marks in the text, a style that changes inside an Arabic word) is left to Qt, which
shapes the paragraph as a whole.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from desktop_app.pdf.bidi import Item
from desktop_app.pdf.fonts import FontFile
from desktop_app.pdf.passages import Passage

FontRun = tuple[int, int, FontFile]
Part = tuple[int, int, str | None, FontFile]

_LETTER = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06fc"
_MARK = "\u0640\u064b-\u065f\u0670\u200c"
_SINGLE = " -@\\[-`{-~\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7"
_SINGLE += "\u060c\u061b\u061f\u066a-\u066c\u06d4\u2010-\u2027\u2030-\u205e\u20ac\u2212"
_TOKEN = re.compile(
    "(?P<L>[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+)"
    f"|(?P<AL>[{_LETTER}][{_LETTER}{_MARK}]*)"
    "|(?P<EN>[0-9]+|[\u06f0-\u06f9]+)|(?P<AN>[\u0660-\u0669]+)"
    f"|(?P<single>[{_SINGLE}])"
)
_LATIN = re.compile(f"[A-Za-z\u00c0-\u024f\u1e00-\u1eff{_SINGLE}]*")
_LATIN_TOKEN = re.compile("[^ ]+| ")


class Token(NamedTuple):
    """A part of the text, or (with no font) a mark that the layout has put in."""

    kind: str
    text: str
    start: int
    font: FontFile | None
    passage: int

    @property
    def item(self) -> Item:
        """What the bidirectional algorithm sees of it."""
        return Item(self.kind, self.text)


def tokens_of(
    text: str,
    runs: Sequence[FontRun],
    passages: Sequence[Passage],
    marks: dict[int, str],
    breaks: Iterable[int],
    rtl: bool,
) -> list[Token] | None:
    """The tokens of `text` with `marks` between them, none across a place in `breaks`.

    None for text that must be shaped as a whole.
    """
    plain = not rtl and _LATIN.fullmatch(text) is not None
    parts = _parts(text, runs, plain)
    cuts = {*breaks, *marks, *(p.start for p in passages)}
    inner = cuts.difference([part[0] for part in parts], [len(text)])
    if inner:
        if not plain:
            return None
        parts = _cut(parts, inner)
    if not all(part[2] for part in parts):
        return None
    tokens = [Token(kind or "", text[a:b], a, font, 0) for a, b, kind, font in parts]
    if len(passages) > 1:
        tokens = _with_passages(tokens, passages)
    if plain:
        return tokens
    if marks:
        tokens = _with_marks(tokens, marks, len(text))
    return tokens if _parts_joined(tokens) else None


def _parts(text: str, runs: Sequence[FontRun], plain: bool) -> list[Part]:
    """Start, end, class and font of the parts; no class for what cannot be a part."""
    find = _latin if plain else _mixed
    return [
        (a, b, kind, font) for start, end, font in runs for a, b, kind in find(text, start, end)
    ]


def _cut(parts: list[Part], cuts: set[int]) -> list[Part]:
    found: list[Part] = []
    for start, end, kind, font in parts:
        edges = [start, *(at for at in range(start + 1, end) if at in cuts), end]
        found += [(a, b, kind, font) for a, b in pairwise(edges)]
    return found


def _with_passages(tokens: list[Token], passages: Sequence[Passage]) -> list[Token]:
    starts = [passage.start for passage in passages]
    return [token._replace(passage=bisect_right(starts, token.start) - 1) for token in tokens]


def _with_marks(tokens: list[Token], marks: dict[int, str], end: int) -> list[Token]:
    found: list[Token] = []
    for token in tokens:
        found += [_mark(mark, token.start) for mark in marks.get(token.start, "")]
        found.append(token)
    return found + [_mark(mark, end) for mark in marks.get(end, "")]


def _latin(text: str, start: int, end: int) -> Iterable[tuple[int, int, str | None]]:
    return ((m.start(), m.end(), "L") for m in _LATIN_TOKEN.finditer(text, start, end))


def _mixed(text: str, start: int, end: int) -> Iterable[tuple[int, int, str | None]]:
    at = start
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        if match.start() != at:
            break
        at = match.end()
        yield match.start(), at, _class(match[0]) if kind == "single" else kind
    if at != end:
        yield at, end, None


@lru_cache(maxsize=1024)
def _class(character: str) -> str:
    return unicodedata.bidirectional(character)


def _mark(character: str, place: int) -> Token:
    return Token(_class(character), "", place, None, 0)


def _parts_joined(tokens: Sequence[Token]) -> bool:
    """Whether no two tokens are parts of one Arabic word."""
    was_letter = False
    for kind, text, *_ in tokens:
        is_letter = kind == "AL" and text[0].isalpha()
        if was_letter and is_letter:
            return False
        was_letter = is_letter
    return True
