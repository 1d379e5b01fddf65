"""Small safe parts: labels that never read markup, escaped tooltips, cards, buttons, bars."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.controls import show_controls
from desktop_app.ui.labels import sentence
from desktop_app.ui.painting import draw_line, isolated, text_direction


class PlainLabel(QLabel):
    """A label that shows the text it was given: no markup, in the direction of its own script.

    Invisible controls are shown as ⟨U+202E⟩, so that no name can turn its surroundings round.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._plain = ""
        self._align()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """A mirrored window has its texts at the other edge."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
            self.setText(self._plain)

    def _align(self) -> None:
        """At the start edge of the window: left to itself, Qt takes that of the text's script."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(vertical | edge | Qt.AlignmentFlag.AlignAbsolute)

    def setText(self, text: str) -> None:
        """Show `text`; it is isolated where its script runs against the window."""
        self._plain = text
        against = text_direction(text, self.layoutDirection()) is not self.layoutDirection()
        shown = show_controls(text)
        super().setText(isolated(shown) if against else shown)
        self.setAccessibleName(text)

    def plain_text(self) -> str:
        """What was given to `setText`."""
        return self._plain


def plain_label(text: str = "", *, name: str = "", wrap: bool = False) -> PlainLabel:
    """A label of plain text; `name` is an object name of the style sheet ("muted", "title")."""
    label = PlainLabel(text)
    label.setObjectName(name)
    if wrap:
        label.setWordWrap(True)
    return label


class ElidedLabel(QWidget):
    """One line of plain text that gives way: cut short where there is no room, with a tooltip."""

    def __init__(self, text: str = "", *, name: str = "") -> None:
        super().__init__()
        self._holder = PlainLabel(text, self)
        self._holder.setObjectName(name)
        self._holder.hide()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._holder.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(safe_tip(text))
        self.updateGeometry()
        self.update()

    def plain_text(self) -> str:
        """What was given to `setText`."""
        return self._holder.plain_text()

    def sizeHint(self) -> QSize:
        """The whole line."""
        return self._holder.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(24, self._holder.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the colours the style sheet gives the label of that name."""
        self._holder.ensurePolished()
        painter = QPainter(self)
        painter.setPen(self._holder.palette().color(QPalette.ColorRole.WindowText))
        height = self._holder.sizeHint().height()
        line = QRectF(0, (self.height() - height) / 2, self.width(), height)
        font = self._holder.font()
        draw_line(painter, line, self.plain_text(), font, self.layoutDirection())


def safe_tip(text: str) -> str:
    """`text` as a tooltip: Qt guesses markup there, so every sign of it is escaped."""
    return f"<span>{escape(show_controls(text))}</span>" if text else ""


def menu_text(text: str) -> str:
    """`text` for a button, a menu or a tab, where a single "&" would make a shortcut."""
    return text.replace("&", "&&")


def button(
    text: str, slot: Callable[[], object] | None = None, *, primary: bool = False, name: str = ""
) -> QPushButton:
    """A push button; `name` is an object name of the style sheet ("flat", "danger")."""
    made = QPushButton(text)
    made.setObjectName("primary" if primary else name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if slot is not None:
        made.clicked.connect(lambda: slot())
    return made


def card(name: str = "card") -> QFrame:
    """A rounded surface without a layout of its own."""
    frame = QFrame()
    frame.setObjectName(name)
    return frame


def rule() -> QFrame:
    """A hairline across."""
    frame = QFrame()
    frame.setObjectName("rule")
    frame.setFixedHeight(1)
    return frame


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of `layout` and destroy the widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


@dataclass(frozen=True, slots=True)
class EmptyState:
    """What an empty page teaches: what belongs here and how to begin."""

    title: str
    text: str
    action: str = ""


class EmptyPanel(QWidget):
    """Shows an `EmptyState` in the middle of its room."""

    def __init__(
        self, state: EmptyState, act: Callable[[], object] | None = None, *, primary: bool = True
    ) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(32, 32, 32, 32)
        box.setSpacing(8)
        box.addStretch(2)
        for text, name in ((state.title, "h2"), (state.text, "muted")):
            label = plain_label(text, name=name, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(420)
            box.addLayout(row(None, label, None, spacing=0))
            label.setMinimumWidth(380)
        if state.action and act is not None:
            box.addSpacing(10)
            box.addLayout(row(None, button(state.action, act, primary=primary), None))
        box.addStretch(3)


class NoticeBar(QFrame):
    """A sentence over an editor: a restored draft, a refusal with advice, a warning."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._label = plain_label(wrap=True)
        self._action = button("", name="flat")
        self._slot: Callable[[], object] | None = None
        self._action.clicked.connect(self._act)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 9, 9, 9)
        box.addWidget(self._label, 1)
        box.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self, text: str, kind: str = "notice", action: str = "", slot: object | None = None
    ) -> None:
        """Show `text`, translated, as "notice", "warning" or "alert"; a button if `action`."""
        text = sentence(text)
        self.setObjectName(kind)
        self._label.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._slot = slot if callable(slot) else None
        for widget in (self, self._label, self._action):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is shown, empty when hidden."""
        return self._label.plain_text() if not self.isHidden() else ""

    def _act(self) -> None:
        if self._slot is not None:
            self._slot()
