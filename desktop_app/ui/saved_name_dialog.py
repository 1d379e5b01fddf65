"""Asks for the name of a search and saves it; a refusal is told in place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.saved_search import SavedSearch
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import TextField


class SavedNameDialog(QDialog):
    """Saves `wanted` under the name typed."""

    def __init__(
        self,
        ui: Ui,
        wanted: SavedSearch,
        save: Callable[[Any, SavedSearch], SavedSearch],
        done: Callable[[SavedSearch], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Rename the search") if wanted.id else self.tr("Save the search")
        self.setWindowTitle(heading)
        self.setMinimumWidth(380)
        self._ui, self._wanted, self._store, self._done = ui, wanted, save, done
        self.notice = NoticeBar()
        self.name = TextField()
        self.name.set_value(wanted.name)
        self.name.edit.setAccessibleName(self.tr("Name of the search"))
        self.name.edit.selectAll()
        self.save_button = button(self.tr("Save"), self.save, primary=True)
        self.save_button.setDefault(True)
        hint = self.tr("The search is kept with the office, for everybody who works in it.")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        for widget in (
            plain_label(heading, name="title"),
            self.notice,
            plain_label(self.tr("Name of the search"), name="fieldLabel"),
            self.name,
            plain_label(hint, name="small", wrap=True),
        ):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addLayout(row(None, button(self.tr("Cancel"), self.close), self.save_button))
        self.name.edit.setFocus()

    def save(self) -> None:
        """Save it; the dialog stays where that is refused."""
        named, store = replace(self._wanted, name=self.name.value()), self._store
        self.save_button.setEnabled(False)
        self._ui.tasks.write(
            lambda session: store(session, named), self._saved, owner=self, failed=self._refused
        )

    def _saved(self, stored: SavedSearch) -> None:
        self._done(stored)
        self.close()

    def _refused(self, error: UserError) -> None:
        self.save_button.setEnabled(True)
        self.notice.say(str(error), "alert")
