"""Whether an office is whole: every check there is, on one state of the file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlcipher3 import dbapi2

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, rowhash
from desktop_app.db.blobs import is_whole
from desktop_app.db.register import gaps
from desktop_app.db.witness import WitnessReport

Progress = Callable[[int, int], None]
"""Called with the steps done and their total."""

_Look = Callable[[Any], list[str]]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found: sentences for an officer, and how many rows were read."""

    problems: tuple[str, ...]
    rows: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.problems


def check(connection: Any, progress: Progress | None = None) -> CheckReport:
    """Every check that needs nothing but the file. Takes a driver's connection."""
    # Damaged text need not be UTF-8 any more; it has to be read to be found.
    connection.text_factory = _any_text
    rows = {table: _count(connection, table) for table in rowhash.all_tables(connection)}
    hashed = rowhash.hashed_tables(connection)
    steps: list[_Look] = [partial(_rows, table, columns) for table, columns in hashed.items()]
    steps += [_structure, _history, _files, _register]
    problems: list[str] = []
    for done, look in enumerate(steps, start=1):
        try:
            problems += look(connection)
        except (dbapi2.Error, TypeError, ValueError) as error:
            problems.append(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "The file is damaged: a part cannot be read ({error})."
                    ),
                    error=str(error),
                )
            )
        if progress:
            progress(done, len(steps))
    return CheckReport(tuple(problems), sum(rows.get(name, 0) for name in (*hashed, "history")))


def counts(connection: Any) -> dict[str, int]:
    """How many rows each table holds. Takes a driver's connection."""
    return {table: _count(connection, table) for table in rowhash.all_tables(connection)}


def witness_problems(report: WitnessReport) -> tuple[str, ...]:
    """What the witness says against the office, in sentences."""
    ahead = [
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "{reference} was issued, but this office does not know it any more."
            ),
            reference=line.reference,
        )
        for line in report.ahead
    ]
    doubled = [
        say(
            QT_TRANSLATE_NOOP("Sentences", "{reference} was given to two different papers."),
            reference=line.reference,
        )
        for line in report.doubled
    ]
    behind = [
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "{reference} is not in the safety copy of the register."
            ),
            reference=line.reference,
        )
        for line in report.behind
    ]
    broken = [
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "Line {number} of the register's safety copy was changed."
            ),
            number=number,
        )
        for number in report.broken
    ]
    return (*ahead, *doubled, *behind, *broken)


def _any_text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _rows(table: str, columns: tuple[str, ...], connection: Any) -> list[str]:
    return [
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "Row {key} of the table “{table}” was changed behind Dabir's back."
            ),
            key=key,
            table=table,
        )
        for key in rowhash.damaged(connection, table, columns)
    ]


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _structure(connection: Any) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
    problems: list[str] = [
        say(QT_TRANSLATE_NOOP("Sentences", "The file is damaged: {text}."), text=text)
        for text in found
        if text != "ok"
    ]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return problems + [
        say(
            QT_TRANSLATE_NOOP("Sentences", "Row {key} of “{table}” has lost what it belongs to."),
            key=row[1],
            table=row[0],
        )
        for row in broken
    ]


def _history(connection: Any) -> list[str]:
    return [
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "Entry {key} of the history does not follow from the one before."
            ),
            key=key,
        )
        for key in history.broken(connection)
    ]


def _files(connection: Any) -> list[str]:
    rows = connection.execute("SELECT sha256, data FROM blob")
    return [
        say(
            QT_TRANSLATE_NOOP("Sentences", "The file {name}… kept in the office is damaged."),
            name=name[:12],
        )
        for name, data in rows
        if not is_whole(name, data)
    ]


def _register(connection: Any) -> list[str]:
    """Numbers without a gap, each voided ones included, and counters that lead them."""
    problems: list[str] = []
    given: dict[tuple[int, int], list[int]] = {}
    names: dict[int, str] = {}
    query = "SELECT series_id, series_name, year, number FROM register_entry"
    for series_id, name, year, number in connection.execute(query):
        given.setdefault((series_id, year), []).append(number)
        names[series_id] = name
    following = {
        (series_id, year): number
        for series_id, year, number in connection.execute(
            "SELECT series_id, year, next FROM counter"
        )
    }
    for (series_id, year), numbers in given.items():
        series = f"{names[series_id]} {year}"
        problems += [
            say(
                QT_TRANSLATE_NOOP("Sentences", "Number {number} of {series} is missing."),
                number=missing,
                series=series,
            )
            for missing in gaps(numbers)
        ]
        if following.get((series_id, year), 1) <= max(numbers):
            problems.append(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "The counter of {series} would give a number twice."
                    ),
                    series=series,
                )
            )
    return problems
