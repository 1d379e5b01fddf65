"""Names that may be picked from the contacts or simply typed: a sender, an officer."""

from dataclasses import dataclass
from typing import Any

from desktop_app.core.refs import Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.ref_field import ref_from_json, ref_to_json
from desktop_app.ui.ref_picker import Options, RefPicker


@dataclass(frozen=True, slots=True)
class Named:
    """A name in words, and the contact it stands for where it was picked."""

    text: str = ""
    ref: Ref | None = None


class NamedField(Field):
    """A line that proposes contacts; what is typed over one that was picked is only words."""

    def __init__(self, ui: Ui, options: Options, placeholder: str = "") -> None:
        super().__init__()
        self._ui = ui
        self._ref: Ref | None = None
        self.picker = RefPicker(ui, options)
        self.picker.setPlaceholderText(placeholder or self.tr("Type a name, or find a contact"))
        self.picker.picked.connect(self._take)
        self.picker.textEdited.connect(lambda _text: self._let_go())
        self.picker.textChanged.connect(lambda _text: self._on_text())
        self._open = button("↗", self._jump, name="flat")
        self._open.setAccessibleName(self.tr("Open this record"))
        self._open.setFixedWidth(30)
        self._typed = plain_label(self.tr("typed, not one of the contacts"), name="small")
        self._typed.hide()
        self.hold(self.picker)
        self.box.removeWidget(self.picker)
        self.box.insertLayout(0, row(self.picker, self._open, spacing=2))
        self.box.insertWidget(1, self._typed)
        self._show()

    def value(self) -> Named:
        """The name, and the contact where one was picked."""
        return Named(self.picker.text().strip(), self._ref)

    def set_value(self, value: Any) -> None:
        """Show a name."""
        self._ref = value.ref
        self.picker.setText(value.text)
        self.picker.setCursorPosition(0)
        self._show()

    def raw(self) -> Any:
        """The name as typed and the contact."""
        return [self.picker.text(), ref_to_json(self._ref)]

    def set_raw(self, raw: Any) -> None:
        """Bring back a name."""
        self.set_value(Named(str(raw[0]), ref_from_json(raw[1])))
        self.changed.emit()

    def is_blank(self) -> bool:
        """Whether there is no name."""
        return not self.picker.text().strip()

    def set_read_only(self, read_only: bool) -> None:
        """Let the contact be opened but not changed."""
        self.picker.setReadOnly(read_only)

    def _take(self, summary: Summary) -> None:
        self._ref = summary.ref
        self.picker.setText(summary.title)
        self.picker.setCursorPosition(0)
        self._show()
        self.changed.emit()

    def _let_go(self) -> None:
        self._ref = None
        self._show()

    def _on_text(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._open.setEnabled(self._ref is not None)
        self._typed.setVisible(self._ref is None and bool(self.picker.text().strip()))

    def _jump(self) -> None:
        if self._ref is not None:
            self._ui.jump.to(self._ref)


class OfficerField(Field):
    """To whom a letter is referred: one of ours is proposed, any name may be typed."""

    def __init__(self, ui: Ui, options: Options, placeholder: str = "") -> None:
        super().__init__()
        self.picker = RefPicker(ui, options)
        self.picker.setPlaceholderText(placeholder)
        self.picker.textChanged.connect(lambda _text: self.changed.emit())
        self.picker.picked.connect(lambda summary: self.set_value(summary.title))
        self.hold(self.picker)

    def value(self) -> str:
        """The name."""
        return self.picker.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a name."""
        self.picker.setText(str(value or ""))
        self.picker.setCursorPosition(0)

    def raw(self) -> Any:
        """The name as typed."""
        return self.picker.text()

    def set_raw(self, raw: Any) -> None:
        """Bring back a name."""
        self.set_value(raw)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the name selectable."""
        self.picker.setReadOnly(read_only)
