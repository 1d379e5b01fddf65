"""The small button beside a day that opens a calendar: a leaf of one, in the theme's colour."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.theme import tokens


class CalendarButton(QPushButton):
    """Paints its sign, so that it is as sharp and as dark or light as the text beside it."""

    def __init__(self, slot: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("flat")
        self.setFixedWidth(32)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = self.tr("Pick from a calendar")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.clicked.connect(lambda: slot())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A leaf with its head, two rings and two days."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens(self.palette())
        pen = QPen(QColor(colours.accent_text if self.isEnabled() else colours.muted), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        leaf = QRectF(0, 0, 15, 13)
        leaf.moveCenter(QPointF(self.width() / 2, self.height() / 2 + 1))
        painter.drawRoundedRect(leaf, 2.5, 2.5)
        head = leaf.top() + 4.5
        painter.drawLine(QPointF(leaf.left(), head), QPointF(leaf.right(), head))
        for ring in (leaf.left() + 4, leaf.right() - 4):
            painter.drawLine(QPointF(ring, leaf.top() - 2), QPointF(ring, leaf.top() + 1))
        for day in (leaf.left() + 4.5, leaf.right() - 4.5):
            painter.drawPoint(QPointF(day, head + 4))
