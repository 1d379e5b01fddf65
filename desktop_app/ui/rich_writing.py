"""Writes a rich text into a text document, whole or at a cursor."""

import itertools
import json
from collections.abc import Sequence

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop_app.core.rich_text import (
    RichBlock,
    RichImage,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
    Runs,
    words_of,
)
from desktop_app.ui import rich_marks as marks
from desktop_app.ui.rich_marks import BlockForm, block_format
from desktop_app.ui.rich_tidy import tidied

_lists = itertools.count(1)
_FULL = 100


def new_list() -> int:
    """The number of a list that no document has yet."""
    return next(_lists)


def write_whole_text(document: QTextDocument, text: RichText) -> None:
    """Put `text` in the place of everything; it leaves nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(block_format(marks.PLAIN))
    insert(cursor, tidied(text))
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, text: RichText) -> None:
    """Put `text` at the cursor, over what is selected; one step to undo.

    A plain paragraph goes into the paragraph it is put in. In a table only words go in.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if cursor.currentTable() is not None:
        insert_runs(cursor, _flat(text))
    else:
        place = _Place(cursor)
        for block in text.blocks:
            place.write(block)
    cursor.endEditBlock()


def insert_runs(cursor: QTextCursor, runs: Runs) -> None:
    """Put words of their styles at the cursor, each footnote behind its words."""
    for run in runs:
        style = char_format(run)
        if run.text:
            cursor.insertText(run.text.replace("\n", "\u2028"), style)
        if run.note:
            cursor.insertText(marks.OBJECT, note_format(run.note, style))


def char_format(run: Run) -> QTextCharFormat:
    """The format of a run's characters."""
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        made.setFontItalic(True)
    if run.language is not None:
        made.setProperty(marks.RUN_LANGUAGE, run.language.stored)
    return made


def note_format(note: str, style: QTextCharFormat | None = None) -> QTextCharFormat:
    """The format of the character that stands for a footnote."""
    made = QTextCharFormat(style) if style is not None else QTextCharFormat()
    made.setObjectType(marks.NOTE_OBJECT)
    made.setProperty(marks.NOTE, note)
    return made


def image_format(image: RichImage) -> QTextCharFormat:
    """The format of the character that stands for an image."""
    made = QTextCharFormat()
    made.setObjectType(marks.IMAGE_OBJECT)
    facts = [image.sha256, image.alt, image.width, image.caption]
    made.setProperty(marks.IMAGE, json.dumps(facts))
    return made


def table_format(columns: int, widths: Sequence[float] = ()) -> QTextTableFormat:
    """The look of a table with `columns`, and the shares it was given."""
    made = QTextTableFormat()
    made.setHeaderRowCount(1)
    made.setCellPadding(5)
    made.setCellSpacing(0)
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(QColor(128, 128, 128, 130)))
    made.setTopMargin(3)
    made.setBottomMargin(9)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, _FULL))
    whole = sum(widths) or 1.0
    shares = [_FULL * width / whole for width in widths] or [_FULL / columns] * columns
    kind = QTextLength.Type.PercentageLength
    made.setColumnWidthConstraints([QTextLength(kind, share) for share in shares])
    if widths:
        made.setProperty(marks.WIDTHS, json.dumps(list(widths)))
    return made


def insert_table(
    cursor: QTextCursor, rows: int, columns: int, widths: Sequence[float] = ()
) -> QTextTable:
    """Put an empty table, its header among `rows`, at the cursor."""
    look = table_format(columns, widths)
    option = cursor.document().defaultTextOption()
    look.setLayoutDirection(option.textDirection())
    table = cursor.insertTable(rows, columns, look)
    for row, column in itertools.product(range(rows), range(columns)):
        table.cellAt(row, column).firstCursorPosition().setBlockFormat(cell_format())
    return table


def cell_format() -> QTextBlockFormat:
    """Paragraphs in cells stand close."""
    return QTextBlockFormat()


class _Place:
    """Where the next block goes: into an empty paragraph, or into one of its own behind."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._begun = False

    def write(self, block: RichBlock) -> None:
        """Put one block there."""
        match block:
            case RichParagraph():
                plain = BlockForm(block.style, block.language) == marks.PLAIN
                if not self._begun and plain:
                    self._begun = True
                else:
                    self._open(BlockForm(block.style, block.language))
                insert_runs(self._cursor, block.runs)
            case RichList():
                number = new_list()
                for item in block.items:
                    self._open(BlockForm(ordered=block.ordered, list=number, label=item.label))
                    insert_runs(self._cursor, item.runs)
            case RichTable():
                self._table(block)
            case RichImage():
                self._open(marks.PLAIN)
                self._cursor.insertText(marks.OBJECT, image_format(block))

    def _open(self, form: BlockForm) -> None:
        self._begun = True
        block = self._cursor.block()
        if block.length() == 1:
            self._cursor.setBlockFormat(block_format(form))
            self._cursor.setBlockCharFormat(QTextCharFormat())
        elif self._cursor.atBlockStart():
            # In front of words: they keep their own form behind the new paragraph.
            kept = self._cursor.blockFormat()
            self._cursor.insertBlock(kept)
            self._cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            self._cursor.setBlockFormat(block_format(form))
        else:
            self._cursor.insertBlock(block_format(form), QTextCharFormat())
            self._part()

    def _part(self) -> None:
        """Words behind the cursor get a paragraph of their own."""
        if not self._cursor.atBlockEnd():
            self._cursor.insertBlock(block_format(marks.PLAIN))
            self._cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)

    def _table(self, block: RichTable) -> None:
        rows = (block.header, *block.rows)
        self._begun = True
        table = insert_table(self._cursor, len(rows), len(block.header), block.widths)
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                insert_runs(table.cellAt(place, column).firstCursorPosition(), cell)
        self._cursor.setPosition(table.lastPosition() + 1)
        if self._cursor.block().length() == 1:
            self._cursor.setBlockFormat(block_format(marks.PLAIN))


def _flat(text: RichText) -> Runs:
    """The words of every block as lines of one cell."""
    made: list[Run] = []
    for block in text.blocks:
        if made:
            made.append(Run("\n"))
        match block:
            case RichParagraph():
                made += block.runs
            case RichList():
                for place, item in enumerate(block.items):
                    made += [Run("\n")] * bool(place) + list(item.runs)
            case RichTable():
                rows = (block.header, *block.rows)
                made.append(Run("\n".join(" ".join(map(words_of, row)) for row in rows)))
            case RichImage():
                made.append(Run(block.alt))
    return tuple(made)
