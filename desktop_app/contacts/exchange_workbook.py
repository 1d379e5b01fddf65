"""XLSX as plain rows of text: by a fast reader, and by a careful one where that cannot.

The fast reader lays a sheet out as one block, so that a single far cell makes it ask for more
memory than there is and die; whoever calls it does so in a process that may.
"""

import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.exchange_table_in import Step, even, take
from desktop_app.contacts.import_records import Problem, Table, TableRow
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

Rows = Iterable[tuple[int, list[Any]]]
_MOST = limits.ENTRIES + 1


def read_xlsx(path: Path, step: Step, sheet: int | None = None, *, careful: bool = False) -> Table:
    """The rows of a sheet, by default the first that has any; formulas give their saved value.

    Raises UserError for what is no workbook, or would unpack into more than memory can hold.
    """
    check_archive(path)
    readers: list[Callable[[Path], Iterator[tuple[str, Rows]]]] = [_by_openpyxl]
    if not careful:
        readers.insert(0, _by_calamine)
    failure: Exception | None = None
    for reader in readers:
        try:
            return _table(list(reader(path)), step, sheet)
        except MemoryError:
            raise
        except Exception as error:  # a damaged workbook raises almost anything
            failure = error
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "This workbook is damaged or is not an Excel workbook."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Open it in a spreadsheet and save it again as .xlsx or CSV."
        ),
    ) from failure


def check_archive(path: Path) -> None:
    """Refuse an archive whose unpacked size or ratio is that of a trap."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This is not an Excel workbook (.xlsx)."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Old .xls files: open them in a spreadsheet and save as .xlsx or CSV."
            ),
        ) from error
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(path.stat().st_size, 1)
    if (
        len(entries) > limits.ARCHIVE_FILES
        or unpacked > limits.UNPACKED_BYTES
        or (unpacked > 1024 * 1024 and unpacked // packed > limits.PACKING_RATIO)
    ):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "This workbook would unpack to {size} MB; it was not opened."
                ),
                size=unpacked // (1024 * 1024),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Save the sheet with the contacts as a CSV file and import that."
            ),
        )


def _by_calamine(path: Path) -> Iterator[tuple[str, Rows]]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_path(path)
    for place, about in enumerate(book.sheets_metadata):
        if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible:
            yield about.name, _block(book, place)


def _block(book: Any, place: int) -> Rows:
    sheet = book.get_sheet_by_index(place)
    if sheet.start is None:
        return
    before = [""] * sheet.start[1]  # rows are told from the first one, columns are not
    for line, values in enumerate(sheet.iter_rows(), 1):
        yield line, [*before, *values]


def _by_openpyxl(path: Path) -> Iterator[tuple[str, Rows]]:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        if hasattr(sheet, "iter_rows") and sheet.sheet_state == "visible":
            yield sheet.title, _streamed(sheet)


def _streamed(sheet: Any) -> Rows:
    sheet.reset_dimensions()
    bounds = {"max_row": _MOST + 1, "max_col": limits.COLUMNS + 1}
    for line, values in enumerate(sheet.iter_rows(**bounds, values_only=True), 1):
        yield line, list(values)


def _table(sheets: list[tuple[str, Rows]], step: Step, wanted: int | None) -> Table:
    names = tuple(name for name, _ in sheets)
    chosen = range(len(sheets)) if wanted is None else [wanted] if wanted < len(sheets) else []
    for place in chosen:
        table = _sheet(sheets[place][1], step)
        if table.rows:
            return even(replace(table, sheets=names, sheet=place))
    return Table((), (), sheets=names, sheet=wanted or 0)


def _sheet(found: Rows, step: Step) -> Table:
    rows: Packed[TableRow] = Packed()
    problems: list[Problem] = []
    held = 0
    for line, values in found:
        cells = [_text(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        held += sum(map(len, cells))
        take(rows, problems, line, cells)
        if line % 500 == 0:
            step(line, 0)
        if line > _MOST or held > limits.TABLE_CHARACTERS or len(problems) > limits.PROBLEMS:
            said = QT_TRANSLATE_NOOP(
                "Sentences", "the rest of the sheet is not read: too many rows"
            )
            problems.append(Problem(line, said))
            break
    return Table((), rows, tuple(problems))


def _text(value: object) -> str:
    match value:
        case str():
            return value[: limits.CELL_CHARACTERS]
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date():
            return value.isoformat()
        case _:
            return str(value)[: limits.CELL_CHARACTERS]
