"""What the officer sees of a fault of Dabir itself: no blame, nothing lost, a report to send.

The report has places in the program and kinds of errors, never their messages: a message may
carry what the officer typed.
"""

import platform
import traceback

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.parts import button, plain_label, row


def report_text(error: BaseException) -> str:
    """The report on `error`: kinds, files, lines and functions."""
    lines = [f"Dabir, Python {platform.python_version()}, {platform.platform()}"]
    current: BaseException | None = error
    while current is not None:
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        for frame in traceback.extract_tb(current.__traceback__):
            name = "/".join(frame.filename.replace("\\", "/").split("/")[-3:])
            lines.append(f"  {name}:{frame.lineno} {frame.name}")
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


class BugDialog(QDialog):
    """Explains and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong inside Dabir"))
        self.setMinimumSize(560, 340)
        self._report = QPlainTextEdit(report_text(error))
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        text = self.tr(
            "This is a fault of Dabir, not yours. What you typed is kept. If it happens again, "
            "send this report to whoever looks after Dabir; it has nothing of your records."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        title = self.tr("Something went wrong inside Dabir")
        box.addWidget(plain_label(title, name="title"))
        box.addWidget(plain_label(text, wrap=True))
        box.addWidget(self._report, 1)
        copy = button(self.tr("Copy the report"), self._copy)
        close = button(self.tr("Go on"), self.accept, primary=True)
        close.setDefault(True)
        box.addLayout(row(copy, None, close))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report.toPlainText())
