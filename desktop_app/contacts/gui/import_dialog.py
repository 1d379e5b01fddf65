"""Brings a file of contacts in: file, columns, preview, done. Nothing is written before "Import".

Long work runs in the tasks of the window, or in a child process; the dialog shows its progress
and can stop it. Answers to what was given up are dropped by their number.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.contacts.gui.import_columns_panel import ColumnsPanel
from desktop_app.contacts.gui.import_done_panel import DonePanel
from desktop_app.contacts.gui.import_file_panel import FilePanel, WaitPanel
from desktop_app.contacts.gui.import_port import Exchange
from desktop_app.contacts.gui.import_preview_panel import PreviewPanel
from desktop_app.contacts.gui.import_report import report
from desktop_app.contacts.gui.import_undo import Done, ImportLog
from desktop_app.contacts.gui.import_watch import DialogWatch
from desktop_app.contacts.import_records import (
    Act,
    Column,
    Imported,
    Plan,
    ReadAs,
    Reading,
    Table,
)
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, sentence
from desktop_app.ui.parts import ElidedLabel, NoticeBar, button, menu_text, plain_label, row


class ImportDialog(QDialog):
    """The wizard of an import."""

    def __init__(
        self, ui: Ui, exchange: Exchange, log: ImportLog, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import contacts"))
        self.resize(920, 600)
        self._ui, self._exchange, self._log = ui, exchange, log
        self._done: Done | None = None
        self._path = Path()
        self._reading = Reading()
        self._table: Table | None = None
        self._found, self._plan = Reading(), Plan((), ())
        self._number = 0
        self._watch = DialogWatch(self)
        self._writing = False
        self._build()
        self._show(self.file)

    # Steps

    def read_file(self, path: Path, how: ReadAs = ReadAs()) -> None:  # noqa: B008
        """Read a file; its columns or its preview come next."""
        self._path = path
        self._name.setText(path.name)
        number, watch = self._begin(self.tr("Reading the file"))
        exchange = self._exchange
        again = self._table is not None and how != ReadAs()
        back: QWidget = self.columns if again else self.file
        self._ui.tasks.compute(
            lambda _progress: exchange.read_limited(path, watch, how),
            lambda found: self._on_read(number, found),
            owner=self,
            failed=lambda error: self._on_failed(number, error, back),
        )

    def make_plan(self) -> None:
        """Weigh what the file tells against the office."""
        found = self._reading
        if self._table is not None:
            table, columns = self._table, self.columns.columns()
            number, watch = self._begin(self.tr("Reading the rows"))
            exchange = self._exchange
            self._ui.tasks.compute(
                lambda _progress: exchange.drafts_of(table, columns, watch.step),
                lambda drafts: self._weigh(number, drafts),
                owner=self,
                failed=lambda error: self._on_failed(number, error, self.columns),
            )
            return
        self._weigh(self._number, found)

    def carry_out(self) -> None:
        """Write what the preview shows, in one go."""
        number, watch = self._begin(self.tr("Importing"))
        plan, exchange = self._plan, self._exchange
        mapping = None if self._table is None else (self._table, self.columns.columns())
        self._writing = True
        cancelled = UserError(self.tr("The import was cancelled; nothing was changed."))

        def tell(done: int, total: int) -> None:
            try:
                watch.step(done, total)
            except CancelledError:
                raise cancelled from None

        self._ui.tasks.write(
            lambda session: exchange.carry_out(session, plan, tell, mapping),
            lambda done: self._on_done(number, done),
            owner=self,
            failed=lambda error: self._on_failed(number, error, self.preview),
        )

    def cancel(self) -> None:
        """Stop what is going on, or close."""
        if self.steps.currentWidget() is not self.wait:
            self.close()
            return
        self._watch.stop()
        if self._writing:  # its answer tells whether it was stopped in time
            self.cancel_button.setEnabled(False)
            return
        self._number += 1
        self._show(self.file)

    def go_back(self) -> None:
        """The step before."""
        here = self.steps.currentWidget()
        has_table = here is self.preview and self._table is not None
        self._show(self.columns if has_table else self.file)

    def reject(self) -> None:
        """Escape does what the button says."""
        if self.steps.currentWidget() is self.wait:
            self.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Work that nobody waits for stops; a write that is under way is waited for."""
        if self._writing:
            self.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    def done(self, code: int) -> None:
        """However it ends, what was read goes; Escape brings no close event."""
        self._watch.stop()
        self._reading, self._table, self._found = Reading(), None, Reading()
        self._plan = Plan((), ())
        self._exchange.let_go()
        super().done(code)

    # Answers

    def _on_read(self, number: int, found: Reading) -> None:
        if number != self._number:
            return
        self._reading, self._table = found, found.table
        if found.table is None:
            self.make_plan()
            return
        self._ask_columns(number, found.table)

    def _ask_columns(self, number: int, table: Table) -> None:
        """What the columns of this source were the last time, or are likely to be."""
        exchange = self._exchange
        self._ui.tasks.read(
            lambda session: exchange.columns_of(session, table),
            lambda columns: self._show_table(number, table, columns),
            owner=self,
            failed=lambda error: self._on_failed(number, error, self.file),
        )

    def _show_table(self, number: int, table: Table, columns: tuple[Column, ...]) -> None:
        if number != self._number:
            return
        self._table = table
        self.columns.show_table(table, columns)
        self._show(self.columns)
        if not table.rows:
            self.notice.say(self.tr("This sheet is empty. Choose another one."), "warning")

    def _weigh(self, number: int, found: Reading) -> None:
        if number != self._number:
            return
        self._found = found
        number, watch = self._begin(self.tr("Comparing with the contacts of the office"))
        exchange, back = self._exchange, self.file if self._table is None else self.columns
        self._ui.tasks.read(
            lambda session: exchange.plan(session, found.drafts, watch.step),
            lambda plan: self._on_plan(number, plan),
            owner=self,
            failed=lambda error: self._on_failed(number, error, back),
        )

    def _on_plan(self, number: int, plan: Plan) -> None:
        if number != self._number:
            return
        self._plan = plan
        self.preview.show_plan(plan, self._found.problems)
        self._show(self.preview)
        if not plan.changes:
            self.notice.say(self.tr("Nothing of this file is new: the office has it all."))

    def _on_done(self, number: int, done: Imported) -> None:
        self._writing = False
        if number != self._number:
            return
        text = self.tr("Imported {name}: {added} added, {updated} updated.").format(
            name=self._path.name,
            added=count_text(done.plan.count(Act.ADD)),
            updated=count_text(done.plan.count(Act.UPDATE)),
        )
        self._done = self._log.add(text, done)
        self._plan = Plan((), ())  # holds the whole book
        name, problems = self._path.name, self._found.problems
        self._ui.tasks.compute(
            lambda _progress: report(name, done.plan, problems),
            lambda told: self.done_panel.show_report(text, told, self._path),
            owner=self,
        )
        self._show(self.done_panel)

    def _on_failed(self, number: int, error: UserError, back: QWidget) -> None:
        self._writing = False
        if number != self._number:
            return
        self._show(back)
        parts = (sentence(error.message), sentence(error.advice))
        self.notice.say(" ".join(part for part in parts if part), "warning")

    # How it looks

    def _build(self) -> None:
        self.file, self.wait = FilePanel(), WaitPanel()
        self.columns, self.preview = ColumnsPanel(), PreviewPanel()
        self.done_panel = DonePanel(self._ui)
        self.steps = QStackedWidget()
        for panel in (self.file, self.wait, self.columns, self.preview, self.done_panel):
            self.steps.addWidget(panel)
        self.file.chosen.connect(self.read_file)
        self.columns.reading_chosen.connect(lambda how: self.read_file(self._path, how))
        self.file.undo_wanted.connect(self._take_back)
        self.columns.header_chosen.connect(self._on_header)
        self.done_panel.undo_wanted.connect(self._undo)
        self.notice = NoticeBar()
        self._name = ElidedLabel(name="muted")
        self.back_button = button(self.tr("Back"), self.go_back)
        self.cancel_button = button(self.tr("Cancel"), self.cancel)
        self.next_button = button("", self._go_on, primary=True)
        self.next_button.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        heading = row(plain_label(self.tr("Import contacts"), name="title"), spacing=12)
        heading.addWidget(self._name, 1)
        box.addLayout(heading)
        box.addWidget(self.notice)
        box.addWidget(self.steps, 1)
        box.addLayout(row(self.back_button, None, self.cancel_button, self.next_button))

    def _show(self, panel: QWidget) -> None:
        self.notice.say("")
        if panel is self.file:
            self.file.show_imports(self._log.imports)
        self.steps.setCurrentWidget(panel)
        self.back_button.setVisible(panel in (self.columns, self.preview))
        self.next_button.setVisible(panel not in (self.file, self.wait))
        self.cancel_button.setVisible(panel is not self.done_panel)
        self.cancel_button.setEnabled(True)
        self.next_button.setEnabled(panel is not self.preview or self._plan.changes > 0)
        self.next_button.setText(menu_text(self._next_text(panel)))
        if panel is not self.file:
            self.next_button.setFocus()

    def _next_text(self, panel: QWidget) -> str:
        if panel is self.preview:
            return self.tr("Import {number}").format(number=count_text(self._plan.changes))
        return self.tr("Close") if panel is self.done_panel else self.tr("Preview")

    def _go_on(self) -> None:
        here = self.steps.currentWidget()
        if here is self.columns:
            self.make_plan()
        elif here is self.preview:
            self.carry_out()
        else:
            self.close()

    def _undo(self) -> None:
        """The offer that the window makes too; behind this dialog nobody could take it."""
        if self._done is not None:
            self._take_back(self._done)

    def _take_back(self, done: Done) -> None:
        back = self.steps.currentWidget() or self.file
        number, watch = self._begin(self.tr("Undoing the import"))
        self._writing = True

        def finished(error: UserError | None) -> None:
            if error is not None:
                self._on_failed(number, error, back)
                return
            self._writing = False
            self.close()

        self._log.take_back(done, watch, finished)

    def _begin(self, text: str) -> tuple[int, DialogWatch]:
        self._number += 1
        self._watch = DialogWatch(self)
        self._watch.stepped.connect(self.wait.show_step)
        self.wait.begin(text)
        self._show(self.wait)
        return self._number, self._watch

    def _on_header(self, first_row: bool) -> None:
        if self._table is not None:
            table = self._exchange.with_header(self._table, first_row=first_row)
            self._ask_columns(self._number, table)
