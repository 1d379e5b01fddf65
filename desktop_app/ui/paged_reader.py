"""Reads a list of any size for the window: what is typed last first, what is in sight next.

One question is on its way at a time, so an officer who types is never behind a queue of answers
that nobody waits for any more; what was typed meanwhile is asked as soon as one comes back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import UserError
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.paged_model import PagedModel
from desktop_app.ui.records_model import Row

FIRST = 24
"""Records read at first: more than a window shows."""
_AHEAD = 40
"""Records read beyond those in sight, so that scrolling does not wait."""
_PAUSE_MS = 120
"""How long nothing must be typed before the whole order is read."""

Rows = tuple[Row, ...]
_First = tuple[RefList, Rows]


class PagedSource(Protocol):
    """What a page provides; each returns work that captures a snapshot and takes a session."""

    def load_order(self, segment: str, words: str, limit: int | None) -> Callable[[Any], RefList]:
        """The records found by `words`, in order; the first `limit` of the very same order."""

    def load_some(self) -> Callable[[Any, Sequence[Ref]], Rows]:
        """The rows of a few records, in any order."""


@dataclass(frozen=True, slots=True)
class _Asked:
    segment: str = ""
    words: str = ""


class PagedReader(QObject):
    """Fills a `PagedModel` from a source."""

    changing = Signal(bool)
    """The model is about to be given other records; True where it is the same list, renewed."""
    changed = Signal()
    """The model has other records, or the whole order of them."""

    def __init__(
        self, ui: Ui, model: PagedModel, source: PagedSource, sight: Callable[[], range]
    ) -> None:
        super().__init__(model)
        self._ui, self._model, self._source, self._sight = ui, model, source, sight
        self._asked = _Asked()
        self._number = 0
        self._on_way = self._first_due = self._order_due = self._renew = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._want_order)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is asked or about to be."""
        return not (self._on_way or self._first_due or self._order_due or self._pause.isActive())

    def ask(self, segment: str, words: str) -> None:
        """Show another list."""
        self._asked = _Asked(segment, words)
        self._number += 1
        self._first_due, self._order_due, self._renew = True, False, False
        self._pause.stop()
        self._step()

    def refresh(self) -> None:
        """Read the list again and keep its place."""
        if not self._model.total or self._first_due:
            self.ask(self._asked.segment, self._asked.words)
            return
        self._number += 1
        self._order_due = self._renew = True
        self._pause.stop()
        self._step()

    def look(self) -> None:
        """Read what came into sight."""
        self._step()

    def finish(self) -> None:
        """Read the whole order without waiting for a pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._want_order()

    def _want_order(self) -> None:
        self._order_due = True
        self._step()

    def _step(self) -> None:
        """Send the next question, unless one is on its way."""
        if self._on_way:
            return
        if self._first_due:
            self._ask_first()
        elif missing := self._missing():
            self._ask_rows(missing)
        elif self._order_due:
            self._ask_order()

    def _missing(self) -> tuple[Ref, ...]:
        """What is to be read so that scrolling on does not wait; nothing while that is far off."""
        sight, near = self._sight(), _AHEAD // 2
        if self._renew or not self._model.missing(sight.start - near, sight.stop + near):
            return ()
        return self._model.missing(sight.start - _AHEAD, sight.stop + _AHEAD)

    def _ask_first(self) -> None:
        self._first_due = False
        asked, number = self._asked, self._number
        order = self._source.load_order(asked.segment, asked.words, FIRST)
        some = self._source.load_some()

        def read(session: Any) -> _First:
            refs = order(session)
            return refs, some(session, refs)

        self._send(read, lambda found: self._on_first(number, asked, found))

    def _ask_rows(self, refs: tuple[Ref, ...]) -> None:
        number = self._number

        def land(rows: Rows) -> None:
            if number == self._number:
                self._take(refs, rows)

        some = self._source.load_some()
        self._send(lambda session: some(session, refs), land)

    def _take(self, refs: tuple[Ref, ...], rows: Rows) -> None:
        """A record that is gone meanwhile has no row; its place goes with the next order."""
        known = {row.ref for row in rows}
        blank = tuple(Row(ref, "") for ref in refs if ref not in known)
        self._model.add_rows((*rows, *blank))

    def _ask_order(self) -> None:
        self._order_due = False
        asked, number, renew = self._asked, self._number, self._renew
        order = self._source.load_order(asked.segment, asked.words, None)
        some = self._source.load_some()
        sight = self._sight()
        seen = tuple(self._model.refs[sight.start : sight.stop]) if renew else ()

        def read(session: Any) -> _First:
            return order(session), some(session, seen) if seen else ()

        self._send(read, lambda found: self._on_order(number, renew, found))

    def _on_first(self, number: int, asked: _Asked, found: _First) -> None:
        if number != self._number:
            return
        refs, rows = found
        self.changing.emit(False)
        complete = len(refs) < FIRST
        self._model.begin(refs, rows, asked.words, complete=complete)
        if not complete:
            self._pause.start()
        self.changed.emit()

    def _on_order(self, number: int, renew: bool, found: _First) -> None:
        if number != self._number:
            return
        refs, rows = found
        self._renew = False
        self.changing.emit(True)
        if renew:
            self._model.forget_rows(())
        self._model.set_order(refs)
        self._model.add_rows(rows)
        self.changed.emit()

    def _send(self, work: Callable[[Any], Any], land: Callable[[Any], None]) -> None:
        self._on_way = True

        def done(value: Any) -> None:
            self._on_way = False
            land(value)
            self._step()

        self._ui.tasks.read(
            work, done, owner=self, failed=self._on_failed, label=self.tr("Reading the list")
        )

    def _on_failed(self, error: UserError) -> None:
        """Nothing is asked again by itself: what failed once would fail for ever."""
        self._on_way = self._first_due = self._order_due = self._renew = False
        self._ui.messages.error(error)
