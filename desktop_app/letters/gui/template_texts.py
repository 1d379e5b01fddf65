"""What a template says, one tab a language, and the menu that puts fields into it."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.letters.fields import FIELDS
from desktop_app.letters.greetings import greeting
from desktop_app.letters.gui.circular_texts import CircularTextsField, TextPanel
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.template_records import TemplateText
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.labels import stored_label
from desktop_app.ui.parts import button, menu_text
from desktop_app.ui.text_fields import TextField

_GROUPS = {
    "addressee": QT_TRANSLATE_NOOP("TemplateFields", "Addressee"),
    "signer": QT_TRANSLATE_NOOP("TemplateFields", "Signer"),
    "concerned": QT_TRANSLATE_NOOP("TemplateFields", "Contact it concerns"),
    "office": QT_TRANSLATE_NOOP("TemplateFields", "Our office"),
    "letter": QT_TRANSLATE_NOOP("TemplateFields", "This letter"),
    "precedent": QT_TRANSLATE_NOOP("TemplateFields", "Letter answered"),
    "meeting": QT_TRANSLATE_NOOP("TemplateFields", "Meeting"),
    "decision": QT_TRANSLATE_NOOP("TemplateFields", "Decision"),
    "mou": QT_TRANSLATE_NOOP("TemplateFields", "Memorandum"),
}
"""What the part of a field's name before the dot speaks of."""


class TemplatePanel(TextPanel):
    """A template in one language: what a circular says there, and a salutation."""

    def named_fields(self) -> tuple[tuple[str, Field], ...]:
        """The salutation stands between subject and text."""
        usual = greeting(self.language, None).salutation
        self.salutation = TextField(usual, self.language)
        turn(self.salutation.edit, self.language)
        subject, *others = super().named_fields()
        return (subject, (self.tr("Salutation (empty: the usual one)"), self.salutation), *others)

    def text(self) -> TemplateText:
        """The text as typed."""
        body = self.body.value()
        return TemplateText(
            self.language,
            self.subject.value(),
            self.salutation.value(),
            body.plain,
            self.close_line.value(),
            body.rich,
        )

    def show_text(self, text: Any) -> None:
        """Show a text."""
        super().show_text(text)
        self.salutation.set_value(text.salutation)


class TemplateTextsField(CircularTextsField):
    """A tab for each language of a template, and a button that inserts a field."""

    new_text = TemplateText
    new_panel = TemplatePanel
    first_serves_others = False

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self._last: QWidget | None = None
        self.fields_button = button(self.tr("Insert a field"))
        self.menu = fields_menu(self.insert, self.fields_button)
        self.fields_button.setMenu(self.menu)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self.head.insertWidget(1, self.fields_button, 0, top)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def words_for_nothing(self) -> str:
        """What stands here before there is any text."""
        return self.tr(
            "Add a language and write the letter in it. Fields such as {{ addressee.name }} stand "
            "for what is known when a letter begins with the template."
        )

    def insert(self, written: str) -> None:
        """Put a field where the cursor was last: into the text, where it was nowhere."""
        panel = self.shown()
        if panel is None:
            return
        last = self._last if self._last and panel.isAncestorOf(self._last) else None
        if isinstance(last, QLineEdit):
            last.insert(written)
            last.setFocus()
            return
        edit = panel.body.field.edit
        edit.insertPlainText(written)
        edit.setFocus()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        panel = self.shown()
        if new is not None and panel is not None and panel.isAncestorOf(new):
            self._last = new


def fields_menu(insert: Callable[[str], object], parent: QWidget) -> QMenu:
    """Every field by what it speaks of, told in words and as it is written."""
    menu = QMenu(parent)
    for group, fields in groupby(FIELDS, key=lambda field: field.name.partition(".")[0]):
        title = QCoreApplication.translate("TemplateFields", _GROUPS[group])
        part = menu.addMenu(menu_text(title))
        for field in fields:
            words = f"{stored_label(field.label)}\t{field.written}"
            part.addAction(menu_text(words)).triggered.connect(_inserter(insert, field.written))
    return menu


def _inserter(insert: Callable[[str], object], written: str) -> Callable[[], object]:
    return lambda: insert(written)


def language_shown(field: TemplateTextsField) -> Language | None:
    """The language in front, None while there is none."""
    panel = field.shown()
    return panel.language if panel else None
