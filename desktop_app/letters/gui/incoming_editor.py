"""The editor of a letter that came in: who sent it, what stands on it, and who deals with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.letters.gui.choice_fields import SeriesField
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.gui.enclosures_field import EnclosuresField
from desktop_app.letters.gui.incoming_card import IncomingCard
from desktop_app.letters.gui.incoming_matters import AnsweredPanel, MattersPanel
from desktop_app.letters.gui.incoming_printed_field import PrintedDay, PrintedDayField
from desktop_app.letters.gui.incoming_scan_field import KeptScan, ScanField
from desktop_app.letters.gui.incoming_sender_field import Named, NamedField, OfficerField
from desktop_app.letters.incoming_records import (
    Channel,
    Incoming,
    IncomingLine,
    IncomingState,
    Priority,
    Referral,
)
from desktop_app.letters.records import Classification
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.history_panel import HistoryPanel
from desktop_app.ui.labels import label
from desktop_app.ui.parts import NoticeBar, plain_label
from desktop_app.ui.pills import Pill, PillLabel
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import MultilineField, TextField

_FACTS = ("sender_named", "their_reference", "printed", "received_on")
_MOST_ENCLOSURES = 999
_TOLD = (received.Remark.WRITTEN_LATER, received.Remark.FUTURE)


class IncomingEditor(Editor[Incoming]):
    """Edits letters that came in; once registered, what the number was given for is only shown."""

    defaults: Incoming | None = None
    """What a new one begins with, once the office was asked."""
    scan_changed = Signal(str)
    """Carries the SHA-256 of the scan to be shown, empty for none."""
    register_wanted = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.INCOMING, parent)
        self._shown: tuple[int | None, int | None] | None = None
        self._registers = False
        self.card = IncomingCard()
        self.card.hide()
        self.sample = PillLabel(Pill(self.tr("sample")))
        self.body.insertWidget(0, self.card)
        self.body.insertWidget(1, self.sample)
        self.double = NoticeBar()
        self.body.insertWidget(2, self.double)
        self._add_facts()
        self._add_content()
        self._add_dealing()
        self.history = HistoryPanel(
            ui, lambda ref: lambda session: received.history_of_incoming(session, ref)
        )
        self.body.addWidget(self.history)
        self.register_button = self.footer.add_button(
            self.tr("Register"), self.register_wanted.emit, primary=True
        )
        self.register_wanted.connect(self._on_register)
        self.form.changed.connect(self._on_typed)
        self.scan.taken.connect(lambda: self.scan_changed.emit(self.scan.value().sha256))

    # What Editor asks for

    def new_record(self) -> Incoming:
        """A letter of today with what the office knows already."""
        return self.defaults or Incoming(None, 0, received_on=date.today())

    def load_work(self, ref: Ref) -> Callable[[Any], Incoming]:
        """Read a letter that came in."""
        return lambda session: received.incoming(session, ref.id)

    def save_work(self, record: Incoming) -> Callable[[Any], Incoming]:
        """Save it."""
        return lambda session: received.save_incoming(session, record)

    def fill(self, record: Incoming) -> None:
        """Show the letter; some attributes share a field."""
        super().fill(record)
        self.sender_field.set_value(Named(record.sender, _sender_ref(record)))
        self.printed.set_near(record.received_on)
        self.printed.set_value(
            PrintedDay(record.their_day_printed, record.their_day, record.their_calendar)
        )
        self.scan.set_value(KeptScan(record.scan, record.scan_name))
        self._follow(record)

    def collect(self) -> Incoming:
        """The letter as typed."""
        base = super().collect()
        named, printed = self.sender_field.value(), self.printed.value()
        post = named.ref if named.ref and named.ref.kind is Kind.POST else None
        body = named.ref if named.ref and named.ref.kind is Kind.ORGANISATION else None
        scan = self.scan.value()
        return replace(
            base,
            sender=named.text,
            sender_post_id=post.id if post else None,
            sender_organisation_id=body.id if body else None,
            their_day_printed=printed.text,
            their_day=printed.day,
            their_calendar=printed.calendar,
            scan=scan.sha256,
            scan_name=scan.name,
        )

    def on_record(self, record: Incoming) -> None:
        """A registered letter shows its number; a filed or void one can only be read."""
        numbered = record.number is not None
        if (record.id, record.number) != self._shown:
            self._shown = record.id, record.number
            self.scroller.verticalScrollBar().setValue(0)
        closed = record.state in (IncomingState.FILED, IncomingState.VOID)
        self.set_read_only(closed)
        self.footer.setVisible(not closed)
        self.register_button.setVisible(not numbered)
        self.card.setVisible(numbered)
        self.sample.setVisible(record.is_sample)
        for name in _FACTS:
            self.form.field(name).set_read_only(numbered or closed)
        self.scan.set_read_only(closed or (numbered and bool(record.scan)))
        self.show_series()
        if numbered:
            self.card.show_letter(record)
        if numbered and self._registers:  # the button pressed is gone: go on where it goes on
            self.card.answer_button.setFocus()
            self._registers = False
        self.scan_changed.emit(record.scan)
        self._look_for_doubles(record)
        self.answered.show_of(record.id)
        self.matters.show_of(record.id)
        self.history.show_for(self.current_ref())

    def show_series(self) -> None:
        """A series is asked for only before the number, and where there are several."""
        several = self.series.count() > 1
        self.form.show_cell("series_id", several and self.base.number is None)

    # How it is built

    def _add_facts(self) -> None:
        options = service.addressee_options
        self.sender_field = self.form.add(
            "sender_named", self.tr("Sender"), NamedField(self.ui, options)
        )
        self.their_reference, self.printed = TextField(), PrintedDayField()
        self.form.add_row(
            ("their_reference", self.tr("Their number"), self.their_reference),
            ("printed", self.tr("Their date"), self.printed),
        )
        self.received_on = DayField()
        self.form.add_row(
            ("received_on", self.tr("Received on"), self.received_on),
            ("channel", self.tr("Came by"), ChoiceField(Channel)),
        )
        self.remarks = plain_label(name="error", wrap=True)
        self.remarks.hide()
        self.form.add_widget(self.remarks)
        self.subject = self.form.add("subject", self.tr("Subject"), TextField())
        self.scan = self.form.add("scan_kept", self.tr("Scan"), ScanField(self.ui))

    def _add_content(self) -> None:
        self.language = ChoiceField(PAPER_LANGUAGES)
        self.priority = ChoiceField(Priority)
        self.form.add_row(
            ("language", self.tr("Language"), self.language),
            ("priority", self.tr("Priority"), self.priority),
        )
        self.form.add_row(
            ("classification", self.tr("Classification"), ChoiceField(Classification)),
            ("reply_by", self.tr("Reply by"), DayField()),
        )
        self.text = self.form.add("text", self.tr("What it says"), MultilineField(4))
        self.form.add_row(
            (
                "enclosures_count",
                self.tr("Enclosures counted"),
                NumberField(0, _MOST_ENCLOSURES),
            ),
            ("enclosures", self.tr("Enclosures"), EnclosuresField(self.ui)),
            stretch=(1, 2),
        )

    def _add_dealing(self) -> None:
        self.referrals: RowsField[Referral] = RowsField(
            self._build_referral, lambda: Referral(None), self.tr("Refer to…"), movable=False
        )
        self.form.add("referrals", self.tr("Referred to"), self.referrals)
        self.answered = AnsweredPanel(self.ui, self._settled)
        self.form.add_widget(self.answered)
        self.matters = MattersPanel(self.ui, self._settled)
        self.form.add_widget(self.matters)
        self.series = self.form.add("series_id", self.tr("Series"), SeriesField(incoming=True))

    def _build_referral(self, form: Form) -> None:
        name = OfficerField(self.ui, received.officer_options, self.tr("Name or unit"))
        form.add_row(
            ("to", self.tr("To"), name), ("due", self.tr("Due"), DayField()), stretch=(3, 2)
        )
        form.add("note", self.tr("What for"), TextField())
        form.add_folded(
            self.tr("Dealt with"),
            ("done_on", self.tr("On"), DayField()),
            ("done_note", self.tr("How"), TextField()),
        )

    # How it works

    def _settled(self, then: Callable[[], None]) -> None:
        """Save first what is typed: what is linked meanwhile would look like another's change."""
        if self.is_dirty:
            self.save(then=lambda _record: then())
        else:
            then()

    def _on_register(self) -> None:
        self._registers = True

    def _on_typed(self) -> None:
        try:
            self.printed.set_near(self.received_on.value())
            self._follow(self.collect())
        except UserError:
            return  # an unfinished day: its field says so when the letter is saved

    def _follow(self, record: Incoming) -> None:
        for line in (self.subject.edit, self.text.edit):
            turn(line, record.language)
        # What the printed date leaves open is said beneath it.
        found = [each for each in received.remarks(record, date.today()) if each in _TOLD]
        self.remarks.setText("\n".join(label(each) for each in found))
        self.remarks.setVisible(bool(found))

    def _look_for_doubles(self, record: Incoming) -> None:
        self.double.hide()
        if record.id is not None:
            self.ui.tasks.read(
                lambda session: received.doubles_of(session, record),
                lambda found: self._show_doubles(record.id, found),
                owner=self,
                failed=lambda _error: None,
            )

    def _show_doubles(self, asked: int | None, found: tuple[IncomingLine, ...]) -> None:
        if asked != self.base.id or not found:
            return
        first = found[0]
        known = first.reference or label(first.state)
        text = self.tr("It may be there already: {known} has the same number or scan.")
        self.double.say(
            text.replace("{known}", known),
            "warning",
            self.tr("Open"),
            lambda: self.ui.jump.to(first.ref),
        )


def _sender_ref(record: Incoming) -> Ref | None:
    if record.sender_post_id is not None:
        return Ref(Kind.POST, record.sender_post_id)
    if record.sender_organisation_id is not None:
        return Ref(Kind.ORGANISATION, record.sender_organisation_id)
    return None
