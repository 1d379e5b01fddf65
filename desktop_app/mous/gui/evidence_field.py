"""The files that show what was done: picked or dropped, kept in the office at once."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from desktop_app.core.files import read_whole, write_whole
from desktop_app.mous import service_activities as activities
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import ElidedLabel, button, clear, plain_label, row, safe_tip
from desktop_app.ui.row_button import RowButton

File = Mapping[str, Any]
_LIMIT = 100 * 1024 * 1024


class EvidenceField(Field):
    """Files by name; a click on one saves a copy of it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ui = ui
        self._files: list[File] = []
        panel = QFrame()
        self._rows = QVBoxLayout(panel)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._add = button(self.tr("Add file…"), self.pick)
        self.hold(panel)
        hint = plain_label(self.tr("or drop files here"), name="small")
        self.box.addLayout(row(self._add, hint, None))
        self.setFocusProxy(self._add)

    def value(self) -> tuple[File, ...]:
        """Name and SHA-256 of each file."""
        return tuple(self._files)

    def set_value(self, value: Any) -> None:
        """Show files."""
        self._files = [dict(file) for file in value or ()]
        self._rebuild()

    def raw(self) -> Any:
        """Name and SHA-256 of each file."""
        return [dict(file) for file in self._files]

    def set_raw(self, raw: Any) -> None:
        """Bring back files; they are in the office already."""
        self.set_value(raw)
        self.changed.emit()

    def pick(self) -> None:
        """Ask for files."""
        paths, _pattern = QFileDialog.getOpenFileNames(self, self.tr("Add evidence"))
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files and keep them in the office; each appears when it is there."""
        for path in paths:
            self._ui.tasks.compute(
                _reader(path), self._keeper(path.name), owner=self, label=self.tr("Adding a file")
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files of this workstation."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def save_copy(self, file: File) -> None:
        """Write a file where the officer says."""
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(file["name"]))
        if not name:
            return
        path = Path(name)

        def write(data: bytes) -> None:
            self._ui.tasks.compute(
                lambda _progress: write_whole(path, data, overwrite=True),
                lambda _nothing: self._ui.messages.info(
                    self.tr("Saved {name}.").format(name=path.name)
                ),
                owner=self,
            )

        self._ui.tasks.read(lambda session: activities.evidence(session, file), write, owner=self)

    def _keeper(self, name: str) -> Callable[[bytes], None]:
        return lambda data: self._ui.tasks.write(
            lambda session: activities.keep_evidence(session, name, data),
            self._on_kept,
            owner=self,
        )

    def _on_kept(self, file: File) -> None:
        if file not in self._files:
            self._files.append(file)
        self._rebuild()
        self.changed.emit()

    def _remove(self, file: File) -> None:
        self._files.remove(file)
        self._rebuild()
        self._add.setFocus()
        self.changed.emit()

    def _rebuild(self) -> None:
        clear(self._rows)
        for file in self._files:
            self._rows.addWidget(self._row(file))

    def _row(self, file: File) -> QFrame:
        name = str(file["name"])
        words = QVBoxLayout()
        words.setContentsMargins(6, 3, 6, 3)
        words.addWidget(ElidedLabel(name))
        opener = RowButton(words, name, lambda: self.save_copy(file))
        opener.setToolTip(safe_tip(f"SHA-256 {file['sha256']}"))
        remove = button("×", lambda: self._remove(file), name="flat")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.setFixedWidth(30)
        holder = QFrame()
        holder.setLayout(row(opener, remove, spacing=2))
        return holder


def _reader(path: Path) -> Callable[[Any], bytes]:
    return lambda _progress: read_whole(path, _LIMIT)
