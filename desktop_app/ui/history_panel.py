"""“Who changed this?”: what was done to a record, by whom and when, asked only when opened."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Changes, Ref
from desktop_app.core.sentences import Sentence
from desktop_app.core.told_history import ToldAct, ToldChange
from desktop_app.ui.context import Ui
from desktop_app.ui.fold import Fold
from desktop_app.ui.labels import format_date, sentence, ui_language
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, plain_label, row, rule

_AT_FIRST = 10

HistoryWork = Callable[[Ref], Callable[[Any], tuple[ToldAct, ...]]]
"""From a record to the work that reads its history, newest first."""


class HistoryPanel(QWidget):
    """A fold that reads the history of the record shown when it is opened."""

    def __init__(self, ui: Ui, work: HistoryWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._work = ui, work
        self._ref: Ref | None = None
        self._acts: tuple[ToldAct, ...] = ()
        self._asked = 0
        self.fold = Fold(self.tr("Who changed this?"))
        self.fold.toggled.connect(lambda _open: self._read())
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._more = button(self.tr("Show earlier changes"), self._show_all, name="flat")
        self._more.hide()
        self.fold.content.addLayout(self._list)
        self.fold.content.addLayout(row(self._more, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.fold)
        ui.bus.changed.connect(self._on_changes)

    def show_for(self, ref: Ref | None) -> None:
        """Be about another record; one never saved has no history."""
        if ref != self._ref:
            self._ref = ref
            self.fold.set_open(False)
            self.show_acts(())
        self.setVisible(ref is not None)

    def show_acts(self, acts: Sequence[ToldAct]) -> None:
        """Show acts, the newest first."""
        self._acts = tuple(acts)
        self._lay(self._acts[:_AT_FIRST])
        self._more.setVisible(len(self._acts) > _AT_FIRST)

    def _show_all(self) -> None:
        self._lay(self._acts)
        self._more.hide()
        self.fold.opener.setFocus()

    def _read(self) -> None:
        if self._ref is None or not self.fold.is_open():
            return
        self._asked += 1
        number = self._asked
        self._ui.tasks.read(
            self._work(self._ref), lambda acts: self._on_read(number, acts), owner=self
        )

    def _on_read(self, number: int, acts: tuple[ToldAct, ...]) -> None:
        if number == self._asked:
            self.show_acts(acts)

    def _on_changes(self, _changes: Changes) -> None:
        self._read()  # a part of the record may have changed, such as a post

    def _lay(self, acts: Sequence[ToldAct]) -> None:
        clear(self._list)
        for place, act in enumerate(acts):
            if place:
                self._list.addWidget(rule())
            self._list.addWidget(_act(act))


def _act(act: ToldAct) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(3)
    parts = (act.who, sentence(act.act), sentence(act.what))
    head = plain_label(" · ".join(_apart(part) for part in parts if part), wrap=True)
    local = act.at.astimezone()
    clock = localise_digits(f"{local:%H:%M}", ui_language())
    when = f"{format_date(local.date())} · {clock}"
    line = row(spacing=12)
    line.addWidget(head, 1)
    line.addWidget(plain_label(when, name="small"), 0, Qt.AlignmentFlag.AlignTop)
    box.addLayout(line)
    if act.changes:
        box.addLayout(_changes(act.changes))
    return made


def _changes(changes: Sequence[ToldChange]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    arrow = "←" if ui_language().is_rtl else "→"
    for place, change in enumerate(changes):
        texts = (sentence(change.label), _value(change.old), arrow, _value(change.new))
        for column, text in enumerate(texts):
            part = plain_label(text, name="small", wrap=column % 2 == 1)
            grid.addWidget(part, place, column, Qt.AlignmentFlag.AlignTop)
    return grid


def _value(text: str) -> str:
    """What a field held: an officer's own words are never looked up."""
    return sentence(text) if isinstance(text, Sentence) else text


def _apart(text: str) -> str:
    """Kept from reordering its surroundings; a sentence has done so itself where it matters."""
    return text if "\u2068" in text else isolated(text)
