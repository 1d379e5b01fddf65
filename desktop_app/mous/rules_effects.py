"""What a child in force does to its parent: it renews it, adds a party or takes one out."""

from dataclasses import replace
from datetime import date

from desktop_app.mous.life_records import MouKind
from desktop_app.mous.records import Mou, MouState, Party
from desktop_app.mous.rules_dates import RUNNING, running_term
from desktop_app.mous.rules_gaps import leaving


def parent_after(child: Mou, parent: Mou) -> Mou:
    """The parent once `child` is in force; the same one where nothing changes for it.

    A renewal that begins by the end of the parent's term renews it; one that begins later finds
    it expired.
    """
    day = child.term.in_force_on
    if day is None or parent.state not in RUNNING:
        return parent
    match child.kind:
        case MouKind.RENEWAL:
            return replace(parent, state=_renewed(parent, day))
        case MouKind.ACCESSION:
            return replace(parent, parties=_joined(child, parent, day))
        case MouKind.WITHDRAWAL:
            return replace(parent, parties=_left(child, parent, day))
    return parent


def _renewed(parent: Mou, day: date) -> MouState:
    term = running_term(parent, day)
    return MouState.EXPIRED if term is not None and term.end < day else MouState.RENEWED


def _joined(child: Mou, parent: Mou, day: date) -> tuple[Party, ...]:
    known = {party.organisation_id: party for party in parent.parties}
    parties = dict(known)
    for party in child.parties:
        before = known.get(party.organisation_id)
        if before is None:
            parties[party.organisation_id] = replace(party, joined_on=day)
        elif before.withdrawn_on is not None and before.withdrawn_on <= day:
            back = replace(party, joined_on=day, withdrawn_on=None, withdrawal_note="")
            parties[party.organisation_id] = back
    return tuple(parties.values())


def _left(child: Mou, parent: Mou, day: date) -> tuple[Party, ...]:
    gone = {party.organisation_id: party for party in leaving(child)}
    return tuple(
        replace(
            party,
            withdrawn_on=gone[party.organisation_id].withdrawn_on or day,
            withdrawal_note=gone[party.organisation_id].withdrawal_note or child.reference,
        )
        if party.organisation_id in gone and party.withdrawn_on is None
        else party
        for party in parent.parties
    )
