"""Fields of text: one line, several lines, and one text in several languages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.texts import Texts
from desktop_app.ui.fields import Field
from desktop_app.ui.labels import label
from desktop_app.ui.parts import plain_label

_TALLEST = 30


def direction_of(language: Language) -> Qt.LayoutDirection:
    """The direction in which `language` is typed."""
    if language.is_rtl:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


class LineEdit(QLineEdit):
    """A line edit whose direction is that of `language`, or of the window where there is none."""

    def __init__(self, placeholder: str = "", language: Language | None = None) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        if language is not None:
            self.setLayoutDirection(direction_of(language))

    def changeEvent(self, event: QEvent) -> None:
        """What can only be read looks so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ReadOnlyChange:
            _restyle(self)


class TextEdit(QPlainTextEdit):
    """Plain text of several lines; Tab moves on, as in every other field."""

    def __init__(self, lines: int = 4, language: Language | None = None) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._lines = lines
        if language is not None:
            self.setLayoutDirection(direction_of(language))
            side = Qt.AlignmentFlag.AlignRight if language.is_rtl else Qt.AlignmentFlag.AlignLeft
            option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(direction_of(language))
            self.document().setDefaultTextOption(option)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._grow)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters have other heights; what can only be read looks so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ReadOnlyChange:
            _restyle(self)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        """As tall as the text, between the lines asked for and a page; then it scrolls."""
        line = QFontMetrics(self.font()).lineSpacing()
        least, most = self._lines * line, _TALLEST * line
        self.setFixedHeight(round(min(max(least, self._written()), most)) + 22)

    def _written(self) -> float:
        """The height of the text in pixels, no further than it matters."""
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        for _ in range(_TALLEST):
            if not block.isValid():
                break
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the window."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class TextField(Field):
    """One line."""

    def __init__(self, placeholder: str = "", language: Language | None = None) -> None:
        super().__init__()
        self.edit = LineEdit(placeholder, language)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        self.hold(self.edit)

    def value(self) -> str:
        """The text without spaces at its ends."""
        return self.edit.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self.edit.setText(value or "")
        self.edit.setCursorPosition(0)

    def raw(self) -> Any:
        """The text as typed."""
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        """Bring back a text."""
        self.edit.setText(str(raw or ""))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.edit.setReadOnly(read_only)


class MultilineField(Field):
    """Several lines."""

    def __init__(self, lines: int = 4, language: Language | None = None) -> None:
        super().__init__()
        self.edit = TextEdit(lines, language)
        self.edit.textChanged.connect(self.changed.emit)
        self.hold(self.edit)

    def value(self) -> str:
        """The text without blank lines at its ends."""
        return self.edit.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Show a text; it leaves nothing to undo."""
        self.edit.setPlainText(value or "")

    def raw(self) -> Any:
        """The text as typed."""
        return self.edit.toPlainText()

    def set_raw(self, raw: Any) -> None:
        """Bring back a text."""
        self.edit.setPlainText(str(raw or ""))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.edit.setReadOnly(read_only)


class TextsField(Field):
    """One text in several languages: a line or box each, in its own direction."""

    def __init__(
        self,
        languages: Sequence[Language] = FORM_LANGUAGES,
        *,
        multiline: bool = False,
        lines: int = 4,
    ) -> None:
        super().__init__()
        self.edits: dict[Language, QLineEdit | QPlainTextEdit] = {}
        panel = QFrame()
        grid = QGridLayout(panel)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._extra = Texts()
        for place, language in enumerate(languages):
            edit = self._make(language, multiline, lines)
            self.edits[language] = edit
            tag = plain_label(label(language), name="small")
            tag.setMinimumWidth(48)
            top = Qt.AlignmentFlag.AlignTop if multiline else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(tag, place, 0, top)
            grid.addWidget(edit, place, 1)
        self.hold(panel)
        self.setFocusProxy(self.edits[languages[0]])

    def _make(self, language: Language, multiline: bool, lines: int) -> QLineEdit | QPlainTextEdit:
        if multiline:
            area = TextEdit(lines, language)
            area.textChanged.connect(self.changed.emit)
            return area
        line = LineEdit("", language)
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line

    def value(self) -> Texts:
        """The texts; those in languages without a box stay as they were."""
        typed = {language: _text(edit).strip() for language, edit in self.edits.items()}
        return Texts({**self._extra, **typed})

    def set_value(self, value: Any) -> None:
        """Show the texts."""
        texts = value if value is not None else Texts()
        self._extra = Texts({k: v for k, v in texts.items() if k not in self.edits})
        for language, edit in self.edits.items():
            _set_text(edit, texts.get(language, ""))

    def raw(self) -> Any:
        """The texts as typed, by language tag."""
        return {language.stored: _text(edit) for language, edit in self.edits.items()}

    def set_raw(self, raw: Any) -> None:
        """Bring back texts."""
        for language, edit in self.edits.items():
            _set_text(edit, str((raw or {}).get(language.stored, "")))

    def is_blank(self) -> bool:
        """Whether every language is empty."""
        return not any(_text(edit).strip() for edit in self.edits.values())

    def set_label(self, text: str) -> None:
        """Name each box by field and language."""
        for language, edit in self.edits.items():
            edit.setAccessibleName(f"{text}, {label(language)}")

    def set_error(self, text: str) -> None:
        """Mark every box."""
        super().set_error(text)
        for edit in self.edits.values():
            edit.setProperty("wrong", bool(text))
            _restyle(edit)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the texts selectable."""
        for edit in self.edits.values():
            edit.setReadOnly(read_only)


def _restyle(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _set_text(edit: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setText(text)
        edit.setCursorPosition(0)
    else:
        edit.setPlainText(text)
