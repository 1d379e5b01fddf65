"""By how many days an officer corrects the lunar dates of a paper, and what that prints.

The moon is sighted, the Umm al-Qura tables are calculated: they differ by a day now and then.
"""

from collections.abc import Collection
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import SHIFTS, Calendar, format_day, kept_shift
from desktop_app.core.errors import UserError
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.labels import ui_language


class LunarShiftField(Field):
    """A correction from two days earlier to two days later; each choice shows its lunar date.

    In a form, its label comes and goes with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._combo = CalmComboBox()
        for _ in SHIFTS:
            self._combo.addItem("")
        self._combo.setCurrentIndex(SHIFTS.index(0))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)
        self._name_choices()

    def show_day(self, day: date | None, calendars: Collection[Calendar]) -> None:
        """Show what each choice prints for `day`; hide where no lunar date is printed."""
        self._day = day
        self._name_choices()
        cell = self.parentWidget()
        own = cell if cell is not None and cell.objectName() == "formCell" else self
        if Calendar.HIJRI not in calendars:
            own.hide()
        elif own.parentWidget() is not None:  # else it would become a window
            own.show()

    def value(self) -> int:
        """The correction in days, of `core.calendars.SHIFTS`."""
        return SHIFTS[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a correction; None is none."""
        self._combo.setCurrentIndex(SHIFTS.index(kept_shift(value)))

    def raw(self) -> Any:
        """The correction in days."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Choose a correction."""
        self.set_value(raw)

    def is_blank(self) -> bool:
        """A correction is never blank."""
        return False

    def choices(self) -> tuple[str, ...]:
        """What the officer chooses from, from the earliest on."""
        return tuple(self._combo.itemText(place) for place in range(self._combo.count()))

    def _name_choices(self) -> None:
        words = (
            self.tr("two days earlier"),
            self.tr("one day earlier"),
            self.tr("as calculated"),
            self.tr("one day later"),
            self.tr("two days later"),
        )
        for place, (shift, name) in enumerate(zip(SHIFTS, words, strict=True)):
            printed = self._printed(shift)
            self._combo.setItemText(place, f"{printed} · {name}" if printed else name)

    def _printed(self, shift: int) -> str:
        if self._day is None:
            return ""
        try:
            return format_day(self._day, ui_language(), Calendar.HIJRI, shift)
        except UserError:
            return ""
