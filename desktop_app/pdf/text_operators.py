"""The text operators of a content stream (ISO 32000-1, 9.4) for lines of placed glyphs."""

from collections.abc import Sequence
from itertools import groupby

from desktop_app.pdf.embed import FontUse, FontUses
from desktop_app.pdf.fonts import EM
from desktop_app.pdf.shaping import Glyph


class TextWriter:
    """Writes glyphs as few operators as their places allow, one array for each run of a font."""

    def __init__(self, fonts: FontUses) -> None:
        self._fonts = fonts
        self._font = ("", 0.0)
        self._x = self._y = self._size = self._gap = self._shift = 0.0

    def begin_line(self, x: float, y: float, size: float, gap: float) -> None:
        """A new line at (`x`, `y`), in points; `gap` layout units are added at every space."""
        self._x, self._y, self._size, self._gap, self._shift = x, y, size, gap, 0.0

    def written(self, glyphs: Sequence[Glyph]) -> str:
        """A text object with `glyphs`, which go on from left to right."""
        parts = ["BT"]
        for (font, rise), group in groupby(glyphs, key=lambda g: (g.font, round(g.rise))):
            name, use = self._fonts.use(font)
            size = round(self._size * font.scale, 3)
            if self._font != (name, size):
                parts.append(f"/{name} {number(size)} Tf")
                self._font = (name, size)
            parts.append(self._run(list(group), rise, use))
        return " ".join([*parts, "ET"])

    def _run(self, glyphs: Sequence[Glyph], rise: float, use: FontUse) -> str:
        scale = use.font.scale
        pen = glyphs[0].x + self._shift
        x = self._x + pen * self._size / EM
        y = self._y + rise * self._size / EM
        array = ["<"]
        for glyph in glyphs:
            back = round((pen - glyph.x - self._shift) / scale)
            if back:
                array.append(f">{back}<")
                pen -= back * scale
            array.append(f"{use.code(glyph.number, glyph.text):04X}")
            pen += glyph.advance
            if glyph.text == " " and glyph.x >= 0:  # not the one that hangs outside
                self._shift += self._gap
        return f"1 0 0 1 {number(x)} {number(y)} Tm [{''.join(array)}>] TJ"


def number(value: float) -> str:
    """A length with at most three decimals."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
