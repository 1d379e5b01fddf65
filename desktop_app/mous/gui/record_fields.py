"""The fields of the record beside the text: what it is, its clearances, where its originals lie."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.mous import service
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.life_records import (
    Clearance,
    ClearanceState,
    EntryRule,
    MouKind,
    Original,
)
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import MultilineField, TextField, TextsField

translate = QCoreApplication.translate

_LEAST = 160
"""Width in pixels that a list of choices keeps."""


@dataclass(frozen=True, slots=True)
class OriginalLine:
    """An original as its card shows it."""

    id: int | None = None
    language: Language | None = None
    holder: Ref | None = None
    place: str = ""
    received_on: date | None = None


def original_lines(originals: Sequence[Original]) -> tuple[OriginalLine, ...]:
    """Originals for the cards."""
    return tuple(
        OriginalLine(
            each.id,
            each.language,
            Ref(Kind.ORGANISATION, each.holder_id) if each.holder_id else None,
            each.place,
            each.received_on,
        )
        for each in originals
    )


def originals_of(lines: Sequence[OriginalLine]) -> tuple[Original, ...]:
    """Originals from the cards."""
    return tuple(
        Original(
            line.id,
            line.language,
            line.holder.id if line.holder else None,
            line.place.strip(),
            line.received_on,
        )
        for line in lines
    )


def build_record(form: Form, ui: Ui) -> None:
    """What the memorandum is, and to which other one it belongs."""

    def parents(session: Any, words: str) -> tuple[Summary, ...]:
        return service.parent_options(session, words, ui.texts_language())

    def describe(session: Any, ref: Ref) -> Summary:
        return service.describe_mou(session, ref, ui.texts_language())

    form.section(translate("MouEditor", "Record"))
    form.add("reference", translate("MouEditor", "Reference"), TextField())
    form.add("kind", translate("MouEditor", "Kind"), ChoiceField(MouKind))
    parent = translate("MouEditor", "Belongs to")
    form.add("parent", parent, RefField(ui, parents, describe))


def build_entry(form: Form) -> None:
    """Which rule brings it into force."""
    field = ChoiceField(EntryRule)
    # The rules are long: wider than the column, they would take the room of the lines above them.
    field.control.setMinimumWidth(_LEAST)
    form.add("entry_rule", translate("MouEditor", "Enters into force"), field)


def build_clearances(form: Form, ui: Ui, port: MouPort) -> None:
    """What the authorities of the parties' countries must say."""
    form.section(translate("MouEditor", "Clearances"))
    rows = RowsField(
        _clearance_form(ui, port),
        lambda: Clearance(None),
        translate("MouEditor", "Add clearance"),
        numbered=False,
        movable=False,
    )
    form.add("clearances", "", rows)
    rows.set_label(translate("MouEditor", "Clearances"))


def build_originals(form: Form, ui: Ui) -> None:
    """Where each signed original lies, folded away while none is listed."""
    rows = RowsField(
        _original_form(ui), OriginalLine, translate("MouEditor", "Add original"), numbered=True
    )
    form.add_folded(translate("MouEditor", "Where the originals lie"), ("kept_originals", "", rows))


def _clearance_form(ui: Ui, port: MouPort) -> Callable[[Form], None]:
    def build(form: Form) -> None:
        form.add("authority", translate("MouEditor", "Authority"), TextsField())
        form.add("state", translate("MouEditor", "State"), ChoiceField(ClearanceState))
        _days_and_proof(form, ui, port)

    return build


def _days_and_proof(form: Form, ui: Ui, port: MouPort) -> None:
    letter = RefField(ui, port.letters, port.describe_letter)
    form.add_folded(
        translate("MouEditor", "Days and proof"),
        ("requested_on", translate("MouEditor", "Asked for on"), DayField()),
        ("given_on", translate("MouEditor", "Answered on"), DayField()),
        ("letter", translate("MouEditor", "Letter that gives it"), letter),
        ("note", translate("MouEditor", "Note"), MultilineField(2)),
        stacked=True,
    )


def _original_form(ui: Ui) -> Callable[[Form], None]:
    def holders(session: Any, words: str) -> tuple[Summary, ...]:
        return service.party_options(session, words, ui.texts_language())

    def build(form: Form) -> None:
        every = translate("MouEditor", "All languages")
        form.add(
            "language",
            translate("MouEditor", "Language"),
            ChoiceField(PAPER_LANGUAGES, optional=True, none_label=every),
        )
        holder = translate("MouEditor", "Held by")
        form.add("holder", holder, RefField(ui, holders, service.describe))
        form.add("place", translate("MouEditor", "Where it lies"), TextField())
        form.add("received_on", translate("MouEditor", "Received on"), DayField())

    return build
