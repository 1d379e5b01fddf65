"""A text with its forms as a field: a slim tool bar over the sheet it is written on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import ParagraphStyle, RichText
from desktop_app.ui import rich_acts as acts
from desktop_app.ui import rich_marks as marks
from desktop_app.ui.fields import Field
from desktop_app.ui.rich_edit import RichEdit
from desktop_app.ui.rich_html import from_plain
from desktop_app.ui.rich_icons import Icon
from desktop_app.ui.rich_marks import BlockForm
from desktop_app.ui.rich_objects import ImageFrame, NoteMark
from desktop_app.ui.rich_pictures import Pictures, PictureStore
from desktop_app.ui.rich_questions import Questions
from desktop_app.ui.rich_toolbar import RichToolbar
from desktop_app.ui.rich_writing import insert
from desktop_app.ui.tasks import Tasks

_TOOLS: tuple[tuple[Icon, str, str], ...] = (
    (Icon.BOLD, QT_TRANSLATE_NOOP("RichTools", "Bold"), "Ctrl+B"),
    (Icon.ITALIC, QT_TRANSLATE_NOOP("RichTools", "Italic"), "Ctrl+I"),
    (Icon.BULLETS, QT_TRANSLATE_NOOP("RichTools", "Bulleted list"), "Ctrl+Shift+L"),
    (Icon.NUMBERS, QT_TRANSLATE_NOOP("RichTools", "Numbered list"), "Ctrl+Shift+O"),
    (Icon.NUMBERED, QT_TRANSLATE_NOOP("RichTools", "Numbered paragraph"), "Ctrl+Shift+P"),
    (Icon.HEADING, QT_TRANSLATE_NOOP("RichTools", "Heading"), "Ctrl+Shift+H"),
    (Icon.QUOTATION, QT_TRANSLATE_NOOP("RichTools", "Quotation"), "Ctrl+Shift+Q"),
    (Icon.TABLE, QT_TRANSLATE_NOOP("RichTools", "Table"), "Ctrl+Shift+T"),
    (Icon.NOTE, QT_TRANSLATE_NOOP("RichTools", "Footnote"), "Ctrl+Shift+F"),
    (Icon.IMAGE, QT_TRANSLATE_NOOP("RichTools", "Image"), "Ctrl+Shift+G"),
    (Icon.CLEAR, QT_TRANSLATE_NOOP("RichTools", "Clear formatting"), "Ctrl+Shift+Space"),
    (Icon.UNDO, QT_TRANSLATE_NOOP("RichTools", "Undo typing"), ""),
    (Icon.REDO, QT_TRANSLATE_NOOP("RichTools", "Redo typing"), ""),
)
_CHECKED = frozenset(icon for icon, *_ in _TOOLS[:9]) | {Icon.IMAGE}
_FORMS = {
    Icon.BULLETS: BlockForm(ordered=False),
    Icon.NUMBERS: BlockForm(ordered=True),
    Icon.NUMBERED: BlockForm(ParagraphStyle.NUMBERED),
    Icon.HEADING: BlockForm(ParagraphStyle.HEADING),
}
_NEW_WIDTH = 0.6


class RichTextField(Field):
    """A `RichText`. Its images are kept and fetched by `store`, off the window's thread."""

    def __init__(
        self,
        tasks: Tasks,
        store: PictureStore,
        lines: int = 4,
        language: Language | None = None,
    ) -> None:
        super().__init__()
        self.edit = RichEdit(lines, language)
        self.toolbar = RichToolbar()
        self._json: dict[int, tuple[Any, Any]] = {}
        self._pictures = Pictures(tasks, store, self)
        self._pictures.arrived.connect(self._on_picture)
        layout = self.edit.document().documentLayout()
        self._note_mark = NoteMark(self.edit.note_number, self.edit, self)
        self._image_frame = ImageFrame(self._pictures, self.edit, self)
        layout.registerHandler(marks.NOTE_OBJECT, self._note_mark)
        layout.registerHandler(marks.IMAGE_OBJECT, self._image_frame)
        self._add_tools()
        self._questions = Questions(self.edit, self.toolbar, self._pictures, self)
        self._questions.answered.connect(self._follow)
        self._questions.refused.connect(self.set_error)
        panel = QWidget()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.toolbar)
        box.addWidget(self.edit)
        self.control = self.edit
        self.box.addWidget(panel)
        self.box.addWidget(self._error)
        self.setFocusProxy(self.edit)
        self._connect()

    # What fields have

    def value(self) -> RichText:
        """The text in its one shape, without empty paragraphs."""
        return self.edit.text()

    def set_value(self, value: Any) -> None:
        """Show a text; it leaves nothing to undo. None is an empty one."""
        self.edit.set_text(value or RichText())
        self._follow()

    def raw(self) -> Any:
        """The text as JSON."""
        known, made = self._json, {}
        for block in self.value().blocks:
            made[id(block)] = known.get(id(block)) or (
                block,
                RichText((block,)).to_json()["blocks"][0],
            )
        self._json = made
        return {"blocks": [made[id(block)][1] for block in self.value().blocks]}

    def set_raw(self, raw: Any) -> None:
        """Bring back a text; plain words of an older working copy too."""
        if isinstance(raw, str):
            self.edit.set_text(from_plain(raw))
        else:
            self.edit.set_text(RichText.from_json(raw or {"blocks": []}))
        self._follow()

    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return not self.value().blocks

    def set_label(self, text: str) -> None:
        """Tell screen readers what is written here."""
        super().set_label(text)
        self.toolbar.setAccessibleName(self.tr("Forms of “{field}”").format(field=text))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.edit.setReadOnly(read_only)
        self.toolbar.setVisible(not read_only)

    def turn(self, language: Language) -> None:
        """Write in the direction of `language`."""
        self.edit.turn(language)

    def replace_all(self, text: RichText) -> None:
        """Put `text` in the place of everything, in one step that can be undone."""
        cursor = self.edit.textCursor()
        cursor.beginEditBlock()
        cursor.select(cursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(marks.block_format(marks.PLAIN))
        insert(cursor, text)
        cursor.endEditBlock()

    # What the buttons do

    def act(self, icon: Icon) -> None:
        """What the button of that sign does to the text."""
        if self.edit.isReadOnly():
            return
        edit, cursor = self.edit, self.edit.textCursor()
        match icon:
            case Icon.BOLD:
                edit.mergeCurrentCharFormat(acts.bold(not acts.is_bold(edit.currentCharFormat())))
            case Icon.ITALIC:
                edit.mergeCurrentCharFormat(acts.italic(not edit.currentCharFormat().fontItalic()))
            case Icon.QUOTATION:
                self._questions.ask_language()
                return
            case Icon.TABLE:
                self._questions.offer_table()
                return
            case Icon.NOTE:
                self._questions.ask_note()
                return
            case Icon.IMAGE:
                self._questions.ask_image()
                return
            case Icon.CLEAR:
                acts.clear(cursor)
                if not cursor.hasSelection():
                    edit.setCurrentCharFormat(QTextCharFormat())
            case Icon.UNDO:
                edit.undo()
            case Icon.REDO:
                edit.redo()
            case _:
                acts.set_form(cursor, _FORMS[icon])
        edit.setFocus()
        self._follow()

    @property
    def sheet(self) -> QDialog | None:
        """The sheet that asks for something now."""
        return self._questions.sheet

    def take_picture(self, picture: Path | QImage) -> None:
        """Keep a picture in the office, then ask what it shows."""
        self._questions.take_picture(picture)

    # How it works

    def _add_tools(self) -> None:
        for icon, name, keys in _TOOLS:
            shown = QCoreApplication.translate("RichTools", name)
            made = self.toolbar.add(icon, shown, keys, checkable=icon in _CHECKED)
            made.clicked.connect(self._doer(icon))
            if keys:
                shortcut = QShortcut(QKeySequence(keys), self.edit)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(self._doer(icon))

    def _doer(self, icon: Icon) -> Callable[[], None]:
        return lambda: self.act(icon)

    def _connect(self) -> None:
        edit = self.edit
        edit.textChanged.connect(self._on_text)
        edit.cursorPositionChanged.connect(self._follow)
        edit.currentCharFormatChanged.connect(lambda _look: self._follow())
        edit.undoAvailable.connect(lambda _on: self._follow())
        edit.redoAvailable.connect(lambda _on: self._follow())
        edit.pictures_offered.connect(self.take_picture)
        edit.note_wanted.connect(self._questions.ask_note)
        edit.image_wanted.connect(self._questions.ask_image)
        self._follow()

    def _on_text(self) -> None:
        self.changed.emit()

    def _on_picture(self, _sha256: str) -> None:
        document = self.edit.document()
        document.markContentsDirty(0, document.characterCount())
        self.edit.grow()

    def _follow(self) -> None:
        """Check the buttons of what the cursor stands in."""
        edit, cursor = self.edit, self.edit.textCursor()
        look, form, table = edit.currentCharFormat(), acts.form_at(cursor), acts.in_table(cursor)
        on = {
            Icon.BOLD: acts.is_bold(look),
            Icon.ITALIC: look.fontItalic(),
            Icon.BULLETS: form.ordered is False,
            Icon.NUMBERS: form.ordered is True,
            Icon.NUMBERED: form.style is ParagraphStyle.NUMBERED,
            Icon.HEADING: form.style is ParagraphStyle.HEADING,
            Icon.QUOTATION: form.style is ParagraphStyle.QUOTATION,
            Icon.TABLE: table,
            Icon.NOTE: acts.note_at(cursor) is not None,
            Icon.IMAGE: acts.image_at(cursor) is not None,
        }
        for icon, button in self.toolbar.buttons.items():
            if icon in on:
                button.setChecked(on[icon])
            if icon in _FORMS or icon is Icon.QUOTATION:
                button.setEnabled(not table)
        document = edit.document()
        self.toolbar.buttons[Icon.UNDO].setEnabled(document.isUndoAvailable())
        self.toolbar.buttons[Icon.REDO].setEnabled(document.isRedoAvailable())
