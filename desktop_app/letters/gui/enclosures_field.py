"""The files that go with a letter: picked or dropped, kept in the office at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.files import read_whole
from desktop_app.letters import service
from desktop_app.letters.records import Enclosure
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import button, plain_label, row, safe_tip


class EnclosuresField(Field):
    """Enclosures in their printed order, each with a name that may be changed."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ui = ui
        self._files: list[Enclosure] = []
        self._names: list[QLineEdit] = []
        self._read_only = False
        panel = QFrame()
        self._rows = QVBoxLayout(panel)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._add = button(self.tr("Add file…"), self.pick)
        self._hint = plain_label(self.tr("or drop files here"), name="small")
        self.hold(panel)
        self.box.addLayout(row(self._add, self._hint, None))
        self.setFocusProxy(self._add)

    def value(self) -> tuple[Enclosure, ...]:
        """The enclosures with the names as typed."""
        typed = zip(self._files, self._names, strict=True)
        return tuple(replace(file, title=name.text().strip()) for file, name in typed)

    def set_value(self, value: Any) -> None:
        """Show enclosures."""
        self._files = list(value or ())
        self._rebuild()

    def raw(self) -> Any:
        """Name, file name and hash of each."""
        return [[e.title, e.file_name, e.sha256] for e in self.value()]

    def set_raw(self, raw: Any) -> None:
        """Bring back enclosures; their files are in the office already."""
        self.set_value(tuple(Enclosure(*map(str, parts)) for parts in raw or ()))
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Show the enclosures without a way to change them."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self._hint.setVisible(not read_only)
        self._rebuild()

    def pick(self) -> None:
        """Ask for files."""
        paths, _pattern = QFileDialog.getOpenFileNames(self, self.tr("Add enclosures"))
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files and keep them in the office; each appears when it is there."""
        for path in paths:
            self._ui.tasks.compute(
                lambda _progress, path=path: read_whole(path),  # type: ignore[misc]
                self._keeper(path.name),
                owner=self,
                label=self.tr("Adding a file"),
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome while the letter may be changed."""
        if event.mimeData().hasUrls() and not self._read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files of this workstation."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _keeper(self, name: str) -> Callable[[bytes], None]:
        return lambda data: self._ui.tasks.write(
            lambda session: service.attach(session, name, data), self._on_kept, owner=self
        )

    def _on_kept(self, enclosure: Enclosure) -> None:
        self._files = [*self.value(), enclosure]
        self._rebuild()
        self.changed.emit()

    def _remove(self, place: int) -> None:
        self._files = list(self.value())
        del self._files[place]
        self._rebuild()
        self._add.setFocus()
        self.changed.emit()

    def _rebuild(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._names = []
        for place, enclosure in enumerate(self._files):
            self._rows.addWidget(self._row(place, enclosure))

    def _row(self, place: int, enclosure: Enclosure) -> QWidget:
        name = QLineEdit(enclosure.title)
        name.setAccessibleName(self.tr("Name of enclosure {number}").format(number=place + 1))
        name.setToolTip(safe_tip(enclosure.file_name))
        name.setReadOnly(self._read_only)
        name.textChanged.connect(lambda _text: self.changed.emit())
        self._names.append(name)
        remove = button("×", lambda: self._remove(place), name="flat")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=enclosure.title))
        remove.setFixedWidth(30)
        remove.setVisible(not self._read_only)
        holder = QFrame()
        holder.setLayout(row(name, remove, spacing=2))
        return holder
