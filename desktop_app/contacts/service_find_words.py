"""Which contacts the typed words find, and in which order: the obvious first.

Those with the very words come first, then those whose names only sound so: another spelling, or
the other script. The first of many finds are known before all of them are.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, islice

from sqlalchemy.orm import Session

from desktop_app.contacts.service_find_order import Order
from desktop_app.core.ref_lists import RefList
from desktop_app.db import search
from desktop_app.db.search_words import Terms, asked

_MANY = 1_000
"""Finds of the full-text index from which on the first are looked for one by one."""
_SOME = 200
_PRICE = 12
"""How many finds of the index are read in the time that looking at one contact takes."""
_RARE = 8
"""Where fewer than one in so many fit the conditions, that would be a long search."""
_FULL = 40
"""Where fewer than one in so many fit, it is quicker to ask the index for all."""
_SPREAD = 4
"""How far apart the rows of so many contacts may lie to be looked at in one go."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What is looked for: words as typed, whose names begin with the first (places of the
    order), and whether each place fits all other conditions (None: all do)."""

    words: str
    first: range
    mask: Sequence[int] | None
    is_one: bool

    @property
    def is_narrow(self) -> bool:
        """Whether few contacts fit the conditions."""
        return self.mask is not None and sum(self.mask) * _RARE < len(self.mask)

    def fitting(self, places: Iterable[int]) -> Iterator[int]:
        """Those of `places` that fit the conditions."""
        return (at for at in places if self.mask is None or self.mask[at])


def with_words(
    session: Session, order: Order, typed: Typed, limit: int | None, *, exactly: bool
) -> RefList:
    """The contacts with these words, those that only sound so behind them unless `exactly`."""
    if limit is not None and typed.is_one:
        head = list(islice(typed.fitting(typed.first), limit))
        if len(head) == limit:
            return order.listed(head)
    terms = asked(typed.words)
    rows = [] if limit is None else search.first_with(session, terms, _MANY)
    if limit is not None and len(rows) == _MANY:
        quick = _first_finds(session, order, typed, terms, limit, rows)
        if quick is not None:
            return quick
    if limit is None or len(rows) == _MANY:
        rows = _all_rows(session, order, typed, terms)
    places = order.of_rows(rows)
    if typed.is_one:  # whatever the index makes of the word, a name that begins so is meant
        places[typed.first.start : typed.first.stop] = b"\1" * len(typed.first)
    found = order.taken(_both(places, typed.mask), typed.first, limit)
    likely = asked(typed.words, loosely=True)
    if exactly or likely == terms or (limit is not None and len(found) >= limit):
        return found
    like = _both(order.of_rows(_all_rows(session, order, typed, likely)), typed.mask)
    room = None if limit is None else limit - len(found)
    return RefList.joined(found, order.taken(_but(like, places), range(0), room))


def _all_rows(session: Session, order: Order, typed: Typed, terms: Terms) -> list[int]:
    """The rows of the index with what is wanted, at least those that fit the conditions."""
    if typed.is_narrow and typed.mask is not None:
        rows = [row for row in compress(order.rows, typed.mask) if row >= 0]
        if not rows:
            return []
        if max(rows) - min(rows) <= _SPREAD * len(rows):
            return search.rows_between(session, terms, min(rows), max(rows))
    return search.rows_with(session, terms)


def _both(places: bytearray, mask: Sequence[int] | None) -> bytearray:
    return places if mask is None else _bytes(_number(places) & _number(mask), len(places))


def _but(places: bytearray, others: bytearray) -> bytearray:
    return _bytes(_number(places) & ~_number(others), len(places))


def _number(places: Sequence[int]) -> int:
    """As one number: 100,000 places are compared in no time."""
    return int.from_bytes(bytes(places), "little")


def _bytes(number: int, size: int) -> bytearray:
    return bytearray(number.to_bytes(size, "little"))


def _first_finds(
    session: Session,
    order: Order,
    typed: Typed,
    terms: Terms,
    limit: int,
    rows: Sequence[int],
) -> RefList | None:
    """The first finds without all others; None where those are quicker to read.

    A word that most contacts have is looked for in the first of the book by name. How broad it is
    shows in how far apart the lowest `rows` of the index are that have it.
    """
    if typed.is_narrow:
        return None
    to_come = max(0, len(order.indexed) - rows[-1])
    finds = len(rows) + to_come * len(rows) // (rows[-1] - rows[0] + 1)
    tries = finds // _PRICE
    if tries * finds < 2 * limit * len(order.refs):
        return None
    found = _among_first(session, order, typed, terms, limit)
    if found is None:
        return None
    fits = typed.fitting(order.walk_after(typed.first))
    while len(found) < limit and tries > 0 and (some := list(islice(fits, _SOME))):
        found += _having(session, order, some, terms)
        tries -= _SOME
    return order.listed(found[:limit]) if len(found) >= limit else None


def _among_first(
    session: Session, order: Order, typed: Typed, terms: Terms, limit: int
) -> list[int] | None:
    """The finds whose names begin with the first word, or the first of them.

    None where there are few of these many, and their rows lie too far apart.
    """
    places = list(typed.fitting(typed.first))
    if typed.is_one:
        return places
    found: list[int] = []
    for start in range(0, len(places), _SOME):
        if len(found) >= limit:
            return found
        if start and len(found) * _FULL < start:
            return _all_among(session, order, places, terms)
        found += _having(session, order, places[start : start + _SOME], terms)
    return found


def _all_among(session: Session, order: Order, places: list[int], terms: Terms) -> list[int] | None:
    rows = [order.rows[at] for at in places]
    low, high = min(rows), max(rows)
    if high - low > _SPREAD * len(rows):
        return None
    have = set(search.rows_between(session, terms, low, high))
    return [at for at, row in zip(places, rows, strict=True) if row in have]


def _having(session: Session, order: Order, places: list[int], terms: Terms) -> list[int]:
    have = search.rows_that_have(session, [order.rows[at] for at in places], terms)
    return [at for at in places if order.rows[at] in have]
