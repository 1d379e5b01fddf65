"""Today: the data it is given, laid out; its buttons jump."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.shell.today import TodayPage
from desktop_app.shell.today_data import Counter, Section, TodayData, TodayRow
from desktop_app.ui.context import Ui
from desktop_app.ui.pills import Pill, PillLabel, Tone

REF = Ref(Kind.LETTER, 1)


def data(title: str = "Reply from NUST") -> TodayData:
    rows = (TodayRow(title, "5 days", Pill("late", Tone.AMBER), "Remind", REF, True),)
    return TodayData(
        date(2026, 11, 22),
        (Counter(4, "actions overdue", True),),
        (Section("Needs your hand", rows), Section("Just now", empty="Nothing yet.", aside=True)),
    )


def texts(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_shows_the_day_in_three_calendars_and_its_cards(ui: Ui, qtbot: Any) -> None:
    page = TodayPage(ui, lambda _session: data())
    qtbot.addWidget(page)
    page.show()
    ui.tasks.wait_idle()
    assert page.heading() == "Sunday, 22 November 2026"
    assert page.subtitle() == "1 Azar 1405 · 12 Jumada II 1448"
    qtbot.waitUntil(lambda: "Nothing yet." in texts(page))
    assert "Reply from NUST" in texts(page)
    assert [pill.pill() for pill in page.findChildren(PillLabel)] == [Pill("late", Tone.AMBER)]


def test_its_button_jumps(ui: Ui, qtbot: Any) -> None:
    page = TodayPage(ui, lambda _session: data())
    qtbot.addWidget(page)
    page.show()
    ui.tasks.wait_idle()
    button = page.findChild(QPushButton)
    with qtbot.waitSignal(ui.jump.requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [REF]


def test_it_is_read_again_after_a_change(ui: Ui, qtbot: Any) -> None:
    titles = iter(["first", "second"])
    page = TodayPage(ui, lambda _session: data(next(titles)))
    qtbot.addWidget(page)
    page.show()
    ui.tasks.wait_idle()
    ui.bus.publish(Changes(frozenset({REF})))
    ui.tasks.wait_idle()
    qtbot.waitUntil(lambda: "second" in texts(page))
    assert "first" not in texts(page)


def test_a_row_without_words_for_a_button_opens_as_a_whole(ui: Ui, qtbot: Any) -> None:
    row = TodayRow("Letter issued: CINVU/1405/001", "09:35", ref=REF)
    page = TodayPage(ui, lambda _session: data())
    qtbot.addWidget(page)
    page.show_data(TodayData(date(2026, 11, 22), sections=(Section("Just now", (row,)),)))
    page.show()
    button = page.findChild(QPushButton)
    assert button.accessibleName() == "Open: Letter issued: CINVU/1405/001"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not [made for made in page.findChildren(QPushButton) if made is not button]
    title = next(found for found in page.findChildren(QLabel) if "issued" in found.text())
    assert button.isAncestorOf(title)
    middle = title.mapTo(page, title.rect().center())
    assert page.childAt(middle) is button, "a click on the words is a click on the row"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(ui.jump.requested) as asked:
            qtbot.keyClick(button, key)
        assert asked.args == [REF]


def test_a_row_that_leads_nowhere_is_no_button(ui: Ui, qtbot: Any) -> None:
    page = TodayPage(ui, lambda _session: data())
    qtbot.addWidget(page)
    rows = (TodayRow("Letter: typed and not saved"),)
    page.show_data(TodayData(date(2026, 11, 22), sections=(Section("Needs your hand", rows),)))
    assert not page.findChildren(QPushButton)
