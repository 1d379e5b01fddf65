"""The commands as a program calls them: status, stdout and stderr apart, JSON where promised."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __main__

Done = subprocess.CompletedProcess


@pytest.fixture
def places(demonstration, tmp_path) -> dict[str, str]:
    """The demonstration's office in a folder of its own; what a command's surroundings say."""
    shutil.copytree(demonstration.state, tmp_path / "state" / "dabir")
    shutil.copy(demonstration.folder / "office.db", tmp_path / "office.db")
    return {"XDG_STATE_HOME": str(tmp_path / "state"), "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.fixture
def dabir(places, tmp_path, monkeypatch, capsys):
    """Run `dabir ARGS` in this process, which is quicker."""
    monkeypatch.chdir(tmp_path)
    for name, value in places.items():
        monkeypatch.setenv(name, value)

    def call(*arguments: object) -> Done[str]:
        command = ["dabir", *map(str, arguments)]
        monkeypatch.setattr(sys, "argv", command)
        with pytest.raises(SystemExit) as ended:
            __main__.main()
        said = capsys.readouterr()
        return Done(command, ended.value.code, said.out, said.err)

    return call


@pytest.fixture
def dabir_alone(places, tmp_path):
    """Run `dabir ARGS` in a process of its own that has no screen."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    env["PYTHONPATH"] = str(Path(__file__).parents[2])

    def call(*arguments: object) -> Done[str]:
        command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
        return subprocess.run(
            command, capture_output=True, text=True, env=env | places, cwd=tmp_path,
            check=False, timeout=60,
        )  # fmt: skip

    return call


def test_verify_says_yes_and_names_the_register_entry(dabir_alone, demonstration, tmp_path) -> None:
    done = dabir_alone(
        "verify", demonstration.folder / "letter.pdf",
        "--trust", demonstration.folder / "demo-certificate.pem",
        "--office", tmp_path / "office.db",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for words in ("Intact: yes", "CINVU/1405/001", "not proven", "Trusted: yes", "byte for byte"):
        assert words in done.stdout


def test_verify_says_no_with_a_reason(dabir, demonstration, tmp_path) -> None:
    pdf = bytearray(demonstration.read("letter.pdf"))
    pdf[len(pdf) // 2] ^= 1
    (tmp_path / "changed.pdf").write_bytes(pdf)
    done = dabir("verify", tmp_path / "changed.pdf", "--json")
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert answer["intact"] is False
    assert answer["reasons"]


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n"])
def test_verify_of_something_else_is_no_and_never_a_crash(dabir, tmp_path, content) -> None:
    (tmp_path / "file.pdf").write_bytes(content)
    done = dabir("verify", tmp_path / "file.pdf")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_letters_as_json_and_as_lines(dabir, tmp_path) -> None:
    done = dabir("letters", "--json", "--office", tmp_path / "office.db")
    (letter,) = json.loads(done.stdout)
    assert letter["reference"] == "CINVU/1405/001"
    assert letter["state"] == "signed"
    assert "CINVU/1405/001\t" in dabir("--office", tmp_path / "office.db", "letters").stdout


def test_letters_that_came_in_are_listed_apart(dabir, tmp_path) -> None:
    done = dabir("letters", "--received", "--json", "--office", tmp_path / "office.db")
    (letter,) = json.loads(done.stdout)
    assert letter["reference"] == "CINVU-IN/1405/001"
    assert letter["sender"] == "National University of Sciences and Technology"
    lines = dabir("letters", "--received", "--office", tmp_path / "office.db").stdout
    assert lines.startswith("CINVU-IN/1405/001\t")


def test_a_letter_to_another_is_not_exported_by_its_number(dabir, tmp_path) -> None:
    arguments = ("export-letter", "CINVU/1405/001", tmp_path / "a.pdf", "--office",
                 tmp_path / "office.db", "--to")  # fmt: skip
    done = dabir(*arguments, "COMSTECH")
    assert done.returncode == 3
    assert "one of: Prof. Osman Hassan" in done.stderr
    assert dabir(*arguments, "hassan").returncode == 0


def test_export_gives_the_frozen_bytes_once(dabir, demonstration, tmp_path) -> None:
    arguments = ("export-letter", "cinvu/۱۴۰۵/۰۰۱", tmp_path / "a.pdf", "--office",
                 tmp_path / "office.db")  # fmt: skip
    assert dabir(*arguments).returncode == 0
    assert (tmp_path / "a.pdf").read_bytes() == demonstration.read("letter.pdf")
    again = dabir(*arguments)
    assert again.returncode == 3
    assert "exists already" in again.stderr


def test_a_copy_is_marked_and_unsigned(dabir, dabir_alone, tmp_path) -> None:
    copy = tmp_path / "copy.pdf"
    office = tmp_path / "office.db"
    done = dabir_alone("export-letter", "CINVU/1405/001", copy, "--copy", "--office", office)
    assert done.returncode == 0, done.stderr
    assert b"/ByteRange" not in copy.read_bytes()
    assert dabir("verify", copy, "--office", office).returncode == 1


def test_backup_and_check(dabir, tmp_path) -> None:
    office = tmp_path / "office.db"
    assert dabir("backup", tmp_path / "copy.db", "--office", office).returncode == 0
    assert dabir("check", "--office", tmp_path / "copy.db").returncode == 0
    found = dabir("check", "--office", office, "--json")
    assert json.loads(found.stdout)["faults"] == []


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("letters", "--office", "nowhere.db"), 3, "no office"),
        (("letters", "--office", "not-an-office.db"), 3, "not an office"),
        (("verify", "nowhere.pdf"), 3, "does not exist"),
        (("export-letter", "X/1", "out.pdf", "--office", "office.db"), 3, "X/1"),
        (("dance",), 2, "invalid choice"),
        (("verify",), 2, "FILE"),
    ],
)
def test_what_goes_wrong_is_said_on_stderr(dabir, tmp_path: Path, arguments, status, words) -> None:
    (tmp_path / "not-an-office.db").write_bytes(b"just a text\n" * 100)
    done = dabir(*arguments)
    assert done.returncode == status, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_without_a_screen_there_is_no_window(dabir_alone) -> None:
    done = dabir_alone()
    assert done.returncode == 3, done.stderr
    assert "no screen" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_letter_signed_by_hand_is_not_doubted_where_the_register_holds_it() -> None:
    from desktop_app.letters.records import Letter
    from desktop_app.pdf.verification import verify
    from desktop_app.verdicts import RegisterAnswer, describe_verdict

    verdict = verify(b"%PDF-1.7 nothing signed")
    known = describe_verdict(verdict, RegisterAnswer("known", Letter(1, 1)))
    assert known[0].startswith("Without a digital signature")
    assert "not to be believed" not in "".join(known)
    assert describe_verdict(verdict, RegisterAnswer("not known"))[0].startswith("Intact: NO")
