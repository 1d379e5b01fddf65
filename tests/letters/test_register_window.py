"""The dialog that prints the register: chosen, seen, stopped, saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.languages import Language
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.register_dialog import RegisterDialog
from desktop_app.letters.register_records import RegisterPaper
from desktop_app.ui.context import Ui

from .conftest import World
from .gui_parts import FakePress


class SlowPress:
    """Sets a register in a hundred steps; waits at the first while `gate` is closed."""

    def __init__(self) -> None:
        self.gate = Event()
        self.gate.set()
        self.steps = 0
        self.languages: list[Language] = []

    def register(
        self, paper: RegisterPaper, language: Language, created: datetime, step: Any
    ) -> bytes:
        assert created.utcoffset() is not None
        self.languages.append(language)
        for done in range(100):
            self.gate.wait(5)
            step(done, 100)
            self.steps += 1
        return f"{paper.series.name} {len(paper.lines)} {language.stored}".encode()


@pytest.fixture
def press() -> SlowPress:
    return SlowPress()


@pytest.fixture
def page(qtbot: Any, ui: Ui, fake: FakePress, press: SlowPress) -> Iterator[LettersPage]:
    shown = replace(
        fake.press(),
        register=press.register,
        first_pages=lambda pdf, scale, _most: fake._pages(pdf, scale),
    )
    made = LettersPage(ui, shown)
    qtbot.addWidget(made)
    made.show()
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()


@pytest.fixture
def dialog(page: LettersPage, ui: Ui, world: World) -> RegisterDialog:
    world.issue(world.draft())
    page.register.action.trigger()
    ui.tasks.wait_idle()
    assert page.register.dialog is not None
    return page.register.dialog


def set_again(dialog: RegisterDialog, ui: Ui) -> None:
    dialog._pause.stop()
    dialog._begin()
    ui.tasks.wait_idle()


def test_an_empty_register_is_not_offered(page: LettersPage, ui: Ui) -> None:
    said: list[Any] = []
    ui.messages.informed.connect(said.append)
    page.register.action.trigger()
    ui.tasks.wait_idle()
    assert page.register.dialog is None
    assert "empty" in said[-1].text


def test_the_register_is_seen_and_saved(
    qtbot: Any, dialog: RegisterDialog, ui: Ui, page: LettersPage, tmp_path: Path
) -> None:
    names: list[str] = []

    def where(_parent: Any, proposal: str) -> Path:
        names.append(proposal)
        return tmp_path / "register.pdf"

    dialog.ask_where = where
    dialog.language.set_value(Language.FA)
    set_again(dialog, ui)
    assert dialog.view.page_count() == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    ui.tasks.wait_idle()
    assert (tmp_path / "register.pdf").read_bytes() == b"CINVU 1 fa"
    assert names[0].startswith("CINVU-14")
    assert names[0].endswith("-fa")
    assert page.register.dialog is None


def test_a_long_register_can_be_stopped(
    qtbot: Any, dialog: RegisterDialog, ui: Ui, press: SlowPress
) -> None:
    set_again(dialog, ui)
    before = press.steps
    press.gate.clear()
    dialog._begin()
    qtbot.waitUntil(lambda: len(press.languages) == 2)
    assert dialog.stop_button.isVisibleTo(dialog)
    assert dialog.bar.isVisibleTo(dialog)
    dialog.stop_button.click()
    press.gate.set()
    ui.tasks.wait_idle()
    assert press.steps <= before + 2
    assert not dialog.stop_button.isVisibleTo(dialog)
    assert not dialog.save_button.isEnabled() or dialog.pdf is not None


def test_another_choice_stops_what_is_being_set(
    qtbot: Any, dialog: RegisterDialog, ui: Ui, press: SlowPress
) -> None:
    press.gate.clear()
    dialog._pause.stop()
    dialog._begin()
    qtbot.waitUntil(lambda: len(press.languages) == 1)
    dialog.language.set_value(Language.FR)
    press.gate.set()
    set_again(dialog, ui)
    assert dialog.pdf is not None
    assert dialog.pdf.endswith(b" fr")
    assert press.steps <= 102
