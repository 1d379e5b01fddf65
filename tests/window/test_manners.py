"""Small things that a long day in the window brings out."""

import time

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_app.app import Desk
from desktop_app.letters.records import Letter
from desktop_app.ui import tasks

from .conftest import CloseDesk, OpenDesk
from .hands import scroll_to, turn_events, visible
from .officer import Officer


@pytest.mark.parametrize(
    ("page", "begins"),
    [
        ("Letters", "New letter"),
        ("Meetings", "New meeting"),
        ("MoUs", "New memorandum"),
        ("Contacts", "New person"),
    ],
)
def test_the_smallest_window_cuts_no_field_off(
    desk: Desk, officer: Officer, page: str, begins: str
) -> None:
    desk.window.resize(desk.window.minimumSize())
    officer.go(page)
    officer.header(begins)
    editor = officer.editor()
    for box in (*visible(QLineEdit, editor), *visible(QComboBox, editor)):
        scroll_to(box, box.rect().center())
        shown = box.visibleRegion().boundingRect()
        assert shown.width() == box.width(), box.accessibleName()


def test_nothing_is_asked_of_an_office_that_is_closed(
    open_desk: OpenDesk, shut_desk: CloseDesk
) -> None:
    desk = open_desk()
    officer = Officer(desk)
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "Half a letter")
    desk.close()
    desk.window.page().paper.show_letter(Letter(None, 0))
    end = time.monotonic() + tasks.PATIENCE_MS / 1000
    while time.monotonic() < end:
        turn_events()
    assert desk.ui.tasks.pending == 0
    shut_desk(desk)
