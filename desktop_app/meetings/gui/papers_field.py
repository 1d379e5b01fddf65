"""Files that belong to an item: added from the workstation, saved back to it, taken away."""

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.meetings import service_files
from desktop_app.meetings.body_records import Attachment
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import ElidedLabel, button, clear, row


class PapersField(Field):
    """The papers of an item in their order."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._papers: tuple[Attachment, ...] = ()
        self._read_only = False
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._add = button(self.tr("Add a file…"), self.pick)
        panel = QFrame()
        self._list = QVBoxLayout(panel)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self.hold(panel)
        self.box.addLayout(row(self._add, None))
        self.setFocusProxy(self._add)

    def value(self) -> tuple[Attachment, ...]:
        """The papers."""
        return self._papers

    def set_value(self, value: Any) -> None:
        """Show papers."""
        self._papers = tuple(value or ())
        self._show()

    def raw(self) -> Any:
        """The papers as JSON data."""
        return [[each.title, each.file_name, each.sha256] for each in self._papers]

    def set_raw(self, raw: Any) -> None:
        """Bring papers back."""
        self.set_value(tuple(Attachment(*map(str, each[:3])) for each in raw or ()))
        self.changed.emit()

    def is_blank(self) -> bool:
        """Whether there is no paper."""
        return not self._papers

    def set_read_only(self, read_only: bool) -> None:
        """Let papers be saved but neither added nor taken away."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self._show()

    def pick(self) -> None:
        """Ask for files and keep them."""
        names, _pattern = QFileDialog.getOpenFileNames(self, self.tr("Papers of this item"))
        for name in names:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Keep one file among the office's and list it."""

        def keep(session: Any) -> Attachment:
            try:
                with path.open("rb") as file:
                    data = file.read(service_files.LARGEST + 1)
            except OSError as error:
                raise UserError(error.strerror or str(error)) from error
            return service_files.keep_paper(session, path.name, data)

        self._ui.tasks.write(keep, self._added, owner=self)

    def _added(self, paper: Attachment) -> None:
        if paper.sha256 not in {each.sha256 for each in self._papers}:
            self._papers = (*self._papers, paper)
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        clear(self._list)
        for paper in self._papers:
            holder = QFrame()
            see = button("↗", self._opener(paper), name="flat")
            see.setAccessibleName(self.tr("Open {name}").format(name=paper.file_name))
            save = button("↓", self._saver(paper), name="flat")
            save.setAccessibleName(self.tr("Save {name}").format(name=paper.file_name))
            drop = button("×", self._dropper(paper), name="flat")
            drop.setAccessibleName(self.tr("Take {name} away").format(name=paper.file_name))
            drop.setVisible(not self._read_only)
            line = row(ElidedLabel(paper.file_name or paper.title), see, save, drop, spacing=2)
            line.setStretch(0, 1)
            holder.setLayout(line)
            self._list.addWidget(holder)

    def is_read_only(self) -> bool:
        """Whether files can neither be added nor taken away."""
        return self._read_only

    def take_away(self, paper: Attachment) -> None:
        """Take a file off the list."""
        self._papers = tuple(each for each in self._papers if each != paper)
        self._show()
        self.changed.emit()

    def open_file(self, paper: Attachment) -> None:
        """Open a copy of the file in the program that is meant for it."""

        def copy(session: Any) -> Path:
            path = Path(mkdtemp(prefix="dabir-")) / (paper.file_name or "paper")
            write_whole(path, service_files.paper_file(session, paper))
            return path

        def show(path: Path) -> None:
            self.open_url(QUrl.fromLocalFile(str(path)))

        self._ui.tasks.read(copy, show, owner=self)

    def _opener(self, paper: Attachment) -> Callable[[], None]:
        return lambda: self.open_file(paper)

    def _dropper(self, paper: Attachment) -> Callable[[], None]:
        return lambda: self.take_away(paper)

    def _saver(self, paper: Attachment) -> Callable[[], None]:
        def save() -> None:
            name, _pattern = QFileDialog.getSaveFileName(self, "", paper.file_name)
            if name:
                self._ui.tasks.read(
                    lambda session: write_whole(
                        Path(name), service_files.paper_file(session, paper), overwrite=True
                    ),
                    lambda _nothing: None,
                    owner=self,
                )

        return save
