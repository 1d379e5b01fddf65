"""What officers typed but did not save yet: kept outside the records and outside history."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.working_copy import WorkingCopy
from desktop_app.db import sessions
from desktop_app.db.base import Stored
from desktop_app.db.types import Json, UtcDateTime


class WorkingCopyRow(Stored):
    """One unsaved editor."""

    __tablename__ = "working_copy"

    key: Mapped[str] = mapped_column(String(80), unique=True)
    payload: Mapped[Any] = mapped_column(Json)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]


def keep(session: Session, key: str, payload: Mapping[str, Any]) -> None:
    """Keep the content of an editor, in place of what was kept for it before."""
    row = _row(session, key)
    if row is None:
        row = WorkingCopyRow(key=key)
        session.add(row)
    row.payload = dict(payload)
    row.saved_at = sessions.now(session)
    row.who = sessions.who(session)
    session.flush()


def find(session: Session, key: str) -> WorkingCopy | None:
    """What was kept for an editor, if anything."""
    row = _row(session, key)
    return _copy(row) if row else None


def drop(session: Session, key: str) -> None:
    """Forget what was kept, after it was saved or thrown away."""
    row = _row(session, key)
    if row is not None:
        session.delete(row)
        session.flush()


def all_copies(session: Session) -> tuple[WorkingCopy, ...]:
    """Everything unsaved, newest first."""
    rows = session.scalars(
        select(WorkingCopyRow).order_by(WorkingCopyRow.saved_at.desc(), WorkingCopyRow.id.desc())
    )
    return tuple(_copy(row) for row in rows)


def _row(session: Session, key: str) -> WorkingCopyRow | None:
    return session.scalar(select(WorkingCopyRow).where(WorkingCopyRow.key == key))


def _copy(row: WorkingCopyRow) -> WorkingCopy:
    return WorkingCopy(row.key, row.payload, row.saved_at)
