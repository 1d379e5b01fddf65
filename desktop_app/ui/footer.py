"""The line under an editor: what state it is in, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.parts import button, plain_label


class Footer(QWidget):
    """Status at the start; further buttons, Revert and Save at the end."""

    def __init__(self, save: Callable[[], object], revert: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._status = plain_label(name="small", wrap=True)
        self.revert_button = button(self.tr("Revert"), revert)
        self.save_button = button(self.tr("Save"), save, primary=True)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(22, 12, 22, 12)
        self._box.setSpacing(8)
        self._box.addWidget(self._status, 1)
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

    def set_status(self, text: str) -> None:
        """Say what state the record is in."""
        self._status.setText(text)

    def status(self) -> str:
        """What `set_status` showed."""
        return self._status.plain_text()
