"""CSV of any dialect as plain rows of text, bounded before anything is held."""

import csv
import io
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_columns import guess_header
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.exchange_text import SAMPLE, clean, guess_encoding
from desktop_app.contacts.import_records import (
    Delimiter,
    Problem,
    ReadAs,
    Table,
    TableRow,
)
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.core.sheets import DANGEROUS

Step = Callable[[int, int], None]
_SEPARATOR_LINE = "sep="
_TITLES = 10
"""How many rows may stand over the names of the columns."""


def read_csv(path: Path, step: Step, how: ReadAs = ReadAs()) -> Table:  # noqa: B008
    """The rows of a CSV file; its delimiter is the one that splits the first lines evenly.

    Raises UserError where the first line already is too wide to be a table of contacts.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    encoding = how.encoding or guess_encoding(sample)
    text = sample.decode(encoding.stored, "replace").lstrip("\ufeff")
    said = _said_delimiter(text)
    delimiter = how.delimiter or _delimiter(text)
    size = path.stat().st_size
    csv.field_size_limit(limits.CELL_CHARACTERS * 4)
    problems: list[Problem] = []
    rows: Packed[TableRow] = Packed()
    with path.open("rb") as raw:
        stream = io.TextIOWrapper(raw, encoding.stored, errors="replace", newline="")
        lines = _bounded(stream, problems, lambda: step(raw.tell(), size))
        reader = csv.reader(lines, delimiter=said or delimiter.stored)
        for line, cells in _parsed(reader, problems):
            take(rows, problems, line, cells)
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
    return even(Table((), rows, tuple(problems), encoding, delimiter))


_OPEN_IT = QT_TRANSLATE_NOOP(
    "Sentences", "Open it in a spreadsheet, keep the columns with contacts, and save it again."
)


def with_header(table: Table, *, first_row: bool) -> Table:
    """The table with its first row as header, or with none."""
    rows: Sequence[TableRow] = table.rows
    if table.header and isinstance(rows, Packed) and rows.start:
        rows = rows.begun(rows.start - 1)
    elif table.header:
        rows = (TableRow(1, table.header), *rows)
    header = rows[0].cells if first_row and rows else ()
    return replace(table, header=header, rows=_from(rows, 1) if first_row else rows)


def _from(rows: Sequence[TableRow], place: int) -> Sequence[TableRow]:
    """The rows from one on; where they lie packed, the room is shared."""
    return rows.begun(rows.start + place) if isinstance(rows, Packed) else rows[place:]


def take(rows: Packed[TableRow], problems: list[Problem], line: int, cells: list[str]) -> None:
    """Keep a row that says something; one that is too wide is a problem."""
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


def even(table: Table) -> Table:
    """Rows with cells beyond the last usual column are bad: nobody can tell what they are."""
    if not table.rows:
        return table
    table = _from_header(table)
    usual = Counter(len(row.cells) for row in table.rows[:1000]).most_common(1)[0][0]
    width = max(len(table.rows[0].cells), usual)  # a title may stand over the table
    good: Packed[TableRow] = Packed()
    widest = 0
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
            widest = max(widest, len(row.cells[:width]))
    problems.sort(key=lambda problem: problem.line)
    return replace(table, rows=good, problems=tuple(problems), widest=widest)


def _from_header(table: Table) -> Table:
    """Without a title over the table: rows of few cells above one that names the columns."""
    for place, row in enumerate(table.rows[:_TITLES]):
        filled = [cell for cell in row.cells if cell]
        known = sum(guess_header(cell) is not None for cell in filled)
        if known < 2 or known * 2 < len(filled):
            continue
        above = table.rows[:place]
        if any(sum(map(bool, title.cells)) * 2 > len(filled) for title in above):
            return table
        said = QT_TRANSLATE_NOOP("Sentences", "the row stands above the names of the columns")
        problems = [*table.problems, *(Problem(title.line, said) for title in above)]
        return replace(table, rows=_from(table.rows, place), problems=tuple(problems))
    return table


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


def _said_delimiter(text: str) -> str:
    """What a first line such as "sep=;" says."""
    first = text[:200].partition("\n")[0].rstrip("\r")
    return first[4] if first.lower().startswith(_SEPARATOR_LINE) and len(first) == 5 else ""


def _delimiter(text: str) -> Delimiter:
    """The sign that makes known headers of the first line, else splits the lines evenly."""
    lines = text[:60_000].splitlines()[:60]

    def score(one: Delimiter) -> tuple[int, int, int]:
        return _headers(lines, one.stored), *_evenness(lines, one.stored)

    return max(Delimiter, key=score)


def _headers(lines: list[str], delimiter: str) -> int:
    """How many headers that mean something the first line has."""
    try:
        cells = next(csv.reader(lines[:1], delimiter=delimiter), [])
    except csv.Error:
        return 0
    known = sum(guess_header(cell) is not None for cell in cells[: limits.COLUMNS])
    return known if known > 1 else 0


def _evenness(lines: list[str], delimiter: str) -> tuple[int, int]:
    """How many rows have the most usual number of cells, if that is more than one."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:
        return (0, 0)
    width, rows = max(widths.items(), key=lambda pair: pair[1], default=(1, 0))
    return (rows, width) if width > 1 else (0, 0)
