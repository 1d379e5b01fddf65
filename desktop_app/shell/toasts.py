"""Short messages over the foot of the window: what was done, with Undo, and what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.labels import sentence
from desktop_app.ui.messages import Messages, Notice
from desktop_app.ui.parts import button, plain_label

_INFO_MS, _UNDO_MS = 5_000, 10_000
_MOST = 3


class Toast(QFrame):
    """One message. It waits while the mouse is on it; one about an error waits to be closed."""

    left = Signal()

    def __init__(self, host: QWidget, kind: str, lines: tuple[str, ...], stay_ms: int) -> None:
        super().__init__(host)
        self.setObjectName(kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMaximumWidth(640)
        self._stay = QTimer(self, singleShot=True, interval=stay_ms)
        self._stay.timeout.connect(self._on_time)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 9, 10, 9)
        self._line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in lines:
            label = plain_label(text, wrap=len(text) > 60)
            if len(text) > 60:
                label.setMinimumWidth(440)
            words.addWidget(label)
        self._line.addLayout(words, 1)
        self.setAccessibleName(" ".join(lines))
        if stay_ms:
            self._stay.start()

    def add_button(self, text: str, slot: Callable[[], object]) -> None:
        """Offer something; it also ends the toast."""

        def act() -> None:
            self.leave()
            slot()

        self._line.addWidget(button(text, act, name="flat"))

    def leave(self) -> None:
        """End the toast."""
        self._stay.stop()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def _on_time(self) -> None:
        # Where the mouse is now counts: a toast that moved away from under it is never "left".
        if self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self._stay.start()
        else:
            self.leave()


class Toasts(QObject):
    """Stacks toasts over the foot of `host`."""

    def __init__(self, host: QWidget, messages: Messages, lift: int) -> None:
        super().__init__(host)
        self._host, self._messages, self._lift = host, messages, lift
        self._shown: list[Toast] = []
        messages.informed.connect(self._on_notice)
        messages.failed.connect(self._on_error)
        messages.undone.connect(self._on_undone)
        host.installEventFilter(self)

    def shown(self) -> tuple[Toast, ...]:
        """The toasts on the screen, oldest first."""
        return tuple(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._host and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return False

    def _on_notice(self, notice: Notice) -> None:
        toast = Toast(
            self._host, "toast", (sentence(notice.text),), _UNDO_MS if notice.undo else _INFO_MS
        )
        if notice.undo is not None:
            toast.setProperty("undo", True)
            toast.add_button(self.tr("Undo"), self._messages.undo_last)
        self._add(toast)

    def _on_error(self, error: UserError) -> None:
        lines = tuple(sentence(text) for text in (error.message, error.advice) if text)
        toast = Toast(self._host, "alert", lines, 0)
        toast.add_button(self.tr("Close"), lambda: None)
        self._add(toast)

    def _on_undone(self) -> None:
        for toast in list(self._shown):
            if toast.property("undo"):
                toast.leave()

    def _add(self, toast: Toast) -> None:
        for older in list(self._shown):
            if toast.property("undo") and older.property("undo"):
                older.leave()
        self._shown.append(toast)
        for older in list(self._shown[:-_MOST]):
            older.leave()
        toast.left.connect(lambda: self._gone(toast))
        toast.adjustSize()
        toast.move((self._host.width() - toast.width()) // 2, self._host.height() - self._lift)
        toast.show()
        self._place()

    def _gone(self, toast: Toast) -> None:
        self._shown = [other for other in self._shown if other is not toast]
        self._place()

    def _place(self) -> None:
        bottom = self._host.height() - self._lift
        for toast in reversed(self._shown):
            if toast.isHidden():
                continue
            toast.adjustSize()
            bottom -= toast.height()
            toast.move((self._host.width() - toast.width()) // 2, bottom)
            toast.raise_()
            bottom -= 10
