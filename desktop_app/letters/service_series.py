"""Series of letter numbers: named, with a checked pattern and a calendar that restarts them."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.numbering import parse_pattern
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.models import SeriesRow
from desktop_app.letters.records import Series
from desktop_app.letters.service_rows import check_version, snapshot, to_series

_LABELS = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "pattern": QT_TRANSLATE_NOOP("Sentences", "Number pattern"),
    "calendar": QT_TRANSLATE_NOOP("Sentences", "Calendar"),
    "used_for": QT_TRANSLATE_NOOP("Sentences", "Used for"),
    "needs_approval": QT_TRANSLATE_NOOP("Sentences", "Needs approval"),
}


def series(session: Session) -> tuple[Series, ...]:
    """All series in use, by name."""
    query = select(SeriesRow).where(SeriesRow.deleted_at.is_(None)).order_by(SeriesRow.name)
    return tuple(map(to_series, session.scalars(query)))


def save_series(session: Session, record: Series) -> Series:
    """Store a series.

    Raises UserError for a pattern that cannot number letters or a name already taken, and
    ConflictError when somebody else changed it. Numbers already given stay as they are.
    """
    record = replace(record, name=_checked_name(session, record), pattern=record.pattern.strip())
    parse_pattern(record.pattern)
    before = None
    if record.id is None:
        row = SeriesRow()
        session.add(row)
    else:
        row = session.get_one(SeriesRow, record.id)
        check_version(record, row, _LABELS)
        before = snapshot(to_series(row))
    row.name, row.pattern, row.calendar = record.name, record.pattern, record.calendar
    outgoing = record.used_for is SeriesUse.OUTGOING
    row.used_for = None if outgoing else record.used_for
    row.needs_approval, row.shares_id = record.needs_approval or None, record.shares_id
    row.changed_at = sessions.now(session)
    session.flush()
    saved = to_series(row)
    act = "changed" if before else "created"
    history.record(session, act, Ref(Kind.SERIES, row.id), before, snapshot(saved))
    return saved


def close_series(session: Session, series_id: int) -> None:
    """Let a series number no more letters; those it has numbered keep their numbers."""
    row = session.get_one(SeriesRow, series_id)
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    history.record(session, "closed", Ref(Kind.SERIES, row.id), snapshot(to_series(row)), None)


def ensure_default_series(session: Session) -> Series:
    """The first series of the office; made from our own short name where there is none yet."""
    if existing := series(session):
        return existing[0]
    own = contacts.own_organisation(session)
    name = (own.short_names.best() or "Letters") if own else "Letters"
    return save_series(session, Series(None, 0, name))


def _checked_name(session: Session, record: Series) -> str:
    name = " ".join(
        refuse_controls(
            record.name, QT_TRANSLATE_NOOP("Sentences", "The name of the series")
        ).split()
    )
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The series has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Type the letters that its numbers begin with."),
        )
    query = select(SeriesRow.id).where(SeriesRow.name == name)
    if any(other != record.id for other in session.scalars(query)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "There is a series “{name}” already, perhaps a closed one."
                ),
                name=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name."),
        )
    return name
