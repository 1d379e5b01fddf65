"""How letters leave the house: to whom, on which way, when, and what shows that they arrived."""

import mimetypes
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, say
from desktop_app.db import blobs, history, sessions
from desktop_app.letters import service_dispatch_rows as stored
from desktop_app.letters.dispatch_records import (
    Dispatch,
    DispatchLine,
    DispatchPlan,
    DispatchState,
    Proof,
)
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_reach import email_of
from desktop_app.letters.service_rows import letter_row, ref, to_letter
from desktop_app.letters.state_records import Progress

PROOF_MB = 50
_MINUTE = timedelta(minutes=1)
"""Moments are told to the minute, and two clocks of one office may differ by as much."""
_ARRIVED = frozenset({DispatchState.SENT, DispatchState.ACKNOWLEDGED, DispatchState.RETURNED})


def plan(session: Session, letter_id: int) -> DispatchPlan:
    """The addressee and everybody who gets a copy, each with their latest dispatch."""
    row = letter_row(session, letter_id)
    letter, sent = to_letter(row), stored.dispatches_of(session, letter_id)
    lines = [_line(None, letter.addressee, "", sent, email_of(session, letter))]
    lines += [
        _line(place, copy.to, copy.purpose, sent, "") for place, copy in enumerate(letter.copies)
    ]
    going = row.state in (LetterState.ISSUED, LetterState.SIGNED)
    may = going and row.progress is not Progress.FILED
    return DispatchPlan(letter_id, tuple(lines), may, row.progress)


def prepare_dispatch(
    session: Session, letter_id: int, copy_place: int | None, channel: Channel, to: str = ""
) -> Dispatch:
    """Record that a letter is ready to go, as an e-mail not yet sent; UserError as `dispatch`."""
    row, name = _to_send(session, letter_id, copy_place)
    made = Dispatch(
        _waiting(session, letter_id, copy_place), row.id, copy_place,
        stored.one_line(to, _RECIPIENT) or name, channel, DispatchState.PREPARED,
    )  # fmt: skip
    return stored.store(session, made, "dispatch prepared")


def dispatch(
    session: Session,
    letter_id: int,
    copy_place: int | None,
    channel: Channel,
    sent_at: datetime,
    to: str = "",
    proof: Proof | None = None,
) -> Dispatch:
    """Record that a letter, or a copy of it, went out at `sent_at`, which has a time zone.

    A dispatch to the same that was prepared becomes this one. Raises UserError for drafts, voids
    and filed letters, for a moment in the future or before issue, and for a proof too large.
    """
    row, name = _to_send(session, letter_id, copy_place)
    made = Dispatch(
        _waiting(session, letter_id, copy_place), row.id, copy_place,
        stored.one_line(to, _RECIPIENT) or name, channel, DispatchState.SENT,
        sent_at=_moment(session, row, sent_at), sent_by=sessions.who(session),
    )  # fmt: skip
    return stored.store(session, _with_proof(session, made, proof or Proof()), "dispatched")


def confirm_sent(
    session: Session, dispatch_id: int, sent_at: datetime, proof: Proof | None = None
) -> Dispatch:
    """A prepared dispatch went out; UserError where it was not prepared, or as `dispatch`."""
    known = stored.to_dispatch(stored.dispatch_row(session, dispatch_id))
    if known.state is not DispatchState.PREPARED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This dispatch has gone out already."),
            QT_TRANSLATE_NOOP("Sentences", "To send it once more, record another dispatch."),
        )
    return dispatch(
        session, known.letter_id, known.copy_place, known.channel, sent_at, known.to, proof
    )


def acknowledge(session: Session, dispatch_id: int, day: date, note: str = "") -> Dispatch:
    """The receiver confirmed on `day` that it arrived; `note` says how.

    It answers nothing: a letter that waits for its reply goes on waiting. Raises UserError before
    the letter went out, and for a day before that or in the future.
    """
    known = stored.to_dispatch(stored.dispatch_row(session, dispatch_id))
    _require_sent(session, known)
    assert known.sent_at is not None, "what went out has its moment"
    sent_on = known.sent_at.astimezone(sessions.context(session).clock().tzinfo).date()
    if day < sent_on:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "It cannot have been acknowledged before it was sent."),
            say(
                QT_TRANSLATE_NOOP("Sentences", "It was sent on {day}: correct one of the days."),
                day=_long(sent_on),
            ),
        )
    if day > sessions.today(session):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The day of the acknowledgement lies in the future."),
            QT_TRANSLATE_NOOP("Sentences", "Enter the day on which it was received."),
        )
    made = replace(
        known,
        state=DispatchState.ACKNOWLEDGED,
        acknowledged_on=day,
        acknowledged_note=stored.one_line(note, _NOTE),
    )
    return stored.store(session, made, "acknowledged")


def came_back(session: Session, dispatch_id: int, note: str = "") -> Dispatch:
    """What was sent came back undelivered; UserError before it was sent."""
    known = stored.to_dispatch(stored.dispatch_row(session, dispatch_id))
    _require_sent(session, known)
    made = replace(
        known,
        state=DispatchState.RETURNED,
        acknowledged_on=None,
        acknowledged_note=stored.one_line(note, _NOTE),
    )
    return stored.store(session, made, "came back")


