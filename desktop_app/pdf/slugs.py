"""Slugs: what stands between two spaces, set once with its punctuation and used as a whole.

(A slug is type cast in one piece.) Most paragraphs are of one style, and their words look the same
wherever they stand. What a slug looks like depends on its text and style alone, so a paper is the
same whatever was set before it. Where neighbours could change a slug's look (two words of the other
direction, a sign of per cent) there is none, and the paragraph is set part by part (`words`).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from math import inf
from typing import NamedTuple, TypeVar

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.characters import font_runs
from desktop_app.pdf.digits import DIGIT, ZEROS, digit_keys, form_of
from desktop_app.pdf.document import Face, Span
from desktop_app.pdf.font_choice import choosing
from desktop_app.pdf.font_library import Chosen
from desktop_app.pdf.fonts import FontFile, Script
from desktop_app.pdf.layout import marks_of
from desktop_app.pdf.lines import WordLine
from desktop_app.pdf.passages import Passage
from desktop_app.pdf.pieces import (
    Drawn,
    Manner,
    Piece,
    Stretch,
    Word,
    drawn_from,
    mark_piece,
    shaped,
    space_of,
)
from desktop_app.pdf.signs import RTL_MARK, Kind, Sign, mark_kind
from desktop_app.pdf.words import breaks_of, quick_lines

T = TypeVar("T")

_MOST_KEPT, _MOST_NUMBERS = 4_000, 250
"""Slugs kept of one style, some 2 kB each; those with digits seldom return."""

_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LATIN_WORD = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+[.,;:!?]?")
_ARABIC_WORD = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]+")
"""Words that are of one kind all through and may be broken nowhere."""

_LATIN_SLUG = re.compile("[!-~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2212]+")
_UNSETTLED = re.compile("[-+#%$\u00a2-\u00a5\u00b0\u2030\u066a\u20a0-\u20cf\u2212]")
"""What beside a number may go with it or not, as the text before them has it (UAX 9, W2 and W5)."""


class Style(NamedTuple):
    """All that the look of a slug depends on beside its text."""

    face: Face
    script: Script
    bold: bool
    italic: bool
    rtl: bool
    families: Chosen


class Segment(NamedTuple):
    """Signs that are written together: their font and kind, and the text of a turned bracket.

    `move` is how a `TJ` array moves the pen after them.
    """

    font: FontFile
    kind: Kind
    text: str
    drawn: Drawn
    move: str = ""


Zero = tuple[int, int, int]
"""The number of a segment, that of a sign in it, and the zero's place in the slug's text."""


@dataclass(frozen=True, eq=False, slots=True)
class Slug:
    """A slug: its width in layout units and, for one of several parts, its words as cast.

    `segments` is how it is written. `mark` is the direction mark that parts it from a space on its
    left. `is_latin` says whether it has letters of the other direction in a right-to-left
    paragraph, `starts` and `ends` whether its first and last letter or digit is an Arabic letter.
    `parts` are the slugs that it may be broken into at a line's end, if any; `zeros` are where it
    has zeros, each of which can be replaced by any digit.
    """

    text: str
    cast: tuple[Word, ...]
    width: float
    segments: tuple[Segment, ...]
    mark: Piece | None
    is_latin: bool
    starts: bool
    ends: bool
    case: "Case"
    parts: tuple["Slug", ...] = ()
    zeros: tuple[Zero, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words from left to right."""
        return self.cast or self.case.words(self.text)

    def filled(self, text: str) -> "Slug | None":
        """The slug of `text`, which differs in digits only; None when they are not alike."""
        segments = [list(segment.drawn) for segment in self.segments]
        for index, at, place in self.zeros:
            back, key = segments[index][at]
            keys = digit_keys(self.segments[index].font, key[2], self.case.script)
            if keys is None:
                return None
            segments[index][at] = back, keys[text[place]]
        pairs = zip(self.segments, segments, strict=True)
        made = tuple(segment._replace(drawn=tuple(drawn)) for segment, drawn in pairs)
        ends = accumulate(len(part.text) for part in self.parts)
        parts = tuple(
            part.filled(text[end - len(part.text) : end])
            for part, end in zip(self.parts, ends, strict=True)
        )
        if None in parts:
            return None
        filled = tuple(part for part in parts if part is not None)
        return replace(self, text=text, cast=(), segments=made, parts=filled, zeros=())


