"""Writing a file whole or not at all."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say


def write_whole(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write `data` to `path` so that a reader never sees half of it.

    Raises UserError where the file exists and may not be replaced, or the world says no.
    """
    if path.exists() and not overwrite:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{file} exists already."), file=path.name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name, or allow overwriting."),
        )
    # Not `tempfile`: its files are for their owner alone, and exports are for colleagues too.
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise explain_os_error(error, path) from error


def read_whole(path: Path, limit: int = 256 * 1024 * 1024) -> bytes:
    """The content of `path`; raises UserError where it cannot be read or is over `limit` bytes."""
    try:
        if path.stat().st_size > limit:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{file} is larger than {limit} MB."),
                    file=path.name,
                    limit=limit // (1024 * 1024),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose a smaller file."),
            )
        return path.read_bytes()
    except OSError as error:
        raise explain_os_error(error, path) from error


def explain_os_error(error: OSError, path: Path) -> UserError:
    """What an operating system error means to an officer."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "The disk is full: {file} was not written."),
                    file=path.name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Free some space and try again; nothing was lost."),
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{path} may not be read or written."), path=path
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Ask for the right to this folder, or choose another one."
                ),
            )
        case errno.ENOENT:
            return UserError(
                say(QT_TRANSLATE_NOOP("Sentences", "{path} does not exist."), path=path),
                QT_TRANSLATE_NOOP("Sentences", "Check the name and the folder."),
            )
        case errno.EISDIR | errno.ENOTDIR:
            return UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{path} is not where a file can be."), path=path
                ),
                QT_TRANSLATE_NOOP("Sentences", "Check the name: is it a folder?"),
            )
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "{file} could not be read or written: {reason}."),
            file=path.name,
            reason=error.strerror or str(error),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Check the disk and the name, then try again."),
    )
