"""The scan beside the editor: pages of a PDF, or a picture made no larger than a screen needs."""

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.letters import service_received as service
from desktop_app.letters.gui.press import Press
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import sentence
from desktop_app.ui.pdf_view import PdfView, sheet_of

_MOST_PAGES = 24
"""Pages of a long scan that are shown; all of them would fill the memory."""
_READ_MB = 512
"""What a picture may take while it is read; a sheet of A3 in colour takes 280."""
_SHARPEST = 3.0
"""Pixels to the point that are enough on any screen."""


class ScanView(QObject):
    """Shows the scan of a received letter in the page's preview; nothing while it is let go."""

    def __init__(self, ui: Ui, press: Press, view: PdfView, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._press, self._view = ui, press, view
        self._asked = 0
        self._name = ""
        self._data = b""
        self._setting = False
        view.scale_changed.connect(lambda _scale: self._set())

    def show(self, sha256: str) -> None:
        """Show the scan of that name, or say that there is none."""
        if sha256 and sha256 == self._name and self._data:
            self._set()
            return
        self.let_go()
        self._name = sha256
        if not sha256:
            self._view.set_message(
                self.tr("The scan appears here. Drop a PDF or a picture onto this page.")
            )
            return
        number = self._asked
        self._ui.tasks.read(
            lambda session: service.scan_file(session, sha256),
            lambda data: self._on_read(number, data),
            owner=self,
            failed=lambda error: self._on_failed(number, error),
        )

    def let_go(self) -> None:
        """Something else is shown now."""
        self._asked += 1
        self._name, self._data = "", b""

    def _on_read(self, number: int, data: bytes) -> None:
        if number == self._asked:
            self._data = data
            self._set()

    def _set(self) -> None:
        if not self._data or self._setting:
            return
        self._setting = True
        data, number, press = self._data, self._asked, self._press
        scale = min(self._view.needs(), _SHARPEST)

        def render(_progress: Any) -> list[QImage]:
            if is_pdf(data):
                return press.first_pages(data, scale, _MOST_PAGES)
            return picture_pages(data, scale)

        self._ui.tasks.compute(
            render,
            lambda images: self._on_set(number, scale, images),
            owner=self,
            failed=lambda error: self._on_not_set(number, error),
        )

    def _on_set(self, number: int, scale: float, images: list[QImage]) -> None:
        self._setting = False
        if number != self._asked:
            self._set()
            return
        self._view.set_pages(images)
        if abs(min(self._view.needs(), _SHARPEST) - scale) > 0.005:
            self._set()

    def _on_not_set(self, number: int, error: UserError) -> None:
        self._setting = False
        if number == self._asked:
            self._on_failed(number, error)
        else:
            self._set()

    def _on_failed(self, number: int, error: UserError) -> None:
        if number == self._asked:
            self._data = b""
            self._view.set_message(sentence(str(error)))


def is_pdf(data: bytes) -> bool:
    """Whether a kept scan is a PDF; anything else that is kept is a picture."""
    return b"%PDF-" in data[:1024]


def picture_pages(data: bytes, scale: float) -> list[QImage]:
    """The pages of a picture as wide as a sheet at `scale` pixels to the point.

    Raises UserError where Qt cannot read it within its limits.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = _read_pages(buffer, scale)
    if not pages:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This picture cannot be shown here."),
            QT_TRANSLATE_NOOP("Sentences", "It is kept as it is; scan it again as a PDF."),
        )
    return pages


def _read_pages(buffer: QBuffer, scale: float) -> list[QImage]:
    """The reader must be gone before its buffer is: reading TIFF it still asks for it."""
    QImageReader.setAllocationLimit(_READ_MB)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    pages: list[QImage] = []
    for place in range(max(1, min(reader.imageCount(), _MOST_PAGES))):
        if place and not reader.jumpToImage(place):
            break
        image = _scaled(reader, scale)
        if image.isNull():
            break
        pages.append(image)
    return pages


def _scaled(reader: QImageReader, scale: float) -> QImage:
    """Read at the size wanted: a decoder that can then never makes the large picture at all."""
    size = reader.size()
    if size.isValid():
        width = round(_sheet_width(size) * scale)
        if width < size.width():
            reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    image = reader.read()
    widest = round(max(_sheet_width(image.size()), 1) * scale)
    if image.width() > widest:
        return image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
    return image


def _sheet_width(size: QSize) -> float:
    """The width in points that a picture of this shape is shown in."""
    small = QSize(max(1, size.width()), max(1, size.height()))
    small.scale(64, 64, Qt.AspectRatioMode.KeepAspectRatio)
    shape = QImage(max(1, small.width()), max(1, small.height()), QImage.Format.Format_Mono)
    return sheet_of(shape)[0]
