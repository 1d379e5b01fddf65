"""Joins membership to the page of contacts: its action, its view, and the editor's panel."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.contacts.gui.membership_view import MembershipView
from desktop_app.contacts.gui.organisation_editor import OrganisationEditor
from desktop_app.contacts.gui.port import ContactsPort
from desktop_app.ui.context import Ui
from desktop_app.ui.master_detail import MasterDetail


class MembershipActions(QObject):
    """Shows the view in place of list and editor, and goes back to them."""

    def __init__(
        self, page: MasterDetail, ui: Ui, port: ContactsPort, bodies: OrganisationEditor
    ) -> None:
        super().__init__(page)
        self._page = page
        self.view = MembershipView(ui, port, page)
        self.view.hide()
        layout = page.layout()
        assert layout is not None, "a page has its columns laid out"
        layout.addWidget(self.view)
        self.action = QAction(self.tr("Membership…"), self)
        self.action.triggered.connect(lambda _on=False: self.show())
        self.view.leave_wanted.connect(self.leave)
        bodies.membership.join(port.basis)
        self.view.stages_changed.connect(bodies.membership.reload)

    def show(self) -> None:
        """Show who stands where."""
        self.view.show()
        # The cursor goes first: left in the list, it would wander and open a record.
        self.view.back_button.setFocus()
        self._page.splitter.hide()
        self.view.reload()
        self._page.current_changed.emit(None)  # nothing can be deleted that is not seen

    def leave(self) -> None:
        """Show the contacts again."""
        if self._page.splitter.isHidden():
            self._page.splitter.show()
            self._page.list.filter_edit.setFocus()
            self.view.hide()
            self._page.current_changed.emit(self._page.current_ref())
