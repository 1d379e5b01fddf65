"""The full-text index asked kind by kind: the best few of each, and how many there are.

Nothing here is ranked by the index: that counts how often each word occurs in all records, a tenth
of a second for a broad beginning. A kind is a word of the index like any other, so the latest few
of a kind are found by stepping through it, and only these few are put in order.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind, Ref
from desktop_app.db.plain import driver_of
from desktop_app.db.remembered import is_remembered, remembered
from desktop_app.db.search import INDEX_TABLE, is_behind, rows_that_have
from desktop_app.db.search_words import KEPT, Terms, fits, kind_mark, question

_FEW = 20
"""Finds that are put in order; of more, the latest with the words in their titles come first."""
_ALL = 96
"""Finds of all kinds that are sorted in one go."""
_FURTHER = 12
"""How many times as far back as the latest finds those with the words in their titles may lie."""
_KNOWN = "search.kinds"


@dataclass(frozen=True, slots=True)
class Some:
    """The best finds of a kind, and whether there are more."""

    refs: tuple[Ref, ...] = ()
    more: bool = False


def knows_kinds(session: Session) -> bool:
    """Whether every record is indexed with its kind, as it is since the newest version."""
    if is_remembered(session, _KNOWN):
        return True
    return not is_behind(session) and remembered(session, _KNOWN, lambda: True)


def best_of_kinds(
    session: Session, kinds: Sequence[Kind], terms: Terms, most: int
) -> dict[Kind, Some]:
    """The best of each kind with what is wanted; kinds without any are left out.

    Few finds are read and sorted in one go; of many, each kind is asked for its latest.
    """
    if not terms:
        return {}
    rows = _any_rows(session, terms, _ALL + 1)
    if len(rows) > _ALL:
        found = {kind: best_of_kind(session, kind, terms, most) for kind in kinds}
        return {kind: some for kind, some in found.items() if some.refs}
    by_kind: dict[Kind, list[Ref]] = {}
    for _, ref in _ranked(session, rows, terms):
        by_kind.setdefault(ref.kind, []).append(ref)
    return {
        kind: Some(tuple(by_kind[kind][:most]), len(by_kind[kind]) > most)
        for kind in kinds
        if kind in by_kind
    }


def best_of_kind(session: Session, kind: Kind, terms: Terms, most: int) -> Some:
    """The records of a kind with what is wanted: titles before texts, whole words first, latest.

    Of many only the latest are looked at, and a part of those before them for their titles.
    """
    if not terms or not _any_of(session, kind):
        return Some()
    few = max(_FEW, most)
    rows = _latest(session, kind, terms, few + 1)
    ranked = _ranked(session, rows, terms)
    many = len(rows) > few
    if many and not all(in_title for in_title, _ in ranked[:most]):
        least = rows[0] - _FURTHER * (rows[0] - rows[-1])
        named = set(_rows(session, kind, terms, few, in_title=True, least=least)) - set(rows)
        best = [each for each in ranked if each[0]]
        ranked = [*best, *_ranked(session, sorted(named, reverse=True), terms), *ranked]
    refs = tuple(dict.fromkeys(ref for _, ref in ranked))
    return Some(refs[:most], many or len(rows) > most)


def count_of_kind(session: Session, kind: Kind, terms: Terms, most: int) -> int:
    """How many records of a kind have what is wanted, counted up to `most`."""
    [found] = (
        driver_of(session)
        .execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {INDEX_TABLE}"
            f" WHERE {INDEX_TABLE} MATCH ? LIMIT ?)",
            (_of_kind(kind, terms), most),
        )
        .fetchone()
    )
    return int(found)


def all_of_kind(session: Session, kind: Kind, terms: Terms) -> RefList:
    """Every record of a kind with what is wanted, latest first."""
    found = driver_of(session).execute(
        f"SELECT r.record_id FROM {INDEX_TABLE} JOIN search_row r ON r.id = {INDEX_TABLE}.rowid"
        f" WHERE {INDEX_TABLE} MATCH ? ORDER BY {INDEX_TABLE}.rowid DESC",
        (_of_kind(kind, terms),),
    )
    return RefList(Ref(kind, key) for (key,) in found.fetchall())


def rows_of_kind_with(session: Session, kind: Kind, terms: Terms) -> set[int]:
    """The rows of the index of all records of a kind with what is wanted."""
    statement = f"SELECT group_concat(rowid) FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ?"
    [[found]] = driver_of(session).execute(statement, (_of_kind(kind, terms),))
    return set(json.loads(f"[{found or ''}]"))


def keys_of_kind(session: Session, kind: Kind, terms: Terms) -> set[int]:
    """The keys of all records of a kind with what is wanted."""
    return {ref.id for ref in all_of_kind(session, kind, terms)}


def having(session: Session, refs: Collection[Ref], terms: Terms) -> tuple[Ref, ...]:
    """Those of a few records that have what is wanted, in their order."""
    found: dict[int, Ref] = {}
    driver = driver_of(session)
    for ref in refs:
        row = driver.execute(
            "SELECT id FROM search_row WHERE kind = ? AND record_id = ?", (ref.kind.stored, ref.id)
        ).fetchone()
        if row is not None:
            found[row[0]] = ref
    fitting = rows_that_have(session, list(found), terms) if found else set()
    return tuple(ref for row, ref in found.items() if row in fitting)


def _any_of(session: Session, kind: Kind) -> bool:
    found = driver_of(session).execute(
        "SELECT 1 FROM search_row WHERE kind = ? LIMIT 1", (kind.stored,)
    )
    return found.fetchone() is not None


def _any_rows(session: Session, terms: Terms, most: int) -> list[int]:
    return _read(session, question(terms), most)


def _latest(session: Session, kind: Kind, terms: Terms, most: int) -> list[int]:
    """The latest rows of a kind with what is wanted.

    FTS5 gathers all rows with a long beginning before the first is known; those with a beginning
    that it keeps it only steps through. So these are tried, and looked at, where finds are many.
    """
    short = _of_kind(kind, terms, longest=KEPT)
    if short != _of_kind(kind, terms):
        tried = _read(session, short, most)
        fitting = rows_that_have(session, tried, terms) if tried else set()
        if len(tried) < most or len(fitting) * 2 > len(tried):
            return [row for row in tried if row in fitting]
    return _rows(session, kind, terms, most)


def _rows(
    session: Session,
    kind: Kind,
    terms: Terms,
    most: int,
    *,
    in_title: bool = False,
    least: int = 0,
) -> list[int]:
    return _read(session, _of_kind(kind, terms, in_title=in_title), most, least)


def _read(session: Session, asked: str, most: int, least: int = 0) -> list[int]:
    found = driver_of(session).execute(
        f"SELECT rowid FROM {INDEX_TABLE} WHERE {INDEX_TABLE} MATCH ? AND rowid >= ?"
        " ORDER BY rowid DESC LIMIT ?",
        (asked, least, most),
    )
    return [row for (row,) in found.fetchall()]


def _of_kind(
    kind: Kind, terms: Terms, *, in_title: bool = False, longest: int | None = None
) -> str:
    wanted = question(terms, longest)
    if in_title:
        wanted = f"title : ({wanted})"
    return f'"{kind_mark(kind)}" AND {wanted}'


def _ranked(session: Session, rows: Sequence[int], terms: Terms) -> list[tuple[bool, Ref]]:
    """The records of these rows, best first, and whether each has the words in its title."""
    if not rows:
        return []
    marks = ",".join("?" * len(rows))
    found = driver_of(session).execute(
        f"SELECT r.id, r.kind, r.record_id, t.c0 FROM search_row r"
        f" JOIN {INDEX_TABLE}_content t ON t.id = r.id WHERE r.id IN ({marks})",
        tuple(rows),
    )
    ranked = sorted((_worth(title, terms), -row, kind, key) for row, kind, key, title in found)
    return [(not worth[0], Ref(Kind(kind), key)) for worth, _, kind, key in ranked]


def _worth(title: str, terms: Terms) -> tuple[bool, int, bool]:
    """Smaller is better: in the title, as whole words, at its beginning."""
    spaced = f" {title} "
    if not fits(terms, title, ""):
        return True, 0, True
    begins = any(spaced.startswith(each[0].rstrip()) for each in terms[0])
    whole = sum(
        any(all(f"{word.rstrip()} " in spaced for word in each) for each in term) for term in terms
    )
    return False, -whole, not begins
