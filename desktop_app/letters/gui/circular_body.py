"""The text of a circular in one language: the one place that says which field it is typed in."""

from typing import Any, NamedTuple

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichText
from desktop_app.letters.gui.body_field import body_field
from desktop_app.letters.rich_body import from_body
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field


class BodyText(NamedTuple):
    """A text as words, and with its forms where it has any."""

    plain: str
    rich: RichText | None


class CircularBody(Field):
    """Holds the field that the text is typed in."""

    def __init__(self, ui: Ui, language: Language) -> None:
        super().__init__()
        self.field = body_field(ui, 9, language)
        self.field.changed.connect(self.changed)
        self.hold(self.field)

    def value(self) -> BodyText:
        """The text as typed."""
        text = self.field.value()
        return BodyText(text.plain(), text if text.blocks else None)

    def set_text(self, plain: str, rich: RichText | None) -> None:
        """Show a text."""
        self.field.set_value(rich if rich is not None else from_body(plain))

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.set_text(value.plain, value.rich)

    def raw(self) -> Any:
        """The text as typed."""
        return self.field.raw()

    def set_raw(self, raw: Any) -> None:
        """Bring back a text."""
        self.field.set_raw(raw)

    def set_label(self, text: str) -> None:
        """Tell screen readers what the field is."""
        self.field.set_label(text)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.field.set_read_only(read_only)
