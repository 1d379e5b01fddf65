"""The strip under every page: the records that came of one matter, one click away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.refs import Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_dates, label, stored_label
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, menu_text, plain_label, safe_tip

_LONGEST = 34


class ThreadStrip(QWidget):
    """Chips in the order of events; the current record's is lit."""

    case_wanted = Signal()
    """The officer wants the whole thread as files."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setFixedHeight(46)
        self._ui = ui
        self._chips: dict[Ref, QPushButton] = {}
        self._following = False
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._reveal)
        holder = QWidget()
        holder.setObjectName("strip")
        self._line = QHBoxLayout(holder)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(holder)
        scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.viewport().installEventFilter(self)
        self._scroller = scroller
        box = QHBoxLayout(self)
        box.setContentsMargins(22, 0, 22, 0)
        box.setSpacing(12)
        box.addWidget(plain_label(self.tr("Thread"), name="muted"))
        box.addWidget(scroller, 1)
        self.case = button(menu_text(self.tr("Export the case…")), self.case_wanted.emit)
        self.case.setObjectName("flat")
        self.case.setToolTip(
            safe_tip(self.tr("The papers of this thread as files, with a table and their sums"))
        )
        self.case.hide()
        box.addWidget(self.case)
        self._exports = False
        self.set_thread((), None)

    def offer_case(self) -> None:
        """Let a thread be exported."""
        self._exports = True

    def set_thread(self, thread: tuple[Summary, ...], current: Ref | None) -> None:
        """Show a thread; `current` is the record the page shows."""
        clear(self._line)
        self._chips = {}
        for place, summary in enumerate(thread):
            if place:
                arrow = plain_label("→" if self._is_ltr() else "←", name="small")
                arrow.setAccessibleName("")
                self._line.addWidget(arrow)
            self._line.addWidget(self._chip(summary, summary.ref == current))
        if not thread:
            hint = self.tr("Records that came of the same matter stand here.")
            self._line.addWidget(plain_label(hint, name="small"))
        self._line.addStretch(1)
        self.case.setVisible(self._exports and bool(thread))
        self._following = current in self._chips
        self._settle.start()

    def chip(self, ref: Ref) -> QPushButton | None:
        """The chip of a record."""
        return self._chips.get(ref)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A long thread: the wheel moves it along, keys go from chip to chip."""
        if isinstance(event, QWheelEvent):
            self._roll(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._walk(watched, Qt.Key(event.key()))
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._settle.start()
        return super().eventFilter(watched, event)

    def _roll(self, event: QWheelEvent) -> None:
        self._following = False
        event.accept()
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar = self._scroller.horizontalScrollBar()
        forward = -(turned.y() or (turned.x() if self._is_ltr() else -turned.x()))
        bar.setValue(bar.value() + forward)

    def _walk(self, watched: QObject, key: Qt.Key) -> bool:
        """The arrows, Home and End; whether `key` was one of them."""
        chips = list(self._chips.values())
        here = next((place for place, chip in enumerate(chips) if chip is watched), None)
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if not self._is_ltr():
            onward, back = back, onward
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(chips) - 1}
        steps = {onward: 1, back: -1}
        if here is None or key not in (*ends, *steps):
            return False
        self._following = False
        place = ends.get(key, here + steps.get(key, 0))
        chip = chips[max(0, min(place, len(chips) - 1))]
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroller.ensureWidgetVisible(chip, 40, 0)
        return True

    def _reveal(self) -> None:
        """Bring the current record into sight, until the officer moves the thread."""
        lit = next((chip for chip in self._chips.values() if chip.isChecked()), None)
        if lit is not None and self._following:
            self._scroller.ensureWidgetVisible(lit, 40, 0)

    def _is_ltr(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def _chip(self, summary: Summary, current: bool) -> QPushButton:
        kind = label(summary.ref.kind)
        title = summary.title if len(summary.title) <= _LONGEST else summary.title[:_LONGEST] + "…"
        text = f"{kind} · {isolated(title)}" if title else kind
        made = button(menu_text(text), lambda: self._ui.jump.to(summary.ref), name="chip")
        made.installEventFilter(self)
        made.ensurePolished()
        made.setCheckable(True)
        made.setChecked(current)
        made.clicked.connect(lambda: made.setChecked(current))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = (
            summary.title,
            summary.subtitle,
            stored_label(summary.state),
            format_dates(summary.day),
        )
        made.setToolTip(safe_tip("\n".join(part for part in parts if part)))
        made.setAccessibleName(f"{kind}, {summary.title}")
        self._chips[summary.ref] = made
        return made
