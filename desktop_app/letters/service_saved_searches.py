"""Searches that officers named: kept with the office, offered where they were made."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.saved_search import SavedPlace, SavedSearch
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import sessions
from desktop_app.letters.models import SavedSearchRow
from desktop_app.letters.service_rows import check_version

_LABELS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Name"),
    "query": QT_TRANSLATE_NOOP("Sentences", "Conditions"),
}


def saved_searches(session: Session, place: SavedPlace) -> tuple[SavedSearch, ...]:
    """The saved searches of a place by name."""
    row = SavedSearchRow
    query = select(row).where(row.place == place.stored, row.deleted_at.is_(None))
    found = map(_to_search, session.scalars(query))
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def save_search(session: Session, wanted: SavedSearch) -> SavedSearch:
    """Write a search under its name.

    Raises UserError without a name, with one that is taken in its place, or without a condition,
    and ConflictError when somebody else changed it meanwhile.
    """
    what = QT_TRANSLATE_NOOP("Sentences", "The name of the search")
    name = " ".join(refuse_controls(wanted.name, what).split())
    _refuse(session, wanted, name)
    row = session.get(SavedSearchRow, wanted.id) if wanted.id else None
    if row is None:
        row = SavedSearchRow(place=wanted.place.stored)
        session.add(row)
    elif row.deleted_at is None:
        check_version(wanted, _to_search(row), _LABELS)
    row.name, row.query = name, dict(wanted.query)
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    return _to_search(row)


def delete_search(session: Session, search_id: int) -> None:
    """Take a search out; `restore_search` brings it back."""
    row = session.get(SavedSearchRow, search_id)
    if row is not None and row.deleted_at is None:
        row.deleted_at = row.changed_at = sessions.now(session)
        session.flush()


def restore_search(session: Session, search_id: int) -> None:
    """Undo `delete_search`; raises UserError where its name was given away meanwhile."""
    row = session.get(SavedSearchRow, search_id)
    if row is not None and row.deleted_at is not None:
        _refuse(session, _to_search(row), row.name)
        row.deleted_at, row.changed_at = None, sessions.now(session)
        session.flush()


def _refuse(session: Session, wanted: SavedSearch, name: str) -> None:
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The search has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Name it as you will look for it later."),
        )
    if not any(wanted.query.values()):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The search has no condition: it would find everything."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Type words or choose a condition first."),
        )
    taken = (each for each in saved_searches(session, wanted.place) if each.id != wanted.id)
    if any(each.name.casefold() == name.casefold() for each in taken):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "There is a search “{name}” already."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name, or change that search."),
        )


def _to_search(row: SavedSearchRow) -> SavedSearch:
    query: dict[str, Any] = dict(row.query)
    return SavedSearch(row.id, row.version, SavedPlace(row.place), row.name, query)
