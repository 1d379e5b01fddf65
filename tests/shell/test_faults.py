"""A fault of Dabir itself: one report at a time, and never a report about a report for ever."""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import fault_hook
from desktop_app.shell.bug_dialog import BugDialog
from desktop_app.shell.main_window import MainWindow
from desktop_app.ui.context import Ui
from desktop_app.ui.messages import Messages


def caught(text: str) -> RuntimeError:
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        return error


def report(hook: Any, error: BaseException) -> None:
    hook(type(error), error, error.__traceback__)


def dialogs(window: MainWindow) -> list[BugDialog]:
    return [made for made in window.findChildren(BugDialog) if made.isVisible()]


def test_a_fault_that_comes_again_and_again_has_one_dialog(window: MainWindow, ui: Ui) -> None:
    hook = fault_hook(ui.messages)
    for _ in range(5):
        report(hook, caught("again"))
    assert len(dialogs(window)) == 1
    dialogs(window)[0].accept()
    report(hook, caught("another"))
    assert len(dialogs(window)) == 1


def test_a_fault_of_the_report_goes_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda _k, error, _t: told.append(str(error)))
    messages = _Failing(lambda: report(hook, caught("while reporting")))
    hook: Callable[..., None] = fault_hook(messages)
    report(hook, caught("first"))
    assert told == ["while reporting"]


class _Failing(Messages):
    def __init__(self, then: Any) -> None:
        super().__init__()
        self._then = then

    def bug(self, _error: BaseException) -> None:
        self._then()


def test_ctrl_c_in_the_terminal_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    messages = Messages()
    messages.bugged.connect(lambda error: pytest.fail(str(error)))
    report(fault_hook(messages), KeyboardInterrupt())
    assert ended == [True]
