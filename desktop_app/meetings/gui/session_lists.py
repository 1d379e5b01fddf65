"""The two lists of the session's window: the agenda, and who is there. Both obey the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.meetings import service
from desktop_app.meetings.body_records import Outcome
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.presence import is_here
from desktop_app.meetings.records import AWAY, Attendee, Item, Presence
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, label, ui_language
from desktop_app.ui.parts import plain_label
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import RecordsModel, Row
from desktop_app.ui.ref_picker import RefPicker

_SHORT = 30
"""Seconds that are no minute yet."""
_PARTS = (Presence.CHAIR, Presence.SECRETARY, Presence.GUEST)


class SessionList(QListView):
    """Rows that stay where they are when they change; keys that are not arrows are told on."""

    chosen = Signal(int)
    """Carries the key of the row that was turned to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("records")
        self.setAccessibleName(name)
        self.rows = RecordsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RecordDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.acts: dict[int, Callable[[int], object]] = {}
        self._showing = False
        self.selectionModel().currentChanged.connect(self._on_current)

    def key(self) -> int | None:
        """The key of the current row."""
        ref = self.rows.ref_at(self.currentIndex())
        return ref.id if ref is not None else None

    def show_rows(self, rows: tuple[Row, ...], current: Ref | None) -> None:
        """Show rows, `current` among them as the one in hand."""
        self._showing = True
        self.rows.set_rows(rows)
        index = self.rows.index_of(current) if current is not None else QModelIndex()
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that stands for an act does it to the row in hand."""
        act, key = self.acts.get(event.key()), self.key()
        if act is not None and not event.modifiers() and key is not None:
            act(key)
        else:
            super().keyPressEvent(event)

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        key = self.key()
        if key is not None and not self._showing:
            self.chosen.emit(key)


class AgendaList(SessionList):
    """The items: what is done, what is in hand, what is deferred, how long each took."""

    def __init__(self, live: LiveSession) -> None:
        super().__init__(QCoreApplication.translate("SessionLists", "Agenda"))
        self._live = live

    def show_live(self, ui: Ui) -> None:
        """Show the agenda as it stands now."""
        language = ui.texts_language()
        rows = tuple(
            Row(
                Ref(Kind.MEETING, item.id or 0),
                f"{count_text(place)}. {item.heading.best(language) or '…'}",
                _planned(item),
                "",
                _ended(item, item.id == self._live.current),
            )
            for place, item in enumerate(self._live.mine.items, 1)
        )
        current = self._live.current
        self.show_rows(rows, Ref(Kind.MEETING, current) if current is not None else None)


class PresencePanel(QWidget):
    """Who is there at this moment, and a line to let somebody in who was not expected."""

    changed = Signal()
    represent_wanted = Signal(int)
    """Carries the key of the post whose member is to be chosen."""

    def __init__(self, ui: Ui, live: LiveSession) -> None:
        super().__init__()
        self._ui, self._live = ui, live
        self.list = SessionList(self.tr("Who is there"))
        self.late = RefPicker(ui, service.post_options)
        self.late.setPlaceholderText(self.tr("Somebody came: type a name  F9"))
        self.late.setAccessibleName(self.tr("Somebody came: type a name"))
        self.late.picked.connect(self._arrive)
        key = Qt.Key
        self.list.acts = {
            key.Key_Space: self._toggle,
            key.Key_Delete: lambda post: self._away(post, Presence.ABSENT),
            key.Key_Backspace: lambda post: self._away(post, Presence.APOLOGIES),
            key.Key_Return: self.represent_wanted.emit,
            key.Key_Enter: self.represent_wanted.emit,
        }
        self.list.doubleClicked.connect(lambda _index: self._on_double())
        self.counts = plain_label(name="small", wrap=True)
        keys = self.tr(
            "Space: comes or leaves · Backspace: excused · Del: absent · Enter: for whom"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (
            self.late,
            self.counts,
            self.list,
            plain_label(keys, name="small", wrap=True),
        ):
            box.addWidget(widget, int(widget is self.list))

    def show_live(self) -> None:
        """Show who is there now."""
        at, people = self._live.clock(), self._live.mine.attendees
        rows = tuple(_person(each, is_here(each, at)) for each in people)
        current = self.list.key()
        if current is None and people:
            current = people[0].post_id
        self.list.show_rows(rows, Ref(Kind.POST, current) if current is not None else None)
        here = sum(is_here(each, at) for each in people)
        words = self.tr("{here} of {all} are in the room")
        self.counts.setText(words.format(here=count_text(here), all=count_text(len(people))))

    def take_part(self, how: Presence) -> None:
        """Whoever is in hand takes the chair or keeps the minutes."""
        post = self.list.key()
        if post is not None:
            self._live.take_part(post, how)
            self.changed.emit()

    def _on_double(self) -> None:
        post = self.list.key()
        if post is not None:
            self._toggle(post)

    def _toggle(self, post: int) -> None:
        self._live.come_or_go(post)
        self.changed.emit()

    def _away(self, post: int, how: Presence) -> None:
        self._live.away(post, how)
        self.changed.emit()

    def _arrive(self, found: Summary) -> None:
        self.late.clear()
        self._live.arrive(found.ref.id, found.title)
        self.changed.emit()
        index = self.list.rows.index_of(found.ref)
        self.list.setCurrentIndex(index)


def clock_words(seconds: int) -> str:
    """Seconds as minutes and seconds, "12:05"."""
    return figures(f"{seconds // 60}:{seconds % 60:02}")


def figures(text: str) -> str:
    """`text` with its figures as the interface writes them."""
    return localise_digits(text, ui_language())


def _planned(item: Item) -> str:
    translate = QCoreApplication.translate
    parts = []
    if item.minutes:
        planned = translate("SessionLists", "{minutes} min planned")
        parts.append(planned.format(minutes=count_text(item.minutes)))
    if item.seconds >= _SHORT:
        took = translate("SessionLists", "{minutes} min taken")
        parts.append(took.format(minutes=count_text(round(item.seconds / 60))))
    if item.closed:
        parts.append(translate("SessionLists", "closed"))
    return " · ".join(parts)


def _ended(item: Item, current: bool) -> Pill | None:
    if current:
        return Pill(QCoreApplication.translate("SessionLists", "now"), Tone.TEAL)
    if item.outcome is None:
        return None
    return Pill(label(item.outcome), Tone.GREEN if item.outcome is Outcome.DONE else Tone.AMBER)


def _person(attendee: Attendee, here: bool) -> Row:
    translate = QCoreApplication.translate
    times = "–".join(filter(None, attendee.times[-1])) if attendee.times else ""
    parts = [label(attendee.presence)] if attendee.presence in _PARTS else []
    if attendee.represents and attendee.represents not in attendee.name:
        parts.append(
            translate("SessionLists", "for {organisation}").format(organisation=attendee.represents)
        )
    if here:
        pill = Pill(translate("SessionLists", "here"), Tone.GREEN)
    elif attendee.presence in AWAY:
        pill = Pill(label(attendee.presence), Tone.NEUTRAL)
    else:
        pill = Pill(translate("SessionLists", "left"), Tone.AMBER)
    return Row(
        Ref(Kind.POST, attendee.post_id), attendee.name, " · ".join(parts), figures(times), pill
    )
