"""The window's keys: declared once, bound once, and listed under F1."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.parts import button, plain_label, row


@dataclass(frozen=True)
class Key:
    """A key and what it does; an empty text keeps it out of the list."""

    keys: str
    text: str
    slot: Callable[[], object]
    until: str = ""
    """The last key of a range that this one begins, for the list."""


def bind(window: QWidget, keys: tuple[Key, ...]) -> None:
    """Make each key work anywhere in `window`."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key.keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(_plain(key.slot))


def _plain(slot: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        slot()

    return call


class ShortcutsDialog(QDialog):
    """The list of keys."""

    def __init__(self, keys: tuple[Key, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(plain_label(self.tr("Keys"), name="title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, key in enumerate(key for key in keys if key.text):
            shown = key.keys  # as keyboards have it, in every language
            cap = plain_label(f"{shown} – {key.until}" if key.until else shown, name="key")
            grid.addWidget(cap, place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(key.text), place, 1)
        box.addLayout(grid)
        close = button(self.tr("Close"), self.accept, primary=True)
        close.setDefault(True)
        box.addLayout(row(None, close))
