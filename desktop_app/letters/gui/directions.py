"""The looks of fields that follow the letter: its direction."""

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.core.languages import Language
from desktop_app.ui.text_fields import direction_of


def turn(edit: QLineEdit | QPlainTextEdit, language: Language) -> None:
    """Let `edit` be typed in the direction of `language`."""
    direction = direction_of(language)
    edit.setLayoutDirection(direction)
    if isinstance(edit, QPlainTextEdit):
        option = QTextOption(edit.document().defaultTextOption())
        if option.textDirection() is not direction:
            option.setTextDirection(direction)
            edit.document().setDefaultTextOption(option)
