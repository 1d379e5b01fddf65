"""Who the parties are, who signs for each, and what became of each signature."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.texts import Texts
from desktop_app.mous import service
from desktop_app.mous.records import Party
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import Field
from desktop_app.ui.fold import Fold
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import TextField, TextsField

translate = QCoreApplication.translate
_TEXT = ("organisation", "signatory")
"""What of a party stands in the text; the rest goes on changing after the signature."""


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party as its card shows it."""

    organisation: Ref | None = None
    signatory: Ref | None = None
    signed_on: date | None = None
    authority: str = ""
    signed_at: Texts = field(default_factory=Texts)
    notified_on: date | None = None
    focal: Ref | None = None
    joined_on: date | None = None
    withdrawn_on: date | None = None
    withdrawal_note: str = ""


class PartiesField(RowsField[PartyLine]):
    """Parties; once the text is signed, their days and places may still be entered."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(party_form(ui), PartyLine, translate("MouEditor", "Add party"))

    def set_value(self, value: Any) -> None:
        """Show parties."""
        super().set_value(value)
        self._free_days()

    def set_read_only(self, read_only: bool) -> None:
        """Lock who they are and who signs, but not when, where and by what right."""
        super().set_read_only(read_only)
        self._free_days()

    def _free_days(self) -> None:
        for form in self.forms():
            for name in PartyLine.__dataclass_fields__:
                if name not in _TEXT:
                    form.field(name).set_read_only(False)


def party_lines(parties: Sequence[Party]) -> tuple[PartyLine, ...]:
    """Parties for the cards."""
    return tuple(
        PartyLine(
            Ref(Kind.ORGANISATION, party.organisation_id),
            _post(party.signatory_post_id),
            party.signed_on,
            party.authority,
            party.signed_at,
            party.notified_on,
            _post(party.focal_post_id),
            party.joined_on,
            party.withdrawn_on,
            party.withdrawal_note,
        )
        for party in parties
    )


def parties_of(lines: Sequence[PartyLine]) -> tuple[Party, ...]:
    """Parties from the cards; an empty card is none.

    Raises UserError for a signatory without an organisation.
    """
    parties = []
    for line in lines:
        if line.organisation is not None:
            parties.append(_party(line, line.organisation.id))
        elif line.signatory is not None:
            raise UserError(
                translate("MouEditor", "A signatory has no organisation."),
                translate("MouEditor", "Choose the party first."),
            )
    return tuple(parties)


def party_form(ui: Ui) -> Callable[[Form], None]:
    """What builds a party's card: the organisation, its people, and what they did when."""

    def build(form: Form) -> None:
        organisation = form.add(
            "organisation",
            translate("MouEditor", "Organisation"),
            RefField(ui, _organisations(ui), service.describe, optional=False),
        )
        posts = _posts(organisation)
        signatory = form.add(
            "signatory",
            translate("MouEditor", "Signs for it"),
            RefField(ui, posts, service.describe),
        )
        form.add("signed_on", translate("MouEditor", "Signed on"), DayField())
        focal = RefField(ui, posts, service.describe)
        _add_folds(form, focal)
        organisation.changed.connect(lambda: signatory.set_value(None))
        organisation.changed.connect(lambda: focal.set_value(None))

    return build


def _organisations(ui: Ui) -> Callable[[Any, str], tuple[Summary, ...]]:
    language = ui.texts_language
    return lambda session, words: service.party_options(session, words, language())


def _posts(organisation: RefField) -> Callable[[Any, str], tuple[Summary, ...]]:
    def options(session: Any, words: str) -> tuple[Summary, ...]:
        # Runs in the reader's thread: `value` is a plain attribute, nothing of Qt's.
        party = organisation.value()
        if party is None:
            return ()
        return service.signatory_options(session, party.id, date.today(), words)

    return options


def _add_folds(form: Form, focal: RefField) -> None:
    """What few parties have, folded away while it is blank."""
    authority = translate("MouEditor", "Signs by authority of")
    place = translate("MouEditor", "Place of signature")
    fold = translate("MouEditor", "Authority and place")
    _stack(form, fold, ("authority", authority, TextField()), ("signed_at", place, TextsField()))
    told = translate("MouEditor", "Notified its approval on")
    person = translate("MouEditor", "Focal point")
    fold = translate("MouEditor", "Focal point and notification")
    _stack(form, fold, ("focal", person, focal), ("notified_on", told, DayField()))
    _stack(
        form,
        translate("MouEditor", "Joined or left"),
        ("joined_on", translate("MouEditor", "Joined on"), DayField()),
        ("withdrawn_on", translate("MouEditor", "Party no more from"), DayField()),
        ("withdrawal_note", translate("MouEditor", "By what it left"), TextField()),
    )


def _stack(form: Form, title: str, *cells: tuple[str, str, Field]) -> Fold:
    return form.add_folded(title, *cells, stacked=True)


def _party(line: PartyLine, organisation: int) -> Party:
    return Party(
        organisation,
        line.signatory.id if line.signatory else None,
        focal_post_id=line.focal.id if line.focal else None,
        authority=line.authority,
        signed_on=line.signed_on,
        signed_at=line.signed_at,
        notified_on=line.notified_on,
        joined_on=line.joined_on,
        withdrawn_on=line.withdrawn_on,
        withdrawal_note=line.withdrawal_note,
    )


def _post(key: int | None) -> Ref | None:
    return Ref(Kind.POST, key) if key else None
