"""The scan of a letter that came in: chosen, dropped or pasted, checked before it is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop_app.core.errors import UserError
from desktop_app.letters import service_received as service
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import ElidedLabel, button, row

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeptScan:
    """A scan among the office's files, by its SHA-256, and its name; empty for none."""

    sha256: str = ""
    name: str = ""


class ScanField(Field):
    """Shows the name of the scan; the paper itself is seen beside the editor."""

    taken = Signal()
    """Another scan, or none, is held."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ui = ui
        self._kept = KeptScan()
        self._read_only = False
        self.name = ElidedLabel()
        self.choose_button = button(self.tr("Choose a scan…"), self.choose)
        self.remove_button = button(self.tr("Remove"), self.remove, name="flat")
        holder = QWidget()
        line = row(self.name, self.choose_button, self.remove_button)
        line.setStretch(0, 1)
        for made in (self.choose_button, self.remove_button):
            made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        holder.setLayout(line)
        self.hold(holder)
        self.setFocusProxy(self.choose_button)
        self._show()

    def value(self) -> KeptScan:
        """The scan held."""
        return self._kept

    def set_value(self, value: Any) -> None:
        """Hold a scan."""
        other = value != self._kept
        self._kept = value
        self._show()
        if other:
            self.taken.emit()

    def raw(self) -> Any:
        """Hash and name."""
        return [self._kept.sha256, self._kept.name]

    def set_raw(self, raw: Any) -> None:
        """Bring back a scan; its file is in the office already."""
        self.set_value(KeptScan(*map(str, raw)))
        self.changed.emit()

    def is_blank(self) -> bool:
        """Whether there is no scan."""
        return not self._kept.sha256

    def set_read_only(self, read_only: bool) -> None:
        """Show the scan without a way to change it."""
        self._read_only = read_only
        self._show()

    def choose(self) -> None:
        """Let the officer look for a file."""
        path = ask_scans(self, one=True)
        if path:
            self.take_file(path[0])

    def remove(self) -> None:
        """Hold no scan any more."""
        self.set_error("")
        self.set_value(KeptScan())
        self.changed.emit()

    def take_file(self, path: Path) -> None:
        """Check a file off the window's thread, keep it, and hold it."""
        self.set_error("")
        self._ui.tasks.compute(
            lambda _progress: service.read_scan(path),
            self._keep,
            owner=self,
            failed=self._on_failed,
            label=self.tr("Reading the scan"),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is welcome while the scan may be changed."""
        if files_of(event.mimeData()) and not self._read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        self.take_file(files_of(event.mimeData())[0])
        event.acceptProposedAction()

    def _keep(self, scan: service.Scan) -> None:
        self._ui.tasks.write(
            lambda session: service.keep_scan(session, scan),
            lambda sha256: self._on_kept(KeptScan(sha256, scan.name)),
            owner=self,
            failed=self._on_failed,
        )

    def _on_kept(self, kept: KeptScan) -> None:
        self.set_value(kept)
        self.changed.emit()

    def _on_failed(self, error: UserError) -> None:
        self.set_error(str(error))

    def _show(self) -> None:
        none = self.tr("Nothing scanned yet: choose a file or drop it here.")
        self.name.setText(self._kept.name if self._kept.sha256 else none)
        self.choose_button.setVisible(not self._read_only)
        self.remove_button.setVisible(not self._read_only and bool(self._kept.sha256))


def ask_scans(parent: QWidget, *, one: bool = False) -> list[Path]:
    """Ask for files that can be scans; none when cancelled."""
    pattern = translate("ScanField", "Scans") + " (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
    every = translate("ScanField", "All files") + " (*)"
    title = translate("ScanField", "Choose a scan") if one else translate("ScanField", "Take in")
    ask = QFileDialog.getOpenFileName if one else QFileDialog.getOpenFileNames
    found, _pattern = ask(parent, title, "", f"{pattern};;{every}")
    paths = [found] if isinstance(found, str) else found
    return [Path(path) for path in paths if path]


def files_of(data: QMimeData) -> list[Path]:
    """The files of this workstation that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture_reader(image: QImage, name: str) -> Callable[[], service.Scan]:
    """What makes a scan of a picture that was copied elsewhere; slow, so to be done aside."""

    def read() -> service.Scan:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return service.check_scan(name, bytes(buffer.data().data()))

    return read
