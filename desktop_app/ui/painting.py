"""Text painted line by line, each in the direction of its own script.

A Persian title in an English window, or an English one in a Persian window, keeps its own order
of words and punctuation; only its alignment follows the window.
"""

import re
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from desktop_app.core.controls import show_controls

_BREAKS = re.compile(r"[\t\r\n]+")
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


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
    painter: QPainter, rect: QRectF, text: str, font: QFont, window: Qt.LayoutDirection
) -> float:
    """Draw `text` on one line of `rect` at the start edge of `window`; cut short where needed.

    Returns the width that was used.
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
    layout.draw(painter, QPointF(start, rect.top()))
    return width
