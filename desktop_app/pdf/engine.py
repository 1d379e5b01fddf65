"""The one Qt application object that text layout needs.

Qt lays text out only while a `QGuiApplication` lives. The window's program has one; the command
line and the tests may not, and then an offscreen one is made that needs no display.
"""

import os
from threading import Lock

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_lock = Lock()
_own: list[QGuiApplication] = []


def ensure_qt() -> None:
    """Make an offscreen Qt application unless there is one; safe from any thread.

    Raises `RuntimeError` if a Qt application without fonts (`QCoreApplication`) already runs.
    """
    with _lock:
        running = QCoreApplication.instance()
        if running is None:
            _own.append(_offscreen_application())
        elif not isinstance(running, QGuiApplication):
            raise RuntimeError("text layout needs a QGuiApplication, not a QCoreApplication")


def _offscreen_application() -> QGuiApplication:
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        return QGuiApplication(["dabir"])
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
