"""The line of a memorandum's life: what it shows and what can be clicked."""

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu

from desktop_app.mous.gui.lifecycle import ENDS, LINE, LifecycleLine
from desktop_app.mous.records import MouState
from desktop_app.mous.rules import NEXT_STATES


@pytest.fixture
def line(qtbot: Any) -> LifecycleLine:
    made = LifecycleLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_state_has_a_place() -> None:
    assert (*LINE, *ENDS) == tuple(MouState)
    assert len(LINE) == 8


@pytest.mark.parametrize("state", LINE)
def test_done_current_and_next(line: LifecycleLine, state: MouState) -> None:
    line.show_state(state, saved=True)
    place = LINE.index(state)
    assert [stage.done for stage in line.stages.values()] == [i < place for i in range(8)]
    assert [s for s, stage in line.stages.items() if stage.current] == [state]
    clickable = {s for s, stage in line.stages.items() if stage.isEnabled()}
    assert clickable == set(NEXT_STATES[state]) - set(ENDS)
    running = state in (MouState.IN_FORCE, MouState.REVIEW)
    assert line.end.isEnabled() == running


@pytest.mark.parametrize("state", ENDS)
def test_an_ended_life_can_go_nowhere(line: LifecycleLine, state: MouState) -> None:
    line.show_state(state, saved=True)
    assert all(stage.done and not stage.isEnabled() for stage in line.stages.values())
    assert line.end.current
    assert line.end.text() == state.label
    assert not line.end.isEnabled()


def test_nothing_can_be_clicked_before_the_first_save(line: LifecycleLine) -> None:
    line.show_state(MouState.DRAFT, saved=False)
    assert not any(stage.isEnabled() for stage in line.stages.values())


def test_the_end_is_chosen_from_three(qtbot: Any, line: LifecycleLine) -> None:
    wanted: list[MouState] = []
    line.wanted.connect(wanted.append)
    line.show_state(MouState.IN_FORCE, saved=True)
    line.end.click()
    menu = line.findChild(QMenu)
    for action in menu.actions():
        action.trigger()
    assert tuple(wanted) == ENDS
    menu.close()


@pytest.mark.parametrize("width", [420, 900])
def test_it_paints_in_every_width(line: LifecycleLine, width: int) -> None:
    line.show_state(MouState.CONSULTATION, saved=True)
    line.resize(width, 50)
    line.stages[MouState.APPROVED].setFocus()
    assert not line.grab().isNull()
    assert line.stages[MouState.APPROVED].width() >= 48
