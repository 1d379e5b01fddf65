"""Labels, envelopes and the directory on the page of contacts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.contacts.gui.port import ContactsPort
from desktop_app.contacts.gui.print_dialogs import (
    ContactsPaper,
    DirectoryDialog,
    EnvelopesDialog,
    LabelsDialog,
)
from desktop_app.contacts.gui.which_field import Which
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text
from desktop_app.ui.paged_detail import PagedMasterDetail


class PrintActions(QObject):
    """Opens the three dialogs over what the list has."""

    def __init__(self, page: PagedMasterDetail, ui: Ui, port: ContactsPort) -> None:
        super().__init__(page)
        self._page, self._ui, self._port = page, ui, port
        self.dialog: ContactsPaper | None = None
        self.actions = [
            self._action(self.tr("Labels…"), LabelsDialog),
            self._action(self.tr("Envelopes…"), EnvelopesDialog),
            self._action(self.tr("Directory…"), DirectoryDialog),
        ]

    def open(self, dialog: Callable[..., ContactsPaper]) -> None:
        """Show a dialog for what is chosen and shown in the list."""
        self.dialog = dialog(self._ui, self._port, self.choices(), self._page)
        self.dialog.finished.connect(lambda _result: self._forget())
        self.dialog.open()

    def choices(self) -> tuple[Which, ...]:
        """Those chosen where there are several, all that the list shows, the open one."""
        page, made = self._page, list[Which]()
        chosen = page.selected()
        if len(chosen) > 1:
            text = self.tr("The {number} chosen in the list")
            made.append(Which(text.format(number=count_text(len(chosen))), _finds(chosen)))
        made.append(
            Which(self._all(), page.load_order(page.list.segment(), page.list.words(), None))
        )
        ref = page.current_ref()
        row = page.model.row(ref) if ref is not None and ref.kind is not Kind.POST else None
        if ref is not None and row is not None:
            text = self.tr("Only “{name}”")
            made.append(Which(text.format(name=row.title), _finds((ref,))))
        return tuple(made)

    def _all(self) -> str:
        found = self._page.found()
        if found is None:
            return self.tr("All that the list shows")
        return self.tr("All that the list shows ({number})").format(number=count_text(found))

    def _action(self, text: str, dialog: Callable[..., ContactsPaper]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _on=False: self.open(dialog))
        return action

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _finds(refs: Sequence[Ref]) -> Callable[[Any], Sequence[Ref]]:
    return lambda _session: refs