def undo_dispatch(session: Session, done: Dispatch, before: Dispatch | None = None) -> None:
    """Take back what was recorded last: put `before` in its place, or remove it where it was new.

    The history keeps both. Raises UserError when somebody has changed it since.
    """
    assert done.id is not None, "what is taken back was recorded"
    row = stored.dispatch_row(session, done.id)
    stored.require_unfiled(letter_row(session, row.letter_id))
    if stored.to_dispatch(row) != done:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This dispatch was changed since."),
            QT_TRANSLATE_NOOP("Sentences", "Look at it again before you take anything back."),
        )
    if before is None:
        stored.take_out(session, done.id)
    else:
        stored.store(session, before, "dispatch corrected")


def dispatch_of(session: Session, dispatch_id: int) -> Dispatch:
    """One dispatch; UserError where it was taken back."""
    return stored.to_dispatch(stored.dispatch_row(session, dispatch_id))


def proof_file(session: Session, dispatch_id: int) -> tuple[str, bytes]:
    """Name and content of the proof kept with a dispatch; UserError without one or when damaged."""
    row = stored.dispatch_row(session, dispatch_id)
    if not row.proof_file:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No file was kept as proof of this dispatch."),
            QT_TRANSLATE_NOOP("Sentences", "Scan the receipt and add it to the dispatch."),
        )
    return row.proof_name, blobs.get(session, row.proof_file)


def add_proof(session: Session, dispatch_id: int, proof: Proof) -> Dispatch:
    """Keep a proof that came later, such as a receipt; UserError when it is too large or empty."""
    known = stored.to_dispatch(stored.dispatch_row(session, dispatch_id))
    return stored.store(session, _with_proof(session, known, proof), "proof added")


def file_letter(session: Session, letter_id: int) -> Letter:
    """Put an issued letter away; nothing more is recorded of it. UserError for drafts and voids."""
    row = stored.outgoing_row(session, letter_id)
    return _move(session, row, Progress.FILED, "filed")


def reopen_letter(session: Session, letter_id: int) -> Letter:
    """Take a letter out of the file again; it is as far as its dispatches say."""
    row = stored.outgoing_row(session, letter_id)
    return _move(session, row, stored.reached(session, row.id), "reopened")


_RECIPIENT = QT_TRANSLATE_NOOP("Sentences", "The recipient")
_NOTE = QT_TRANSLATE_NOOP("Sentences", "The note")
_PROOF = QT_TRANSLATE_NOOP("Sentences", "The proof")


def _line(
    place: int | None, to: str, purpose: str, sent: tuple[Dispatch, ...], email: str
) -> DispatchLine:
    own = [each for each in sent if each.copy_place == place]
    return DispatchLine(place, to, purpose, email, own[-1] if own else None, len(own))


def _to_send(session: Session, letter_id: int, copy_place: int | None) -> tuple[LetterRow, str]:
    """The row of a letter that may go out, and who is at that place of its list."""
    row = stored.outgoing_row(session, letter_id)
    stored.require_unfiled(row)
    if copy_place is None:
        return row, row.addressee
    if not 0 <= copy_place < len(row.copies):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The letter has no such copy."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one of those who get a copy."),
        )
    return row, str(row.copies[copy_place]["to"])


def _waiting(session: Session, letter_id: int, copy_place: int | None) -> int | None:
    """The dispatch to the same that is prepared, if there is one."""
    own = [d for d in stored.dispatches_of(session, letter_id) if d.copy_place == copy_place]
    return own[-1].id if own and own[-1].state is DispatchState.PREPARED else None


def _moment(session: Session, row: LetterRow, sent_at: datetime) -> datetime:
    if sent_at > sessions.now(session) + _MINUTE:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The moment of dispatch lies in the future."),
            QT_TRANSLATE_NOOP("Sentences", "Record it when the letter has gone out."),
        )
    if row.issued_at is not None and sent_at < row.issued_at - _MINUTE:
        issued_on = row.issued_at.astimezone(sessions.context(session).clock().tzinfo).date()
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{reference} was issued on {day}: it cannot have gone out earlier."
                ),
                reference=row.reference,
                day=_long(issued_on),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the day and the hour."),
        )
    return sent_at


def _require_sent(session: Session, known: Dispatch) -> None:
    stored.require_unfiled(stored.outgoing_row(session, known.letter_id))
    if known.state not in _ARRIVED:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This has not gone out yet."),
            QT_TRANSLATE_NOOP("Sentences", "Record first when it was sent."),
        )


def _with_proof(session: Session, made: Dispatch, proof: Proof) -> Dispatch:
    made = replace(made, proof=stored.one_line(proof.text, _PROOF) or made.proof)
    if not proof.file_name and not proof.data:
        return made
    name = stored.shown_name(proof.file_name)
    if not proof.data:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is empty."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Choose the file that shows the dispatch."),
        )
    if len(proof.data) > PROOF_MB * 1024 * 1024:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} is larger than {most} MB."),
                name=name,
                most=PROOF_MB,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Scan it smaller, then add it again."),
        )
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return replace(made, proof_file=blobs.put(session, proof.data, kind), proof_name=name)


def _move(session: Session, row: LetterRow, progress: Progress | None, act: str) -> Letter:
    before = row.progress
    stored.set_progress(session, row, progress)
    if before is not progress:
        told = {"progress": before}, {"progress": progress}
        history.record(session, act, ref(row.id), *told)
    return to_letter(row)


def _long(day: date) -> LongDay:
    return LongDay(day.year, day.month, day.day)
