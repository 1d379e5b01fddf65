"""Between the table of dispatches and its records, and how far a letter has come by them."""

from dataclasses import fields
from pathlib import PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters.dispatch_records import Dispatch, DispatchState
from desktop_app.letters.models import DispatchRow, LetterRow
from desktop_app.letters.records import LetterState
from desktop_app.letters.service_rows import letter_row, ref, snapshot
from desktop_app.letters.state_records import Progress

_FIELDS = tuple(each.name for each in fields(Dispatch))
_NAME_LENGTH = 120


def to_dispatch(row: DispatchRow) -> Dispatch:
    """The record of a row."""
    return Dispatch(**{name: getattr(row, name) for name in _FIELDS})


def write_dispatch(row: DispatchRow, record: Dispatch) -> None:
    """Put a record into its row."""
    for name in _FIELDS:
        if name != "id":
            setattr(row, name, getattr(record, name))


def dispatch_row(session: Session, dispatch_id: int) -> DispatchRow:
    """The row of a dispatch; raises UserError where it was taken back meanwhile."""
    row = session.get(DispatchRow, dispatch_id)
    if row is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This dispatch is not recorded any more."),
            QT_TRANSLATE_NOOP("Sentences", "Look at the letter again: somebody took it back."),
        )
    return row


def dispatches_of(session: Session, letter_id: int) -> tuple[Dispatch, ...]:
    """Every dispatch of a letter and its copies, in the order recorded."""
    query = select(DispatchRow).where(DispatchRow.letter_id == letter_id).order_by(DispatchRow.id)
    return tuple(map(to_dispatch, session.scalars(query)))


def outgoing_row(session: Session, letter_id: int) -> LetterRow:
    """The row of a letter that may leave the house; UserError for drafts and voids."""
    row = letter_row(session, letter_id)
    if row.state is LetterState.DRAFT:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letter is a draft: it cannot be sent yet."),
            QT_TRANSLATE_NOOP("Sentences", "Issue it first; then it has its number."),
        )
    if row.state is LetterState.VOID:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is void and is not sent."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Send the letter that has taken its place."),
        )
    return row


def require_unfiled(row: LetterRow) -> None:
    """Raise UserError for a letter that was put away."""
    if row.progress is Progress.FILED:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{reference} is filed."), reference=row.reference),
            QT_TRANSLATE_NOOP("Sentences", "Take it out of the file first."),
        )


def store(session: Session, record: Dispatch, act: str) -> Dispatch:
    """Write a dispatch, new or known, with its history; the letter's progress follows."""
    row = DispatchRow() if record.id is None else dispatch_row(session, record.id)
    before = None if record.id is None else snapshot(to_dispatch(row))
    write_dispatch(row, record)
    session.add(row)
    session.flush()
    saved = to_dispatch(row)
    history.record(session, act, ref(saved.letter_id), before, snapshot(saved))
    follow(session, letter_row(session, saved.letter_id))
    return saved


def take_out(session: Session, dispatch_id: int) -> None:
    """Remove a dispatch that was recorded by mistake; that it was there stays in the history."""
    row = dispatch_row(session, dispatch_id)
    letter_id, before = row.letter_id, snapshot(to_dispatch(row))
    session.delete(row)
    session.flush()
    history.record(session, "dispatch taken back", ref(letter_id), before, None)
    follow(session, letter_row(session, letter_id))


def follow(session: Session, row: LetterRow) -> None:
    """Let the letter's progress say what became of the dispatches to its addressee."""
    if row.progress is not Progress.FILED:
        set_progress(session, row, reached(session, row.id))


def set_progress(session: Session, row: LetterRow, progress: Progress | None) -> None:
    """Write how far the letter has come; nothing is written where that is known already."""
    if row.progress is progress:
        return
    row.progress = progress
    row.filed_at = sessions.now(session) if progress is Progress.FILED else None
    row.changed_at = sessions.now(session)
    session.flush()


def reached(session: Session, letter_id: int) -> Progress | None:
    """How far the dispatches to the addressee have brought a letter that is not filed."""
    query = select(DispatchRow.state).where(
        DispatchRow.letter_id == letter_id, DispatchRow.copy_place.is_(None)
    )
    states = set(session.scalars(query))
    if DispatchState.ACKNOWLEDGED in states:
        return Progress.ACKNOWLEDGED
    return Progress.DISPATCHED if DispatchState.SENT in states else None


def one_line(text: str, what: str) -> str:
    """A line that is a line; UserError where it hides a control character."""
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())


def shown_name(file_name: str) -> str:
    """The last part of a file's name, not longer than is read."""
    name = PurePath(one_line(file_name, _FILE_NAME).replace("\\", "/")).name
    return name[-_NAME_LENGTH:]


_FILE_NAME = QT_TRANSLATE_NOOP("Sentences", "The file name")
