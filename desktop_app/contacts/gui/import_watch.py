"""Carries the progress of long work from its thread into a dialog, and the wish to stop back."""

import time
from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import CancelledError

_SECONDS = 0.05


class DialogWatch(QObject):
    """One long task of a dialog."""

    stepped = Signal(int, int)
    """Carries how many parts of how many are done; a total of 0 is unknown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._told = 0.0

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` parts are done; raises CancelledError once stopped."""
        self.check()
        now = time.monotonic()
        if now - self._told >= _SECONDS:
            self._told = now
            self.stepped.emit(done, total)

    def check(self) -> None:
        """Raise CancelledError when the officer asked to stop."""
        if self._stop.is_set():
            raise CancelledError

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()
