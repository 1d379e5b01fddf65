"""Between the rows and the records of what stands in a meeting: attendees, items and the rest."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.meetings.body_records import Attachment, ItemKind
from desktop_app.meetings.models import AttendeeRow, DecisionRow, ItemRow
from desktop_app.meetings.records import Attendee, Decision, Item
from desktop_app.meetings.staleness import carry


def to_ref(kind: Kind | None, key: int | None) -> Ref | None:
    """Two columns that name a record, as one name."""
    return None if kind is None or key is None else Ref(kind, key)


def to_attendee(row: AttendeeRow, name: str, represents: str = "") -> Attendee:
    """The record of a row."""
    return Attendee(
        row.post_id,
        row.presence,
        name,
        times=tuple((each["in"], each["out"]) for each in row.times or ()),
        member_id=row.member_id,
        represents_id=row.represents_id,
        credentials=to_ref(row.credentials_kind, row.credentials_id),
        reply=row.reply,
        note=row.note or "",
        represents=represents,
    )


def write_attendee(row: AttendeeRow, attendee: Attendee) -> None:
    """Put the record into the row; what is not said stays NULL, as in offices of before."""
    row.presence = attendee.presence
    times = [{"in": arrived, "out": left} for arrived, left in attendee.times]
    row.times = times or None
    row.member_id, row.represents_id = attendee.member_id, attendee.represents_id
    row.credentials_kind, row.credentials_id = _columns(attendee.credentials)
    row.reply, row.note = attendee.reply, attendee.note.strip() or None


def to_item(row: ItemRow) -> Item:
    """The record of a row."""
    return Item(
        row.id,
        row.heading,
        row.body,
        kind=row.kind or ItemKind.ORDINARY,
        minutes=row.minutes or 0,
        rapporteur=row.rapporteur,
        papers=to_attachments(row.papers),
        closed=bool(row.closed),
        closed_reason=row.closed_reason or "",
        closed_until=row.closed_until,
        outcome=row.outcome,
        source=to_ref(row.source_kind, row.source_id),
        stale=_languages(row.stale),
        seconds=row.seconds or 0,
    )


def write_item(row: ItemRow, item: Item) -> None:
    """Put the record into the row; what is not said stays NULL."""
    row.heading, row.body, row.rapporteur = item.heading, item.body, item.rapporteur
    row.kind = None if item.kind is ItemKind.ORDINARY else item.kind
    row.minutes, row.seconds = item.minutes or None, item.seconds or None
    row.papers = from_attachments(item.papers)
    row.closed, row.closed_reason = item.closed or None, item.closed_reason.strip() or None
    row.closed_until, row.outcome = item.closed_until, item.outcome
    row.source_kind, row.source_id = _columns(item.source)
    row.stale = [language.stored for language in item.stale] or None


def to_decision(row: DecisionRow) -> Decision:
    """The record of a row."""
    return Decision(
        row.id,
        row.number,
        row.text,
        item_id=row.item_id,
        reference=row.reference or "",
        consensus=row.consensus,
        votes_for=row.votes_for,
        votes_against=row.votes_against,
        abstentions=row.abstentions,
        dissent=row.dissent,
        stale=_languages(row.stale),
    )


def write_decision(row: DecisionRow, decision: Decision) -> None:
    """Put the record into the row; its number, reference and item are written elsewhere."""
    row.text, row.dissent = decision.text, decision.dissent
    row.consensus = decision.consensus
    row.votes_for, row.votes_against = decision.votes_for, decision.votes_against
    row.abstentions = decision.abstentions
    row.stale = [language.stored for language in decision.stale] or None


def with_stale_item(row: ItemRow, item: Item) -> Item:
    """`item` with the truth about its languages; what it claims of them itself is not believed."""
    if row.id is None:
        return replace(item, stale=())
    before, after = (row.heading, row.body), (item.heading, item.body)
    return replace(item, stale=carry(before, after, _languages(row.stale)))


def with_stale_decision(row: DecisionRow, decision: Decision) -> Decision:
    """`decision` with the truth about its languages."""
    if row.id is None:
        return replace(decision, stale=())
    return replace(decision, stale=carry((row.text,), (decision.text,), _languages(row.stale)))


def confirm(row: ItemRow | DecisionRow, language: Language) -> None:
    """Say that the text in `language` needs no change after all."""
    row.stale = [tag for tag in row.stale or () if tag != language.stored] or None


def to_attachments(stored: Iterable[dict[str, str]] | None) -> tuple[Attachment, ...]:
    """Files of a meeting or an item, as stored."""
    return tuple(Attachment(**each) for each in stored or ())


def from_attachments(files: Iterable[Attachment]) -> list[dict[str, Any]] | None:
    """Files as they are stored; None where there are none."""
    kept = [
        {"title": each.title, "file_name": each.file_name, "sha256": each.sha256} for each in files
    ]
    return kept or None


def _columns(ref: Ref | None) -> tuple[Kind | None, int | None]:
    return (ref.kind, ref.id) if ref is not None else (None, None)


def _languages(stored: Iterable[str] | None) -> tuple[Language, ...]:
    return tuple(Language(tag) for tag in stored or ())
