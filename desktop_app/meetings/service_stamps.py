"""Marks a record as changed now, so that its version moves on whatever else was written."""

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.db import sessions
from desktop_app.meetings.models import MeetingRow, NewsRow


def stamp(session: Session, row: MeetingRow | NewsRow) -> None:
    """Set `changed_at` and flush.

    The flag makes the row count as changed even where the clock shows the same moment as at the
    last change: otherwise a change of children alone would leave the version as it was.
    """
    row.changed_at = sessions.now(session)
    flag_modified(row, "changed_at")
    session.flush()
