"""Writing very many new rows at once, with everything that a single row gets: hash, key, history.

The unit of work takes some ten milliseconds for each contact; an import of 100,000 would take half
an hour. These ways are for new rows only: nothing can have been read of them before.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from desktop_app.db import rowhash
from desktop_app.db.base import Stored

_BATCH = 2_000


def add_rows(session: Session, model: type[Stored], rows: Sequence[Mapping[str, Any]]) -> range:
    """Insert `rows`, all with the same columns, and hash them; returns their keys, in order."""
    session.flush()
    table: Any = model.__table__
    connection = session.connection()
    first = (session.scalar(select(func.max(model.id))) or 0) + 1
    keys = range(first, first + len(rows))
    for start in range(0, len(rows), _BATCH):
        batch = [
            {"id": key, "row_hash": "", **row}
            for key, row in zip(keys[start:], rows[start : start + _BATCH], strict=False)
        ]
        connection.execute(insert(table), batch)
    rowhash.seal(connection, table, keys)
    return keys


def change_rows(
    session: Session, model: type[Stored], keys: Iterable[int], values: Mapping[str, Any]
) -> None:
    """Write the same `values` into the rows with these keys, move their version, hash them."""
    session.flush()
    table: Any = model.__table__
    connection = session.connection()
    wanted = sorted(keys)
    moved = {"version": table.c.version + 1} if "version" in table.c else {}
    for start in range(0, len(wanted), _BATCH):
        some = table.c.id.in_(wanted[start : start + _BATCH])
        connection.execute(table.update().where(some).values(**values, **moved))
    rowhash.seal(connection, table, wanted)
    session.expire_all()
