"""The bridge over which code reports to the officer, so that it knows no window.

The window turns the signals into toasts and dialogs; tests listen to the same signals.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence about something that went well, with a way back where there is one."""

    text: str
    undo: Callable[[], None] | None = None


class Messages(QObject):
    """Sentences, refusals and bugs on their way to the window."""

    informed = Signal(object)
    """Carries one `Notice`."""
    failed = Signal(object)
    """Carries one `UserError`."""
    bugged = Signal(object)
    """Carries the exception of a bug."""
    undone = Signal()
    """The offer to undo has been taken or has lapsed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None

    def info(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done; `undo` takes it back and is offered once."""
        if undo is not None:
            self._undo = undo
        self.informed.emit(Notice(text, undo))

    def error(self, error: UserError) -> None:
        """Say that something in the world is wrong and what to do next."""
        self.failed.emit(error)

    def bug(self, error: BaseException) -> None:
        """Report a fault of Dabir itself."""
        self.bugged.emit(error)

    @property
    def can_undo(self) -> bool:
        """Whether the latest thing that can be taken back has not been taken back yet."""
        return self._undo is not None

    def undo_last(self) -> None:
        """Take back the latest thing that offered it; does nothing when there is none."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.undone.emit()
            undo()
