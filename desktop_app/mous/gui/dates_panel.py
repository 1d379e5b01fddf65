"""The days of a memorandum's life in the office's calendars, each with the rule behind it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import localise_digits
from desktop_app.mous.records import KeyDate, Mou
from desktop_app.mous.rules_dates import life_dates
from desktop_app.ui.labels import format_date, label, leading_calendar, ui_language
from desktop_app.ui.parts import PlainLabel, clear, plain_label, rule


def explain(key: KeyDate) -> str:
    """The rule behind a date, in the interface's language."""
    template = QCoreApplication.translate("MouDates", key.template)
    amount = localise_digits(str(key.amount), ui_language())
    terms = localise_digits(str(key.terms), ui_language())
    return template.format(amount=amount, base=format_date(key.base), terms=terms)


class DatesPanel(QWidget):
    """Signature, entry into force and what follows from them."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(7)
        self._shown: tuple[Mou, date] | None = None

    def show_mou(self, mou: Mou, today: date) -> None:
        """Show the days of `mou` in its calendars."""
        if (mou, today) == self._shown:
            return
        self._shown = (mou, today)
        clear(self._box)
        self._box.addWidget(plain_label(self.tr("Dates"), name="h2"))
        if mou.term.signed_on:
            self._add(self.tr("Signature"), mou.term.signed_on, mou)
        for key in _keys(mou, today):
            self._add(label(key.kind), key.day, mou, explain(key))
        if mou.term.in_force_on is None:
            text = self.tr("Enter the date of entry into force to see the end of the term.")
            self._box.addWidget(plain_label(text, name="muted", wrap=True))

    def lines(self) -> list[str]:
        """What is shown."""
        cells = [self._box.itemAt(place) for place in range(self._box.count())]
        widgets = [cell.widget() for cell in cells if cell is not None]
        return [
            text.plain_text()
            for widget in widgets
            if widget is not None
            for text in ([widget] if isinstance(widget, PlainLabel) else _labels(widget))
        ]

    def _add(self, name: str, day: date, mou: Mou, why: str = "") -> None:
        cell = QWidget()
        box = QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(rule())
        box.addSpacing(5)
        box.addWidget(plain_label(name, wrap=True))
        box.addWidget(plain_label(in_calendars(day, mou.calendars), name="small", wrap=True))
        if why:
            box.addWidget(plain_label(why, name="small", wrap=True))
        self._box.addWidget(cell)


def _labels(widget: QWidget) -> list[PlainLabel]:
    return list(widget.findChildren(PlainLabel))


def in_calendars(day: date, calendars: Sequence[Calendar]) -> str:
    """A day in each of `calendars` that can count it, the interface's own leading."""
    leading = leading_calendar()
    order = dict.fromkeys((leading, *calendars, Calendar.GREGORIAN, Calendar.JALALI))
    written = []
    for calendar in order:
        with suppress(UserError):
            written.append(format_day(day, ui_language(), calendar))
    return " · ".join(written)


def _keys(mou: Mou, today: date) -> tuple[KeyDate, ...]:
    """No dates while what is typed gives none."""
    try:
        return life_dates(mou, today)
    except (UserError, OverflowError):
        return ()
