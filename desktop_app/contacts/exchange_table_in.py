"""CSV of any dialect and XLSX as plain rows of text, bounded before anything is held."""

import csv
import io
import os
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_text import SAMPLE, clean, guess_encoding
from desktop_app.contacts.import_records import Encoding, Problem, Table, TableRow
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say

Step = Callable[[int, int], None]
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = "sep="
DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")
"""Signs at the start of a cell that make some spreadsheet compute it."""


def read_csv(path: Path, step: Step, encoding: Encoding | None = None) -> Table:
    """The rows of a CSV file; its delimiter is the one that splits the first lines evenly.

    Raises UserError where the first line already is too wide to be a table of contacts.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    encoding = encoding or guess_encoding(sample)
    delimiter = _delimiter(sample.decode(encoding.stored, "replace").lstrip("\ufeff"))
    size = path.stat().st_size
    csv.field_size_limit(limits.CELL_CHARACTERS * 4)
    problems: list[Problem] = []
    rows: list[TableRow] = []
    with path.open("rb") as raw:
        stream = io.TextIOWrapper(raw, encoding.stored, errors="replace", newline="")
        lines = _bounded(stream, problems, lambda: step(raw.tell(), size))
        reader = csv.reader(lines, delimiter=delimiter)
        for line, cells in _parsed(reader, problems):
            _take(rows, problems, line, cells)
            if len(rows) > limits.ENTRIES or len(problems) > limits.PROBLEMS:
                problems.append(
                    Problem(
                        line,
                        QT_TRANSLATE_NOOP(
                            "Sentences", "the rest of the file is not read: too many rows"
                        ),
                    )
                )
                break
    if problems and not rows:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This is not a table of contacts: {reason}."),
                reason=looked_up(problems[0].reason),
            ),
            _OPEN_IT,
        )
    return _even(Table((), tuple(rows), tuple(problems), encoding))


_OPEN_IT = QT_TRANSLATE_NOOP(
    "Sentences", "Open it in a spreadsheet, keep the columns with contacts, and save it again."
)


def read_xlsx(path: Path, step: Step) -> Table:
    """The rows of the first sheet that has any; formulas give the value they had when saved.

    Raises UserError for what is no workbook, or would unpack into more than memory can hold.
    """
    check_archive(path)
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")]
        for sheet in sheets:
            table = _sheet(sheet, step)
            if table.rows:
                others = [other.title for other in sheets if other is not sheet]
                remark = (
                    say(
                        QT_TRANSLATE_NOOP("Sentences", "Read from the sheet “{title}”."),
                        title=sheet.title,
                    )
                    if others
                    else ""
                )
                return _even(Table((), table.rows, table.problems, None, remark))
    except (UserError, MemoryError):
        raise
    except Exception as error:  # a damaged workbook raises almost anything
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This workbook is damaged or is not an Excel workbook."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Open it in a spreadsheet and save it again as .xlsx or CSV."
            ),
        ) from error
    return Table((), ())


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


def with_header(table: Table, *, first_row: bool) -> Table:
    """The table with its first row as header, or with none."""
    rows = table.rows
    if table.header:
        rows = (TableRow(1, table.header), *rows)
    header = rows[0].cells if first_row and rows else ()
    body = rows[1:] if first_row else rows
    return Table(header, body, table.problems, table.encoding, table.remark)


def _sheet(sheet: Any, step: Step) -> Table:
    rows: list[TableRow] = []
    problems: list[Problem] = []
    sheet.reset_dimensions()
    held = 0
    most = limits.ENTRIES + 1
    found = sheet.iter_rows(max_row=most + 1, max_col=limits.COLUMNS + 1, values_only=True)
    for line, values in enumerate(found, 1):
        cells = [_text(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        held += sum(map(len, cells))
        _take(rows, problems, line, cells)
        if line % 500 == 0:
            step(line, 0)
        if line > most or held > limits.TABLE_CHARACTERS or len(problems) > limits.PROBLEMS:
            problems.append(
                Problem(
                    line,
                    QT_TRANSLATE_NOOP(
                        "Sentences", "the rest of the sheet is not read: too many rows"
                    ),
                )
            )
            break
    return Table((), tuple(rows), tuple(problems))


def _take(rows: list[TableRow], problems: list[Problem], line: int, cells: list[str]) -> None:
    if len(cells) > limits.COLUMNS:
        problems.append(
            Problem(
                line,
                say(
                    QT_TRANSLATE_NOOP("Sentences", "the row has more than {limit} columns"),
                    limit=limits.COLUMNS,
                ),
            )
        )
    elif any(cell.strip() for cell in cells):
        rows.append(TableRow(line, tuple(restored(clean(cell)) for cell in cells)))


def restored(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from computing it."""
    body = cell.lstrip("'")
    return cell[1:] if len(body) < len(cell) and body.startswith(DANGEROUS) else cell


