"""The series of numbers: what each is for, how it writes, and the number it would give next."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern
from desktop_app.letters import service
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.records import Series
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField, Field, FlagField
from desktop_app.ui.form import Form
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import plain_label
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate
Next = Mapping[tuple[int, int], int]
"""The number that a series, by its key, would give next in a year."""


class NextField(Field):
    """The key of a series, kept out of sight, and in sight what number it would give next."""

    def __init__(self) -> None:
        super().__init__()
        self._key: int | None = None
        self.example = plain_label(name="small", wrap=True)
        self.hold(self.example)

    def value(self) -> int | None:
        """The key."""
        return self._key

    def set_value(self, value: Any) -> None:
        """Keep a key."""
        self._key = value
        self.changed.emit()

    def raw(self) -> Any:
        """The key."""
        return self._key

    def set_raw(self, raw: Any) -> None:
        """Keep a key."""
        self._key = raw


class SeriesSheet(Sheet):
    """Edits all series at once; a pattern that cannot number letters is refused in place."""

    def __init__(
        self,
        ui: Ui,
        series: tuple[Series, ...],
        following: Next,
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        line = translate(
            "LetterSheets",
            "Numbers restart each year of the calendar; those already given never change. "
            "A series taken out is closed: it numbers no more letters. "
            "In a pattern, {series}, {year} and {number:03} are filled in.",
        )
        title = translate("LetterSheets", "Number series")
        super().__init__(
            title, (line,), translate("LetterSheets", "Save series"), parent, quiet=True, tall=True
        )
        self._ui, self._before = ui, series
        self._following, self._today = following, today
        self.rows = self.form.add(
            "series",
            "",
            RowsField(
                self._build,
                lambda: Series(None, 0, ""),
                self.tr("Add series"),
                numbered=False,
                movable=False,
            ),
        )
        self.rows.set_value(series)

    def act(self) -> None:
        """Save what changed."""
        try:
            kept = self.rows.value()
            for one in kept:
                parse_pattern(one.pattern)
        except UserError as error:
            self.fail(error)
            return
        changed = [one for one in kept if one not in self._before]
        stays = {one.id for one in kept}
        closed = [one.id for one in self._before if one.id is not None and one.id not in stays]

        def save(session: Any) -> None:
            for one in changed:
                service.save_series(session, one)
            for series_id in closed:
                service.close_series(session, series_id)

        self.wait()
        self._ui.tasks.write(save, lambda _nothing: self.finish(), owner=self, failed=self.fail)

    def examples(self) -> tuple[str, ...]:
        """What stands under each series about its next number."""
        found = (form.field("id") for form in self.rows.forms())
        return tuple(each.example.plain_text() for each in found if isinstance(each, NextField))

    def _build(self, form: Form) -> None:
        form.add_row(
            ("name", translate("LetterSheets", "Name"), TextField()),
            ("used_for", translate("LetterSheets", "Used for"), ChoiceField(SeriesUse)),
        )
        form.add_row(
            ("pattern", translate("LetterSheets", "Number pattern"), TextField()),
            ("calendar", translate("LetterSheets", "Calendar"), ChoiceField(Calendar)),
            stretch=(2, 1),
        )
        needs = FlagField(translate("LetterSheets", "Takes approved letters only"))
        form.add("needs_approval", "", needs)
        following = form.add("id", "", NextField())
        form.changed.connect(
            lambda: following.example.setText(self._example(form, following.value()))
        )

    def _example(self, form: Form, key: int | None) -> str:
        """The next number as it would be printed, or what keeps the pattern from writing one."""
        calendar: Calendar = form.field("calendar").value()
        form.show_cell("needs_approval", form.field("used_for").value() is not SeriesUse.INCOMING)
        year = to_calendar(self._today(), calendar).year
        number = self._following.get((key or 0, year), 1)
        name = " ".join(str(form.field("name").value()).split())
        try:
            written = parse_pattern(str(form.field("pattern").value()).strip())
        except UserError as error:
            return self.tr("No number can be written yet: {why}").format(
                why=sentence(error.message)
            )
        return self.tr("Next number: {number}").format(number=written.write(name, year, number))
