"""Runs the parser in a child process with bounds on memory and time.

A hostile file can make a parser take gigabytes or hours; a child can be stopped, and what it
takes is given back. Memory is bounded where the system can (POSIX `setrlimit`); elsewhere the
bounds on sizes that the parser itself keeps must do.
"""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_calm import uncollected
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.import_records import Draft, ReadAs, Reading, TableRow
from desktop_app.core.errors import UserError
from desktop_app.core.limited import bound, unread
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

_TOLD_EVERY = 0.1
_CARDS = (".vcf", ".vcard", ".ldif", ".ldi")


class Progress(Protocol):
    """How far a long task has come, and whether it should stop."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` parts are done."""

    def check(self) -> None:
        """Raise CancelledError when the officer asked to stop."""


def read_limited(
    path: Path,
    progress: Progress,
    how: ReadAs = ReadAs(),  # noqa: B008
    *,
    seconds: float = limits.SECONDS,
    memory: int = limits.MEMORY_BYTES,
) -> Reading:
    """What the file tells, read within `seconds` and `memory` bytes beyond an idle process.

    Raises UserError where it cannot be read within them, CancelledError when cancelled.
    """
    until = time.monotonic() + seconds
    try:
        return _read(path, progress, how, until, memory, careful=False)
    except _DiedError:
        # A workbook can make the fast reader die at once; the careful one needs little memory.
        if path.suffix.lower() in _CARDS:
            raise _too_much() from None
    try:
        return _read(path, progress, how, until, memory, careful=True)
    except _DiedError:
        raise _too_much() from None


class _DiedError(Exception):
    """The child is gone, or had not memory enough."""


def _read(
    path: Path, progress: Progress, how: ReadAs, until: float, memory: int, *, careful: bool
) -> Reading:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    seconds = max(int(until - time.monotonic()), 0) + 5
    child = context.Process(
        target=_serve, args=(there, str(path), how, memory, seconds, careful), daemon=True
    )
    child.start()
    there.close()
    try:
        with uncollected():
            return _listen(here, progress, until)
    finally:
        here.close()
        child.kill()
        child.join()
        child.close()


def _listen(here: Connection, progress: Progress, until: float) -> Reading:
    drafts: Packed[Draft] = Packed()
    rows: Packed[TableRow] = Packed()
    while True:
        progress.check()
        if time.monotonic() > until:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "Reading this file takes too long; it was stopped."),
                QT_TRANSLATE_NOOP(
                    "Sentences", "The file may be damaged. Export it again, or in smaller parts."
                ),
            )
        if not here.poll(0.05):
            continue
        try:
            word, *rest = here.recv()
        except (EOFError, OSError) as error:
            raise _DiedError from error
        match word:
            case "step":
                progress.step(*rest)
            case "drafts":
                drafts.take(*rest)
            case "rows":
                rows.take(*rest)
            case "reading":
                reading, start = rest
                return _whole(reading, drafts, rows.begun(start))
            case "refused":
                raise UserError(*rest)
            case "memory":
                raise _DiedError
            case _:
                raise RuntimeError(f"the parser failed: {rest}")


def _whole(reading: Reading, drafts: Packed[Draft], rows: Packed[TableRow]) -> Reading:
    """What the child sent in parts, put together."""
    table = reading.table and replace(reading.table, rows=rows)
    return replace(reading, drafts=drafts, table=table)


def _too_much() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Reading this file needs more memory than a file of contacts should; it was stopped.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "The file may be damaged. Export it again, or in smaller parts."
        ),
    )


def _serve(
    there: Connection, path: str, how: ReadAs, memory: int, seconds: int, careful: bool
) -> None:
    """The child: one answer, whatever happens."""
    from desktop_app.contacts.exchange_parse import parse

    bound(memory, seconds)
    try:
        step = _teller(there)
        found = parse(
            Path(path),
            step,
            how,
            keep=lambda packed, count: there.send(("drafts", packed, count)),
            careful=careful,
        )
        start = 0
        if found.table is not None:
            rows = found.table.rows
            packed_rows = rows if isinstance(rows, Packed) else Packed(rows)
            start = packed_rows.start
            found = replace(found, table=replace(found.table, rows=()))
            for count, packed in packed_rows.parts():
                there.send(("rows", packed, count))
        there.send(("reading", replace(found, drafts=()), start))
    except UserError as error:
        there.send(("refused", error.message, error.advice))
    except MemoryError:
        there.send(("memory",))
    except OSError as error:
        there.send(("refused", unread(error), QT_TRANSLATE_NOOP("Sentences", "Try again.")))
    except Exception as error:
        # The kind of fault only: its message may carry lines of contacts.
        there.send(("bug", type(error).__name__))


def _teller(there: Connection) -> Callable[[int, int], None]:
    told = 0.0

    def step(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > _TOLD_EVERY:
            told = time.monotonic()
            there.send(("step", done, total))

    return step
