"""The images of texts on the screen: fetched and decoded off the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole
from desktop_app.ui.tasks import Tasks

_WIDEST = 1400
_LARGEST_FILE = 64 * 1024 * 1024
_MOST_PIXELS = 40_000_000


@dataclass(frozen=True)
class PictureStore:
    """Where a slice keeps its texts' images; both run inside a task, the session first.

    `keep` checks and stores a file and returns its SHA-256; `fetch` is the inverse.
    """

    keep: Callable[[Any, bytes], str]
    fetch: Callable[[Any, str], bytes]


class Pictures(QObject):
    """The images that a text shows. A missing one is shown by its alternative text."""

    arrived = Signal(str)
    """Carries the SHA-256 of an image that can be drawn now, or that cannot be had."""

    def __init__(self, tasks: Tasks, store: PictureStore, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._store = tasks, store
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()

    def image(self, sha256: str) -> QImage | None:
        """The image to draw; None while it is on its way or where it cannot be had."""
        if sha256 not in self._asked and sha256:
            self._asked.add(sha256)
            fetch = self._store.fetch
            self._tasks.read(
                lambda session: _decoded(fetch(session, sha256)),
                lambda image: self._on_image(sha256, image),
                owner=self,
                failed=lambda _error: self.arrived.emit(sha256),
            )
        return self._images.get(sha256)

    def keep_file(
        self, path: Path, kept: Callable[[str], None], failed: Callable[[UserError], None]
    ) -> None:
        """Read a file and keep it in the office; `kept` gets its SHA-256."""
        self._tasks.compute(
            lambda _progress: read_whole(path, _LARGEST_FILE),
            lambda data: self.keep_bytes(data, kept, failed),
            owner=self,
            failed=failed,
        )

    def keep_image(
        self, image: QImage, kept: Callable[[str], None], failed: Callable[[UserError], None]
    ) -> None:
        """Keep an image of the clipboard."""
        self._tasks.compute(
            lambda _progress: _as_png(image),
            lambda data: self.keep_bytes(data, kept, failed),
            owner=self,
            failed=failed,
        )

    def keep_bytes(
        self, data: bytes, kept: Callable[[str], None], failed: Callable[[UserError], None]
    ) -> None:
        """Keep the bytes of a picture file."""
        keep = self._store.keep
        self._tasks.write(
            lambda session: keep(session, data),
            kept,
            owner=self,
            failed=failed,
        )

    def _on_image(self, sha256: str, image: QImage) -> None:
        if not image.isNull():
            self._images[sha256] = image
        self.arrived.emit(sha256)


def _decoded(data: bytes) -> QImage:
    """The picture, no larger than a screen shows it; a null image for one that is broken."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if size.width() > _WIDEST:
        reader.setScaledSize(QSize(_WIDEST, max(1, size.height() * _WIDEST // size.width())))
    return reader.read()


def _as_png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())
