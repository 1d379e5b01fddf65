"""The quickest way from text to lines: slugs put one after the other until a line is full.

It serves paragraphs of one style and language whose slugs do not depend on their neighbours
(`slugs`), nearly all there are. Every other one is set part by part (`words`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop_app.core.languages import Language
from desktop_app.pdf.characters import LINE_BREAK
from desktop_app.pdf.hyphenation import HYPHEN, division, is_loose
from desktop_app.pdf.lines import Line
from desktop_app.pdf.pieces import Piece, Word
from desktop_app.pdf.slugs import Case, Slug

_JOINED = re.compile("[\"'\u00ab\u00bb\u2018-\u201f\u2039\u203a] [(\\[{]|\u2014 \u2014")
"""Places at which no line may end although a space stands there (Unicode Standard Annex 14)."""


@dataclass(frozen=True)
class SlugLine(Line):
    """A line of slugs from left to right, with a plain space between any two."""

    slugs: tuple[Slug, ...]
    space: Piece
    rtl: bool

    @classmethod
    def of(
        cls, slugs: Sequence[Slug], case: Case, width: float, text: str, start: int, is_last: bool
    ) -> "SlugLine":
        """The line of `slugs`, which are in the order of the text."""
        visual = tuple(slugs[::-1] if case.rtl else slugs)
        return cls(width, text, start, is_last, visual, case.space, case.rtl)

    @property
    def gaps(self) -> int:
        """How many spaces stand between slugs."""
        return len(self.slugs) - 1

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words from left to right."""
        return tuple(self._words())

    def _words(self) -> Iterator[Word]:
        pen, space = 0.0, self.space.signs[0].advance
        place = self.start + len(self.text.rstrip(" " + LINE_BREAK)) if self.rtl else self.start
        for index, slug in enumerate(self.slugs):
            if index:
                place -= self.rtl
                yield Word(self.space, pen, place, 0)
                place += not self.rtl
                pen += space
                if slug.mark is not None:
                    yield Word(slug.mark, pen, place, 0)
            place -= len(slug.text) * self.rtl
            for word in slug.words:
                yield word._replace(x=pen + word.x, place=place + word.place)
            place += len(slug.text) * (not self.rtl)
            pen += slug.width


def slug_lines(
    text: str, case: Case, room: float, hyphens: Language | None = None
) -> tuple[SlugLine, ...] | None:
    """The lines of a paragraph of one style, at most `room` layout units wide.

    None for text that must be set in another way. `hyphens` is the language in which words are
    divided to fill loose lines.
    """
    if LINE_BREAK in text:
        return _between_breaks(text, case, room, hyphens)
    slugs = case.slugs(text)
    if slugs is None or _JOINED.search(text) or (case.rtl and not _apart(slugs)):
        return None
    found: list[SlugLine] = []
    space, pen, begun, start = case.space.signs[0].advance, 0.0, 0, 0
    index, count, row = 0, len(slugs), 0
    while index < count:
        slug = slugs[index]
        pen += slug.width
        if pen <= room:
            pen += space
            index += 1
            continue
        pen -= slug.width
        divided = _divided(slug, case, room - pen)
        if hyphens and not divided and is_loose(room - pen + space, index - begun - 1, row):
            divided = _hyphenated(slug, case, room - pen, hyphens) if index < count - 1 else None
            row = row + 1 if divided else 0
        else:
            row = 0
        if divided:
            slugs[index : index + 1] = divided
            count += 1
            pen += divided[0].width + space
            index += 1
        elif index == begun:
            return None  # a slug wider than a line
        line = slugs[begun:index]
        end = start + sum([len(each.text) for each in line]) + len(line) - bool(divided)
        found.append(SlugLine.of(line, case, pen - space, text[start:end], start, False))
        pen, begun, start = 0.0, index, end
    found.append(SlugLine.of(slugs[begun:], case, pen - space, text[start:], start, True))
    return tuple(found)


def _between_breaks(
    text: str, case: Case, room: float, hyphens: Language | None
) -> tuple[SlugLine, ...] | None:
    """The lines of a text with forced breaks, as in an address."""
    found: list[SlugLine] = []
    start = 0
    for stretch in text.split(LINE_BREAK):
        lines = slug_lines(stretch, case, room, hyphens)
        if lines is None:
            return None
        found += (replace(line, start=line.start + start) for line in lines)
        start += len(stretch) + 1
        if start <= len(text):
            found[-1] = replace(found[-1], text=found[-1].text + LINE_BREAK)
    return tuple(found)


def _apart(slugs: Sequence[Slug]) -> bool:
    """Whether every slug with Latin letters stands alone between Arabic ones."""
    last = len(slugs) - 1
    for index, slug in enumerate(slugs):
        if slug.is_latin and not (
            (index == 0 or slugs[index - 1].ends) and (index == last or slugs[index + 1].starts)
        ):
            return False
    return True


def _hyphenated(
    slug: Slug, case: Case, room: float, language: Language
) -> tuple[Slug, Slug] | None:
    """What of the word in `slug` fits at the end of a line before a hyphen, and the rest."""

    def fits(first: str) -> bool:
        made = case.slug(first)
        return made is not None and made.width <= room

    cut = division(slug.text, language, fits)
    head, tail = case.slug(slug.text[:cut] + HYPHEN), case.slug(slug.text[cut:])
    if not cut or head is None or tail is None:
        return None
    return replace(head, text=slug.text[:cut]), tail


def _divided(slug: Slug, case: Case, room: float) -> tuple[Slug, Slug] | None:
    """What of `slug` still fits at the end of a line, and the rest."""
    width, fits = 0.0, 0
    for part in slug.parts:
        width += part.width
        if width > room:
            break
        fits += 1
    if not fits:
        return None
    cut = sum(len(part.text) for part in slug.parts[:fits])
    head, tail = case.set(slug.text[:cut]), case.slug(slug.text[cut:])
    return None if head is None or tail is None else (head, tail)
