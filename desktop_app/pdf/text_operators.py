"""The text operators of a content stream (ISO 32000-1, 9.4) for lines of placed signs."""

from collections.abc import Sequence
from itertools import groupby

from desktop_app.pdf.characters import LINE_BREAK
from desktop_app.pdf.embed import FontUse, FontUses, turned
from desktop_app.pdf.fonts import EM, FontFile
from desktop_app.pdf.objects import number
from desktop_app.pdf.pieces import Word
from desktop_app.pdf.signs import Kind
from desktop_app.pdf.slug_lines import SlugLine


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
                before, after = turned(run[0].piece.signs[0].text)
                written = f"{before} {written} {after}"
            parts.append(written)
        return " ".join([*parts, "ET"])

    def slug_line(self, line: SlugLine, x: float, y: float, size: float, gap: float) -> str:
        """The operators inside a text object for `line` at (`x`, `y`), in points.

        `gap` points are added at every space. The space that parts the line's last word from the
        next hangs outside the line, unseen; readers and copied text need it.
        """
        fonts, font = self._fonts, line.space.font
        name, use = fonts.use(font)
        space = use.drawn(line.space)
        more = round(gap * -EM / (size * font.scale), 1)
        move = f"{more:g}" if more else ""
        written = fonts.slugs(font, size)
        first, *others = [written[slug] for slug in line.slugs]
        hangs = line.text.endswith((" ", LINE_BREAK))
        if hangs and line.rtl:
            x -= line.space.signs[0].advance * size / EM
            body = [f"[<{space}{first.join}{first.codes}"]
        else:
            body = [f"{first.begin}[{first.codes}"]
        for _, _, _, join, codes, ratio in others:
            shift = move if ratio == 1.0 or not move else f"{more * ratio:.1f}"
            body.append(f"{space}{join}{shift}{codes}")
        if hangs and not line.rtl:
            body.append(space)
        font_size = round(size * font.scale, 3)
        selected = ""
        if self._font != (name, font_size):
            self._font = (name, font_size)
            selected = f"{fonts.selected(font, size)} "
        return f"{selected}1 0 0 1 {number(x)} {number(y)} Tm {''.join(body)}>] TJ"

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
