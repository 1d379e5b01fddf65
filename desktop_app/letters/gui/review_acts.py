"""Sends a draft for review, approves it or gives it back; what was typed is saved first."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.state_records import Review
from desktop_app.letters.step_records import Way
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


class NoteSheet(Sheet):
    """Asks for one line before a step: what to look at, or why a letter is returned."""

    def __init__(
        self, title: str, line: str, label: str, act: str, go: Callable[[str], object],
        parent: QWidget, *, required: bool,
    ) -> None:  # fmt: skip
        super().__init__(title, (line,), act, parent, quiet=True)
        self._go = go
        self.note = self.form.add("note", label, TextField(), required=required)
        self.note.setFocus()

    def act(self) -> None:
        """Take the step, when the line may be as it is."""
        try:
            note = str(self.form.values()["note"])
        except UserError as error:
            self.fail(error)
            return
        self.wait()
        self._go(note)


class ReviewActs(QObject):
    """Joins the state line of an editor and the page's menu to the review of a draft."""

    def __init__(self, ui: Ui, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._ui, self._editor = ui, editor
        self._asked = 0
        self.sheet: NoteSheet | None = None
        self.action = QAction(translate("ReviewActs", "Send for review…"), self)
        self.action.triggered.connect(lambda _on=False: self.send())
        self.action.setEnabled(False)
        line = editor.state_line
        line.send_wanted.connect(self.send)
        line.approve_wanted.connect(self.approve)
        line.return_wanted.connect(self.give_back)
        editor.opened.connect(self._on_opened)
        ui.bus.changed.connect(self._on_changes)

    def send(self) -> None:
        """Ask for a note to the reviewer, then send what is typed."""
        self._after_saving(self._ask_note)

    def approve(self) -> None:
        """Approve the text as it stands."""
        self._after_saving(
            lambda letter: self._take(lambda s: service.approve(s, letter.id or 0, letter.version))
        )

    def give_back(self) -> None:
        """Ask why, then return the draft."""
        self._after_saving(self._ask_reason)

    # How it works

    def _ask_note(self, letter: Letter) -> None:
        self._open(
            NoteSheet(
                translate("ReviewActs", "Send this letter for review?"),
                translate("ReviewActs", "Whoever approves it finds it in the list of drafts."),
                translate("ReviewActs", "Note to the reviewer"),
                translate("ReviewActs", "Send for review"),
                lambda note: self._take(
                    lambda s: service.send_for_review(s, letter.id or 0, letter.version, note),
                ),
                self._editor,
                required=False,
            )
        )

    def _ask_reason(self, letter: Letter) -> None:
        self._open(
            NoteSheet(
                translate("ReviewActs", "Return this letter?"),
                translate("ReviewActs", "It is a draft again; the reason stands over it."),
                translate("ReviewActs", "Reason"),
                translate("ReviewActs", "Return the letter"),
                lambda reason: self._take(
                    lambda s: service.return_draft(s, letter.id or 0, letter.version, reason),
                ),
                self._editor,
                required=True,
            )
        )

    def _after_saving(self, go: Callable[[Letter], None]) -> None:
        if self._editor.is_dirty or self._editor.base.id is None:
            self._editor.save(then=go)
        else:
            go(self._editor.base)

    def _open(self, sheet: NoteSheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget())
        sheet.open()

    def _forget(self) -> None:
        self.sheet = None

    def _take(self, step: Callable[[Any], Letter]) -> None:
        self._ui.tasks.write(step, self._on_taken, owner=self, failed=self._on_failed)

    def _on_taken(self, letter: Letter) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        if self._editor.current_ref() == Ref(Kind.LETTER, letter.id or 0):
            self._editor.open(Ref(Kind.LETTER, letter.id or 0))

    def _on_failed(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._ui.messages.error(error)

    def _on_opened(self, letter: Letter) -> None:
        free = letter.review not in (Review.IN_REVIEW, Review.APPROVED)
        self.action.setEnabled(letter.state is LetterState.DRAFT and free)
        self._read(letter)

    def _on_changes(self, changes: Changes) -> None:
        letter = self._editor.base
        about = Kind.SERIES in changes.kinds or Ref(Kind.LETTER, letter.id or 0) in changes.refs
        if about and self._editor.current_ref() is not None:
            self._read(letter)

    def _read(self, letter: Letter) -> None:
        self._asked += 1
        number = self._asked
        if letter.id is None:
            self._editor.state_line.hide()
            return
        key = letter.id
        self._ui.tasks.read(
            lambda session: (service.letter(session, key), service.way(session, key)),
            lambda found: self._show(number, *found),
            owner=self,
            failed=lambda _error: None,
        )

    def _show(self, number: int, letter: Letter, way: Way) -> None:
        if number == self._asked:
            self._editor.state_line.show_way(letter, way)
