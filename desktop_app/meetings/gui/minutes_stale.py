"""The mark on an item or a decision that was changed in one language only."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.ui.fields import Field
from desktop_app.ui.labels import label
from desktop_app.ui.parts import plain_label


class StaleField(Field):
    """Shows languages that nobody has looked at since; it is read, never typed in."""

    def __init__(self) -> None:
        super().__init__()
        self._languages: tuple[Any, ...] = ()
        self._mark: QLabel = plain_label(name="doubt", wrap=True)
        self.hold(self._mark)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mark.hide()

    def value(self) -> tuple[Any, ...]:
        """The languages."""
        return self._languages

    def set_value(self, value: Any) -> None:
        """Show languages; without any there is no mark."""
        self._languages = tuple(value or ())
        named = self.tr(", ").join(label(each) for each in self._languages)
        words = self.tr("Changed in another language since: {languages}")
        self._mark.setText(words.format(languages=named) if named else "")
        self._mark.setVisible(bool(named))
        cell = self.parentWidget()
        if cell is not None:
            cell.setVisible(bool(named))

    def raw(self) -> Any:
        """Nothing that could be typed."""
        return None

    def set_raw(self, raw: Any) -> None:
        """There is nothing to bring back."""

    def set_read_only(self, read_only: bool) -> None:
        """It always is."""
