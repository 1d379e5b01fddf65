"""Papers that go along with a dispatch: the slip, and the copy with its enclosures."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.files import write_whole
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Slip
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.gui.issued_acts import ask_where
from desktop_app.letters.gui.press import Press
from desktop_app.letters.records import Enclosure, Letter
from desktop_app.ui.context import Ui

_Files = tuple[bytes, tuple[tuple[Enclosure, bytes], ...]]


class DispatchPapers(QObject):
    """Makes these papers off the window's thread and saves them where the officer says."""

    def __init__(self, ui: Ui, press: Press, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._press, self._window = ui, press, parent
        self.ask_where: Callable[[QWidget, str, str], str] = ask_where

    def save_slip(self, letter: Letter, copy_place: int | None) -> None:
        """Save the slip that the receiver signs."""
        key, press = letter.id or 0, self._press
        target = self._target(letter, self.tr("delivery slip"), self.tr("Save the delivery slip"))
        if target is None:
            return

        def write(slip: Slip) -> None:
            self._write(target, lambda: press.slip(slip), self.tr("Setting the slip"))

        self._ui.tasks.read(
            lambda session: service.slip(session, key, copy_place), write, owner=self
        )

    def save_merged(self, letter: Letter) -> None:
        """Save a copy of the letter with its enclosures behind it; the original stays as it is."""
        key, press = letter.id or 0, self._press
        title = self.tr("Save a copy with the enclosures")
        target = self._target(letter, self.tr("with enclosures"), title)
        if target is None:
            return

        def read(session: Any) -> _Files:
            return service.issued_pdf(session, key), service.enclosed_files(session, letter)

        def write(found: _Files) -> None:
            at = datetime.now().astimezone()
            self._write(
                target,
                lambda: press.merged(found[0], letter, found[1], at),
                self.tr("Putting the enclosures behind the letter"),
                self.tr("Saved {name}: a copy. The signed original is untouched."),
            )

        self._ui.tasks.read(read, write, owner=self)

    def _target(self, letter: Letter, suffix: str, title: str) -> Path | None:
        name = safe_file_name(f"{letter.reference} {suffix}.pdf")
        path = self.ask_where(self._window, title, name)
        if not path:
            return None
        return Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")

    def _write(self, target: Path, make: Callable[[], bytes], doing: str, said: str = "") -> None:
        done = (said or self.tr("Saved {name}.")).format(name=target.name)
        self._ui.tasks.compute(
            lambda _progress: write_whole(target, make(), overwrite=True),
            lambda _nothing: self._ui.messages.info(done),
            owner=self,
            label=doing,
        )
