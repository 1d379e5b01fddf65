"""The strip under every page: the records that came of one matter, one click away."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.refs import Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_dates, label
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, menu_text, plain_label, safe_tip

_LONGEST = 34


class ThreadStrip(QWidget):
    """Chips in the order of events; the current record's is lit."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setFixedHeight(46)
        self._ui = ui
        self._chips: dict[Ref, QPushButton] = {}
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
        self._scroller = scroller
        box = QHBoxLayout(self)
        box.setContentsMargins(22, 0, 22, 0)
        box.setSpacing(12)
        box.addWidget(plain_label(self.tr("Thread"), name="muted"))
        box.addWidget(scroller, 1)
        self.set_thread((), None)

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
        if current in self._chips:
            QTimer.singleShot(0, self._chips[current], self._reveal)

    def chip(self, ref: Ref) -> QPushButton | None:
        """The chip of a record."""
        return self._chips.get(ref)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves a long thread along, whichever way it turns."""
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar = self._scroller.horizontalScrollBar()
        forward = -(turned.y() or (turned.x() if self._is_ltr() else -turned.x()))
        bar.setValue(bar.value() + forward)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, Home and End go from chip to chip."""
        chips = list(self._chips.values())
        here = next((place for place, chip in enumerate(chips) if chip.hasFocus()), None)
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if not self._is_ltr():
            onward, back = back, onward
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(chips) - 1}
        steps = {onward: 1, back: -1}
        key = Qt.Key(event.key())
        if here is None or key not in (*ends, *steps):
            super().keyPressEvent(event)
            return
        place = ends.get(key, here + steps.get(key, 0))
        chip = chips[max(0, min(place, len(chips) - 1))]
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroller.ensureWidgetVisible(chip, 40, 0)

    def _reveal(self) -> None:
        lit = next((chip for chip in self._chips.values() if chip.isChecked()), None)
        if lit is not None:
            self._scroller.ensureWidgetVisible(lit, 40, 0)

    def _is_ltr(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def _chip(self, summary: Summary, current: bool) -> QPushButton:
        kind = label(summary.ref.kind)
        title = summary.title if len(summary.title) <= _LONGEST else summary.title[:_LONGEST] + "…"
        text = f"{kind} · {isolated(title)}" if title else kind
        made = button(menu_text(text), lambda: self._ui.jump.to(summary.ref), name="chip")
        made.ensurePolished()
        made.setCheckable(True)
        made.setChecked(current)
        made.clicked.connect(lambda: made.setChecked(current))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = (summary.title, summary.subtitle, summary.state, format_dates(summary.day))
        made.setToolTip(safe_tip("\n".join(part for part in parts if part)))
        made.setAccessibleName(f"{kind}, {summary.title}")
        self._chips[summary.ref] = made
        return made
