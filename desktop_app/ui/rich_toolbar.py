"""The slim row of buttons over a text: one stop for the Tab key, the arrows go along it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.parts import safe_tip
from desktop_app.ui.rich_icons import SIDE, Icon, paint_icon
from desktop_app.ui.theme import tokens

_WIDTH, _HEIGHT = 26, 28


class ToolButton(QAbstractButton):
    """A sign that is pressed; checked where the cursor's words have what it gives."""

    def __init__(self, icon: Icon, name: str, keys: str, *, checkable: bool) -> None:
        super().__init__()
        self.sign = icon
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(safe_tip(f"{name} · {shown}" if shown else name))
        self.setAccessibleDescription(shown)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        return QSize(_WIDTH, _HEIGHT)

    def nextCheckState(self) -> None:
        """The cursor decides what is checked, not the click."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground when checked or pointed at, a ring with the focus."""
        colours, painter = tokens(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.rect().toRectF().adjusted(1, 1, -1, -1)
        ground = ""
        if self.isChecked():
            ground = colours.teal_ground
        elif self.isDown() or (self.underMouse() and self.isEnabled()):
            ground = colours.hover
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(room, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, 6, 6)
        colour = QColor(colours.accent_text if self.isChecked() else colours.ink)
        if not self.isEnabled():
            colour = QColor(colours.edge)
            colour.setAlphaF(0.55)
        corner = QPointF((self.width() - SIDE) / 2, (self.height() - SIDE) / 2)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_icon(painter, self.sign, corner, colour, rtl=rtl)


class RichToolbar(QWidget):
    """Buttons side by side; in a narrow window they take two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Icon, ToolButton] = {}
        self._flow = FlowLayout(self, gap=1)
        self._current = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, icon: Icon, name: str, keys: str = "", *, checkable: bool = False) -> ToolButton:
        """Add a button."""
        made = ToolButton(icon, name, keys, checkable=checkable)
        made.installEventFilter(self)
        self.buttons[icon] = made
        self._flow.addWidget(made)
        self._make_current(0)
        return made

    def hasHeightForWidth(self) -> bool:
        """One line or two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """One line."""
        width = self.width() if self.width() > _WIDTH else (_WIDTH + 1) * len(self.buttons)
        return QSize(_WIDTH * 4, self._flow.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another number of lines."""
        super().resizeEvent(event)
        self.setFixedHeight(self._flow.heightForWidth(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go from button to button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                step = -step
            if step:
                self._go(step)
                return True
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        made = list(self.buttons.values())
        place = self._current
        for _ in made:
            place = (place + step) % len(made)
            if made[place].isEnabled():
                break
        self._make_current(place)
        made[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_current(self, place: int) -> None:
        self._current = place
        for at, each in enumerate(self.buttons.values()):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus if at == place else Qt.FocusPolicy.NoFocus)
