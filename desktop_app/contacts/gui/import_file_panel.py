"""The first and the waiting step of an import: a place to drop a file on, and a bar."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.contacts.gui.import_undo import Done
from desktop_app.ui.parts import ElidedLabel, button, card, plain_label, row

SUFFIXES = (".vcf", ".vcard", ".ldif", ".ldi", ".csv", ".tsv", ".txt", ".xlsx")


def dropped_file(mime: QMimeData) -> Path | None:
    """The one local file of contacts that is being dropped, None for anything else."""
    urls = mime.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None


class FilePanel(QWidget):
    """Choose a file, or drop one."""

    chosen = Signal(object)
    """Carries the `Path` of a file."""
    undo_wanted = Signal(object)
    """Carries the `Done` import that is to be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.choose_button = button(self.tr("Choose a file…"), self.choose, primary=True)
        area = card()
        inner = QVBoxLayout(area)
        inner.setContentsMargins(32, 32, 32, 32)
        inner.setSpacing(10)
        inner.addStretch(1)
        texts = (
            (self.tr("Drop a file with contacts here"), "h2"),
            (
                self.tr(
                    "vCard (.vcf) from Outlook, Google or a phone, a directory (.ldif), a CSV "
                    "table or an Excel workbook (.xlsx). You see what will happen before "
                    "anything is written, and the whole import can be undone."
                ),
                "muted",
            ),
        )
        for text, name in texts:
            shown = plain_label(text, name=name, wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setFixedWidth(440)
            inner.addLayout(row(None, shown, None, spacing=0))
        inner.addSpacing(8)
        inner.addLayout(row(None, self.choose_button, None))
        inner.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area, 1)
        self._past = QVBoxLayout()
        box.addLayout(self._past)
        self.undo_buttons: list[QPushButton] = []

    def show_imports(self, imports: Sequence[Done]) -> None:
        """The last imports of this session, each with the way back."""
        while (item := self._past.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.undo_buttons = []
        for done in imports:
            line = QWidget()
            undo = button(self.tr("Undo"), partial(self.undo_wanted.emit, done))
            undo.setAccessibleDescription(done.text)
            inner = row(spacing=12)
            inner.addWidget(ElidedLabel(done.text, name="muted"), 1)
            inner.addWidget(undo)
            line.setLayout(inner)
            inner.setContentsMargins(0, 0, 0, 0)
            self._past.addWidget(line)
            self.undo_buttons.append(undo)

    def choose(self) -> None:
        """Ask for a file."""
        pattern = self.tr("Contacts") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        path, _filter = QFileDialog.getOpenFileName(self, "", "", pattern)
        if path:
            self.chosen.emit(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of contacts."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        if (path := dropped_file(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


class WaitPanel(QWidget):
    """What is going on, and how far it has come."""

    def __init__(self) -> None:
        super().__init__()
        self._text = plain_label(name="h2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        box = QVBoxLayout(self)
        box.addStretch(1)
        box.addWidget(self._text)
        box.addWidget(self.bar)
        box.addStretch(1)

    def begin(self, text: str) -> None:
        """Say what is going on; its length is not known yet."""
        self._text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)

    def show_step(self, done: int, total: int) -> None:
        """Show how far it has come."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
