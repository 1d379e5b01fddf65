"""“Export the case…”: asks where, reads the thread, writes its papers off the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.refs import Ref
from desktop_app.shell.services import CaseWriter
from desktop_app.ui.context import Ui


class CaseExport(QObject):
    """One export at a time; what is cancelled or fails leaves nothing behind."""

    def __init__(
        self, ui: Ui, read: Callable[[Any, Ref, Path], CaseWriter], window: QWidget
    ) -> None:
        super().__init__(window)
        self._ui, self._read, self._window = ui, read, window

    def ask(self, ref: Ref) -> None:
        """Ask for the place of a record's case and write it there."""
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the case"),
            self.tr("case") + ".zip",
            self.tr("Archive (*.zip);;Folder (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.export(ref, Path(chosen))

    def export(self, ref: Ref, path: Path) -> None:
        """Write the case of a record: an archive where `path` ends in .zip, else a folder."""
        read = self._read
        self._ui.tasks.read(
            lambda session: read(session, ref, path),
            self._write,
            owner=self,
            label=self.tr("Reading the case"),
        )

    def _write(self, write: CaseWriter) -> None:
        self._ui.tasks.compute(
            write,
            self._on_written,
            owner=self,
            cancelled=lambda: self._ui.messages.info(self.tr("The case was not exported.")),
            label=self.tr("Exporting the case"),
            cancellable=True,
        )

    def _on_written(self, path: Path) -> None:
        self._ui.messages.info(self.tr("Exported the case to {name}.").format(name=path.name))
