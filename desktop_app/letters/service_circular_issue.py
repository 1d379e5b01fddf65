"""Issuing a circular, one recipient a transaction.

Whatever happens between two of them (a cancel, a crash, a power cut), the office knows exactly
who has got a letter and who has not: no number is given twice, and nobody is skipped.
"""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.db import history, sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.authority_records import Numbering
from desktop_app.letters.circular_records import IssuedLetter, RecipientOutcome
from desktop_app.letters.models import CircularRow, LetterRow, RecipientRow
from desktop_app.letters.records import (
    Circular,
    Letter,
    LetterPaper,
    Recipient,
    RecipientState,
)
from desktop_app.letters.service_circular_letters import letter_for, require_ready
from desktop_app.letters.service_circular_rows import (
    circular_row,
    ref,
    to_circular,
    to_recipient,
)
from desktop_app.letters.service_drafts import save_letter
from desktop_app.letters.service_issue import issue
from desktop_app.letters.service_rows_kept import rows_kept
from desktop_app.letters.service_sentences import pack

Freeze = Callable[[LetterPaper], bytes]


def issue_next(
    session: Session, circular_id: int, freeze: Freeze, signed: bool, *, wet_ink: bool = False
) -> RecipientOutcome | None:
    """Issue the letter of the next recipient who waits for it; None when nobody does.

    With `wet_ink` the papers have codes that bind the sheets signed by hand to their texts.
    Letter, number and the recipient's new state are one transaction. Where the letter cannot be
    issued, nothing of it stays, no number is used, and the recipient is marked as failed with the
    sentence that says why. Raises UserError when something stands against the whole circular;
    then everybody goes on waiting.
    """
    row = _next_waiting(session, circular_id)
    if row is None:
        return None
    with rows_kept(session):
        return _issue_to(session, circular_id, row, freeze, signed=signed, wet_ink=wet_ink)


def _issue_to(
    session: Session,
    circular_id: int,
    row: RecipientRow,
    freeze: Freeze,
    *,
    signed: bool,
    wet_ink: bool,
) -> RecipientOutcome:
    recipient = to_recipient(row)
    circular = _circular_for(session, circular_id, recipient)
    letter: Letter | None = None
    try:
        with session.begin_nested():
            letter = _issue(session, circular, recipient, freeze, signed=signed, wet_ink=wet_ink)
    except UserError as error:
        # Asked only now: what stands against all would have been met by this letter, too.
        require_ready(session, circular)
        row.state, row.failure = RecipientState.FAILED, pack(str(error))
        failure = str(error)
    else:
        row.state, row.failure, row.letter_id = RecipientState.ISSUED, "", letter.id
        failure = ""
    session.flush()
    return RecipientOutcome(
        row.id,
        row.state,
        letter.addressee if letter else _name(session, circular, recipient),
        _count(session, circular_id, RecipientState.WAITING),
        row.letter_id,
        letter.reference if letter else "",
        failure,
    )


def retry_failed(session: Session, circular_id: int) -> int:
    """Let everybody whose letter failed wait again; how many they are."""
    query = select(RecipientRow).where(
        RecipientRow.circular_id == circular_id, RecipientRow.state == RecipientState.FAILED
    )
    rows = session.scalars(query).all()
    for row in rows:
        row.state, row.failure = RecipientState.WAITING, ""
    session.flush()
    if rows:
        history.record(session, "retried", ref(circular_id), None, {"recipients": len(rows)})
    return len(rows)


def issued_letters(session: Session, circular_id: int) -> tuple[IssuedLetter, ...]:
    """The letters of the circular that have their numbers, in the order of the recipients."""
    query = (
        select(LetterRow.id, LetterRow.reference, LetterRow.addressee)
        .join(RecipientRow, RecipientRow.letter_id == LetterRow.id)
        .where(RecipientRow.circular_id == circular_id, RecipientRow.state == RecipientState.ISSUED)
        .order_by(RecipientRow.position)
    )
    return tuple(IssuedLetter(*found) for found in session.execute(query))


def _next_waiting(session: Session, circular_id: int) -> RecipientRow | None:
    # SQLite lets one write at a time; where several can, each takes a row nobody else holds.
    query = (
        select(RecipientRow)
        .where(
            RecipientRow.circular_id == circular_id,
            RecipientRow.state == RecipientState.WAITING,
        )
        .order_by(RecipientRow.position, RecipientRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return session.scalars(query).first()


def _circular_for(session: Session, circular_id: int, recipient: Recipient) -> Circular:
    """The circular with only this recipient read: a long list is not read for each letter."""
    row = circular_row(session, circular_id, recipients=False)
    return replace(to_circular(row, recipients=False), recipients=(recipient,))


def _issue(
    session: Session,
    circular: Circular,
    recipient: Recipient,
    freeze: Freeze,
    *,
    signed: bool,
    wet_ink: bool,
) -> Letter:
    draft = save_letter(session, letter_for(session, circular, recipient))
    assert draft.id is not None
    if circular.numbering is Numbering.EACH:
        return issue(session, draft.id, draft.version, freeze, signed, wet_ink=wet_ink)
    # Locked, so that nobody else takes a first number for the same circular meanwhile.
    query = select(CircularRow.reference).where(CircularRow.id == circular.id).with_for_update()
    same = session.scalar(query) or ""
    issued = issue(session, draft.id, draft.version, freeze, signed, same=same, wet_ink=wet_ink)
    if not same:
        circular_row(session, circular.id or 0, recipients=False).reference = issued.reference
    return issued


def _name(session: Session, circular: Circular, recipient: Recipient) -> str:
    letter = letter_for(session, circular, recipient)
    to = people.addressee(session, letter, letter.day or sessions.today(session))
    return people.in_one_line(session, to)


def _count(session: Session, circular_id: int, state: RecipientState) -> int:
    query = select(func.count()).where(
        RecipientRow.circular_id == circular_id, RecipientRow.state == state
    )
    return session.scalar(query) or 0
