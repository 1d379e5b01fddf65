"""The text operators of a content stream (ISO 32000-1, 9.4) for lines of placed signs."""

from collections.abc import Sequence
from itertools import groupby

from desktop_app.pdf.embed import FontUse, FontUses
from desktop_app.pdf.fonts import EM, FontFile
from desktop_app.pdf.objects import number
from desktop_app.pdf.pieces import Word
from desktop_app.pdf.signs import Kind


class TextWriter:
    """Writes signs as few operators as their places allow, one array for each run of a font."""

    def __init__(self, fonts: FontUses) -> None:
        self._fonts = fonts
        self._font = ("", 0.0)
        self._x = self._y = self._size = self._gap = self._shift = 0.0

    def begin_line(self, x: float, y: float, size: float, gap: float) -> None:
        """A new line at (`x`, `y`), in points; `gap` layout units are added at every space."""
        self._x, self._y, self._size, self._gap, self._shift = x, y, size, gap, 0.0

    def written(self, words: Sequence[Word]) -> str:
        """A text object with `words`, which go on from left to right."""
        parts = ["BT"]
        for (font, kind, _), group in groupby(words, key=_together):
            name, use = self._fonts.use(font)
            size = round(self._size * font.scale, 3)
            if self._font != (name, size):
                parts.append(f"/{name} {number(size)} Tf")
                self._font = (name, size)
            run = list(group)
            written = self._run(run, use)
            if kind is Kind.TURNED:
                written = _as_turned(written, run[0].piece.signs[0].text)
            parts.append(written)
        return " ".join([*parts, "ET"])

    def _run(self, words: Sequence[Word], use: FontUse) -> str:
        font, shift = words[0].piece.font, self._shift
        scale = font.scale
        pen = words[0].x + shift
        x = self._x + pen * self._size / EM
        array = ["<"]
        for piece, at, _, _ in words:
            back = round((pen - at - shift) / scale)
            if back:
                array.append(f">{back}<")
                pen -= back * scale
            array.append(use.drawn(piece))
            pen += piece.pen
            if piece.is_space and at >= 0:  # not the one that hangs outside
                shift += self._gap
        self._shift = shift
        y = self._y + font.rise * self._size / EM
        return f"1 0 0 1 {number(x)} {number(y)} Tm [{''.join(array)}>] TJ"


def _together(word: Word) -> tuple[FontFile, Kind, float]:
    """Words with the same key, one after the other, are written together."""
    piece = word.piece
    return piece.font, piece.kind, 0.0 if piece.kind is Kind.PLAIN else word.x


def _as_turned(run: str, text: str) -> str:
    """A bracket drawn as its mirror image.

    Its code stands for the character whose shape is drawn, as it does in most files, and
    `ActualText` of the `Span` says which character was written. Readers that turn brackets
    round by themselves (PDFium) look at the innermost mark only: the empty one sends them back
    to the code.
    """
    actual = text.encode("utf-16-be").hex().upper()
    return f"/Span <</ActualText <FEFF{actual}>>> BDC /Shape <</ActualText ()>> BDC {run} EMC EMC"
