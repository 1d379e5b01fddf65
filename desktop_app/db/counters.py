"""Numbers that are never given twice: one row per series and year, one statement per number."""

from sqlalchemy import Connection, UniqueConstraint, select, text
from sqlalchemy.orm import Mapped, Session

from desktop_app.db import rowhash
from desktop_app.db.base import Base, Stored


class CounterRow(Stored):
    """The next free number of a series in a year."""

    __tablename__ = "counter"
    __table_args__ = (UniqueConstraint("series_id", "year"),)

    series_id: Mapped[int]
    year: Mapped[int]
    next: Mapped[int]


def next_number(session: Session, series_id: int, year: int) -> int:
    """Take the next number, from 1. It is given back if the transaction is rolled back."""
    row_id, following = (
        session.connection()
        .execute(
            text(
                "INSERT INTO counter (series_id, year, next, row_hash)"
                " VALUES (:series, :year, 2, '')"
                " ON CONFLICT (series_id, year) DO UPDATE SET next = next + 1"
                " RETURNING id, next"
            ),
            {"series": series_id, "year": year},
        )
        .one()
    )
    _seal(session.connection(), row_id)
    return int(following) - 1


def peek(session: Session, series_id: int, year: int) -> int:
    """The number the next letter would get now; somebody else may take it first."""
    query = select(CounterRow.next).filter_by(series_id=series_id, year=year)
    return session.scalar(query) or 1


def move_past(session: Session, series_id: int, year: int, number: int) -> None:
    """Make sure that `number` and all before it are never given again."""
    session.flush()
    connection = session.connection()
    row_id = connection.execute(
        text(
            "INSERT INTO counter (series_id, year, next, row_hash)"
            " VALUES (:series, :year, :next, '')"
            " ON CONFLICT (series_id, year) DO UPDATE SET next = max(next, excluded.next)"
            " RETURNING id"
        ),
        {"series": series_id, "year": year, "next": number + 1},
    ).scalar_one()
    _seal(connection, row_id)


def _seal(connection: Connection, row_id: int) -> None:
    rowhash.seal(connection, Base.metadata.tables[CounterRow.__tablename__], (row_id,))
