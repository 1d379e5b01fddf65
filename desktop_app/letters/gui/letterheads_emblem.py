"""The emblem of a letterhead: chosen or dropped, kept in the office at once, shown small."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole
from desktop_app.letters import service
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import button, card, plain_label, row

_SIDE = 84


class EmblemField(Field):
    """The SHA-256 of a picture among the office's files; empty for none."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ui = ui
        self._name = ""
        self._asked = 0
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedSize(_SIDE + 16, _SIDE + 16)
        self.choose_button = button(self.tr("Choose picture…"), self.pick)
        self.remove_button = button(self.tr("Remove emblem"), self.remove, name="flat")
        self._hint = plain_label(self.tr("or drop a PNG or JPEG here, 5 MB at most"), name="small")
        self.hold(self._panel())
        self.setFocusProxy(self.choose_button)
        self._show(QImage())

    def value(self) -> str:
        """The SHA-256."""
        return self._name

    def set_value(self, value: Any) -> None:
        """Show a picture of the office."""
        self._name = str(value or "")
        self._asked += 1
        self.set_error("")
        self._show(QImage())
        if self._name:
            self._read(self._name, self._asked)

    def raw(self) -> Any:
        """The SHA-256."""
        return self._name

    def set_raw(self, raw: Any) -> None:
        """Bring back a picture; its file is in the office already."""
        self.set_value(raw)
        self.changed.emit()

    def set_label(self, text: str) -> None:
        """Name the picture and its button."""
        self.picture.setAccessibleName(text)
        self.choose_button.setAccessibleDescription(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show the picture without a way to change it."""
        self.choose_button.setEnabled(not read_only)
        self.remove_button.setEnabled(not read_only)

    def pick(self) -> None:
        """Ask for a file."""
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path, _pattern = QFileDialog.getOpenFileName(self, self.tr("Choose emblem"), "", pattern)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Read a file and keep it in the office; it appears when it is there."""
        self._asked += 1
        number = self._asked
        self._ui.tasks.compute(
            lambda _progress: read_whole(path),
            lambda data: self._keep(number, data),
            owner=self,
            failed=self._refuse,
            label=self.tr("Adding a file"),
        )

    def remove(self) -> None:
        """Head papers without an emblem."""
        self.set_value("")
        self.choose_button.setFocus()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file is welcome."""
        if len(event.mimeData().urls()) == 1 and self.choose_button.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a file of this workstation."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.take(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _panel(self) -> Any:
        panel = card()
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addStretch(1)
        for line in (row(self.choose_button, self.remove_button, None), row(self._hint, None)):
            side.addLayout(line)
        side.addStretch(1)
        line = row(self.picture, spacing=12)
        line.addLayout(side, 1)
        line.setContentsMargins(8, 8, 8, 8)
        panel.setLayout(line)
        return panel

    def _keep(self, number: int, data: bytes) -> None:
        def kept(name: str) -> None:
            if number == self._asked:
                self.set_value(name)
                self.changed.emit()

        self._ui.tasks.write(
            lambda session: service.keep_emblem(session, data),
            kept,
            owner=self,
            failed=self._refuse,
        )

    def _read(self, name: str, number: int) -> None:
        self._ui.tasks.read(
            lambda session: _small(service.emblem_file(session, name)),
            lambda image: self._show(image) if number == self._asked else None,
            owner=self,
            failed=self._refuse,
        )

    def _refuse(self, error: UserError) -> None:
        self.set_error(str(error))

    def _show(self, image: QImage) -> None:
        self.picture.setPixmap(QPixmap.fromImage(image))
        if image.isNull():
            self.picture.setText(self.tr("…") if self._name else self.tr("No emblem"))
        self.remove_button.setVisible(bool(self._name))


def _small(data: bytes) -> QImage:
    """The picture as small as it is shown, made away from the window's thread."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(_SIDE, _SIDE) * 2, keep, smooth).scaled(
        QSize(_SIDE, _SIDE), keep, smooth
    )
