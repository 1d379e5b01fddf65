"""Remembering which contacts an officer has told apart."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import NotSameRow
from desktop_app.core.refs import Ref
from desktop_app.db import history, sessions


def say_not_same(session: Session, one: Ref, other: Ref) -> None:
    """Remember that two contacts are not the same; they are never proposed again."""
    lower, higher = sorted((one.id, other.id))
    known = select(NotSameRow.id).filter_by(kind=one.kind, lower_id=lower, higher_id=higher)
    if session.scalar(known) is not None:
        return
    session.add(
        NotSameRow(
            kind=one.kind,
            lower_id=lower,
            higher_id=higher,
            at=sessions.now(session),
            who=sessions.who(session),
        )
    )
    session.flush()
    for ref, another in ((one, other), (other, one)):
        history.record(session, "said to be another", ref, None, {"other": another})


def forget_not_same(session: Session, one: Ref, other: Ref) -> None:
    """Undo `say_not_same`."""
    lower, higher = sorted((one.id, other.id))
    query = select(NotSameRow).filter_by(kind=one.kind, lower_id=lower, higher_id=higher)
    for row in session.scalars(query).all():
        session.delete(row)
        for ref, another in ((one, other), (other, one)):
            history.record(session, "no longer said to be another", ref, {"other": another}, None)
    session.flush()


def told_apart(session: Session, ref: Ref) -> tuple[Ref, ...]:
    """The contacts that an officer said are not this one."""
    query = select(NotSameRow.lower_id, NotSameRow.higher_id).where(
        NotSameRow.kind == ref.kind,
        or_(NotSameRow.lower_id == ref.id, NotSameRow.higher_id == ref.id),
    )
    pairs = session.execute(query.order_by(NotSameRow.id)).all()
    return tuple(Ref(ref.kind, high if low == ref.id else low) for low, high in pairs)
