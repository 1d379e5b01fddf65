"""Keeps, finds and drops one editor's working copies, in the order the editor asked for.

Writes and reads run on different threads: a reading that follows a keeping or a dropping waits
for it, or it would bring back what was just discarded.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError
from desktop_app.ui.context import Ui


class WorkingCopy(QObject):
    """The working copies of one editor."""

    kept = Signal()
    """The latest typing is in the office."""
    failed = Signal(object)
    """Carries the `UserError` for which the typing could not be kept."""

    def __init__(self, ui: Ui, owner: QObject) -> None:
        super().__init__(owner)
        self._ui = ui
        self._under_way = 0
        self._next: Callable[[], None] | None = None

    def keep(self, key: str, payload: Mapping[str, Any]) -> None:
        """Write the raw state of a form down."""
        keep = self._ui.drafts.keep
        self._write(lambda session: keep(session, key, payload), self.kept.emit)

    def drop(self, key: str) -> None:
        """Forget a working copy; there need not be one."""
        drop = self._ui.drafts.drop
        self._write(lambda session: drop(session, key), lambda: None)

    def when_settled(self, go_on: Callable[[], None]) -> None:
        """Call `go_on` once everything asked before is written; only the latest one waits."""
        if self._under_way:
            self._next = go_on
        else:
            go_on()

    def _write(self, work: Callable[[Any], object], then: Callable[[], None]) -> None:
        self._under_way += 1

        def done(_value: object) -> None:
            self._settle()
            then()

        self._ui.tasks.write(work, done, owner=self, failed=self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self._settle()
        self.failed.emit(error)

    def _settle(self) -> None:
        self._under_way -= 1
        if self._under_way == 0 and self._next is not None:
            go_on, self._next = self._next, None
            go_on()
