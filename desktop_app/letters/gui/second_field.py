"""The same letter in a second language: shown once that language is chosen."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichText
from desktop_app.letters.greetings import Greeting
from desktop_app.letters.gui.body_field import body_field
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.records import Arrangement, SecondText
from desktop_app.letters.rich_body import from_body
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, Field
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.parts import plain_label
from desktop_app.ui.text_fields import TextField


@dataclass(frozen=True, slots=True)
class SecondParts:
    """What is typed there, whatever the language."""

    arrangement: Arrangement
    subject: str
    salutation: str
    text: RichText
    close: str

    def in_language(self, language: Language) -> SecondText:
        """The second text of a letter."""
        return SecondText(
            language,
            self.arrangement,
            self.subject,
            self.salutation,
            self.text.plain(),
            self.close,
            self.text if self.text.blocks else None,
        )


class SecondField(Field):
    """Arrangement, subject, salutation, text and close in the second language."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._language: Language | None = None
        self._title = plain_label(name="h2")
        self.form = Form()
        self.arrangement = self.form.add(
            "arrangement", self.tr("The two texts stand"), ChoiceField(Arrangement)
        )
        self.subject = self.form.add("subject", self.tr("Subject"), TextField())
        self.salutation = self.form.add("salutation", self.tr("Salutation"), TextField())
        self.text = self.form.add("text", self.tr("Text"), body_field(ui, 8))
        self.close_line = self.form.add("close", self.tr("Close"), TextField())
        panel = QFrame()
        panel.setObjectName("card")
        box = QVBoxLayout(panel)
        box.setContentsMargins(14, 12, 14, 14)
        box.setSpacing(10)
        box.addWidget(self._title)
        box.addWidget(self.form)
        self.hold(panel)
        self.setFocusProxy(self.subject)
        self.form.changed.connect(self.changed)

    def value(self) -> SecondParts:
        """What is typed."""
        return SecondParts(
            self.arrangement.value(),
            self.subject.value(),
            self.salutation.value(),
            self.text.value(),
            self.close_line.value(),
        )

    def set_value(self, value: Any) -> None:
        """Show a second text, None for none."""
        second: SecondText = value or SecondText(Language.EN)
        self.arrangement.set_value(second.arrangement)
        self.subject.set_value(second.subject)
        self.salutation.set_value(second.salutation)
        self.text.set_value(second.rich if second.rich is not None else from_body(second.body))
        self.close_line.set_value(second.close)

    def raw(self) -> Any:
        """What was typed."""
        return self.form.raw()

    def set_raw(self, raw: Any) -> None:
        """Bring back what was typed."""
        self.form.set_raw(raw or {})
        self.changed.emit()

    def set_label(self, text: str) -> None:
        """Its fields have names of their own."""

    def set_error(self, text: str) -> None:
        """Nothing typed here can be wrong by itself."""

    def set_read_only(self, read_only: bool) -> None:
        """Keep the texts selectable."""
        self.form.set_read_only(read_only)

    def follow(self, language: Language | None) -> None:
        """Show itself for a second language, or hide without one."""
        cell = self.parentWidget()
        if cell is not None and cell.objectName() == "formCell":
            cell.setVisible(language is not None)
        if language is None or language is self._language:
            return
        self._language = language
        name = label(language)
        self._title.setText(self.tr("In {language}").format(language=name))
        for line in (self.subject, self.salutation, self.close_line):
            turn(line.edit, language)
        self.text.turn(language)
        self._name(name)

    def show_usual(self, proposed: Greeting) -> None:
        """Show in empty fields how the text opens and closes if nothing is typed there."""
        self.salutation.edit.setPlaceholderText(proposed.salutation)
        self.close_line.edit.setPlaceholderText(proposed.close)

    def _name(self, language: str) -> None:
        named = (
            (self.subject, self.tr("Subject")),
            (self.salutation, self.tr("Salutation")),
            (self.text, self.tr("Text")),
            (self.close_line, self.tr("Close")),
        )
        for field, word in named:
            field.set_label(f"{word}, {language}")
