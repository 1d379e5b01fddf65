"""Backups that were opened and compared before anyone is told that they exist.

On a full disk SQLite can leave an empty file that opens as an empty office. So a backup is
written under another name, brought to the disk, opened, compared and only then named.
Generations are numbered, because a clock may be wrong.
"""

import re
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import checks, engines, files, troubles
from desktop_app.db.connections import Key, open_file

_GENERATION = re.compile(r"-(\d{4,})\.db$")


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was read back and found whole; `size` is in bytes."""

    path: Path
    rows: int
    size: int


def write(
    source: Any, key: Key | None, office: Path, out: Path, archive: bool = False
) -> BackupReport:
    """Write the office behind the driver's connection `source` to a new file `out`.

    Other writers wait meanwhile, so that backup and office can be compared row by row.
    Raises UserError when `out` exists, cannot be written or is not whole when read back.
    """
    if out.exists():
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{path} already exists."), path=out),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name; nothing was replaced."),
        )
    draft = out.with_name(f".{out.name}.{uuid.uuid4().hex}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        expected = _copy(source, key, office, draft, archive)
        files.sync_file(draft)
        rows = _read_back(draft, key, expected)
        files.publish(draft, out)
    except (OSError, dbapi2.Error) as error:
        raise _explain(error, out) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return BackupReport(out, rows, out.stat().st_size)


def next_generation(folder: Path, stem: str) -> Path:
    """The next free numbered name in a folder of backups."""
    return folder / f"{stem}-{max(_generations(folder, stem), default=0) + 1:04}.db"


def prune(folder: Path, stem: str, keep: int) -> tuple[Path, ...]:
    """Remove all but the `keep` highest generations and return what was removed."""
    found = _generations(folder, stem)
    removed = tuple(found[number] for number in sorted(found)[: -max(keep, 1)])
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _generations(folder: Path, stem: str) -> dict[int, Path]:
    found = {}
    for path in folder.glob("*.db"):
        match = _GENERATION.search(path.name)
        if match and path.name == f"{stem}{match.group()}":
            found[int(match.group(1))] = path
    return found


def _copy(source: Any, key: Key | None, office: Path, draft: Path, archive: bool) -> dict[str, int]:
    """Copy while holding the write lock on a second connection; returns the rows a table."""
    engines.start(source, "BEGIN" if archive else "BEGIN IMMEDIATE")
    try:
        expected = checks.counts(source)
        copier = open_file(office, key, archive=archive)
        try:
            copier.execute("VACUUM INTO ?", (str(draft),))
        finally:
            copier.close()
    finally:
        source.execute("ROLLBACK")
    return expected


def _read_back(draft: Path, key: Key | None, expected: dict[str, int]) -> int:
    connection = open_file(draft, key, writing=False, log=False)
    try:
        report = checks.check(connection)
        if report.problems:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "The backup is not whole, so it was thrown away: {problem}"
                    ),
                    problem=report.problems[0],
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Run “dabir check” on the office: it may itself be damaged."
                ),
            )
        if checks.counts(connection) != expected:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The backup does not hold everything the office holds, so it was thrown away.",
                ),
                QT_TRANSLATE_NOOP("Sentences", "Try again on another disk."),
            )
        return report.rows
    finally:
        connection.close()


def _explain(error: Exception, out: Path) -> UserError:
    if isinstance(error, FileExistsError):
        return UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{path} already exists."), path=out),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name; nothing was replaced."),
        )
    return troubles.explain(error, out) or UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "The backup could not be written to {path}."), path=out),
        QT_TRANSLATE_NOOP("Sentences", "Choose a folder of your own on a disk with enough space."),
    )
