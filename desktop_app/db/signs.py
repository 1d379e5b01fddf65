"""Signs of life: which records the office has lately had to do with.

Which tables name a record is read from the models, so that one that comes later is not forgotten.
A part of a record (an attendee, a party) is as recent as the record it is a part of.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, or_, select

from desktop_app.db.base import Base, Editable, Stored


def named_since(table: str, since: datetime) -> tuple[Select[int], ...]:
    """Queries for the keys in `table` that a living record names that changed since `since`.

    A record with a day of its own (a meeting, a letter) also counts when that day is later.
    """
    return tuple(_queries(table, since))


def _queries(table: str, since: datetime) -> Iterator[Select[int]]:
    for model in _models():
        for column in _table(model).columns:
            if not any(key.column.table.name == table for key in column.foreign_keys):
                continue
            if issubclass(model, Editable):
                yield select(column).where(column.is_not(None), *_recent(model, since))
                continue
            for owner, joined in _owners(model):
                if owner.__tablename__ != table:
                    yield select(column).where(column.is_not(None), joined, *_recent(owner, since))


def _recent(model: type[Editable], since: datetime) -> tuple[ColumnElement[bool], ...]:
    signs: list[ColumnElement[bool]] = [model.changed_at >= since]
    day = _table(model).columns.get("day")
    if day is not None:
        signs.append(day >= since.date())
    return model.deleted_at.is_(None), or_(*signs)


def _owners(part: type[Stored]) -> Iterator[tuple[type[Editable], Any]]:
    """The records that rows of `part` belong to, with the condition that joins both."""
    for mapper in Base.registry.mappers:
        if not issubclass(mapper.class_, Editable):
            continue
        for relation in mapper.relationships:
            if relation.cascade.delete_orphan and relation.mapper.class_ is part:
                yield mapper.class_, relation.primaryjoin


def _models() -> Iterator[type[Stored]]:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Stored):
            yield mapper.class_


def _table(model: type[Stored]) -> Table:
    assert isinstance(model.__table__, Table)
    return model.__table__
