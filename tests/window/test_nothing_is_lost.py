"""Whatever happens to the window, what was typed is there again; and nobody is overwritten."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton

from desktop_app.app import Desk
from desktop_app.core.refs import Kind, Ref
from desktop_app.db.office import Office
from desktop_app.letters import service as letters
from desktop_app.letters.records import Letter
from desktop_app.shell.toasts import Toast

from .conftest import CloseDesk, OpenDesk
from .hands import until, visible
from .officer import Name, Officer

TYPED = "With reference to the visit of last week,\nدبیرخانه سپاس‌گزار است."
RESTORED = "Restored what you typed"


def typed_again(officer: Officer) -> str:
    return str(officer.editor().text.edit.toPlainText())


def test_a_new_letter_is_there_again_after_closing_the_window(
    open_desk: OpenDesk, shut_desk: CloseDesk
) -> None:
    desk = open_desk()
    officer = Officer(desk)
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "Half a letter")
    officer.write("Text", TYPED)
    shut_desk(desk)
    officer = Officer(open_desk())
    officer.sees("Letter: typed and not saved")
    officer.go("Letters")
    assert officer.rows() == [], "it was not saved"
    officer.header("New letter")
    officer.sees(RESTORED)
    assert typed_again(officer) == TYPED
    officer.save()
    until(lambda: officer.rows() == ["Half a letter"], "it is in the list")


def test_changes_of_a_saved_letter_are_there_again(
    open_desk: OpenDesk, shut_desk: CloseDesk
) -> None:
    desk = open_desk()
    officer = Officer(desk)
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "A letter")
    officer.save()
    officer.write("Text", TYPED)
    shut_desk(desk)
    officer = Officer(open_desk())
    officer.go("Letters")
    officer.open_row("A letter")
    officer.sees(RESTORED)
    assert typed_again(officer) == TYPED
    officer.click("Discard")
    until(lambda: typed_again(officer) == "", "the stored letter is shown")


def test_typing_survives_a_killed_program(
    open_desk: OpenDesk, settings: QSettings, tmp_path: Path
) -> None:
    office, state = tmp_path / "office.db", tmp_path / "state"
    died = subprocess.run(
        [sys.executable, "-m", "tests.window.dying",
         str(office), str(state), settings.fileName(), TYPED],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert died.returncode == -signal.SIGKILL, died.stderr
    officer = Officer(open_desk())
    officer.go("Letters")
    officer.header("New letter")
    officer.sees(RESTORED)
    assert typed_again(officer) == TYPED


def test_going_elsewhere_and_back_keeps_what_was_typed(desk: Desk, officer: Officer) -> None:
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "Not finished")
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", "Maryam")
    officer.go("Letters")
    assert officer.editor().subject.value() == "Not finished"
    officer.go("Contacts")
    assert officer.find_text("Given name") == "Maryam"


def test_a_deleted_contact_comes_back_with_undo(desk: Desk, officer: Officer) -> None:
    officer.enter_person(Name("Dr", "Maryam", "Karimi"), Name("دکتر", "مریم", "کریمی"))
    until(lambda: officer.rows() == ["Dr Maryam Karimi"], "she is in the list")
    officer.header("Delete")
    until(lambda: officer.rows() == [], "she is gone")
    (toast,) = [t for t in visible(Toast, desk.window) if "Maryam Karimi" in t.accessibleName()]
    officer.click("Undo", within=toast)
    until(lambda: officer.rows() == ["Dr Maryam Karimi"], "she is back")
    assert officer.record().names[1].family == "کریمی"


def test_a_deletion_is_undone_with_the_keyboard(desk: Desk, officer: Officer) -> None:
    officer.enter_person(Name("", "Maryam", "Karimi"), Name("", "مریم", "کریمی"))
    officer.header("Delete")
    until(lambda: officer.rows() == [], "she is gone")
    desk.window.setFocus()
    officer.press_keys(Qt.Key.Key_Z, control=True)
    until(lambda: officer.rows() == ["Maryam Karimi"], "she is back")


@pytest.fixture
def disputed(officer: Officer, colleague: Office) -> Letter:
    """A letter that was changed by a colleague and, differently, in the window."""
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "As it was")
    key = officer.save().id
    officer.write("Subject", "Mine")
    officer.write("Text", "My text")
    theirs = colleague.read(lambda s: letters.letter(s, key))
    changed = replace(theirs, subject="Theirs")
    saved: Letter = colleague.write(lambda s: letters.save_letter(s, changed)).value
    return saved


def stored(office: Office, letter: Letter) -> Letter:
    key: Any = letter.id
    return office.read(lambda s: letters.letter(s, key))


def refuse(officer: Officer, colleague: Office, disputed: Letter) -> None:
    """Save, and be shown both versions instead."""
    officer.click("Save", within=officer.editor())
    panel = officer.editor().conflict
    until(panel.isVisible, "the conflict is shown")
    words = officer.words(panel)
    for seen in ("Yours", "Theirs", "Mine", "My text"):
        assert seen in words
    assert stored(colleague, disputed).subject == "Theirs"


def test_mine_is_saved_over_theirs_when_asked(
    officer: Officer, colleague: Office, disputed: Letter
) -> None:
    refuse(officer, colleague, disputed)
    officer.click("Save mine over it")
    until(lambda: stored(colleague, disputed).subject == "Mine", "mine is stored")
    assert stored(colleague, disputed).body == "My text"
    until(lambda: not officer.editor().conflict.isVisible(), "the conflict is settled")
    assert not officer.editor().is_dirty


def test_theirs_is_kept_when_asked(officer: Officer, colleague: Office, disputed: Letter) -> None:
    refuse(officer, colleague, disputed)
    officer.click("Keep theirs")
    until(lambda: officer.editor().subject.value() == "Theirs", "theirs is shown")
    assert stored(colleague, disputed) == disputed
    until(lambda: not officer.editor().conflict.isVisible(), "the conflict is settled")
    officer.write("Subject", "Mine after all")
    officer.save()
    assert stored(colleague, disputed).subject == "Mine after all"


def test_a_conflict_is_still_there_after_the_window_was_closed(
    officer: Officer,
    colleague: Office,
    disputed: Letter,
    desk: Desk,
    open_desk: OpenDesk,
    shut_desk: CloseDesk,
) -> None:
    shut_desk(desk)
    again = Officer(open_desk())
    again.go("Letters")
    again.open_row("Theirs")
    again.sees(RESTORED)
    assert typed_again(again) == "My text"
    refuse(again, colleague, disputed)


def test_two_windows_on_one_office(
    officer: Officer, desk: Desk, open_desk: OpenDesk, colleague: Office
) -> None:
    officer.enter_person(Name("", "Maryam", "Karimi"), Name("", "مریم", "کریمی"))
    other = Officer(open_desk())
    other.go("Contacts")
    other.open_row("Maryam Karimi")
    other.write("E-mail", "other@example.org")
    other.save()
    officer.turn_to()
    officer.write("E-mail", "mine@example.org")
    officer.click("Save", within=officer.editor())
    until(officer.editor().conflict.isVisible, "the conflict is shown")
    assert "other@example.org" in officer.words(officer.editor().conflict)
    assert officer.seen(QAbstractButton, "Keep theirs")
    assert officer.editor().current_ref() == Ref(Kind.PERSON, 1)
