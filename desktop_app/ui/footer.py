"""The line under an editor: what state it is in, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.parts import ElidedLabel, button

_STATUS_ROOM = 230


class Footer(QWidget):
    """Status at the start; further buttons, Revert and Save at the end."""

    def __init__(self, save: Callable[[], object], revert: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._status = ElidedLabel(name="small")
        self.revert_button = button(self.tr("Revert"), revert)
        self.save_button = button(self.tr("Save"), save, primary=True)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(22, 10, 22, 10)
        self._outer.setSpacing(6)
        self._outer.addWidget(self._status, 1)
        self._box = QHBoxLayout()
        self._box.setSpacing(8)
        self._box.addStretch(1)
        self._outer.addLayout(self._box)
        self._box.addWidget(self.revert_button)
        self._box.addWidget(self.save_button)

    def add_button(
        self, text: str, slot: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """Add a button after Save; a primary one takes the accent from Save."""
        made = button(text, slot, primary=primary)
        if primary:
            self.save_button.setObjectName("")
        self._box.addWidget(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow column the status stands over the buttons."""
        super().resizeEvent(event)
        room = self.width() - self._box.minimumSize().width() - 52
        narrow = room < _STATUS_ROOM
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._outer.setDirection(way)

    def set_status(self, text: str) -> None:
        """Say what state the record is in."""
        self._status.setText(text)

    def status(self) -> str:
        """What `set_status` showed."""
        return self._status.plain_text()
