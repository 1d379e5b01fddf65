"""What has to happen around a commit: locks held across it, work done right after it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

from sqlalchemy.orm import Session

_AFTER = "dabir.after_commit"
_ACROSS = "dabir.across_commit"


def on_commit(session: Session, work: Callable[[], None]) -> None:
    """Run `work` after the commit and before `Office.write` returns; never after a rollback."""
    session.info.setdefault(_AFTER, []).append(work)


def across_commit(session: Session, lock: Callable[[], AbstractContextManager[None]]) -> None:
    """Hold `lock()` from just before the commit until the work after it is done."""
    locks = session.info.setdefault(_ACROSS, [])
    if lock not in locks:
        locks.append(lock)


def commit(session: Session) -> None:
    """Commit with everything that was asked for around it."""
    with ExitStack() as held:
        session.flush()
        for lock in session.info.pop(_ACROSS, []):
            held.enter_context(lock())
        session.commit()
        for work in session.info.pop(_AFTER, []):
            work()
