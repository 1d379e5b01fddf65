"""A backup is named only after it was read back."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from desktop_app.core.errors import UserError
from desktop_app.db import backups, files
from desktop_app.db.office import Office, open_office
from desktop_app.db.working_copies import all_copies, keep


def write(session: Session) -> None:
    keep(session, "letter:1", {"body": "Dear"})


def test_a_backup_holds_what_the_log_still_held(office: Office, tmp_path: Path) -> None:
    office.write(write)
    report = office.backup(tmp_path / "out" / "backup.db")
    assert report.size == report.path.stat().st_size
    assert [p.name for p in report.path.parent.iterdir()] == ["backup.db"]
    copy = open_office(report.path, "me", state_dir=tmp_path / "state", create=False)
    assert len(copy.read(all_copies)) == 1
    copy.close()


def test_nothing_is_replaced(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "precious.db"
    out.write_text("precious")
    with pytest.raises(UserError, match="already exists"):
        office.backup(out)
    assert out.read_text() == "precious"


def test_a_damaged_office_gives_no_backup(office: Office, tmp_path: Path) -> None:
    office.write(write)
    raw = dbapi2.connect(str(office.path))
    raw.execute("UPDATE working_copy SET who = 'another'")
    raw.commit()
    raw.close()
    folder = tmp_path / "out"
    with pytest.raises(UserError, match="not whole"):
        office.backup(folder / "backup.db")
    assert list(folder.iterdir()) == []


def test_a_copy_that_came_out_empty_is_thrown_away(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a full disk can leave: no error, no content."""
    monkeypatch.setattr(files, "sync_file", lambda path: path.write_bytes(b""))
    with pytest.raises(UserError):
        office.backup(tmp_path / "out" / "backup.db")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_explained(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "sync_file", full)
    with pytest.raises(UserError, match="could not be written") as caught:
        office.backup(tmp_path / "out" / "backup.db")
    assert "enough space" in caught.value.advice
    assert list((tmp_path / "out").iterdir()) == []


def test_generations_go_by_number_not_by_the_clock(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "generations"
    for _ in range(3):
        office.backup(backups.next_generation(folder, "office"))
    (folder / "another-0001.db").touch()
    assert [p.name for p in backups.prune(folder, "office", keep=2)] == ["office-0001.db"]
    assert backups.next_generation(folder, "office").name == "office-0004.db"
    assert sorted(p.name for p in folder.iterdir()) == [
        "another-0001.db",
        "office-0002.db",
        "office-0003.db",
    ]
