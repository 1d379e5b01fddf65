"""The sheet a text is written on. Nothing that is typed or pasted is ever read as markup by Qt,
and no address in it is ever opened."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.rich_text import RichText
from desktop_app.ui import rich_acts as acts
from desktop_app.ui import rich_marks as marks
from desktop_app.ui.rich_html import LONGEST, from_html, from_plain, to_html
from desktop_app.ui.rich_labels import labels, notes_before
from desktop_app.ui.rich_painting import paint_beside, paint_headers
from desktop_app.ui.rich_reading import Reader
from desktop_app.ui.rich_shades import Shades
from desktop_app.ui.rich_tables import next_cell
from desktop_app.ui.rich_tidy import tidied
from desktop_app.ui.rich_writing import insert, write_whole_text
from desktop_app.ui.text_fields import direction_of

MIME = "application/x-dabir-rich-text"
PICTURES = (".png", ".jpg", ".jpeg")
_TALLEST = 30
_MANY = 300
"""A text of so many paragraphs is taller than the field can grow: no need to lay it all out."""


class RichEdit(QTextEdit):
    """Writes a rich text; Tab moves on, or to the next cell of a table."""

    pictures_offered = Signal(object)
    """Carries the `Path` or the `QImage` that was dropped or pasted."""
    note_wanted = Signal()
    """The footnote beside the cursor was double-clicked."""
    image_wanted = Signal()
    """The image beside the cursor was double-clicked."""

    def __init__(self, lines: int = 4, language: Language | None = None) -> None:
        super().__init__()
        self.setObjectName("rich")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.language = language or Language.EN
        self.document().setIndentWidth(marks.INDENT)
        self.reader = Reader(self.document())
        self.shades = Shades(self.document())
        self._lines = lines
        self._labels: tuple[int, dict[int, str], list[int]] = (-1, {}, [0])
        self._blocks = 1
        self.turn(self.language)
        self.textChanged.connect(self._on_changed)
        self.grow()

    # The text

    def text(self) -> RichText:
        """What is written."""
        return self.reader.text()

    def set_text(self, text: RichText) -> None:
        """Show another text from its beginning; it leaves nothing to undo."""
        if tidied(text) == self.text():
            return
        write_whole_text(self.document(), text)
        self._turn_tables()
        self._blocks = self.document().blockCount()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def turn(self, language: Language) -> None:
        """Write in the direction of `language`."""
        self.language = language
        direction = direction_of(language)
        self._labels = (-1, {}, [0])
        if self.document().defaultTextOption().textDirection() is direction:
            return
        self.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if language.is_rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self._turn_tables()
        self.viewport().update()

    def note_number(self, place: int) -> str:
        """The number of the footnote at a place of the document, as it is shown."""
        _labels, before = self._shown()
        block = self.document().findBlock(place)
        number = before[min(block.blockNumber(), len(before) - 1)] + 1
        ahead = block.text()[: place - block.position()]
        for at, character in enumerate(ahead):
            if character == marks.OBJECT:
                cursor = QTextCursor(self.document())
                cursor.setPosition(block.position() + at + 1)
                number += cursor.charFormat().objectType() == marks.NOTE_OBJECT
        return localise_digits(str(number), self.language)

    # What Qt asks for

    def loadResource(self, _kind: int, _url: QUrl | str) -> Any:
        """Nothing is ever loaded: not from the net, not from this workstation."""
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, pictures and files of pictures."""
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasFormat(MIME)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: our own text whole, that of others in its simple forms."""
        if self.isReadOnly():
            return
        offered = pictures_in(source)
        text = None if offered else text_in(source)
        if text is not None and text.blocks:
            cursor = self.textCursor()
            insert(cursor, text)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return
        if not offered and source.hasImage():
            offered = [QImage(source.imageData())]
        for picture in offered[:1]:
            self.pictures_offered.emit(picture)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected for ourselves, for word processors, and as words."""
        other = QTextDocument()
        QTextCursor(other).insertFragment(self.textCursor().selection())
        text = Reader(other).text()
        made = QMimeData()
        made.setData(MIME, QByteArray(json.dumps(text.to_json()).encode()))
        made.setHtml(to_html(text))
        made.setText(text.plain())
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Backspace know the forms; Ctrl+Enter belongs to the window."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            acts.break_paragraph(cursor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return
        if event.key() == Qt.Key.Key_Backspace and acts.leave_form(cursor):
            return
        super().keyPressEvent(event)
        if event.text() == " ":
            acts.begin_list(self.textCursor())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell before it leaves the field."""
        cursor = self.textCursor()
        if not self.isReadOnly() and next_cell(cursor, 1 if forward else -1):
            self.setTextCursor(cursor)
            return True
        return super().focusNextPrevChild(forward)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a footnote or an image opens it."""
        cursor = self.cursorForPosition(event.position().toPoint())
        for kind, wanted in (
            (marks.NOTE_OBJECT, self.note_wanted),
            (marks.IMAGE_OBJECT, self.image_wanted),
        ):
            if acts.object_at(cursor, kind) is not None and not self.isReadOnly():
                self.setTextCursor(cursor)
                wanted.emit()
                return
        super().mouseDoubleClickEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other letters have other heights; what can only be read looks so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ReadOnlyChange:
            self.style().unpolish(self)
            self.style().polish(self)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_blocks"):
            self.grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, with the labels of lists beside it and a line along quotations."""
        painter = QPainter(self.viewport())
        blocks = list(self._seen_blocks(event.rect().top(), event.rect().bottom()))
        paint_headers(painter, self, blocks, self._offset())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        shown, _notes = self._shown()
        offset = self._offset()
        for block in blocks:
            paint_beside(painter, self, block, shown.get(block.blockNumber(), ""), offset)
        painter.end()

    # How it works

    def _on_changed(self) -> None:
        count = self.document().blockCount()
        if count != self._blocks and not self.document().isRedoAvailable():
            acts.number_by_itself(self.textCursor())
        if count != self._blocks:
            self.viewport().update()
        self._blocks = count
        self.grow()

    def _shown(self) -> tuple[dict[int, str], list[int]]:
        stamp = self.reader.stamp
        if self._labels[0] != stamp:
            entries = self.reader.entries()
            self._labels = (stamp, labels(entries, self.language), notes_before(entries))
        return self._labels[1], self._labels[2]

    def grow(self) -> None:
        """Be as tall as the text, between the lines asked for and a page; then it scrolls."""
        line = QFontMetrics(self.font()).lineSpacing()
        least, most = self._lines * line, _TALLEST * line
        document = self.document()
        if document.blockCount() > _MANY:
            written = float(most)
        else:
            written = document.documentLayout().documentSize().height()
        height = round(min(max(least, written), most)) + 22
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _turn_tables(self) -> None:
        direction = direction_of(self.language)
        for table in self._tables():
            look = table.format().toTableFormat()
            if look.layoutDirection() is not direction:
                look.setLayoutDirection(direction)
                table.setFormat(look)

    def _tables(self) -> list[Any]:
        return list(self.document().rootFrame().childFrames())

    def _offset(self) -> QPointF:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = across.maximum() - across.value() if mirrored else across.value()
        return QPointF(-x, -down.value())

    def _seen_blocks(self, top: int, bottom: int) -> list[QTextBlock]:
        layout, offset = self.document().documentLayout(), self._offset()
        block = self.cursorForPosition(QRectF(0, top, 1, 1).topLeft().toPoint()).block()
        if block.previous().isValid():
            block = block.previous()
        found = []
        while block.isValid():
            if layout.blockBoundingRect(block).top() + offset.y() > bottom:
                break
            found.append(block)
            block = block.next()
        return found


def text_in(source: QMimeData) -> RichText | None:
    """The text that a clipboard carries, read by us; None where it carries none."""
    if source.hasFormat(MIME):
        try:
            return RichText.from_json(json.loads(bytes(source.data(MIME).data())))
        except (UserError, ValueError):
            return None
    if source.hasHtml() and len(html := source.html()) <= LONGEST:
        found = from_html(html)
        if found.blocks:
            return found
    return from_plain(source.text()) if source.hasText() else None


def pictures_in(source: QMimeData) -> list[Any]:
    """Files of pictures that a clipboard or a drop names."""
    urls = source.urls() if source.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in PICTURES]
