"""Chooses how a paper is printed, shows it while one chooses, and saves it as a PDF."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.files import write_whole
from desktop_app.ui.context import Ui
from desktop_app.ui.form import Form
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.pdf_view import PdfView

PAUSE_MS = 200
_FORM_WIDTH = 290

Step = Callable[[int, int], None]
"""Hears how much is done of how much; raises CancelledError once the officer has stopped."""
Setting = Callable[[Step], bytes]
"""Sets the paper, off the window's thread."""
Pages = Callable[[bytes, float], list[QImage]]
AskWhere = Callable[[QWidget, str], Path | None]
"""Asks where to write, given a proposed name; None when the officer changed their mind."""


def ask_where(parent: QWidget, proposal: str) -> Path | None:
    """The system's own dialog; it asks before a file is replaced."""
    title = QCoreApplication.translate("PaperDialog", "Save as PDF")
    pattern = QCoreApplication.translate("PaperDialog", "PDF files (*.pdf)")
    name, _kind = QFileDialog.getSaveFileName(parent, title, f"{proposal}.pdf", pattern)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


class PaperDialog(QDialog):
    """A form at the start, the paper beside it. Subclasses say what the form's choice gives."""

    stepped = Signal(int, int)
    """Carries what is done and how much there is; sent from the worker's thread."""

    def __init__(self, ui: Ui, title: str, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(980, 680)
        self.ui, self._pages = ui, pages
        self.ask_where: AskWhere = ask_where
        self.pdf: bytes | None = None
        self._asked, self._busy = 0, False
        self._stop = Event()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._lay_out(title)
        self.form.changed.connect(self.again)
        self.stepped.connect(self._on_step)
        self.view.scale_changed.connect(lambda _scale: self._render())
        self.finished.connect(lambda _result: self._stop.set())

    # What subclasses say

    def reading(self) -> Callable[[Any], Any]:
        """What is read from the office for the choice; runs with a session."""
        return lambda _session: None

    def setting(self, found: Any) -> Setting:
        """What sets the paper from `found`; raises UserError for a choice that gives none."""
        raise NotImplementedError

    def file_name(self) -> str:
        """The name to propose, without its ending."""
        raise NotImplementedError

    def on_saved(self, path: Path) -> None:
        """The paper is in `path`."""

    # What the officer does

    def again(self) -> None:
        """Set the paper again shortly; what is being set now is stopped."""
        self._asked += 1
        self._stop.set()
        self._forget()
        self._pause.start()

    def stop(self) -> None:
        """Set no paper until something else is chosen."""
        self._asked += 1
        self._pause.stop()
        self._stop.set()
        self._show_busy(False)
        self.view.set_message(self.tr("Stopped. Choose again to see the paper."))

    def save(self) -> None:
        """Write the paper shown where the officer says."""
        pdf = self.pdf
        path = self.ask_where(self, self.file_name()) if pdf is not None else None
        if pdf is None or path is None:
            return
        self.save_button.setEnabled(False)
        self.ui.tasks.compute(
            lambda _progress: write_whole(path, pdf, overwrite=True),
            lambda _nothing: self._on_written(path),
            owner=self,
            failed=self._on_refused,
        )

    # How it works

    def _begin(self) -> None:
        number = self._asked
        self._show_busy(True)
        self.ui.tasks.read(
            self.reading(),
            lambda found: self._compose(number, found),
            owner=self,
            failed=lambda error: self._on_failed(number, error),
        )

    def _compose(self, number: int, found: Any) -> None:
        if number != self._asked:
            return
        try:
            work = self.setting(found)
        except UserError as error:
            self._on_failed(number, error)
            return
        stop = self._stop = Event()

        def step(done: int, total: int) -> None:
            if stop.is_set():
                raise CancelledError
            if done == total or done % max(1, total // 50) == 0:
                self.stepped.emit(done, total)

        self.ui.tasks.compute(
            lambda _progress: work(step),
            lambda pdf: self._on_set(number, pdf),
            owner=self,
            failed=lambda error: self._on_failed(number, error),
            cancelled=lambda: None,
            cancellable=True,
        )

    def _on_set(self, number: int, pdf: bytes) -> None:
        if number != self._asked:
            return
        self._show_busy(False)
        self.pdf = pdf
        self.notice.hide()
        self.save_button.setEnabled(True)
        self._render()

    def _render(self) -> None:
        pdf, pages, scale = self.pdf, self._pages, self.view.needs()
        if pdf is None:
            return
        self.ui.tasks.compute(
            lambda _progress: pages(pdf, scale),
            lambda images: self._show(pdf, images),
            owner=self,
        )

    def _show(self, pdf: bytes, images: list[QImage]) -> None:
        if pdf is self.pdf and images:
            self.view.set_pages(images)

    def _on_failed(self, number: int, error: UserError) -> None:
        if number == self._asked:
            self._show_busy(False)
            self.view.set_message(sentence(str(error)))

    def _on_refused(self, error: UserError) -> None:
        self.save_button.setEnabled(self.pdf is not None)
        self.notice.say(str(error), "alert")

    def _on_written(self, path: Path) -> None:
        self.ui.messages.info(self.tr("Saved {name}.").format(name=path.name))
        self.on_saved(path)
        self.accept()

    def _on_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _forget(self) -> None:
        self.pdf = None
        self.save_button.setEnabled(False)

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)

    def _lay_out(self, title: str) -> None:
        self.notice, self.form, self.view = NoticeBar(), Form(), PdfView()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self.close_button = button(self.tr("Close"), self.reject)
        self.save_button = button(self.tr("Save as PDF…"), self.save, primary=True)
        self.save_button.setDefault(True)
        side = QWidget()
        side.setFixedWidth(_FORM_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(plain_label(title, name="title", wrap=True))
        column.addWidget(self.notice)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addLayout(row(self.bar, self.stop_button))
        column.addLayout(row(None, self.close_button, self.save_button))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.view, 1)
        self._show_busy(False)
        self._forget()
        self.view.set_message(self.tr("The paper appears here as it will be printed."))
