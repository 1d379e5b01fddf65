"""Sheets of the time after a meeting: approval, a correction, an addendum, the signature."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole
from desktop_app.core.refs import Ref
from desktop_app.meetings import service, service_after
from desktop_app.meetings.body_records import Correction
from desktop_app.meetings.gui.minutes_item import ItemField
from desktop_app.meetings.records import Meeting, MinutesState
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.file_field import FileField
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField, TextsField

Done = Callable[[], object]
_LARGEST = 60 * 1024 * 1024
"""Bytes of a signed sheet; a scan of many pages fits."""


class WritingSheet(Sheet):
    """A sheet whose act is one piece of work in the office."""

    def __init__(
        self, ui: Ui, title: str, line: str, act: str, parent: QWidget, done: Done
    ) -> None:
        super().__init__(title, (line,) if line else (), act, parent, quiet=True)
        self._ui, self._done = ui, done

    def work(self, values: dict[str, Any]) -> Callable[[Any], object]:
        """The work, from what is in the form."""
        raise NotImplementedError

    def act(self) -> None:
        """Do it; a refusal is shown in place."""
        try:
            work = self.work(self.form.values())
        except UserError as error:
            if not self.form.marked():
                self.notice.say(str(error), "alert")
            return
        self.wait()
        self._ui.tasks.write(work, self._on_done, owner=self, failed=self.fail)

    def _on_done(self, _value: object) -> None:
        self.finish()
        self._done()


class ApproveSheet(WritingSheet):
    """Which later meeting approved the minutes, and on which day."""

    def __init__(self, ui: Ui, meeting: Meeting, parent: QWidget, done: Done) -> None:
        super().__init__(
            ui,
            self.tr("Approve the minutes"),
            self.tr("Approved minutes can't be changed any more; what comes later is an addendum."),
            self.tr("Approve them"),
            parent,
            done,
        )
        self._meeting, language = meeting, ui.texts_language()
        key = meeting.id or 0
        self.at = self.form.add(
            "at",
            self.tr("Approved at the meeting"),
            RefField(
                ui,
                lambda session, words: service_after.approving_options(
                    session, key, words, language
                ),
                lambda session, ref: service_after.describe_meeting(session, ref, language),
                placeholder=self.tr("A later meeting; empty where none was held"),
            ),
        )
        self.on = self.form.add("on", self.tr("On the day"), DayField())

    def work(self, values: dict[str, Any]) -> Callable[[Any], object]:
        """Approve them; without a day that of the meeting, else today."""
        key, on = self._meeting.id or 0, values["on"]
        at: Ref | None = values["at"]
        return lambda session: service.set_minutes_state(
            session, key, MinutesState.APPROVED, at_meeting_id=at.id if at else None, on=on
        )


class CorrectionSheet(WritingSheet):
    """Who asks for what to be corrected."""

    def __init__(self, ui: Ui, meeting: Meeting, parent: QWidget, done: Done) -> None:
        super().__init__(ui, self.tr("A correction"), "", self.tr("Record it"), parent, done)
        self._meeting = meeting
        self.form.add("proposed_by", self.tr("Asked for by"), TextField())
        self.form.add_row(
            ("item_id", self.tr("Item"), ItemField(meeting, ui.texts_language())),
            ("received_on", self.tr("Received on"), DayField()),
            stretch=(3, 2),
        )
        self.form.add("text", self.tr("What is to be corrected"), TextsField(multiline=True))

    def work(self, values: dict[str, Any]) -> Callable[[Any], object]:
        """Record it."""
        record = Correction(None, self._meeting.id or 0, **values)
        return lambda session: service.propose(session, record)


class AddendumSheet(WritingSheet):
    """What is added to approved minutes, and why."""

    def __init__(self, ui: Ui, meeting: Meeting, parent: QWidget, done: Done) -> None:
        super().__init__(
            ui,
            self.tr("An addendum"),
            self.tr("It gets a number of its own and can't be changed afterwards."),
            self.tr("Add it"),
            parent,
            done,
        )
        self._meeting = meeting
        self.form.add("text", self.tr("What is added"), TextsField(multiline=True))
        self.form.add("reason", self.tr("Reason"), TextField())

    def work(self, values: dict[str, Any]) -> Callable[[Any], object]:
        """Add it."""
        key, text, reason = self._meeting.id or 0, values["text"], values["reason"]
        return lambda session: service.add_addendum(session, key, text, reason)


class SignedSheet(WritingSheet):
    """The signed sheet as a file: a scan, or a PDF that was signed elsewhere."""

    def __init__(
        self,
        ui: Ui,
        meeting: Meeting,
        as_pdf: Callable[[bytes], bytes],
        parent: QWidget,
        done: Done,
    ) -> None:
        super().__init__(
            ui,
            self.tr("The signed paper"),
            self.tr("The scan of the signed sheet, or a file that was signed elsewhere."),
            self.tr("Keep it"),
            parent,
            done,
        )
        self._meeting, self._as_pdf = meeting, as_pdf
        pattern = self.tr("PDF files and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        self.file = self.form.add("file", self.tr("File"), FileField(pattern), required=True)
        self.on = self.form.add("on", self.tr("Signed on"), DayField())

    def work(self, values: dict[str, Any]) -> Callable[[Any], object]:
        """Keep it."""
        key, path, as_pdf = self._meeting.id or 0, Path(values["file"]), self._as_pdf
        on: date | None = values["on"]

        def keep(session: Any) -> Meeting:
            return service.sign_minutes(session, key, as_pdf(read_whole(path, _LARGEST)), on)

        return keep


class CertificateSheet(Sheet):
    """The certificate file that signs the minutes, and its passphrase."""

    def __init__(
        self, certificate: str, sign: Callable[[str, Path], object], parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Sign with a certificate"),
            (self.tr("The minutes are set once more and signed; the signed file is kept."),),
            self.tr("Sign"),
            parent,
            quiet=True,
        )
        self._sign = sign
        pattern = self.tr("Certificates (*.p12 *.pfx);;All files (*)")
        self.certificate = self.form.add(
            "certificate", self.tr("Certificate file"), FileField(pattern), required=True
        )
        self.certificate.set_value(certificate)
        self.passphrase = self.form.add("passphrase", self.tr("Passphrase"), TextField())
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def act(self) -> None:
        """Sign; spaces at the ends may belong to a passphrase."""
        try:
            values = self.form.values()
        except UserError:
            return
        self.wait()
        self._sign(self.passphrase.edit.text(), Path(values["certificate"]))

    def finish(self) -> None:
        """Forget the passphrase."""
        self.passphrase.edit.clear()
        super().finish()
