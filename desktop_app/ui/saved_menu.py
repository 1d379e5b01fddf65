"""A button that offers saved searches, and saves, renames and deletes them with undo."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.saved_search import SavedPlace, SavedSearch
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import button, menu_text
from desktop_app.ui.saved_name_dialog import SavedNameDialog

Query = Mapping[str, Any]


@dataclass(frozen=True)
class SavedStore:
    """How saved searches are read and written; each takes the session first."""

    searches: Callable[[Any, SavedPlace], tuple[SavedSearch, ...]]
    save: Callable[[Any, SavedSearch], SavedSearch]
    delete: Callable[[Any, int], object]
    restore: Callable[[Any, int], object]


class SavedMenu(QWidget):
    """`asked` is what is looked for now, as JSON data; {} where nothing is."""

    chosen = Signal(object)
    """Carries the query of a saved search."""

    def __init__(
        self, ui: Ui, store: SavedStore, place: SavedPlace, asked: Callable[[], Query]
    ) -> None:
        super().__init__()
        self._ui, self._store, self._place, self._asked = ui, store, place, asked
        self._active: SavedSearch | None = None
        self.dialog: SavedNameDialog | None = None
        self.menu = QMenu(self)
        self.button = button(self.tr("Saved"), self.ask, name="segment")
        self.button.setAccessibleName(self.tr("Saved searches"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.button)

    def ask(self) -> None:
        """Read what is saved and open the menu."""
        store, place = self._store, self._place
        self._ui.tasks.read(lambda s: store.searches(s, place), self.open_menu, owner=self)

    def forget(self) -> None:
        """What is looked for is no saved search any more."""
        self._active = None

    def choose(self, wanted: SavedSearch) -> None:
        """Look for a saved search."""
        self._active = wanted
        self.chosen.emit(wanted.query)

    def open_menu(self, found: tuple[SavedSearch, ...]) -> None:
        """Offer what is saved and what can be done with it."""
        self.menu.clear()
        for each in found:
            self._add(menu_text(each.name), partial(self.choose, each), on=self._is(each))
        if not found:
            self._add(self.tr("No search is saved yet"), None)
        self.menu.addSeparator()
        asked = dict(self._asked())
        fresh = SavedSearch(None, 0, self._place, "", asked)
        save = self._add(self.tr("Save as…"), partial(self._name, fresh))
        save.setEnabled(any(asked.values()))
        now = next((each for each in found if self._is(each)), None)
        if now is not None:
            self._add_changes(now, asked)
        self.menu.setLayoutDirection(self.layoutDirection())
        self.menu.popup(self._under(self.button))

    def _add_changes(self, now: SavedSearch, asked: dict[str, Any]) -> None:
        if any(asked.values()) and asked != dict(now.query):
            text = self.tr("Save the changes to “{name}”")
            changed = replace(now, query=asked)
            self._add(menu_text(text.format(name=now.name)), partial(self._save, changed))
        renamed = self.tr("Rename “{name}”…").format(name=now.name)
        deleted = self.tr("Delete “{name}”").format(name=now.name)
        self._add(menu_text(renamed), partial(self._name, now))
        self._add(menu_text(deleted), partial(self._delete, now))

    def _is(self, each: SavedSearch) -> bool:
        return self._active is not None and each.id == self._active.id

    def _name(self, wanted: SavedSearch) -> None:
        self.dialog = SavedNameDialog(self._ui, wanted, self._store.save, self._on_saved, self)
        self.dialog.open()

    def _save(self, wanted: SavedSearch) -> None:
        save = self._store.save
        self._ui.tasks.write(lambda session: save(session, wanted), self._on_saved, owner=self)

    def _on_saved(self, stored: SavedSearch) -> None:
        self._active = stored
        self._ui.messages.info(self.tr("Saved the search “{name}”.").format(name=stored.name))

    def _delete(self, gone: SavedSearch) -> None:
        key, store = gone.id, self._store
        assert key is not None

        def restore() -> None:
            self._ui.tasks.write(lambda s: store.restore(s, key), lambda _value: None, owner=self)

        def deleted(_value: object) -> None:
            self._active = None
            said = self.tr("Deleted the search “{name}”.").format(name=gone.name)
            self._ui.messages.info(said, restore)

        self._ui.tasks.write(lambda s: store.delete(s, key), deleted, owner=self)

    def _add(self, text: str, slot: Callable[[], object] | None, *, on: bool = False) -> QAction:
        action = self.menu.addAction(text)
        action.setEnabled(slot is not None)
        action.setCheckable(on)
        action.setChecked(on)
        if slot is not None:
            action.triggered.connect(lambda _on=False: slot())
        return action

    def _under(self, anchor: QWidget) -> QPoint:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = anchor.width() - self.menu.sizeHint().width() if rtl else 0
        return anchor.mapToGlobal(QPoint(edge, anchor.height() + 2))
