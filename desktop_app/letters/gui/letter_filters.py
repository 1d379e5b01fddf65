"""The conditions of the list of letters: folded away, said as chips, saved under names."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.saved_search import SavedPlace
from desktop_app.letters import service_find, service_saved_searches
from desktop_app.letters.find_records import LetterQuery
from desktop_app.letters.gui.letter_conditions import (
    Conditions,
    query_data,
    query_from,
    said,
)
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, menu_text, plain_label, row
from desktop_app.ui.saved_menu import SavedMenu, SavedStore

_STORE = SavedStore(
    service_saved_searches.saved_searches,
    service_saved_searches.save_search,
    service_saved_searches.delete_search,
    service_saved_searches.restore_search,
)


class LetterFilters(QWidget):
    """Stands under the filter of the list; it has conditions of its own for letters received."""

    changed = Signal()
    words_wanted = Signal(str)
    """Carries the words of a saved search that was chosen."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._query = LetterQuery()
        self._words = ""
        self.fold = button(self.tr("Filters"), self._on_fold, name="segment")
        self.fold.setCheckable(True)
        self.saved = {
            received: SavedMenu(ui, _STORE, place, self.data)
            for received, place in ((False, SavedPlace.LETTERS), (True, SavedPlace.RECEIVED))
        }
        for menu in self.saved.values():
            menu.chosen.connect(self._on_saved)
        self.saved[True].hide()
        self._found = plain_label(name="small")
        self.conditions = Conditions(ui)
        self.conditions.hide()
        self.conditions.changed.connect(self._on_conditions)
        self._chips = QWidget()
        self._chip_line = FlowLayout(self._chips, gap=4)
        self._chips.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(row(self.fold, *self.saved.values(), None, self._found, spacing=2))
        box.addWidget(self._chips)
        box.addWidget(self.conditions)

    def query(self) -> LetterQuery:
        """The conditions, without words."""
        return self._query

    def is_active(self) -> bool:
        """Whether any condition is chosen."""
        return self._query != LetterQuery(received=self._query.received)

    def show_for(self, *, received: bool, words: str) -> None:
        """Ask for letters sent or received; the conditions of the other kind are dropped."""
        self._words = words
        if received == self._query.received:
            return
        for key, menu in self.saved.items():
            menu.setVisible(key == received)
        self._set(LetterQuery(received=received))

    def set_words(self, words: str) -> None:
        """The words of the list, for what is saved."""
        self._words = words

    def set_found(self, number: int | None) -> None:
        """Say how many letters were found; None while they are counted."""
        text = "" if number is None else self.tr("{number} found").format(number=count_text(number))
        self._found.setText(text)

    def data(self) -> dict[str, Any]:
        """What the list is asked now, as JSON data."""
        return query_data(replace(self._query, words=self._words.strip()))

    def clear(self) -> None:
        """Drop every condition."""
        self._set(LetterQuery(received=self._query.received))
        self.changed.emit()

    def refresh(self) -> None:
        """Offer what is in use now, where that is seen."""
        if self.conditions.isVisible():
            self._ui.tasks.read(service_find.choices, self.conditions.offer, owner=self)

    def _set(self, query: LetterQuery) -> None:
        self._query = query
        self.conditions.set_query(query)
        self._show_chips()

    def _on_conditions(self) -> None:
        self._query = self.conditions.query()
        self._show_chips()
        self.changed.emit()

    def _on_fold(self) -> None:
        self.conditions.setVisible(self.fold.isChecked())
        # A column that is short of room would squeeze the boxes.
        room = self.conditions.sizeHint().height() + self.fold.sizeHint().height() + 12
        self.setMinimumHeight(room if self.fold.isChecked() else 0)
        self._show_chips()
        self.refresh()

    def _on_saved(self, data: Mapping[str, Any]) -> None:
        query = query_from(data, received=self._query.received)
        self._words = query.words
        self._set(replace(query, words=""))
        self.words_wanted.emit(query.words)

    def _show_chips(self) -> None:
        """Chips stand for the conditions while these are folded away."""
        self._chip_line.clear()
        active = said(self._query, self.conditions)
        for text, without in active:
            chip = button(menu_text(f"{isolated(text)}  ×"), partial(self._drop, without))
            chip.setObjectName("chip")
            chip.setAccessibleName(self.tr("Remove the filter “{name}”").format(name=text))
            self._chip_line.addWidget(chip)
        if active:
            self._chip_line.addWidget(button(self.tr("Clear"), self.clear, name="flat"))
        self._chips.setVisible(bool(active) and not self.fold.isChecked())
        self._chips.updateGeometry()

    def _drop(self, without: LetterQuery) -> None:
        self._set(without)
        self.changed.emit()
