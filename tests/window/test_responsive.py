"""Nothing blocks the window: slow work leaves it moving and says so after half a second."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from desktop_app.app import Desk
from desktop_app.contacts import service as contacts
from desktop_app.letters import service as letters
from desktop_app.letters import service_find

from .hands import until
from .officer import Officer

SLOW = 0.8
LONGEST = SLOW / 2
ATTEMPTS = 3
"""A busy machine may delay a tick by chance; a window that waits is late by `SLOW` every time."""


@dataclass
class Pulse:
    """The ticks of a timer of 10 ms, and when the progress bar was there."""

    desk: Desk
    started: float = field(default_factory=time.perf_counter)
    ticks: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)

    def beat(self) -> None:
        now = time.perf_counter() - self.started
        self.ticks.append(now)
        if self.desk.window.progress.isVisible():
            self.shown.append(now)

    @property
    def longest(self) -> float:
        """The longest pause between two ticks, in seconds."""
        times = [0.0, *self.ticks]
        return max(later - earlier for earlier, later in pairwise(times))


def feel(desk: Desk, act: Callable[[], object], done: Callable[[], object]) -> Pulse:
    """Do something and count the ticks until it is done."""
    pulse = Pulse(desk)
    timer = QTimer(desk.window, interval=10)
    timer.timeout.connect(pulse.beat)
    timer.start()
    act()
    until(done, "the slow work is done")
    until(lambda: not desk.window.progress.isVisible(), "the progress bar is gone")
    timer.stop()
    timer.deleteLater()
    return pulse


def slowed(work: Callable[..., Any]) -> Callable[..., Any]:
    """`work`, eight tenths of a second later."""

    def slow(*args: Any, **names: Any) -> Any:
        time.sleep(SLOW)
        return work(*args, **names)

    return slow


def assert_calm(pulses: list[Pulse]) -> None:
    """In one attempt at least no tick was late; in all of them the progress was told in time."""
    assert min(pulse.longest for pulse in pulses) < LONGEST
    for pulse in pulses:
        assert pulse.shown, "the progress bar appeared"
        assert pulse.shown[0] >= 0.4, "not before half a second"


def test_a_slow_write_leaves_the_window_moving(
    desk: Desk, officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts, "save_person", slowed(contacts.save_person))
    officer.go("Contacts")
    pulses: list[Pulse] = []
    for attempt in range(ATTEMPTS):
        officer.header("New person")
        officer.write("Given name", f"Maryam {attempt}")
        editor = officer.editor()
        save = editor.footer.save_button
        pulses.append(feel(desk, save.click, lambda e=editor: e.current_ref() and not e.is_dirty))
        if pulses[-1].longest < LONGEST:
            break
    assert_calm(pulses)
    until(lambda: len(officer.rows()) == len(pulses), "all are in the list")


def test_a_slow_read_leaves_the_window_moving(
    desk: Desk, officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer.go("Letters")
    officer.settle()
    monkeypatch.setattr(service_find, "found", slowed(service_find.found))
    tasks, page = desk.ui.tasks, desk.window.page()
    pulses: list[Pulse] = []
    for _ in range(ATTEMPTS):
        pulses.append(feel(desk, page.refresh, lambda: tasks.pending == 0))
        if pulses[-1].longest < LONGEST:
            break
    assert_calm(pulses)


def test_quick_work_shows_no_progress(desk: Desk, officer: Officer) -> None:
    tasks, page = desk.ui.tasks, desk.window.page()
    officer.settle()
    pulse = feel(desk, page.refresh, lambda: tasks.pending == 0)
    if pulse.ticks and pulse.ticks[-1] < 0.4:
        assert pulse.shown == []


def test_typing_goes_on_while_a_letter_is_saved(
    desk: Desk, officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Subject", "First")
    monkeypatch.setattr(letters, "save_letter", slowed(letters.save_letter))
    editor = officer.editor()
    editor.footer.save_button.click()
    editor.text.edit.setFocus()
    editor.text.edit.insertPlainText("typed meanwhile")
    until(lambda: editor.current_ref() is not None, "the letter is saved")
    assert editor.text.edit.toPlainText() == "typed meanwhile"
    assert editor.is_dirty
    officer.save()
    key = editor.current_ref().id
    assert desk.office.read(lambda s: letters.letter(s, key)).body == "typed meanwhile"


def test_closing_waits_for_what_is_being_written(
    desk: Desk, officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts, "save_person", slowed(contacts.save_person))
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", "Maryam")
    officer.editor().footer.save_button.click()
    assert desk.window.close()
    assert desk.office.read(contacts.count) == 1
