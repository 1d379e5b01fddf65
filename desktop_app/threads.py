"""Joins the slices for the window's two questions: what belongs together, and what is found."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.contacts import service as contacts
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import links, search
from desktop_app.letters import service as letters
from desktop_app.letters import service_received as received
from desktop_app.meetings import service as meetings
from desktop_app.mous import service as mous
from desktop_app.mous.service_activities import activity_summaries
from desktop_app.ui.labels import format_date

_CONTACTS = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.POST})
_MEETINGS = frozenset({Kind.MEETING, Kind.DECISION, Kind.ACTION, Kind.NEWS, Kind.BODY})
_ORDER = (
    Kind.MEETING,
    Kind.DECISION,
    Kind.INCOMING,
    Kind.LETTER,
    Kind.MOU,
    Kind.ACTIVITY,
    Kind.NEWS,
)
"""The order of the strip; actions and contacts would crowd it and are one click further."""


def summaries(session: Any, refs: Iterable[Ref], language: Language) -> tuple[Summary, ...]:
    """One line for each of `refs` that is still there, in the order asked for."""
    wanted = tuple(dict.fromkeys(refs))
    found = {summary.ref: summary for summary in _of_all_kinds(session, wanted, language)}
    return tuple(found[ref] for ref in wanted if ref in found)


def thread(session: Any, ref: Ref, language: Language) -> tuple[Summary, ...]:
    """The thread of `ref` in the order of events; `ref` itself is always in it.

    Titles are cut to what tells records of one thread apart, the whole title follows as subtitle.
    """
    shown = [r for r in links.thread(session, ref) if r.kind in _ORDER or r == ref]
    return tuple(map(_short, sorted(summaries(session, shown, language), key=_event)))


def find(session: Any, words: str, language: Language, limit: int = 30) -> tuple[Summary, ...]:
    """The records that have all of `words`, best first."""
    return summaries(session, search.find(session, words, limit), language)


def _of_all_kinds(session: Any, refs: tuple[Ref, ...], language: Language) -> Iterable[Summary]:
    yield from contacts.summaries(session, [ref for ref in refs if ref.kind in _CONTACTS])
    yield from meetings.summaries(session, [r for r in refs if r.kind in _MEETINGS], language)
    yield from mous.summaries(session, _ids(refs, Kind.MOU), language=language)
    yield from activity_summaries(session, _ids(refs, Kind.ACTIVITY), language=language)
    yield from letters.summaries(session, _ids(refs, Kind.LETTER))
    yield from received.incoming_summaries(session, _ids(refs, Kind.INCOMING))


def _ids(refs: tuple[Ref, ...], kind: Kind) -> list[int]:
    return [ref.id for ref in refs if ref.kind is kind]


def _short(summary: Summary) -> Summary:
    match summary.ref.kind:
        case Kind.MEETING:
            title = format_date(summary.day)
        case Kind.DECISION:
            title = summary.title.partition(".")[0]
        case _:
            return summary
    subtitle = " · ".join(filter(None, (summary.title, summary.subtitle)))
    return replace(summary, title=title or summary.title, subtitle=subtitle)


def _event(summary: Summary) -> tuple[int, date, int]:
    kind = summary.ref.kind
    if kind is Kind.INCOMING:
        kind = Kind.LETTER  # what came in and what went out stand in the order of their days
    place = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return place, summary.day or date.max, summary.ref.id
