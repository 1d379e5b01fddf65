"""How footnotes and images look in a text that is being written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from desktop_app.core.rich_text import RichImage
from desktop_app.ui.rich_pictures import Pictures
from desktop_app.ui.rich_reading import image_of
from desktop_app.ui.theme import tokens

_EMPTY = QSizeF(220, 90)
_SMALL = 0.72
_GAP = 4.0


class NoteMark(QPyTextObject):
    """A small raised number; `number` tells it from the place in the document."""

    def __init__(self, number: Callable[[int], str], widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._number, self._widget = number, widget

    def intrinsicSize(self, _document: QTextDocument, place: int, look: QTextFormat) -> QSizeF:
        """As wide as its number, no higher than the line."""
        metrics = QFontMetricsF(_small(look, self._widget.font()))
        width = metrics.horizontalAdvance(self._number(place)) + 7
        return QSizeF(width, QFontMetricsF(self._widget.font()).ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        place: int,
        look: QTextFormat,
    ) -> None:
        """A number on a soft ground."""
        colours = tokens(self._widget.palette())
        font = _small(look, self._widget.font())
        high = QRectF(rect.x() + 1, rect.y(), rect.width() - 2, QFontMetricsF(font).height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(high, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text))
        painter.drawText(high, Qt.AlignmentFlag.AlignCenter, self._number(place))
        painter.restore()


class ImageFrame(QPyTextObject):
    """An image with its caption beneath; until it is there, its alternative text in a frame."""

    def __init__(self, pictures: Pictures, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._widget = pictures, widget

    def intrinsicSize(self, document: QTextDocument, _place: int, look: QTextFormat) -> QSizeF:
        """Its share of the line's width, and the caption's line."""
        described = image_of(look.toCharFormat())
        line = max(80.0, document.textWidth() - 2 * document.documentMargin() - 2)
        image = self._pictures.image(described.sha256)
        if image is None:
            size = QSizeF(min(_EMPTY.width(), line), _EMPTY.height())
        else:
            width = min(line * described.width, line)
            size = QSizeF(width, width * image.height() / image.width())
        return QSizeF(size.width(), size.height() + self._caption_height(described))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _place: int,
        look: QTextFormat,
    ) -> None:
        """The image or its frame, then the caption."""
        described = image_of(look.toCharFormat())
        colours = tokens(self._widget.palette())
        caption = self._caption_height(described)
        rect = QRectF(rect)
        room = rect.adjusted(0, 0, 0, -caption)
        image = self._pictures.image(described.sha256)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is not None:
            painter.drawImage(room, image)
        else:
            painter.setPen(QPen(QColor(colours.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(QColor(colours.muted))
            wrap = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room.adjusted(8, 8, -8, -8), wrap, described.alt)
        if caption:
            font = _scaled(self._widget.font(), 0.86)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            below = QRectF(rect.x(), room.bottom() + _GAP, rect.width(), caption - _GAP)
            words = QFontMetricsF(font).elidedText(
                described.caption, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, words)
        painter.restore()

    def _caption_height(self, described: RichImage) -> float:
        if not described.caption:
            return 0.0
        return QFontMetricsF(_scaled(self._widget.font(), 0.86)).height() + _GAP


def _scaled(font: QFont, factor: float) -> QFont:
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(8, round(font.pixelSize() * factor)))
    else:
        made.setPointSizeF(font.pointSizeF() * factor)
    return made


def _small(look: QTextFormat, font: QFont) -> QFont:
    del look
    return _scaled(font, _SMALL)