class Case:
    """The slugs of one style, by their text (as a compositor's case holds sorts)."""

    def __init__(self, style: Style, language: Language) -> None:
        self._style, self._language, self.rtl = style, language, style.rtl
        self._kept: dict[str, Slug | None] = {}
        self._numbers: dict[str, Slug] = {}
        self.script = "Arab" if style.rtl else "Latn"
        self.font = self._runs(" ")[0][2]
        self.space = space_of(self.font)

    def slug(self, text: str) -> Slug | None:
        """The slug of `text`, None when its look depends on its neighbours.

        Safe from any thread: at worst a slug is cast twice.
        """
        found = self._kept.get(text) or self._numbers.get(text)
        if found is not None or text in self._kept:
            return found
        form = form_of(text)
        if form == text:
            made = self._cast(text)
            _keep(self._kept, _MOST_KEPT, text, made)
            return made
        model = self.slug(form)
        made = model and (model.filled(text) or self._cast(text))
        if made is not None:
            _keep(self._numbers, _MOST_NUMBERS, text, made)
        return made

    def slugs(self, text: str) -> list[Slug] | None:
        """The slugs of a paragraph, None when any of them depends on its neighbours."""
        kept, slug = self._kept, self.slug
        found = [kept.get(part) or slug(part) for part in text.split(" ")]
        return None if None in found else found  # type: ignore[return-value]

    def _runs(self, text: str) -> list[tuple[int, int, FontFile]]:
        style = self._style
        spans = (Span(text, style.bold, style.italic),)
        return font_runs(spans, [text], style.face, style.script, self._language)

    def _cast(self, text: str) -> Slug | None:
        word = self._word(text)
        if word is not None:
            return replace(self._slug(text, word.words, word.width), cast=())
        if not _stands_alone(text, self._style.rtl):
            return None
        parts = _parts(text, self._language)
        if not parts or (len(parts) > 1 and self._style.rtl):
            return None
        slug = self.set(text)
        if slug is None or len(parts) == 1:
            return slug
        made = [self.set(part) for part in parts]
        return None if None in made else replace(slug, parts=tuple(filter(None, made)))

    def set(self, text: str) -> Slug | None:
        """A new slug of `text`, whatever its neighbours may do to it."""
        line = self._line(text)
        return None if line is None else self._slug(text, line.words, line.width)

    def _word(self, text: str) -> Stretch | None:
        """The one stretch that a plain word is, none for anything else."""
        if not (_ARABIC_WORD if self.rtl else _LATIN_WORD).fullmatch(text):
            return None
        if not self.font.coverage.issuperset(map(ord, text)):
            return None
        return shaped(self.font, text, Manner(self.rtl, self.rtl, self.script))

    def _slug(self, text: str, words: tuple[Word, ...], width: float) -> Slug:
        mark, is_latin, starts, ends = None, False, True, True
        if self.rtl:
            mark = _mark(words[0], self.font)
            is_latin = _LATIN_LETTER.search(text) is not None
            kinds = [kind for kind in map(unicodedata.bidirectional, text) if kind in _LETTERS]
            starts, ends = kinds[:1] == ["AL"], kinds[-1:] == ["AL"]
        signs = [sign for word in words for sign in word.signs]
        segments = tuple(_segments(signs, width, self.font))
        zeros = _zeros(signs, segments) if DIGIT.search(text) else ()
        return Slug(text, words, width, segments, mark, is_latin, starts, ends, self, (), zeros)

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of a slug from left to right."""
        with choosing(self._style.families):  # may be asked for when the paper is done
            line = self._line(text)
        return line.words if line else ()

    def _line(self, text: str) -> WordLine | None:
        passages = (Passage(0, len(text), self._language),)
        try:
            runs = self._runs(text)
        except UserError:
            return None  # the whole paragraph tells better where it stands
        lines = quick_lines(text, passages, runs, self._language, inf)
        return lines[0] if lines else None


def _keep(kept: dict[str, T], most: int, text: str, made: T) -> None:
    if len(kept) >= most:
        kept.clear()
    kept[text] = made


_LETTERS = ("L", "R", "AL", "EN", "AN")


@lru_cache(maxsize=64)
def case(style: Style, language: Language) -> Case:
    """The one case of a style and language; made while the style's families are chosen."""
    return Case(style, language)


def _stands_alone(text: str, rtl: bool) -> bool:
    """Whether a slug of `text` looks the same between any neighbours that `slug_lines` allows."""
    if rtl:
        return bool(text) and not (DIGIT.search(text) and _UNSETTLED.search(text))
    return _LATIN_SLUG.fullmatch(text) is not None


def _parts(text: str, language: Language) -> list[str]:
    """What `text` may be broken into, none when no line may end before or behind it."""
    beside = "ا" if language.is_rtl else "a"
    padded = f"{beside} {text} {beside}"
    passages = (Passage(0, len(padded), language),)
    breaks = breaks_of(padded, passages, language, marks_of(padded, passages, language))
    start, end = 2, 2 + len(text)
    if not {start, end + 1} <= breaks:
        return []
    inner = sorted(at for at in breaks if start < at < end)
    return [padded[a:b] for a, b in pairwise((start, *inner, end))]


def _mark(leftmost: Word, font: FontFile) -> Piece | None:
    """The direction mark between a space and a slug on its right in a right-to-left paragraph."""
    character = leftmost.piece.signs[0].text[0]
    is_ltr = unicodedata.bidirectional(character) in ("L", "EN", "AN")
    kind = mark_kind(" ", True, character, not is_ltr, False, True)
    return None if kind is None else mark_piece(font, RTL_MARK, kind)


def _segments(signs: Sequence[Sign], width: float, base: FontFile) -> Iterator[Segment]:
    """How `signs` are written, one after the other; the pen ends at `width`."""
    pen = 0.0
    for (font, kind, _), group in groupby(signs, key=_together):
        run = list(group)
        drawn, pen = drawn_from(pen, run)
        text = run[0].text if kind is Kind.TURNED else ""
        yield Segment(font, kind, text, drawn)
    back = round((pen - width) / base.scale)
    if back:
        yield Segment(base, Kind.PLAIN, "", (), f">{back}<")


def _zeros(signs: Sequence[Sign], segments: Sequence[Segment]) -> tuple[Zero, ...]:
    places = ((i, at) for i, segment in enumerate(segments) for at in range(len(segment.drawn)))
    pairs = zip(places, signs, strict=False)
    return tuple((i, at, sign.place) for (i, at), sign in pairs if sign.text in ZEROS)


def _together(sign: Sign) -> tuple[FontFile, Kind, float]:
    return sign.font, sign.kind, 0.0 if sign.kind is Kind.PLAIN else sign.x
