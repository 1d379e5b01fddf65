"""Who works in a session, what time it is there, and which records it touched.

A service takes only a `Session`; everything it needs to know about the world travels in it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from desktop_app.core.refs import Changes, Ref
from desktop_app.db.witness import Witness

_CONTEXT = "dabir.context"
_TOUCHED = "dabir.touched"


def local_clock() -> datetime:
    """This moment in the workstation's own time zone."""
    return datetime.now().astimezone()


def _always() -> None:
    """Nothing stands against issuing."""


@dataclass(frozen=True, slots=True)
class Context:
    """The officer, the clock (its zone is the officer's) and what guards the register.

    `may_issue` raises UserError while a letter must not be given a number.
    """

    who: str
    clock: Callable[[], datetime] = local_clock
    witness: Witness | None = None
    may_issue: Callable[[], None] = _always


def enter(session: Session, context: Context) -> None:
    """Give the session its surroundings; `Office` does it for every session it makes."""
    session.info[_CONTEXT] = context
    session.info[_TOUCHED] = set()


def context(session: Session) -> Context:
    """The surroundings of the session."""
    found = session.info[_CONTEXT]
    assert isinstance(found, Context)
    return found


def who(session: Session) -> str:
    """The name of the officer at work."""
    return context(session).who


def now(session: Session) -> datetime:
    """This moment, in UTC."""
    return context(session).clock().astimezone(UTC)


def today(session: Session) -> date:
    """The day it is where the officer works."""
    return context(session).clock().date()


def touch(session: Session, ref: Ref) -> None:
    """Remember a changed record for the `Changes` of this transaction."""
    session.info[_TOUCHED].add(ref)


def changes(session: Session) -> Changes:
    """The records touched so far."""
    return Changes(frozenset(session.info[_TOUCHED]))
