"""Finding contacts that were entered twice: pairs worth an officer's look, best first.

Comparing each contact with each would take 5,000 million comparisons in a book of 100,000. Only
those are compared that share a telling sign: an address, a number, or the keys of all their names.
Nothing is ever decided here: an officer says whether two are one.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from desktop_app.contacts.double_records import Candidate, Known, Sign
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.name_keys import name_keys

Tell = Callable[[int, int], None]

_WEIGHT = {
    Sign.IDENTIFIER: 60, Sign.EMAIL: 50, Sign.PHONE: 40, Sign.NAME: 45, Sign.SPELLING: 38,
    Sign.SCRIPT: 35, Sign.POST: 25, Sign.COUNTRY: 5,
}  # fmt: skip
_LEAST = 40
"""A pair below it is not worth a look: a shared telephone number alone is a switchboard's."""
_CROWD = 40
"""Contacts that share one sign beyond which the sign tells nothing (info@, "Ali Khan")."""
_RARE, _OF_RARE = 3, 10
"""Up to how many contacts have the key of a rare name, and what weight it has beside its sign:
two who are called alike, and hardly anybody else, are worth a look without a further sign."""
_DIGITS = 9
"""Trailing digits that tell telephone numbers apart, whatever their prefix."""
_ALIKE = 88.0
"""Likeness in percent from which two spellings in one script pass for the same name."""
_EVERY = 2_000


def candidates(
    book: Sequence[Known], apart: frozenset[tuple[int, int]] = frozenset(), tell: Tell | None = None
) -> tuple[Candidate, ...]:
    """Pairs of contacts of one kind that may be the same, best first.

    `apart` are pairs of keys (lower, higher) that an officer has told apart. `tell` hears how much
    is done and how much there is, and may raise to stop: half of it is grouping, half comparing.
    """
    paired = _pairs(book, tell)
    pairs = [pair for pair in sorted(paired) if _keys(book, pair) not in apart]
    found = []
    for done, (one, other) in enumerate(pairs):
        if tell and done % _EVERY == 0:
            tell(len(book) + len(book) * done // len(pairs), 2 * len(book))
        candidate = compared(book[one], book[other], rare=paired[one, other])
        if candidate:
            found.append(candidate)
    found.sort(key=lambda each: (-each.score, each.first.id, each.second.id))
    return tuple(found)


def compared(one: Known, other: Known, *, rare: bool = False) -> Candidate | None:
    """The two as a candidate, or None when too little speaks for it.

    `rare` tells that hardly anybody else in the book has their name.
    """
    signs = tuple(_signs(one, other))
    named = {Sign.NAME, Sign.SPELLING, Sign.SCRIPT}.intersection(signs)
    score = min(100, sum(_WEIGHT[sign] for sign in signs) + _OF_RARE * (rare and bool(named)))
    if not named:
        score //= 2
    if score < _LEAST:
        return None
    first, second = sorted((one.ref, other.ref), key=lambda ref: ref.id)
    order = sorted(signs, key=lambda sign: -_WEIGHT[sign])
    return Candidate(first, second, score, tuple(order))


def phone_key(phone: str) -> str:
    """The digits a telephone number is compared by; empty for what is too short to be one."""
    digits = "".join(c for c in fold_digits(phone) if c.isdecimal())
    return digits[-_DIGITS:] if len(digits) >= 7 else ""


def _signs(one: Known, other: Known) -> Iterator[Sign]:
    if set(one.identifiers) & set(other.identifiers):
        yield Sign.IDENTIFIER
    if _folded(one.emails) & _folded(other.emails):
        yield Sign.EMAIL
    if _numbers(one) & _numbers(other):
        yield Sign.PHONE
    named = _name_sign(one, other)
    if named:
        yield named
    if one.bodies & other.bodies:
        yield Sign.POST
    if one.country and one.country == other.country:
        yield Sign.COUNTRY


def _name_sign(one: Known, other: Known) -> Sign | None:
    ours, theirs = _folded((*one.names, *one.others)), _folded((*other.names, *other.others))
    if ours & theirs:
        return Sign.NAME
    shared_script = False
    for mine in ours:
        for name in theirs:
            if mine.isascii() == name.isascii():
                shared_script = True
                if fuzz.token_sort_ratio(mine, name) >= _ALIKE:
                    return Sign.SPELLING
    if _keys_meet(one, other):
        # Two Latin spellings with one key may still be two names: Hassan and Hussein.
        return None if shared_script and not _close(ours, theirs) else Sign.SCRIPT
    return None


def _close(ours: Iterable[str], theirs: Sequence[str] | set[str]) -> bool:
    same = ((a, b) for a in ours for b in theirs if a.isascii() == b.isascii())
    return any(fuzz.token_sort_ratio(a, b) >= 74 for a, b in same)


def _keys_meet(one: Known, other: Known) -> bool:
    ours = {name_keys(name) for name in (*one.names, *one.others)}
    theirs = {name_keys(name) for name in (*other.names, *other.others)}
    return any(len(keys) > 1 and keys in theirs for keys in ours)


def _pairs(book: Sequence[Known], tell: Tell | None) -> dict[tuple[int, int], bool]:
    """Which contacts share a sign that few others have, as places in `book`, each pair once.

    The value is whether the name they share is rare.
    """
    crowds: dict[object, list[int]] = defaultdict(list)
    for place, known in enumerate(book):
        if tell and place % _EVERY == 0:
            tell(place, 2 * len(book))
        for sign in _blocks(known):
            crowds[sign].append(place)
    found: dict[tuple[int, int], bool] = {}
    for sign, places in crowds.items():
        is_name = isinstance(sign, frozenset)
        if len(places) > _CROWD:
            together = _within_bodies(book, places) if is_name else iter(())
        else:
            together = combinations(places, 2)
        rare = is_name and len(places) <= _RARE
        for pair in together:
            found[pair] = rare or found.get(pair, False)
    return found


def _within_bodies(book: Sequence[Known], places: list[int]) -> Iterator[tuple[int, int]]:
    """Of many who share a common name, those who share an organisation as well."""
    by_body: dict[int, list[int]] = defaultdict(list)
    for place in places:
        for body in book[place].bodies:
            by_body[body].append(place)
    for together in by_body.values():
        if len(together) <= _CROWD:
            yield from combinations(together, 2)


def _blocks(known: Known) -> set[object]:
    found: set[object] = {f"at {email}" for email in _folded(known.emails)}
    found |= {f"tel {number}" for number in _numbers(known)}
    found |= {f"id {each}" for each in known.identifiers}
    for name in (*known.names, *known.others):
        keys = name_keys(name)
        if len(keys) > 1:
            found.add(keys)
        elif name:
            found.add(f"name {fold(name)}")
    return found


def _folded(values: Iterable[str]) -> set[str]:
    return {folded for value in values if (folded := fold(value))}


def _numbers(known: Known) -> set[str]:
    return {number for phone in known.phones if (number := phone_key(phone))}


def _keys(book: Sequence[Known], pair: tuple[int, int]) -> tuple[int, int]:
    one, other = book[pair[0]].ref.id, book[pair[1]].ref.id
    return min(one, other), max(one, other)
