"""The keys of the session's window, in one place: what they do, and the list that F1 shows."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.parts import button, plain_label, row


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does, in the language of the interface."""

    keys: str
    words: str
    slot: Callable[[], object]


def install(window: QWidget, shortcuts: tuple[Shortcut, ...]) -> None:
    """Make the keys work wherever the cursor is in `window`."""
    for each in shortcuts:
        action = QAction(each.words, window)
        action.setShortcut(QKeySequence(each.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_call(each.slot))
        window.addAction(action)


class KeysDialog(QDialog):
    """Every key of the window with what it does."""

    def __init__(self, shortcuts: tuple[Shortcut, ...], parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("SessionKeys", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [(each.keys, each.words) for each in shortcuts]
        lines += [
            ("Ctrl+Enter", translate("SessionKeys", "The next decision or action")),
            ("Tab", translate("SessionKeys", "The next field")),
            ("Space", translate("SessionKeys", "Among the people: comes, or leaves")),
            ("Backspace", translate("SessionKeys", "Among the people: excused")),
            ("Del", translate("SessionKeys", "Among the people: absent")),
            ("Enter", translate("SessionKeys", "Among the people: for whom they sit")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        half = -(-len(lines) // 2)
        for place, (keys, words) in enumerate(lines):
            column = 2 * (place // half)
            grid.addWidget(plain_label(keys, name="key"), place % half, column)
            grid.addWidget(plain_label(words), place % half, column + 1)
        close = button(translate("SessionKeys", "Close"), self.accept, primary=True)
        close.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 18)
        box.setSpacing(14)
        box.addWidget(plain_label(translate("SessionKeys", "Keys of this window"), name="title"))
        box.addLayout(grid)
        box.addLayout(row(None, close))


def _call(slot: Callable[[], object]) -> Callable[..., object]:
    return lambda _on=False: slot()
