"""A file on this workstation, typed or picked."""

from typing import Any

from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.fields import Field
from desktop_app.ui.parts import button, row
from desktop_app.ui.text_fields import LineEdit


class FileField(Field):
    """The path of a file; `pattern` is Qt's filter, such as "Certificates (*.p12 *.pfx)"."""

    def __init__(self, pattern: str = "") -> None:
        super().__init__()
        self._pattern = pattern
        self.edit = LineEdit()
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        self._choose = button(self.tr("Choose…"), self._pick)
        self.hold(self.edit)
        self.box.removeWidget(self.edit)
        self.box.insertLayout(0, row(self.edit, self._choose))

    def value(self) -> str:
        """The path as typed; empty for none."""
        return self.edit.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a path."""
        self.edit.setText(str(value or ""))

    def raw(self) -> Any:
        """The path as typed."""
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        """Bring back a path."""
        self.set_value(raw)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the path selectable."""
        self.edit.setReadOnly(read_only)
        self._choose.setEnabled(not read_only)

    def _pick(self) -> None:
        path, _pattern = QFileDialog.getOpenFileName(self, "", self.value(), self._pattern)
        if path:
            self.edit.setText(path)
