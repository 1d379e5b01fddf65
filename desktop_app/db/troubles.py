"""Where the database's exceptions become sentences; everything unknown stays a bug."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import Timeout
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

# https://sqlite.org/rescode.html, primary codes
BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def code(error: BaseException | None) -> int:
    """SQLite's primary result code of a driver's error; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def busy() -> UserError:
    """Another process kept the office to itself for too long."""
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "Another window is writing to this office."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Wait a moment and try again; nothing of this change was written."
        ),
    )


def explain(error: BaseException | None, path: Path) -> UserError | None:
    """The sentence for a driver's error, or None for what can only be a bug."""
    match code(error):
        case 5 | 6:
            return busy()
        case 13:
            return UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "The disk that holds {file} is full."),
                    file=path.name,
                ),
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "Free some space in {folder} and try again; nothing was half-written.",
                    ),
                    folder=path.parent,
                ),
            )
        case 8:
            return read_only(path)
        case 10:
            return UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences", "The disk that holds {file} does not answer as it should."
                    ),
                    file=path.name,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Check the cable or the network drive, then open the office again."
                ),
            )
        case 11:
            return UserError(
                say(QT_TRANSLATE_NOOP("Sentences", "{file} is damaged."), file=path.name),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Do not write to it any more. Put the newest good backup in its place.",
                ),
            )
        case 14:
            return UserError(
                say(QT_TRANSLATE_NOOP("Sentences", "{path} cannot be opened."), path=path),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Check that the folder exists and that you may write to it."
                ),
            )
    return None


def read_only(path: Path) -> UserError:
    """The office lies where nothing can be written."""
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written to."), path=path),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Copy the office into a folder of your own, or open it as a read-only archive.",
        ),
    )


@contextmanager
def explained(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Turn what the world did wrong to the office at `path` into a UserError.

    Where only `reading` was promised, an attempt to write is a bug and passes through.
    """
    try:
        yield
    except StaleDataError as error:
        raise ConflictError(
            QT_TRANSLATE_NOOP("Sentences", "Somebody else changed this record meanwhile."), {}, {}
        ) from error
    except IntegrityError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This change contradicts what is stored in the office, so nothing was written.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Look at the record again: somebody may have added or removed the same thing.",
            ),
        ) from error
    except (DBAPIError, dbapi2.Error) as error:
        cause = getattr(error, "orig", error)
        known = explain(cause, path)
        if known is None or (reading and code(cause) == READONLY):
            raise
        raise known from error
    except (Timeout, PoolTimeout) as error:
        raise busy() from error
