"""Full-text search over folded text, so that every way of typing a name finds it.

SQLite's own: an FTS5 table whose rows are numbered by a plain table, because FTS5 cannot look up
a record by anything but its row number.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from sqlalchemy import UniqueConstraint, delete, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.refs import Kind, Ref
from desktop_app.db import bulk
from desktop_app.db.base import Stored
from desktop_app.db.plain import driver_of, plain_rows
from desktop_app.db.search_words import KEPT, STEP, Terms, asked, fits, indexed, question, unmarked
from desktop_app.db.types import EnumText

INDEX_TABLE = "search_text"
"""The FTS5 table; it and its shadow tables are made by hand in the migrations."""

_INSERT = text(f"INSERT INTO {INDEX_TABLE}(rowid, title, body) VALUES (:id, :title, :body)")
_TITLE_WEIGHT = 8.0
_BATCH = 2_000
_FEW = 200
_LARGE, _SCATTERED = 400, 8
"""Pages of an index of some ten thousand records, and the parts it has after much was added."""


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
    named, body = indexed(ref.kind, title, text_)
    session.execute(_INSERT, {"id": row.id, "title": named, "body": body})


def index_new(session: Session, records: Iterable[tuple[Ref, str, str]]) -> None:
    """Make many records findable that never were before, by title and text."""
    found = list(records)
    keys = bulk.add_rows(
        session, SearchRow, [{"kind": ref.kind, "record_id": ref.id} for ref, _, _ in found]
    )
    for start in range(0, len(found), _BATCH):
        some = zip(keys[start:], found[start : start + _BATCH], strict=False)
        told = ((key, *indexed(ref.kind, title, body)) for key, (ref, title, body) in some)
        session.execute(_INSERT, [{"id": k, "title": t, "body": b} for k, t, b in told])


def tidy(session: Session) -> None:
    """Make the index one again after much was added: it is asked in half the time.

    Takes a second among 100,000 contacts.
    """
    session.execute(text(f"INSERT INTO {INDEX_TABLE}({INDEX_TABLE}) VALUES ('optimize')"))


def is_behind(session: Session) -> bool:
    """Whether some records were indexed by an older version of Dabir, and are found by less."""
    count, match = "SELECT count(*) FROM", f"{INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ?"
    driver = driver_of(session)
    [every] = driver.execute(f"{count} search_row").fetchone()
    [known] = driver.execute(f"{count} {match}", (f'"{STEP}"',)).fetchone()
    return bool(known < every)


def is_scattered(session: Session) -> bool:
    """Whether the index is large and in so many parts that `tidy` is worth its time."""
    pages, parts = (
        driver_of(session)
        .execute(f"SELECT count(*), count(DISTINCT segid) FROM {INDEX_TABLE}_idx")
        .fetchone()
    )
    return bool(pages > _LARGE and parts > _SCATTERED)


def behind(session: Session, most: int) -> dict[Ref, int]:
    """Some records that were indexed by an older version of Dabir, and their rows of the index."""
    found = driver_of(session).execute(
        f"SELECT kind, record_id, id FROM search_row WHERE id NOT IN"
        f" (SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ?) LIMIT ?",
        (f'"{STEP}"', most),
    )
    return {Ref(Kind(kind), key): row for kind, key, row in found.fetchall()}


def renew(session: Session, rows: Mapping[Ref, int], more: Mapping[Ref, str]) -> None:
    """Index records anew by the text that the index has of them, and what is `more` of it."""
    driver = driver_of(session)
    for ref, row in rows.items():
        known = driver.execute(
            f"SELECT title, body FROM {INDEX_TABLE} WHERE rowid = ?", (row,)
        ).fetchone()
        title, body = known or ("", "")
        kept = unmarked(body)
        also = " ".join(word for word in more.get(ref, "").split() if word not in kept)
        told = indexed(ref.kind, unmarked(title), f"{kept} {also}")
        driver.execute(f"DELETE FROM {INDEX_TABLE} WHERE rowid = ?", (row,))
        driver.execute(
            f"INSERT INTO {INDEX_TABLE}(rowid, title, body) VALUES (?, ?, ?)", (row, *told)
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

    Those that only sound so follow. What the officer types is only ever text, never a query
    language.
    """
    found: dict[Ref, None] = {}
    for terms in dict.fromkeys((asked(words), asked(words, loosely=True))):
        if terms and len(found) < limit:
            found.update(dict.fromkeys(_best(session, terms, limit)))
    return tuple(found)[:limit]


