"""Files are written whole or not at all, and what the system refuses is said in plain words."""

import errno
import os
from pathlib import Path

import pytest

from desktop_app.core import files, places
from desktop_app.core.errors import UserError
from desktop_app.core.files import explain_os_error, read_whole, write_whole


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    write_whole(path, b"one")
    assert read_whole(path) == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["letter.pdf"]


def test_a_file_is_replaced_only_when_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    write_whole(path, b"one")
    with pytest.raises(UserError, match="exists already"):
        write_whole(path, b"two")
    assert read_whole(path) == b"one"
    write_whole(path, b"two", overwrite=True)
    assert read_whole(path) == b"two"


def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.pdf"
    write_whole(path, b"one")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(UserError, match="disk is full") as caught:
        write_whole(path, b"two", overwrite=True)
    assert "Free some space" in caught.value.advice
    assert [p.name for p in tmp_path.iterdir()] == ["letter.pdf"]
    assert path.read_bytes() == b"one"


def test_a_missing_folder_and_a_file_too_large(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        write_whole(tmp_path / "nowhere" / "a.pdf", b"")
    with pytest.raises(UserError, match="does not exist"):
        read_whole(tmp_path / "a.pdf")
    write_whole(tmp_path / "b.pdf", b"12345")
    with pytest.raises(UserError, match="larger"):
        read_whole(tmp_path / "b.pdf", limit=4)
    with pytest.raises(UserError, match="not where a file can be"):
        read_whole(tmp_path)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EACCES, "may not be"),
        (errno.EROFS, "may not be"),
        (errno.ENOENT, "does not exist"),
        (errno.ENOTDIR, "not where a file can be"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_every_refusal_has_words_and_advice(number: int, said: str) -> None:
    told = explain_os_error(OSError(number, os.strerror(number)), Path("/office/letter.pdf"))
    assert said in told.message
    assert told.advice


def test_the_witness_lives_apart_from_the_office() -> None:
    office, state = places.default_office(), places.state_dir()
    assert office.name == "office.db"
    assert office.parent != state
    assert state not in office.parents
    assert places.officer()
