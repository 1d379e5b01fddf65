"""The editor of a letter: what it says, to whom, who signs, and what stands against its issue."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.greetings import usual
from desktop_app.letters.gui.answer_fields import add_answered, add_signs_for
from desktop_app.letters.gui.begin_with import BeginWith
from desktop_app.letters.gui.body_field import body_field
from desktop_app.letters.gui.checks_view import ChecksList, IssueBar
from desktop_app.letters.gui.choice_fields import CalendarsField, SeriesField
from desktop_app.letters.gui.copies_field import CopiesField
from desktop_app.letters.gui.directions import turn
from desktop_app.letters.gui.enclosures_field import EnclosuresField
from desktop_app.letters.gui.issued_card import IssuedCard
from desktop_app.letters.gui.paper_choices import PaperChoices
from desktop_app.letters.gui.pill_button import warning_pill
from desktop_app.letters.gui.second_field import SecondField
from desktop_app.letters.gui.state_line import StateLine
from desktop_app.letters.records import (
    Check,
    CheckName,
    CheckState,
    Letter,
    LetterPaper,
    LetterState,
)
from desktop_app.letters.rich_body import from_body
from desktop_app.letters.service_letter_history import history_of_letter
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.history_panel import HistoryPanel
from desktop_app.ui.labels import sentence
from desktop_app.ui.pills import Pill, PillLabel
from desktop_app.ui.ref_field import RefField, ref_to_json
from desktop_app.ui.text_fields import TextField

_MENDED_AT = {
    CheckName.ADDRESSEE: "to",
    CheckName.AUTHORITY: "signer",
    CheckName.ENCLOSURES: "enclosures",
    CheckName.SERIES: "series_id",
    CheckName.KIND: "to",
}
_JALALI_FIRST = (Calendar.JALALI, Calendar.GREGORIAN)


class LetterEditor(Editor[Letter]):
    """Edits drafts and shows issued letters."""

    typed = Signal(object)
    """Carries the letter as typed, whenever it can be read from the fields."""
    issue_wanted = Signal(bool)
    """The officer wants the letter shown to be issued; True: signed."""

    defaults: Letter | None = None
    """What a new letter begins with, once the office was asked."""
    _troubled: int | None
    _shown: tuple[int | None, bool] | None

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.LETTER, parent)
        self._troubled = self._shown = None
        self.card = IssuedCard()
        self.card.hide()
        self.sample = PillLabel(Pill(self.tr("sample")))
        self.state_line = StateLine()
        for place, widget in enumerate((self.state_line, self.card, self.sample)):
            self.body.insertWidget(place, widget)
        self._add_people()
        self._add_setting()
        self._add_text()
        self._add_attached()
        self._add_checks()
        self.footer.save_button.setObjectName("")
        self.form.changed.connect(self._on_typed)

    # What Editor asks for

    def new_record(self) -> Letter:
        """A draft with what the office knows already."""
        return self.defaults or Letter(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Letter]:
        """Read a letter."""
        return lambda session: service.letter(session, ref.id)

    def save_work(self, record: Letter) -> Callable[[Any], Letter]:
        """Save a draft."""
        return lambda session: service.save_letter(session, record)

    def fill(self, record: Letter) -> None:
        """Show the letter; the two kinds of addressee share one field."""
        super().fill(record)
        self.more.set_value(record)
        self.text.set_value(record.rich if record.rich is not None else from_body(record.body))
        self.to.set_value(_addressee_ref(record))
        signer = record.signer_post_id
        self.signer.set_value(None if signer is None else Ref(Kind.POST, signer))
        self.signs_for.show_for(signer, record.day, record.on_behalf_post_id)
        self._follow_language()

    def collect(self) -> Letter:
        """The letter as typed."""
        to, signer = self.to.value(), self.signer.value()
        base = super().collect()
        text, more = self.text.value(), self.more.value()
        second = self.second.value().in_language(more.second) if more.second else None
        return replace(
            more.put_into(base),
            rich=text if text.blocks else None,
            body=text.plain(),
            second=second,
            addressee_post_id=to.id if to and to.kind is Kind.POST else None,
            addressee_organisation_id=to.id if to and to.kind is Kind.ORGANISATION else None,
            signer_post_id=signer.id if signer else None,
        )

    def on_record(self, record: Letter) -> None:
        """An issued letter is only shown."""
        draft = record.state is LetterState.DRAFT
        self.history.show_for(self.current_ref())
        if (record.id, draft) != self._shown:  # another, or issued: its head is what matters now
            self._shown = record.id, draft
            self.scroller.verticalScrollBar().setValue(0)
        self.set_read_only(not draft)
        self.card.setVisible(not draft)
        self.sample.setVisible(record.is_sample)
        self.bar.setVisible(draft)
        self.begin.button.setVisible(draft)
        self.checks.setVisible(draft)
        self.footer.setVisible(draft)
        self.override_cell.setVisible(bool(record.override_reason))
        self._show_trouble(None)
        self.bar.show_checks(())
        if not draft:
            self.card.show_letter(record)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show what stands against the issue of the letter as typed."""
        self.bar.show_checks(checks)
        self.checks.show_checks(checks)
        title = next((check for check in checks if check.name is CheckName.TITLE), None)
        doubted = title is not None and title.state is not CheckState.PASSED
        self._show_trouble(title if title and title.state is CheckState.BLOCKS else None)
        self.override_cell.setVisible(doubted or bool(self.override.value()))

    def show_usual(self, paper: LetterPaper) -> None:
        """Show in empty fields how the letter opens and closes if nothing is typed there."""
        proposed = usual(paper)
        self.salutation.edit.setPlaceholderText(proposed.salutation)
        self.close_line.edit.setPlaceholderText(proposed.close)
        if (second := paper.letter.second) is not None:
            self.second.show_usual(usual(paper, second.language))

    def begin_with_defaults(self) -> None:
        """A new letter was begun before the office was asked: add what is still open."""
        fresh = self.defaults
        if fresh is None or self.base.id is not None:
            return
        if not self.is_dirty:
            self.start_new()
            return
        if self.series.value() is None:
            self.series.set_raw(fresh.series_id)
        if self.signer.value() is None and fresh.signer_post_id is not None:
            self.signer.set_raw(ref_to_json(Ref(Kind.POST, fresh.signer_post_id)))

    def mend(self, check: Check) -> None:
        """Go to where a check is mended: a field, or the post whose title is in doubt."""
        if check.name is CheckName.TITLE and check.post_id is not None:
            self.ui.jump.to(Ref(Kind.POST, check.post_id))
            return
        if check.name is CheckName.APPROVAL:
            self.state_line.focus_next()
            self.scroller.verticalScrollBar().setValue(0)
            return
        subject_done = bool(self.subject.value())
        name = _MENDED_AT.get(check.name, "text" if subject_done else "subject")
        if check.name is CheckName.SERIES and self.form.field("shares_number").value():
            name = "precedent"
        if check.name is CheckName.AUTHORITY and self.signs_for.isVisible():
            name = "on_behalf_post_id"
        field = self.form.field(name)
        self.scroller.ensureWidgetVisible(field)
        field.setFocus()

    # How it is built

    def _add_people(self) -> None:
        options = service.addressee_options
        self.to = self.form.add("to", self.tr("To"), RefField(self.ui, options, service.describe))
        self.trouble = warning_pill(self.tr("title not verified · check title"))
        self.trouble.clicked.connect(self._check_title)
        self.trouble.hide()
        self.form.add_widget(self.trouble)
        self.override = TextField(self.tr("Why the letter goes out without the title"))
        self.form.add("override_reason", self.tr("Override with a reason"), self.override)
        cell = self.override.parentWidget()
        assert cell is not None, "a form puts each field into a cell"
        self.override_cell = cell
        self.override_cell.hide()
        self.subject = self.form.add("subject", self.tr("Subject"), TextField())

    def _add_setting(self) -> None:
        self.language = ChoiceField(PAPER_LANGUAGES)
        self.calendars = CalendarsField()
        self.series = SeriesField()
        self.signer = RefField(self.ui, service.signer_options, service.describe)
        self.day = DayField()
        self.your_reference = TextField()
        self.form.add_row(
            ("your_reference", self.tr("Your reference"), self.your_reference),
            ("day", self.tr("Date"), self.day),
        )
        self.form.add_row(
            ("language", self.tr("Language"), self.language),
            ("calendars", self.tr("Dates in"), self.calendars),
        )
        self.form.add_row(
            ("signer", self.tr("Signer"), self.signer),
            ("series_id", self.tr("Series"), self.series),
            stretch=(2, 1),
        )
        self.signs_for = add_signs_for(self.form, self.ui)
        self.language.changed.connect(self._on_language)
        add_answered(self.form, self.ui)
        self.more = self.form.add("more", "", PaperChoices(self.ui))
        self.begin = BeginWith(self.ui, self)
        self.more.fold.head.addWidget(self.begin.button)

    def _add_text(self) -> None:
        self.salutation = self.form.add("salutation", self.tr("Salutation"), TextField())
        self.text = self.form.add("text", self.tr("Text"), body_field(self.ui, 12))
        self.close_line = self.form.add("close", self.tr("Close"), TextField())
        self.second = self.form.add("second", "", SecondField(self.ui))

    def _add_attached(self) -> None:
        self.enclosures = self.form.add(
            "enclosures", self.tr("Enclosures"), EnclosuresField(self.ui)
        )
        self.copies = self.form.add("copies", self.tr("Copies"), CopiesField())
        self.form.add("reply_by", self.tr("Answer expected by"), DayField())

    def _add_checks(self) -> None:
        self.checks = ChecksList()
        self.body.addWidget(self.checks)
        self.history = HistoryPanel(
            self.ui, lambda ref: lambda session: history_of_letter(session, ref)
        )
        self.body.addWidget(self.history)
        self.bar = IssueBar(
            lambda: self.issue_wanted.emit(False), lambda: self.issue_wanted.emit(True)
        )
        self.bar.mend.connect(self.mend)
        self.checks.mend.connect(self.mend)
        layout = self.layout()
        assert layout is not None, "the editor lays out scroller and footer"
        layout.removeWidget(self.footer)
        layout.addWidget(self.bar)
        layout.addWidget(self.footer)

    # How it works

    def _on_typed(self) -> None:
        self._follow_language()
        signer = self.signer.value()
        self.signs_for.follow(signer.id if signer else None, self._day())
        try:
            self.typed.emit(self.collect())
        except UserError:
            return  # An unfinished date: the field says so when the letter is saved.

    def _on_language(self) -> None:
        """A letter turned Persian leads with the Jalali date, and back."""
        if self._filling:
            return
        current = self.calendars.value()
        wanted = _JALALI_FIRST if self._language() is Language.FA else _JALALI_FIRST[::-1]
        if set(current) == set(wanted):
            self.calendars.set_value(wanted)

    def _language(self) -> Language:
        language = self.language.value()
        assert isinstance(language, Language)
        return language

    def _follow_language(self) -> None:
        language = self._language()
        for line in (self.subject, self.salutation, self.close_line):
            turn(line.edit, language)
        self.text.turn(language)
        self.copies.turn(language)
        self.second.follow(self.more.second.value())
        self.more.follow(language, self._day(), self.calendars.value())

    def _day(self) -> date | None:
        try:
            day: date | None = self.day.value()
        except UserError:  # unfinished: the field says so when the letter is saved
            return None
        return day

    def _show_trouble(self, check: Check | None) -> None:
        self._troubled = check.post_id if check else None
        self.trouble.setAccessibleDescription(sentence(check.sentence) if check else "")
        self.trouble.setVisible(check is not None)

    def _check_title(self) -> None:
        if self._troubled is not None:
            self.ui.jump.to(Ref(Kind.POST, self._troubled))


def _addressee_ref(letter: Letter) -> Ref | None:
    if letter.addressee_post_id is not None:
        return Ref(Kind.POST, letter.addressee_post_id)
    if letter.addressee_organisation_id is not None:
        return Ref(Kind.ORGANISATION, letter.addressee_organisation_id)
    return None
