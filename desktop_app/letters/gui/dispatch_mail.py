"""From “Send by e-mail…” to the draft in the mail program, and the dispatch that waits for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Dispatch, DispatchLine, Mailing
from desktop_app.letters.email_draft import mail_draft
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.gui.dispatch_sheets import EmailSheet
from desktop_app.letters.gui.mail_folder import MailFolder
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Letter
from desktop_app.ui.context import Ui


def ask_draft(parent: QWidget, title: str, name: str) -> str:
    """Ask for the path of a draft; empty when cancelled."""
    path, _pattern = QFileDialog.getSaveFileName(parent, title, name, "E-mail (*.eml)")
    return path


class MailFlow(QObject):
    """Makes e-mail drafts of issued letters."""

    def __init__(self, ui: Ui, parent: QWidget, clock: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._ui, self._window, self._clock = ui, parent, clock
        self.ask_where: Callable[[QWidget, str, str], str] = ask_draft
        self.open_draft: Callable[[str, bytes], None] = MailFolder().open
        self.sheet: EmailSheet | None = None

    def start(self, letter: Letter, line: DispatchLine) -> None:
        """Ask for the address, then make the draft."""

        def make(address: str, along: bool, opens: bool) -> None:
            path = None if opens else self._path(letter)
            if not opens and path is None:
                self._fail(None)
                return
            self._make(letter, line, address, along, path)

        self.sheet = EmailSheet(line, len(letter.enclosures), make, self._window)
        self.sheet.finished.connect(lambda _result: self._forget())
        self.sheet.open()

    def _make(
        self, letter: Letter, line: DispatchLine, address: str, along: bool, path: Path | None
    ) -> None:
        key, place, now = letter.id or 0, line.copy_place, self._clock()

        def write(mailing: Mailing) -> None:
            wanted = replace(mailing, email=address)
            self._ui.tasks.compute(
                lambda _progress: mail_draft(wanted, now, enclosures=along),
                lambda data: self._on_made(letter, line, address, data, path),
                owner=self,
                failed=self._fail,
                label=self.tr("Making the draft"),
            )

        self._ui.tasks.read(
            lambda session: service.mailing(session, key, place),
            write,
            owner=self,
            failed=self._fail,
        )

    def _on_made(
        self, letter: Letter, line: DispatchLine, address: str, data: bytes, path: Path | None
    ) -> None:
        try:
            if path is None:
                self.open_draft(safe_file_name(f"{letter.reference}.eml"), data)
            else:
                write_whole(path, data, overwrite=True)
        except UserError as error:
            self._fail(error)
            return
        key, place = letter.id or 0, line.copy_place
        self._ui.tasks.write(
            lambda session: service.prepare_dispatch(session, key, place, Channel.EMAIL, address),
            lambda made: self._on_prepared(made, path),
            owner=self,
            failed=self._fail,
        )

    def _on_prepared(self, _made: Dispatch, path: Path | None) -> None:
        if self.sheet is not None:
            self.sheet.finish()
        if path is None:
            said = self.tr("The draft is open in your mail program. Send it there, then say so.")
        else:
            said = self.tr("Saved {name}. When it is sent, say so here.").format(name=path.name)
        self._ui.messages.info(said)

    def _path(self, letter: Letter) -> Path | None:
        name = safe_file_name(f"{letter.reference}.eml")
        path = self.ask_where(self._window, self.tr("Save the draft"), name)
        if not path:
            return None
        return Path(path if path.lower().endswith(".eml") else f"{path}.eml")

    def _fail(self, error: UserError | None) -> None:
        """Say why in the sheet; without an error the officer only thought better of it."""
        if self.sheet is None:
            if error is not None:
                self._ui.messages.error(error)
        elif error is None:
            self.sheet.resume()
        else:
            self.sheet.fail(error)

    def _forget(self) -> None:
        self.sheet = None
