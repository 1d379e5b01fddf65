"""A SHA-256 in every row, because SQLite's own check misses most changed bits in content.

The hash covers what is stored, not what Python meant to store: after each flush one statement per
table lets the database hash its own columns with a function registered on every connection.
Columns that are NULL are left out, so that adding a nullable column leaves old hashes valid.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Table, event, inspect, select
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction, object_session

from desktop_app.db.base import Base, Stored

FUNCTION = "dabir_row_hash"
COLUMN = "row_hash"
_UNSEALED = "dabir.unsealed"
_BATCH = 500


def digest(table: str, columns: str, *values: object) -> str:
    """The hash of one row: `columns` are its comma-separated names in the order of `values`."""
    parts = [table.encode()]
    for name, value in zip(columns.split(","), values, strict=True):
        if value is None:
            continue
        data = value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
        parts.append(f"\n{name}:{type(value).__name__}:{len(data)}:".encode())
        parts.append(data)
    return sha256(b"".join(parts)).hexdigest()


def expression(table: str, columns: Iterable[str]) -> str:
    """The SQL that hashes a row of `table`."""
    names = sorted(set(columns) - {COLUMN})
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"{FUNCTION}('{table}', '{','.join(names)}', {quoted})"


def seal(connection: Connection, table: Table, ids: Iterable[int]) -> None:
    """Write the hashes of these rows; for rows written without the unit of work."""
    hashed = expression(table.name, (column.name for column in table.columns))
    keys = sorted(ids)
    for start in range(0, len(keys), _BATCH):
        listed = ",".join(str(int(key)) for key in keys[start : start + _BATCH])
        connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET {COLUMN} = {hashed} WHERE id IN ({listed})'
        )


def hashed_tables(connection: Any) -> dict[str, tuple[str, ...]]:
    """Every table of the open file that has row hashes, with its columns.

    Read from the file itself, so that a check needs no models. Takes a driver's connection.
    """
    found = {}
    for table in all_tables(connection):
        rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        columns = tuple(row[1] for row in rows)
        if COLUMN in columns:
            found[table] = columns
    return found


def all_tables(connection: Any) -> tuple[str, ...]:
    """Every table of the open file. Takes a driver's connection."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return tuple(row[0] for row in rows.fetchall())


def damaged(connection: Any, table: str, columns: Iterable[str]) -> tuple[int, ...]:
    """The keys of rows whose content is not what was hashed. Takes a driver's connection."""
    rows = connection.execute(
        f'SELECT id FROM "{table}" WHERE {COLUMN} IS NOT {expression(table, columns)}'
    )
    return tuple(row[0] for row in rows.fetchall())


def _unsealed(session: Session) -> dict[Table, set[int]]:
    found: dict[Table, set[int]] = session.info.setdefault(_UNSEALED, {})
    return found


def _remember(session: Session | None, table: Table, ids: Iterable[int]) -> None:
    if session is not None:
        _unsealed(session).setdefault(table, set()).update(ids)


@event.listens_for(Stored, "after_insert", propagate=True)
@event.listens_for(Stored, "after_update", propagate=True)
def _written(mapper: Mapper[Any], _connection: Connection, row: Stored) -> None:
    assert isinstance(mapper.local_table, Table)
    _remember(object_session(row), mapper.local_table, (row.id,))


@event.listens_for(Stored, "before_delete", propagate=True)
def _about_to_go(mapper: Mapper[Any], connection: Connection, row: Stored) -> None:
    """Rows that the database itself will set to NULL need a new hash, too."""
    for table in Base.metadata.tables.values():
        for key in table.foreign_keys:
            if key.ondelete == "SET NULL" and key.column.table is mapper.local_table:
                ids = connection.scalars(select(table.c.id).where(key.parent == row.id))
                _remember(object_session(row), table, ids)


@event.listens_for(Session, "after_flush")
def _seal_flushed(session: Session, _work: UOWTransaction) -> None:
    for table, ids in session.info.pop(_UNSEALED, {}).items():
        seal(session.connection(), table, ids)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    """A bulk statement passes by the unit of work and would leave stale hashes."""
    if state.is_update or state.is_insert:
        mapper = state.bind_mapper
        if mapper is not None and issubclass(mapper.class_, Stored):
            raise RuntimeError(f"write {inspect(mapper).local_table} through the unit of work")
