"""The templates' part of the letters' page: their dialog, and what letters begin with."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.letters.gui.begin_with import BeginWith
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.templates_page import TemplatesDialog
from desktop_app.ui.context import Ui


class TemplatesPart(QObject):
    """Opens the dialog from the page's menu and from “Begin with…”."""

    def __init__(self, ui: Ui, press: Press, page: QWidget, begin: BeginWith) -> None:
        super().__init__(page)
        self._ui, self._press, self._page, self._begin = ui, press, page, begin
        self.dialog: TemplatesDialog | None = None
        self.action = QAction(self.tr("Templates…"), self)
        self.action.triggered.connect(self.open)
        begin.edit_wanted.connect(self.open)

    def open(self) -> None:
        """Show the templates in a dialog."""
        self.dialog = TemplatesDialog(self._ui, self._press, self._page)
        self.dialog.open()

    def prepare(self) -> None:
        """Read what letters may begin with."""
        self._begin.read()
