"""The text as Qt lays it out: with the invisible marks that put each passage in its direction."""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop_app.core.languages import Language
from desktop_app.pdf.fonts import FontFile
from desktop_app.pdf.left_to_right import wholes
from desktop_app.pdf.passages import Passage
from desktop_app.pdf.signs import RTL_MARK

_LTR_ISOLATE, _RTL_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2067", "\u2069"

_DIGITS_AFTER_LATIN = re.compile(
    r"[A-Za-z\u00c0-\u024f](?=[^\w\s]*+\s)"
    r"[^\w\u2028]*+(?:\u2028[^\w\u2028]*+)?+(?=[۰-۹٠-٩])"
)
"""Eastern digits after a Latin word: the bidi algorithm (rule W7) would set them left to right
with it, and the bracket around them apart; they belong to the right-to-left text."""

_NUMBER_WITH_LETTERS = re.compile(
    r"(?<!\S)[0-9۰-۹٠-٩]+[-/.][0-9۰-۹٠-٩/.\-]*[\u0620-\u064a\u066e-\u06d3][^\s،؛,;:)\]]*"
)
"""A register number such as 14505/ق/م/ب/1402: one right-to-left whole, whatever stands around it;
left to the bidi algorithm, its first number would stand apart between left-to-right words."""

_JOINER = "\u2060"
_WITH_DIGITS = re.compile(r"(?<!\S)[^\s\d]*+\d\S*")
_JOINT = re.compile(r"[-/](?=\w)")
"""A number such as CINVU/1405-123 is never broken at its slashes and hyphens."""

FontRun = tuple[int, int, FontFile]


class LayoutText:
    """A paragraph's text with marks put in, and the way back from Qt's indexes to the text's.

    A passage in a language of the other direction is isolated (Unicode Standard Annex 9), so that
    its numbers and brackets stay in it. Qt counts UTF-16 units.
    """

    def __init__(self, text: str, passages: tuple[Passage, ...], language: Language) -> None:
        marks = marks_of(text, passages, language)
        self._source: list[int] = []
        self._next: list[int] = []
        self._unit: list[int] = []
        pieces, place = [], 0
        for index in sorted({*marks, len(text)}):
            pieces += [text[place:index], marks.get(index, "")]
            self._add(text, place, index, len(pieces[-1]))
            place = index
        self._unit.append(len(self._source))
        self._next.append(len(text))
        self.value = "".join(pieces)

    def _add(self, text: str, start: int, end: int, added: int) -> None:
        """Count the characters from `start` to `end` and the marks after them."""
        places: Iterable[int] = range(start, end)
        if text.isascii() or max(text[start:end], default="") <= "\uffff":
            self._unit += range(len(self._source), len(self._source) + end - start)
        else:
            units = [1 + (text[index] > "\uffff") for index in places]
            self._unit += accumulate(units[:-1], initial=len(self._source))
            places = [
                index for index, count in zip(places, units, strict=True) for _ in range(count)
            ]
        self._source += places
        self._next += places
        self._source += [-1] * added
        self._next += [end] * added

    def source(self, unit: int) -> int:
        """The index in the paragraph's text of what stands at `unit`, -1 for an added mark."""
        return self._source[unit]

    def index(self, unit: int) -> int:
        """The index in the paragraph's text of the first character at or after `unit`."""
        return self._next[unit]

    def unit(self, index: int) -> int:
        """Where the character with this index begins in the layout."""
        return self._unit[index]


def marks_of(text: str, passages: tuple[Passage, ...], language: Language) -> dict[int, str]:
    """What to put in front of which character."""
    marks: dict[int, str] = {}
    for passage in passages:
        if passage.language.is_rtl != language.is_rtl:
            opening = _RTL_ISOLATE if passage.language.is_rtl else _LTR_ISOLATE
            marks[passage.start] = marks.get(passage.start, "") + opening
            marks[passage.end] = marks.get(passage.end, "") + _END_OF_ISOLATE
        if passage.note and passage.start:  # a mark never begins a line
            marks[passage.start] = marks.get(passage.start, "") + _JOINER
    for start, end in _wholes(text, passages):
        marks[start] = marks.get(start, "") + _LTR_ISOLATE
        marks[end] = _END_OF_ISOLATE + marks.get(end, "")
    for number in _WITH_DIGITS.finditer(text):
        for joint in _JOINT.finditer(text, number.start(), number.end()):
            marks[joint.end()] = marks.get(joint.end(), "") + _JOINER
    if language.is_rtl:
        for match in _DIGITS_AFTER_LATIN.finditer(text):
            marks[match.end()] = marks.get(match.end(), "") + RTL_MARK
    else:
        for match in _NUMBER_WITH_LETTERS.finditer(text):
            marks[match.start()] = marks.get(match.start(), "") + _RTL_ISOLATE
            marks[match.end()] = _END_OF_ISOLATE + marks.get(match.end(), "")
    return marks


def _wholes(text: str, passages: tuple[Passage, ...]) -> Iterator[tuple[int, int]]:
    """The left-to-right wholes in the passages that run from right to left."""
    for passage in passages:
        if passage.language.is_rtl and not passage.note:
            yield from wholes(text, passage.start, passage.end)


def laid_out(
    text: LayoutText, runs: list[FontRun], language: Language, room: float
) -> tuple[QTextLayout, list[QTextLine]]:
    """The layout of `text` and its lines of at most `room` layout units."""
    layout = QTextLayout(text.value)
    if runs:
        layout.setFont(runs[0][2].qt)
    layout.setTextOption(_option(language))
    layout.setFormats(_formats(text, runs))
    return layout, _broken(layout, room)


def _option(language: Language) -> QTextOption:
    option = QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if language.is_rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option


def _formats(text: LayoutText, runs: list[FontRun]) -> list[QTextLayout.FormatRange]:
    formats, place = [], 0
    for _, end, font in runs:
        part = QTextLayout.FormatRange()
        part.start = place
        part.length = text.unit(end) - place
        place += part.length
        style = QTextCharFormat()
        style.setFont(font.qt)
        part.format = style
        formats.append(part)
    return formats


def _broken(layout: QTextLayout, room: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 1.0))
        lines.append(line)
    layout.endLayout()
    return lines
