"""The days of a memorandum's life: entry into force, the running term, reports.

Terms are counted in Gregorian months from the day of entry into force, never from one end to the
next: a term that began on 31 August ends on 31 August wherever there is one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.mous.life_records import EntryRule, MouKind
from desktop_app.mous.records import KeyDate, KeyDateKind, Mou, MouState, Party, Renewal, Term
from desktop_app.mous.rules_terms import add_months, end_of_term, key_dates

RUNNING = frozenset({MouState.IN_FORCE, MouState.REVIEW})
"""States in which a memorandum binds its parties."""
ENDED = frozenset({MouState.RENEWED, MouState.EXPIRED, MouState.TERMINATED})
"""States after which nothing falls due any more."""
CARRIES = frozenset({MouKind.MEMORANDUM, MouKind.PROGRAMME, MouKind.RENEWAL})
"""Kinds under which something is done; the others only change the one they belong to."""
_YEAR = 12


@dataclass(frozen=True, slots=True)
class RunningTerm:
    """The term that runs on some day: how many ended before it, its first day and its end."""

    number: int
    start: date
    end: date


def founders(mou: Mou) -> tuple[Party, ...]:
    """The parties whose signatures bring it into force: not those that joined later."""
    return tuple(party for party in mou.parties if party.joined_on is None)


def entry_day(mou: Mou) -> date | None:
    """The day that the rule of entry gives; None while it gives none (or the day is fixed)."""
    match mou.entry_rule:
        case EntryRule.LAST_SIGNATURE:
            days = [party.signed_on for party in founders(mou)]
        case EntryRule.LAST_NOTICE:
            days = [party.notified_on for party in founders(mou)]
        case EntryRule.FIXED_DAY:
            return None
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def with_entry(mou: Mou) -> Mou:
    """The memorandum with the days that its parties' own days give."""
    signed = [party.signed_on for party in founders(mou)]
    known = [day for day in signed if day is not None]
    term = mou.term
    if known and len(known) == len(signed):
        term = replace(term, signed_on=max(known))
    day = entry_day(mou)
    if day is not None:
        term = replace(term, in_force_on=day)
    return replace(mou, term=term)


def left_on(mou: Mou) -> date | None:
    """The day from which fewer than two parties remain, None while two or more do."""
    left = sorted(party.withdrawn_on for party in mou.parties if party.withdrawn_on)
    surplus = len(mou.parties) - 2
    return left[max(0, surplus)] if len(left) > max(0, surplus) else None


def running_term(mou: Mou, today: date) -> RunningTerm | None:
    """The term that runs on `today`, or the last one; None while no end is known.

    Later terms are counted only where the text renews itself and no party's leaving is recorded:
    nothing else is ever assumed to be renewed.
    """
    term = mou.term
    end = end_of_term(term)
    if end is None or term.in_force_on is None or term.months is None:
        return None
    number = 0
    if term.renewal is Renewal.AUTOMATIC and mou.state in RUNNING:
        left = left_on(mou)
        number = _ended(term.in_force_on, term.months, min(today, left) if left else today)
    start = add_months(term.in_force_on, number * term.months)
    return RunningTerm(number, start, add_months(term.in_force_on, (number + 1) * term.months))


def life_dates(mou: Mou, today: date) -> tuple[KeyDate, ...]:
    """Every day to keep in mind on `today`, earliest first, each with its rule."""
    return tuple(sorted(_days(mou, today), key=lambda key: (key.day, _ORDER[key.kind])))


def _days(mou: Mou, today: date) -> Iterator[KeyDate]:
    start = mou.term.in_force_on
    if start is None:
        return
    known = mou.entry_rule is EntryRule.FIXED_DAY or entry_day(mou) == start
    yield KeyDate(KeyDateKind.ENTRY, start, 0, start, rule=mou.entry_rule if known else None)
    term = running_term(mou, today)
    if term is not None:
        yield from _of_term(mou.term, term)
    if mou.state in RUNNING and mou.kind in CARRIES:
        yield from _report(start, term.end if term else None, today)


def _of_term(agreed: Term, term: RunningTerm) -> Iterator[KeyDate]:
    assert agreed.months is not None
    whole = agreed.months * (term.number + 1)
    for key in key_dates(replace(agreed, months=whole)):
        if key.kind is KeyDateKind.END:
            yield replace(key, terms=term.number)
        elif key.kind is KeyDateKind.NOTICE or key.amount < agreed.months:
            yield key


def _report(start: date, end: date | None, today: date) -> Iterator[KeyDate]:
    """The next anniversary of the entry into force, not after the end."""
    months = (_ended(start, _YEAR, today) + 1) * _YEAR
    day = add_months(start, months)
    if end is None or day <= end:
        yield KeyDate(KeyDateKind.REPORT, day, months, start)


def _ended(start: date, months: int, until: date) -> int:
    """How many spans of `months` from `start` have ended before `until`."""
    passed = (until.year - start.year) * 12 + until.month - start.month
    number = max(0, passed // months)
    while number and add_months(start, number * months) >= until:
        number -= 1
    return number


_ORDER = {kind: place for place, kind in enumerate(KeyDateKind)}
