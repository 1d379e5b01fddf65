"""The sidebar: whose office this is, the way to search, and the pages with their counts."""

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.labels import count_text
from desktop_app.ui.painting import draw_line, scaled
from desktop_app.ui.parts import menu_text, plain_label
from desktop_app.ui.theme import tokens

_SIDE = 12
_WIDTH, _NARROW_WIDTH = 216, 178


class TwoEnded(QPushButton):
    """A button with its text at the start and a small word at the end."""

    def __init__(self, text: str, end: str = "", *, name: str = "nav") -> None:
        super().__init__(menu_text(text))
        self.setObjectName(name)
        self._text, self._end = text, end
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_end(end)

    def set_end(self, end: str) -> None:
        """Show another word at the end."""
        self._end = end
        self.setAccessibleName(f"{self._text} {end}".strip())
        self.update()

    def end(self) -> str:
        """The word at the end."""
        return self._end

    def sizeHint(self) -> QSize:
        """As tall as the style wants, as wide as the sidebar."""
        return QSize(150, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style paints the ground, the texts go to the two ends."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = tokens(self.palette())
        ink = colours.on_accent if self.isChecked() else colours.ink
        quiet = colours.on_accent if self.isChecked() else colours.muted
        if self.objectName() == "search":
            ink = colours.muted
        font = scaled(self.font(), 1.0, bold=self.isChecked())
        small = scaled(self.font(), 0.93)
        width = QFontMetricsF(small).horizontalAdvance(self._end) + 1
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        self._draw(painter, room.adjusted(0, 0, -width - 8, 0), self._text, font, ink)
        far = QRectF(room.right() - width, room.top(), width, room.height())
        self._draw(painter, far, self._end, small, quiet)

    def _draw(self, painter: QPainter, line: QRectF, text: str, font: QFont, colour: str) -> None:
        height = QFontMetricsF(font).height()
        place = QRectF(line.left(), line.center().y() - height / 2, line.width(), height)
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), place.toAlignedRect())
        painter.setPen(QColor(colour))
        draw_line(painter, QRectF(seen), text, font, self.layoutDirection())


class Sidebar(QWidget):
    """Navigation between pages, and the way to search and preferences."""

    chosen = Signal(int)
    """Carries the place of the page that was clicked."""
    search_wanted = Signal()
    preferences_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_narrow(False)
        self._office = plain_label(name="title", wrap=True)
        self._state = plain_label(name="small", wrap=True)
        self._place = ""
        self._saved_at: float | None = None
        self._buttons: list[TwoEnded] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._minutes = QTimer(self, interval=20_000)
        self._minutes.timeout.connect(self._say_state)
        self._minutes.start()
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room to the pages of a narrow window."""
        self.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)

    def set_office(self, name: str, place: str) -> None:
        """Show the office's name and where it lies."""
        self._office.setText(name)
        self._place = place
        self._say_state()

    def set_saved(self) -> None:
        """Something has just been written."""
        self._saved_at = time.monotonic()
        self._say_state()

    def state_text(self) -> str:
        """The line beneath the office's name."""
        return self._state.plain_text()

    def set_pages(self, titles: list[str]) -> None:
        """Show a button per page."""
        for place, title in enumerate(titles):
            made = TwoEnded(title)
            made.setCheckable(True)
            self._group.addButton(made, place)
            self._buttons.append(made)
            self._pages.addWidget(made)

    def set_count(self, place: int, count: int) -> None:
        """Show how many records a page has."""
        self._buttons[place].set_end(count_text(count))

    def set_current(self, place: int) -> None:
        """Light the button of a page."""
        self._buttons[place].setChecked(True)

    def page_button(self, place: int) -> TwoEnded:
        """The button of a page."""
        return self._buttons[place]

    def _lay_out(self) -> None:
        search = TwoEnded(self.tr("Find anything"), self.tr("Ctrl K"), name="search")
        search.clicked.connect(lambda: self.search_wanted.emit())
        preferences = TwoEnded(self.tr("Preferences"))
        preferences.clicked.connect(lambda: self.preferences_wanted.emit())
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(1)
        head.addWidget(self._office)
        head.addWidget(self._state)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(3)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 18, 10, 14)
        box.setSpacing(0)
        box.addLayout(head)
        box.addSpacing(14)
        box.addWidget(search)
        box.addSpacing(12)
        box.addLayout(self._pages)
        box.addStretch(1)
        box.addWidget(preferences)

    def _say_state(self) -> None:
        self._state.setText("\n".join(part for part in (self._place, self._saved()) if part))

    def _saved(self) -> str:
        if self._saved_at is None:
            return ""
        minutes = int((time.monotonic() - self._saved_at) // 60)
        if minutes == 0:
            return self.tr("saved just now")
        return self.tr("saved {count} min ago").format(count=count_text(minutes))
