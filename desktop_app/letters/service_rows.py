"""Between the tables and the records: reading, writing and describing a letter's row."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import RichText
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, looked_up, say
from desktop_app.db import search
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.models import LetterRow, SeriesRow
from desktop_app.letters.records import (
    Arrangement,
    Classification,
    Copy,
    Enclosure,
    Letter,
    LetterKind,
    PaperSize,
    SecondText,
    Series,
)

_SAME = (
    "language", "series_id", "addressee_post_id", "addressee_organisation_id", "signer_post_id",
    "day", "subject", "your_reference", "salutation", "body", "close", "override_reason",
    "is_sample", "circular_id", "on_behalf_post_id", "reply_by",
)  # fmt: skip
_LATER: Mapping[str, Any] = {
    "kind": LetterKind.LETTER, "paper": PaperSize.A4, "classification": Classification.ORDINARY,
    "fold_marks": False, "follows": "", "lunar_shift": 0, "shares_number": False, "wet_ink": False,
}  # fmt: skip
"""Fields that came later: NULL in the rows of before, and then what is said here."""
_READ = (
    "id", "version", *_SAME, "state", "year", "number", "reference", "issued_at", "issued_by",
    "pdf_sha256", "void_reason", "addressee", "basmala", "review", "approved_at", "progress",
    "filed_at", "scanned_at",
)  # fmt: skip
_TOLD = (
    "reply_settled", "review_note", "approved_by", "text_sha256", "scan_sha256", "scan_name",
    "scanned_by",
)  # fmt: skip
"""Words of what happened to the letter: NULL in rows of before, and until it happens."""
LABELS: Mapping[str, str] = {
    "language": QT_TRANSLATE_NOOP("Sentences", "Language"),
    "calendars": QT_TRANSLATE_NOOP("Sentences", "Calendars"),
    "series_id": QT_TRANSLATE_NOOP("Sentences", "Series"),
    "addressee_post_id": QT_TRANSLATE_NOOP("Sentences", "To"),
    "addressee_organisation_id": QT_TRANSLATE_NOOP("Sentences", "To (organisation)"),
    "signer_post_id": QT_TRANSLATE_NOOP("Sentences", "Signer"),
    "day": QT_TRANSLATE_NOOP("Sentences", "Date"),
    "subject": QT_TRANSLATE_NOOP("Sentences", "Subject"),
    "your_reference": QT_TRANSLATE_NOOP("Sentences", "Your reference"),
    "salutation": QT_TRANSLATE_NOOP("Sentences", "Salutation"),
    "body": QT_TRANSLATE_NOOP("Sentences", "Text"),
    "close": QT_TRANSLATE_NOOP("Sentences", "Close"),
    "copies": QT_TRANSLATE_NOOP("Sentences", "Copies"),
    "enclosures": QT_TRANSLATE_NOOP("Sentences", "Enclosures"),
    "override_reason": QT_TRANSLATE_NOOP("Sentences", "Reason for the override"),
    "kind": QT_TRANSLATE_NOOP("Sentences", "Kind of paper"),
    "paper": QT_TRANSLATE_NOOP("Sentences", "Paper size"),
    "classification": QT_TRANSLATE_NOOP("Sentences", "Classification"),
    "fold_marks": QT_TRANSLATE_NOOP("Sentences", "Fold marks"),
    "basmala": QT_TRANSLATE_NOOP("Sentences", "Basmala"),
    "follows": QT_TRANSLATE_NOOP("Sentences", "Follows our letter"),
    "lunar_shift": QT_TRANSLATE_NOOP("Sentences", "Correction of lunar dates"),
    "rich": QT_TRANSLATE_NOOP("Sentences", "Text"),
    "second": QT_TRANSLATE_NOOP("Sentences", "Second language"),
    "on_behalf_post_id": QT_TRANSLATE_NOOP("Sentences", "Signed for"),
    "precedent": QT_TRANSLATE_NOOP("Sentences", "Answers"),
    "shares_number": QT_TRANSLATE_NOOP("Sentences", "Shares its number"),
    "reply_by": QT_TRANSLATE_NOOP("Sentences", "Answer expected by"),
    "wet_ink": QT_TRANSLATE_NOOP("Sentences", "Signed by hand"),
    "state": QT_TRANSLATE_NOOP("Sentences", "State"),
}


_YES, _NO = QT_TRANSLATE_NOOP("Sentences", "yes"), QT_TRANSLATE_NOOP("Sentences", "no")


def ref(letter_id: int) -> Ref:
    """How the rest of the program names a letter."""
    return Ref(Kind.LETTER, letter_id)


def letter_row(session: Session, letter_id: int, *, deleted: bool = False) -> LetterRow:
    """The row of a letter; raises UserError where there is none, or only a deleted one."""
    row = session.get(LetterRow, letter_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter is not in the register any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another letter from the list."),
        )
    return row


def series_row(session: Session, series_id: int | None) -> SeriesRow | None:
    """The row of a series that is in use, or None."""
    row = session.get(SeriesRow, series_id) if series_id is not None else None
    return row if row is not None and row.deleted_at is None else None


def to_letter(row: LetterRow) -> Letter:
    """The record of a row."""
    return Letter(
        **{name: getattr(row, name) for name in _READ},
        **{name: _else(getattr(row, name), usual) for name, usual in _LATER.items()},
        **_told(row),
        precedent=_precedent(row),
        rich=None if row.rich is None else RichText.from_json(row.rich),
        second=None if row.second is None else _to_second(row.second),
        calendars=tuple(Calendar(stored) for stored in row.calendars),
        copies=tuple(Copy(**copy) for copy in row.copies),
        enclosures=tuple(Enclosure(**enclosure) for enclosure in row.enclosures),
    )


def write_letter(row: LetterRow, letter: Letter) -> None:
    """Put what an officer may edit into the row."""
    for name in _SAME:
        setattr(row, name, getattr(letter, name))
    for name, usual in _LATER.items():
        value = getattr(letter, name)
        setattr(row, name, None if value == usual else value)
    row.basmala = letter.basmala
    row.precedent_kind = letter.precedent.kind if letter.precedent else None
    row.precedent_id = letter.precedent.id if letter.precedent else None
    write_texts(row, letter)
    row.calendars = [calendar.stored for calendar in letter.calendars]
    row.copies = [{"to": copy.to, "purpose": copy.purpose} for copy in letter.copies]
    row.enclosures = [
        {"title": e.title, "file_name": e.file_name, "sha256": e.sha256} for e in letter.enclosures
    ]


def write_texts(row: LetterRow, letter: Letter) -> None:
    """Put the words of a letter into the row: as typed, or filled in when it is issued."""
    row.subject, row.salutation = letter.subject, letter.salutation
    row.body, row.close = letter.body, letter.close
    row.rich = letter.rich.to_json() if letter.rich else None
    row.second = _from_second(letter.second) if letter.second else None


def _told(row: LetterRow) -> dict[str, Any]:
    return {name: getattr(row, name) or "" for name in _TOLD}


def _precedent(row: LetterRow) -> Ref | None:
    if row.precedent_kind is None or row.precedent_id is None:
        return None
    return Ref(row.precedent_kind, row.precedent_id)


def _else(value: Any, usual: Any) -> Any:
    return usual if value is None else value


def _to_second(data: Mapping[str, Any]) -> SecondText:
    rich = data.get("rich")
    return SecondText(
        Language(data["language"]),
        Arrangement(data["arrangement"]),
        subject=str(data["subject"]),
        salutation=str(data["salutation"]),
        body=str(data["body"]),
        close=str(data["close"]),
        rich=None if rich is None else RichText.from_json(rich),
    )


def _from_second(second: SecondText) -> dict[str, Any]:
    return {
        "language": second.language.stored,
        "arrangement": second.arrangement.stored,
        "subject": second.subject,
        "salutation": second.salutation,
        "body": second.body,
        "rich": second.rich.to_json() if second.rich else None,
        "close": second.close,
    }


def to_series(row: SeriesRow) -> Series:
    """The record of a row."""
    return Series(
        row.id,
        row.version,
        row.name,
        row.pattern,
        row.calendar,
        row.used_for or SeriesUse.OUTGOING,
        bool(row.needs_approval),
        row.shares_id,
    )


def snapshot(record: Any) -> dict[str, Any]:
    """The fields of a record, for the history."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def check_version(mine: Any, stored: Any, labels: Mapping[str, str]) -> None:
    """Raise ConflictError when `mine` was read before `stored` was last changed."""
    if mine.version == stored.version:
        return
    differing = [name for name in labels if getattr(mine, name) != getattr(stored, name)]
    raise ConflictError(
        QT_TRANSLATE_NOOP("Sentences", "Somebody else changed this while you were editing it."),
        {labels[name]: _printable(getattr(mine, name)) for name in differing},
        {labels[name]: _printable(getattr(stored, name)) for name in differing},
    )


def make_findable(session: Session, row: LetterRow) -> None:
    """Index the letter by number, subject and addressee, then by its text."""
    title = " ".join(filter(None, (row.reference, row.subject, row.addressee)))
    copies = " ".join(copy["to"] for copy in row.copies)
    text = "\n".join((row.your_reference, row.body, copies))
    search.index(session, ref(row.id), title, text)


def _printable(value: object) -> str:
    match value:
        case None | "" | ():
            return "—"
        case Copy():
            parts = (value.to, value.purpose) if value.purpose else (value.to,)
            return listed(parts)
        case Enclosure():
            return say("{value}", value=value.title or value.file_name)
        case RichText():
            return say("{value}", value=value.plain())
        case bool():
            return looked_up(_YES if value else _NO)
        case Ref():
            return say("{kind} {id}", kind=value.kind, id=value.id)
        case SecondText():
            return say("{value}", value=value.language)
        case tuple():
            return join((_printable(part) for part in value), "; ")
        case _:
            return say("{value}", value=value)
