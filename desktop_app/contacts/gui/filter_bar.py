"""The bar under the list's filter: conditions, saved filters, and how many were found."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.contacts import service_filters, service_find
from desktop_app.contacts.find_records import ContactQuery, SavedFilter
from desktop_app.contacts.gui.filter_choices import FilterChoices, conditions
from desktop_app.contacts.gui.filter_name_dialog import FilterNameDialog
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, menu_text, plain_label, row

_Known = tuple[tuple[str, ...], tuple[str, ...]]


class FilterBar(QWidget):
    """`asked` is what the whole list is asked now: the conditions here, its words and its kind."""

    changed = Signal()
    """Other conditions are chosen."""
    chosen = Signal(object)
    """Carries the `ContactQuery` of a saved filter, with its words and kind."""

    def __init__(self, ui: Ui, asked: Callable[[], ContactQuery]) -> None:
        super().__init__()
        self._ui, self._asked = ui, asked
        self._query = ContactQuery()
        self._active: SavedFilter | None = None
        self.dialog: FilterNameDialog | None = None
        self.menu = QMenu(self)
        self.fold = button(self.tr("Filters"), self._on_fold, name="segment")
        self.fold.setCheckable(True)
        self.saved = button(self.tr("Saved"), self._ask_saved, name="segment")
        self.saved.setAccessibleName(self.tr("Saved filters"))
        self._found = plain_label(name="small")
        self.choices = FilterChoices()
        self.choices.hide()
        self.choices.changed.connect(lambda: self._set(self.choices.query()))
        self.choices.clear_wanted.connect(self.clear)
        self._chips = QWidget()
        self._chip_line = FlowLayout(self._chips, gap=4)
        self._chips.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(row(self.fold, self.saved, None, self._found, spacing=2))
        box.addWidget(self._chips)
        box.addWidget(self.choices)

    # What the page uses

    def query(self) -> ContactQuery:
        """The conditions, without words and kind."""
        return self._query

    def active(self) -> SavedFilter | None:
        """The saved filter that was chosen last, as long as it is not cleared."""
        return self._active

    def set_found(self, number: int | None) -> None:
        """Say how many contacts were found; None while they are counted."""
        text = "" if number is None else self.tr("{number} found").format(number=count_text(number))
        self._found.setText(text)

    def refresh(self) -> None:
        """Offer what is in use now, where that is seen."""
        if self.choices.isVisible():
            self._read_known()

    # Conditions

    def _set(self, query: ContactQuery) -> None:
        self._query = query
        self._show_chips()
        self.changed.emit()

    def _on_fold(self) -> None:
        self.choices.setVisible(self.fold.isChecked())
        self._show_chips()
        self.refresh()

    def _read_known(self) -> None:
        def work(session: Any) -> _Known:
            return service_find.countries_in_use(session), service_find.tags(session)

        self._ui.tasks.read(work, lambda found: self.choices.offer(*found), owner=self)

    def _show_chips(self) -> None:
        """Chips stand for the choices while these are folded away."""
        self._chip_line.clear()
        active = conditions(self._query)
        for text, without in active:
            chip = button(menu_text(f"{isolated(text)}  ×"), partial(self._drop, without))
            chip.setObjectName("chip")
            chip.setAccessibleName(self.tr("Remove the filter “{name}”").format(name=text))
            self._chip_line.addWidget(chip)
        if active:
            self._chip_line.addWidget(button(self.tr("Clear"), self.clear, name="flat"))
        self._chips.setVisible(bool(active) and not self.fold.isChecked())
        self._chips.updateGeometry()

    def _drop(self, without: ContactQuery) -> None:
        self.choices.set_query(without)
        self._set(without)

    def clear(self) -> None:
        """Drop every condition."""
        self._active = None
        self._drop(ContactQuery())

    # Saved filters

    def _ask_saved(self) -> None:
        self._ui.tasks.read(service_filters.filters, self._open_menu, owner=self)

    def _open_menu(self, found: tuple[SavedFilter, ...]) -> None:
        self.menu.clear()
        for each in found:
            self._add(menu_text(each.name), partial(self.choose, each), on=self._is(each))
        if not found:
            self._add(self.tr("No filter is saved yet"), None)
        self.menu.addSeparator()
        asked = self._asked()
        save = self._add(self.tr("Save as…"), partial(self._name, SavedFilter(None, 0, "", asked)))
        save.setEnabled(asked != ContactQuery())
        now = next((each for each in found if self._is(each)), None)
        if now is not None:
            self._add_changes(now, asked)
        self.menu.setLayoutDirection(self.layoutDirection())
        self.menu.popup(self._under(self.saved))

    def _add_changes(self, now: SavedFilter, asked: ContactQuery) -> None:
        if asked not in (now.query, ContactQuery()):
            changed = SavedFilter(now.id, now.version, now.name, asked)
            text = self.tr("Save the changes to “{name}”")
            self._add(menu_text(text.format(name=now.name)), partial(self._save, changed))
        renamed = self.tr("Rename “{name}”…").format(name=now.name)
        deleted = self.tr("Delete “{name}”").format(name=now.name)
        self._add(menu_text(renamed), partial(self._name, now))
        self._add(menu_text(deleted), partial(self._delete, now))

    def choose(self, wanted: SavedFilter) -> None:
        """Ask the list for a saved filter."""
        self._active = wanted
        query = wanted.query
        conditions_only = ContactQuery(
            country=query.country,
            body=query.body,
            tag=query.tag,
            language=query.language,
            standing=query.standing,
            no_email=query.no_email,
            post_ended=query.post_ended,
        )
        self.choices.set_query(conditions_only)
        self._query = conditions_only
        self._show_chips()
        self.chosen.emit(query)

    def _is(self, each: SavedFilter) -> bool:
        return self._active is not None and each.id == self._active.id

    def _name(self, wanted: SavedFilter) -> None:
        self.dialog = FilterNameDialog(self._ui, wanted, self._on_saved, self)
        self.dialog.open()

    def _save(self, wanted: SavedFilter) -> None:
        self._ui.tasks.write(
            lambda session: service_filters.save_filter(session, wanted),
            self._on_saved,
            owner=self,
        )

    def _on_saved(self, stored: SavedFilter) -> None:
        self._active = stored
        self._ui.messages.info(self.tr("Saved the filter “{name}”.").format(name=stored.name))

    def _delete(self, gone: SavedFilter) -> None:
        key = gone.id
        assert key is not None

        def restore() -> None:
            self._ui.tasks.write(
                lambda session: service_filters.restore_filter(session, key),
                lambda _value: self._restored(gone),
                owner=self,
            )

        def deleted(_value: object) -> None:
            self._active = None
            said = self.tr("Deleted the filter “{name}”.").format(name=gone.name)
            self._ui.messages.info(said, restore)

        self._ui.tasks.write(
            lambda session: service_filters.delete_filter(session, key), deleted, owner=self
        )

    def _restored(self, back: SavedFilter) -> None:
        if self._asked() == back.query:
            self._active = back

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
