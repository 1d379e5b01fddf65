"""Lines under and through text: drawn as artifacts, told in the structure (ISO 32000-1, 14.8.5)."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from desktop_app.pdf.boxes import TextBox
from desktop_app.pdf.document import Ink
from desktop_app.pdf.fonts import EM
from desktop_app.pdf.lines import Line
from desktop_app.pdf.objects import number
from desktop_app.pdf.pieces import Word

_THICKNESS = 0.055
"""Ems, as are the heights over the baseline."""
_UNDER, _UNDER_ARABIC = -0.13, -0.24
_THROUGH = 0.25


@cache
def colour_of(ink: Ink) -> str:
    """The operands of an operator that sets a colour."""
    return " ".join(map(number, ink.value))


def decorations(
    box: TextBox, line: Line, words: Sequence[Word], where: tuple[float, float, float]
) -> Iterator[str]:
    """The operators that draw the lines of one line of text, each an artifact.

    `where` is the line's left end, its baseline, and what is added at every space: points.
    """
    left, baseline, gap = where
    size, language = box.paragraph.size, box.paragraph.language
    under = _UNDER_ARABIC if language.is_rtl else _UNDER
    for passage, start, end in _stretches(line, words, gap * EM / size):
        look = box.shaped.passages[passage].look
        if look is None:
            continue
        levels = (under,) * look.underlined + (_THROUGH,) * look.struck
        colour = colour_of(look.ink or box.paragraph.ink)
        for level in levels:
            height = number(baseline + level * size)
            from_, to = (number(left + each * size / EM) for each in (start, end))
            yield (
                f"/Artifact <</Type /Layout>> BDC {colour} RG {number(_THICKNESS * size)} w "
                f"{from_} {height} m {to} {height} l S EMC"
            )


def _stretches(line: Line, words: Sequence[Word], gap: float) -> Iterator[tuple[int, float, float]]:
    """The passages of a line from left to right, and where each begins and ends: layout units."""
    shift, placed = 0.0, []
    for word in words:
        start = word.x + shift
        if word.piece.is_space and 0 <= word.x < line.width:  # not the one that hangs outside
            shift += gap
        placed.append((word.passage, start, word.x + word.piece.pen + shift))
    whole = line.width + shift
    for passage, group in groupby(placed, key=lambda each: each[0]):
        part = list(group)
        start, end = max(part[0][1], 0.0), min(part[-1][2], whole)
        if end > start:
            yield passage, start, end
