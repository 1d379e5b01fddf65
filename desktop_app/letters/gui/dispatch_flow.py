"""Joins the panel of dispatches to the office: every step asks, records, and can be taken back."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole, write_whole
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import (
    Dispatch,
    DispatchLine,
    DispatchPlan,
    DispatchState,
    Proof,
)
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.gui.dispatch_acts import DispatchAct
from desktop_app.letters.gui.dispatch_mail import MailFlow
from desktop_app.letters.gui.dispatch_panel import DispatchPanel
from desktop_app.letters.gui.dispatch_papers import DispatchPapers
from desktop_app.letters.gui.dispatch_sheets import (
    AcknowledgeSheet,
    NoteSheet,
    ProofSheet,
    Sent,
    SentSheet,
)
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.local_clock import local_now
from desktop_app.letters.gui.press import Press
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Letter, LetterState
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet

_PROOF_BYTES = 50 * 1024 * 1024
_CHANNELS = {DispatchAct.POST: Channel.POST, DispatchAct.HAND: Channel.HAND}


def ask_any(parent: QWidget, title: str, name: str) -> str:
    """Ask for the path to save a file of any kind under; empty when cancelled."""
    path, _pattern = QFileDialog.getSaveFileName(parent, title, name)
    return path


class DispatchFlow(QObject):
    """Shows and records how the letter of an editor leaves the house."""

    def __init__(
        self, ui: Ui, press: Press, editor: LetterEditor, clock: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(editor)
        self._ui, self._editor, self.clock = ui, editor, clock
        self.panel = DispatchPanel()
        editor.body.insertWidget(editor.body.indexOf(editor.card) + 1, self.panel)
        self.mail = MailFlow(ui, editor, lambda: self.clock())
        self.papers = DispatchPapers(ui, press, editor)
        self.ask_where: Callable[[QWidget, str, str], str] = ask_any
        self.sheet: Sheet | None = None
        self._asked = 0
        self.panel.wanted.connect(self.act)
        self.panel.file_wanted.connect(self.file)
        self.panel.reopen_wanted.connect(self.reopen)
        self.panel.merge_wanted.connect(lambda: self.papers.save_merged(self._letter))
        editor.opened.connect(self._on_letter)
        ui.bus.changed.connect(self._on_changes)

    def act(self, act: DispatchAct, line: DispatchLine) -> None:
        """Take a step for one of those who get the letter."""
        match act:
            case DispatchAct.EMAIL:
                self.mail.start(self._letter, line)
            case DispatchAct.POST | DispatchAct.HAND | DispatchAct.SENT:
                self._ask_sent(act, line)
            case DispatchAct.SLIP:
                self.papers.save_slip(self._letter, line.copy_place)
            case DispatchAct.ACKNOWLEDGE:
                self._ask_acknowledged(line)
            case DispatchAct.RETURNED:
                self._ask_returned(line)
            case DispatchAct.ADD_PROOF:
                self._ask_proof(line)
            case DispatchAct.SAVE_PROOF:
                self._save_proof(line)
            case DispatchAct.NOT_SENT | DispatchAct.TAKE_BACK:
                self._take_back(line)

    def file(self) -> None:
        """Put the letter away; it can be taken back at once."""
        key = self._letter.id or 0
        said = self.tr("{number} is filed.").format(number=self._letter.reference)
        self._ui.tasks.write(
            lambda session: service.file_letter(session, key),
            lambda _letter: self._ui.messages.info(said, undo=lambda: self._reopen(key)),
            owner=self,
        )

    def reopen(self) -> None:
        """Take the letter out of the file."""
        self._reopen(self._letter.id or 0)

    @property
    def _letter(self) -> Letter:
        return self._editor.base

    def _reopen(self, key: int) -> None:
        self._ui.tasks.write(
            lambda session: service.reopen_letter(session, key), lambda _letter: None, owner=self
        )

    # What is asked

    def _ask_sent(self, act: DispatchAct, line: DispatchLine) -> None:
        key, place, letter = self._letter.id or 0, line.copy_place, self._letter
        channel = _CHANNELS.get(act) or (line.last.channel if line.last else Channel.POST)

        def send(sent: Sent) -> None:
            self._with_proof(
                sent.file,
                sent.proof,
                lambda proof: self._record(
                    lambda s: service.dispatch(
                        s, key, place, sent.channel, sent.at, sent.to, proof
                    ),
                    self.tr("The dispatch is recorded."),
                    _waiting(line),
                ),
            )

        slip = (lambda: self.papers.save_slip(letter, place)) if act is DispatchAct.HAND else None
        self._open(SentSheet(line, channel, self.clock(), send, self._editor, slip))

    def _ask_acknowledged(self, line: DispatchLine) -> None:
        before = _known(line)

        def tell(day: date, note: str) -> None:
            self._record(
                lambda s: service.acknowledge(s, before.id or 0, day, note),
                self.tr("The acknowledgement is recorded."),
                before,
            )

        self._open(AcknowledgeSheet(line, self.clock().date(), tell, self._editor))

    def _ask_returned(self, line: DispatchLine) -> None:
        before = _known(line)

        def tell(note: str) -> None:
            self._record(
                lambda s: service.came_back(s, before.id or 0, note),
                self.tr("It is recorded that it came back."),
                before,
            )

        title, why = self.tr("It came back"), self.tr("Why, if it says so")
        self._open(NoteSheet(title, (line.to,), why, self.tr("Record"), tell, self._editor))

    def _ask_proof(self, line: DispatchLine) -> None:
        before = _known(line)

        def keep(text: str, path: str) -> None:
            self._with_proof(
                path,
                text,
                lambda proof: self._record(
                    lambda s: service.add_proof(s, before.id or 0, proof),
                    self.tr("The proof is kept."),
                    before,
                ),
            )

        self._open(ProofSheet(line, keep, self._editor))

    def _take_back(self, line: DispatchLine) -> None:
        before = _known(line)
        said = self.tr("The dispatch is removed; the history keeps it.")
        self._ui.tasks.write(
            lambda session: service.undo_dispatch(session, before),
            lambda _nothing: self._ui.messages.info(said),
            owner=self,
        )

    def _save_proof(self, line: DispatchLine) -> None:
        known = _known(line)
        name = safe_file_name(known.proof_name, "proof")
        path = self.ask_where(self._editor, self.tr("Save the proof"), name)
        if not path:
            return
        target = Path(path)
        done = self.tr("Saved {name}.").format(name=target.name)

        def write(found: tuple[str, bytes]) -> None:
            self._ui.tasks.compute(
                lambda _progress: write_whole(target, found[1], overwrite=True),
                lambda _nothing: self._ui.messages.info(done),
                owner=self,
            )

        self._ui.tasks.read(
            lambda session: service.proof_file(session, known.id or 0), write, owner=self
        )

    # How it is recorded

    def _with_proof(self, path: str, text: str, go_on: Callable[[Proof], None]) -> None:
        """Read the proof off the window's thread, then go on."""
        if not path:
            go_on(Proof(text))
            return
        named = Path(path)
        self._ui.tasks.compute(
            lambda _progress: read_whole(named, _PROOF_BYTES),
            lambda data: go_on(Proof(text, named.name, data)),
            owner=self,
            failed=self._fail,
            label=self.tr("Reading the proof"),
        )

    def _record(self, work: Callable[[Any], Dispatch], said: str, before: Dispatch | None) -> None:
        def done(made: Dispatch) -> None:
            if self.sheet is not None:
                self.sheet.finish()
            self._ui.messages.info(said, undo=lambda: self._undo(made, before))

        self._ui.tasks.write(work, done, owner=self, failed=self._fail)

    def _undo(self, made: Dispatch, before: Dispatch | None) -> None:
        self._ui.tasks.write(
            lambda session: service.undo_dispatch(session, made, before),
            lambda _nothing: None,
            owner=self,
        )

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

    # What is shown

    def _on_letter(self, letter: Letter) -> None:
        if letter.id is None or letter.state is LetterState.DRAFT:
            self._asked += 1
            self.panel.show_plan(None)
            return
        self._read(letter.id)

    def _on_changes(self, changes: Changes) -> None:
        letter = self._letter
        drafted = letter.state is LetterState.DRAFT
        if letter.id is not None and not drafted and Ref(Kind.LETTER, letter.id) in changes.refs:
            self._read(letter.id)

    def _read(self, letter_id: int) -> None:
        self._asked += 1
        number = self._asked

        def show(plan: DispatchPlan) -> None:
            if number == self._asked:
                enclosed = bool(self._letter.enclosures)
                self.panel.show_plan(plan, enclosed=enclosed)

        self._ui.tasks.read(lambda session: service.plan(session, letter_id), show, owner=self)


def _known(line: DispatchLine) -> Dispatch:
    assert line.last is not None, "only what was recorded can be gone on with"
    return line.last


def _waiting(line: DispatchLine) -> Dispatch | None:
    """The prepared dispatch that becomes the one sent, to be put back when that is undone."""
    last = line.last
    return last if last is not None and last.state is DispatchState.PREPARED else None
