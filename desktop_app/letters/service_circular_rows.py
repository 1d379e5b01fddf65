"""Between the tables and the records of circulars."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session, lazyload

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import RichText
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, say
from desktop_app.letters.authority_records import Numbering
from desktop_app.letters.models import CircularRow, RecipientRow
from desktop_app.letters.records import (
    Circular,
    CircularText,
    Enclosure,
    Recipient,
    RecipientState,
)
from desktop_app.letters.service_sentences import unpack

_SAME = (
    "title", "series_id", "signer_post_id", "day", "paper", "classification", "is_sample",
)  # fmt: skip
LABELS: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "series_id": QT_TRANSLATE_NOOP("Sentences", "Series"),
    "signer_post_id": QT_TRANSLATE_NOOP("Sentences", "Signer"),
    "day": QT_TRANSLATE_NOOP("Sentences", "Date"),
    "calendars": QT_TRANSLATE_NOOP("Sentences", "Calendars"),
    "paper": QT_TRANSLATE_NOOP("Sentences", "Paper size"),
    "classification": QT_TRANSLATE_NOOP("Sentences", "Classification"),
    "texts": QT_TRANSLATE_NOOP("Sentences", "Texts"),
    "recipients": QT_TRANSLATE_NOOP("Sentences", "Recipients"),
    "enclosures": QT_TRANSLATE_NOOP("Sentences", "Enclosures"),
    "numbering": QT_TRANSLATE_NOOP("Sentences", "Numbers"),
}
Who = tuple[int | None, int | None]
"""The post and the organisation of a recipient; there is one row for each in a circular."""


def ref(circular_id: int) -> Ref:
    """How the rest of the program names a circular."""
    return Ref(Kind.CIRCULAR, circular_id)


def who(recipient: Recipient | RecipientRow) -> Who:
    """Whom a recipient stands for."""
    return recipient.post_id, recipient.organisation_id


def circular_row(
    session: Session, circular_id: int, *, deleted: bool = False, recipients: bool = True
) -> CircularRow:
    """The row of a circular; UserError where there is none, or only a deleted one.

    Without `recipients` they are left unread: an issue looks at them one by one.
    """
    options = () if recipients else (lazyload(CircularRow.recipients),)
    row = session.get(CircularRow, circular_id, options=options)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This circular is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one from the list."),
        )
    return row


def to_recipient(row: RecipientRow) -> Recipient:
    """The record of a row."""
    return Recipient(
        row.id,
        row.post_id,
        row.organisation_id,
        row.language,
        row.state,
        row.letter_id,
        unpack(row.failure),
    )


def to_circular(row: CircularRow, *, recipients: bool = True) -> Circular:
    """The record of a row, with its recipients unless they are not wanted."""
    return Circular(
        row.id,
        row.version,
        **{name: getattr(row, name) for name in _SAME},
        calendars=tuple(Calendar(stored) for stored in row.calendars),
        texts=tuple(_to_text(data) for data in row.texts),
        enclosures=tuple(Enclosure(**data) for data in row.enclosures),
        recipients=tuple(map(to_recipient, row.recipients)) if recipients else (),
        numbering=row.numbering or Numbering.EACH,
        reference=row.reference or "",
    )


def write_circular(row: CircularRow, circular: Circular) -> None:
    """Put what an officer may edit into the row; what has been issued stays so."""
    for name in _SAME:
        setattr(row, name, getattr(circular, name))
    row.calendars = [calendar.stored for calendar in circular.calendars]
    row.texts = [_from_text(text) for text in circular.texts]
    row.numbering = None if circular.numbering is Numbering.EACH else circular.numbering
    row.enclosures = [
        {"title": e.title, "file_name": e.file_name, "sha256": e.sha256}
        for e in circular.enclosures
    ]
    known = {who(each): each for each in row.recipients}
    written = []
    for position, recipient in enumerate(circular.recipients):
        target = known.get(who(recipient)) or RecipientRow(
            post_id=recipient.post_id,
            organisation_id=recipient.organisation_id,
            state=RecipientState.WAITING,
            failure="",
        )
        target.position, target.language = position, recipient.language
        written.append(target)
    row.recipients = written


def check_version(mine: Circular, stored: Circular) -> None:
    """Raise ConflictError when `mine` was read before `stored` was last changed."""
    if mine.version == stored.version:
        return
    ours, theirs = _printable(mine), _printable(stored)
    differing = [name for name in LABELS if ours[name] != theirs[name]]
    raise ConflictError(
        QT_TRANSLATE_NOOP("Sentences", "Somebody else changed this while you were editing it."),
        {LABELS[name]: ours[name] for name in differing},
        {LABELS[name]: theirs[name] for name in differing},
    )


def _printable(circular: Circular) -> dict[str, str]:
    texts = (
        say("{language}: {subject}", language=text.language, subject=text.subject)
        for text in circular.texts
    )
    shown: dict[str, str] = {
        name: say("{value}", value=getattr(circular, name) or "—") for name in LABELS
    }
    count = say(QT_TRANSLATE_NOOP("Sentences", "{count} in all"), count=len(circular.recipients))
    return shown | {
        "calendars": listed(circular.calendars),
        "texts": join(texts, "; ") if circular.texts else "—",
        "recipients": count,
        "enclosures": listed(e.title for e in circular.enclosures) if circular.enclosures else "—",
    }


def _to_text(data: Mapping[str, Any]) -> CircularText:
    rich = data.get("rich")
    return CircularText(
        Language(data["language"]),
        str(data["subject"]),
        str(data["body"]),
        None if rich is None else RichText.from_json(rich),
        str(data["close"]),
    )


def _from_text(text: CircularText) -> dict[str, Any]:
    return {
        "language": text.language.stored,
        "subject": text.subject,
        "body": text.body,
        "rich": text.rich.to_json() if text.rich else None,
        "close": text.close,
    }
