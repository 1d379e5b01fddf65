"""A day, typed in any usual way and in two calendars; a moment of a day."""

import re
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCalendar, QDate, QLocale, QPoint, Qt, QTime
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTimeEdit, QVBoxLayout

from desktop_app.core.calendars import (
    Calendar,
    CalendarDay,
    format_day,
    from_calendar,
    to_calendar,
)
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold_digits
from desktop_app.core.languages import localise_digits
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.ui.calendar_button import CalendarButton
from desktop_app.ui.fields import Field, leading_side
from desktop_app.ui.labels import leading_calendar, ui_language
from desktop_app.ui.parts import plain_label, row
from desktop_app.ui.text_fields import LineEdit
from desktop_app.ui.theme import tokens

_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_JALALI_YEARS = range(1200, 1600)
_EXAMPLE = date(2026, 11, 22)
_LAST_JALALI = QDate(2057, 3, 19)
"""The last day of 1435: Qt's Jalali calendar differs from Iran's at the turn of the next year."""


def read_day(text: str) -> date | None:
    """The day that `text` names; None for blank text.

    Accepts 2026-11-22, 22/11/2026, 1405/9/1 and 1/9/1405 with the digits of any script; a year
    from 1200 to 1599 is a Jalali one. Raises UserError for anything else.
    """
    plain = fold_digits(text).strip()
    if not plain:
        return None
    if found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
    elif found := _YEAR_LAST.fullmatch(plain):
        day, month, year = (int(part) for part in found.groups())
    else:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a date."), text=text.strip()),
            QT_TRANSLATE_NOOP("Sentences", "Write it like 2026-11-22 or 1405/9/1."),
        )
    calendar = Calendar.JALALI if year in _JALALI_YEARS else Calendar.GREGORIAN
    return from_calendar(CalendarDay(calendar, year, month, day))


def write_day(day: date | None) -> str:
    """The day as it is typed: 2026-11-22, or ۱۴۰۵/۰۹/۰۱ in a Persian interface."""
    if day is None:
        return ""
    if leading_calendar() is Calendar.JALALI:
        parts = to_calendar(day, Calendar.JALALI)
        typed = f"{parts.year}/{parts.month:02}/{parts.day:02}"
        return localise_digits(typed, ui_language())
    return day.isoformat()


def day_in_words(day: date) -> str:
    """The day in Gregorian and Jalali words, and the lunar date where it is known."""
    parts = []
    for calendar in Calendar:
        try:
            parts.append(format_day(day, ui_language(), calendar))
        except UserError:
            continue
    return " · ".join(parts)


class DayField(Field):
    """A day that may be empty; beneath it stands the same day in every calendar."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = LineEdit()
        self.edit.setPlaceholderText(write_day(_EXAMPLE))
        self.edit.setAlignment(leading_side())
        self.edit.setMinimumWidth(104)
        self._words = plain_label(name="small", wrap=True)
        self._words.hide()
        self.hold(self.edit)
        self.box.removeWidget(self.edit)
        self._calendar = CalendarButton(self._pick)
        self.box.insertLayout(0, row(self.edit, self._calendar, spacing=2))
        self.box.insertWidget(1, self._words)
        self.edit.textChanged.connect(self._on_text)

    def value(self) -> date | None:
        """The day; raises UserError where the text is none."""
        return read_day(self.edit.text())

    def set_value(self, value: Any) -> None:
        """Show a day."""
        self.edit.setText(write_day(value))

    def raw(self) -> Any:
        """The text as typed."""
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        """Bring back a text."""
        self.edit.setText(str(raw or ""))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the date selectable."""
        self.edit.setReadOnly(read_only)
        self._calendar.setEnabled(not read_only)

    def _on_text(self) -> None:
        try:
            day = self.value()
        except UserError:
            day = None
        self._words.setText(day_in_words(day) if day else "")
        self._words.setVisible(day is not None)
        self.changed.emit()

    def _pick(self) -> None:
        if self.edit.isReadOnly():
            return
        popup = _CalendarPopup(self)
        try:
            day = self.value() or date.today()
        except UserError:
            day = date.today()
        popup.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        popup.move(self.mapToGlobal(QPoint(0, self.edit.height() + 4)))
        popup.show()


class _CalendarPopup(QFrame):
    def __init__(self, field: DayField) -> None:
        super().__init__(field)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._field = field
        box = QVBoxLayout(self)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if leading_calendar() is Calendar.JALALI:
            self.calendar.setCalendar(QCalendar(QCalendar.System.Jalali))
            self.calendar.setMaximumDate(_LAST_JALALI)
        self._mark_days_off()
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        box.addWidget(self.calendar)

    def _mark_days_off(self) -> None:
        """Qt marks Saturday and Sunday everywhere; in Iran it is Friday that is off."""
        colours, work = tokens(self.palette()), QLocale().weekdays()
        for day in Qt.DayOfWeek:
            shown = QTextCharFormat()
            shown.setForeground(QColor(colours.ink if day in work else colours.red_text))
            self.calendar.setWeekdayTextFormat(day, shown)

    def _take(self, day: QDate) -> None:
        self._field.set_value(date(day.year(), day.month(), day.day()))
        self.close()
        self.deleteLater()


class MomentField(Field):
    """A day and a time of day on this workstation's clock; may be empty."""

    def __init__(self) -> None:
        super().__init__()
        self.day = DayField()
        self.clock = QTimeEdit()
        # Before the format is set, which Qt turns round in a window from right to left.
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clock.setDisplayFormat("HH:mm")
        self.clock.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.clock.setAccessibleName(self.tr("Time"))
        self.clock.setMinimumWidth(76)
        self.clock.lineEdit().setTextMargins(6, 0, 6, 0)
        self.day.changed.connect(self.changed)
        self.clock.timeChanged.connect(lambda _time: self.changed.emit())
        self.hold(self.day)
        self.box.removeWidget(self.day)
        line = row(self.day, self.clock)
        line.setAlignment(self.clock, Qt.AlignmentFlag.AlignTop)
        self.box.insertLayout(0, line)

    def value(self) -> datetime | None:
        """The moment with the local offset; None without a day."""
        day = self.day.value()
        if day is None:
            return None
        at = self.clock.time()
        return datetime.combine(day, time(at.hour(), at.minute())).astimezone()

    def set_value(self, value: Any) -> None:
        """Show a moment in local time."""
        local = value.astimezone() if value else None
        self.day.set_value(local.date() if local else None)
        self.clock.setTime(QTime(local.hour, local.minute) if local else QTime(9, 0))

    def raw(self) -> Any:
        """Day as typed, and the time; a time alone is nothing typed."""
        return [self.day.raw(), self.clock.time().toString("HH:mm")]

    def set_raw(self, raw: Any) -> None:
        """Bring back day and time."""
        self.day.set_raw(raw[0])
        self.clock.setTime(QTime.fromString(str(raw[1]), "HH:mm"))

    def is_blank(self) -> bool:
        """Whether no day was given."""
        return self.day.is_blank()

    def set_label(self, text: str) -> None:
        """Name the day's box."""
        self.day.set_label(text)

    def set_read_only(self, read_only: bool) -> None:
        """Lock day and time."""
        self.day.set_read_only(read_only)
        self.clock.setReadOnly(read_only)
