"""An officer corrects the lunar date of a paper and sees what it prints."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.calendars import Calendar
from desktop_app.ui.form import Form
from desktop_app.ui.lunar_field import LunarShiftField

DAY = date(2025, 3, 20)
ALL = (Calendar.GREGORIAN, Calendar.HIJRI)


def test_each_choice_shows_the_date_that_it_prints(qtbot: QtBot) -> None:
    field = LunarShiftField()
    qtbot.addWidget(field)
    assert "as calculated" in field.choices()
    field.show_day(DAY, ALL)
    assert field.choices() == (
        "18 Ramadan 1446 · two days earlier",
        "19 Ramadan 1446 · one day earlier",
        "20 Ramadan 1446 · as calculated",
        "21 Ramadan 1446 · one day later",
        "22 Ramadan 1446 · two days later",
    )
    field.show_day(date(1900, 1, 1), ALL)
    assert field.choices()[2] == "as calculated"
    assert not field.isVisible(), "a field without a form must not become a window"


def test_values_come_back_and_naming_is_no_change(qtbot: QtBot) -> None:
    field = LunarShiftField()
    qtbot.addWidget(field)
    heard: list[int] = []
    field.changed.connect(lambda: heard.append(field.value()))
    for shift in range(-2, 3):
        field.set_value(shift)
        assert field.value() == field.raw() == shift
    before = len(heard)
    field.show_day(DAY, ALL)
    assert len(heard) == before
    field.set_value(None)
    assert field.value() == 0
    assert not field.is_blank()
    field.set_value(9)
    assert field.value() == 2


def test_the_label_goes_where_no_lunar_date_is_printed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = Form(window)
    field = form.add("lunar_shift", "Correction of lunar dates", LunarShiftField())
    cell = field.parentWidget()
    assert isinstance(cell, QWidget)
    field.show_day(DAY, (Calendar.GREGORIAN,))
    assert cell.isHidden()
    field.show_day(DAY, ALL)
    assert not cell.isHidden()
