"""One field of two contacts as two cells to tick: one of them, or both where both can stay."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.contacts.merge_records import MergeLine, Side
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import plain_label

_LONGEST = 400
_NOTHING = "—"


class MergeCell(QWidget):
    """A value with a box to tick; a click on the value ticks it too."""

    def __init__(self, label: str, text: str, toggled: Callable[[], object]) -> None:
        super().__init__()
        self.box = CheckBox()
        self.box.setAccessibleName(f"{label}: {text}")
        self.box.clicked.connect(lambda _on: toggled())
        shown = plain_label(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(shown, 1)
        shown.setContentsMargins(0, 4, 0, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The value is part of the box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()


class LineChoice(QObject):
    """The two cells of a line, and what is chosen by them."""

    changed = Signal()

    def __init__(self, line: MergeLine, parent: QObject) -> None:
        super().__init__(parent)
        self.line = line
        name = sentence(line.label)
        self.kept = MergeCell(name, _value(line.kept), lambda: self._on(Side.KEPT))
        self.gone = MergeCell(name, _value(line.gone), lambda: self._on(Side.GONE))
        self.choose(line.proposal)

    def side(self) -> Side:
        """What is chosen."""
        kept, gone = self.kept.box.isChecked(), self.gone.box.isChecked()
        return Side.BOTH if kept and gone else Side.GONE if gone else Side.KEPT

    def choose(self, side: Side) -> None:
        """Tick the boxes of `side`."""
        self.kept.box.setChecked(side is not Side.GONE)
        self.gone.box.setChecked(side is not Side.KEPT)
        self.changed.emit()

    def _on(self, clicked: Side) -> None:
        kept, gone = self.kept.box.isChecked(), self.gone.box.isChecked()
        other = Side.KEPT if clicked is Side.GONE else Side.GONE
        if not kept and not gone:
            self.choose(other)
        elif kept and gone and Side.BOTH not in self.line.sides:
            self.choose(clicked)
        else:
            self.changed.emit()


def _value(text: str) -> str:
    return sentence(text) if text else _NOTHING
