"""The small rounded words that tell a record's state: as data, as a widget and painted."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.painting import small_font, text_direction
from desktop_app.ui.theme import tokens


class Tone(Enum):
    """How a state feels; the value names its pair of colours in `Tokens`."""

    NEUTRAL = "neutral"
    TEAL = "teal"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Pill:
    """A word or two on a state, and its tone."""

    text: str
    tone: Tone = Tone.NEUTRAL


def pill_colours(tone: Tone, palette: QPalette) -> tuple[QColor, QColor]:
    """Ground and text of a pill under `palette`."""
    colours = tokens(palette)
    ground = getattr(colours, f"{tone.value}_ground")
    return QColor(ground), QColor(getattr(colours, f"{tone.value}_text"))


def pill_size(pill: Pill, metrics: QFontMetrics) -> QSize:
    """The room a pill needs."""
    return QSize(metrics.horizontalAdvance(pill.text) + 19, metrics.height() + 4)


def paint_pill(painter: QPainter, rect: QRectF, pill: Pill, palette: QPalette) -> None:
    """Paint `pill` into `rect` with the painter's font, cut short where it doesn't fit."""
    ground, text = pill_colours(pill.tone, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(text)
    painter.setLayoutDirection(text_direction(pill.text, painter.layoutDirection()))
    shown = painter.fontMetrics().elidedText(
        pill.text, Qt.TextElideMode.ElideRight, int(rect.width()) - 16
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class PillLabel(QWidget):
    """A pill as a widget."""

    def __init__(self, pill: Pill | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = pill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_pill(pill)

    def set_pill(self, pill: Pill | None) -> None:
        """Show another state, or none."""
        self._pill = pill
        if self.parentWidget() is not None:
            self.setVisible(pill is not None)
        else:  # a widget shown before it has a parent would be a window of its own
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, pill is None)
        self.setAccessibleName(pill.text if pill else "")
        self.updateGeometry()
        self.update()

    def pill(self) -> Pill | None:
        """What is shown."""
        return self._pill

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        if self._pill is None:
            return QSize(0, 0)
        return pill_size(self._pill, QFontMetrics(small_font(self.font())))

    def changeEvent(self, event: QEvent) -> None:
        """A new font needs new room."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        if self._pill is not None:
            painter = QPainter(self)
            painter.setFont(small_font(self.font()))
            paint_pill(painter, QRectF(self.rect()), self._pill, self.palette())
