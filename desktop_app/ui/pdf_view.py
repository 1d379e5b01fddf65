"""Shows pages as images, as the preview of a paper; who renders them is not its business."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.parts import button, clear, plain_label

_A4, _US_LETTER = (595.276, 841.89), (612.0, 792.0)
_SHEETS = (_A4, _US_LETTER, _A4[::-1], _US_LETTER[::-1])
"""The sheets that papers are set on, in points."""
_ALIKE = 0.03
"""By how much of itself the shape of a page may be off, whose pixels are whole."""
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_MARGIN = 22
_PIXELS_PER_POINT = 96 / 72


def sheet_of(image: QImage) -> tuple[float, float]:
    """Width and height in points of the sheet whose shape comes nearest to that of an image.

    What is no sheet, as a long envelope, keeps its own shape and the width of a sheet.
    """
    shape = max(1, image.width()) / max(1, image.height())
    near = min(_SHEETS, key=lambda sheet: abs(sheet[0] / sheet[1] - shape))
    if abs(near[0] / near[1] - shape) < _ALIKE * shape:
        return near
    return near[0], near[0] / shape


class _PageImage(QWidget):
    """One page, drawn at its size for the screen."""

    def __init__(self, image: QImage, number: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(number)
        self.setFixedSize(image.deviceIndependentSize().toSize())

    def show_at(self, scale: float) -> None:
        """Stretch to logical pixels per point until a sharper image comes."""
        width, height = sheet_of(self._image)
        self.setFixedSize(QSize(round(width * scale), round(height * scale)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)


class PdfView(QWidget):
    """Pages one under the other on a desk, fitted to the width or zoomed."""

    scale_changed = Signal(float)
    """Carries the scale now wanted, as `needs` returns it; pages should be rendered again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self._zoom: float | None = None
        self._points = _A4
        self._told = 0.0
        self._pages: list[_PageImage] = []
        self._settle = QTimer(self, singleShot=True, interval=120)
        self._settle.timeout.connect(self._tell)
        self._build()

    def needs(self) -> float:
        """The scale wanted: device pixels per point, 1.0 is 72 pixels to the inch."""
        return self._scale() * self.devicePixelRatioF()

    def set_pages(self, images: list[QImage]) -> None:
        """Show pages rendered at `needs()`, each in the shape it has."""
        self._points = sheet_of(images[0]) if images else _A4
        bar = self._scroller.verticalScrollBar()
        was = bar.value()
        clear(self._column)
        self._pages = []
        for place, image in enumerate(images, start=1):
            image.setDevicePixelRatio(self.devicePixelRatioF())
            page = _PageImage(image, self.tr("Page {number}").format(number=place))
            self._pages.append(page)
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._message.setVisible(not images)
        self._scroller.setVisible(bool(images))
        self._place()
        QTimer.singleShot(0, self, lambda: bar.setValue(was))

    def set_message(self, text: str) -> None:
        """Say why there are no pages."""
        self._message.setText(text)
        self.set_pages([])

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def zoom_by(self, step: int) -> None:
        """One step in (1) or out (-1)."""
        now = self._scale() / _PIXELS_PER_POINT
        larger = [zoom for zoom in _ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 0.01]
        if step > 0 and larger:
            self._zoom = larger[0]
        elif step < 0 and smaller:
            self._zoom = smaller[-1]
        self._place()
        self._tell()

    def fit(self) -> None:
        """As wide as the desk allows."""
        self._zoom = None
        self._place()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted page follows the desk."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._place()
            self._settle.start()

    def _build(self) -> None:
        desk = QWidget()
        desk.setObjectName("desk")
        self._column = QVBoxLayout(desk)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(18)
        self._scroller = QScrollArea()
        self._scroller.setObjectName("desk")
        self._scroller.setWidgetResizable(True)
        self._scroller.setWidget(desk)
        self._scroller.setAccessibleName(self.tr("Preview"))
        self._scroller.hide()
        self._message = plain_label(name="muted", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 8)
        tools.setSpacing(2)
        tools.addStretch(1)
        for sign, name, slot in (
            ("−", self.tr("Zoom out"), lambda: self.zoom_by(-1)),
            ("+", self.tr("Zoom in"), lambda: self.zoom_by(1)),
        ):
            made = button(sign, slot, name="flat")
            made.setAccessibleName(name)
            made.setToolTip(name)
            tools.addWidget(made)
        tools.addWidget(button(self.tr("Fit"), self.fit, name="flat"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._message, 1)
        box.addWidget(self._scroller, 1)
        box.addLayout(tools)

    def _scale(self) -> float:
        """Logical pixels per point."""
        if self._zoom is not None:
            return self._zoom * _PIXELS_PER_POINT
        room = max(180, self.width() - 2 * _MARGIN - 14)
        return min(room / self._points[0], 1.6 * _PIXELS_PER_POINT)

    def _place(self) -> None:
        scale = self._scale()
        for page in self._pages:
            page.show_at(scale)

    def _tell(self) -> None:
        wanted = self.needs()
        if abs(wanted - self._told) > 0.005:
            self._told = wanted
            self.scale_changed.emit(wanted)
