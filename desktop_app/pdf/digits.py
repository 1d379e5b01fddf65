"""Digits that can take each other's place: all as wide, whatever stands beside them.

Numbers are what differs most from paper to paper. Where a font's digits are alike in width, as
they are in nearly all, a number looks like any other of its form with other digits put in.
"""

import re
from functools import lru_cache

import uharfbuzz as hb

from desktop_app.pdf.fonts import FontFile
from desktop_app.pdf.pieces import Key
from desktop_app.pdf.signs import Part

_SETS = ("0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")
DIGIT = re.compile(f"[{''.join(_SETS)}]")
_TO_ZERO = {ord(digit): digits[0] for digits in _SETS for digit in digits}
ZEROS = frozenset(digits[0] for digits in _SETS)


def form_of(text: str) -> str:
    """`text` with a zero of the same set for each digit."""
    return text.translate(_TO_ZERO)


@lru_cache(maxsize=256)
def digit_keys(font: FontFile, zero: str, script: str) -> dict[str, Key] | None:
    """What stands for each digit of the set of `zero`; None when they are not all alike.

    `script` is that by which the text is shaped.
    """
    digits = next(digits for digits in _SETS if digits[0] == zero)
    beside = "".join(first + second for first in digits for second in digits)
    alone = {digit: _shaped(font, digit, script) for digit in digits}
    width = alone[zero][0][1]
    together = _shaped(font, beside, script)
    if together != [alone[digit][0] for digit in beside] or any(w != width for _, w in together):
        return None
    return {digit: ((Part(alone[digit][0][0]),), width, digit) for digit in digits}


def _shaped(font: FontFile, text: str, script: str) -> list[tuple[int, int]]:
    """Glyphs and widths, as placed; a shifted glyph has no width that fits another's."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script = "ltr", script
    hb.shape(font.shaper, buffer)
    return [
        (info.codepoint, at.x_advance if not (at.x_offset or at.y_offset) else -1)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
