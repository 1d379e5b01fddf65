"""Full-text search over folded text, so that every way of typing a name finds it.

SQLite's own: an FTS5 table whose rows are numbered by a plain table, because FTS5 cannot look up
a record by anything but its row number.
"""

import re
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import UniqueConstraint, delete, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.folding import fold
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import bulk
from desktop_app.db.base import Stored
from desktop_app.db.plain import plain_rows
from desktop_app.db.types import EnumText

INDEX_TABLE = "search_text"
"""The FTS5 table; it and its shadow tables are made by hand in the migrations."""

_TITLE_WEIGHT = 8.0
_NO_WORD = re.compile(r"[\W_]+")
_BATCH = 2_000
_KEPT = 3
"""Letters of the longest beginnings that the index keeps; the newest migration says which."""
_FEW = 200


class SearchRow(Stored):
    """Which record a row of the index belongs to."""

    __tablename__ = "search_row"
    __table_args__ = (UniqueConstraint("kind", "record_id"),)

    kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    record_id: Mapped[int]


def index(session: Session, ref: Ref, title: str, text_: str) -> None:
    """Make a record findable by its title and text; replaces what was indexed before."""
    row = _row(session, ref)
    if row is None:
        row = SearchRow(kind=ref.kind, record_id=ref.id)
        session.add(row)
        session.flush()
    else:
        _erase(session, row.id)
    session.execute(
        text(f"INSERT INTO {INDEX_TABLE}(rowid, title, body) VALUES (:id, :title, :body)"),
        {"id": row.id, "title": _searchable(title), "body": _searchable(text_)},
    )


def index_new(session: Session, records: Iterable[tuple[Ref, str, str]]) -> None:
    """Make many records findable that never were before, by title and text."""
    found = list(records)
    keys = bulk.add_rows(
        session, SearchRow, [{"kind": ref.kind, "record_id": ref.id} for ref, _, _ in found]
    )
    statement = text(f"INSERT INTO {INDEX_TABLE}(rowid, title, body) VALUES (:id, :title, :body)")
    for start in range(0, len(found), _BATCH):
        session.execute(
            statement,
            [
                {"id": key, "title": _searchable(title), "body": _searchable(body)}
                for key, (_, title, body) in zip(
                    keys[start:], found[start : start + _BATCH], strict=False
                )
            ],
        )


def forget_many(session: Session, refs: Collection[Ref]) -> None:
    """Take many records out of the index."""
    for kind in {ref.kind for ref in refs}:
        wanted = sorted(ref.id for ref in refs if ref.kind is kind)
        for start in range(0, len(wanted), _BATCH):
            some = wanted[start : start + _BATCH]
            _erase_all(session, kind, some)


def _erase_all(session: Session, kind: Kind, records: list[int]) -> None:
    known = SearchRow.kind == kind, SearchRow.record_id.in_(records)
    keys = session.scalars(select(SearchRow.id).where(*known)).all()
    if keys:
        session.execute(
            text(f"DELETE FROM {INDEX_TABLE} WHERE rowid = :id"), [{"id": key} for key in keys]
        )
        session.execute(delete(SearchRow).where(*known))


def forget(session: Session, ref: Ref) -> None:
    """Take a record out of the index; one that is not there is no error."""
    row = _row(session, ref)
    if row is not None:
        _erase(session, row.id)
        session.delete(row)
        session.flush()


def find(session: Session, words: str, limit: int = 30) -> tuple[Ref, ...]:
    """The records that hold every word, or a word beginning with it, best first.

    What the officer types is only ever text, never a query language.
    """
    query = _query(words)
    if not query:
        return ()
    rows = session.execute(
        text(
            f"SELECT r.kind, r.record_id FROM {INDEX_TABLE} JOIN search_row r"
            f" ON r.id = {INDEX_TABLE}.rowid WHERE {INDEX_TABLE} MATCH :query"
            f" ORDER BY bm25({INDEX_TABLE}, {_TITLE_WEIGHT}, 1.0), r.id LIMIT :limit"
        ),
        {"query": query, "limit": limit},
    )
    return tuple(Ref(Kind(kind), record_id) for kind, record_id in rows)


def rows_with(session: Session, words: str) -> list[int]:
    """The rows of the index with every word, lowest first; `rows_of_kind` tells of what they are.

    Ranking a broad prefix, or looking up what each row is of, takes a tenth of a second among
    100,000 records; this takes a tenth of that.
    """
    return [row for some in batches_with(session, words) for row in some]


def batches_with(
    session: Session, words: str, first: int = _BATCH
) -> Generator[list[int], None, None]:
    """As `rows_with`, read only as far as asked for: `first` rows, then many at a time."""
    query = _query(words)
    if not query:
        return
    few = _few_with(session, words)
    if few is not None:
        yield few
        return
    found = _driver(session).execute(
        f"SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ?", (query,)
    )
    try:
        while rows := found.fetchmany(first):
            yield list(chain.from_iterable(rows))
            first = _BATCH
    finally:
        found.close()


def _few_with(session: Session, words: str) -> list[int] | None:
    """What `rows_with` finds where that is little; None where it is much or one word.

    FTS5 gathers all rows with a long beginning before it looks at another word; those with a
    beginning that it keeps, it only steps through. So few are found by these, and then looked at.
    """
    parts = _searchable(words).split()
    if not parts[1:] or max(map(len, parts)) <= _KEPT:
        return None
    short = _query(" ".join(part[:_KEPT] for part in parts))
    found = _driver(session).execute(
        f"SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ? LIMIT ?", (short, _FEW + 1)
    )
    rows = list(chain.from_iterable(found.fetchall()))
    return sorted(rows_that_have(session, rows, words)) if len(rows) <= _FEW else None


def rows_that_have(session: Session, rows: Sequence[int], words: str) -> set[int]:
    """Which of a few rows of the index have every word, read from the rows themselves."""
    wanted = [f" {word}" for word in _searchable(words).split()]
    if not wanted:
        return set()
    marks = ",".join("?" * len(rows))
    found = _driver(session).execute(
        f"SELECT rowid, title, body FROM {INDEX_TABLE} WHERE rowid IN ({marks})", tuple(rows)
    )
    return {
        row
        for row, title, body in found.fetchall()
        if all(word in f" {title} {body}" for word in wanted)
    }


def rows_of_kind(session: Session, kind: Kind) -> Iterator[tuple[int, int]]:
    """The rows of the index and the key of the record that each is of."""
    query = select(SearchRow.id, SearchRow.record_id).where(SearchRow.kind == kind)
    return ((row, key) for row, key in plain_rows(session, query))


def _driver(session: Session) -> Any:
    driver = session.connection().connection.dbapi_connection
    assert driver is not None
    return driver


def _searchable(value: str) -> str:
    """Folded words and nothing else: no sign that FTS5 could take for syntax or a separator."""
    return _NO_WORD.sub(" ", fold(value))


def _query(words: str) -> str:
    """Each word as a quoted prefix."""
    return " ".join(f'"{word}"*' for word in _searchable(words).split())


def _row(session: Session, ref: Ref) -> SearchRow | None:
    return session.query(SearchRow).filter_by(kind=ref.kind, record_id=ref.id).one_or_none()


def _erase(session: Session, row_id: int) -> None:
    session.execute(text(f"DELETE FROM {INDEX_TABLE} WHERE rowid = :id"), {"id": row_id})
