"""What stands beside the articles: dates, parties, term and form of a memorandum."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES
from desktop_app.core.refs import Kind, Ref
from desktop_app.mous.gui import record_fields
from desktop_app.mous.gui.fields import MembersField
from desktop_app.mous.gui.party_field import PartiesField, parties_of, party_lines
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.record_fields import original_lines, originals_of
from desktop_app.mous.records import Mou, Renewal, Term
from desktop_app.mous.rules import LONGEST_NOTICE, LONGEST_TERM
from desktop_app.mous.rules_dates import entry_day, with_entry
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.lunar_field import LunarShiftField
from desktop_app.ui.text_fields import MultilineField, TextsField

FROZEN_FIELDS = (
    "title",
    "parties",
    "months",
    "notice_days",
    "renewal",
    "languages",
    "prevailing",
)
"""Fields of the signed text."""


_PLAIN = (
    "title",
    "reference",
    "kind",
    "entry_rule",
    "clearances",
    "languages",
    "prevailing",
    "originals",
    "calendars",
    "lunar_shift",
    "notes",
)
"""Fields that show the attribute of their name."""


def build(form: Form, ui: Ui, port: MouPort) -> None:
    """Put every field beside the articles into `form`."""
    _build_parties(form, ui)
    _build_term(form)
    record_fields.build_clearances(form, ui, port)
    record_fields.build_record(form, ui)
    _build_form(form, ui)


def _build_parties(form: Form, ui: Ui) -> None:
    form.add("title", QCoreApplication.translate("MouEditor", "Title"), TextsField(), required=True)
    parties = QCoreApplication.translate("MouEditor", "Parties")
    form.add("parties", parties, PartiesField(ui))


def _build_term(form: Form) -> None:
    form.section(QCoreApplication.translate("MouEditor", "Term"))
    record_fields.build_entry(form)
    form.add("signed_on", QCoreApplication.translate("MouEditor", "Signed on"), DayField())
    form.add("in_force_on", QCoreApplication.translate("MouEditor", "In force from"), DayField())
    form.add_row(
        (
            "months",
            QCoreApplication.translate("MouEditor", "Months (0: open)"),
            NumberField(0, LONGEST_TERM),
        ),
        (
            "notice_days",
            QCoreApplication.translate("MouEditor", "Notice in days"),
            NumberField(0, LONGEST_NOTICE),
        ),
    )
    form.add("renewal", QCoreApplication.translate("MouEditor", "Renewal"), ChoiceField(Renewal))


def _build_form(form: Form, ui: Ui) -> None:
    form.section(QCoreApplication.translate("MouEditor", "Form"))
    form.add(
        "languages",
        QCoreApplication.translate("MouEditor", "Languages"),
        MembersField(PAPER_LANGUAGES),
    )
    form.add(
        "prevailing",
        QCoreApplication.translate("MouEditor", "Prevailing text"),
        ChoiceField(
            PAPER_LANGUAGES,
            optional=True,
            none_label=QCoreApplication.translate("MouEditor", "All texts equal"),
        ),
    )
    form.add("originals", QCoreApplication.translate("MouEditor", "Originals"), NumberField(1, 99))
    record_fields.build_originals(form, ui)
    form.add(
        "calendars",
        QCoreApplication.translate("MouEditor", "Calendars printed"),
        MembersField(tuple(Calendar)),
    )
    form.add(
        "lunar_shift",
        QCoreApplication.translate("MouEditor", "Correction of lunar dates"),
        LunarShiftField(),
    )
    form.add("notes", QCoreApplication.translate("MouEditor", "Notes"), MultilineField(3))


def show_lunar(form: Form) -> None:
    """Let the correction of lunar dates follow the day it is about: of signing, else of force."""
    lunar, days = form.field("lunar_shift"), term(form)
    assert isinstance(lunar, LunarShiftField)
    lunar.show_day(days.signed_on or days.in_force_on, form.field("calendars").value())


def show(form: Form, mou: Mou) -> None:
    """Show a memorandum in the form."""
    for name in _PLAIN:
        form.field(name).set_error("")
        form.field(name).set_value(getattr(mou, name))
    form.field("parties").set_value(party_lines(mou.parties))
    form.field("parent").set_value(Ref(Kind.MOU, mou.parent_id) if mou.parent_id else None)
    form.field("kept_originals").set_value(original_lines(mou.kept_originals))
    form.field("signed_on").set_value(mou.term.signed_on)
    form.field("in_force_on").set_value(mou.term.in_force_on)
    form.field("months").set_value(mou.term.months or 0)
    form.field("notice_days").set_value(mou.term.notice_days or 0)
    form.field("renewal").set_value(mou.term.renewal)
    show_lunar(form)


def read(form: Form) -> dict[str, Any]:
    """The form's part of a memorandum, by attribute; raises UserError like `Form.values`."""
    values = form.values()
    values["parties"] = parties_of(values["parties"])
    values["kept_originals"] = originals_of(values["kept_originals"])
    parent = values.pop("parent")
    values["parent_id"] = parent.id if parent else None
    values["term"] = Term(
        values.pop("signed_on"),
        values.pop("in_force_on"),
        values.pop("months") or None,
        values.pop("notice_days") or None,
        values.pop("renewal"),
    )
    return values


def term(form: Form) -> Term:
    """The term as far as it can be read while it is typed."""
    return Term(
        _day(form, "signed_on"),
        _day(form, "in_force_on"),
        form.field("months").value() or None,
        form.field("notice_days").value() or None,
        form.field("renewal").value(),
    )


def living(form: Form, base: Mou) -> Mou:
    """The memorandum as far as its days can be told from what is typed."""
    try:
        parties = parties_of(form.field("parties").value())
    except UserError:
        parties = base.parties
    mou = replace(
        base,
        parties=parties,
        term=term(form),
        entry_rule=form.field("entry_rule").value(),
        calendars=form.field("calendars").value() or base.calendars,
    )
    return with_entry(mou)


def show_rule(form: Form, mou: Mou) -> None:
    """Days that follow from the parties' own are shown, not typed."""
    day = entry_day(mou)
    form.field("in_force_on").set_read_only(day is not None)
    signed = all(party.signed_on for party in mou.parties) and bool(mou.parties)
    form.field("signed_on").set_read_only(signed)
    if day is not None and _day(form, "in_force_on") != day:
        form.field("in_force_on").set_value(day)
    if signed and _day(form, "signed_on") != mou.term.signed_on:
        form.field("signed_on").set_value(mou.term.signed_on)


def _day(form: Form, name: str) -> Any:
    try:
        return form.field(name).value()
    except UserError:
        return None
