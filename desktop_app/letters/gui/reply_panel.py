"""Under an issued letter: whether its answer is awaited, how late it is, and what can be done."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Awaited
from desktop_app.letters.gui.dispatch_sheets import DaySheet, NoteSheet
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.tones import lateness_pill
from desktop_app.letters.records import Letter, LetterState
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text, format_dates
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.pills import PillLabel
from desktop_app.ui.sheet import Sheet

_GOING = (LetterState.ISSUED, LetterState.SIGNED)


class ReplyPanel(QFrame):
    """One line on the answer, and the buttons that belong to it."""

    remind_wanted = Signal()
    settle_wanted = Signal()
    await_wanted = Signal()
    day_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.says = plain_label(wrap=True)
        self.pill = PillLabel()
        self.remind_button = button(self.tr("Write a reminder"), self.remind_wanted.emit)
        self.settle_button = button(self.tr("Settled otherwise…"), self.settle_wanted.emit)
        self.await_button = button(self.tr("Await it again"), self.await_wanted.emit)
        self.day_button = button("", self.day_wanted.emit, name="flat")
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 10, 18, 10)
        box.setSpacing(6)
        head = row(self.says, self.pill)
        head.setStretch(0, 1)
        box.addLayout(head)
        acts = QFrame()
        flow = FlowLayout(acts)
        for made in (self.remind_button, self.settle_button, self.await_button, self.day_button):
            flow.addWidget(made)
        box.addWidget(acts)
        self.hide()

    def show_state(self, letter: Letter, waiting: Awaited | None) -> None:
        """Show an issued letter; `waiting` where its answer is awaited."""
        due = letter.reply_by
        self.says.setText(self._said(letter, waiting))
        self.pill.set_pill(lateness_pill(waiting.days) if waiting else None)
        self.remind_button.setVisible(waiting is not None)
        self.settle_button.setVisible(waiting is not None)
        self.await_button.setVisible(bool(due and letter.reply_settled))
        change, expect = self.tr("Change the day…"), self.tr("Expect an answer…")
        self.day_button.setText(change if due else expect)
        self.setVisible(letter.state in _GOING)

    def _said(self, letter: Letter, waiting: Awaited | None) -> str:
        if letter.reply_by is None:
            return self.tr("No answer is awaited.")
        if letter.reply_settled:
            return self.tr("No answer is awaited any more: {why}").format(why=letter.reply_settled)
        if waiting is None:
            return self.tr("The answer has come.")
        said = self.tr("Answer expected by {day}").format(day=format_dates(letter.reply_by))
        if not waiting.reminders:
            return said
        count = count_text(waiting.reminders)
        reminded = self.tr("reminders: {count}").format(count=count)
        return f"{said} · {reminded}"


class ReplyFlow(QObject):
    """Joins the panel to the office."""

    reminder_written = Signal(object)
    """Carries the `Ref` of a reminder that was drafted."""

    def __init__(self, ui: Ui, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._ui, self._editor = ui, editor
        self.panel = ReplyPanel()
        editor.body.insertWidget(editor.body.indexOf(editor.card) + 1, self.panel)
        self.sheet: Sheet | None = None
        self._asked = 0
        self.panel.remind_wanted.connect(self.remind)
        self.panel.settle_wanted.connect(self.settle)
        self.panel.await_wanted.connect(self.await_again)
        self.panel.day_wanted.connect(self.change_day)
        editor.opened.connect(self._on_letter)
        ui.bus.changed.connect(self._on_changes)

    def remind(self) -> None:
        """Draft a reminder and open it."""
        key = self._key

        def written(letter: Letter) -> None:
            said = self.tr("A reminder is drafted. Look it over, then issue it.")
            self._ui.messages.info(said)
            self.reminder_written.emit(Ref(Kind.LETTER, letter.id or 0))

        self._ui.tasks.write(
            lambda session: service.write_reminder(session, key), written, owner=self
        )

    def settle(self) -> None:
        """Ask why no answer is awaited any more."""
        key = self._key

        def tell(reason: str) -> None:
            said = self.tr("No answer is awaited any more.")
            self._write(lambda s: service.settle(s, key, reason), said, self._await_again(key))

        self._open(
            NoteSheet(
                self.tr("No answer is awaited any more"),
                (self.tr("The reason is kept with the letter."),),
                self.tr("Reason"),
                self.tr("Settle"),
                tell,
                self._editor,
                self.tr("answered by telephone"),
            )
        )

    def await_again(self) -> None:
        """Undo that it was settled."""
        self._await_again(self._key)()

    def change_day(self) -> None:
        """Ask by when an answer is expected."""
        key, before = self._key, self._editor.base.reply_by

        def save(day: date | None) -> Callable[[Any], Letter]:
            return lambda session: service.set_reply_by(session, key, day)

        def tell(day: date | None) -> None:
            undo = self._undo(save(before))
            self._write(save(day), self.tr("The day is noted."), undo)

        title = self.tr("When is an answer expected?")
        line = self.tr("Left empty, none is awaited.")
        self._open(DaySheet(title, line, before, tell, self._editor))

    @property
    def _key(self) -> int:
        return self._editor.base.id or 0

    def _await_again(self, key: int) -> Callable[[], None]:
        return self._undo(lambda session: service.unsettle(session, key))

    def _undo(self, work: Callable[[Any], Letter]) -> Callable[[], None]:
        return lambda: self._ui.tasks.write(work, lambda _letter: None, owner=self)

    def _write(self, work: Callable[[Any], Letter], said: str, undo: Callable[[], None]) -> None:
        def done(_letter: Letter) -> None:
            if self.sheet is not None:
                self.sheet.finish()
            self._ui.messages.info(said, undo=undo)

        self._ui.tasks.write(work, done, owner=self, failed=self._fail)

    def _fail(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._ui.messages.error(error)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None

    def _on_letter(self, letter: Letter) -> None:
        if letter.id is None or letter.state not in _GOING:
            self._asked += 1
            self.panel.hide()
            return
        self._read(letter.id)

    def _on_changes(self, changes: Changes) -> None:
        letter = self._editor.base
        if letter.id is not None and letter.state in _GOING and changes.kinds & _ANSWERS:
            self._read(letter.id)

    def _read(self, letter_id: int) -> None:
        self._asked += 1
        number = self._asked

        def read(session: Any) -> tuple[Letter, Awaited | None]:
            return service.letter(session, letter_id), service.awaited_of(session, letter_id)

        def show(found: tuple[Letter, Awaited | None]) -> None:
            if number == self._asked:
                self.panel.show_state(*found)

        self._ui.tasks.read(read, show, owner=self, failed=lambda _error: self.panel.hide())


_ANSWERS = frozenset({Kind.LETTER, Kind.INCOMING})
"""Kinds of record whose change can answer a letter."""
