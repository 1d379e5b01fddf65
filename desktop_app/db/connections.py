"""How an office file is opened: the driver, the key, and the pragmas that make it safe.

SQLite before 3.51.3 can lose a write-ahead log, and Python's own sqlite3 takes a passphrase in
silence and writes plain text; so there is one driver, and it is checked.
"""

import hashlib
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import rowhash
from desktop_app.db.troubles import NOTADB, code

OLDEST_SQLITE = (3, 51, 3)
PLAIN_HEADER = b"SQLite format 3\0"
_SALT_BYTES = 16
_ROUNDS = 256_000
"""What SQLCipher 4 derives its key with: PBKDF2-HMAC-SHA512."""

Opener = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Key:
    """A derived key and its salt, so that the slow derivation happens once an office."""

    raw: str = field(repr=False)

    @classmethod
    def derive(cls, passphrase: str, salt: bytes | None = None) -> "Key":
        """The key of an existing file by its first 16 bytes, or of a new one."""
        salt = salt or os.urandom(_SALT_BYTES)
        secret = unicodedata.normalize("NFC", passphrase).encode()
        return cls((hashlib.pbkdf2_hmac("sha512", secret, salt, _ROUNDS, 32) + salt).hex())


def require_sqlite() -> None:
    """Raise UserError where the driver's SQLite is too old to trust."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The SQLite that Dabir found ({version}) can lose letters."
                ),
                version=dbapi2.sqlite_version,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Install a newer version of the Python package “sqlcipher3”."
            ),
        )


def header(path: Path) -> bytes:
    """The first 16 bytes of a file."""
    with path.open("rb") as file:
        return file.read(_SALT_BYTES)


def key_for(path: Path, passphrase: str | None) -> Key | None:
    """The key of an existing file; raises UserError when it has none or needs one."""
    start = header(path)
    if start == PLAIN_HEADER:
        if passphrase is None:
            return None
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{file} is not encrypted."), file=path.name),
            QT_TRANSLATE_NOOP("Sentences", "Open it without a passphrase."),
        )
    if passphrase is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{file} is not an office of Dabir, or it is encrypted."
                ),
                file=path.name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose another file, or give the passphrase of the office."
            ),
        )
    return Key.derive(passphrase, start)


def open_file(
    path: Path, key: Key | None, *, archive: bool = False, writing: bool = True, log: bool = True
) -> Any:
    """A driver's connection to the file, ready for use in any one thread at a time.

    `archive` takes the file as it lies and never changes a byte of its folder; `log` sets the
    write-ahead log, which a finished backup must not get.
    """
    mode = "mode=ro&immutable=1" if archive else "mode=rwc"
    connection = dbapi2.connect(
        f"file:{quote(str(path))}?{mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )
    try:
        _prepare(connection, key)
        if log and not archive:
            connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA query_only={'OFF' if writing else 'ON'}")
    except BaseException as error:
        connection.close()
        if code(error) == NOTADB:
            raise unreadable(path, key) from error
        raise
    return connection


def _prepare(connection: Any, key: Key | None) -> None:
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.raw}'\"")
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.create_function(rowhash.FUNCTION, -1, rowhash.digest, deterministic=True)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def unreadable(path: Path, key: Key | None) -> UserError:
    """The driver cannot tell a wrong passphrase from a damaged file, so neither can we."""
    if key is None:
        return UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{file} is not an office of Dabir."), file=path.name
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "{file} does not open with this passphrase, or it is damaged."
            ),
            file=path.name,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Type the passphrase again; if it is surely right, put a backup in the file's place.",
        ),
    )
