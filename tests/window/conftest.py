"""A real window over a real office, in a folder of its own, with an officer in front of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop_app.app import Desk
from desktop_app.db.office import Office, open_office
from desktop_app.shell.preferences_data import Preferences, save_preferences
from desktop_app.ui.translations import InterfaceLanguage

from .hands import until
from .officer import Officer

OpenDesk = Callable[..., Desk]
CloseDesk = Callable[[Desk], None]


def close_desk(desk: Desk) -> None:
    """Close a desk and let its window go; a second time is nothing."""
    if not isValid(desk.window):
        return
    desk.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _activate(desk: Desk) -> bool:
    desk.window.activateWindow()
    return desk.window.isActiveWindow()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Preferences of a workstation: English, and the officer's name."""
    kept = QSettings(str(tmp_path / "dabir.ini"), QSettings.Format.IniFormat)
    save_preferences(kept, Preferences(language=InterfaceLanguage.ENGLISH, officer="Registrar"))
    return kept


@pytest.fixture
def open_desk(
    qapp: QApplication, tmp_path: Path, settings: QSettings, empty_office: Path
) -> Iterator[OpenDesk]:
    """Open a desk on an office (`office.db` in `tmp_path` by default); all are closed in the end.

    With `ready=False` it does not wait for the pages: the office may be refused. With `new` the
    window makes the office itself; else it finds a copy of `start`, or an empty one.
    """
    opened: list[Desk] = []

    def build(
        path: Path | None = None,
        *,
        ready: bool = True,
        new: bool = False,
        start: Path = empty_office,
    ) -> Desk:
        office = path or tmp_path / "office.db"
        if path is None and not new and not office.exists():
            shutil.copyfile(start, office)
        desk = Desk(qapp, settings, office, tmp_path / "state")
        opened.append(desk)
        bugs: list[BaseException] = []
        desk.ui.messages.bugged.connect(bugs.append)
        desk.open()
        desk.window.resize(1280, 800)
        if ready:
            until(lambda: desk.window.page() or bugs, "the pages are there", 60)
            assert not bugs, bugs
            until(lambda: _activate(desk), "the window has the focus")
            assert desk.ui.tasks.wait_idle(20_000)
        return desk

    yield build
    for desk in opened:
        close_desk(desk)


@pytest.fixture
def shut_desk() -> CloseDesk:
    """Close a desk before the end of the test."""
    return close_desk


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """A desk on an empty office."""
    return open_desk()


@pytest.fixture
def bugs(desk: Desk) -> list[BaseException]:
    """Every bug the window reported."""
    found: list[Any] = []
    desk.ui.messages.bugged.connect(found.append)
    return found


@pytest.fixture
def officer(desk: Desk) -> Officer:
    """An officer in front of `desk`."""
    return Officer(desk)


@pytest.fixture
def colleague(desk: Desk, tmp_path: Path) -> Iterator[Office]:
    """The same office, opened by somebody else beside the window."""
    path = desk.office.path
    office = open_office(path, "Reza Amini", state_dir=tmp_path / "colleague", create=False)
    yield office
    office.close()