def _best(session: Session, terms: Terms, limit: int) -> Iterator[Ref]:
    rows = session.execute(
        text(
            f"SELECT r.kind, r.record_id FROM {INDEX_TABLE} JOIN search_row r"
            f" ON r.id = {INDEX_TABLE}.rowid WHERE {INDEX_TABLE} MATCH :query"
            f" ORDER BY bm25({INDEX_TABLE}, {_TITLE_WEIGHT}, 1.0), r.id LIMIT :limit"
        ),
        {"query": question(terms), "limit": limit},
    )
    return (Ref(Kind(kind), record_id) for kind, record_id in rows)


def rows_with(session: Session, terms: Terms) -> list[int]:
    """The rows of the index with what is wanted; `rows_of_kind` tells of what they are.

    Ranking a broad beginning, or looking up what each row is of, takes a tenth of a second among
    100,000 records; this takes a tenth of that.
    """
    few = _few_with(session, terms)
    return few if few is not None else _gathered(session, question(terms))


def first_with(session: Session, terms: Terms, most: int) -> list[int]:
    """Some rows that `rows_with` finds: the lowest, or all where they are fewer."""
    few = _few_with(session, terms)
    if few is not None:
        return few[:most]
    found = driver_of(session).execute(
        f"SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ? LIMIT ?",
        (question(terms), most),
    )
    return list(chain.from_iterable(found.fetchall()))


def rows_between(session: Session, terms: Terms, low: int, high: int) -> list[int]:
    """The rows from `low` to `high`, both included, that `rows_with` finds."""
    return _gathered(session, question(terms), " AND rowid BETWEEN ? AND ?", low, high)


def _gathered(session: Session, asked_: str, more: str = "", *values: int) -> list[int]:
    """In one text by SQLite: a row for each of 100,000 finds takes four times as long."""
    statement = f"SELECT group_concat(rowid) FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ?{more}"
    [[found]] = driver_of(session).execute(statement, (asked_, *values))
    rows: list[int] = json.loads(f"[{found or ''}]")
    return rows


def _few_with(session: Session, terms: Terms) -> list[int] | None:
    """What `rows_with` finds where that is little; None where it is much or one short word.

    FTS5 gathers all rows with a long beginning before it looks at another word; those with a
    beginning that it keeps, it only steps through. So few are found by these, and then looked at.
    """
    if not terms:
        return []
    short = question(terms, KEPT)
    if not terms[1:] or short == question(terms):
        return None
    found = driver_of(session).execute(
        f"SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ? LIMIT ?", (short, _FEW + 1)
    )
    rows = list(chain.from_iterable(found.fetchall()))
    return sorted(rows_that_have(session, rows, terms)) if len(rows) <= _FEW else None


def rows_that_have(session: Session, rows: Sequence[int], terms: Terms) -> set[int]:
    """Which of a few rows of the index have what is wanted, read from the rows themselves."""
    marks = ",".join("?" * len(rows))
    found = driver_of(session).execute(
        f"SELECT rowid, title, body FROM {INDEX_TABLE} WHERE rowid IN ({marks})", tuple(rows)
    )
    return {row for row, title, body in found.fetchall() if terms and fits(terms, title, body)}


def rows_of_kind(session: Session, kind: Kind) -> Iterator[tuple[int, int]]:
    """The rows of the index and the key of the record that each is of."""
    query = select(SearchRow.id, SearchRow.record_id).where(SearchRow.kind == kind)
    return ((row, key) for row, key in plain_rows(session, query))


def _row(session: Session, ref: Ref) -> SearchRow | None:
    return session.query(SearchRow).filter_by(kind=ref.kind, record_id=ref.id).one_or_none()


def _erase(session: Session, row_id: int) -> None:
    session.execute(text(f"DELETE FROM {INDEX_TABLE} WHERE rowid = :id"), {"id": row_id})
