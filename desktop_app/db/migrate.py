"""Every office, new or old, gets its tables from the same numbered steps.

Steps run in one transaction: a step that dies leaves the office as it was, and runs again.
Foreign keys are not enforced while tables are rebuilt, and are checked before the commit.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData
from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import engines
from desktop_app.db.connections import Opener

HEAD = "0006"
"""The newest step; kept here so that opening an office need not load Alembic."""

_SCRIPTS = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None, metadata: MetaData | None = None) -> Any:
    """Alembic's configuration for a connection that is already in a transaction."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    settings.attributes["metadata"] = metadata
    return settings


def revision(connection: Any) -> str | None:
    """The step an office stands at; None for a file that is no office.

    Takes a driver's connection.
    """
    try:
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        connection.execute("SELECT uuid FROM office").fetchall()
    except dbapi2.OperationalError:
        return None
    return str(rows[0][0]) if len(rows) == 1 else None


def require_known(step: str, name: str) -> None:
    """Raise UserError for an office that a newer Dabir has written."""
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions()}
    if step not in known:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} was written by a newer version of Dabir."),
                name=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Install the newest version of Dabir on this workstation, then open it again.",
            ),
        )


def upgrade(opener: Opener, target: str = "head") -> None:
    """Bring the file to the newest step (or to `target`), or leave it as it was."""
    from alembic import command

    engine = engines.writing_engine(lambda: _without_foreign_keys(opener()))
    try:
        with engine.begin() as connection:
            command.upgrade(config(connection), target)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"the migration left {len(broken)} rows without their parent")
    finally:
        engine.dispose()


def _without_foreign_keys(connection: Any) -> Any:
    connection.execute("PRAGMA foreign_keys=OFF")
    return connection
