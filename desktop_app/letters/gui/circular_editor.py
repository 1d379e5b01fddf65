"""The editor of a circular: the texts, who gets them, and how far the issue has come."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.authority_records import Numbering
from desktop_app.letters.circular_records import RecipientCheck, RecipientOutcome
from desktop_app.letters.gui.choice_fields import CalendarsField, SeriesField
from desktop_app.letters.gui.circular_bar import CircularBar
from desktop_app.letters.gui.circular_card import CircularCard
from desktop_app.letters.gui.circular_group import GroupSheet
from desktop_app.letters.gui.circular_recipients import RecipientsField
from desktop_app.letters.gui.circular_rows import reference_of
from desktop_app.letters.gui.circular_texts import CircularTextsField
from desktop_app.letters.gui.enclosures_field import EnclosuresField
from desktop_app.letters.records import (
    Circular,
    Classification,
    Letter,
    PaperSize,
    Recipient,
    RecipientState,
)
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.text_fields import TextField

_PAUSE_MS, _PAUSE_EACH_MS, _LONGEST_MS = 350, 5, 2500
"""A longer list takes longer to be looked through: it waits for a longer pause in the typing."""
_NAMED = frozenset({Kind.POST, Kind.PERSON, Kind.ORGANISATION, Kind.SERIES})


class CircularEditor(Editor[Circular]):
    """Edits a circular and follows its issue."""

    paper_wanted = Signal(object)
    """Carries the `Letter` that the recipient looked at gets."""
    issue_wanted = Signal(bool)
    """The officer wants the circular to be issued; True: signed."""

    defaults: Circular | None = None
    """What a new circular begins with, once the office was asked."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.CIRCULAR, parent)
        self.checks: tuple[RecipientCheck, ...] = ()
        self._shown: int | None = None
        self._begun = False
        self._asked = 0
        self._going_to_problem = False
        self.sheet: GroupSheet | None = None
        self.card = CircularCard()
        self.body.insertWidget(0, self.card)
        self._add_setting()
        self._add_contents()
        self._add_bar()
        self.footer.save_button.setObjectName("")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.check)
        self.form.changed.connect(self._check_soon)
        ui.bus.changed.connect(self._on_named)

    # What Editor asks for

    def new_record(self) -> Circular:
        """A circular with what the office knows already."""
        return self.defaults or Circular(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Circular]:
        """Read a circular."""
        return lambda session: service.circular(session, ref.id)

    def save_work(self, record: Circular) -> Callable[[Any], Circular]:
        """Save it."""
        return lambda session: service.save_circular(session, record)

    def fill(self, record: Circular) -> None:
        """Show the circular."""
        super().fill(record)
        signer = record.signer_post_id
        self.signer.set_value(None if signer is None else Ref(Kind.POST, signer))

    def collect(self) -> Circular:
        """The circular as typed."""
        signer = self.signer.value()
        return replace(super().collect(), signer_post_id=signer.id if signer else None)

    def on_record(self, record: Circular) -> None:
        """Say how far it has come and check it."""
        if record.id is None or record.id != self._shown:
            self.checks, self._shown = (), record.id
            self.scroller.verticalScrollBar().setValue(0)
        self.bar.show_findings((), ())
        self.show_report()
        self.check()

    def open(self, ref: Ref) -> None:
        """Show a stored circular."""
        self._begun = False
        super().open(ref)

    def start_new(self, record: Circular | None = None) -> None:
        """Begin a circular."""
        self._begun = True
        super().start_new(record)

    # What the page and the flow use

    def set_running(self, running: bool) -> None:
        """While letters go out the circular can only be looked at."""
        self.set_read_only(running)
        self.bar.setVisible(not running)
        self.footer.setVisible(not running)

    def show_outcome(self, outcome: RecipientOutcome) -> None:
        """Show what became of a recipient."""
        self.recipients.show_outcome(outcome)

    def begin_with_defaults(self) -> None:
        """A new circular was begun before the office was asked: add what is still open."""
        fresh = self.defaults
        if fresh is None or not self._begun or self.base.id is not None:
            return
        if not self.is_dirty:
            self.start_new()
        elif self.series.value() is None:
            self.series.set_raw(fresh.series_id)

    def check(self) -> None:
        """Find out what stands against the circular as typed, and show the paper."""
        self._pause.stop()
        circular = self._typed()
        if circular is None:
            return
        self._asked += 1
        number, chosen = self._asked, self._looked_at(circular)
        self.ui.tasks.read(
            lambda session: (
                service.faults(session, circular),
                service.findings(session, circular),
                _letter(session, circular, chosen),
            ),
            lambda found: self._on_checked(number, *found),
            owner=self,
            failed=lambda _error: None,
        )

    # How it is built

    def _add_setting(self) -> None:
        self.title = self.form.add(
            "title",
            self.tr("Name"),
            TextField(self.tr("By which you will find it again; it is not printed")),
            required=True,
        )
        self.signer = RefField(self.ui, service.signer_options, service.describe)
        self.series = SeriesField()
        self.form.add_row(
            ("signer", self.tr("Signer"), self.signer),
            ("series_id", self.tr("Series"), self.series),
            stretch=(2, 1),
        )
        self.form.add_row(
            ("day", self.tr("Date"), DayField()),
            ("calendars", self.tr("Dates in"), CalendarsField()),
        )
        self.form.add_row(
            ("paper", self.tr("Paper size"), ChoiceField(PaperSize)),
            ("classification", self.tr("Classification"), ChoiceField(Classification)),
        )
        self.form.add("numbering", self.tr("Numbers"), ChoiceField(Numbering))

    def _add_contents(self) -> None:
        self.texts = self.form.add("texts", self.tr("Texts"), CircularTextsField(self.ui))
        self.enclosures = self.form.add(
            "enclosures", self.tr("Enclosures"), EnclosuresField(self.ui)
        )
        self.recipients = self.form.add(
            "recipients", self.tr("Recipients"), RecipientsField(self.ui)
        )
        self.recipients.group_wanted.connect(self.ask_for_group)
        self.recipients.chosen.connect(self._on_chosen)
        self.recipients.mend.connect(self.ui.jump.to)

    def _add_bar(self) -> None:
        self.bar = CircularBar(
            lambda: self.issue_wanted.emit(False), lambda: self.issue_wanted.emit(True)
        )
        self.bar.check_all.connect(self.check_all)
        layout = self.layout()
        assert layout is not None, "the editor lays out scroller and footer"
        layout.removeWidget(self.footer)
        layout.addWidget(self.bar)
        layout.addWidget(self.footer)

    # How it works

    def ask_for_group(self) -> None:
        """Show the sheet that adds a group."""
        self.sheet = GroupSheet(self.ui, self.recipients.present(), self.recipients.add, self)
        self.sheet.finished.connect(lambda _result: self._forget_sheet())
        self.sheet.open()

    def check_all(self) -> None:
        """Check once more, then go to the first recipient who is not ready."""
        self._going_to_problem = True
        self.check()

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _on_named(self, changes: Changes) -> None:
        """Somebody's title or post may have been mended meanwhile."""
        if changes.kinds & _NAMED and self.isVisible():
            self._check_soon()

    def _check_soon(self) -> None:
        if self._filling:
            return
        wait = _PAUSE_MS + _PAUSE_EACH_MS * len(self.recipients.value())
        self._pause.start(min(wait, _LONGEST_MS))

    def _typed(self) -> Circular | None:
        """The circular as typed, None while a date is unfinished; the field says so on saving."""
        try:
            day = self.form.field("day").value()
        except UserError:
            return None
        signer = self.signer.value()
        return replace(
            self.base,
            title=self.title.value(),
            day=day,
            series_id=self.series.value(),
            signer_post_id=signer.id if signer else None,
            calendars=self.form.field("calendars").value(),
            paper=self.form.field("paper").value(),
            classification=self.form.field("classification").value(),
            numbering=self.form.field("numbering").value(),
            texts=self.texts.value(),
            enclosures=self.enclosures.value(),
            recipients=self.recipients.value(),
        )

    def _looked_at(self, circular: Circular) -> Recipient:
        first = circular.recipients[0] if circular.recipients else Recipient(None)
        return self.recipients.chosen_one() or first

    def _on_checked(
        self,
        number: int,
        faults: tuple[str, ...],
        checks: tuple[RecipientCheck, ...],
        letter: Letter | None,
    ) -> None:
        if number != self._asked:
            return
        self.checks = checks
        self.bar.show_findings(faults, checks)
        self.recipients.show_checks(checks)
        self.show_report()
        if letter is not None:
            self.paper_wanted.emit(letter)
        if self._going_to_problem:
            self._going_to_problem = False
            self._go_to_problem()

    def _go_to_problem(self) -> None:
        unready = (
            check
            for check in self.checks
            if not check.is_ready and check.recipient.state is not RecipientState.ISSUED
        )
        first = next(unready, None)
        if first is None:
            self.ui.messages.info(self.tr("Everybody in the list is ready."))
            return
        self.scroller.ensureWidgetVisible(self.recipients.detail)
        self.recipients.choose(reference_of(first.recipient))
        self.recipients.view.setFocus()

    def show_report(self) -> None:
        """Say what is issued and what failed."""
        if not self._read_only:
            self.card.show_report(self.base, [check.name for check in self.checks])

    def _on_chosen(self, recipient: Recipient | None) -> None:
        circular = self._typed()
        if circular is None or recipient is None or self._filling:
            return
        self.ui.tasks.read(
            lambda session: _letter(session, circular, recipient),
            lambda letter: self.paper_wanted.emit(letter) if letter else None,
            owner=self,
            failed=lambda _error: None,
        )


def _letter(session: Any, circular: Circular, recipient: Recipient) -> Letter | None:
    """The letter that the recipient has got or would get; None where there is no text yet."""
    if recipient.letter_id is not None:
        return service.letter(session, recipient.letter_id)
    return service.letter_for(session, circular, recipient) if circular.texts else None
