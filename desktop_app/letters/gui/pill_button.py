"""A pill that can be pressed: a state that leads to where it is mended."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.painting import small_font
from desktop_app.ui.pills import Pill, Tone, paint_pill, pill_colours, pill_size


class PillButton(QAbstractButton):
    """Painted like a pill; it takes the focus and shows it."""

    def __init__(self, pill: Pill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = pill
        self.setText(pill.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words, and high enough to hit."""
        size = pill_size(self._pill, QFontMetrics(small_font(self.font())))
        return QSize(size.width() + 4, max(size.height() + 2, 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, with a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_pill(painter, room, self._pill, self.palette())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(pill_colours(self._pill.tone, self.palette())[1], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)


def warning_pill(text: str) -> PillButton:
    """An amber pill."""
    return PillButton(Pill(text, Tone.AMBER))
