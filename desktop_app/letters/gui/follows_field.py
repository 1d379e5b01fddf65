"""Which letter of ours this one follows: its number, typed or found in the register."""

from typing import Any

from desktop_app.core.refs import Summary
from desktop_app.letters import service
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.ref_picker import RefPicker


class FollowsField(Field):
    """A line of text; typing proposes our issued letters, but any number may be typed."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.edit = RefPicker(ui, service.issued_options)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        self.edit.picked.connect(self._take)
        self.hold(self.edit)

    def value(self) -> str:
        """The number."""
        return self.edit.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.edit.setText(value or "")
        self.edit.setCursorPosition(0)

    def raw(self) -> Any:
        """The number as typed."""
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        """Bring back a number."""
        self.edit.setText(str(raw or ""))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the number selectable."""
        self.edit.setReadOnly(read_only)

    def _take(self, summary: Summary) -> None:
        self.set_value(summary.title)
