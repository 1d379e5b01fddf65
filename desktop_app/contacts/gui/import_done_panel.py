"""The last step of an import: what was done, line by line, to keep."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.controls import show_controls
from desktop_app.core.files import write_whole
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import button, plain_label, row

_SHOWN = 60_000


class DonePanel(QWidget):
    """The report, and saving it as text."""

    undo_wanted = Signal()
    """The officer wants the office as it was before."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._report = ""
        self._path = Path()
        self._text = plain_label(name="h2", wrap=True)
        self._shown = QPlainTextEdit()
        self._shown.setReadOnly(True)
        self._shown.setAccessibleName(self.tr("Report of the import"))
        self.save_button = button(self.tr("Save the report…"), self._ask)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._text)
        box.addWidget(self._shown, 1)
        self.undo_button = button(self.tr("Undo the import"), self.undo_wanted.emit)
        box.addLayout(row(self.save_button, self.undo_button, None))

    def show_report(self, text: str, report: str, path: Path) -> None:
        """Show a report on the import of `path`."""
        self._report, self._path = report, path
        self._text.setText(text)
        self._shown.setPlainText(show_controls(report[:_SHOWN]))

    def save_to(self, path: Path) -> None:
        """Write the whole report to `path`, in UTF-8."""
        data = self._report.encode("utf-8", "replace")
        self._ui.tasks.compute(
            lambda _progress: write_whole(path, data, overwrite=True),
            lambda _none: self._ui.messages.info(self.tr("Saved the report.")),
            owner=self,
        )

    def _ask(self) -> None:
        name = self.tr("Import of {name}").format(name=self._path.stem) + ".txt"
        path, _filter = QFileDialog.getSaveFileName(
            self, "", str(self._path.with_name(name)), self.tr("Text") + " (*.txt)"
        )
        if path:
            self.save_to(Path(path))