def _even(table: Table) -> Table:
    """Rows with cells beyond the last usual column are bad: nobody can tell what they are."""
    if not table.rows:
        return table
    usual = Counter(len(row.cells) for row in table.rows[:1000]).most_common(1)[0][0]
    width = max(len(table.rows[0].cells), usual)  # a title may stand over the table
    good: list[TableRow] = []
    problems = list(table.problems)
    for row in table.rows:
        if any(row.cells[width:]):
            reason = say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "the row has {count} cells, the first row has {width}"
                ),
                count=len(row.cells),
                width=width,
            )
            problems.append(Problem(row.line, reason))
        else:
            good.append(TableRow(row.line, row.cells[:width]))
    problems.sort(key=lambda problem: problem.line)
    return Table((), tuple(good), tuple(problems), table.encoding, table.remark)


def _parsed(reader: Any, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(
                Problem(
                    line,
                    QT_TRANSLATE_NOOP(
                        "Sentences", "a cell is too long; is a quotation mark not closed?"
                    ),
                )
            )
            continue
        if line == 1 and cells and cells[0].lower().startswith(_SEPARATOR_LINE):
            continue
        yield line, cells


def _bounded(
    stream: Iterable[str], problems: list[Problem], step: Callable[[], None]
) -> Iterator[str]:
    """Lines; one that is too long becomes an empty one and a problem, and is never held."""
    assert isinstance(stream, io.TextIOWrapper)
    number = held = 0
    while text := stream.readline(limits.LINE_CHARACTERS):
        number += 1
        held += len(text)
        if number % 500 == 0:
            step()
        if held > limits.TABLE_CHARACTERS:
            problems.append(
                Problem(
                    number,
                    QT_TRANSLATE_NOOP(
                        "Sentences", "the rest of the file is not read: it is too large"
                    ),
                )
            )
            return
        if text.endswith(("\n", "\r")) or len(text) < limits.LINE_CHARACTERS:
            yield text.lstrip("\ufeff") if number == 1 else text
            continue
        while (rest := stream.readline(limits.LINE_CHARACTERS)) and not rest.endswith("\n"):
            pass
        problems.append(Problem(number, QT_TRANSLATE_NOOP("Sentences", "the line is too long")))
        yield os.linesep


def _delimiter(sample: str) -> str:
    lines = sample[:60_000].splitlines()[:60]
    if lines and lines[0].lower().startswith(_SEPARATOR_LINE) and len(lines[0]) == 5:
        return lines[0][4]
    scores = {one: _evenness(lines, one) for one in _DELIMITERS}
    return max(_DELIMITERS, key=lambda one: scores[one])


def _evenness(lines: list[str], delimiter: str) -> tuple[int, int]:
    """How many rows have the most usual number of cells, if that is more than one."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:
        return (0, 0)
    width, rows = max(widths.items(), key=lambda pair: pair[1], default=(1, 0))
    return (rows, width) if width > 1 else (0, 0)


def _text(value: object) -> str:
    match value:
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
