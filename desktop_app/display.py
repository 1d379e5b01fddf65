"""Whether a window can be opened here, said before Qt ends the program over it."""

import ctypes
import os
import sys

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def require_display() -> None:
    """Raise UserError, saying what to do, where no window can be opened."""
    if not has_display():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is no screen to open the window on."),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Start dabir on a desktop, or use its commands: 'dabir --help' lists them.",
            ),
        )
    require_libraries(window=not os.environ.get("QT_QPA_PLATFORM"))


def require_libraries(*, window: bool = False) -> None:
    """Raise UserError naming the system packages that Qt misses on Linux."""
    if sys.platform != "linux":
        return
    needed = dict(_LIBRARIES)
    if window and not os.environ.get("WAYLAND_DISPLAY"):
        needed |= _X11
    missing = [package for library, package in needed.items() if not _loads(library)]
    if missing:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Qt needs system libraries that are not installed: {missing}."
                ),
                missing=", ".join(missing),
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "On Debian or Ubuntu: sudo apt-get install {missing}"
                ),
                missing=" ".join(missing),
            ),
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
