"""Offices are always built by the migrations, and an older one is backed up first."""

import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop_app import schema
from desktop_app.db import connections, creation, engines, migrate
from desktop_app.db.office import Office, open_office


def test_models_and_migrations_agree(office: Office) -> None:
    engine = engines.writing_engine(lambda: connections.open_file(office.path, None))
    try:
        with engine.begin() as connection:
            command.check(migrate.config(connection, schema.metadata))
    finally:
        engine.dispose()


def test_the_newest_step_is_known_without_alembic() -> None:
    scripts = ScriptDirectory(migrate.config().get_main_option("script_location"))
    assert scripts.get_current_head() == migrate.HEAD


def old_office(tmp_path: Path, clock: object) -> Path:
    """An office at step 0001, with its own row."""
    path = tmp_path / "office.db"
    migrate.upgrade(lambda: connections.open_file(path, None), "0001")
    connection = connections.open_file(path, None)
    creation._introduce(connection, clock())  # type: ignore[operator]
    connection.close()
    return path


def triggers(path: Path) -> list[str]:
    raw = dbapi2.connect(str(path))
    found = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    raw.close()
    return [row[0] for row in found]


def test_an_older_office_is_backed_up_and_migrated(tmp_path: Path, clock: object) -> None:
    path = old_office(tmp_path, clock)
    office = open_office(path, "me", state_dir=tmp_path / "state")
    assert office.check().is_whole
    office.close()
    assert triggers(path)
    [backup] = (tmp_path / "backups").iterdir()
    assert backup.name == "office-before-migration-from-0001-0001.db"
    assert triggers(backup) == []


def test_a_migration_that_fails_leaves_the_office_as_it_was(tmp_path: Path, clock: object) -> None:
    path = old_office(tmp_path, clock)
    raw = dbapi2.connect(str(path))
    raw.execute("CREATE TABLE search_text (in_the_way TEXT)")
    raw.commit()
    with pytest.raises(OperationalError):
        open_office(path, "me", state_dir=tmp_path / "state")
    assert triggers(path) == []
    raw.execute("DROP TABLE search_text")
    raw.commit()
    raw.close()
    open_office(path, "me", state_dir=tmp_path / "state").close()
    assert triggers(path)
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_the_index_made_anew_finds_every_record_and_single_letters(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    migrate.upgrade(lambda: connections.open_file(path, None), "0004")
    titles = {7: "rector amiri", 900: "امیری تهران", 12: "zobo univerzita"}
    raw = dbapi2.connect(str(path))
    for row, title in titles.items():
        raw.execute("INSERT INTO search_row VALUES (?, 'person', ?, '')", (row, row + 1))
        raw.execute(
            "INSERT INTO search_text(rowid, title, body) VALUES (?, ?, 'of tehran')", (row, title)
        )
    raw.execute("DELETE FROM search_text WHERE rowid = 12")
    raw.commit()
    raw.close()
    migrate.upgrade(lambda: connections.open_file(path, None))
    raw = dbapi2.connect(str(path))
    found = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid"
    for words, rows in (("t*", [7, 900]), ("rec* a*", [7]), ("ام*", [900]), ("z*", [])):
        assert [row for (row,) in raw.execute(found, (words,))] == rows, words
    raw.execute("INSERT INTO search_text(search_text) VALUES ('integrity-check')")
    [(made,)] = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'search_text'")
    assert "prefix = '1 2 3'" in made
    others = raw.execute("SELECT name FROM sqlite_master WHERE name LIKE 'search%new%'").fetchall()
    raw.close()
    assert others == []


def test_a_database_that_only_looks_like_an_office_is_not_migrated(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    migrate.upgrade(lambda: connections.open_file(path, None), "0001")
    raw = dbapi2.connect(str(path))
    raw.execute("DROP TABLE office")
    raw.commit()
    raw.close()
    before = shutil.copy(path, tmp_path / "before.db")
    with pytest.raises(Exception, match="not an office"):
        open_office(path, "me", state_dir=tmp_path / "state")
    assert path.read_bytes() == Path(before).read_bytes()
