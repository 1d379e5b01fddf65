"""Rows that are asked for many times in one transaction are read once.

A session forgets a row as soon as nobody holds it; a letter asks for its signer, its addressee
and our own organisation a dozen times on its way out.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.orm import Session


@contextmanager
def rows_kept(session: Session) -> Iterator[None]:
    """Hold every row that the session reads meanwhile, so that it is not read again."""
    kept: list[object] = []

    def keep(_session: Session, row: object) -> None:
        kept.append(row)

    event.listen(session, "loaded_as_persistent", keep)
    try:
        yield
    finally:
        event.remove(session, "loaded_as_persistent", keep)
