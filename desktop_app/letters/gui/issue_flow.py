"""From the press of a button to the issued letter: save, ask, sign, and say what happened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.letters import service
from desktop_app.letters.gui.editor import LetterEditor
from desktop_app.letters.gui.ink_sheet import InkSheet
from desktop_app.letters.gui.press import Freeze, Press
from desktop_app.letters.gui.sheets import SignSheet
from desktop_app.letters.records import Letter
from desktop_app.ui.context import Ui
from desktop_app.ui.sheet import Sheet


class IssueFlow(QObject):
    """Issues the letter of an editor. Whatever fails, the draft stays as it was."""

    def __init__(self, ui: Ui, press: Press, editor: LetterEditor) -> None:
        super().__init__(editor)
        self._ui, self._press, self._editor = ui, press, editor
        self.sheet: Sheet | None = None
        editor.issue_wanted.connect(self.start)

    def start(self, signed: bool) -> None:
        """Ask for confirmation; what was typed is saved first."""
        ask = self._ask_signed if signed else self._ask_unsigned
        if self._editor.is_dirty or self._editor.base.id is None:
            self._editor.save(then=ask)
        else:
            ask(self._editor.base)

    def _ask_unsigned(self, letter: Letter) -> None:
        freeze = self._press.freeze_unsigned
        ink = self.tr("The paper is signed in ink: print it, sign it, keep the scan.")
        self._open(
            InkSheet(
                (*self._lines(letter), ink),
                lambda code: self._issue(letter, freeze, signed=False, wet_ink=code),
                self._editor,
            )
        )

    def _ask_signed(self, letter: Letter) -> None:
        self._open(
            SignSheet(
                self._lines(letter),
                self._press.certificate(),
                lambda passphrase, path: self._sign(letter, passphrase, path),
                self._editor,
            )
        )

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(lambda _result: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None

    def _lines(self, letter: Letter) -> tuple[str, ...]:
        signer = self._editor.signer.summary()
        return (
            self.tr("To: {name}").format(name=letter.addressee),
            self.tr("Subject: {subject}").format(subject=letter.subject),
            self.tr("Signer: {name}").format(name=signer.title if signer else ""),
            self.tr("The number is given now. From then on the letter cannot be changed."),
        )

    def _sign(self, letter: Letter, passphrase: str, path: Path) -> None:
        """Open the certificate off the window's thread, then issue."""
        freezer = self._press.freezer

        def opened(freeze: Freeze) -> None:
            self._press.remember(str(path))
            self._issue(letter, freeze, signed=True)

        self._ui.tasks.compute(
            lambda _progress: freezer(passphrase, path),
            opened,
            owner=self,
            failed=self._on_failed,
            label=self.tr("Opening the certificate"),
        )

    def _issue(
        self, letter: Letter, freeze: Freeze, *, signed: bool, wet_ink: bool = False
    ) -> None:
        letter_id, version = letter.id or 0, letter.version
        self._ui.tasks.write(
            lambda session: service.issue(
                session, letter_id, version, freeze, signed, wet_ink=wet_ink
            ),
            self._on_issued,
            owner=self,
            failed=self._on_failed,
            label=self.tr("Issuing the letter"),
        )

    def _on_issued(self, letter: Letter) -> None:
        self._close_sheet(lambda sheet: sheet.finish())
        text = self.tr("Issued as {reference}.").format(reference=letter.reference)
        self._ui.messages.info(text)

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, ConflictError):
            self._close_sheet(lambda sheet: sheet.finish())
            self._ui.messages.error(error)
        elif self.sheet is not None:
            self.sheet.fail(error)
        else:
            self._ui.messages.error(error)

    def _close_sheet(self, close: Callable[[Sheet], None]) -> None:
        if self.sheet is not None:
            close(self.sheet)
