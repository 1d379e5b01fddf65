"""The signs on the buttons over a text, drawn in the colours of the theme at any scale."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen


class Icon(Enum):
    """What a button shows."""

    BOLD = auto()
    ITALIC = auto()
    HEADING = auto()
    NUMBERED = auto()
    QUOTATION = auto()
    BULLETS = auto()
    NUMBERS = auto()
    TABLE = auto()
    NOTE = auto()
    IMAGE = auto()
    CLEAR = auto()
    UNDO = auto()
    REDO = auto()


SIDE = 16.0
_MIRRORED = frozenset({Icon.NUMBERED, Icon.BULLETS, Icon.NUMBERS, Icon.UNDO, Icon.REDO})


def paint_icon(painter: QPainter, icon: Icon, at: QPointF, colour: QColor, *, rtl: bool) -> None:
    """Draw `icon` with its top left at `at`; lists and arrows turn with the window."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    letters = icon not in (Icon.NUMBERED, Icon.NUMBERS)
    if rtl and icon in _MIRRORED and letters:
        painter.translate(SIDE, 0)
        painter.scale(-1, 1)
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if icon in (Icon.NUMBERED, Icon.NUMBERS):
        _numbers(painter, rtl=rtl, paragraph=icon is Icon.NUMBERED)
    else:
        _PAINTERS[icon](painter)
    painter.restore()


def _letter(painter: QPainter, letter: str, *, bold: bool = False, italic: bool = False) -> None:
    font = QFont(painter.font())
    font.setPixelSize(15)
    font.setBold(bold)
    font.setItalic(italic)
    painter.setFont(font)
    painter.drawText(QRectF(-2, -2, SIDE + 4, SIDE + 4), Qt.AlignmentFlag.AlignCenter, letter)


def _lines(painter: QPainter, start: float, *heights: float, end: float = 15.0) -> None:
    for height in heights:
        painter.drawLine(QPointF(start, height), QPointF(end, height))


def _bullets(painter: QPainter) -> None:
    _lines(painter, 6, 3, 8, 13)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for height in (3, 8, 13):
        painter.drawEllipse(QPointF(2, height), 1.4, 1.4)


def _numbers(painter: QPainter, *, rtl: bool, paragraph: bool) -> None:
    """Figures beside lines: three short ones for a list, one beside a whole paragraph."""
    font = QFont(painter.font())
    font.setPixelSize(9 if paragraph else 7)
    font.setBold(True)
    painter.setFont(font)
    lines = (9.0, 0.0) if rtl else (15.0, 6.0)
    x = 11.0 if rtl else -1.0
    if paragraph:
        painter.drawText(QRectF(x, -1, 6, 9), Qt.AlignmentFlag.AlignCenter, "1")
        _lines(painter, lines[1] + (0 if rtl else 1), 3, 8, 13, end=lines[0])
        return
    for number, height in ((1, 3), (2, 8), (3, 13)):
        box = QRectF(x, height - 4, 6, 8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    _lines(painter, lines[1] + (0 if rtl else 1), 3, 8, 13, end=lines[0])


def _quotation(painter: QPainter) -> None:
    _lines(painter, 5, 3, 8, 13)
    painter.setPen(QPen(painter.pen().color(), 2.2))
    painter.drawLine(QPointF(1.5, 2.5), QPointF(1.5, 13.5))


def _table(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(1, 2, 14, 12), 1.5, 1.5)
    painter.drawLine(QPointF(1, 6.2), QPointF(15, 6.2))
    painter.drawLine(QPointF(1, 10), QPointF(15, 10))
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 14))


def _note(painter: QPainter) -> None:
    _lines(painter, 1, 5, end=9)
    _lines(painter, 1, 9.5, 14, end=15)
    font = QFont(painter.font())
    font.setPixelSize(9)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(10, -2, 6, 9), Qt.AlignmentFlag.AlignCenter, "1")


def _image(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(1, 2, 14, 12), 1.5, 1.5)
    hills = QPainterPath(QPointF(2, 12.5))
    for x, y in ((6, 7.5), (9, 11), (11, 9), (14, 12.5)):
        hills.lineTo(x, y)
    painter.drawPath(hills)
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(11, 5.5), 0.8, 0.8)


def _clear(painter: QPainter) -> None:
    _letter(painter, "T")
    painter.drawLine(QPointF(9.5, 10.5), QPointF(14.5, 15.5))
    painter.drawLine(QPointF(14.5, 10.5), QPointF(9.5, 15.5))


def _undo(painter: QPainter) -> None:
    path = QPainterPath(QPointF(2, 6))
    path.lineTo(9.5, 6)
    path.arcTo(QRectF(6, 6, 8, 8), 90, -180)
    path.lineTo(6, 14)
    painter.drawPath(path)
    painter.drawLine(QPointF(2, 6), QPointF(5, 3))
    painter.drawLine(QPointF(2, 6), QPointF(5, 9))


def _redo(painter: QPainter) -> None:
    painter.translate(SIDE, 0)
    painter.scale(-1, 1)
    _undo(painter)


_PAINTERS: dict[Icon, Callable[[QPainter], None]] = {
    Icon.BOLD: lambda painter: _letter(painter, "B", bold=True),
    Icon.ITALIC: lambda painter: _letter(painter, "I", italic=True),
    Icon.HEADING: lambda painter: _letter(painter, "H", bold=True),
    Icon.QUOTATION: _quotation,
    Icon.BULLETS: _bullets,
    Icon.TABLE: _table,
    Icon.NOTE: _note,
    Icon.IMAGE: _image,
    Icon.CLEAR: _clear,
    Icon.UNDO: _undo,
    Icon.REDO: _redo,
}
