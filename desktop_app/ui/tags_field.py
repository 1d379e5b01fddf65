"""Words set to a record as chips; those in use elsewhere are proposed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame

from desktop_app.ui.fields import Field
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.text_fields import LineEdit

_BREAKS = str.maketrans({"،": ",", "؛": ",", ";": ",", "\n": ","})
_CHIP = 26
"""Pixels; the style sheet rounds it."""


class TagsField(Field):
    """Tags in the order they were set, each once whatever its case."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self._tags: list[str] = []
        self._read_only = False
        self.edit = _TagEdit(placeholder)
        self.edit.finished.connect(self._take)
        self.edit.back_wanted.connect(self._drop_last)
        self.edit.textEdited.connect(self._on_typed)
        self._chips = QFrame()
        self._flow = FlowLayout(self._chips)
        self.hold(self.edit)
        self.box.insertWidget(0, self._chips)
        self._show()

    def set_options(self, tags: Sequence[str]) -> None:
        """The tags that are proposed."""
        self.edit.set_options(tags)

    def value(self) -> tuple[str, ...]:
        """The tags, and what is typed and not yet one."""
        pending = self._parts(self.edit.text())
        return (*self._tags, *(tag for tag in pending if not self._has(tag)))

    def set_value(self, value: Any) -> None:
        """Show tags."""
        self._tags = list(value or ())
        self.edit.clear()
        self._show()

    def raw(self) -> Any:
        """The tags as a list, what is typed at its end."""
        return list(self.value())

    def set_raw(self, raw: Any) -> None:
        """Bring back tags."""
        self.set_value([str(tag) for tag in raw or ()])
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the tags be read but not changed."""
        self._read_only = read_only
        self.edit.setVisible(not read_only)
        self._show()

    def _on_typed(self, text: str) -> None:
        if "," in text.translate(_BREAKS):
            self._take(text)
        else:
            self.changed.emit()

    def _take(self, text: str) -> None:
        new = [tag for tag in self._parts(text) if not self._has(tag)]
        if text:
            self.edit.clear()
        if new:
            self._tags += new
            self._show()
            self.changed.emit()

    @staticmethod
    def _parts(text: str) -> list[str]:
        parts = (" ".join(part.split()) for part in text.translate(_BREAKS).split(","))
        found: dict[str, str] = {}
        for part in parts:
            if part:
                found.setdefault(part.casefold(), part)
        return list(found.values())

    def _has(self, tag: str) -> bool:
        return any(tag.casefold() == mine.casefold() for mine in self._tags)

    def _drop(self, tag: str) -> None:
        self._tags.remove(tag)
        self._show()
        self.edit.setFocus()
        self.changed.emit()

    def _drop_last(self) -> None:
        if self._tags:
            self._drop(self._tags[-1])

    def _show(self) -> None:
        self._flow.clear()
        for tag in self._tags:
            self._flow.addWidget(self._chip(tag))
        self._chips.setVisible(bool(self._tags))
        self._chips.updateGeometry()

    def _chip(self, tag: str) -> QFrame:
        chip = QFrame()
        chip.setObjectName("tag")
        chip.setFixedHeight(_CHIP)
        line = row(plain_label(tag, name="tag"), spacing=0)
        line.insertSpacing(0, 10)  # unlike a margin, it changes sides with the window
        if not self._read_only:
            remove = button("×", _calls(self._drop, tag), name="flat")
            remove.setFixedSize(26, 24)
            remove.setAccessibleName(self.tr("Remove {title}").format(title=tag))
            line.addWidget(remove)
        line.addSpacing(10 if self._read_only else 2)
        chip.setLayout(line)
        return chip


class _TagEdit(LineEdit):
    """Enter makes a tag, Backspace in an empty line takes the last one back."""

    finished = Signal(str)
    back_wanted = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder)
        self._words = QStringListModel(self)
        self._finder = QCompleter(self._words, self)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setWidget(self)
        popup = self._finder.popup()
        assert popup is not None
        self._popup = popup
        self._finder.activated.connect(self.finished)
        self.textEdited.connect(self._propose)

    def set_options(self, words: Sequence[str]) -> None:
        """The tags that are proposed."""
        self._words.setStringList(list(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the proposal that is chosen, else for what is typed."""
        popup = self._popup
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup.isVisible() and popup.currentIndex().isValid():
                event.ignore()
                return
            if self.text().strip():
                popup.hide()
                self.finished.emit(self.text())
                event.accept()
                return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed is a tag once somebody goes on."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit(self.text())

    def _propose(self, text: str) -> None:
        words = text.strip()
        if not words:
            self._popup.hide()
            return
        self._finder.setCompletionPrefix(words)
        self._finder.complete()


def _calls(slot: Callable[[str], object], tag: str) -> Callable[[], object]:
    return lambda: slot(tag)
