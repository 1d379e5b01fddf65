"""Shown when a task has run for half a second: what it is, how far it came, and Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.parts import button, plain_label
from desktop_app.ui.tasks import Busy, Tasks


class ProgressLine(QWidget):
    """One line over the thread strip, gone when nothing takes long."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setFixedHeight(42)
        self._busy: Busy | None = None
        self._label = plain_label(name="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = button(self.tr("Cancel"), self._on_cancel, name="flat")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 4, 20, 4)
        line.setSpacing(14)
        line.addWidget(self._label)
        line.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._cancel)
        self.hide()
        tasks.busy.connect(self._on_busy)
        tasks.idle.connect(self.hide)

    def _on_busy(self, busy: Busy) -> None:
        self._busy = busy
        self._label.setText(busy.label or self.tr("Working"))
        self._bar.setRange(0, busy.total)
        self._bar.setValue(busy.done)
        self._cancel.setVisible(busy.cancel is not None)
        self._cancel.setEnabled(True)
        self.show()

    def _on_cancel(self) -> None:
        if self._busy is not None and self._busy.cancel is not None:
            self._cancel.setEnabled(False)
            self._busy.cancel()
