"""From the press of a button to a circular that is out: ask, sign, issue, report, write files."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.circular_records import RecipientCheck, RecipientOutcome
from desktop_app.letters.gui.circular_dispatch import CircularDispatch
from desktop_app.letters.gui.circular_editor import CircularEditor
from desktop_app.letters.gui.circular_output import CircularOutput
from desktop_app.letters.gui.circular_run import CircularRun
from desktop_app.letters.gui.ink_sheet import InkSheet
from desktop_app.letters.gui.local_clock import local_now
from desktop_app.letters.gui.press import Freeze, Press
from desktop_app.letters.gui.sheets import SignSheet
from desktop_app.letters.records import Circular, RecipientState
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, label
from desktop_app.ui.sheet import Sheet


def ask_folder(parent: QWidget, title: str) -> str:
    """Ask for a folder; empty when cancelled."""
    return QFileDialog.getExistingDirectory(parent, title)


def ask_file(parent: QWidget, title: str, name: str) -> str:
    """Ask for the path of a print file; empty when cancelled."""
    path, _pattern = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return path


class CircularFlow(QObject):
    """Joins the editor of a circular to the press, the run and the files."""

    running_changed = Signal(bool)

    def __init__(self, ui: Ui, press: Press, editor: CircularEditor) -> None:
        super().__init__(editor)
        self._ui, self._press, self._editor = ui, press, editor
        self.ask_folder: Callable[[QWidget, str], str] = ask_folder
        self.ask_file: Callable[[QWidget, str, str], str] = ask_file
        self.sheet: Sheet | None = None
        self._signed = True
        self.run = CircularRun(ui, self)
        self.output = CircularOutput(ui, press, self)
        self.sending = CircularDispatch(ui, editor, local_now)
        self.run.stepped.connect(self._on_step)
        self.run.ended.connect(self._on_ended)
        self.output.stepped.connect(self._on_written)
        self.output.ended.connect(self._on_output)
        editor.issue_wanted.connect(self.start)
        editor.opened.connect(lambda _circular: self._follow())
        card = editor.card
        card.cancel.connect(self.cancel)
        card.save_each.connect(self.save_each)
        card.save_print.connect(self.save_print)
        card.retry.connect(self.retry)

    def start(self, signed: bool) -> None:
        """Ask for confirmation; what was typed is saved first."""
        self._signed = signed
        if self.run.is_running:
            self._ui.messages.error(
                UserError(
                    self.tr("Another circular is going out."),
                    self.tr("Wait until it is done, or stop it there."),
                )
            )
        elif self._editor.is_dirty or self._editor.base.id is None:
            self._editor.save(then=self._ask)
        else:
            self._ask(self._editor.base)

    def cancel(self) -> None:
        """Stop what is going on after the letter in work."""
        self.run.cancel()
        self.output.cancel()
        if self.run.is_running:
            self._editor.card.show_run(self.run)

    def retry(self) -> None:
        """Let those whose letters failed wait again, then ask as for a first issue."""
        circular_id = self._editor.base.id
        if circular_id is None:
            return

        def ask(_count: int) -> None:
            self._ui.tasks.read(
                lambda session: service.circular(session, circular_id),
                lambda circular: self._ask(circular),
                owner=self,
            )
            self._editor.open(Ref(Kind.CIRCULAR, circular_id))

        self._ui.tasks.write(
            lambda session: service.retry_failed(session, circular_id), ask, owner=self
        )

    def save_each(self) -> None:
        """Write the issued letters into a folder."""
        folder = self.ask_folder(self._editor, self.tr("Folder for the letters"))
        if folder and self._editor.base.id is not None:
            self.output.save_each(self._editor.base.id, Path(folder))

    def save_print(self, even_pages: bool) -> None:
        """Write the issued letters into one file for the printer."""
        circular = self._editor.base
        title = self.tr("Save the print file")
        path = self.ask_file(self._editor, title, f"{_plain(circular.title)}.pdf")
        if path and circular.id is not None:
            target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
            self.output.save_print(circular.id, target, circular.title, even_pages=even_pages)

    # How it works

    def _ask(self, circular: Circular) -> None:
        """Check what is stored now, then say in the sheet what will happen."""
        self._ui.tasks.read(
            lambda session: service.findings(session, circular),
            lambda checks: self._confirm(circular, checks),
            owner=self,
        )

    def _confirm(self, circular: Circular, found: tuple[RecipientCheck, ...]) -> None:
        lines = self._lines(found)
        if self._signed:
            self._open(
                SignSheet(
                    lines,
                    self._press.certificate(),
                    lambda passphrase, path: self._sign(circular, passphrase, path),
                    self._editor,
                    self.tr("Issue and sign all letters?"),
                    self.tr("Issue and sign all"),
                )
            )
            return
        ink = self.tr("The papers are signed in ink: print them, sign them, keep the scans.")
        self._open(
            InkSheet(
                (*lines, ink),
                lambda code: self._run(
                    circular, self._press.freeze_unsigned, signed=False, wet_ink=code
                ),
                self._editor,
                self.tr("Issue all letters?"),
                self.tr("Issue all"),
            )
        )

    def _lines(self, found: tuple[RecipientCheck, ...]) -> tuple[str, ...]:
        checks = [c for c in found if c.recipient.state is RecipientState.WAITING]
        languages = Counter(c.language for c in checks if c.language and c.is_ready)
        each = (f"{label(which)} {count_text(count)}" for which, count in languages.items())
        total = self.tr("Letters: {count}").format(count=count_text(len(checks)))
        lines = [" · ".join((total, *each))]
        unready = sum(not check.is_ready for check in checks)
        if unready:
            said = self.tr("Not ready: {count}. They stay in the list, each with the reason.")
            lines.append(said.format(count=count_text(unready)))
        return (
            *lines,
            self.tr("Each letter gets its number when its turn comes. You can stop at any moment: "
                    "what is issued stays issued, the others wait."),
        )  # fmt: skip

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None

    def _sign(self, circular: Circular, passphrase: str, path: Path) -> None:
        freezer = self._press.freezer

        def opened(freeze: Freeze) -> None:
            self._press.remember(str(path))
            self._run(circular, freeze, signed=True)

        self._ui.tasks.compute(
            lambda _progress: freezer(passphrase, path),
            opened,
            owner=self,
            failed=self._on_refused,
            label=self.tr("Opening the certificate"),
        )

    def _on_refused(self, error: UserError) -> None:
        if self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._ui.messages.error(error)

    def _run(
        self, circular: Circular, freeze: Freeze, *, signed: bool, wet_ink: bool = False
    ) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        waiting = sum(r.state is RecipientState.WAITING for r in circular.recipients)
        assert circular.id is not None, "it was saved first"
        self.run.start(circular.id, waiting, freeze, signed=signed, wet_ink=wet_ink)
        self.running_changed.emit(True)
        self._follow()
        self._editor.scroller.verticalScrollBar().setValue(0)

    def _follow(self) -> None:
        """The editor shows the circular that is going out, or another one."""
        mine = self.run.is_running and self._editor.base.id == self.run.circular_id
        self._editor.set_running(mine)
        if mine:
            self._editor.card.show_run(self.run)

    def _on_step(self, outcome: RecipientOutcome) -> None:
        self._stop_with_window()
        if self._editor.base.id == self.run.circular_id:
            self._editor.show_outcome(outcome)
            self._editor.card.show_run(self.run)

    def _on_ended(self, error: UserError | None) -> None:
        self.running_changed.emit(False)
        if self._editor.base.id == self.run.circular_id:
            self._editor.set_running(False)
            self._editor.open(Ref(Kind.CIRCULAR, self.run.circular_id or 0))
        if error is not None:
            self._ui.messages.error(error)
            return
        said = self.tr("Issued {count}.").format(count=count_text(self.run.issued))
        if self.run.failed:
            failed = self.tr("Failed: {count}.").format(count=count_text(self.run.failed))
            said = f"{said} {failed}"
        self._ui.messages.info(said)

    def _stop_with_window(self) -> None:
        """Closing the window stops the letters: nothing goes out that nobody watches."""
        if not self._editor.window().isVisible():
            self.cancel()

    def _on_written(self, done: int, total: int) -> None:
        self._stop_with_window()
        self._editor.card.show_writing(done, total)

    def _on_output(self, said: str | UserError) -> None:
        self._editor.show_report()
        if isinstance(said, UserError):
            self._ui.messages.error(said)
        else:
            self._ui.messages.info(said)


def _plain(title: str) -> str:
    """A title as a file name to propose."""
    return "".join(c if c.isalnum() or c in " -" else " " for c in title).strip() or "letters"
