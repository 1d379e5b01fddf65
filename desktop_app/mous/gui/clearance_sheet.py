"""The sheet of what countries ask for before their institutions may sign."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.mous import service
from desktop_app.mous.gui.country_field import CountryChoice
from desktop_app.mous.life_records import ClearanceRule
from desktop_app.ui.context import Ui
from desktop_app.ui.form import Form
from desktop_app.ui.labels import ui_language
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import MultilineField, TextsField

translate = QCoreApplication.translate


class ClearanceRulesSheet(Sheet):
    """Edits the rules of all countries at once."""

    def __init__(self, ui: Ui, rules: tuple[ClearanceRule, ...], parent: QWidget) -> None:
        line = translate(
            "ClearanceRulesSheet",
            "A memorandum with a party from the country cannot be approved until each authority "
            "named here has given its clearance. What is set here is your office's own rule.",
        )
        title = translate("ClearanceRulesSheet", "Clearances by country")
        act = translate("ClearanceRulesSheet", "Save rules")
        super().__init__(title, (line,), act, parent, quiet=True, tall=True)
        self._ui, self._names = ui, service.country_names(ui_language())
        self.rows = self.form.add(
            "rules",
            "",
            RowsField(
                self._build_rule,
                lambda: ClearanceRule(None, 0),
                self.tr("Add rule"),
                numbered=False,
                movable=False,
            ),
        )
        self.rows.set_value(rules)

    def act(self) -> None:
        """Save all of them, or say which one is wrong."""
        try:
            rules: Any = self.rows.value()
        except UserError as error:
            self.fail(error)
            return
        self.wait()
        self._ui.tasks.write(
            lambda session: service.save_clearance_rules(session, rules),
            lambda _nothing: self.finish(),
            owner=self,
            failed=self.fail,
        )

    def _build_rule(self, form: Form) -> None:
        form.add("country", translate("ClearanceRulesSheet", "Country"), CountryChoice(self._names))
        authority = translate("ClearanceRulesSheet", "Whose clearance is needed")
        form.add("authority", authority, TextsField())
        form.add("note", translate("ClearanceRulesSheet", "Note"), MultilineField(2))
