"""Find anything: records of every slice by words, numbers and days, the best few of each kind.

Asked at every key: each kind is asked for its best few, so that a word that 50,000 letters have
hides no person, and nothing is ranked that is not shown.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop_app.contacts import service_find_rows
from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.day_words import AskedDay, asked_day
from desktop_app.core.errors import UserError
from desktop_app.core.found import FINDABLE, Found, FoundKind, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import search, search_kinds
from desktop_app.db.search_words import Terms, asked
from desktop_app.letters import service as letters
from desktop_app.letters import service_on_day as letter_days
from desktop_app.letters import service_received as received
from desktop_app.meetings import service_found as meetings
from desktop_app.mous import service_activities as activities
from desktop_app.mous import service_found as mous

FEW = 6
"""Finds of a kind while the officer types."""
_LOOKED_AT = 600
"""Finds of a kind that are looked at for conditions the index does not know."""
_PART = 60
_LIKELY = (Kind.PERSON, Kind.ORGANISATION)
_CONTACTS = frozenset(_LIKELY)
_COUNTED = 1_000

Lines = Callable[[Sequence[int]], Iterable[Summary]]


def find(session: Any, wanted: Wanted, language: Language, most: int = FEW) -> Found:
    """The best finds of each kind; names that only sound so come behind the others."""
    day = asked_day(wanted.words)
    if day is not None:
        return _on_day(session, wanted, day, language, most)
    terms = asked(wanted.words)
    if not terms:
        return Found()
    if not search_kinds.knows_kinds(session):
        return _unsorted(session, wanted, language, most)
    groups = _groups(session, wanted, _kinds(wanted), terms, language, most)
    likely = asked(wanted.words, loosely=True)
    kinds = _may_sound(groups, wanted, most) if likely != terms else ()
    for kind, group in _groups(session, wanted, kinds, likely, language, most).items():
        groups[kind] = _joined(groups.get(kind, FoundKind(kind, ())), group, most)
    return Found(tuple(groups[kind] for kind in _kinds(wanted) if kind in groups))


def _may_sound(groups: dict[Kind, FoundKind], wanted: Wanted, most: int) -> tuple[Kind, ...]:
    """The kinds in which names that only sound so are worth a look."""
    if sum(len(group.summaries) for group in groups.values()) < most:
        return _kinds(wanted)
    return tuple(kind for kind in _kinds(wanted) if kind in _LIKELY and kind not in groups)


def _groups(
    session: Any,
    wanted: Wanted,
    kinds: Sequence[Kind],
    terms: Terms,
    language: Language,
    most: int,
) -> dict[Kind, FoundKind]:
    """The best of each kind, in the order of the groups."""
    if not kinds:
        return {}
    if not wanted.is_plain:
        made = (_of_kind(session, kind, wanted, terms, language, most) for kind in kinds)
        return {group.kind: group for group in made if group.summaries}
    found = search_kinds.best_of_kinds(session, kinds, terms, most)
    return {
        kind: FoundKind(
            kind, lines(session, kind, [ref.id for ref in some.refs], language), some.more
        )
        for kind, some in found.items()
    }


def count(session: Any, wanted: Wanted) -> dict[Kind, int]:
    """How many of each kind have the words, counted up to a thousand."""
    terms = asked(wanted.words)
    if not terms or asked_day(wanted.words) or not search_kinds.knows_kinds(session):
        return {}
    return {
        kind: search_kinds.count_of_kind(session, kind, terms, _COUNTED + 1)
        for kind in _kinds(wanted)
    }


def lines(session: Any, kind: Kind, keys: Sequence[int], language: Language) -> tuple[Summary, ...]:
    """Records of one kind in one line each, in the order asked for."""
    if not keys:
        return ()
    if kind in _CONTACTS:
        rows = service_find_rows.rows_of(session, [Ref(kind, key) for key in keys], language)
        return tuple(
            Summary(row.ref, row.title, " · ".join(filter(None, (row.subtitle, row.detail))))
            for row in rows
        )
    match kind:
        case Kind.LETTER:
            return letters.summaries(session, keys)
        case Kind.INCOMING:
            return received.incoming_summaries(session, keys)
        case Kind.MOU:
            return mous.lines(session, keys, language)
        case Kind.ACTIVITY:
            return activities.activity_summaries(session, keys, language=language)
    return meetings.lines(session, kind, keys, language)


def _kinds(wanted: Wanted) -> tuple[Kind, ...]:
    return FINDABLE if wanted.kind is None else (wanted.kind,)


def _of_kind(
    session: Any, kind: Kind, wanted: Wanted, terms: Terms, language: Language, most: int
) -> FoundKind:
    if wanted.is_plain:
        some = search_kinds.best_of_kind(session, kind, terms, most)
        keys = [ref.id for ref in some.refs]
        return FoundKind(kind, lines(session, kind, keys, language), some.more)
    if kind in _CONTACTS:
        return FoundKind(kind, ())
    some = search_kinds.best_of_kind(session, kind, terms, _LOOKED_AT)
    return _fitting(session, kind, some.refs, wanted, language, most)


def _fitting(
    session: Any,
    kind: Kind,
    refs: Sequence[Ref],
    wanted: Wanted,
    language: Language,
    most: int,
) -> FoundKind:
    """The first of `refs` that fit the conditions beside the words."""
    found: list[Summary] = []
    for start in range(0, len(refs), _PART):
        some = refs[start : start + _PART]
        if wanted.language is not None:
            known = letter_days.language_of(session, some)
            some = [ref for ref in some if known.get(ref) is wanted.language]
        told = lines(session, kind, [ref.id for ref in some], language)
        found += [summary for summary in told if _fits(summary, wanted)]
        if len(found) > most:
            break
    return FoundKind(kind, tuple(found[:most]), len(found) > most)


def _fits(summary: Summary, wanted: Wanted) -> bool:
    if wanted.state and summary.state != wanted.state:
        return False
    return wanted.year is None or (summary.day is not None and wanted.year in _years(summary))


def _years(summary: Summary) -> set[int]:
    """The year of a record's day in each calendar that knows it."""
    assert summary.day is not None
    years = set()
    for calendar in Calendar:
        try:
            years.add(to_calendar(summary.day, calendar).year)
        except UserError:
            continue
    return years


