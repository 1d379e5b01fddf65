"""How the office's papers are headed, by date: each letterhead has its days, and no day has two."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import history, sessions
from desktop_app.letters.models import LetterheadRow
from desktop_app.letters.records import Letterhead
from desktop_app.letters.service_letterhead_rows import (
    check_letterhead_version,
    tidy,
    to_letterhead,
    write_letterhead,
)
from desktop_app.letters.service_rows import snapshot

_ONE_DAY = timedelta(days=1)


def letterheads(session: Session) -> tuple[Letterhead, ...]:
    """All letterheads, the latest first; one without a first day is the oldest."""
    query = select(LetterheadRow).where(LetterheadRow.deleted_at.is_(None))
    found = map(to_letterhead, session.scalars(query))
    return tuple(sorted(found, key=lambda head: (_first(head), head.id or 0), reverse=True))


def letterhead(session: Session, letterhead_id: int) -> Letterhead:
    """One letterhead; raises UserError when it is gone."""
    return to_letterhead(_row(session, letterhead_id))


def letterhead_on(session: Session, day: date) -> Letterhead | None:
    """The letterhead in force on `day`; None where our organisation's own name is printed."""
    return next((head for head in letterheads(session) if _first(head) <= day <= _last(head)), None)


def save_letterhead(session: Session, record: Letterhead) -> Letterhead:
    """Store a letterhead.

    Raises UserError for one without a name, with days the wrong way round, with an emblem that is
    not in the office or in force together with another, and ConflictError when somebody else
    changed it since it was read. Papers already issued stay as they are.
    """
    record = tidy(session, record)
    before = None
    if record.id is None:
        row = LetterheadRow()
        session.add(row)
    else:
        row = _row(session, record.id)
        before = to_letterhead(row)
        check_letterhead_version(record, before)
    with session.no_autoflush:
        _refuse_overlap(session, record)
    write_letterhead(row, record)
    row.changed_at = sessions.now(session)
    session.flush()
    saved = to_letterhead(row)
    act, old = ("changed", snapshot(before)) if before else ("created", None)
    history.record(session, act, Ref(Kind.LETTERHEAD, row.id), old, snapshot(saved))
    return saved


def begin_letterhead(session: Session, former: Letterhead, since: date) -> Letterhead:
    """End `former` on the day before `since` and begin a copy of it on `since`; the new one.

    The new one lasts until the day the former was to end. Raises UserError when `since` is not
    within the days of the former, and what `save_letterhead` raises.
    """
    if not (_first(former) < since <= _last(former)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{day} is not after the first and up to the last day of “{name}”."
                ),
                day=since,
                name=former.names.best(),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the day on which the new letterhead begins."),
        )
    save_letterhead(session, replace(former, until=since - _ONE_DAY))
    return save_letterhead(session, replace(former, id=None, version=0, since=since))


def delete_letterhead(session: Session, letterhead_id: int) -> None:
    """Take a letterhead out of use; papers already issued keep it."""
    row = _row(session, letterhead_id)
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    ref = Ref(Kind.LETTERHEAD, row.id)
    history.record(session, "deleted", ref, snapshot(to_letterhead(row)), None)


def restore_letterhead(session: Session, letterhead_id: int) -> None:
    """Undo `delete_letterhead`; raises UserError when another is in force on its days by now."""
    row = _row(session, letterhead_id, deleted=True)
    _refuse_overlap(session, to_letterhead(row))
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    ref = Ref(Kind.LETTERHEAD, row.id)
    history.record(session, "restored", ref, None, snapshot(to_letterhead(row)))


def _row(session: Session, letterhead_id: int, *, deleted: bool = False) -> LetterheadRow:
    row = session.get(LetterheadRow, letterhead_id)
    if row is None or (row.deleted_at is not None and not deleted):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This letterhead is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one from the list."),
        )
    return row


def _first(head: Letterhead) -> date:
    return head.since or date.min


def _last(head: Letterhead) -> date:
    return head.until or date.max


def _refuse_overlap(session: Session, record: Letterhead) -> None:
    for other in letterheads(session):
        if other.id == record.id:
            continue
        if _first(record) <= _last(other) and _first(other) <= _last(record):
            raise UserError(
                _both_in_force(record, other),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Change the days so that every day has one letterhead at most."
                ),
            )


def _both_in_force(one: Letterhead, other: Letterhead) -> str:
    """A sentence that names both and the days they share."""
    mine, its = one.names.best(), other.names.best()
    since, until = max(_first(one), _first(other)), min(_last(one), _last(other))
    if since == date.min and until == date.max:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "“{one}” and “{other}” are both in force on all days."),
            one=mine,
            other=its,
        )
    if since == date.min:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "“{one}” and “{other}” are both in force until {day}."),
            day=until,
            one=mine,
            other=its,
        )
    if until == date.max:
        return say(
            QT_TRANSLATE_NOOP(
                "Sentences", "“{one}” and “{other}” are both in force from {day} on."
            ),
            day=since,
            one=mine,
            other=its,
        )
    return say(
        QT_TRANSLATE_NOOP(
            "Sentences", "“{one}” and “{other}” are both in force from {since} to {until}."
        ),
        since=since,
        until=until,
        one=mine,
        other=its,
    )
