"""A titled part of a form that is folded away until somebody wants it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import menu_text, row
from desktop_app.ui.theme import tokens

_CHEVRON = 28


class Fold(QWidget):
    """A button that opens and closes what is beneath it; Enter and Space do, too."""

    toggled = Signal(bool)
    """It was opened or closed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.opener = _Opener(title)
        self.opener.clicked.connect(lambda: self.set_open(not self.is_open()))
        self._inner = QWidget(self)
        self.content = QVBoxLayout(self._inner)
        self.content.setContentsMargins(0, 0, 0, 4)
        self.content.setSpacing(10)
        self._inner.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self.head = row(self.opener, None)
        """The line of the opener; what is always in sight may be added at its end."""
        box.addLayout(self.head)
        box.addWidget(self._inner)

    def title(self) -> str:
        """What the part is called."""
        return self._title

    def is_open(self) -> bool:
        """Whether its content is shown."""
        return not self._inner.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show its content, or fold it away."""
        if is_open is self.is_open():
            return
        if not is_open and self._inner.isAncestorOf(self._focused()):
            self.opener.setFocus()
        self._inner.setVisible(is_open)
        self.opener.set_open(is_open)
        self.toggled.emit(is_open)

    def set_count(self, count: int) -> None:
        """Tell how many records are inside; nothing is said of none."""
        self.opener.setText(
            menu_text(f"{self._title} · {count_text(count)}" if count else self._title)
        )

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self


class _Opener(QPushButton):
    """The line that is clicked, with a chevron before its words."""

    def __init__(self, title: str) -> None:
        super().__init__(menu_text(title))
        self.setObjectName("fold")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._open = False
        self._name()

    def setText(self, text: str) -> None:
        """Show another title."""
        super().setText(text)
        self._name()

    def set_open(self, is_open: bool) -> None:
        """Turn the chevron."""
        self._open = is_open
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """The words and the chevron."""
        return super().sizeHint() + QSize(_CHEVRON, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style leaves room at the start edge for the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens(self.palette()).muted), 1.6))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QRectF(self.rect()).center().y()
        x = self.width() - 11.0 if rtl else 11.0
        side = -1 if rtl else 1
        if self._open:
            points = [(x - 4, middle - 2), (x, middle + 2), (x + 4, middle - 2)]
        else:
            points = [
                (x - 2 * side, middle - 4),
                (x + 2 * side, middle),
                (x - 2 * side, middle + 4),
            ]
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def _name(self) -> None:
        plain = self.text().replace("&&", "&")
        self.setAccessibleName(plain)
        self.setAccessibleDescription(self.tr("open") if self._open else self.tr("folded"))
