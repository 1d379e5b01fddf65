"""How a new office comes into the world: complete under its name, or not at all."""

import os
import uuid
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import files, migrate, rowhash
from desktop_app.db.connections import PLAIN_HEADER, Key, header, open_file
from desktop_app.db.office_row import OFFICE_ID, OfficeRow


def create(path: Path, passphrase: str | None, at: datetime) -> None:
    """Build an office at `path` by all migrations; one that somebody made meanwhile is kept.

    Raises UserError where nothing can be written, or where encryption did not take hold.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The folder {folder} cannot be made."),
                folder=path.parent,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose a folder of your own for the office."),
        ) from error
    draft = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    try:
        _build(draft, Key.derive(passphrase) if passphrase is not None else None, at)
        files.publish(draft, path)
    except FileExistsError:
        return
    except OSError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Nothing can be written to {folder}."),
                folder=path.parent,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose a folder of your own, on a disk with space, for the office."
            ),
        ) from error
    finally:
        for left in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _build(draft: Path, key: Key | None, at: datetime) -> None:
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    migrate.upgrade(lambda: open_file(draft, key))
    connection = open_file(draft, key)
    try:
        _introduce(connection, at)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    if key is not None and header(draft) == PLAIN_HEADER:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The new office was not encrypted, so it was thrown away."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Install the Python package “sqlcipher3” again."),
        )


def _introduce(connection: Any, at: datetime) -> None:
    columns = (column.name for column in OfficeRow.__table__.columns)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO office (id, uuid, created_at, row_hash) VALUES (?, ?, ?, '')",
        (
            OFFICE_ID,
            str(uuid.uuid4()),
            at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds"),
        ),
    )
    connection.execute(f"UPDATE office SET row_hash = {rowhash.expression('office', columns)}")
    connection.execute("COMMIT")
