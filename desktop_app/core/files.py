"""Writing a file whole or not at all."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app.core.errors import UserError


def write_whole(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write `data` to `path` so that a reader never sees half of it.

    Raises UserError where the file exists and may not be replaced, or the world says no.
    """
    if path.exists() and not overwrite:
        raise UserError(
            f"{path.name} exists already.", "Choose another name, or allow overwriting."
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
                f"{path.name} is larger than {limit // (1024 * 1024)} MB.",
                "Choose a smaller file.",
            )
        return path.read_bytes()
    except OSError as error:
        raise explain_os_error(error, path) from error


def explain_os_error(error: OSError, path: Path) -> UserError:
    """What an operating system error means to an officer."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return UserError(
                f"The disk is full: {path.name} was not written.",
                "Free some space and try again; nothing was lost.",
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return UserError(
                f"{path} may not be read or written.",
                "Ask for the right to this folder, or choose another one.",
            )
        case errno.ENOENT:
            return UserError(f"{path} does not exist.", "Check the name and the folder.")
        case errno.EISDIR | errno.ENOTDIR:
            return UserError(
                f"{path} is not where a file can be.", "Check the name: is it a folder?"
            )
    return UserError(
        f"{path.name} could not be read or written: {error.strerror or error}.",
        "Check the disk and the name, then try again.",
    )
