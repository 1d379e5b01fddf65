"""Between the tables and the records: the row of a letter that came in."""

from collections.abc import Mapping
from dataclasses import fields

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import search
from desktop_app.letters.incoming_records import Incoming, Referral
from desktop_app.letters.models import IncomingRow, ReferralRow
from desktop_app.letters.records import Enclosure

FACTS = (
    "sender_post_id", "sender_organisation_id", "sender", "their_reference", "their_day_printed",
    "their_day", "their_calendar", "received_on", "scan",
)  # fmt: skip
"""What a number is given for: changed afterwards only as a correction, with its reason."""
_EDITED = (
    *FACTS, "series_id", "channel", "language", "subject", "text", "scan_name",
    "enclosures_count", "priority", "classification", "reply_by", "is_sample",
)  # fmt: skip
_READ = (
    "id", "version", *_EDITED, "state", "year", "number", "reference", "registered_at",
    "registered_by", "filed_at", "void_reason",
)  # fmt: skip
_REFERRED = tuple(each.name for each in fields(Referral) if each.name != "id")
LABELS: Mapping[str, str] = {
    "series_id": QT_TRANSLATE_NOOP("Sentences", "Series"),
    "sender_post_id": QT_TRANSLATE_NOOP("Sentences", "Sender"),
    "sender_organisation_id": QT_TRANSLATE_NOOP("Sentences", "Sender (organisation)"),
    "sender": QT_TRANSLATE_NOOP("Sentences", "Sender"),
    "their_reference": QT_TRANSLATE_NOOP("Sentences", "Their number"),
    "their_day_printed": QT_TRANSLATE_NOOP("Sentences", "Their date as printed"),
    "their_day": QT_TRANSLATE_NOOP("Sentences", "Their date"),
    "their_calendar": QT_TRANSLATE_NOOP("Sentences", "Calendar of their date"),
    "received_on": QT_TRANSLATE_NOOP("Sentences", "Received on"),
    "channel": QT_TRANSLATE_NOOP("Sentences", "Came by"),
    "language": QT_TRANSLATE_NOOP("Sentences", "Language"),
    "subject": QT_TRANSLATE_NOOP("Sentences", "Subject"),
    "text": QT_TRANSLATE_NOOP("Sentences", "Text"),
    "scan": QT_TRANSLATE_NOOP("Sentences", "Scan"),
    "scan_name": QT_TRANSLATE_NOOP("Sentences", "Name of the scan"),
    "enclosures_count": QT_TRANSLATE_NOOP("Sentences", "Enclosures counted"),
    "enclosures": QT_TRANSLATE_NOOP("Sentences", "Enclosures"),
    "priority": QT_TRANSLATE_NOOP("Sentences", "Priority"),
    "classification": QT_TRANSLATE_NOOP("Sentences", "Classification"),
    "reply_by": QT_TRANSLATE_NOOP("Sentences", "Reply by"),
    "referrals": QT_TRANSLATE_NOOP("Sentences", "Referred to"),
    "state": QT_TRANSLATE_NOOP("Sentences", "State"),
}


def incoming_ref(incoming_id: int) -> Ref:
    """How the rest of the program names a letter that came in."""
    return Ref(Kind.INCOMING, incoming_id)


def incoming_row(session: Session, incoming_id: int, *, deleted: bool = False) -> IncomingRow:
    """The row of a letter that came in; raises UserError where there is none, or a deleted one."""
    row = session.get(IncomingRow, incoming_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This received letter is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another letter from the list."),
        )
    return row


def to_incoming(row: IncomingRow) -> Incoming:
    """The record of a row."""
    return Incoming(
        **{name: getattr(row, name) for name in _READ},
        enclosures=tuple(Enclosure(**enclosure) for enclosure in row.enclosures),
        referrals=tuple(to_referral(each) for each in row.referrals),
    )


def to_referral(row: ReferralRow) -> Referral:
    """The record of a referral."""
    return Referral(row.id, **{name: getattr(row, name) for name in _REFERRED})


def write_incoming(row: IncomingRow, record: Incoming) -> None:
    """Put what an officer may edit into the row; referrals keep their keys."""
    for name in _EDITED:
        setattr(row, name, getattr(record, name))
    row.enclosures = [
        {"title": e.title, "file_name": e.file_name, "sha256": e.sha256} for e in record.enclosures
    ]
    known = {each.id: each for each in row.referrals}
    row.referrals = [
        _write_referral(known.get(each.id) if each.id else None, place, each)
        for place, each in enumerate(record.referrals)
    ]


def make_incoming_findable(session: Session, row: IncomingRow) -> None:
    """Index by both numbers, sender and subject, then by the text and who has it."""
    named = (row.reference, row.their_reference, row.sender, row.subject)
    referred = " ".join(f"{each.to} {each.note}" for each in row.referrals)
    enclosed = " ".join(each["title"] for each in row.enclosures)
    body = "\n".join(filter(None, (row.text, referred, enclosed, row.their_day_printed)))
    search.index(session, incoming_ref(row.id), " ".join(filter(None, named)), body)


def _write_referral(row: ReferralRow | None, place: int, record: Referral) -> ReferralRow:
    row = row or ReferralRow()
    row.position = place
    for name in _REFERRED:
        setattr(row, name, getattr(record, name))
    return row
