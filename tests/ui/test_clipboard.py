"""At its end the program leaves nothing of Python's on the clipboard, but the words stay."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.app import let_clipboard_go


@pytest.mark.usefixtures("qapp")
def test_words_stay_and_forms_go() -> None:
    made = QMimeData()
    made.setText("سلام")
    made.setData("application/x-forms", b"{}")
    QGuiApplication.clipboard().setMimeData(made)
    let_clipboard_go()
    assert QGuiApplication.clipboard().text() == "سلام"
    assert not QGuiApplication.clipboard().mimeData().hasFormat("application/x-forms")


def test_a_program_that_has_copied_something_ends_well() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtCore import QMimeData\n"
        "from desktop_app.app import let_clipboard_go\n"
        "app = QApplication([])\n"
        "made = QMimeData()\n"
        "made.setText('x')\n"
        "app.clipboard().setMimeData(made)\n"
        "let_clipboard_go()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
