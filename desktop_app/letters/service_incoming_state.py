"""Where a received letter stands follows from what happened to it, never from a choice."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import history, links, sessions
from desktop_app.letters.incoming_records import IncomingState
from desktop_app.letters.models import IncomingRow, LetterRow
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_incoming_rows import incoming_ref

_SENT = (LetterState.ISSUED, LetterState.SIGNED)


def settle_state(session: Session, row: IncomingRow) -> None:
    """Give the row the state that its number, void, file, answers and referrals make."""
    if row.void_reason:
        row.state = IncomingState.VOID
    elif row.number is None:
        row.state = IncomingState.DRAFT
    elif row.filed_at is not None:
        row.state = IncomingState.FILED
    elif row.id is not None and answers(session, row.id, issued=True):
        row.state = IncomingState.ANSWERED
    elif row.referrals:
        row.state = IncomingState.REFERRED
    else:
        row.state = IncomingState.REGISTERED


def answers(session: Session, incoming_id: int, *, issued: bool = False) -> tuple[int, ...]:
    """The keys of our letters that answer it; with `issued` only those that have a number."""
    near = links.neighbours(session, incoming_ref(incoming_id))
    keys = [
        other.id
        for other, relation, onward in near
        if other.kind is Kind.LETTER and relation is Relation.ANSWERED_BY and onward
    ]
    query = select(LetterRow.id).where(LetterRow.id.in_(keys), LetterRow.deleted_at.is_(None))
    if issued:
        query = query.where(LetterRow.state.in_(_SENT))
    return tuple(session.scalars(query.order_by(LetterRow.id)))


def link_precedent(session: Session, before: Letter | None, saved: Letter) -> None:
    """Link a letter of ours to the received one it answers; called whenever it is saved."""
    letter = Ref(Kind.LETTER, saved.id or 0)
    old, new = (before.precedent if before else None), saved.precedent
    if old != new and old is not None and old.kind is Kind.INCOMING:
        links.disconnect(session, old, letter)
    if new is None or new.kind is not Kind.INCOMING:
        return
    if session.get(IncomingRow, new.id) is not None:
        links.connect(session, new, Relation.ANSWERED_BY, letter)


def settle_answered(session: Session, letter_id: int) -> None:
    """A letter of ours was issued or voided: what it answers may now stand otherwise."""
    for other, relation, onward in links.neighbours(session, Ref(Kind.LETTER, letter_id)):
        if other.kind is not Kind.INCOMING or relation is not Relation.ANSWERED_BY or onward:
            continue
        row = session.get(IncomingRow, other.id)
        if row is None or row.deleted_at is not None:
            continue
        was = row.state
        settle_state(session, row)
        if row.state is was:
            continue
        row.changed_at = sessions.now(session)
        session.flush()
        act = "answered" if row.state is IncomingState.ANSWERED else "changed"
        history.record(session, act, other, {"state": was}, {"state": row.state})
