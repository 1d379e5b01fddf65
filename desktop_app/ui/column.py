"""A column that scrolls up and down, and sideways only where the window is too narrow for it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_BOUNDLESS = 1 << 20


class Column(QScrollArea):
    """Holds `inner`; a splitter can't make it so narrow that a field would be cut off.

    Where the whole window has less room than that, it scrolls sideways: every field is reached.
    """

    need_changed = Signal()
    """`need` would answer otherwise now."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._inner = inner
        self._room = _BOUNDLESS
        self._need = 0
        self.setWidget(inner)
        inner.installEventFilter(self)
        self._fit()

    def need(self) -> int:
        """The width in pixels at which nothing is cut off."""
        return self._need

    def set_room(self, width: int) -> None:
        """Say how many pixels the page can give it at most."""
        self._room = width
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other widgets in it may need other room."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again once the size has settled: Qt takes the viewport of before."""
        super().resizeEvent(event)
        QCoreApplication.postEvent(self._inner, QEvent(QEvent.Type.LayoutRequest))

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        need = self._inner.minimumSizeHint().width() + bar
        short = need > self._room
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if short else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setMinimumWidth(min(need, self._room))
        if need != self._need:
            self._need = need
            self.need_changed.emit()
