"""What countries ask for before their institutions may sign, and what is still to be asked for."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import history, sessions
from desktop_app.mous.life_records import Clearance, ClearanceRule, ClearanceState
from desktop_app.mous.models import ClearanceRuleRow
from desktop_app.mous.records import Mou, MouState

_OPEN = frozenset(
    {MouState.IDEA, MouState.DRAFT, MouState.CONSULTATION, MouState.CLEARANCE, MouState.APPROVED}
)
"""States in which a rule can still ask for a clearance."""


def clearance_rules(session: Session) -> tuple[ClearanceRule, ...]:
    """The rules of all countries, by country."""
    query = select(ClearanceRuleRow).where(ClearanceRuleRow.deleted_at.is_(None))
    rows = session.scalars(query.order_by(ClearanceRuleRow.country, ClearanceRuleRow.id))
    return tuple(_record(row) for row in rows)


def save_clearance_rules(session: Session, rules: Sequence[ClearanceRule]) -> None:
    """Make these the rules; one that is left out is deleted, its clearances stay.

    Raises UserError for a rule without a country or an authority.
    """
    rules = tuple(map(_tidied, rules))
    stored = {each.id: each for each in clearance_rules(session)}
    for key in stored.keys() - {each.id for each in rules}:
        assert key is not None
        session.get_one(ClearanceRuleRow, key).deleted_at = sessions.now(session)
        history.record(session, "deleted", Ref(Kind.CLEARANCE, key), _plain(stored[key]), None)
    for rule in rules:
        if rule != stored.get(rule.id):
            _write(session, rule, stored.get(rule.id))
    session.flush()


def with_required(session: Session, mou: Mou) -> Mou:
    """The memorandum with every clearance that its parties' countries ask for.

    One that nobody has asked for yet goes when its country's rule or its party does.
    """
    if mou.state not in _OPEN:
        return mou
    countries = {_country(session, party.organisation_id) for party in mou.parties}
    needed = {each.id: each for each in clearance_rules(session) if each.country in countries}
    kept = [each for each in mou.clearances if _stays(each, needed.keys())]
    known = {each.rule_id for each in kept}
    added = [
        Clearance(None, rule.id, rule.country, rule.authority)
        for key, rule in needed.items()
        if key not in known
    ]
    return replace(mou, clearances=(*kept, *added))


def country_names(language: Language) -> dict[str, str]:
    """Names of countries by ISO 3166 code, for a picker."""
    return contacts.countries(language)


def _stays(clearance: Clearance, needed: Any) -> bool:
    untouched = clearance.state is ClearanceState.NEEDED and not clearance.note.strip()
    return clearance.rule_id is None or clearance.rule_id in needed or not untouched


def _country(session: Session, organisation_id: int) -> str:
    return contacts.organisation(session, organisation_id).country


def _record(row: ClearanceRuleRow) -> ClearanceRule:
    return ClearanceRule(row.id, row.version, row.country, row.authority, row.note)


def _tidied(rule: ClearanceRule) -> ClearanceRule:
    country = rule.country.strip().upper()
    if country not in contacts.countries(Language.EN):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "“{name}” is not a country."), name=country),
            QT_TRANSLATE_NOOP("Sentences", "Choose one from the list."),
        )
    what = QT_TRANSLATE_NOOP("Sentences", "The authority")
    authority = Texts(
        {k: " ".join(refuse_controls(v, what).split()) for k, v in rule.authority.items()}
    )
    if not authority:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A rule says not whose clearance is needed."),
            QT_TRANSLATE_NOOP("Sentences", "Enter the authority in one language."),
        )
    return replace(rule, country=country, authority=authority, note=rule.note.strip())


def _write(session: Session, rule: ClearanceRule, before: ClearanceRule | None) -> None:
    row = ClearanceRuleRow() if before is None else session.get_one(ClearanceRuleRow, rule.id)
    row.country, row.authority, row.note = rule.country, rule.authority, rule.note
    session.add(row)
    row.changed_at = sessions.now(session)
    session.flush()
    after = _plain(_record(row))
    act = "changed" if before else "created"
    old = _plain(before) if before else None
    history.record(session, act, Ref(Kind.CLEARANCE, row.id), old, after)


def _plain(rule: ClearanceRule) -> dict[str, Any]:
    return {field.name: getattr(rule, field.name) for field in fields(rule)}
