"""The series of numbers, each with its pattern, its calendar and the number it would write."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern
from desktop_app.letters import service
from desktop_app.letters.records import Series
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.form import Form
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


class SeriesSheet(Sheet):
    """Edits all series at once; a pattern that cannot number letters is refused in place."""

    def __init__(self, ui: Ui, series: tuple[Series, ...], parent: QWidget) -> None:
        line = translate(
            "LetterSheets",
            "Numbers restart each year of the calendar; those already given never change. "
            "A series taken out is closed: it numbers no more letters. "
            "In a pattern, {series}, {year} and {number:03} are filled in.",
        )
        title = translate("LetterSheets", "Number series")
        super().__init__(title, (line,), translate("LetterSheets", "Save series"), parent)
        self._ui, self._before = ui, series
        self.rows = self.form.add(
            "series",
            "",
            RowsField(_build, lambda: Series(None, 0, ""), self.tr("Add series"), numbered=False),
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


def _build(form: Form) -> None:
    form.add_row(
        ("name", translate("LetterSheets", "Name"), TextField()),
        ("calendar", translate("LetterSheets", "Calendar"), ChoiceField(Calendar)),
    )
    form.add("pattern", translate("LetterSheets", "Number pattern"), TextField())
