"""The date printed on a letter that came in: typed as it stands there, and what it was read as."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.calendars import Calendar
from desktop_app.letters.printed_days import DayReading, likely, reading_of, readings
from desktop_app.ui.day_field import day_in_words
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.labels import label
from desktop_app.ui.parts import plain_label
from desktop_app.ui.text_fields import LineEdit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A date as printed, and the day and calendar it means where that is known."""

    text: str = ""
    day: date | None = None
    calendar: Calendar = Calendar.GREGORIAN


class PrintedDayField(Field):
    """A line of text; beneath it what it means, and a choice where it may mean several days."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = LineEdit(self.tr("as printed on the letter"))
        self.edit.setMinimumWidth(104)
        self.meant = CalmComboBox()
        self.meant.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.meant.setMinimumContentsLength(10)
        self.meant.setAccessibleName(self.tr("Which day is meant"))
        self.meant.hide()
        self._words = plain_label(name="small", wrap=True)
        self._words.hide()
        self._near: date | None = None
        self._found: tuple[DayReading, ...] = ()
        self._chosen: DayReading | None = None
        self._read_only = False
        self.hold(self.edit)
        self.box.insertWidget(1, self.meant)
        self.box.insertWidget(2, self._words)
        self.edit.textChanged.connect(self._on_text)
        self.meant.activated.connect(self._on_meant)

    def set_near(self, day: date | None) -> None:
        """The day of receipt, near which the date probably lies."""
        if day != self._near:
            self._near = day
            self._read(keep=True)

    def value(self) -> PrintedDay:
        """The text, and the day it was read as or that was chosen."""
        text, chosen = " ".join(self.edit.text().split()), self._chosen
        if chosen is None:
            return PrintedDay(text)
        return PrintedDay(text, chosen.day, chosen.calendar)

    def set_value(self, value: Any) -> None:
        """Show a printed date with the day that was chosen for it."""
        self.edit.blockSignals(True)
        self.edit.setText(value.text)
        self.edit.setCursorPosition(0)
        self.edit.blockSignals(False)
        self._chosen = reading_of(value.text, value.day, value.calendar)
        self._read(keep=True)

    def raw(self) -> Any:
        """The text as typed, the day and the calendar."""
        chosen = self._chosen
        if chosen is None:
            return [self.edit.text(), "", ""]
        return [self.edit.text(), chosen.day.isoformat(), chosen.calendar.stored]

    def set_raw(self, raw: Any) -> None:
        """Bring back a text and what was chosen."""
        text, day, calendar = (str(part) for part in raw)
        known = {each.stored: each for each in Calendar}
        chosen = date.fromisoformat(day) if day else None
        self.set_value(PrintedDay(text, chosen, known.get(calendar, Calendar.GREGORIAN)))
        self.changed.emit()

    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return not self.edit.text().strip()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the date selectable."""
        self._read_only = read_only
        self.edit.setReadOnly(read_only)
        self._show()

    def words(self) -> str:
        """What is said beneath the text."""
        return self._words.plain_text() if not self._words.isHidden() else ""

    def _on_text(self) -> None:
        self._read(keep=False)
        self.changed.emit()

    def _read(self, *, keep: bool) -> None:
        """Find what the text can mean; with `keep` what was chosen stays chosen if it can."""
        text = self.edit.text()
        self._found = readings(text, self._near)
        if not (keep and self._chosen in self._found):
            self._chosen = likely(text, self._near)
        self._show()

    def _show(self) -> None:
        several = len(self._found) > 1 and not self._read_only
        self.meant.clear()
        if several:
            self.meant.addItem(self.tr("Choose the day that is meant…"))
            for each in self._found:
                self.meant.addItem(_described(each))
            place = self._found.index(self._chosen) + 1 if self._chosen in self._found else 0
            self.meant.setCurrentIndex(place)
        self.meant.setVisible(several)
        words = self._said()
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _said(self) -> str:
        if self._chosen is not None:
            return _described(self._chosen)
        if self._found and self._read_only:
            return self.tr("It can be read in several ways; correct it to say which day is meant.")
        if self._found:
            return self.tr("It can be read in several ways; say which day is meant.")
        if self.edit.text().strip():
            return self.tr("Not read as a day; it is kept as printed.")
        return ""

    def _on_meant(self, place: int) -> None:
        self._chosen = self._found[place - 1] if place else None
        self._show()
        self.changed.emit()


def _described(reading: DayReading) -> str:
    """ "Jalali: 24 June 2023 · 3 Tir 1402 · 5 Dhu al-Hijjah 1444"."""
    return translate("PrintedDayField", "{calendar}: {days}").format(
        calendar=label(reading.calendar), days=day_in_words(reading.day)
    )
