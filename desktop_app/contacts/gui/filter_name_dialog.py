"""Asks for the name of a filter and saves it; a refusal is told in place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.contacts import service_filters
from desktop_app.contacts.find_records import SavedFilter
from desktop_app.core.errors import UserError
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import TextField


class FilterNameDialog(QDialog):
    """Saves `wanted` under the name typed."""

    def __init__(
        self,
        ui: Ui,
        wanted: SavedFilter,
        done: Callable[[SavedFilter], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Rename the filter") if wanted.id else self.tr("Save the filter")
        self.setWindowTitle(heading)
        self.setMinimumWidth(380)
        self._ui, self._wanted, self._done = ui, wanted, done
        self.notice = NoticeBar()
        self.name = TextField()
        self.name.set_value(wanted.name)
        self.name.edit.setAccessibleName(self.tr("Name of the filter"))
        self.name.edit.selectAll()
        self.save_button = button(self.tr("Save"), self._save, primary=True)
        self.save_button.setDefault(True)
        hint = self.tr("The filter is kept with the office: for lists, exports and circulars.")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        for widget in (
            plain_label(heading, name="title"),
            self.notice,
            plain_label(self.tr("Name of the filter"), name="fieldLabel"),
            self.name,
            plain_label(hint, name="small", wrap=True),
        ):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addLayout(row(None, button(self.tr("Cancel"), self.close), self.save_button))
        self.name.edit.setFocus()

    def _save(self) -> None:
        wanted = self._wanted
        named = SavedFilter(wanted.id, wanted.version, self.name.value(), wanted.query)
        self.save_button.setEnabled(False)
        self._ui.tasks.write(
            lambda session: service_filters.save_filter(session, named),
            self._saved,
            owner=self,
            failed=self._refused,
        )

    def _saved(self, stored: SavedFilter) -> None:
        self._done(stored)
        self.close()

    def _refused(self, error: UserError) -> None:
        self.save_button.setEnabled(True)
        self.notice.say(str(error), "alert")
