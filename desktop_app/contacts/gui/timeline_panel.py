"""What the office has had to do with the contact shown, latest first, some events at a time."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from desktop_app.contacts import service_notes
from desktop_app.contacts.gui.note_box import NoteBox
from desktop_app.contacts.gui.timeline_rows import change_row, note_row, record_row
from desktop_app.contacts.note_records import ContactNote
from desktop_app.contacts.timeline_records import (
    ALL_KINDS,
    Event,
    EventKind,
    LoadTimeline,
    TimelinePage,
    Wanted,
)
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text, label
from desktop_app.ui.parts import button, clear, menu_text, plain_label, row

PART = 20
"""Events read at once."""
_PAUSE_MS = 150
_WATCHED = frozenset(
    {
        Kind.PERSON,
        Kind.ORGANISATION,
        Kind.POST,
        Kind.MEETING,
        Kind.ACTION,
        Kind.LETTER,
        Kind.INCOMING,
        Kind.MOU,
    }
)


class TimelinePanel(QWidget):
    """A filter by kind, a box for a note, the events."""

    def __init__(self, ui: Ui, load: LoadTimeline) -> None:
        super().__init__()
        self._ui, self._load = ui, load
        self._ref: Ref | None = None
        self._asked = 0
        self._kind: EventKind | None = None
        self.events: list[Event] = []
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self.read)
        self.box = NoteBox(ui)
        self.box.closed.connect(lambda: self.add_button.setEnabled(True))
        self._build()
        ui.bus.changed.connect(self._on_changes)

    def show_of(self, ref: Ref | None) -> None:
        """Show the timeline of a contact, nothing for None."""
        if ref != self._ref and not self.box.isHidden():
            self.box.give_up()
        if ref != self._ref:
            self._kind = None
            self._all.setChecked(True)
            self._show(TimelinePage())
        self._ref = ref
        self.setVisible(ref is not None)
        self.read()

    def read(self) -> None:
        """Read from the latest event on, as many as are shown."""
        self._read(0, max(PART, len(self.events)))

    def more(self) -> None:
        """Read the next events."""
        self._read(len(self.events), PART)

    def choose(self, kind: EventKind | None) -> None:
        """Show events of one kind only, or all."""
        self._kind = kind
        self.events = []
        self.read()

    def write_note(self, note: ContactNote | None = None) -> None:
        """Begin a note, or change one."""
        if self._ref is not None:
            self.add_button.setEnabled(False)
            self.box.begin(self._ref, note)

    def delete_note(self, note: ContactNote) -> None:
        """Take a note away and offer to bring it back."""
        key = note.id or 0

        def deleted(_nothing: object) -> None:
            self._ui.messages.info(self.tr("Deleted the note."), lambda: self._bring_back(key))

        self._ui.tasks.write(
            lambda session: service_notes.delete_note(session, key), deleted, owner=self
        )

    def _bring_back(self, key: int) -> None:
        self._ui.tasks.write(
            lambda session: service_notes.restore_note(session, key),
            lambda _nothing: None,
            owner=self,
        )

    def _read(self, start: int, most: int) -> None:
        ref, load = self._ref, self._load
        if ref is None:
            return
        self._asked += 1
        number = self._asked
        kinds = frozenset({self._kind}) if self._kind else ALL_KINDS
        wanted = Wanted(ref, kinds, start, most)
        self._ui.tasks.read(
            lambda session: load(session, wanted),
            lambda page: self._on_page(number, start, page),
            owner=self,
        )

    def _on_page(self, number: int, start: int, page: TimelinePage) -> None:
        if number != self._asked:
            return
        if start:
            self.events += page.events
            self._add(page)
        else:
            self.events = list(page.events)
            self._show(page)

    def _show(self, page: TimelinePage) -> None:
        clear(self._rows)
        self._add(page)
        nothing = not page.events
        self._nothing.setVisible(nothing)
        for kind, each in self._segments.items():
            count = page.counts.get(kind, 0)
            text = f"{label(kind)} {count_text(count)}" if kind is not EventKind.CHANGE else ""
            each.setText(menu_text(text or label(kind)))
            each.setVisible(count > 0 or kind is self._kind)

    def _add(self, page: TimelinePage) -> None:
        for event in page.events:
            self._rows.addWidget(self._row(event))
        self.more_button.setVisible(page.more)

    def _row(self, event: Event) -> QWidget:
        if event.ref is not None:
            return record_row(event, partial(self._ui.jump.to, event.ref))
        if event.note is not None:
            words = self.tr("Change"), self.tr("Delete")
            note = event.note
            return note_row(event, words, lambda: self.write_note(note), self._deletes(note))
        return change_row(event)

    def _deletes(self, note: ContactNote) -> partial[None]:
        return partial(self.delete_note, note)

    def _on_changes(self, changes: Changes) -> None:
        if self._ref is not None and changes.kinds & _WATCHED:
            self._again.start()

    def _build(self) -> None:
        self.add_button = button(self.tr("Add a note"), self.write_note)
        self.more_button = button(self.tr("Show more"), self.more)
        self._nothing = plain_label(self.tr("Nothing yet."), name="muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._nothing)
        inside.addLayout(self._rows)
        inside.addLayout(row(self.more_button, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(plain_label(self.tr("Timeline"), name="h2"), None, self.add_button))
        box.addWidget(self._filter())
        box.addWidget(self.box)
        box.addWidget(card)
        self.more_button.hide()

    def _filter(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, gap=4)
        group = QButtonGroup(self)
        self._segments = {
            kind: button(label(kind), partial(self.choose, kind), name="segment")
            for kind in EventKind
        }
        self._all = button(self.tr("All"), partial(self.choose, None), name="segment")
        for each in (self._all, *self._segments.values()):
            each.setCheckable(True)
            group.addButton(each)
            line.addWidget(each)
        self._all.setChecked(True)
        return holder
