"""Tables for spreadsheets, in which no text is ever taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")
"""Signs at the start of a cell that make some spreadsheet compute it."""
_LONGEST = 32_000
"""What a cell of a workbook holds, a little less than the format allows."""


def neutral(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula: an apostrophe goes before it."""
    return f"'{text}" if text.lstrip("'").startswith(DANGEROUS) else text


def csv_table(rows: Iterable[Sequence[str]]) -> bytes:
    """The table as CSV (RFC 4180) in UTF-8 with the mark that spreadsheets look for."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([safe(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def xlsx_table(title: str, rows: Iterable[Sequence[str]], *, right_to_left: bool = False) -> bytes:
    """The table as an Excel workbook of texts, the first row its head."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("".join(c for c in title if c not in "[]:*?/\\")[:31] or "1")
    sheet.sheet_view.rightToLeft = right_to_left
    sheet.freeze_panes = "A2"
    for row in rows:
        made = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=safe(text)[:_LONGEST] or None)
            if text:
                cell.data_type = "s"
            made.append(cell)
        sheet.append(made)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def safe(text: str) -> str:
    """`text` without the control characters that XML has no room for, and never a formula."""
    return neutral("".join(c for c in text if c in "\t\n\r" or ord(c) >= 32))
