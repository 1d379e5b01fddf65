"""Asks what a signature needs: certificate, day and place; or why a text is unfrozen."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.texts import Texts
from desktop_app.mous.records import Party
from desktop_app.ui.day_field import DayField
from desktop_app.ui.file_field import FileField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField, TextsField

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed. `file` is the certificate, or the file that was signed elsewhere."""

    file: Path
    passphrase: str
    day: date
    place: Texts
    other_name: str
    with_certificate: bool


class SignSheet(Sheet):
    """Signs for one party here, or takes in the file that it signed elsewhere."""

    wanted = Signal(object)
    """Carries a `Wanted`."""

    def __init__(
        self, party: Party, day: date, certificate: str, parent: QWidget, *, with_certificate: bool
    ) -> None:
        self._with_certificate = with_certificate
        title = (
            translate("SignSheet", "Sign for {party}")
            if with_certificate
            else translate("SignSheet", "Take in the file that {party} signed")
        )
        act = (
            translate("SignSheet", "Sign")
            if with_certificate
            else translate("SignSheet", "Take it in")
        )
        super().__init__(
            title.format(party=party.name), (party.signatory,), act, parent, quiet=True
        )
        self._build(day, certificate)

    def act(self) -> None:
        """Hand on what is typed, once a file is named."""
        try:
            values = self.form.values()
        except UserError as error:
            self.fail(error)
            return
        if not values["file"] or values["day"] is None:
            self.fail(
                UserError(
                    self.tr("The file or the day is missing."),
                    self.tr("Choose the file and enter the day of the signature."),
                )
            )
            return
        self.wait()
        passphrase = self.passphrase.edit.text() if self._with_certificate else ""
        self.wanted.emit(
            Wanted(
                Path(values["file"]),
                passphrase,
                values["day"],
                values["place"],
                values["other_name"],
                self._with_certificate,
            )
        )

    def finish(self) -> None:
        """Forget the passphrase."""
        if self._with_certificate:
            self.passphrase.edit.clear()
        super().finish()

    def _build(self, day: date, certificate: str) -> None:
        if self._with_certificate:
            pattern = self.tr("Certificates (*.p12 *.pfx);;All files (*)")
            self.form.add("file", self.tr("Certificate file"), FileField(pattern))
            self.form.field("file").set_value(certificate)
            self.passphrase = self.form.add("passphrase", self.tr("Passphrase"), TextField())
            self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.passphrase.edit.setInputMethodHints(
                Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
            )
        else:
            self.form.add("file", self.tr("Signed file"), FileField(self.tr("PDF files (*.pdf)")))
        self.form.add("day", self.tr("Day of signature"), DayField())
        self.form.field("day").set_value(day)
        self.form.add("place", self.tr("Place"), TextsField())
        self.form.add(
            "other_name",
            self.tr("Why the certificate bears another name"),
            TextField(self.tr("Only where it does, as “seal of the office”")),
        )


class ReasonSheet(Sheet):
    """Asks why a frozen text must change."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        line = translate(
            "SignSheet", "The text can be changed again, and is frozen anew before it is signed."
        )
        super().__init__(
            translate("SignSheet", "Unfreeze the text?"),
            (line,),
            translate("SignSheet", "Unfreeze"),
            parent,
        )
        self.form.add("reason", self.tr("Reason"), TextField())

    def act(self) -> None:
        """Hand the reason on; the office refuses an empty one."""
        self.wait()
        self.wanted.emit(self.form.field("reason").value())
