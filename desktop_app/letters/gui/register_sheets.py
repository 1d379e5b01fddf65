"""The sheets of the register that the letters' page opens: delegations, and closing a year."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.letters import service
from desktop_app.letters.authority_records import Delegation
from desktop_app.letters.gui.delegations_sheet import DelegationsSheet
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.years_sheet import YearsSheet
from desktop_app.letters.register_records import YearState
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet

translate = QCoreApplication.translate


class RegisterSheets(QObject):
    """Two actions for the page's menu and the sheet that is open."""

    def __init__(self, ui: Ui, press: Press, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._press, self._page = ui, press, page
        self.sheet: Sheet | None = None
        self.delegations_action = QAction(translate("RegisterSheets", "Delegations…"), self)
        self.delegations_action.triggered.connect(lambda _on=False: self.edit_delegations())
        self.years_action = QAction(translate("RegisterSheets", "Close a year…"), self)
        self.years_action.triggered.connect(lambda _on=False: self.show_years())

    def edit_delegations(self) -> None:
        """Show who signs for whom."""
        self._ui.tasks.read(service.delegations, self._show_delegations, owner=self)

    def show_years(self) -> None:
        """Show the years of the register, when it has any."""
        self._ui.tasks.read(service.series_years, self._show_years, owner=self)

    def _show_delegations(self, found: tuple[Delegation, ...]) -> None:
        self._open(DelegationsSheet(self._ui, found, self._page))

    def _show_years(self, years: tuple[YearState, ...]) -> None:
        if not years:
            self._ui.messages.info(
                translate("RegisterDialog", "No letter has a number yet: the register is empty.")
            )
            return
        self._open(YearsSheet(self._ui, self._press, years, self._page))

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
