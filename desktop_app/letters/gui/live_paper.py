"""The paper beside the editor: set again shortly after each change, never two at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.core.errors import UserError
from desktop_app.letters import service
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Check, Letter, LetterPaper, LetterState
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import sentence
from desktop_app.ui.pdf_view import PdfView

PAUSE_MS = 300

_Source = LetterPaper | bytes


class LivePaper(QObject):
    """Shows a draft as it would be printed, and an issued letter's own file."""

    checked = Signal(object)
    """Carries the tuple of `Check` of the draft shown."""
    resolved = Signal(object)
    """Carries the `LetterPaper` of the draft shown."""

    def __init__(self, ui: Ui, press: Press, view: PdfView, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._press, self._view = ui, press, view
        self._letter: Letter | None = None
        self._asked = 0
        self._setting = False
        self._source: _Source | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        view.scale_changed.connect(lambda _scale: self._set())

    def show_letter(self, letter: Letter, *, at_once: bool = False) -> None:
        """Show `letter` as typed, after a pause or at once."""
        self._letter = letter
        self._asked += 1
        if at_once:
            self._pause.stop()
            self._read()
        else:
            self._pause.start()

    def again(self) -> None:
        """Something the letter names has changed: check and set it again."""
        if self._letter is not None:
            self.show_letter(self._letter)

    def clear(self) -> None:
        """Show nothing."""
        self._letter = self._source = None
        self._asked += 1
        self._pause.stop()
        self._view.set_message(self.tr("The paper appears here as it will be printed."))

    def _read(self) -> None:
        letter, number = self._letter, self._asked
        if letter is None:
            return
        self._ui.tasks.read(
            _reading(letter, self._press.trouble),
            lambda found: self._on_read(number, *found),
            owner=self,
            failed=lambda error: self._on_failed(number, error),
        )

    def _on_read(self, number: int, checks: tuple[Check, ...], source: _Source | UserError) -> None:
        if number == self._asked:
            self.checked.emit(checks)
            if isinstance(source, UserError):
                self._on_failed(number, source)
                return
            if isinstance(source, LetterPaper):
                self.resolved.emit(source)
            self._source = source
            self._set()

    def _set(self) -> None:
        """Render what is wanted; while one rendering runs the next one waits for it."""
        source, number = self._source, self._asked
        if source is None or self._setting:
            return
        self._setting = True
        press, scale = self._press, self._view.needs()

        def render(_progress: object) -> list[QImage]:
            if isinstance(source, bytes):
                return press.pages(source, scale)
            return press.preview(source, scale)

        self._ui.tasks.compute(
            render,
            lambda images: self._on_set(source, scale, images),
            owner=self,
            failed=lambda error: self._on_not_set(number, error),
        )

    def _on_set(self, source: _Source, scale: float, images: list[QImage]) -> None:
        self._setting = False
        if self._source is None:
            return
        self._view.set_pages(images)
        if self._source is not source or abs(self._view.needs() - scale) > 0.005:
            self._set()

    def _on_not_set(self, number: int, error: UserError) -> None:
        self._setting = False
        self._on_failed(number, error)
        if number != self._asked:
            self._set()

    def _on_failed(self, number: int, error: UserError) -> None:
        if number == self._asked:
            self._source = None
            self._view.set_message(sentence(str(error)))


def _reading(
    letter: Letter, trouble: Callable[[LetterPaper], UserError | None]
) -> Callable[[Any], tuple[tuple[Check, ...], _Source | UserError]]:
    if letter.state is LetterState.DRAFT:
        return lambda session: service.checked_paper(session, letter, find=trouble)
    letter_id = letter.id or 0
    return lambda session: ((), service.issued_pdf(session, letter_id))
