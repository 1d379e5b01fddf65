"""Series of letter numbers: named, with a checked pattern and a calendar that restarts them."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.numbering import parse_pattern
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.db.register import RegisterEntry
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
    """All series in use that can be chosen, by name."""
    return tuple(one for one in every_series(session) if one.shares_id is None)


def every_series(session: Session) -> tuple[Series, ...]:
    """All series in use, by name; also those that repeat another's numbers with a suffix."""
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
        stored = to_series(row)
        check_version(record, stored, _LABELS)
        _check_use(session, record, stored)
        before = snapshot(stored)
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
    """The series for outgoing letters that numbered last, else the oldest one.

    Where there is none, one is made from our own short name.
    """
    known = {one.id or 0: one for one in series(session) if one.used_for is SeriesUse.OUTGOING}
    if known:
        return known[_last_used(session, known) or min(known)]
    own = contacts.own_organisation(session)
    name = (own.short_names.best() or "Letters") if own else "Letters"
    taken = set(map(fold, session.scalars(select(SeriesRow.name))))
    while fold(name) in taken:
        name += "-OUT"
    return save_series(session, Series(None, 0, name))


def _last_used(session: Session, keys: Collection[int]) -> int | None:
    query = select(RegisterEntry.series_id).where(RegisterEntry.series_id.in_(keys))
    return session.scalar(query.order_by(RegisterEntry.id.desc()).limit(1))


def _check_use(session: Session, record: Series, stored: Series) -> None:
    """A series counts what comes in or what goes out, never both."""
    incoming = SeriesUse.INCOMING
    if (record.used_for is incoming) == (stored.used_for is incoming):
        return
    query = select(RegisterEntry.id).where(RegisterEntry.series_id == stored.id).limit(1)
    if session.scalar(query) is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "“{name}” has given numbers already."),
                name=stored.name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Letters that come in and letters that go out need series of their own: add one.",
            ),
        )


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
    known = session.execute(select(SeriesRow.id, SeriesRow.name))
    if any(each.id != record.id and fold(each.name) == fold(name) for each in known):
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
