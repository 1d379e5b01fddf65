"""Filters that officers named: groups for circulars, exports and lists."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.find_records import ContactQuery, SavedFilter
from desktop_app.contacts.models import SavedFilterRow
from desktop_app.contacts.record_data import query_data, query_from
from desktop_app.contacts.service_versions import check_version, move_on
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import sessions

FILTER_LABELS = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "query": QT_TRANSLATE_NOOP("Sentences", "Conditions"),
}


def filters(session: Session) -> tuple[SavedFilter, ...]:
    """The saved filters by name."""
    query = select(SavedFilterRow).where(SavedFilterRow.deleted_at.is_(None))
    found = [_to_filter(row) for row in session.scalars(query)]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def filter_by_id(session: Session, filter_id: int) -> SavedFilter:
    """A saved filter; raises UserError when it has been deleted."""
    row = session.get(SavedFilterRow, filter_id)
    if row is None or row.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This filter has been deleted."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one, or save it again in Contacts."),
        )
    return _to_filter(row)


def save_filter(session: Session, wanted: SavedFilter) -> SavedFilter:
    """Write a filter.

    Raises UserError without a name, with one that is taken, or without conditions, and
    ConflictError when somebody else changed it meanwhile.
    """
    what = QT_TRANSLATE_NOOP("Sentences", "The name of the filter")
    name = " ".join(refuse_controls(wanted.name, what).split())
    _refuse(session, wanted, name)
    row = session.get(SavedFilterRow, wanted.id) if wanted.id else None
    if row is None:
        row = SavedFilterRow()
        session.add(row)
    else:
        check_version(wanted, _to_filter(row), FILTER_LABELS)
    row.name, row.query = name, query_data(wanted.query)
    row.deleted_at = None
    move_on(session, row)
    session.flush()
    return _to_filter(row)


def delete_filter(session: Session, filter_id: int) -> None:
    """Take a filter out; saving it again brings it back."""
    row: Any = session.get(SavedFilterRow, filter_id)
    if row is not None and row.deleted_at is None:
        row.deleted_at = sessions.now(session)
        move_on(session, row)
        session.flush()


def restore_filter(session: Session, filter_id: int) -> None:
    """Undo `delete_filter`."""
    row: Any = session.get(SavedFilterRow, filter_id)
    if row is not None and row.deleted_at is not None:
        row.deleted_at = None
        move_on(session, row)
        session.flush()


def _refuse(session: Session, wanted: SavedFilter, name: str) -> None:
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The filter has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Name it as you will look for it later."),
        )
    if wanted.query == ContactQuery():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The filter has no condition: it would find everybody."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a country, a kind or words first."),
        )
    taken = (each for each in filters(session) if each.id != wanted.id)
    if any(each.name.casefold() == name.casefold() for each in taken):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "There is a filter “{name}” already."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name, or change that filter."),
        )


def _to_filter(row: SavedFilterRow) -> SavedFilter:
    return SavedFilter(row.id, row.version, row.name, query_from(row.query))