def _on_day(session: Any, wanted: Wanted, day: AskedDay, language: Language, most: int) -> Found:
    """What has one of the days, and the words beside it; then what only has the words as typed."""
    refs = [
        *letter_days.on_days(session, day.days),
        *meetings.on_days(session, day.days),
        *mous.on_days(session, day.days),
    ]
    terms = asked(day.rest)
    if terms:
        refs = list(search_kinds.having(session, refs, terms))
    groups = []
    literal = asked(wanted.words) if search_kinds.knows_kinds(session) else ()
    for kind in _kinds(wanted):
        mine = [ref for ref in refs if ref.kind is kind]
        group = _fitting(session, kind, mine, wanted, language, most)
        if len(group.summaries) < most:
            also = _of_kind(session, kind, wanted, literal, language, most)
            group = _joined(group, also, most)
        groups.append(group)
    return Found(tuple(group for group in groups if group.summaries), day.readings)


def _joined(first: FoundKind, second: FoundKind, most: int) -> FoundKind:
    every = {each.ref: each for each in (*second.summaries, *first.summaries)}
    refs = dict.fromkeys(each.ref for each in (*first.summaries, *second.summaries))
    both = tuple(every[ref] for ref in refs)
    return FoundKind(first.kind, both[:most], first.more or second.more or len(both) > most)


def _unsorted(session: Any, wanted: Wanted, language: Language, most: int) -> Found:
    """In an office whose index is older than its kinds, until it is renewed."""
    refs = search.find(session, wanted.words, most * len(FINDABLE))
    groups = (
        _fitting(session, kind, [ref for ref in refs if ref.kind is kind], wanted, language, most)
        for kind in _kinds(wanted)
    )
    return Found(tuple(group for group in groups if group.summaries))
