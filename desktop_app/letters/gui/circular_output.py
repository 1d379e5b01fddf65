"""The issued letters of a circular on disk: a file each in a folder, or one file for the printer.

Letters are read one at a time and written before the next one is read, so that hundreds of them
need no more memory than one and the window's own reading never waits long.
"""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.letters import service
from desktop_app.letters.circular_records import IssuedLetter
from desktop_app.letters.gui.press import Press, PrintJob
from desktop_app.ui.context import Ui

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_LONGEST = 150
"""Bytes of a name in UTF-8: file systems take 255, and folders are copied to many."""


def letter_file_name(letter: IssuedLetter) -> str:
    """A name that every file system takes: number, then addressee; never empty."""
    text = unicodedata.normalize("NFC", f"{letter.reference} {letter.addressee}")
    kept = re.sub(r"[^\w]+", " ", text).strip()
    name = re.sub(r" +", "-", kept) or str(letter.letter_id)
    while len(name.encode()) > _LONGEST:
        name = name[:-1]
    return f"{'_' if _RESERVED.match(name) else ''}{name}.pdf"


def write_beside(folder: Path, name: str, pdf: bytes) -> bool:
    """Write a letter, under another name where another file has its own; whether it was written.

    False where the very same file is there already. Raises UserError for what the disk refuses.
    """
    stem, number = name.removesuffix(".pdf"), 1
    target = folder / name
    while target.exists():
        if target.is_file() and target.stat().st_size == len(pdf) and target.read_bytes() == pdf:
            return False
        number += 1
        target = folder / f"{stem} ({number}).pdf"
    write_whole(target, pdf)
    return True


class CircularOutput(QObject):
    """Writes the letters of one circular after the other, and can be stopped between two."""

    stepped = Signal(int, int)
    """Carries how many letters of how many are written."""
    ended = Signal(object)
    """Carries the sentence that says what was written, or the `UserError` that stopped it."""

    def __init__(self, ui: Ui, press: Press, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._press = ui, press
        self._letters: tuple[IssuedLetter, ...] = ()
        self._job: PrintJob | None = None
        self._write: Callable[[IssuedLetter, bytes], Any] | None = None
        self._finish: Callable[[], object] | None = None
        self._place = self._written = 0
        self._stopping = False

    @property
    def is_running(self) -> bool:
        """Whether letters are being written."""
        return self._write is not None

    def save_each(self, circular_id: int, folder: Path) -> None:
        """Write every issued letter into `folder`; nothing there is overwritten."""

        def write(letter: IssuedLetter, pdf: bytes) -> bool:
            return write_beside(folder, letter_file_name(letter), pdf)

        def finish() -> None:
            text = self.tr("Saved {count} letters in {folder}.")
            there = len(self._letters) - self._written
            if there:
                text = self.tr("Saved {count} letters in {folder}; {there} were there already.")
            self._end(text.format(count=self._written, folder=folder.name, there=there))

        self._begin(circular_id, write, finish)

    def save_print(self, circular_id: int, path: Path, title: str, *, even_pages: bool) -> None:
        """Write all issued letters into one file in place of any older one."""

        def write(letter: IssuedLetter, pdf: bytes) -> bool:
            # Begun here, away from the window's thread: it makes a folder for its parts.
            if self._job is None:
                self._job = self._press.print_job(path, even_pages)
            self._job.add(f"{letter.reference} · {letter.addressee}", pdf)
            return True

        def finish() -> None:
            job = self._job
            assert job is not None, "at least one letter was added"
            self._ui.tasks.compute(
                lambda _progress: job.finish(title),
                lambda pages: self._end(
                    self.tr("Saved {count} letters on {pages} pages in {file}.").format(
                        count=self._written, pages=pages, file=path.name
                    )
                ),
                owner=self,
                failed=self._end,
                label=self.tr("Writing the print file"),
            )

        self._begin(circular_id, write, finish)

    def cancel(self) -> None:
        """Stop after the letter in work."""
        self._stopping = True

    def _begin(
        self,
        circular_id: int,
        write: Callable[[IssuedLetter, bytes], bool],
        finish: Callable[[], object],
    ) -> None:
        if self.is_running:
            return
        self._write, self._finish = write, finish
        self._place = self._written = 0
        self._stopping = False
        self._ui.tasks.read(
            lambda session: service.issued_letters(session, circular_id),
            self._on_letters,
            owner=self,
            failed=self._end,
        )

    def _on_letters(self, letters: tuple[IssuedLetter, ...]) -> None:
        self._letters = letters
        if not letters:
            self._end(
                UserError(
                    self.tr("No letter of this circular is issued yet."),
                    self.tr("Issue them first."),
                )
            )
            return
        self._next()

    def _next(self) -> None:
        write = self._write
        if self._stopping or write is None:
            self._end(self.tr("Stopped."))
            return
        if self._place >= len(self._letters):
            assert self._finish is not None
            self._finish()
            return
        letter = self._letters[self._place]

        def put(pdf: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: write(letter, pdf),
                self._on_written,
                owner=self,
                failed=self._end,
            )

        self._ui.tasks.read(
            lambda session: service.issued_pdf(session, letter.letter_id),
            put,
            owner=self,
            failed=self._end,
        )

    def _on_written(self, fresh: bool) -> None:
        self._place += 1
        self._written += fresh
        self.stepped.emit(self._place, len(self._letters))
        self._next()

    def _end(self, said: str | UserError) -> None:
        job, self._job, self._write = self._job, None, None
        if job is not None:
            self._ui.tasks.compute(
                lambda _progress: job.abandon(), lambda _nothing: None, owner=self
            )
        self.ended.emit(said)
