"""What can be done with an issued letter: its file, copies of it, verify, void, its number."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.letters import service
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.press import Findings, Press
from desktop_app.letters.gui.printing import PRINTED_DPI, ask_printer, print_images
from desktop_app.letters.gui.sheets import VoidSheet
from desktop_app.letters.records import Letter
from desktop_app.ui.context import Ui


def ask_where(parent: QWidget, title: str, name: str) -> str:
    """Ask for the path to save a PDF under; empty when cancelled."""
    path, _pattern = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return path


def file_name(reference: str, suffix: str = "") -> str:
    """A file name for a number: what no file system takes becomes a hyphen."""
    return re.sub(r"[^\w.]+", "-", f"{reference} {suffix}").strip("-.") + ".pdf"


class IssuedActs(QObject):
    """Joins the card of an issued letter to the office and the verifier."""

    def __init__(self, ui: Ui, press: Press, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._ui, self._press, self._editor = ui, press, editor
        self.ask_where: Callable[[QWidget, str, str], str] = ask_where
        self.ask_printer = ask_printer
        self.sheet: VoidSheet | None = None
        card = editor.card
        card.save_pdf.connect(self.save_pdf)
        card.save_copy.connect(self.save_copy)
        card.print_copy.connect(self.print_copy)
        card.verify.connect(self.verify)
        card.void.connect(self.void)
        card.copy_reference.connect(self.copy_reference)

    def save_pdf(self) -> None:
        """Write the frozen file where the officer says."""
        title = self.tr("Save the issued letter")
        self._save(title, file_name(self._letter.reference), lambda pdf: pdf)

    def save_copy(self) -> None:
        """Write a copy, marked as one on every page, where the officer says."""
        letter, copy = self._letter, self._press.copy
        suggested = file_name(letter.reference, self.tr("copy"))
        self._save(self.tr("Save a copy of the letter"), suggested, lambda pdf: copy(pdf, letter))

    def print_copy(self) -> None:
        """Print a copy, marked as one on every page, on the printer the officer chooses."""
        letter, press = self._letter, self._press
        printer = self.ask_printer(self._editor)
        if printer is None:
            return
        done = self.tr("A copy of {number} is being printed.").format(number=letter.reference)
        scale = PRINTED_DPI / 72

        def put(images: list[QImage]) -> None:
            print_images(printer, images)
            self._ui.messages.info(done)

        def run(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: press.pages(press.copy(pdf, letter), scale),
                put,
                owner=self,
                label=self.tr("Preparing the copy"),
            )

        self._with_pdf(run)

    def verify(self) -> None:
        """Verify the frozen file as anybody who gets it can."""
        check, letter_id = self._press.verify, self._letter.id

        def show(findings: Findings) -> None:
            if self._letter.id == letter_id:
                self._editor.card.show_findings(findings)

        def run(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: check(pdf), show, owner=self, label=self.tr("Verifying")
            )

        self._with_pdf(run)

    def void(self) -> None:
        """Ask for the reason, then void."""
        letter_id = self._letter.id or 0

        def write(reason: str) -> None:
            self._ui.tasks.write(
                lambda session: service.void(session, letter_id, reason),
                self._on_voided,
                owner=self,
                failed=self._on_failed,
            )

        self.sheet = VoidSheet(self._letter.reference, write, self._editor)
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def copy_reference(self) -> None:
        """Put the number on the clipboard."""
        QGuiApplication.clipboard().setText(self._letter.reference)
        self._ui.messages.info(self.tr("Copied {text}.").format(text=self._letter.reference))

    @property
    def _letter(self) -> Letter:
        return self._editor.base

    def _save(self, title: str, suggested: str, make: Callable[[bytes], bytes]) -> None:
        """Write what `make` makes of the frozen file; the dialog asks before replacing one."""
        path = self.ask_where(self._editor, title, suggested)
        if not path:
            return
        target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
        done = self.tr("Saved {name}.").format(name=target.name)

        def write(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: write_whole(target, make(pdf), overwrite=True),
                lambda _nothing: self._ui.messages.info(done),
                owner=self,
            )

        self._with_pdf(write)

    def _with_pdf(self, work: Callable[[bytes], None]) -> None:
        letter_id = self._letter.id or 0
        self._ui.tasks.read(
            lambda session: service.issued_pdf(session, letter_id), work, owner=self
        )

    def _on_voided(self, letter: Letter) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        self._ui.messages.info(self.tr("{number} is void.").format(number=letter.reference))

    def _on_failed(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._ui.messages.error(error)

    def _forget(self) -> None:
        self.sheet = None
