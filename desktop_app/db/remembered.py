"""What was worked out of an office and still holds: kept until the history has another act."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy.orm import Session

T = TypeVar("T")

_KEPT = "dabir.remembered"
_MOST = 24
"""Answers that are kept at a time; the oldest goes first."""


def remembered(session: Session, name: object, make: Callable[[], T]) -> T:
    """What `make` returns, or what it returned when the office was last in this very state.

    A reader's connection keeps it until anybody's act is written down (the history only grows;
    working copies are no acts), a writing session until its next change. It must follow from
    records alone whose changes are all in the history. `name` (hashable) tells what is kept and
    from what it was made.
    """
    kept = _kept(session)
    if name not in kept:
        made = make()
        while len(kept) >= _MOST:
            kept.pop(next(iter(kept)))
        kept[name] = made
    found: T = kept[name]
    return found


def is_remembered(session: Session, name: object) -> bool:
    """Whether `remembered` would answer at once."""
    return name in _kept(session)


def _kept(session: Session) -> dict[object, Any]:
    connection = session.connection()
    driver = connection.connection.dbapi_connection
    assert driver is not None
    # What was seen in a transaction that is rolled back must not outlive it, so a writer keeps
    # nothing longer than its session.
    reads = bool(driver.execute("PRAGMA query_only").fetchone()[0])
    holder: dict[Any, Any] = connection.info if reads else session.info
    version = (
        driver.execute("SELECT max(id) FROM history").fetchone()[0]
        if reads
        else driver.total_changes
    )
    state, kept = holder.get(_KEPT, (_KEPT, {}))  # an office without an act has no number
    if state != version:
        kept = {}
        holder[_KEPT] = version, kept
    return kept  # type: ignore[no-any-return]
