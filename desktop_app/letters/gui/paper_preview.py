"""A paper beside what is typed: set again shortly after each change, never two at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from desktop_app.core.errors import UserError
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import LetterPaper
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import sentence
from desktop_app.ui.pdf_view import PdfView

PAUSE_MS = 300
ReadPaper = Callable[[Any], LetterPaper]
"""Reads the paper in a session; it has captured what it needs."""


class PaperPreview(QObject):
    """Shows the first pages of a paper; `most` of them, or all."""

    def __init__(
        self, ui: Ui, press: Press, view: PdfView, parent: QObject, *, most: int | None = None
    ) -> None:
        super().__init__(parent)
        self._ui, self._press, self._view, self._most = ui, press, view, most
        self._wanted: ReadPaper | None = None
        self._asked = 0
        self._setting = False
        self._paper: LetterPaper | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        view.scale_changed.connect(lambda _scale: self._set())
        self.clear()

    def show_paper(self, work: ReadPaper, *, at_once: bool = False) -> None:
        """Show the paper that `work` reads, after a pause or at once."""
        self._wanted = work
        self._asked += 1
        if at_once:
            self._pause.stop()
            self._read()
        else:
            self._pause.start()

    def clear(self) -> None:
        """Show nothing."""
        self._wanted = self._paper = None
        self._asked += 1
        self._pause.stop()
        self._view.set_message(self.tr("A sample page appears here."))

    def _read(self) -> None:
        if self._wanted is None:
            return
        number = self._asked
        self._ui.tasks.read(
            self._wanted,
            lambda paper: self._on_read(number, paper),
            owner=self,
            failed=lambda error: self._on_failed(number, error),
        )

    def _on_read(self, number: int, paper: LetterPaper) -> None:
        if number == self._asked:
            self._paper = paper
            self._set()

    def _set(self) -> None:
        """Render what is wanted; while one rendering runs the next one waits for it."""
        paper, number = self._paper, self._asked
        if paper is None or self._setting:
            return
        self._setting = True
        preview, scale = self._press.preview, self._view.needs()
        self._ui.tasks.compute(
            lambda _progress: preview(paper, scale),
            lambda images: self._on_set(paper, scale, images),
            owner=self,
            failed=lambda error: self._on_not_set(number, error),
        )

    def _on_set(self, paper: LetterPaper, scale: float, images: list[QImage]) -> None:
        self._setting = False
        if self._paper is None:
            return
        self._view.set_pages(images[: self._most])
        if self._paper is not paper or abs(self._view.needs() - scale) > 0.005:
            self._set()

    def _on_not_set(self, number: int, error: UserError) -> None:
        self._setting = False
        self._on_failed(number, error)
        if number != self._asked:
            self._set()

    def _on_failed(self, number: int, error: UserError) -> None:
        if number == self._asked:
            self._paper = None
            self._view.set_message(sentence(str(error)))
