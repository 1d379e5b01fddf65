"""Confirms an issue on paper: whether a code is printed that binds the signed sheet to its text."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.letters.gui.sheets import IssueSheet
from desktop_app.ui.fields import FlagField


class InkSheet(IssueSheet):
    """Issues a letter that is signed in ink."""

    def __init__(
        self,
        lines: tuple[str, ...],
        issue: Callable[[bool], object],
        parent: QWidget,
        title: str = "",
        act: str = "",
    ) -> None:
        super().__init__(lines, lambda: issue(bool(self.code.value())), parent, title, act)
        self.code = FlagField(
            self.tr("Print a small code, so that the signed scan finds its letter")
        )
        self.code.set_value(True)
        self.form.add("code", "", self.code)
