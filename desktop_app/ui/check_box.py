"""A check box whose box is seen on every ground: the style's own all but vanishes on dark ones."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop_app.ui.theme import tokens


class CheckBox(QCheckBox):
    """A tick in a rounded box, in the colours of the theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style paints the text, the box is painted over its own."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self)).adjusted(0.5, 0.5, -0.5, -0.5)
        colours = tokens(self.palette())
        on, enabled = self.isChecked(), self.isEnabled()
        edge, ground = colours.edge, colours.surface
        if on:
            edge = ground = colours.accent if enabled else colours.muted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(colours.paper))
        painter.setPen(QPen(QColor(edge if enabled or on else colours.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if on:
            self._tick(painter, box, QColor(colours.on_accent if enabled else colours.paper))

    @staticmethod
    def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
        pen = QPen(colour, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))
        at = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
        painter.drawPolyline(QPolygonF(at))
