"""A whole row that is one button: hover, focus ring, Enter and a name for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget


class RowButton(QPushButton):
    """Holds a layout of labels; a click anywhere on it is a click on it."""

    def __init__(self, content: QLayout, name: str, slot: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("row")
        self._content = content
        self.setLayout(content)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        # A button may not be narrower than its text by itself; here the labels shorten theirs.
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: slot())

    def sizeHint(self) -> QSize:
        """What its labels need."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What its labels need at least."""
        return self._content.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
