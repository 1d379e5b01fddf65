"""A program of its own that types into a letter and is killed before it can save.

    python -m tests.window.dying OFFICE STATE SETTINGS TEXT

It ends by SIGKILL when the window says that the typing is kept: nothing is closed or flushed.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.app import Desk

from .hands import until
from .officer import Officer


def main(office: str, state: str, settings: str, text: str) -> None:
    app = QApplication(sys.argv[:1])
    kept = QSettings(settings, QSettings.Format.IniFormat)
    desk = Desk(app, kept, Path(office), Path(state))
    desk.open()
    until(lambda: desk.window.page() is not None, "the pages are there", 60)
    officer = Officer(desk)
    officer.settle()
    officer.go("Letters")
    officer.header("New letter")
    officer.write("Text", text)
    until(lambda: "kept" in officer.editor().footer.status(), "the typing is kept")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
