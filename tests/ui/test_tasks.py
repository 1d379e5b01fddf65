"""The task runner: order, answers in the window's thread, errors, bugs, cancelling, patience."""

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.tasks import Busy, Progress, Tasks

REF = Ref(Kind.PERSON, 1)


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_answers_come_in_the_window_thread_and_in_order(ui: Ui, owner: QObject) -> None:
    seen: list[tuple[int, bool, bool]] = []
    here = threading.get_ident()
    for number in range(20):
        ui.tasks.read(
            lambda _s, n=number: (n, threading.get_ident()),
            lambda v: seen.append((v[0], v[1] != here, threading.get_ident() == here)),
            owner=owner,
        )
    assert ui.tasks.wait_idle()
    assert seen == [(number, True, True) for number in range(20)]


def test_a_write_tells_the_bus_before_its_answer(ui: Ui, owner: QObject) -> None:
    order: list[Any] = []
    ui.bus.changed.connect(lambda changes: order.append(changes))

    def work(store: Any) -> str:
        store.touched.add(REF)
        return "value"

    ui.tasks.write(work, order.append, owner=owner)
    assert ui.tasks.wait_idle()
    assert order == [Changes(frozenset({REF})), "value"]


def test_no_answer_after_the_owner_is_gone_but_the_bus_still_hears(ui: Ui) -> None:
    heard: list[Changes] = []
    answered: list[Any] = []
    ui.bus.changed.connect(heard.append)
    parent = QObject()
    owner = QObject(parent)
    go = threading.Event()

    def work(store: Any) -> None:
        go.wait(5)
        store.touched.add(REF)

    ui.tasks.write(work, answered.append, owner=owner)
    ui.tasks.read(lambda _s: 1, answered.append, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    go.set()
    assert ui.tasks.wait_idle()
    assert answered == []
    assert heard == [Changes(frozenset({REF}))]


def test_a_refusal_goes_to_the_caller_or_to_the_messages(ui: Ui, owner: QObject) -> None:
    told: list[UserError] = []
    ui.messages.failed.connect(told.append)
    mine: list[UserError] = []

    def work(_session: Any) -> None:
        raise UserError("The disk is full.", "Free some room.")

    ui.tasks.write(work, lambda _v: None, owner=owner, failed=mine.append)
    ui.tasks.read(work, lambda _v: None, owner=owner)
    assert ui.tasks.wait_idle()
    assert [str(error) for error in mine] == ["The disk is full. Free some room."]
    assert [error.message for error in told] == ["The disk is full."]


def test_a_bug_is_reported_and_the_caller_can_recover(ui: Ui, owner: QObject) -> None:
    bugs: list[BaseException] = []
    mine: list[UserError] = []
    ui.messages.bugged.connect(bugs.append)
    ui.tasks.read(lambda _s: 1 / 0, lambda _v: None, owner=owner, failed=mine.append)
    assert ui.tasks.wait_idle()
    assert isinstance(bugs[0], ZeroDivisionError)
    assert "inside Dabir" in mine[0].message


def test_a_bug_in_an_answer_is_reported(ui: Ui, owner: QObject) -> None:
    bugs: list[BaseException] = []
    ui.messages.bugged.connect(bugs.append)
    ui.tasks.read(lambda _s: None, lambda value: value.missing, owner=owner)
    assert ui.tasks.wait_idle()
    assert isinstance(bugs[0], AttributeError)


def test_busy_after_patience_with_steps_and_cancel(ui: Ui, owner: QObject, qtbot: Any) -> None:
    shown: list[Busy] = []
    ends: list[str] = []
    ui.tasks.busy.connect(shown.append)
    ui.tasks.idle.connect(lambda: ends.append("idle"))

    def work(progress: Progress) -> None:
        for step in range(10_000):
            progress.check()
            progress.step(step, 10_000)
            time.sleep(0.005)

    began = time.monotonic()
    ui.tasks.compute(
        work,
        lambda _v: ends.append("done"),
        owner=owner,
        cancelled=lambda: ends.append("cancelled"),
        label="Import",
        cancellable=True,
    )
    qtbot.waitUntil(lambda: bool(shown), timeout=3000)
    assert time.monotonic() - began >= 0.45
    assert shown[0].label == "Import"
    qtbot.waitUntil(lambda: shown[-1].total == 10_000, timeout=3000)
    cancel = shown[-1].cancel
    assert cancel is not None
    cancel()
    assert ui.tasks.wait_idle()
    assert ends == ["cancelled", "idle"]


def test_a_quick_task_is_never_shown(ui: Ui, owner: QObject, qtbot: Any) -> None:
    shown: list[Busy] = []
    ui.tasks.busy.connect(shown.append)
    ui.tasks.read(lambda _s: time.sleep(0.05), lambda _v: None, owner=owner)
    assert ui.tasks.wait_idle()
    qtbot.wait(550)
    assert shown == []


def test_a_long_read_does_not_hold_up_a_write(ui: Ui, owner: QObject) -> None:
    go = threading.Event()
    order: list[str] = []

    def release(_value: object) -> None:
        order.append("write")
        go.set()

    ui.tasks.read(lambda _s: go.wait(5), lambda _v: order.append("read"), owner=owner)
    ui.tasks.write(lambda _s: None, release, owner=owner)
    assert ui.tasks.wait_idle()
    assert order == ["write", "read"]


def test_close_ends_the_threads(ui: Ui) -> None:
    names = {"read", "write", "compute"}
    tasks = Tasks(
        lambda work: work(None),
        lambda work: SimpleNamespace(value=work(None), changes=Changes()),
        ui.bus,
        ui.messages,
    )
    before = set(threading.enumerate())
    keeper = QObject()
    tasks.read(lambda _s: None, lambda _v: None, owner=keeper)
    tasks.close()
    left = set(threading.enumerate()) - before
    assert not [thread for thread in left if thread.name.split("_")[0] in names]


def test_what_is_asked_for_after_closing_is_not_done(ui: Ui, owner: QObject) -> None:
    ui.tasks.close()
    done: list[str] = []
    ui.tasks.read(lambda _s: "read", done.append, owner=owner)
    ui.tasks.write(lambda _s: "written", done.append, owner=owner)
    ui.tasks.compute(lambda _p: "made", done.append, owner=owner)
    assert ui.tasks.pending == 0
    assert ui.tasks.wait_idle(200)
    assert done == []
