"""Fields: what was typed survives as it is, what it means is read with care."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.texts import Texts
from desktop_app.ui import day_field
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField, MomentField, read_day
from desktop_app.ui.fields import ChoiceField, FlagField, NumberField
from desktop_app.ui.file_field import FileField
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField, RefsField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import MultilineField, TextField, TextsField
from desktop_app.ui.theme import Theme, ThemeChoice


def test_hours_stand_before_minutes_in_a_mirrored_window(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = MomentField()
        field.set_value(datetime(2026, 11, 22, 15, 2).astimezone())
        assert field.clock.text() == "15:02"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.deleteLater()


DAY = date(2026, 11, 22)
ADA, BOB = Ref(Kind.PERSON, 1), Ref(Kind.PERSON, 2)
PEOPLE = {ADA: "Ada", BOB: "Bob"}


def options(_session: Any, words: str) -> tuple[Summary, ...]:
    return tuple(Summary(r, t) for r, t in PEOPLE.items() if words.lower() in t.lower())


def describe(_session: Any, ref: Ref) -> Summary:
    return Summary(ref, PEOPLE[ref])


@pytest.mark.parametrize(
    "text", ["2026-11-22", "22/11/2026", " 1405/9/1 ", "1/9/1405", "۱۴۰۵/۰۹/۰۱", "٢٠٢٦-١١-٢٢"]
)
def test_a_day_is_read_from_any_usual_form(text: str) -> None:
    assert read_day(text) == DAY


def test_no_day_is_none() -> None:
    assert read_day("  ") is None


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "1405/12/31", "22-11", "2026-11-22x"])
def test_what_is_no_day_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError) as refused:
        read_day(text)
    assert refused.value.advice


@pytest.mark.parametrize(
    ("make", "value"),
    [
        (TextField, "one"),
        (lambda: MultilineField(3), "one\ntwo"),
        (TextsField, Texts(en="Minutes", fa="صورت‌جلسه")),
        (lambda: TextsField(multiline=True), Texts(en="a\nb")),
        (DayField, DAY),
        (DayField, None),
        (lambda: ChoiceField(Calendar), Calendar.JALALI),
        (lambda: ChoiceField(Calendar, optional=True), None),
        (lambda: FlagField("Yes"), True),
        (lambda: NumberField(1, 99), 7),
        (MomentField, None),
    ],
)
def test_value_and_raw_go_round(qtbot: Any, make: Any, value: Any) -> None:
    first, second = make(), make()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.set_value(value)
    assert first.value() == value
    second.set_raw(first.raw())
    assert second.value() == value


def test_texts_in_a_language_without_a_box_are_kept(qtbot: Any) -> None:
    field = TextsField((Language.EN,))
    qtbot.addWidget(field)
    field.set_value(Texts(en="a", fr="b"))
    field.edits[Language.EN].setText("c")
    assert field.value() == Texts(en="c", fr="b")


def test_persian_is_typed_from_the_right(qtbot: Any) -> None:
    field = TextsField()
    qtbot.addWidget(field)
    right = Qt.LayoutDirection.RightToLeft
    assert field.edits[Language.FA].layoutDirection() is right
    assert field.edits[Language.EN].layoutDirection() is not right


def test_a_record_is_found_by_typing(ui: Ui, qtbot: Any) -> None:
    field = RefField(ui, options, describe)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.picker.setFocus()
    qtbot.waitUntil(field.picker.hasFocus)
    qtbot.keyClicks(field.picker, "bo")
    qtbot.waitUntil(lambda: len(field.picker.proposals()) == 1)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.picker, Qt.Key.Key_Return)
    assert field.value() == BOB
    assert field.picker.text() == "Bob"
    field.picker.setText("half a na")
    field.picker.editingFinished.emit()
    assert field.picker.text() == "Bob"
    field.picker.clear()
    field.picker.editingFinished.emit()
    assert field.value() is None


def test_refs_come_back_with_their_titles(ui: Ui, qtbot: Any) -> None:
    field = RefsField(ui, options, describe)
    qtbot.addWidget(field)
    field.set_raw([["person", 1], ["person", 2], ["nonsense", 3]])
    assert field.value() == (ADA, BOB)
    assert ui.tasks.wait_idle()
    field.picker.picked.emit(Summary(ADA, "Ada"))
    assert field.value() == (ADA, BOB)


@dataclass(frozen=True)
class Item:
    title: str = ""
    key: int = 0


def rows_field(qtbot: Any) -> RowsField[Item]:
    field = RowsField(lambda form: form.add("title", "Title", TextField()), Item, "Add")
    qtbot.addWidget(field)
    return field


def test_rows_move_and_keep_what_is_not_shown(qtbot: Any) -> None:
    field = rows_field(qtbot)
    field.set_value((Item("a", 1), Item("b", 2)))
    field._move(field._cards[1], -1)
    assert field.value() == (Item("b", 2), Item("a", 1))
    field.add_row().field("title").set_raw("c")
    again = rows_field(qtbot)
    again.set_value((Item("a", 1), Item("b", 2)))
    again.set_raw(field.raw())
    assert again.value() == (Item("b", 2), Item("a", 1), Item("c", 0))


def test_a_form_marks_every_wrong_field_and_names_the_first(qtbot: Any) -> None:
    form = Form()
    qtbot.addWidget(form)
    name = form.add("title", "Title", TextField(), required=True)
    day = form.add("day", "Day", DayField())
    day.set_raw("never")
    with pytest.raises(UserError) as refused:
        form.read_into(Item())
    assert "Title" in refused.value.message
    assert name.error()
    assert day.error()
    name.edit.setText("x")
    assert not name.error()


def test_rows_that_keep_their_order_have_no_arrows(qtbot: Any) -> None:
    def build(form: Form) -> None:
        form.add("title", "Title", TextField())

    for movable, names in ((True, {"Move up", "Move down", "Remove"}), (False, {"Remove"})):
        rows = RowsField(build, Item, "Add", movable=movable)
        qtbot.addWidget(rows)
        rows.set_value((Item("a"), Item("b")))
        rows.set_read_only(True)
        rows.set_read_only(False)
        rows.add_row()
        made = {button.accessibleName() for button in rows.findChildren(QPushButton)}
        assert made - {""} == names


def test_what_can_only_be_read_looks_so_at_once(ui: Ui, qtbot: Any) -> None:
    who = RefField(ui, options, describe)
    for field in (TextField(), MultilineField(), TextsField(), DayField(), FileField(), who):
        qtbot.addWidget(field)
        field.show()
        edit = field.findChild(QLineEdit) or field.findChild(QPlainTextEdit)
        corner = QPoint(edit.width() // 2, 4)
        colours = [edit.grab().toImage().pixelColor(corner)]
        for read_only in (True, False):
            field.set_read_only(read_only)
            colours.append(edit.grab().toImage().pixelColor(corner))
        assert colours[0] == colours[2] != colours[1], type(field).__name__


def test_a_day_stands_in_the_digits_and_calendar_of_the_window(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_field, "leading_calendar", lambda: Calendar.JALALI)
    monkeypatch.setattr(day_field, "ui_language", lambda: Language.FA)
    field = DayField()
    qtbot.addWidget(field)
    field.set_value(DAY)
    assert field.edit.text() == "۱۴۰۵/۰۹/۰۱"
    assert field.edit.placeholderText() == "۱۴۰۵/۰۹/۰۱"
    assert field.value() == DAY
    for typed in ("1405/9/1", "۱۴۰۵/۹/۱", "١٤٠٥/٩/١", "2026-11-22"):
        field.set_raw(typed)
        assert field.value() == DAY
    popup = day_field._CalendarPopup(field)
    assert popup.calendar.calendar().name() == "Jalali"


def test_figures_begin_where_the_window_begins(qtbot: Any, qapp: QApplication) -> None:
    before = qapp.layoutDirection()
    try:
        for direction, side in (
            (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
            (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        ):
            qapp.setLayoutDirection(direction)
            number, day = NumberField(), DayField()
            for field in (number, day):
                qtbot.addWidget(field)
            for shown in (number.findChild(QSpinBox), day.edit):
                assert shown.alignment() & side
                assert shown.alignment() & Qt.AlignmentFlag.AlignAbsolute
    finally:
        qapp.setLayoutDirection(before)


def test_an_empty_box_of_a_tick_is_seen_on_every_ground(theme: Theme, qtbot: Any) -> None:
    try:
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            theme.choose(choice)
            box = CheckBox("Sample")
            qtbot.addWidget(box)
            box.show()
            image = box.grab().toImage()
            middle = image.height() // 2
            seen = [image.pixelColor(x, middle).lightness() for x in range(20)]
            assert max(seen) - min(seen) > 60, choice
    finally:
        theme.choose(ThemeChoice.LIGHT)
