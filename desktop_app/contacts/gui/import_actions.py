"""Import and Export on the page of contacts, and files dropped on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent

from desktop_app.contacts.gui.import_dialog import ImportDialog
from desktop_app.contacts.gui.import_export_dialog import ExportDialog
from desktop_app.contacts.gui.import_file_panel import dropped_file
from desktop_app.contacts.gui.import_port import Exchange
from desktop_app.contacts.gui.import_undo import ImportLog
from desktop_app.core.refs import Kind
from desktop_app.ui.context import Ui
from desktop_app.ui.paged_detail import PagedMasterDetail


class ImportActions(QObject):
    """Opens the two dialogs; the page keeps it and shows `actions` in the header."""

    def __init__(self, page: PagedMasterDetail, ui: Ui, exchange: Exchange) -> None:
        super().__init__(page)
        self._page, self._ui, self._exchange = page, ui, exchange
        self.log = ImportLog(ui, exchange, self)
        bring = QAction(self.tr("Import…"), self)
        bring.triggered.connect(lambda _on=False: self.open_import())
        send = QAction(self.tr("Export…"), self)
        send.triggered.connect(lambda _on=False: self.open_export())
        self.actions = [bring, send]
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def open_import(self, path: Path | None = None) -> ImportDialog:
        """The wizard, at its preview where a file is given."""
        dialog = ImportDialog(self._ui, self._exchange, self.log, self._page)
        dialog.open()
        if path is not None:
            dialog.read_file(path)
        return dialog

    def open_export(self) -> ExportDialog:
        """Asks what to write and where."""
        page = self._page
        model = page.list.model
        ref = page.current_ref()
        found = model.row(ref) if ref is not None and ref.kind is not Kind.POST else None
        current = (ref, found.title) if ref is not None and found is not None else None
        shown = tuple(page.model.refs) if page.found() is not None else None
        chosen = page.selected()
        dialog = ExportDialog(self._ui, self._exchange, shown, chosen, current, page)
        if shown is None:  # a long list is still being read: ask for all of it
            order = page.load_order(page.list.segment(), page.list.filter_edit.text(), None)
            self._ui.tasks.read(order, lambda refs: dialog.offer_shown(tuple(refs)), owner=dialog)
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file of contacts dropped on the page begins an import of it."""
        if isinstance(event, QDragEnterEvent | QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.open_import(path)
                return True
        return super().eventFilter(watched, event)
