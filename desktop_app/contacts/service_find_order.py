"""The whole book in the order of its lists, kept until the office changes.

Sorting 100,000 contacts anew at each keystroke would take a second; looking up where each find
stands in an order that is known takes some milliseconds, however broad the word.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, compress, islice
from typing import overload

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow, PersonRow
from desktop_app.core.ref_lists import RefList, code_of
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search
from desktop_app.db.plain import plain_rows
from desktop_app.db.remembered import is_remembered, remembered

Table = type[PersonRow] | type[OrganisationRow]
TABLES: tuple[tuple[Kind, Table], ...] = (
    (Kind.PERSON, PersonRow),
    (Kind.ORGANISATION, OrganisationRow),
)
_NAME = "contacts.order"
_NOWHERE = -1
_BATCH = 1_000
_LAST = "\U0010ffff"


class Names(Sequence[str]):
    """Many short texts one behind the other: a fourth of what as many objects take."""

    __slots__ = ("_ends", "_text")

    def __init__(self) -> None:
        self._text, self._ends = bytearray(), array("q", [0])

    def append(self, name: str) -> None:
        """Add a text at the end."""
        self._text += name.encode()
        self._ends.append(len(self._text))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = place if place >= 0 else place + len(self)
        if not 0 <= at < len(self):
            raise IndexError(place)
        return self._text[self._ends[at] : self._ends[at + 1]].decode()


@dataclass(frozen=True, slots=True)
class Order:
    """Every contact by name. A place is a number from 0 on; -1 is that of none.

    `names` are the folded names that it is sorted by; `people`, `bodies` and `indexed` give the
    place of a person, of an organisation and of a row of the full-text index by their keys;
    `rows` is the row of the index by place.
    """

    refs: RefList
    names: Sequence[str]
    people: Sequence[int]
    bodies: Sequence[int]
    indexed: Sequence[int]
    rows: Sequence[int]

    def span(self, word: str) -> range:
        """The places of names that begin with `word`."""
        return range(bisect_left(self.names, word), bisect_left(self.names, word + _LAST))

    def places(self, kind: Kind, keys: Iterable[int]) -> list[int]:
        """The places of the contacts of one kind with these keys."""
        known = self.people if kind is Kind.PERSON else self.bodies
        most = len(known)
        return [at for key in keys if key < most and (at := known[key]) >= 0]

    def of_rows(self, rows: Iterable[int]) -> bytearray:
        """For each place whether one of these rows of the index is of its contact."""
        known = self.indexed
        most = len(known)  # younger rows are indexed, but of something unknown
        mask = bytearray(len(self.refs) + 1)
        for row in rows:
            if row < most:
                mask[known[row]] = 1
        del mask[_NOWHERE]
        return mask

    def taken(self, mask: bytearray, first: range, limit: int | None) -> RefList:
        """The contacts whose places `mask` tells by name, those in `first` before all others."""
        if limit is not None:
            return self.listed(islice(self._places_in(mask, first), limit))
        codes, begin, end = self.refs.codes, first.start, first.stop
        parts = slice(begin, end), slice(begin), slice(end, None)
        return RefList.of_codes(
            chain.from_iterable(compress(codes[part], mask[part]) for part in parts)
        )

    def _places_in(self, mask: bytearray, first: range) -> Iterator[int]:
        for part in (first, range(first.start), range(first.stop, len(mask))):
            at = mask.find(1, part.start, part.stop)
            while at >= 0:
                yield at
                at = mask.find(1, at + 1, part.stop)

    def listed(self, places: Iterable[int]) -> RefList:
        """The contacts at these places, in the order given."""
        return RefList.of_codes(map(self.refs.codes.__getitem__, places))

    def walk_after(self, first: range) -> Iterator[int]:
        """Every place but those in `first`."""
        return chain(range(first.start), range(first.stop, len(self.refs)))


def is_known(session: Session) -> bool:
    """Whether `order` would answer at once."""
    return is_remembered(session, _NAME)


def order(session: Session) -> Order:
    """The order of the book as it is now."""
    return remembered(session, _NAME, lambda: _read(session))


def first_by_name(session: Session, kinds: Iterable[Kind], limit: int) -> RefList:
    """The first contacts by name, without the order of all."""
    rows: list[tuple[str, int, int]] = []
    for kind, table in TABLES:
        if kind in kinds:
            query = (
                select(table.sort_key, table.id)
                .where(table.deleted_at.is_(None))
                .order_by(table.sort_key, table.id)
                .limit(limit)
            )
            rows += [(name, key, code_of(Ref(kind, key))) for name, key in session.execute(query)]
    return RefList.of_codes(code for _, _, code in sorted(rows)[:limit])


def _read(session: Session) -> Order:
    """Streamed: lists of rows of the whole book would leave the process large for good."""
    codes, names = array("q"), Names()
    for name, code in merge(*(_by_name(session, kind, table) for kind, table in TABLES)):
        names.append(name)
        codes.append(code)
    refs = RefList.of_codes(codes)
    people, bodies = (_places_of(kind, refs) for kind, _ in TABLES)
    return Order(refs, names, people, bodies, *_indexed(session, people, bodies, len(refs)))


def _by_name(session: Session, kind: Kind, table: Table) -> Iterator[tuple[str, int]]:
    """Folded names and codes, sorted.

    Both statements are answered by an index or by a scan of little; a single one would look up
    each row of the table in the order of the index.
    """
    gone = set(session.scalars(select(table.id).where(table.deleted_at.is_not(None))))
    base, step = _codes_of(kind)
    query = select(table.sort_key, table.id).order_by(table.sort_key, table.id)
    for name, key in plain_rows(session, query):
        if key not in gone:
            yield name, key * step + base


def _codes_of(kind: Kind) -> tuple[int, int]:
    """The code of the record 0 of a kind, and how far those of two that follow are apart."""
    base = code_of(Ref(kind, 0))
    return base, code_of(Ref(kind, 1)) - base


def _places_of(kind: Kind, refs: RefList) -> Sequence[int]:
    base, step = _codes_of(kind)
    found = array("i")
    for at, code in enumerate(refs.codes):
        if code % step == base:
            _put(found, code // step, at)
    return found


def _indexed(
    session: Session, people: Sequence[int], bodies: Sequence[int], size: int
) -> tuple[Sequence[int], Sequence[int]]:
    places, rows = array("i"), array("i", [_NOWHERE]) * size
    for (kind, _), known in zip(TABLES, (people, bodies), strict=True):
        for row, key in search.rows_of_kind(session, kind):
            at = known[key] if key < len(known) else _NOWHERE
            if at >= 0:
                _put(places, row, at)
                rows[at] = row
    return places, rows


def _put(places: "array[int]", key: int, at: int) -> None:
    if key >= len(places):
        places.extend(array("i", [_NOWHERE]) * (key + 1 - len(places) + _BATCH))
    places[key] = at
