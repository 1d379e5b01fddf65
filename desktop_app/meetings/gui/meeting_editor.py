"""The editor of a meeting: header, attendees, and the minutes in two languages side by side."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings import service
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.gui import lines, session_fields
from desktop_app.meetings.gui.cards import (
    action_card,
    attendee_card,
    decision_card,
    item_card,
    unlabelled,
)
from desktop_app.meetings.gui.fields import CalendarsField
from desktop_app.meetings.gui.lines import ActionLine, AttendeeLine, DecisionLine, ItemLine
from desktop_app.meetings.gui.minutes_attachments import AttachmentsField
from desktop_app.meetings.gui.open_actions import OpenActions
from desktop_app.meetings.gui.state_line import StateLine
from desktop_app.meetings.records import (
    FROZEN,
    ActionState,
    Meeting,
    MeetingKind,
    MinutesState,
)
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.labels import count_text, ui_language
from desktop_app.ui.lunar_field import LunarShiftField
from desktop_app.ui.parts import plain_label
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import TextField, TextsField

_PLAIN = (
    "title",
    "kind",
    "number",
    "day",
    "calendars",
    "lunar_shift",
    "body",
    "place",
    "attachments",
)
_OWN = ("attendees", "items", "decisions", "actions")


class MeetingEditor(Editor[Meeting]):
    """Everything about one meeting; Ctrl+Enter adds the next row of the list that is typed in."""

    letter_wanted = Signal(object, object)
    """Carries the `Decision` that a letter shall follow from, and its `Meeting`."""
    mou_wanted = Signal(object, object)
    """Carries the `Decision` that a memorandum shall follow from, and its `Meeting`."""
    extract_wanted = Signal(int, object)
    """Carries the number of the decision to be printed by itself, and the button pressed."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.MEETING, parent)
        self.approve: Callable[[], object] = lambda: self._set_state(MinutesState.APPROVED)
        self.state_line, self.waiting = StateLine(), OpenActions()
        self.state_line.step_wanted.connect(self._on_step)
        self.waiting.closed.connect(self._on_closed)
        self.body.insertWidget(2, self.state_line)
        self.body.insertWidget(3, self.waiting)
        self._build_header()
        self._build_minutes()

    def new_record(self) -> Meeting:
        """An empty visit."""
        return Meeting(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Meeting]:
        """Read the meeting."""
        return lambda session: service.meeting(session, ref.id)

    def save_work(self, record: Meeting) -> Callable[[Any], Meeting]:
        """Save the meeting as a whole."""
        return lambda session: service.save_meeting(session, record)

    def fill(self, record: Meeting) -> None:
        """Show the meeting; its parts as rows."""
        rows = (
            lines.attendee_lines(record),
            lines.item_lines(record),
            lines.decision_lines(record),
            lines.action_lines(record),
        )
        for name in _PLAIN:
            self.form.field(name).set_value(getattr(record, name))
        session_fields.show(self.form, record)
        for name, value in zip(_OWN, rows, strict=True):
            self.form.field(name).set_value(value)

    def collect(self) -> Meeting:
        """The meeting as typed; rows left empty are left out."""
        values = self.form.values()
        own = [values.pop(name) for name in _OWN]
        session = {name: values.pop(name) for name in session_fields.NAMES}
        meeting = session_fields.read(replace(self.base, **values), session)
        return lines.with_lines(meeting, *own)

    def on_record(self, record: Meeting) -> None:
        """Approved minutes can be read, and their actions closed."""
        approved, off = record.state in FROZEN, record.session_state is SessionState.CANCELLED
        self.state_line.show_state(
            record.state, saved=record.id is not None and not off, sample=record.is_sample
        )
        self.waiting.show_actions(record.actions if approved else (), self.ui.texts_language())
        self.set_read_only(
            approved, self.tr("Approved: the minutes stay as they are.") if approved else ""
        )

    def add_next(self) -> None:
        """Add a row to the list that the cursor is in, else an item."""
        fields = [self.form.field(name) for name in _OWN]
        focus = QApplication.focusWidget()
        chosen = next((f for f in fields if focus is not None and f.isAncestorOf(focus)), fields[1])
        assert isinstance(chosen, RowsField)
        if self.base.state not in FROZEN:
            form = chosen.add_row()
            QCoreApplication.processEvents()
            self.scroller.ensureWidgetVisible(form)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on to the next row without the mouse."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.add_next()
            return
        super().keyPressEvent(event)

    def _build_header(self) -> None:
        form = self.form
        form.add("title", self.tr("Title"), TextsField(), required=True)
        form.add_row(
            ("day", self.tr("Day"), DayField()),
            ("kind", self.tr("Kind"), ChoiceField(MeetingKind)),
            ("number", self.tr("Number"), TextField()),
            stretch=(3, 2, 2),
        )
        session_fields.add(self.ui, form)
        form.add_row(
            ("body", self.tr("Body as printed"), TextsField()),
            ("place", self.tr("Place"), TextsField()),
        )
        form.add("calendars", self.tr("Dates on paper"), CalendarsField())
        self.lunar = LunarShiftField()
        form.add("lunar_shift", self.tr("Correction of lunar dates"), self.lunar)
        form.changed.connect(self._show_lunar)
        self._show_lunar()

    def _show_lunar(self) -> None:
        try:
            day = self.form.field("day").value()
        except UserError:
            day = None
        self.lunar.show_day(day, self.form.field("calendars").value())

    def _build_minutes(self) -> None:
        ui = self.ui
        people = RowsField(
            partial(attendee_card, ui), AttendeeLine, self.tr("Add an attendee"), numbered=False
        )
        decisions = RowsField(
            self._decision_card,
            DecisionLine,
            self.tr("Add a decision"),
            numbered=False,
            movable=False,
        )
        actions = RowsField(
            partial(action_card, ui, self._decisions), ActionLine, self.tr("Add an action")
        )
        items = RowsField(partial(item_card, ui), ItemLine, self.tr("Add an item"))
        self._add_rows("attendees", self.tr("Attendees"), people)
        self._add_rows("items", self.tr("What was done"), items)
        self._add_rows("decisions", self.tr("Decisions"), decisions)
        self._add_rows("actions", self.tr("Actions"), actions)
        self.form.section(self.tr("Attachments"))
        unlabelled(self.form.add("attachments", self.tr("Attachments"), AttachmentsField(ui)))
        self.form.add_widget(plain_label(self.tr("Ctrl+Enter adds the next row."), name="small"))

    def _add_rows(self, name: str, title: str, rows: RowsField[Any]) -> None:
        self.form.section(title)
        unlabelled(self.form.add(name, title, rows))

    def _decision_card(self, form: Any) -> None:
        decision_card(
            form,
            lambda number: self._follow(number, self.letter_wanted),
            lambda number: self._follow(number, self.mou_wanted),
            self.extract_wanted.emit,
        )

    def _decisions(self) -> list[tuple[str, str]]:
        """Keys and labels of the decisions as they stand in the form now."""
        field = self.form.field("decisions")
        assert isinstance(field, RowsField)
        found = []
        for place, form in enumerate(field.forms()):
            number = form.field("number").value()
            languages = sorted(("en", "fa"), key=lambda tag: tag != ui_language().stored)
            words = next(filter(None, (form.field(f"text_{tag}").raw() for tag in languages)), "")
            name = count_text(number) if number is not None else self.tr("new")
            short = " ".join(words.split())[:40]
            found.append((lines.decision_key(number, place), f"{name} · {short}"))
        return found

    def _follow(self, number: int, signal: Any) -> None:
        """Begin a paper from a decision: saved first, so that the paper's link has both ends."""

        def go(meeting: Meeting) -> None:
            found = next((d for d in meeting.decisions if d.number == number), None)
            if found is not None:
                signal.emit(found, meeting)

        if self.is_dirty:
            self.save(go)
        else:
            go(self.base)

    def _on_step(self, state: MinutesState) -> None:
        if self.is_dirty:
            self.save(lambda _stored: self._on_step(state))
        elif state is MinutesState.APPROVED:
            self.approve()
        else:
            self._set_state(state)

    def _set_state(self, state: MinutesState) -> None:
        number = self.base.id
        if number is not None:
            self.run(lambda session: service.set_minutes_state(session, number, state))

    def _on_closed(self, action: int, state: ActionState, reason: str) -> None:
        self.run(lambda session: service.set_action_state(session, action, state, reason))

    def run(self, work: Callable[[Any], object]) -> None:
        """Write something that is not typed here; a refusal is shown over the form."""
        self.notice.hide()
        self.ui.tasks.write(work, lambda _value: None, owner=self, failed=self._refused)

    def _refused(self, error: UserError) -> None:
        self.notice.say(str(error), "alert")
        self.scroller.ensureVisible(0, 0)
