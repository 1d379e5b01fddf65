"""A circular goes out: its letters are recorded as dispatched, a few at a time."""

from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.selectable import Select

from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.letters.dispatch_records import DispatchState, Proof
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.models import DispatchRow, LetterRow, RecipientRow
from desktop_app.letters.records import LetterState, RecipientState
from desktop_app.letters.service_dispatch import dispatch
from desktop_app.letters.service_dispatch_rows import one_line
from desktop_app.letters.state_records import Progress

_AT_ONCE = 20
_GONE = (DispatchState.SENT, DispatchState.ACKNOWLEDGED)
_GOING = (LetterState.ISSUED, LetterState.SIGNED)


def undispatched(session: Session, circular_id: int) -> int:
    """How many issued letters of a circular have not gone out to their addressee."""
    found = _waiting(circular_id).with_only_columns(func.count()).order_by(None)
    return session.scalar(found) or 0


def dispatch_some(
    session: Session, circular_id: int, channel: Channel, sent_at: datetime, proof: str = ""
) -> int:
    """Record the next letters of a circular as sent; how many still wait after that.

    Called until it returns 0: each call is a transaction of its own, and what a stop or a crash
    leaves undone is gone on with. Voids, filed letters and what went out on another way are left
    alone. Raises UserError as `dispatch` does.
    """
    said = one_line(proof, QT_TRANSLATE_NOOP("Sentences", "The proof"))
    for letter_id in session.scalars(_waiting(circular_id).limit(_AT_ONCE)).all():
        dispatch(session, letter_id, None, channel, sent_at, proof=Proof(said))
    return undispatched(session, circular_id)


def _waiting(circular_id: int) -> Select[int]:
    gone = exists().where(
        DispatchRow.letter_id == LetterRow.id,
        DispatchRow.copy_place.is_(None),
        DispatchRow.state.in_(_GONE),
    )
    return (
        select(LetterRow.id)
        .join(RecipientRow, RecipientRow.letter_id == LetterRow.id)
        .where(
            RecipientRow.circular_id == circular_id,
            RecipientRow.state == RecipientState.ISSUED,
            LetterRow.state.in_(_GOING),
            LetterRow.progress.is_distinct_from(Progress.FILED),
            ~gone,
        )
        .order_by(RecipientRow.position)
    )
