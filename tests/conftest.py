"""Strict surroundings: what a test leaves behind or logs as an error fails it.

Left behind must be no open office, no thread and no window of its own. A test that expects an
error to be logged says so with `@pytest.mark.logs_errors`.
"""

import gc
import logging
import os
import shutil
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DABIR_SYSTEM_FONTS"] = "off"  # papers look the same whatever is installed here

from desktop_app import schema
from desktop_app.db.office import Office, open_office
from desktop_app.db.office_file import Office as _Office

assert schema.TABLES

# The same examples every time, however busy the machine is; more of them on demand (rounds.py).
EXAMPLES = 400 if os.environ.get("DABIR_THOROUGH") else 40
settings.register_profile(
    "dabir", deadline=None, derandomize=True, database=None, max_examples=EXAMPLES
)
settings.load_profile("dabir")

T = TypeVar("T")
OFFICER = "Registrar"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tehran"))

_opened: "weakref.WeakSet[_Office]" = weakref.WeakSet()
_make = _Office.__init__


def _remembering(self: _Office, *args: object, **names: object) -> None:
    _make(self, *args, **names)  # type: ignore[arg-type]
    _opened.add(self)


_Office.__init__ = _remembering  # type: ignore[method-assign]


class FixedClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **how_much: float) -> None:
        """Move on: `advance(hours=1)`."""
        self.moment += timedelta(**how_much)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs_errors: the test expects an error in the log")


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> object:
    """The window's application comes before anything that would make a smaller one."""
    return qapp


@pytest.fixture
def clock() -> FixedClock:
    """22 November 2026, noon in Tehran (1 Azar 1405)."""
    return FixedClock()


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office as the migrations build it; every test gets a copy."""
    folder = tmp_path_factory.mktemp("empty")
    path = folder / "office.db"
    open_office(path, OFFICER, state_dir=folder, clock=FixedClock()).close()
    return path


@dataclass(frozen=True)
class Prepared(Generic[T]):
    """An office's closed file with records in it, and what was returned when they were entered."""

    path: Path
    value: T


@pytest.fixture(scope="session")
def prepare(
    tmp_path_factory: pytest.TempPathFactory, empty_office: Path
) -> Callable[[Callable[[Office], T]], Prepared[T]]:
    """Enter records once for all tests that begin with them: each opens a copy of the file.

    What is entered must not issue anything: the witness is not kept.
    """

    def build(enter: Callable[[Office], T]) -> Prepared[T]:
        folder = tmp_path_factory.mktemp("prepared")
        path = folder / "office.db"
        shutil.copyfile(empty_office, path)
        office = open_office(path, OFFICER, state_dir=folder, clock=FixedClock())
        value = enter(office)
        office.close()
        return Prepared(path, value)

    return build


@pytest.fixture
def new_office(
    tmp_path: Path, clock: FixedClock, empty_office: Path
) -> Iterator[Callable[..., Office]]:
    """Open an office in `tmp_path`: `new_office(who=..., name=...)`; the same name twice is
    the same file in a second window. A new one is empty or a copy of `start`. All are closed in
    the end.
    """
    opened: list[Office] = []

    def build(who: str = OFFICER, name: str = "office.db", *, start: Path = empty_office) -> Office:
        path = tmp_path / name
        if not path.exists():
            shutil.copyfile(start, path)
        opened.append(open_office(path, who, state_dir=tmp_path / "state", clock=clock))
        return opened[-1]

    yield build
    for office in opened:
        office.close()


@pytest.fixture
def office(new_office: Callable[..., Office]) -> Office:
    """A fresh office in `tmp_path`, built by the migrations, at the hour of `clock`."""
    return new_office()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail the test that leaves an office, a thread or a window."""
    threads = set(threading.enumerate())
    windows = {id(window) for window in _windows()}
    yield
    offices = [office for office in _opened if not office.closed]
    for office in offices:
        office.close()
    assert not offices, "an office is still open"
    assert not _left_threads(threads), "a thread is still running"
    left = [window for window in _windows() if id(window) not in windows]
    if left:
        del left
        gc.collect()
        left = [window for window in _windows() if id(window) not in windows]
    assert not left, "a window is still there"
    _clear_clipboard()


@pytest.fixture(autouse=True)
def no_errors_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logs an error it did not expect."""
    errors: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: errors.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if request.node.get_closest_marker("logs_errors") is None:
        assert not errors, "an error was logged"


def _left_threads(before: set[threading.Thread]) -> list[str]:
    """Threads of Python's own that do not end within a second."""
    left = []
    for thread in set(threading.enumerate()) - before:
        # Qt's pool threads that once ran Python show up as dummies and never leave the list.
        if isinstance(thread, threading._DummyThread):
            continue
        thread.join(1.0)
        if thread.is_alive():
            left.append(thread.name)
    return left


def _clear_clipboard() -> None:
    """What a test has copied is a Python object, which Qt must not find when Python has ended."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if isinstance(QGuiApplication.instance(), QGuiApplication):
            QGuiApplication.clipboard().clear()


def _windows() -> list[object]:
    """Top-level widgets that are alive once pending deletions are done."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return list(QApplication.topLevelWidgets())
