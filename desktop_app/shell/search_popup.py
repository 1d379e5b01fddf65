"""Find anything: as the officer types, records of every kind, grouped; Enter opens one.

One question is on its way at a time; what was typed meanwhile is asked when its answer comes, and
an answer to what is not asked any more is never shown.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.calendars import format_day
from desktop_app.core.found import Found, Wanted
from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.saved_search import SavedPlace
from desktop_app.shell.search_filters import SearchFilters, wanted_data, wanted_from
from desktop_app.shell.search_model import FoundDelegate, FoundModel
from desktop_app.shell.services import Services
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_date, label, ui_language
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.records_model import RecordRole, Row
from desktop_app.ui.saved_menu import SavedMenu

_WIDTH, _HEIGHT, _TALL = 680, 500, 2_000
_FEW, _MANY = 6, 100
_COUNT_MS = 300
"""How long nothing must be typed before finds are counted."""


class SearchPopup(QFrame):
    """Floats over the window; Escape or a click elsewhere closes it.

    It has a border and no shadow: an effect would paint all of it twice at every key.
    """

    def __init__(self, ui: Ui, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self._ui, self._services, self._window = ui, services, window
        self._shown: Wanted | None = None
        self._on_way = self._due = False
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Names, numbers, subjects, days"))
        self.edit.setAccessibleName(self.tr("Find anything"))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(lambda _text: self.ask())
        self.filters = SearchFilters(services.kinds or tuple(Kind))
        self.filters.changed.connect(self.ask)
        self.filters.hide()
        self.saved = self._make_saved()
        self.model = FoundModel(self)
        self.view = QListView()
        self.view.setObjectName("found")
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.clicked.connect(lambda index: self._open(index, keep=False))
        self._hint = plain_label(name="muted", wrap=True)
        self._days = plain_label(name="small", wrap=True)
        self.all = button(self.tr("All results"), self._on_all, name="segment")
        self.all.setCheckable(True)
        self._count = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._count.timeout.connect(self._ask_count)
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Show the popup over the upper third of its window, ready to type."""
        self._place()
        self.edit.selectAll()
        self.show()
        self.raise_()
        self.edit.setFocus()
        self._shown = None
        self.ask()

    def wanted(self) -> Wanted:
        """What is looked for."""
        words = self.edit.text().strip()
        return self.filters.wanted(words) if self.all.isChecked() else Wanted(words)

    def ask(self) -> None:
        """Look for what is typed now, as soon as the question before is answered."""
        wanted = self.wanted()
        self._count.stop()
        if not wanted.words:
            self._due = False
            self._show_found(Found(), wanted)
            return
        if self._on_way:
            self._due = True
            return
        self._due, self._on_way = False, True
        search, most = self._services.search, _MANY if self.all.isChecked() else _FEW

        def landed(found: Found) -> None:
            self._on_way = False
            if wanted == self.wanted():
                self._show_found(found, wanted)
            if self._due:
                self.ask()

        self._ui.tasks.read(
            lambda session: search(session, wanted, most),
            landed,
            owner=self,
            failed=lambda error: self._on_failed(str(error)),
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows walk the records, Enter opens, Escape and a lost focus close."""
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_focus_lost)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(5):
                self._move(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.view.currentIndex(), keep=bool(control))
        elif key == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            return False
        return True

    def close_popup(self) -> None:
        """Close, and give the focus back to the window."""
        self.hide()
        self._window.setFocus()

    def _place(self) -> None:
        window, tall = self._window, self.all.isChecked()
        width = min(_WIDTH, window.width() - 80)
        height = min(_TALL if tall else _HEIGHT, window.height() - 140)
        self.setGeometry((window.width() - width) // 2, 72, width, height)

    def _make_saved(self) -> SavedMenu | None:
        if self._services.saved is None:
            return None
        made = SavedMenu(
            self._ui,
            self._services.saved,
            SavedPlace.SEARCH,
            lambda: wanted_data(self.wanted()),
        )
        made.chosen.connect(self._on_saved)
        return made

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 14, 14, 10)
        box.setSpacing(8)
        for margin in (self._hint, self._days):
            margin.setContentsMargins(8, 2, 8, 2)
        self._days.hide()
        keys = plain_label(self.tr("Enter opens · Ctrl+Enter opens and stays"), name="small")
        for widget in (self.edit, self.filters, self._days, self._hint):
            box.addWidget(widget)
        box.addWidget(self.view, 1)
        box.addLayout(row(keys, None, self.saved, self.all, spacing=4))

    def _on_all(self) -> None:
        self.filters.setVisible(self.all.isChecked())
        self._place()
        self.edit.setFocus()
        self.ask()

    def _on_saved(self, query: Mapping[str, Any]) -> None:
        wanted = wanted_from(query)
        self.all.setChecked(True)
        self.filters.setVisible(True)
        self.filters.show_wanted(wanted)
        self.edit.blockSignals(True)
        self.edit.setText(wanted.words)
        self.edit.blockSignals(False)
        self._place()
        self.edit.setFocus()
        self.ask()

    def _on_focus_lost(self) -> None:
        """A choice or a menu of its own does not close it."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        away = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if not inside and away is None:
            self.hide()

    def _on_failed(self, text: str) -> None:
        self._on_way = self._due = False
        self._hint.setText(text)
        self._hint.show()

    def _show_found(self, found: Found, wanted: Wanted) -> None:
        kept = self._current() if self._shown is not None else None
        self._shown = wanted
        self.model.set_found(found, wanted.words)
        self.filters.offer_states(summary.state for summary in found)
        self._hint.setText("" if found.groups else self._say_nothing(wanted))
        self._hint.setVisible(bool(self._hint.text()))
        self._days.setText(_readings(found))
        self._days.setVisible(bool(found.readings))
        place = self.model.place_of(kept)
        first = place if place >= 0 else self.model.next_record(-1, 1)
        self.view.setCurrentIndex(self.model.index(first))
        if place < 0:
            self.view.scrollToTop()
        if self._services.count and any(group.more for group in found.groups) and wanted.is_plain:
            self._count.start()

    def _say_nothing(self, wanted: Wanted) -> str:
        if not wanted.words:
            return self.tr(
                "People, letters, minutes, decisions and memoranda, by anything they have:\n"
                "a name in any script and spelling: Hasan, Hassan, {name}\n"
                "a number with any digits and signs: 1405/12, {number}\n"
                "a day in any calendar: 20 Ramadan 1446, 30 Esfand 1403, 2025-03-20"
            ).format(name=isolated("حسن"), number=isolated("۱۴۰۵/۱۲"))
        if not wanted.is_plain or wanted.kind is not None:
            return self.tr("Nothing has all of these words and conditions.")
        return self.tr("Nothing has all of these words.")

    def _ask_count(self) -> None:
        wanted, count = self._shown, self._services.count
        if wanted is None or count is None or self._on_way:
            return

        def landed(counts: Mapping[Kind, int]) -> None:
            if wanted == self._shown:
                self.model.set_counts({kind: n for kind, n in counts.items() if n})

        self._ui.tasks.read(lambda session: count(session, wanted), landed, owner=self)

    def _current(self) -> Ref | None:
        line = self.view.currentIndex().data(RecordRole.ROW)
        return line.ref if isinstance(line, Row) else None

    def _move(self, step: int) -> None:
        if self.model.rowCount():
            place = self.model.next_record(self.view.currentIndex().row(), step)
            self.view.setCurrentIndex(self.model.index(place))

    def _open(self, index: QModelIndex, *, keep: bool) -> None:
        line = index.data(RecordRole.ROW) if index.isValid() else None
        if not isinstance(line, Row):
            return
        if not keep:
            self.close_popup()
        self._ui.jump.to(line.ref)
        if keep:
            self.raise_()
            self.edit.setFocus()


def _readings(found: Found) -> str:
    """The days that were looked for, each with the calendar it was read in."""
    language = ui_language()
    said = []
    for reading in found.readings:
        typed = format_day(reading.day, language, reading.calendar)
        said.append(f"{label(reading.calendar)}: {typed} = {format_date(reading.day)}")
    return localise_digits(" · ".join(said), language)
