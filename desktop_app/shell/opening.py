"""What stands in the place of the pages until the office is open, or can't be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import plain_label, row


class OpeningPanel(QWidget):
    """A sentence in the middle, with advice where something is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label(name="h2", wrap=True)
        self._advice = plain_label(name="muted", wrap=True)
        box = QVBoxLayout(self)
        box.addStretch(2)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(420)
            box.addLayout(row(None, label, None))
        box.addStretch(3)

    def say(self, text: str) -> None:
        """Say what is going on."""
        self._title.setText(text)
        self._advice.setText("")

    def say_problem(self, error: UserError) -> None:
        """Say what is wrong and what to do."""
        self._title.setText(sentence(error.message))
        self._advice.setText(sentence(error.advice))

    def text(self) -> str:
        """What is shown."""
        return f"{self._title.plain_text()} {self._advice.plain_text()}".strip()
