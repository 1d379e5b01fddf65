"""A picture of somebody: chosen, dropped or pasted, shown round beside a name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import plain_label, row
from desktop_app.ui.picture_button import SIZE, PictureButton

_SHARP = 4
"""Points kept for each shown: enough for any screen."""
_PASTED = 1024
"""Points of the longer side that are taken of what was copied; a screen may have been."""
_MOST_BYTES = 20 * 1024 * 1024
"""What is read of a file at all; whoever keeps the picture has a limit of its own."""

Keep = Callable[[Any, bytes], str]
"""`keep(session, data)`: keeps a picture and answers with the name it is known by."""
Load = Callable[[Any, str], bytes]
"""`load(session, name)`: the picture of that name."""


class PictureField(Field):
    """Its value is the name of a picture that is kept, empty for none."""

    shown = Signal()
    """Another picture, or none, is seen."""

    def __init__(self, ui: Ui, keep: Keep, load: Load) -> None:
        super().__init__()
        self._ui, self._keep, self._load = ui, keep, load
        self._name = ""
        self._asked = 0
        self.button = PictureButton()
        self.button.clicked.connect(self._open_menu)
        self.button.pasted.connect(self.paste)
        self.button.removed.connect(self.remove)
        self.button.dropped.connect(self.take)
        self._title = plain_label(name="title", wrap=True)
        self._line = plain_label(name="muted", wrap=True)
        self.hold(self.button)
        self.box.removeWidget(self.button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch(1)
        head = row(self.button, spacing=14)
        head.addLayout(words, 1)
        self.box.insertLayout(0, head)

    def set_caption(self, title: str, line: str = "") -> None:
        """The words beside the picture; where there is none, it shows the title's initials."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.button.set_initials(title)

    def value(self) -> str:
        """The name of the picture."""
        return self._name

    def set_value(self, value: Any) -> None:
        """Show a picture by its name."""
        name = str(value or "")
        if name == self._name:
            return
        self._name = name
        self._asked += 1
        if not name:
            self._show(QImage())
            return
        number, load = self._asked, self._load
        self._ui.tasks.read(
            lambda session: _decoded(load(session, name)),
            lambda image: self._on_read(number, image),
            owner=self,
            failed=lambda error: self.set_error(str(error)),
        )

    def raw(self) -> Any:
        """The name of the picture."""
        return self._name

    def set_raw(self, raw: Any) -> None:
        """Bring back a picture."""
        self.set_value(raw)
        self.changed.emit()

    def image(self) -> QImage:
        """What is shown, a null image for none."""
        return self.button.image

    def choose(self) -> None:
        """Let the officer look for a file."""
        pattern = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        path, _pattern = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", pattern)
        if path:
            self._take_file(Path(path))

    def paste(self) -> None:
        """Take the picture that was copied elsewhere."""
        data = QGuiApplication.clipboard().mimeData()
        if not self.take(data):
            self.set_error(self.tr("No picture was copied."))

    def take(self, data: QMimeData) -> bool:
        """Take what was dropped or pasted; False where it is no picture."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._take_file(paths[0])
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage):
            return False
        self._ui.tasks.compute(
            lambda _progress: _encoded(image), self._write, owner=self, failed=self._on_failed
        )
        return True

    def remove(self) -> None:
        """Show no picture any more."""
        self.set_error("")
        if self._name:
            self.set_value("")
            self.changed.emit()

    def _take_file(self, path: Path) -> None:
        self._ui.tasks.compute(
            lambda _progress: read_whole(path, _MOST_BYTES),
            self._write,
            owner=self,
            failed=self._on_failed,
        )

    def _write(self, data: bytes) -> None:
        keep = self._keep
        self._ui.tasks.write(
            lambda session: keep(session, data),
            self._on_kept,
            owner=self,
            failed=self._on_failed,
        )

    def _on_kept(self, name: str) -> None:
        self.set_error("")
        self.set_value(name)
        self.changed.emit()

    def _on_failed(self, error: UserError) -> None:
        self.set_error(str(error))

    def _on_read(self, number: int, image: QImage) -> None:
        if number == self._asked:
            self._show(image)

    def _show(self, image: QImage) -> None:
        self.set_error("")
        self.button.set_image(image)
        self.shown.emit()

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        menu = QMenu(self)
        has_data = QGuiApplication.clipboard().mimeData()
        for text, slot, enabled in (
            (self.tr("Choose a picture…"), self.choose, True),
            (self.tr("Paste a picture"), self.paste, has_data.hasImage() or has_data.hasUrls()),
            (self.tr("Remove the picture"), self.remove, bool(self._name)),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            action.setEnabled(enabled)
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = QPoint(self.button.width() if rtl else 0, self.button.height())
        at = self.button.mapToGlobal(corner)
        menu.popup(at - QPoint(menu.sizeHint().width(), 0) if rtl else at)


def _decoded(data: bytes) -> QImage:
    """The picture in the size it is shown; a null image where it cannot be read."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    side = SIZE * _SHARP
    keep = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    return image.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)


def _encoded(image: QImage) -> bytes:
    if max(image.width(), image.height()) > _PASTED:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(_PASTED, _PASTED, keep, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
