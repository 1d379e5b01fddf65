"""A folder for this officer alone, in which drafts lie until the mail program has read them."""

from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.sentences import QT_TRANSLATE_NOOP


class MailFolder:
    """Made at the first draft, readable for its owner only, gone with the program."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def open(self, name: str, data: bytes) -> None:
        """Write a draft and open it; `name` must be fit for every system.

        Raises UserError where it cannot be written or no program opens it.
        """
        if self._folder is None:
            self._folder = QTemporaryDir(QDir.tempPath() + "/dabir-mail-XXXXXX")
        path = Path(self._folder.path()) / name
        if not self._folder.isValid() or path.parent != Path(self._folder.path()):
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The draft cannot be written for the mail program."),
                QT_TRANSLATE_NOOP("Sentences", "Save the draft instead, and open it from there."),
            )
        write_whole(path, data, overwrite=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "No program on this computer opens e-mail drafts."),
                QT_TRANSLATE_NOOP("Sentences", "Save the draft instead, and open it yourself."),
            )
