"""The sheets that ask before something that cannot be taken back: issue, sign, void."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.file_field import FileField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


class IssueSheet(Sheet):
    """Confirms an issue without a digital signature."""

    def __init__(
        self,
        lines: tuple[str, ...],
        issue: Callable[[], object],
        parent: QWidget,
        title: str = "",
        act: str = "",
    ) -> None:
        self._issue = issue
        super().__init__(
            title or translate("LetterSheets", "Issue this letter?"),
            lines,
            act or translate("LetterSheets", "Issue the letter"),
            parent,
        )

    def act(self) -> None:
        """Issue."""
        self.wait()
        self._issue()


class SignSheet(Sheet):
    """Confirms issue and signature, and asks for certificate and passphrase."""

    def __init__(
        self,
        lines: tuple[str, ...],
        certificate: str,
        sign: Callable[[str, Path], object],
        parent: QWidget,
        title: str = "",
        act: str = "",
    ) -> None:
        super().__init__(
            title or translate("LetterSheets", "Issue and sign this letter?"),
            lines,
            act or translate("LetterSheets", "Issue and sign"),
            parent,
        )
        self._sign = sign
        pattern = self.tr("Certificates (*.p12 *.pfx);;All files (*)")
        self.certificate = self.form.add(
            "certificate", self.tr("Certificate file"), FileField(pattern)
        )
        self.certificate.set_value(certificate)
        self.passphrase = self.form.add("passphrase", self.tr("Passphrase"), TextField())
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        if certificate:
            self.passphrase.setFocus()

    def act(self) -> None:
        """Sign, when a certificate file is named."""
        path = self.certificate.value()
        if not path:
            error = UserError(
                self.tr("No certificate file is chosen."),
                self.tr("Choose the .p12 or .pfx file that holds your certificate and key."),
            )
            self.fail(error)
            self.certificate.setFocus()
            return
        self.wait()
        # Spaces at the ends may belong to a passphrase: take it as typed.
        self._sign(self.passphrase.edit.text(), Path(path))

    def fail(self, error: UserError) -> None:
        """Say why, and let the passphrase be typed over."""
        super().fail(error)
        self.passphrase.setFocus()
        self.passphrase.edit.selectAll()

    def finish(self) -> None:
        """Forget the passphrase."""
        self.passphrase.edit.clear()
        super().finish()


class VoidSheet(Sheet):
    """Asks why a letter is void."""

    def __init__(self, reference: str, void: Callable[[str], object], parent: QWidget) -> None:
        self._void = void
        title = translate("LetterSheets", "Void {reference}?").format(reference=reference)
        line = translate(
            "LetterSheets", "The number stays in the register, marked void with your reason."
        )
        super().__init__(title, (line,), translate("LetterSheets", "Void the letter"), parent)
        self.reason = self.form.add("reason", self.tr("Reason"), TextField(), required=True)
        self.reason.setFocus()

    def act(self) -> None:
        """Void, when there is a reason."""
        try:
            reason = str(self.form.values()["reason"])
        except UserError as error:
            self.fail(error)
            return
        self.wait()
        self._void(reason)
