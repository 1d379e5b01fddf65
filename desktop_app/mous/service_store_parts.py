"""Between the rows and the records of what hangs on a memorandum: clearances and originals."""

from desktop_app.core.refs import Kind, Ref
from desktop_app.mous.life_records import Clearance, Original
from desktop_app.mous.models import ClearanceRow, MouRow, OriginalRow, PartyRow
from desktop_app.mous.records import Party


def to_party(row: PartyRow) -> Party:
    """The record of a row; the names are left empty."""
    return Party(
        row.organisation_id,
        row.signatory_post_id,
        focal_post_id=row.focal_post_id,
        authority=row.authority or "",
        signed_on=row.signed_on,
        signed_at=row.signed_at,
        notified_on=row.notified_on,
        joined_on=row.joined_on,
        withdrawn_on=row.withdrawn_on,
        withdrawal_note=row.withdrawal_note or "",
    )


def write_party(row: PartyRow, party: Party) -> None:
    """Put the record into the row; what is not said stays NULL."""
    row.signatory_post_id, row.focal_post_id = party.signatory_post_id, party.focal_post_id
    row.authority = party.authority.strip() or None
    row.signed_on, row.signed_at = party.signed_on, party.signed_at
    row.notified_on, row.joined_on = party.notified_on, party.joined_on
    row.withdrawn_on = party.withdrawn_on
    row.withdrawal_note = party.withdrawal_note.strip() or None


def to_clearance(row: ClearanceRow) -> Clearance:
    """The record of a row."""
    letter = (
        Ref(row.letter_kind, row.letter_id)
        if row.letter_kind is not None and row.letter_id is not None
        else None
    )
    return Clearance(
        row.id,
        row.rule_id,
        row.country,
        row.authority,
        row.state,
        row.requested_on,
        row.given_on,
        letter,
        row.note,
    )


def to_original(row: OriginalRow) -> Original:
    """The record of a row."""
    return Original(row.id, row.language, row.holder_id, row.place, row.received_on)


def write_clearances(row: MouRow, clearances: tuple[Clearance, ...]) -> None:
    """Make the clearances of `row` these; keys of those that stay are kept."""
    kept: dict[int | None, ClearanceRow] = {each.id: each for each in row.clearances}
    rows = []
    for position, record in enumerate(clearances):
        each = kept.pop(record.id, None) or ClearanceRow()
        each.position, each.rule_id, each.country = position, record.rule_id, record.country
        each.authority, each.state, each.note = record.authority, record.state, record.note
        each.requested_on, each.given_on = record.requested_on, record.given_on
        each.letter_kind, each.letter_id = _columns(record.letter)
        rows.append(each)
    row.clearances = rows


def write_originals(row: MouRow, originals: tuple[Original, ...]) -> None:
    """Make the kept originals of `row` these; keys of those that stay are kept."""
    kept: dict[int | None, OriginalRow] = {each.id: each for each in row.kept_originals}
    rows = []
    for position, record in enumerate(originals):
        each = kept.pop(record.id, None) or OriginalRow()
        each.position, each.language, each.holder_id = position, record.language, record.holder_id
        each.place, each.received_on = record.place, record.received_on
        rows.append(each)
    row.kept_originals = rows


def _columns(ref: Ref | None) -> tuple[Kind | None, int | None]:
    return (ref.kind, ref.id) if ref is not None else (None, None)
