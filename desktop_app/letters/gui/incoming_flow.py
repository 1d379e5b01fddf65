"""From the buttons of a received letter to what they do: register, answer, correct, file, void."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.letters import service_received as service
from desktop_app.letters.gui.incoming_editor import IncomingEditor
from desktop_app.letters.gui.incoming_sheets import CorrectSheet
from desktop_app.letters.gui.sheets import VoidSheet
from desktop_app.letters.incoming_records import Incoming
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet


class IncomingFlow(QObject):
    """Joins the editor of received letters to the office."""

    answer_begun = Signal(object)
    """Carries the `Letter` that answers the one shown, not yet stored."""

    def __init__(self, ui: Ui, editor: IncomingEditor) -> None:
        super().__init__(editor)
        self._ui, self._editor = ui, editor
        self.sheet: Sheet | None = None
        card = editor.card
        editor.register_wanted.connect(self.register)
        card.answer.connect(self.answer)
        card.correct.connect(lambda: self._saved(self._ask_correction))
        card.file.connect(lambda: self._saved(self._file))
        card.reopen.connect(self.reopen)
        card.void.connect(self.void)
        card.copy_reference.connect(self.copy_reference)

    def register(self) -> None:
        """Save what was typed, then give it our number."""
        self._saved(self._register)

    def answer(self) -> None:
        """Begin a letter of ours that answers it."""
        incoming_id = self._record.id or 0
        self._ui.tasks.read(
            lambda session: service.answer_to(session, incoming_id),
            self.answer_begun.emit,
            owner=self,
        )

    def reopen(self) -> None:
        """Take a filed letter up again."""
        incoming_id = self._record.id or 0
        self._do(
            lambda session: service.reopen_incoming(session, incoming_id),
            self.tr("{number} is open again."),
        )

    def void(self) -> None:
        """Ask for the reason, then void."""
        incoming_id = self._record.id or 0

        def write(reason: str) -> None:
            self._do(
                lambda session: service.void_incoming(session, incoming_id, reason),
                self.tr("{number} is void."),
            )

        self._open(VoidSheet(self._record.reference, write, self._editor))

    def copy_reference(self) -> None:
        """Put our number on the clipboard."""
        QGuiApplication.clipboard().setText(self._record.reference)
        self._ui.messages.info(self.tr("Copied {text}.").replace("{text}", self._record.reference))

    @property
    def _record(self) -> Incoming:
        return self._editor.base

    def _saved(self, then: Callable[[Incoming], None]) -> None:
        """Save first what was typed."""
        if self._editor.is_dirty or self._record.id is None:
            self._editor.save(then=then)
        else:
            then(self._record)

    def _register(self, record: Incoming) -> None:
        incoming_id, version = record.id or 0, record.version
        self._do(
            lambda session: service.register_incoming(session, incoming_id, version),
            self.tr("Registered as {number}."),
        )

    def _file(self, record: Incoming) -> None:
        incoming_id = record.id or 0
        self._do(
            lambda session: service.file_incoming(session, incoming_id),
            self.tr("{number} is filed."),
        )

    def _ask_correction(self, record: Incoming) -> None:
        def write(wanted: Incoming, reason: str) -> None:
            self._do(
                lambda session: service.correct_incoming(session, wanted, reason),
                self.tr("{number} is corrected."),
            )

        self._open(CorrectSheet(self._ui, record, write, self._editor))

    def _do(self, work: Callable[[Any], Incoming], done: str) -> None:
        def on_done(record: Incoming) -> None:
            if self.sheet is not None:
                self.sheet.finish()
            self._ui.messages.info(done.replace("{number}", record.reference))

        self._ui.tasks.write(work, on_done, owner=self, failed=self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        if self.sheet is not None and not isinstance(error, ConflictError):
            self.sheet.fail(error)
            return
        if self.sheet is not None:
            self.sheet.finish()
        if isinstance(error, ConflictError):
            self._ui.messages.error(error)
        else:
            self._editor.notice.say(str(error), "alert")
            self._editor.scroller.ensureVisible(0, 0)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
