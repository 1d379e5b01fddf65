"""Dated notes on contacts: written, changed, taken away and brought back, all remembered."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import ContactNoteRow, OrganisationRow, PersonRow
from desktop_app.contacts.note_records import ContactNote
from desktop_app.contacts.service_versions import check_version, move_on
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, sessions

_LABELS = {
    "day": QT_TRANSLATE_NOOP("Sentences", "Day"),
    "text": QT_TRANSLATE_NOOP("Sentences", "Note"),
}


def notes_of(session: Session, ref: Ref, limit: int | None = None) -> tuple[ContactNote, ...]:
    """The notes on a contact, latest first."""
    query = (
        select(ContactNoteRow)
        .where(
            ContactNoteRow.kind == ref.kind,
            ContactNoteRow.record_id == ref.id,
            ContactNoteRow.deleted_at.is_(None),
        )
        .order_by(ContactNoteRow.day.desc(), ContactNoteRow.id.desc())
        .limit(limit)
    )
    return tuple(map(_record, session.scalars(query)))


def note_days(session: Session, ref: Ref) -> tuple[tuple[int, date], ...]:
    """Key and day of each note on a contact."""
    query = select(ContactNoteRow.id, ContactNoteRow.day).where(
        ContactNoteRow.kind == ref.kind,
        ContactNoteRow.record_id == ref.id,
        ContactNoteRow.deleted_at.is_(None),
    )
    return tuple((key, day) for key, day in session.execute(query))


def note(session: Session, note_id: int) -> ContactNote:
    """One note, taken away or not; raises UserError where there is none."""
    return _record(_row(session, note_id))


def save_note(session: Session, written: ContactNote) -> ContactNote:
    """Write a note.

    Raises UserError for one without words or on a contact that is gone, ConflictError when
    somebody else was faster.
    """
    text = refuse_controls(written.text, QT_TRANSLATE_NOOP("Sentences", "Note")).strip()
    if not text:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The note is empty."),
            QT_TRANSLATE_NOOP("Sentences", "Write a few words, or leave it."),
        )
    before = None
    if written.id is None:
        _require(session, written.of)
        row = ContactNoteRow(kind=written.of.kind, record_id=written.of.id)
        session.add(row)
    else:
        row = _row(session, written.id)
        before = _record(row)
        check_version(written, before, _LABELS)
    row.day, row.text = written.day or sessions.today(session), text
    move_on(session, row)
    session.flush()
    after = _record(row)
    _remember(session, "note changed" if before else "note written", before, after)
    return after


def delete_note(session: Session, note_id: int) -> None:
    """Take a note away; `restore_note` brings it back."""
    row = _row(session, note_id)
    if row.deleted_at is None:
        row.deleted_at = sessions.now(session)
        move_on(session, row)
        session.flush()
        _remember(session, "note deleted", _record(row), None)


def restore_note(session: Session, note_id: int) -> None:
    """Undo `delete_note`."""
    row = _row(session, note_id)
    if row.deleted_at is not None:
        row.deleted_at = None
        move_on(session, row)
        session.flush()
        _remember(session, "note restored", None, _record(row))


def _require(session: Session, ref: Ref) -> None:
    if ref.kind is Kind.PERSON:
        reading.fetch_living(session, PersonRow, ref.id)
    else:
        reading.fetch_living(session, OrganisationRow, ref.id)


def _row(session: Session, note_id: int) -> ContactNoteRow:
    row = session.get(ContactNoteRow, note_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This note is not there."),
            QT_TRANSLATE_NOOP("Sentences", "It may belong to another office file."),
        )
    return row


def _record(row: ContactNoteRow) -> ContactNote:
    return ContactNote(row.id, row.version, Ref(row.kind, row.record_id), row.day, row.text)


def _remember(
    session: Session, act: str, before: ContactNote | None, after: ContactNote | None
) -> None:
    """On the contact: a note has no window of its own."""
    told = [{"note": n.text, "day": n.day} if n else None for n in (before, after)]
    latest = after or before
    assert latest is not None
    history.record(session, act, latest.of, *told)
