"""Small things that a long day in the window brings out."""

import time
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QListView

from desktop_app import demo_case as case
from desktop_app.app import Desk
from desktop_app.letters.records import Letter
from desktop_app.ui import tasks

from .conftest import CloseDesk, OpenDesk
from .hands import scroll_to, turn_events, until, visible
from .officer import Name, Officer


def test_the_window_names_the_office_once_it_is_entered(desk: Desk, officer: Officer) -> None:
    body = case.CINVU
    officer.enter_organisation(body.names, body.short_names, "Iran", "Network", own=True)
    until(lambda: desk.window.windowTitle().startswith("CINVU"), "the window has its name")
    officer.sees("CINVU", desk.window.sidebar)


def test_no_list_of_proposals_stays_behind(desk: Desk, officer: Officer) -> None:
    officer.enter_person(Name("", "Maryam", "Karimi"), Name("", "مریم", "کریمی"))
    body = case.CINVU
    officer.enter_organisation(body.names, body.short_names, "Iran", "Network")
    officer.go("MoUs")
    officer.header("New memorandum")
    officer.write("Title, English", "An understanding")
    for _ in range(3):
        officer.add_party("CINVU")
        officer.click("Remove", 0)
    turn_events()
    left = [view for view in desk.window.findChildren(QListView, "choices") if view.model() is None]
    assert left == []


def test_a_message_goes_by_itself(desk: Desk, officer: Officer, monkeypatch: Any) -> None:
    from desktop_app.shell import toasts

    monkeypatch.setattr(toasts, "_INFO_MS", 200)
    desk.ui.messages.info("Saved a file.")
    desk.ui.messages.info("Saved another file.")
    assert len(desk.window.toasts.shown()) == 2
    until(lambda: not desk.window.toasts.shown(), "the messages are gone", 5)


def test_the_smallest_window_cuts_no_field_off(desk: Desk, officer: Officer) -> None:
    desk.window.resize(desk.window.minimumSize())
    for page, begins in (
        ("Letters", "New letter"),
        ("Meetings", "New meeting"),
        ("MoUs", "New memorandum"),
        ("Contacts", "New person"),
    ):
        officer.go(page)
        officer.header(begins)
        editor = officer.editor()
        boxes = (*visible(QLineEdit, editor), *visible(QComboBox, editor))
        assert boxes, page
        for box in boxes:
            scroll_to(box, box.rect().center())
            shown = box.visibleRegion().boundingRect()
            assert shown.width() == box.width(), f"{page}: {box.accessibleName()}"


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
    until(lambda: time.monotonic() >= end, "its timers have gone off")
    assert desk.ui.tasks.pending == 0
    shut_desk(desk)
