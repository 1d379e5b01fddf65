"""What can be done to the tables of a text; each act is one step to undo."""

from PySide6.QtGui import QTextCursor, QTextTable

from desktop_app.ui import rich_marks as marks
from desktop_app.ui import rich_writing as writing
from desktop_app.ui.rich_acts import form_at, in_table
from desktop_app.ui.rich_marks import block_format


def put_table(cursor: QTextCursor, rows: int, columns: int) -> QTextCursor | None:
    """Put an empty table at the cursor; a cursor in its first cell, None inside a table."""
    if in_table(cursor):
        return None
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    if cursor.block().length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    elif form_at(cursor) != marks.PLAIN:
        cursor.setBlockFormat(block_format(marks.PLAIN))
    table = writing.insert_table(cursor, rows, columns)
    behind = QTextCursor(cursor.document())
    behind.setPosition(table.lastPosition() + 1)
    if behind.block().length() == 1:
        behind.setBlockFormat(block_format(marks.PLAIN))
    cursor.endEditBlock()
    return table.cellAt(0, 0).firstCursorPosition()


def add_row(cursor: QTextCursor, *, below: bool) -> None:
    """Add a row beside the cursor's."""
    if (table := cursor.currentTable()) is not None:
        table.insertRows(table.cellAt(cursor).row() + below, 1)


def add_column(cursor: QTextCursor, *, after: bool) -> None:
    """Add a column beside the cursor's; all get equal shares again."""
    if (table := cursor.currentTable()) is not None:
        cursor.beginEditBlock()
        table.insertColumns(table.cellAt(cursor).column() + after, 1)
        _even(table)
        cursor.endEditBlock()


def remove_row(cursor: QTextCursor) -> None:
    """Remove the cursor's row; with the only row the table goes."""
    if (table := cursor.currentTable()) is not None:
        table.removeRows(table.cellAt(cursor).row(), 1)


def remove_column(cursor: QTextCursor) -> None:
    """Remove the cursor's column; with the only column the table goes."""
    if (table := cursor.currentTable()) is None:
        return
    if table.columns() == 1:
        remove_table(cursor)
        return
    cursor.beginEditBlock()
    table.removeColumns(table.cellAt(cursor).column(), 1)
    _even(table)
    cursor.endEditBlock()


def remove_table(cursor: QTextCursor) -> None:
    """Remove the table around the cursor."""
    if (table := cursor.currentTable()) is not None:
        table.removeRows(0, table.rows())


def make_header(cursor: QTextCursor) -> None:
    """Let the cursor's row be the header: it changes places with the rows above it."""
    table = cursor.currentTable()
    row = table.cellAt(cursor).row() if table is not None else 0
    if table is None or row == 0:
        return
    cursor.beginEditBlock()
    table.insertRows(0, 1)
    for column in range(table.columns()):
        old = table.cellAt(row + 1, column)
        taken = old.firstCursorPosition()
        taken.setPosition(old.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        table.cellAt(0, column).firstCursorPosition().insertFragment(taken.selection())
    table.removeRows(row + 1, 1)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(0, 0).firstPosition())


def next_cell(cursor: QTextCursor, step: int) -> bool:
    """Go to the next or the last cell; False where there is none."""
    table = cursor.currentTable()
    if table is None:
        return False
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + step
    if not 0 <= place < table.rows() * table.columns():
        return False
    cell = table.cellAt(*divmod(place, table.columns()))
    cursor.setPosition(cell.firstPosition())
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return True


def _even(table: QTextTable) -> None:
    look = writing.table_format(table.columns())
    look.setLayoutDirection(table.format().layoutDirection())
    table.setFormat(look)
