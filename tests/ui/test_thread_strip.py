"""A thread longer than the window: wheel and arrows reach its ends, the current record is seen."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.thread_strip import ThreadStrip

THREAD = tuple(Summary(Ref(Kind.LETTER, n), f"CINVU/1405/{n:03}") for n in range(1, 41))


@pytest.fixture
def strip(ui: Ui, qtbot: Any) -> ThreadStrip:
    made = ThreadStrip(ui)
    qtbot.addWidget(made)
    made.resize(700, 46)
    made.show()
    made.activateWindow()
    return made


def settle(strip: ThreadStrip, qtbot: Any) -> None:
    """Wait until the chips have their places."""
    qtbot.waitUntil(lambda: strip._scroller.horizontalScrollBar().maximum() > 6000)
    qtbot.wait(20)


def chip(strip: ThreadStrip, number: int) -> QPushButton:
    found = strip.chip(Ref(Kind.LETTER, number))
    assert found is not None
    return found


def is_seen(strip: ThreadStrip, number: int) -> bool:
    made = chip(strip, number)
    place = made.mapTo(strip, QPoint(0, 0)).x()
    return place >= 0 and place + made.width() <= strip.width()


def turn_wheel(strip: ThreadStrip, notches: int) -> None:
    at = QPointF(300, 20)
    event = QWheelEvent(
        at,
        strip.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip._scroller.viewport(), event)


def test_the_current_record_is_brought_into_sight(strip: ThreadStrip, qtbot: Any) -> None:
    strip.set_thread(THREAD, Ref(Kind.LETTER, 30))
    settle(strip, qtbot)
    assert is_seen(strip, 30)
    assert not is_seen(strip, 1)


def test_the_wheel_moves_it_along(strip: ThreadStrip, qtbot: Any) -> None:
    strip.set_thread(THREAD, None)
    settle(strip, qtbot)
    assert not is_seen(strip, 40)
    for _ in range(80):
        turn_wheel(strip, 1)
    assert is_seen(strip, 40)
    for _ in range(80):
        turn_wheel(strip, -1)
    assert is_seen(strip, 1)


def test_arrows_home_and_end_go_from_chip_to_chip(strip: ThreadStrip, qtbot: Any) -> None:
    strip.set_thread(THREAD, None)
    settle(strip, qtbot)
    chip(strip, 1).setFocus()
    for key, expected in (
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_End, 40),
        (Qt.Key.Key_Right, 40),
        (Qt.Key.Key_Left, 39),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Left, 1),
    ):
        qtbot.keyClick(strip.focusWidget(), key)
        assert strip.focusWidget() is chip(strip, expected)
        assert is_seen(strip, expected)


def test_from_right_to_left_the_left_arrow_goes_on(strip: ThreadStrip, qtbot: Any) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.set_thread(THREAD, Ref(Kind.LETTER, 1))
    settle(strip, qtbot)
    assert is_seen(strip, 1)
    chip(strip, 1).setFocus()
    qtbot.keyClick(strip.focusWidget(), Qt.Key.Key_Left)
    assert strip.focusWidget() is chip(strip, 2)
