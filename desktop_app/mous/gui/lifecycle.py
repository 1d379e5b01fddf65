"""The life of a memorandum as one visible line; a click on the next step takes it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop_app.mous.records import MouState
from desktop_app.mous.rules import NEXT_STATES
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text, safe_tip
from desktop_app.ui.theme import tokens

LINE = (
    MouState.IDEA,
    MouState.DRAFT,
    MouState.CONSULTATION,
    MouState.CLEARANCE,
    MouState.APPROVED,
    MouState.SIGNED,
    MouState.IN_FORCE,
    MouState.REVIEW,
)
ENDS = (MouState.RENEWED, MouState.EXPIRED, MouState.TERMINATED)


class Stage(QAbstractButton):
    """One step of the line: done, current, within reach or later."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.done = self.current = self.reach = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_stage(self, *, done: bool, current: bool, reach: bool) -> None:
        """Show where the memorandum stands; only what is within reach can be clicked."""
        self.done, self.current, self.reach = done, current, reach
        self.setEnabled(reach)
        shape = Qt.CursorShape.PointingHandCursor if reach else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setAccessibleDescription(self.tr("Current state") if current else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 18
        return QSize(width, self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut short in a narrow window; the tooltip has them."""
        return QSize(48, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to calm."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded bar with its word, a tick where it is done, a ring where the focus is."""
        ground, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 7, 7)
        self._draw_edge(painter, rect)
        font = self.font()
        font.setBold(self.current)
        painter.setFont(font)
        painter.setPen(ink)
        room = rect.adjusted(6, 0, -6, 0)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _colours(self) -> tuple[QColor, QColor]:
        colours = tokens(self.palette())
        if self.current:
            return QColor(colours.accent), QColor(colours.on_accent)
        if self.reach and self.underMouse():
            return QColor(colours.accent_soft), QColor(colours.accent_text)
        if self.done:
            return QColor(colours.green_ground), QColor(colours.green_text)
        return QColor(colours.neutral_ground), QColor(colours.neutral_text)

    def _draw_edge(self, painter: QPainter, rect: QRectF) -> None:
        """A dashed edge says "can be next", a solid one "has the focus"."""
        colours = tokens(self.palette())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ink if self.current else colours.accent), 2))
        elif self.reach and not self.done:
            painter.setPen(QPen(QColor(colours.edge), 1, Qt.PenStyle.DashLine))
        else:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 7, 7)


class LifecycleLine(QWidget):
    """All steps from idea to the end of the life."""

    wanted = Signal(object)
    """Carries the `MouState` that was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._state = MouState.DRAFT
        self.stages = {state: Stage(label(state)) for state in LINE}
        self.end = Stage("")
        box = QHBoxLayout(self)
        box.setContentsMargins(22, 0, 22, 10)
        box.setSpacing(5)
        for state, stage in self.stages.items():
            stage.clicked.connect(lambda _on=False, state=state: self.wanted.emit(state))
            box.addWidget(stage, stage.sizeHint().width())
        self.end.clicked.connect(self._choose_end)
        self.show_state(MouState.DRAFT, saved=False)
        box.addWidget(self.end, self.end.sizeHint().width())

    def show_state(self, state: MouState, *, saved: bool) -> None:
        """Mark `state`; nothing can be clicked before the first save."""
        self._state = state
        ended = state in ENDS
        place = len(LINE) if ended else LINE.index(state)
        following = NEXT_STATES[state] if saved else ()
        for number, (each, stage) in enumerate(self.stages.items()):
            stage.set_stage(done=number < place, current=each is state, reach=each in following)
            stage.setToolTip(safe_tip(self._tip(each, stage)))
        self.end.setText(label(state) if ended else self.tr("Renewal or end"))
        reach = any(end in following for end in ENDS)
        self.end.set_stage(done=False, current=ended, reach=reach)
        self.end.setToolTip(safe_tip(self.end.text()))
        self.setAccessibleName(self.tr("State: {state}").format(state=label(state)))

    def _tip(self, state: MouState, stage: Stage) -> str:
        if not stage.reach:
            return label(state)
        text = self.tr("Back to “{state}”") if stage.done else self.tr("Go on to “{state}”")
        return text.format(state=label(state))

    def _choose_end(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in ENDS:
            action = QAction(menu_text(label(state)), menu)
            action.triggered.connect(lambda _on=False, state=state: self.wanted.emit(state))
            menu.addAction(action)
        menu.popup(self.end.mapToGlobal(QPointF(0, self.end.height() + 2)).toPoint())
