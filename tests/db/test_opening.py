"""What opening an office finds, and what it says."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.db import connections, creation, files, office_row
from desktop_app.db.office import Office, open_office


def attempt(path: Path, **how: object) -> UserError:
    with pytest.raises(UserError) as caught:
        open_office(path, "me", state_dir=path.parent / "state", **how)  # type: ignore[arg-type]
    assert caught.value.advice
    return caught.value


def test_a_new_office_is_private_and_complete(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "office.db"
    office = open_office(path, "me", state_dir=tmp_path / "state")
    assert office.read(office_row.own_organisation_id) is None
    assert office.check().is_whole
    office.close()
    assert sorted(p.name for p in path.parent.iterdir()) == ["office.db"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_the_uuid_stays(new_office: Callable[..., Office]) -> None:
    first = new_office()
    assert new_office().uuid == first.uuid


def test_a_missing_office_is_not_made_unless_asked(tmp_path: Path) -> None:
    assert "no office" in attempt(tmp_path / "no.db", create=False).message
    assert not (tmp_path / "no.db").exists()


@pytest.mark.parametrize("content", [b"Dear colleague,\n" * 200, b"x", os.urandom(8192)])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    assert "not an office" in attempt(path).message
    assert path.read_bytes() == content


def test_an_empty_file_is_not_taken_for_a_new_office(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.touch()
    assert "is empty" in attempt(path).message


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = dbapi2.connect(str(path))
    other.execute("CREATE TABLE office (name TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert "not an office" in attempt(path).message
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["other.db"]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in attempt(tmp_path).message


def test_a_newer_office_is_refused(tmp_path: Path, empty_office: Path) -> None:
    path = shutil.copy(empty_office, tmp_path / "office.db")
    raw = dbapi2.connect(str(path))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    assert "newer version of Dabir" in attempt(path).message


def test_a_truncated_office_is_refused(tmp_path: Path, empty_office: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(empty_office.read_bytes()[:30000])
    assert "damaged" in attempt(path).message or "not an office" in attempt(path).message


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    assert "can lose letters" in attempt(tmp_path / "office.db").message
    assert not (tmp_path / "office.db").exists()


def test_the_connection_is_set_as_measured(office: Office) -> None:
    connection = connections.open_file(office.path, None)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    connection.close()
    assert found == expected


def test_an_encrypted_office_opens_only_with_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    open_office(path, "me", state_dir=tmp_path, passphrase="گذرواژه o'f us").close()
    assert connections.header(path) != connections.PLAIN_HEADER
    assert b"alembic_version" not in path.read_bytes()
    assert "passphrase" in attempt(path, passphrase="another").message
    assert "encrypted" in attempt(path).message
    office = open_office(path, "me", state_dir=tmp_path, passphrase="گذرواژه o'f us")
    report = office.backup(tmp_path / "backup.db")
    assert office.check().is_whole
    office.close()
    assert connections.header(report.path) != connections.PLAIN_HEADER


def test_the_encrypted_file_is_ordinary_sqlcipher(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    open_office(path, "me", state_dir=tmp_path, passphrase="it's ours").close()
    raw = dbapi2.connect(str(path))
    raw.execute("PRAGMA key = 'it''s ours'")
    assert raw.execute("SELECT count(*) FROM office").fetchone() == (1,)
    raw.close()


def test_a_key_does_not_show(tmp_path: Path) -> None:
    key = connections.Key.derive("secret")
    assert key.raw not in repr(key)


def test_a_passphrase_for_a_plain_office_is_refused(office: Office) -> None:
    assert "not encrypted" in attempt(office.path, passphrase="secret").message


def test_an_office_made_meanwhile_is_kept(
    tmp_path: Path,
    empty_office: Path,
    monkeypatch: pytest.MonkeyPatch,
    clock: Callable[..., object],
) -> None:
    path = tmp_path / "office.db"
    publish = files.publish

    def too_late(draft: Path, target: Path) -> None:
        shutil.copyfile(empty_office, target)
        publish(draft, target)

    monkeypatch.setattr(creation.files, "publish", too_late)
    creation.create(path, None, clock())  # type: ignore[arg-type]
    assert path.read_bytes() == empty_office.read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == ["office.db"]


def test_a_creation_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(creation, "_introduce", fail)
    with pytest.raises(RuntimeError):
        open_office(tmp_path / "office.db", "me", state_dir=tmp_path / "state")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to give up root's rights")
def test_a_read_only_folder_is_explained_and_opens_as_an_archive(empty_office: Path) -> None:
    folder = Path(tempfile.mkdtemp()) / "office"
    folder.mkdir()
    folder.parent.chmod(0o777)
    try:
        path = Path(shutil.copy(empty_office, folder / "office.db"))
        path.chmod(0o444)
        folder.chmod(0o555)
        assert _as_nobody(lambda: _read_only_story(path)) == 0
        assert [p.name for p in folder.iterdir()] == ["office.db"]
    finally:
        folder.chmod(0o755)
        if (closed := folder.parent / "closed").exists():
            closed.chmod(0o755)
        shutil.rmtree(folder.parent)


def _as_nobody(story: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            story()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _read_only_story(path: Path) -> None:
    error = attempt(path)
    assert "cannot be written" in error.message
    assert "archive" in error.advice
    office = open_office(path, "me", state_dir=path.parent / "state", archive=True)
    assert "read-only archive" in office.notices[0]
    assert office.read(office_row.own_organisation_id) is None
    with pytest.raises(UserError, match="cannot be written"):
        office.write(lambda session: None)
    assert office.check().is_whole
    office.close()
    assert "folder of your own" in attempt(path.parent / "new.db").advice
    assert "folder of your own" in attempt(path.parent / "deep" / "new.db").advice
    closed = path.parent.parent / "closed"
    closed.mkdir()
    closed.chmod(0)
    assert "cannot be read" in attempt(closed / "office.db").message


def test_an_archive_says_that_a_log_is_left_out(office: Office, tmp_path: Path) -> None:
    copy = tmp_path / "archive" / "office.db"
    copy.parent.mkdir()
    shutil.copyfile(office.path, copy)
    Path(f"{copy}-wal").write_bytes(b"not empty")
    archive = open_office(copy, "me", state_dir=tmp_path / "state", archive=True)
    archive.close()
    assert any("office.db-wal" in notice for notice in archive.notices)


def test_a_full_disk_leaves_no_half_made_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "sync_file", full)
    assert "disk with space" in attempt(tmp_path / "office.db").advice
    assert list(tmp_path.iterdir()) == []
