"""What the letters' page has of letters that came in: their editor, scan, list and actions."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.letters.gui.incoming_drop import Intake
from desktop_app.letters.gui.incoming_editor import IncomingEditor
from desktop_app.letters.gui.incoming_flow import IncomingFlow
from desktop_app.letters.gui.incoming_scan_field import ask_scans
from desktop_app.letters.gui.incoming_scan_view import ScanView
from desktop_app.letters.gui.press import Press
from desktop_app.letters.incoming_records import Incoming
from desktop_app.letters.records import Letter, Series
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import ui_language
from desktop_app.ui.parts import EmptyPanel, EmptyState

RECEIVED = "received"
"""The key of the segment of the list."""


class IncomingPart(QObject):
    """Joined to the page by a few calls; the page knows nothing else of received letters."""

    def __init__(self, ui: Ui, press: Press, page: Any, editor: IncomingEditor) -> None:
        super().__init__(page)
        self._ui, self._page, self.editor = ui, page, editor
        self.flow = IncomingFlow(ui, editor)
        self.flow.answer_begun.connect(self._answer)
        self.scan = ScanView(ui, press, page.preview, self)
        self.intake = Intake(ui, page, page.list.view)
        self.intake.taken.connect(self._on_taken)
        editor.scan_changed.connect(self._on_scan)
        editor.opened.connect(self._on_opened)
        page.detail.currentChanged.connect(lambda _place: self._follow())
        self.add = QAction(self.tr("New received letter"), self)
        self.add.triggered.connect(lambda _on=False: page.create_new(Kind.INCOMING))
        self.take_in = QAction(self.tr("Take in scans…"), self)
        self.take_in.triggered.connect(lambda _on=False: self.choose())
        self.delete = QAction(self.tr("Delete"), self)
        self.delete.triggered.connect(lambda _on=False: page.delete_current())
        self.empty = self._empty()
        page.detail.addWidget(self.empty)

    def header_actions(self, more: QAction) -> list[QAction]:
        """What the header offers while received letters are listed."""
        return [more, self.delete, self.take_in, self.add]

    def show_empty(self) -> None:
        """Show no received letter; the page has let go of its own paper."""
        self._page.detail.setCurrentWidget(self.empty)
        self.scan.show("")

    def choose(self) -> None:
        """Let the officer look for files, and begin a received letter with each."""
        self.intake.take_files(ask_scans(self._page))

    def prepare(self) -> None:
        """Ask what a new received letter begins with."""
        language = ui_language()

        def read(session: Any) -> tuple[Incoming, tuple[Series, ...]]:
            return received.new_incoming(session, language), service.series(session)

        self._ui.tasks.read(
            read, lambda found: self._on_prepared(*found), owner=self, failed=lambda _error: None
        )

    def _on_prepared(self, fresh: Incoming, series: tuple[Series, ...]) -> None:
        self.editor.series.set_series(series)
        self.editor.show_series()
        learnt = fresh != self.editor.defaults
        self.editor.defaults = fresh
        waiting = self._page.current_editor() is self.editor and self.editor.base.id is None
        if learnt and waiting and not self.editor.is_dirty:
            self.editor.start_new()

    def _on_opened(self, record: Incoming) -> None:
        self.delete.setEnabled(record.id is not None and record.number is None)
        self._follow()

    def _on_scan(self, sha256: str) -> None:
        if self._page.current_editor() is self.editor:
            self.scan.show(sha256)

    def _follow(self) -> None:
        """The preview shows the scan while the editor is seen, and the paper otherwise."""
        if self._page.current_editor() is self.editor:
            self._page.paper.clear()
            self.scan.show(self.editor.scan.value().sha256)
        else:
            self.scan.let_go()
            self.delete.setEnabled(False)

    def _on_taken(self, begun: tuple[Incoming, ...]) -> None:
        if begun:
            self._page.open_ref(Ref(Kind.INCOMING, begun[0].id or 0))

    def _answer(self, letter: Letter) -> None:
        self._page.start_letter(letter)

    def _empty(self) -> EmptyPanel:
        state = EmptyState(
            self.tr("Letters received"),
            self.tr(
                "Drop the scan of a letter here, a PDF or a picture, or begin without one. Write "
                "down who sent it, their number and date; registering gives it your own number."
            ),
            self.tr("New received letter"),
        )
        return EmptyPanel(state, lambda: self._page.create_new(Kind.INCOMING))
