"""How an office is opened: what is looked at, in which order, and what each finding means.

Nothing is written before it is certain that the file is an office of a version we know.
"""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import backups, connections, creation, migrate, troubles
from desktop_app.db.connections import Key
from desktop_app.db.office_file import Office, Outcome
from desktop_app.db.sessions import Context, local_clock
from desktop_app.db.witness import Witness

__all__ = ["Office", "Outcome", "open_office"]


def open_office(
    path: Path,
    who: str,
    *,
    state_dir: Path,
    passphrase: str | None = None,
    clock: Callable[[], datetime] = local_clock,
    create: bool = True,
    archive: bool = False,
) -> Office:
    """Open the office at `path` for the officer `who`, making or migrating it where needed.

    `state_dir` is this workstation's own folder, outside the office's; `clock` returns moments
    in the officer's time zone. `archive` opens a file that cannot be written, as it lies.
    Raises UserError when the file is missing (and `create` is off), empty, damaged, newer, not an
    office, not to be written or encrypted with another passphrase.
    """
    connections.require_sqlite()
    path = path.absolute()
    with troubles.explained(path):
        if not _is_there(path):
            _make(path, passphrase, clock(), create and not archive)
        key = _examine(path, passphrase)
        if not archive:
            _require_writable(path)
        uuid = _prepare(path, key, archive)
    witness = Witness(state_dir.absolute() / "witness" / f"{uuid}.log")
    office = Office(path, uuid, key, Context(who, clock, witness), archive=archive)
    try:
        if archive:
            office.notices = _archive_notices(path)
        else:
            office.consult_witness()
    except BaseException:
        office.close()
        raise
    return office


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> UserError:
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{path} cannot be read."), path=path),
        QT_TRANSLATE_NOOP("Sentences", "Ask its owner to let you read it, or choose another."),
    )


def _make(path: Path, passphrase: str | None, at: datetime, allowed: bool) -> None:
    if not allowed:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "There is no office at {path}."), path=path),
            QT_TRANSLATE_NOOP("Sentences", "Check the path, or make a new office."),
        )
    creation.create(path, passphrase, at)


def _examine(path: Path, passphrase: str | None) -> Key | None:
    """The key, once the first bytes look like an office's."""
    if path.is_dir():
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{path} is a folder."), path=path),
            QT_TRANSLATE_NOOP("Sentences", "Name the office's file inside it."),
        )
    try:
        if path.stat().st_size == 0:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{file} is empty: it holds no office."),
                    file=path.name,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Put a backup in its place, or remove the file to begin a new office.",
                ),
            )
        return connections.key_for(path, passphrase)
    except OSError as error:
        raise _unreadable(path) from error


def _require_writable(path: Path) -> None:
    """SQLite would find out halfway; try the file and its folder first."""
    probe = path.with_name(f".{path.name}.{os.getpid()}.probe")
    try:
        with path.open("rb+"):
            pass
        probe.touch(exist_ok=True)
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise troubles.read_only(path) from error


def _prepare(path: Path, key: Key | None, archive: bool) -> str:
    """Migrate what is older; returns the office's UUID."""
    connection = connections.open_file(path, key, archive=archive, log=False)
    try:
        step = migrate.revision(connection)
        if step is None:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{file} is not an office of Dabir."),
                    file=path.name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose another file; this one was left as it is."),
            )
        if step != migrate.HEAD:
            migrate.require_known(step, path.name)
            if archive:
                raise UserError(
                    say(
                        QT_TRANSLATE_NOOP(
                            "Sentences", "{file} was written by an older version of Dabir."
                        ),
                        file=path.name,
                    ),
                    QT_TRANSLATE_NOOP(
                        "Sentences", "Copy it into a folder of your own and open the copy."
                    ),
                )
            folder = path.parent / "backups"
            out = backups.next_generation(folder, f"{path.stem}-before-migration-from-{step}")
            backups.write(connection, key, path, out)
            migrate.upgrade(lambda: connections.open_file(path, key))
        return str(connection.execute("SELECT uuid FROM office").fetchone()[0])
    finally:
        connection.close()


def _archive_notices(path: Path) -> tuple[str, ...]:
    read_only = QT_TRANSLATE_NOOP(
        "Sentences", "{file} is open as a read-only archive: nothing can be changed."
    )
    notices: list[str] = [say(read_only, file=path.name)]
    log = Path(f"{path}-wal")
    if log.exists() and log.stat().st_size:
        notices.append(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "{file} beside it holds changes that an archive cannot show. Copy both files"
                    " into a folder of your own and open the copy to see them.",
                ),
                file=log.name,
            )
        )
    return tuple(notices)
