"""What the buttons over a text ask before they act: a language, a size, words, a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.rich_text import ParagraphStyle, RichImage
from desktop_app.ui import rich_acts as acts
from desktop_app.ui import rich_tables as tables
from desktop_app.ui.labels import label
from desktop_app.ui.rich_edit import RichEdit
from desktop_app.ui.rich_icons import Icon
from desktop_app.ui.rich_pictures import Pictures
from desktop_app.ui.rich_sheets import ImageSheet, NoteSheet, TableSheet
from desktop_app.ui.rich_toolbar import RichToolbar

_NEW_WIDTH = 0.6


class Questions(QObject):
    """Asks for one text, with menus and sheets that block nothing."""

    answered = Signal()
    """The text may have changed, and where its cursor stands."""
    refused = Signal(str)
    """Carries why a picture is refused; empty once one is taken."""

    def __init__(
        self, edit: RichEdit, toolbar: RichToolbar, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._edit, self._toolbar, self._pictures = edit, toolbar, pictures
        self.sheet: QDialog | None = None

    def take_picture(self, picture: Path | QImage) -> None:
        """Keep a picture in the office, then ask what it shows."""
        kept = self._ask_about_new
        if isinstance(picture, Path):
            self._pictures.keep_file(picture, kept, self._on_refused)
        else:
            self._pictures.keep_image(picture, kept, self._on_refused)

    def ask_language(self) -> None:
        """Ask for the language of a quotation, or end it."""
        cursor = self._edit.textCursor()
        if acts.in_table(cursor):
            return
        if acts.form_at(cursor).style is ParagraphStyle.QUOTATION:
            acts.set_form(cursor, acts.form_at(cursor))
            self._edit.setFocus()
            self.answered.emit()
            return
        menu = self._menu(Icon.QUOTATION)
        menu.addAction(self.tr("In the language of the paper"), lambda: self._quote(None))
        menu.addSeparator()
        for language in PAPER_LANGUAGES:
            if language is not self._edit.language:
                menu.addAction(label(language), self._quoter(language))
        self._pop(menu, Icon.QUOTATION)

    def _quoter(self, language: Language) -> Callable[[], None]:
        return lambda: self._quote(language)

    def _quote(self, language: Language | None) -> None:
        acts.set_quotation(self._edit.textCursor(), language)
        self._edit.setFocus()
        self.answered.emit()

    def offer_table(self) -> None:
        """Ask for the size of a new table, or offer what can be done to this one."""
        if not acts.in_table(self._edit.textCursor()):
            self._open(TableSheet(self._put_table, self._edit))
            return
        menu = self._menu(Icon.TABLE)
        for text, act in (
            (self.tr("Add a row above"), lambda c: tables.add_row(c, below=False)),
            (self.tr("Add a row below"), lambda c: tables.add_row(c, below=True)),
            (self.tr("Add a column before"), lambda c: tables.add_column(c, after=False)),
            (self.tr("Add a column after"), lambda c: tables.add_column(c, after=True)),
            (self.tr("Make this row the header"), tables.make_header),
            (self.tr("Remove the row"), tables.remove_row),
            (self.tr("Remove the column"), tables.remove_column),
            (self.tr("Remove the table"), tables.remove_table),
        ):
            menu.addAction(text, self._on_cursor(act))
        self._pop(menu, Icon.TABLE)

    def _on_cursor(self, act: Callable[[Any], None]) -> Callable[[], None]:
        def run() -> None:
            cursor = self._edit.textCursor()
            act(cursor)
            self._edit.setTextCursor(cursor)
            self._edit.shades.rehighlight()
            self._edit.setFocus()
            self.answered.emit()

        return run

    def _put_table(self, rows: int, columns: int) -> None:
        inside = tables.put_table(self._edit.textCursor(), rows, columns)
        if inside is not None:
            self._edit.setTextCursor(inside)
            self._edit.shades.rehighlight()

    def ask_note(self) -> None:
        """Ask for the words of a footnote, or show those beside the cursor."""
        note = acts.note_at(self._edit.textCursor())
        self._open(NoteSheet(note, self._edit.language, self._put_note, self._edit))

    def _put_note(self, note: str) -> None:
        acts.put_note(self._edit.textCursor(), note.strip())

    def ask_image(self) -> None:
        """Ask for a picture, or show what is said of the one beside the cursor."""
        image = acts.image_at(self._edit.textCursor())
        if image is not None:
            self._open(
                ImageSheet(image, self._edit.language, self._put_image, self._edit, new=False)
            )
            return
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path, _pattern = QFileDialog.getOpenFileName(
            self._edit, self.tr("Choose image"), "", pattern
        )
        if path:
            self.take_picture(Path(path))

    def _on_refused(self, error: UserError) -> None:
        self.refused.emit(str(error))

    def _ask_about_new(self, sha256: str) -> None:
        self.refused.emit("")
        self._ask_about(RichImage(sha256, "", _NEW_WIDTH), new=True)

    def _ask_about(self, image: RichImage, *, new: bool) -> None:
        edit = self._edit
        self._open(ImageSheet(image, edit.language, self._put_image, edit, new=new))

    def _put_image(self, image: RichImage | None) -> None:
        cursor = self._edit.textCursor()
        if image is None:
            acts.remove_image(cursor)
        else:
            acts.put_image(cursor, image)
        self._edit.setTextCursor(cursor)

    def _menu(self, icon: Icon) -> QMenu:
        menu = QMenu(self._edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._toolbar.buttons[icon].accessibleName())
        return menu

    def _pop(self, menu: QMenu, icon: Icon) -> None:
        """Under its button, or at the cursor when called by its key."""
        made = self._toolbar.buttons[icon]
        if made.hasFocus() or made.underMouse() or QApplication.mouseButtons():
            menu.popup(made.mapToGlobal(made.rect().bottomLeft()))
        else:
            at = self._edit.cursorRect().bottomLeft()
            menu.popup(self._edit.viewport().mapToGlobal(at))

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._closed(sheet))
        sheet.open()

    def _closed(self, sheet: QDialog) -> None:
        if self.sheet is sheet:
            self.sheet = None
        self._edit.setFocus()
        self.answered.emit()
