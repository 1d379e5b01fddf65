"""Text painted line by line, each in the direction of its own script.

A Persian title in an English window, or an English one in a Persian window, keeps its own order
of words and punctuation; only its alignment follows the window.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop_app.core.controls import show_controls

_BREAKS = re.compile(r"[\t\r\n]+")
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True, slots=True)
class Mark:
    """What to tint in a line, and in which colours; `find` gives the places in a text."""

    find: Callable[[str], Sequence[tuple[int, int]]]
    ground: QColor
    ink: QColor

    def ranges(self, text: str) -> list[QTextLayout.FormatRange]:
        """The places of `text`, as Qt's text layout takes them: in UTF-16 units."""
        tint = QTextCharFormat()
        tint.setBackground(self.ground)
        tint.setForeground(self.ink)
        found: list[QTextLayout.FormatRange] = []
        for start, end in self.find(text):
            one = QTextLayout.FormatRange()
            one.start = _units(text[:start])
            one.length = _units(text[start:end])
            one.format = tint
            found.append(one)
        return found


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def small_font(font: QFont) -> QFont:
    """The size of second lines and pills: a seventh smaller."""
    return scaled(font, 0.87)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` in another size; works for fonts measured in points and in pixels."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if bold:
        copy.setWeight(QFont.Weight.DemiBold)
    return copy


def text_direction(text: str, default: Qt.LayoutDirection = _LTR) -> Qt.LayoutDirection:
    """The direction of the first strong letter (Unicode annex 9, P2), else `default`."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in ("R", "AL"):
            return _RTL
        if kind == "L":
            return _LTR
    return default


def isolated(text: str) -> str:
    """`text` between first-strong isolates, so that what stands around it can't reorder it."""
    return f"\u2068{text}\u2069" if text else ""


def draw_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    window: Qt.LayoutDirection,
    mark: Mark | None = None,
) -> float:
    """Draw `text` on one line of `rect` at the start edge of `window`; cut short where needed.

    `mark` tints what it finds in the line. Returns the width that was used.
    """
    one_line = show_controls(_BREAKS.sub(" ", text))
    shown = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(text_direction(one_line, window))
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    width = line.naturalTextWidth()
    start = rect.right() - width if window is _RTL else rect.left()
    # Drawn as a selection is: a tint within a word leaves its letters joined.
    tinted = mark.ranges(shown) if mark else []
    layout.draw(painter, QPointF(start, rect.top()), tinted)
    return width
