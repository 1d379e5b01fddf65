"""Letting every record that names one contact name another, and back again.

Which tables point where is read from the models, so that a table that comes later is not forgotten.
Rows are written through the unit of work: their hashes and versions stay right.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Table, UniqueConstraint, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.db.base import Base, Editable, Stored

_MANY = 900
"""Keys in one question; SQLite allows some thirty thousand, older ones 999."""


class NamesBothError(UserError):
    """One record names both; `where` is it, None where it is of no kind an officer can open."""

    def __init__(self, message: str, advice: str, where: Ref | None) -> None:
        super().__init__(message, advice)
        self.where = where


@dataclass(frozen=True, slots=True)
class Pointer:
    """One row that names a record: its table, its column and its key."""

    table: str
    column: str
    key: int


def pointers(session: Session, table: str, key: int) -> tuple[Pointer, ...]:
    """Every row that names row `key` of `table` by a foreign key, deleted ones too.

    Rows that are parts of the named one (a person's names) are not meant: they go where it goes.
    """
    return tuple(
        Pointer(str(model.__tablename__), column, int(found))
        for model, column in _columns_to(table)
        for found in session.scalars(
            select(model.id).where(getattr(model, column) == key).order_by(model.id)
        )
    )


def count_pointers(session: Session, table: str, keys: Collection[int]) -> Mapping[str, int]:
    """How many rows name any of rows `keys` of `table`, by their own table; none are left out."""
    found: dict[str, int] = {}
    wanted = sorted(keys)
    for model, columns in _models_to(table).items():
        for start in range(0, len(wanted), _MANY):
            some = wanted[start : start + _MANY]
            named = or_(*(getattr(model, column).in_(some) for column in columns))
            count = session.scalar(select(func.count(model.id)).where(named)) or 0
            if count:
                found[str(model.__tablename__)] = found.get(str(model.__tablename__), 0) + count
    return found


def repoint(session: Session, rows: Iterable[Pointer], key: int) -> None:
    """Let `rows` name row `key`; raises NamesBothError where one would then be there twice."""
    models = {str(model.__tablename__): model for model in _models()}
    changed = []
    for pointer in rows:
        row = session.get(models[pointer.table], pointer.key)
        if row is None:
            continue
        _refuse_double(session, row, pointer.column, key)
        setattr(row, pointer.column, key)
        if isinstance(row, Editable):
            row.changed_at = sessions.now(session)
        changed.append(row)
    session.flush()
    for row in changed:  # what a row was joined with is still the record it named before
        session.expire(row)


def still(session: Session, rows: Iterable[Pointer], key: int) -> tuple[Pointer, ...]:
    """Those of `rows` that are there and name row `key`."""
    models = {str(model.__tablename__): model for model in _models()}
    found = ((pointer, session.get(models[pointer.table], pointer.key)) for pointer in rows)
    return tuple(pointer for pointer, row in found if getattr(row, pointer.column, None) == key)


def _models() -> Iterator[type[Stored]]:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Stored):
            yield mapper.class_


def _parts(table: str) -> set[type[object]]:
    return {
        relation.mapper.class_
        for mapper in Base.registry.mappers
        if mapper.local_table.name == table  # type: ignore[attr-defined]
        for relation in mapper.relationships
        if relation.cascade.delete_orphan
    }


def _columns_to(table: str) -> list[tuple[type[Stored], str]]:
    parts = _parts(table)
    found = [
        (model, column.name)
        for model in _models()
        if model not in parts
        for column in _table(model).columns
        if any(each.column.table.name == table for each in column.foreign_keys)
    ]
    return sorted(found, key=lambda each: (str(each[0].__tablename__), each[1]))


def _models_to(table: str) -> dict[type[Stored], list[str]]:
    found: dict[type[Stored], list[str]] = {}
    for model, column in _columns_to(table):
        found.setdefault(model, []).append(column)
    return found


def _table(model: type[Stored]) -> Table:
    assert isinstance(model.__table__, Table)
    return model.__table__


def _refuse_double(session: Session, row: Stored, column: str, key: int) -> None:
    model = type(row)
    for constraint in _table(model).constraints:
        names = {each.name for each in getattr(constraint, "columns", ())}
        if not isinstance(constraint, UniqueConstraint) or column not in names:
            continue
        wanted = {name: getattr(row, name) for name in names} | {column: key}
        if session.scalar(select(model.id).filter_by(**wanted).where(model.id != row.id)):
            raise _names_both(_owner(session, row))


def _owner(session: Session, row: Stored) -> Stored:
    """The record that `row` is a part of, itself where it is none."""
    for mapper in Base.registry.mappers:
        for relation in mapper.relationships:
            if relation.cascade.delete_orphan and relation.mapper.class_ is type(row):
                column = next(iter(relation.remote_side))
                owner = session.get(mapper.class_, getattr(row, str(column.name)))
                if isinstance(owner, Stored):
                    return owner
    return row


def _names_both(owner: Stored) -> NamesBothError:
    kind = next((kind for kind in Kind if kind.stored == owner.__tablename__), None)
    title = getattr(owner, "title", "")
    name = title.best() if isinstance(title, Texts) else title
    advice = QT_TRANSLATE_NOOP(
        "Sentences", "Open it, take one of the two out there, then merge again."
    )
    if kind is None or not name:
        return NamesBothError(
            QT_TRANSLATE_NOOP(
                "Sentences", "A record names both contacts side by side, so they cannot be one."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Look for a memorandum or a meeting with both, take one of them out there,"
                " then merge again.",
            ),
            None,
        )
    sentence = say(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{title}” ({kind}) names both contacts side by side, so they cannot be one.",
        ),
        title=name,
        kind=kind,
    )
    return NamesBothError(sentence, advice, Ref(kind, owner.id))
