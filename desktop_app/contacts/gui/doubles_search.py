"""Looks through the whole book for doubles without holding up the window or other reading.

The book is read in one go, then compared in a worker that tells how far it is and can be stopped.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from desktop_app.contacts import service_doubles
from desktop_app.contacts.double_records import Book, Candidate, Sign
from desktop_app.contacts.doubles import candidates
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label

MOST = 2_000
"""Pairs shown at once; merging those brings the next."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pair with both names and the reasons in words."""

    candidate: Candidate
    first: str
    second: str
    why: str


class DoublesSearch(QObject):
    """One search at a time; what was stopped or overtaken never answers."""

    stepped = Signal(int, int)
    """Carries how much is done and how much there is."""
    found = Signal(object, int)
    """Carries the pairs (`tuple[Found, ...]`, at most `MOST`) and how many there are in all."""
    ended = Signal()
    """The search was stopped, or could not be done."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._stop = Event()
        self.failed: Callable[[UserError], None] = ui.messages.error

    def start(self, kind: Kind) -> None:
        """Look through all people, or all organisations."""
        self.stop()
        stop = self._stop = Event()
        self._ui.tasks.read(
            lambda session: service_doubles.known_book(session, kind),
            lambda book: self._compare(book, stop),
            owner=self,
            failed=lambda error: self._on_failed(stop, error),
        )

    def stop(self) -> None:
        """Look no further."""
        self._stop.set()

    def _compare(self, book: Book, stop: Event) -> None:
        if stop.is_set():
            return

        def tell(done: int, total: int) -> None:
            if stop.is_set() or not isValid(self):
                raise CancelledError
            self.stepped.emit(done, total)

        self._ui.tasks.compute(
            lambda _progress: candidates(book.known, book.apart, tell),
            lambda pairs: self._name(pairs, stop),
            owner=self,
            failed=lambda error: self._on_failed(stop, error),
            cancelled=lambda: None,
        )

    def _name(self, pairs: tuple[Candidate, ...], stop: Event) -> None:
        shown, total, language = pairs[:MOST], len(pairs), self._ui.texts_language()
        refs = {ref for pair in shown for ref in (pair.first, pair.second)}

        def named(session: object) -> tuple[Found, ...]:
            names = service_doubles.names_of(session, refs, language)  # type: ignore[arg-type]
            return tuple(_found(pair, names.get) for pair in shown)

        self._ui.tasks.read(
            named,
            lambda found: self._on_named(found, total, stop),
            owner=self,
            failed=lambda error: self._on_failed(stop, error),
        )

    def _on_named(self, found: tuple[Found, ...], total: int, stop: Event) -> None:
        if not stop.is_set():
            self.found.emit(found, total)

    def _on_failed(self, stop: Event, error: UserError) -> None:
        if not stop.is_set():
            self.failed(error)
            self.ended.emit()


def reasons(signs: tuple[Sign, ...]) -> str:
    """Why two may be one, in the words of the interface, the surest first."""
    comma = QCoreApplication.translate("Sentences", ", ")
    return comma.join(map(label, signs))


def _found(pair: Candidate, name: Callable[[Ref], str | None]) -> Found:
    return Found(
        pair,
        name(pair.first) or str(pair.first.id),
        name(pair.second) or str(pair.second.id),
        reasons(pair.signs),
    )
