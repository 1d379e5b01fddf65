"""Who stands where, as a file of tables: CSV for one of them, a workbook for several.

Numbers stay numbers; a text that begins like a formula is neutralised as in every export.
"""

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.contacts.exchange_text import clean
from desktop_app.contacts.member_tables import Cell, Sheet
from desktop_app.core.files import write_whole
from desktop_app.core.sheets import neutral

_SHEET_NAME = 31
"""The letters that a workbook allows the name of a sheet (ECMA-376, 18.2.19)."""


def write_members(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write `sheets` to `path`, as a workbook or, where its name ends so, the first one as CSV.

    Raises UserError where the file cannot be written.
    """
    is_csv = path.suffix.lower() == ".csv"
    write_whole(path, csv_of(sheets[0]) if is_csv else workbook_of(sheets), overwrite=True)


def csv_of(sheet: Sheet) -> bytes:
    """The table as CSV (RFC 4180) in UTF-8 with the mark that spreadsheets look for."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(neutral(clean(text)) for text in sheet.header)
    writer.writerows([_safe(cell) for cell in row] for row in sheet.rows)
    return stream.getvalue().encode("utf-8-sig")


def workbook_of(sheets: Sequence[Sheet]) -> bytes:
    """The tables as sheets of one Excel workbook."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.name[:_SHEET_NAME])
        for row in (sheet.header, *sheet.rows):
            made = []
            for value in map(_safe, row):
                cell = WriteOnlyCell(page, value=value if value != "" else None)
                if isinstance(value, str) and value:
                    cell.data_type = "s"
                made.append(cell)
            page.append(made)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _safe(cell: Cell) -> str | int:
    if isinstance(cell, int):
        return cell
    if isinstance(cell, date):
        return cell.isoformat()
    return neutral(clean(cell)) if cell else ""
