"""The register in the order of its list, kept until the office changes.

What was numbered last stands first; drafts stand among it by when they were last changed, letters
that came in and wait for a number before it. The register tells when each number was given, so
no letter has to be read for that.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, compress, islice
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.ref_lists import RefList, code_of
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search
from desktop_app.db.plain import plain_rows
from desktop_app.db.register import RegisterEntry
from desktop_app.db.remembered import is_remembered, remembered
from desktop_app.letters.incoming_records import IncomingState
from desktop_app.letters.models import IncomingRow, LetterRow
from desktop_app.letters.records import LetterState

_NOWHERE = -1
Moments = Iterator[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Order:
    """Every letter of a kind, and by place its row of the full-text index (-1 for none)."""

    refs: RefList
    rows: Sequence[int]

    def with_rows(self, rows: set[int], mask: Sequence[int] | None) -> Iterator[int]:
        """The codes of the letters whose rows of the index these are, in order."""
        codes = self.refs.codes
        known: Iterable[int] = (
            range(len(codes)) if mask is None else compress(range(len(codes)), mask)
        )
        mine = self.rows
        return (codes[at] for at in known if mine[at] in rows)


def is_known(session: Session, kind: Kind) -> bool:
    """Whether `order` would answer at once."""
    return is_remembered(session, _name(kind))


def order(session: Session, kind: Kind) -> Order:
    """The order of all letters sent, or of all received."""
    return remembered(session, _name(kind), lambda: _read(session, kind))


def first(session: Session, kind: Kind, limit: int) -> RefList:
    """The first letters of the very same order, without that of all."""
    return RefList.of_codes(islice(_codes(session, kind, limit), limit))


def _name(kind: Kind) -> tuple[str, Kind]:
    return "letters.order", kind


def _read(session: Session, kind: Kind) -> Order:
    refs = RefList.of_codes(_codes(session, kind, None))
    known = {key: row for row, key in search.rows_of_kind(session, kind)}
    return Order(refs, array("i", (known.get(ref.id, _NOWHERE) for ref in refs)))


def _codes(session: Session, kind: Kind, limit: int | None) -> Iterator[int]:
    base = code_of(Ref(kind, 0))
    step = code_of(Ref(kind, 1)) - base
    numbered, others = _numbered(session, kind, limit), _unnumbered(session, kind)
    latest = (
        merge(numbered, others, reverse=True) if kind is Kind.LETTER else chain(others, numbered)
    )
    return (key * step + base for _, key in latest)


def _numbered(session: Session, kind: Kind, limit: int | None) -> Moments:
    entry: Any = RegisterEntry
    key = entry.letter_id if kind is Kind.LETTER else entry.incoming_id
    query = select(entry.issued_at, key).where(key.is_not(None)).order_by(entry.id.desc())
    # A clock that jumped back must not end the order: the latest number stands first.
    found = plain_rows(session, query if limit is None else query.limit(limit))
    last = ""
    for moment, number in found:
        last = min(last, moment) if last else moment
        yield last, number


def _unnumbered(session: Session, kind: Kind) -> Moments:
    row: Any = LetterRow if kind is Kind.LETTER else IncomingRow
    query = select(row.changed_at, row.id).where(
        row.id.in_(_without_number(kind)), row.deleted_at.is_(None)
    )
    return iter(sorted(plain_rows(session, query), reverse=True))


def _without_number(kind: Kind) -> Any:
    """Through the index of states: letters that have a number are not looked at."""
    if kind is Kind.LETTER:
        return select(LetterRow.id).where(LetterRow.state == LetterState.DRAFT)
    return select(IncomingRow.id).where(IncomingRow.state == IncomingState.DRAFT)
