"""The first page: what needs the officer's hand today."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes
from desktop_app.shell.today_data import Counter, Section, TodayData, TodayRow
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, format_date, leading_calendar, ui_language
from desktop_app.ui.page import Page
from desktop_app.ui.parts import button, card, clear, menu_text, plain_label, rule
from desktop_app.ui.pills import PillLabel
from desktop_app.ui.row_button import RowButton

_WIDEST = 1900


def other_calendars(day: date) -> str:
    """The day in the calendars that do not lead."""
    parts = []
    for calendar in Calendar:
        try:
            if calendar is not leading_calendar():
                parts.append(format_day(day, ui_language(), calendar))
        except UserError:
            continue
    return " · ".join(parts)


class TodayPage(Page):
    """Figures and cards, read again whenever something changes."""

    place_wanted = Signal(str)
    """Carries the place of a row that is no record."""

    def __init__(
        self,
        ui: Ui,
        load: Callable[[Any], TodayData],
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, parent)
        self._load = load
        self._actions = list(actions)
        self._heading = ""
        self._loaded = False
        self._reading = 0
        self._build()
        ui.bus.changed.connect(self._on_changes)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Today")

    def heading(self) -> str:
        """The day in words."""
        return self._heading or self.title()

    def header_actions(self) -> list[QAction]:
        """What `app` put there."""
        return self._actions

    def refresh(self) -> None:
        """Compose the page again."""
        self._loaded = True
        self._reading += 1
        number = self._reading
        self.ui.tasks.read(self._load, lambda data: self._on_data(number, data), owner=self)

    def show_data(self, data: TodayData) -> None:
        """Lay the page out."""
        weekday = QLocale().dayName(data.day.isoweekday())
        self._heading = f"{weekday}، " if ui_language().is_rtl else f"{weekday}, "
        self._heading += format_date(data.day)
        self.set_subtitle(other_calendars(data.day))
        clear(self._figures)
        for counter in data.counters:
            self._figures.addWidget(_figure(counter), 1)
        for column, aside in ((self._main, False), (self._aside, True)):
            clear(column)
            for section in data.sections:
                if section.aside is aside:
                    column.addWidget(self._card(section))
            column.addStretch(1)

    def showEvent(self, event: Any) -> None:
        """Today is another day when the window is seen again."""
        super().showEvent(event)
        self.refresh()

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        self._figures, self._main, self._aside = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(self._main, 5)
        columns.addLayout(self._aside, 4)
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 20, 24, 24)
        box.setSpacing(18)
        for layout in (self._figures, self._main, self._aside):
            layout.setSpacing(16)
        box.addLayout(self._figures)
        box.addLayout(columns, 1)
        page = QWidget()
        page.setObjectName("page")
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inner, 1000)
        line.addStretch(1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(page)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller)

    def _card(self, section: Section) -> QFrame:
        made = card()
        made.setAccessibleName(section.title)
        box = QVBoxLayout(made)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(18, 13, 18, 11)
        head.addWidget(plain_label(section.title, name="h2"))
        head.addStretch(1)
        head.addWidget(plain_label(section.note, name="muted"))
        box.addLayout(head)
        for entry in section.rows:
            box.addWidget(rule())
            box.addWidget(self._row(entry))
        if not section.rows and section.empty:
            box.addWidget(rule())
            label = plain_label(section.empty, name="muted", wrap=True)
            label.setContentsMargins(18, 14, 18, 16)
            box.addWidget(label)
        return made

    def _row(self, entry: TodayRow) -> QWidget:
        """A row with words for a button has that button; another opens as a whole."""
        line = self._words(entry)
        opens = entry.ref is not None or bool(entry.place)
        if opens and not entry.button:
            name = self.tr("Open: {title}").format(title=entry.title)
            return RowButton(line, name, self._opens(entry))
        if opens:
            opener = button(menu_text(entry.button), self._opens(entry), primary=entry.primary)
            opener.setAccessibleName(f"{entry.button}: {entry.title}")
            line.addWidget(opener)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    @staticmethod
    def _words(entry: TodayRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(18, 10, 14, 10)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(entry.title, wrap=True))
        if entry.subtitle:
            words.addWidget(plain_label(entry.subtitle, name="small", wrap=True))
        line.addLayout(words, 1)
        if entry.pill:
            line.addWidget(PillLabel(entry.pill))
        return line

    def _opens(self, entry: TodayRow) -> Callable[[], None]:
        ref, place = entry.ref, entry.place
        if ref is None:
            return lambda: self.place_wanted.emit(place)
        return lambda: self.ui.jump.to(ref)

    def _on_data(self, number: int, data: TodayData) -> None:
        if number == self._reading:
            self.show_data(data)

    def _on_changes(self, _changes: Changes) -> None:
        if self._loaded and self.isVisible():
            self.refresh()


def _figure(counter: Counter) -> QFrame:
    made = card()
    box = QVBoxLayout(made)
    box.setContentsMargins(18, 12, 18, 14)
    box.setSpacing(0)
    box.addWidget(
        plain_label(count_text(counter.number), name="figureAlert" if counter.alert else "figure")
    )
    box.addWidget(plain_label(counter.label, name="muted", wrap=True))
    made.setAccessibleName(f"{counter.number} {counter.label}")
    return made
