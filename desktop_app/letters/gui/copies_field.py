"""Who gets a copy and what for: a line each, in the order of rank."""

from typing import Any

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.records import Copy
from desktop_app.ui.fields import Field
from desktop_app.ui.parts import button, row


class CopiesField(Field):
    """Copies in their printed order."""

    def __init__(self) -> None:
        super().__init__()
        self.edits: list[tuple[QLineEdit, QLineEdit]] = []
        self._read_only = False
        self._language = Language.EN
        panel = QFrame()
        self._rows = QVBoxLayout(panel)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._add = button(self.tr("Add copy"), self.add_copy)
        self.hold(panel)
        self.box.addLayout(row(self._add, None))
        self.setFocusProxy(self._add)

    def value(self) -> tuple[Copy, ...]:
        """The copies as typed; lines without a recipient are left out."""
        return tuple(copy for copy in self._typed() if copy.to)

    def set_value(self, value: Any) -> None:
        """Show copies."""
        self._rebuild(tuple(value or ()))

    def raw(self) -> Any:
        """Recipient and purpose of each line, empty lines too."""
        return [[to.text(), purpose.text()] for to, purpose in self.edits]

    def set_raw(self, raw: Any) -> None:
        """Bring back lines."""
        self._rebuild(tuple(Copy(*map(str, parts)) for parts in raw or ()))
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Show the copies without a way to change them."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self._rebuild(self._typed())

    def turn(self, language: Language) -> None:
        """Let the lines be typed in the direction of `language`."""
        self._language = language
        for edit in (edit for pair in self.edits for edit in pair):
            turn(edit, language)

    def add_copy(self) -> None:
        """Add an empty line and go there."""
        self._rebuild((*self._typed(), Copy("")))
        self.edits[-1][0].setFocus()
        self.changed.emit()

    def _typed(self) -> tuple[Copy, ...]:
        return tuple(Copy(to.text().strip(), why.text().strip()) for to, why in self.edits)

    def _move_up(self, place: int) -> None:
        copies = list(self._typed())
        copies.insert(place - 1, copies.pop(place))
        self._rebuild(tuple(copies))
        self.edits[place - 1][0].setFocus()
        self.changed.emit()

    def _remove(self, place: int) -> None:
        copies = list(self._typed())
        del copies[place]
        self._rebuild(tuple(copies))
        self._add.setFocus()
        self.changed.emit()

    def _rebuild(self, copies: tuple[Copy, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.edits = []
        for place, copy in enumerate(copies):
            self._rows.addWidget(self._row(place, copy))
        self.turn(self._language)

    def _row(self, place: int, copy: Copy) -> QWidget:
        to = self._edit(copy.to, self.tr("Copy {number} to").format(number=place + 1))
        purpose = self._edit(
            copy.purpose, self.tr("Purpose of copy {number}").format(number=place + 1)
        )
        to.setPlaceholderText(self.tr("To"))
        purpose.setPlaceholderText(self.tr("What for"))
        self.edits.append((to, purpose))
        line = row(spacing=4)
        line.addWidget(to, 3)
        line.addWidget(purpose, 2)
        if not self._read_only:
            up = button("↑", lambda: self._move_up(place), name="flat")
            up.setAccessibleName(self.tr("Move copy {number} up").format(number=place + 1))
            up.setEnabled(place > 0)
            remove = button("×", lambda: self._remove(place), name="flat")
            remove.setAccessibleName(self.tr("Remove copy {number}").format(number=place + 1))
            for tool in (up, remove):
                tool.setFixedWidth(28)
                line.addWidget(tool)
        holder = QFrame()
        holder.setLayout(line)
        return holder

    def _edit(self, text: str, name: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setCursorPosition(0)
        edit.setAccessibleName(name)
        edit.setReadOnly(self._read_only)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        return edit
