"""The case of a letter as files: sums hold, hostile titles stay text, all of it or nothing."""

import csv
import io
import re
import shutil
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from desktop_app import cases, cli
from desktop_app.core.case_files import Case, CasePaper, CaseRecord, CaseWords, write_case
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.db.office import open_office

WORDS = CaseWords(*map(str, range(10)))
HOSTILE = '<script>alert(1)</script> "=cmd|1" ../../etc & \u202e'


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)
        named = dict(attrs)
        assert not [name for name in named if name.startswith("on")]
        if tag == "a":
            self.links.append(named["href"])


def case(*records: CaseRecord, language: Language = Language.EN) -> Case:
    made = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    return Case(HOSTILE, "Office", made, language, records, WORDS)


def hostile() -> Case:
    papers = (CasePaper("01 a.pdf", HOSTILE, b"one"), CasePaper("02 ب.pdf", "=1+1", lambda: b"two"))
    return case(
        CaseRecord("Letter", HOSTILE, "=HYPERLINK(0)", "draft", papers=papers),
        CaseRecord("Meeting", "@sum", faults=("A file is missing.",)),
    )


def quiet(_done: int, _all: int) -> None:
    """Nobody listens."""


def sums_hold(read: dict[str, bytes]) -> bool:
    lines = read["SHA256SUMS"].decode().splitlines()
    told = dict(reversed(line.split("  ", 1)) for line in lines)
    assert set(told) == set(read) - {"SHA256SUMS"}
    return all(sha256(read[name]).hexdigest() == known for name, known in told.items())


def folder(path: Path) -> dict[str, bytes]:
    found = (each for each in path.rglob("*") if each.is_file())
    return {each.relative_to(path).as_posix(): each.read_bytes() for each in found}


def archive(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        names = file.namelist()
        for name in names:
            parts = PurePosixPath(name).parts
            assert not name.startswith("/")
            assert ".." not in parts
            assert "\\" not in name
        return {name.partition("/")[2]: file.read(name) for name in names}


@pytest.mark.parametrize("name", ["case", "case.zip"])
def test_hostile_titles_stay_text_and_sums_hold(tmp_path: Path, name: str) -> None:
    path = write_case(tmp_path / name, hostile(), quiet)
    read = archive(path) if name.endswith("zip") else folder(path)
    assert sums_hold(read)
    assert read["papers/02 ب.pdf"] == b"two"
    page = _Page()
    page.feed(read["index.html"].decode())
    assert not {"script", "img", "iframe", "object", "link", "form"} & set(page.tags)
    assert page.links[0] == "papers/01%20a.pdf"
    assert "<script>" not in read["index.html"].decode()
    assert b"default-src 'none'" in read["index.html"]
    table = list(csv.reader(io.StringIO(read["records.csv"].decode("utf-8-sig"))))
    assert read["records.csv"].startswith(b"\xef\xbb\xbf")
    assert len(table) == 4
    assert not [cell for row in table for cell in row if re.match(r"[=+\-@\t\r]", cell)]
    assert "A file is missing." in read["index.txt"].decode("utf-8-sig")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_page_in_persian_runs_from_right_to_left(tmp_path: Path) -> None:
    write_case(tmp_path / "x", case(language=Language.FA), quiet)
    assert b'lang="fa" dir="rtl"' in (tmp_path / "x" / "index.html").read_bytes()


@pytest.mark.parametrize("name", ["case", "case.zip"])
def test_what_fails_or_is_cancelled_leaves_nothing(tmp_path: Path, name: str) -> None:
    def broken() -> bytes:
        raise UserError("The font lacks a letter.")

    papers = (CasePaper("1", "1", b"1"), CasePaper("2", "2", broken))
    with pytest.raises(UserError, match="font"):
        write_case(tmp_path / name, case(CaseRecord("Letter", "x", papers=papers)), quiet)

    def stop(done: int, _all: int) -> None:
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_case(tmp_path / name, hostile(), stop)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_already_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "mine.txt").write_text("mine")
    (tmp_path / "case.zip").write_bytes(b"mine")
    for name, overwrite in (("case", False), ("case", True), ("case.zip", False)):
        with pytest.raises(UserError, match="exists already"):
            write_case(tmp_path / name, hostile(), quiet, overwrite=overwrite)
    assert folder(tmp_path) == {"case/mine.txt": b"mine", "case.zip": b"mine"}
    write_case(tmp_path / "case.zip", hostile(), quiet, overwrite=True)
    assert sums_hold(archive(tmp_path / "case.zip"))
    with pytest.raises(UserError):
        write_case(tmp_path / "nowhere" / "case", hostile(), quiet)


def test_the_command_writes_the_thread_of_a_letter(
    demonstration: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    shutil.copy(demonstration.folder / "office.db", tmp_path / "office.db")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(cli.places, "state_dir", lambda: demonstration.state)
    at = ["--office", str(tmp_path / "office.db")]
    out = tmp_path / "case"
    assert cli.run(["export-case", *at, "cinvu/1405-001", str(out)]) == cli.DONE
    assert capsys.readouterr().out.strip() == str(out)
    read = folder(out)
    assert sums_hold(read)
    papers = [name for name in read if name.startswith("papers/")]
    assert all(read[name].startswith(b"%PDF-") for name in papers if name.endswith(".pdf"))
    assert demonstration.read("letter.pdf") in read.values()
    table = list(csv.reader(io.StringIO(read["records.csv"].decode("utf-8-sig"))))
    assert {"Letter", "Meeting", "Decision", "Memorandum"} <= {row[1] for row in table}
    assert "CINVU/1405/001" in read["index.html"].decode()
    assert cli.run(["export-case", *at, "CINVU/1405/001", str(out)]) == cli.TROUBLE
    assert cli.run(["export-case", *at, "CINVU/1405/999", str(out)]) == cli.TROUBLE
    assert "no letter CINVU/1405/999" in capsys.readouterr().err


def test_a_damaged_file_is_named_and_the_rest_is_there(demonstration: Any, tmp_path: Path) -> None:
    from sqlalchemy import text

    shutil.copy(demonstration.folder / "office.db", tmp_path / "office.db")
    shutil.copytree(demonstration.state, tmp_path / "state")
    office = open_office(tmp_path / "office.db", "tester", state_dir=tmp_path / "state")
    ref = office.read(lambda s: cases.find_record(s, "CINVU/1405/001"))
    assert ref is not None
    office.write(lambda s: s.execute(text("UPDATE blob SET data = x'00'")))
    found = office.read(lambda s: cases.read_case(s, ref, Language.EN))
    office.close()
    letter = next(each for each in found.records if each.kind == "Letter")
    assert letter.papers == ()
    assert "damaged" in letter.faults[0]
    read = folder(write_case(tmp_path / "case", found, quiet))
    assert "damaged" in read["index.txt"].decode("utf-8-sig")
