"""Letting every record that names one contact name another, and back again.

Which tables point where is read from the models, so that a table that comes later is not forgotten.
Rows are written through the unit of work: their hashes and versions stay right.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Table, UniqueConstraint, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import sessions
from desktop_app.db.base import Base, Editable, Stored


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


def repoint(session: Session, rows: Iterable[Pointer], key: int) -> None:
    """Let `rows` name row `key`; raises UserError where one would then be there twice."""
    models = {str(model.__tablename__): model for model in _models()}
    for pointer in rows:
        row = session.get(models[pointer.table], pointer.key)
        if row is None:
            continue
        _refuse_double(session, row, pointer.column, key)
        setattr(row, pointer.column, key)
        if isinstance(row, Editable):
            row.changed_at = sessions.now(session)
    session.flush()


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
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "A record names both contacts side by side, so they cannot be one."
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Look for a memorandum or a meeting with both, take one of them out there,"
                    " then merge again.",
                ),
            )
