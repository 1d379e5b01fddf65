"""Fields that only memoranda need: several members of an enumeration, and who the parties are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.errors import UserError
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.mous import service
from desktop_app.mous.records import Party
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import Field
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text
from desktop_app.ui.ref_field import RefField


class MembersField(Field):
    """Some members of an enumeration, a tick each; members without a tick box are kept."""

    def __init__(self, members: Sequence[LabelledEnum]) -> None:
        super().__init__()
        self._extra: tuple[LabelledEnum, ...] = ()
        self.checks = {member: CheckBox(menu_text(label(member))) for member in members}
        panel = QFrame()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for check in self.checks.values():
            check.toggled.connect(lambda _on: self.changed.emit())
            box.addWidget(check)
        self.hold(panel)
        self.setFocusProxy(next(iter(self.checks.values())))

    def value(self) -> tuple[Any, ...]:
        """The ticked members in the order of the boxes, then those without one."""
        ticked = tuple(member for member, check in self.checks.items() if check.isChecked())
        return ticked + self._extra

    def set_value(self, value: Any) -> None:
        """Tick these members."""
        members = tuple(value or ())
        self._extra = tuple(member for member in members if member not in self.checks)
        for member, check in self.checks.items():
            check.setChecked(member in members)

    def raw(self) -> Any:
        """The stored values of the ticked members."""
        return [member.stored for member, check in self.checks.items() if check.isChecked()]

    def set_raw(self, raw: Any) -> None:
        """Tick by stored value."""
        for member, check in self.checks.items():
            check.setChecked(member.stored in (raw or ()))


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party as its card shows it."""

    organisation: Ref | None = None
    signatory: Ref | None = None


def party_lines(parties: Sequence[Party]) -> tuple[PartyLine, ...]:
    """Parties for the cards."""
    return tuple(
        PartyLine(
            Ref(Kind.ORGANISATION, party.organisation_id),
            Ref(Kind.POST, party.signatory_post_id) if party.signatory_post_id else None,
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
            signatory = line.signatory.id if line.signatory else None
            parties.append(Party(line.organisation.id, signatory))
        elif line.signatory is not None:
            raise UserError(
                QCoreApplication.translate("MouEditor", "A signatory has no organisation."),
                QCoreApplication.translate("MouEditor", "Choose the party first."),
            )
    return tuple(parties)


def party_form(ui: Ui) -> Callable[[Form], None]:
    """What builds a party's card: the organisation, and a post of that organisation."""
    language = ui.texts_language

    def build(form: Form) -> None:
        def signatories(session: Any, words: str) -> tuple[Summary, ...]:
            # Runs in the reader's thread: `value` is a plain attribute, nothing of Qt's.
            party = organisation.value()
            if party is None:
                return ()
            return service.signatory_options(session, party.id, date.today(), words)

        def organisations(session: Any, words: str) -> tuple[Summary, ...]:
            return service.party_options(session, words, language())

        organisation = form.add(
            "organisation",
            QCoreApplication.translate("MouEditor", "Organisation"),
            RefField(ui, organisations, service.describe, optional=False),
        )
        signatory = form.add(
            "signatory",
            QCoreApplication.translate("MouEditor", "Signs for it"),
            RefField(ui, signatories, service.describe),
        )
        organisation.changed.connect(lambda: signatory.set_value(None))

    return build
