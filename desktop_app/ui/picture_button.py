"""The round picture of somebody, or initials, on a button that takes what is dropped on it."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.theme import tokens

SIZE = 76
"""Pixels of the button's sides."""


class PictureButton(QPushButton):
    """The round picture itself; pictures are dropped on it, Ctrl+V and Delete work on it."""

    pasted = Signal()
    removed = Signal()
    dropped = Signal(QMimeData)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picture")
        self.setFixedSize(SIZE, SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAcceptDrops(True)
        self.setToolTip(self.tr("Choose, paste or drop a picture"))
        self.image = QImage()
        self._initials = ""

    def set_image(self, image: QImage) -> None:
        """Show another picture; a null image shows the initials."""
        self.image = image
        self.setAccessibleDescription("" if image.isNull() else self.tr("There is a picture."))
        self.update()

    def set_initials(self, name: str) -> None:
        """The letters shown where there is no picture."""
        words = [word for word in name.split() if word[:1].isalpha() and not word.endswith(".")]
        picked = words[:1] + words[-1:] if len(words) > 1 else words
        # Letters that join are kept apart, as they are in print.
        self._initials = "\u200c".join(word[0].upper() for word in picked)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and delete."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and files are welcome."""
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A round picture, or letters on a soft ground, in the ring of the focus."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        path = QPainterPath()
        path.addEllipse(room)
        painter.setClipPath(path)
        colours = tokens(self.palette())
        painter.fillRect(room, QColor(colours.accent_soft))
        if self.image.isNull():
            self._paint_initials(painter, room, QColor(colours.accent_text))
            return
        side = min(self.image.width(), self.image.height())
        part = QRectF((self.image.width() - side) / 2, 0, side, side)
        painter.drawImage(room, self.image, part)

    def _paint_initials(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        font = QFont(self.font())
        font.setPixelSize(24)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._initials or "+")
