"""The first minutes: an office that cannot be opened says why, an empty one teaches."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import Desk

from .conftest import CloseDesk, OpenDesk
from .hands import Hands
from .officer import Officer


def refused(open_desk: OpenDesk, path: Path, *sentences: str) -> None:
    """Open `path` and read why it is refused; the window stays quiet and useful."""
    desk = open_desk(path, ready=False)
    hands = Hands(desk)
    for sentence in sentences:
        hands.sees(sentence)
    assert desk.window.page() is None
    for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_2):
        hands.press_keys(key, control=True)
    assert desk.window.page() is None
    assert desk.window.isVisible()


def test_a_file_that_is_no_office(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear Sir,\n" * 500)
    refused(open_desk, path, "letter.txt", "Choose another file")
    assert path.read_bytes() == b"Dear Sir,\n" * 500


def test_a_folder(open_desk: OpenDesk, tmp_path: Path) -> None:
    refused(open_desk, tmp_path, "is a folder", "Name the office's file inside it")


def test_an_empty_file(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.touch()
    refused(open_desk, path, "is empty", "Put a backup in its place")
    assert path.read_bytes() == b""


def test_a_folder_that_nobody_can_write(open_desk: OpenDesk, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # the superuser writes everywhere; a file is no folder for all
        folder = tmp_path / "a file"
        folder.touch()
    refused(open_desk, folder / "office.db", str(folder), "Choose a folder of your own")


def test_after_a_refusal_the_right_office_opens(
    open_desk: OpenDesk, shut_desk: CloseDesk, tmp_path: Path
) -> None:
    wrong = open_desk(tmp_path, ready=False)
    Hands(wrong).sees("is a folder")
    shut_desk(wrong)
    assert open_desk(new=True).window.page() is not None


EMPTY_PAGES = (
    ("Letters", "It gets its number when it is issued", "New letter"),
    ("Meetings", "Its decisions get permanent numbers", "New meeting"),
    ("MoUs", "Draft both languages side by side", "New memorandum"),
    ("Contacts", "Enter a person with the name as each language writes it", "New person"),
)


def test_an_empty_office_teaches_and_every_page_begins(officer: Officer) -> None:
    officer.sees("Welcome. Begin in Contacts")
    officer.sees("letters in draft")
    for page, teaches, begins in EMPTY_PAGES:
        officer.go(page)
        officer.sees(teaches)
        officer.sees("Nothing here yet.")
        officer.click(begins, within=officer.window.page().detail)
        editor = officer.editor()
        assert editor.isVisible(), page
        assert editor.current_ref() is None, page
        assert editor.isAncestorOf(QApplication.focusWidget()), f"{page}: the cursor waits in it"


class Flashes(QObject):
    """Remembers every widget that was shown as a window of its own."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._main = main

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._main
        ):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_nothing_flashes_up_as_a_window_of_its_own(
    qapp: QApplication, desk: Desk, officer: Officer
) -> None:
    flashes = Flashes(desk.window)
    qapp.installEventFilter(flashes)
    for page, begins in (
        ("Letters", "New letter"),
        ("Meetings", "New meeting"),
        ("MoUs", "New memorandum"),
        ("Contacts", "New organisation"),
        ("Contacts", "New person"),
    ):
        officer.go(page)
        officer.header(begins)
    officer.go("Meetings")
    for row in ("Add an attendee", "Add an item", "Add a decision", "Add an action"):
        officer.click(row)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
    assert desk.window.isActiveWindow()
