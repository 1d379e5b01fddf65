"""Issues a circular letter by letter: it can be stopped, and gone on with, at any moment."""

import time

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError
from desktop_app.letters import service
from desktop_app.letters.circular_records import RecipientOutcome
from desktop_app.letters.gui.press import Freeze
from desktop_app.letters.records import RecipientState
from desktop_app.ui.context import Ui

_SURE_AFTER = 3
"""Letters after which the time left is told: the first one takes longer than the others."""


class CircularRun(QObject):
    """One run; each letter is a transaction of its own on the writer's thread."""

    stepped = Signal(object)
    """Carries the `RecipientOutcome` of each recipient."""
    ended = Signal(object)
    """Nobody waits any more, or it was stopped; carries the `UserError` that stopped it or None."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._freeze: Freeze | None = None
        self._signed = self._wet_ink = self._stopping = False
        self._begun = 0.0
        self.circular_id: int | None = None
        self.done = self.total = self.issued = self.failed = 0

    @property
    def is_running(self) -> bool:
        """Whether letters are going out."""
        return self._freeze is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it will end after the letter in work."""
        return self._stopping

    def start(
        self, circular_id: int, total: int, freeze: Freeze, *, signed: bool, wet_ink: bool = False
    ) -> None:
        """Begin, or go on, with `total` recipients who wait."""
        if self.is_running:
            return
        self.circular_id, self.total = circular_id, total
        self.done = self.issued = self.failed = 0
        self._freeze, self._signed, self._stopping = freeze, signed, False
        self._wet_ink = wet_ink
        self._begun = time.monotonic()
        self._next()

    def cancel(self) -> None:
        """Stop after the letter in work; what is issued stays issued, the rest waits."""
        self._stopping = True

    def seconds_left(self) -> float | None:
        """How long the rest will take, None while that cannot be told."""
        if self.done < _SURE_AFTER:
            return None
        return (time.monotonic() - self._begun) / self.done * (self.total - self.done)

    def _next(self) -> None:
        freeze, circular_id, signed = self._freeze, self.circular_id, self._signed
        wet_ink = self._wet_ink
        if self._stopping or freeze is None or circular_id is None:
            self._end(None)
            return
        self._ui.tasks.write(
            lambda session: service.issue_next(
                session, circular_id, freeze, signed, wet_ink=wet_ink
            ),
            self._on_outcome,
            owner=self,
            failed=self._end,
        )

    def _on_outcome(self, outcome: RecipientOutcome | None) -> None:
        if outcome is None:
            self._end(None)
            return
        self.done += 1
        self.total = self.done + outcome.waiting
        if outcome.state is RecipientState.ISSUED:
            self.issued += 1
        else:
            self.failed += 1
        self.stepped.emit(outcome)
        self._next()

    def _end(self, error: UserError | None) -> None:
        # The key that signs is let go with the run.
        self._freeze = None
        self.ended.emit(error)
