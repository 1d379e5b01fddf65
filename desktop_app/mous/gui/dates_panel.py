"""The days that a memorandum's term gives, in two calendars, each with the rule behind it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import localise_digits
from desktop_app.mous.records import KeyDate, Term
from desktop_app.mous.rules import key_dates
from desktop_app.ui.labels import format_date, format_dates, label, ui_language
from desktop_app.ui.parts import PlainLabel, clear, plain_label, rule


def explain(key: KeyDate) -> str:
    """The rule behind a date, in the interface's language."""
    template = QCoreApplication.translate("MouDates", key.template)
    amount = localise_digits(str(key.amount), ui_language())
    return template.format(amount=amount, base=format_date(key.base))


class DatesPanel(QWidget):
    """Signature, entry into force and what follows from them."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(7)
        self._shown: Term | None = None

    def show_term(self, term: Term) -> None:
        """Show the dates of `term`."""
        if term == self._shown:
            return
        self._shown = term
        clear(self._box)
        self._box.addWidget(plain_label(self.tr("Dates"), name="h2"))
        if term.signed_on:
            self._add(self.tr("Signature"), term.signed_on)
        if term.in_force_on:
            self._add(self.tr("In force"), term.in_force_on)
        for key in _keys(term):
            self._add(label(key.kind), key.day, explain(key))
        if term.in_force_on is None:
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

    def _add(self, name: str, day: date, why: str = "") -> None:
        cell = QWidget()
        box = QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(rule())
        box.addSpacing(5)
        box.addWidget(plain_label(name, wrap=True))
        box.addWidget(plain_label(format_dates(day), name="small", wrap=True))
        if why:
            box.addWidget(plain_label(why, name="small", wrap=True))
        self._box.addWidget(cell)


def _labels(widget: QWidget) -> list[PlainLabel]:
    return list(widget.findChildren(PlainLabel))


def _keys(term: Term) -> tuple[KeyDate, ...]:
    """No dates while what is typed gives none."""
    try:
        return key_dates(term)
    except (UserError, OverflowError):
        return ()
