"""Joins the slices for a contact's timeline: meetings, letters, memoranda, notes and changes.

Each slice first tells only keys and days, which is quick for thousands; one page of them is then
described in words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.contacts.service_history import history_of
from desktop_app.contacts.service_notes import note, note_days
from desktop_app.contacts.service_timeline import post_keys
from desktop_app.contacts.timeline_records import Event, EventKind, TimelinePage, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.told_history import ToldAct
from desktop_app.db import links, sessions
from desktop_app.letters.service_of_contact import letters_of
from desktop_app.letters.service_received import incoming_of
from desktop_app.meetings.service_of_contact import meeting_lines, meetings_of
from desktop_app.mous.records import KeyDate
from desktop_app.mous.service_of_contact import activities_of, due_of, mous_of
from desktop_app.threads import summaries
from desktop_app.ui.labels import label, sentence, stored_label

_KINDS = {
    Kind.MEETING: EventKind.MEETING,
    Kind.ACTION: EventKind.ACTION,
    Kind.LETTER: EventKind.LETTER,
    Kind.INCOMING: EventKind.LETTER,
    Kind.MOU: EventKind.MOU,
    Kind.ACTIVITY: EventKind.MOU,
}
_TOLD_ELSEWHERE = frozenset(
    {"linked", "unlinked", "note written", "note changed", "note deleted", "note restored"}
)
"""Acts of the history that the timeline shows as events of their own."""
_RANK = {kind: rank for rank, kind in enumerate(EventKind)}
_YEAR = 365
_SPARE = 20
"""History asked for beyond what is shown, for the acts that are told elsewhere."""


@dataclass(frozen=True, slots=True)
class _Due:
    """A day of a memorandum that comes nearer."""

    of: Ref
    title: str
    key: KeyDate


@dataclass(frozen=True, slots=True)
class _Known:
    """An event before it is described: `what` is a record, the key of a note, or an act."""

    kind: EventKind
    day: date
    what: Ref | int | ToldAct | _Due
    order: float = 0.0


def load_timeline(session: Any, wanted: Wanted, language: Language) -> TimelinePage:
    """The part of a contact's timeline that is `wanted`, latest first."""
    known = [*_records(session, wanted.of), *_notes(session, wanted.of)]
    known += _due(session, wanted.of, language)
    end = wanted.start + wanted.most
    known += _changes(session, wanted.of, end + 1)
    counts = Counter(each.kind for each in known)
    shown = sorted((each for each in known if each.kind in wanted.kinds), key=_place, reverse=True)
    part = shown[wanted.start : end]
    return TimelinePage(tuple(_told(session, part, language)), dict(counts), len(shown) > end)


def _place(event: _Known) -> tuple[date, int, float]:
    return event.day, -_RANK[event.kind], event.order


def _records(session: Any, ref: Ref) -> Iterator[_Known]:
    posts = post_keys(session, ref)
    bodies = (ref.id,) if ref.kind is Kind.ORGANISATION else ()
    days = dict(meetings_of(session, posts))
    days |= {Ref(Kind.LETTER, key): day for key, day in letters_of(session, posts, bodies)}
    days |= {Ref(Kind.INCOMING, key): day for key, day in incoming_of(session, posts, bodies)}
    mous = dict(mous_of(session, posts, bodies))
    days |= {Ref(Kind.MOU, key): day for key, day in mous.items()}
    days |= {Ref(Kind.ACTIVITY, key): day for key, day in activities_of(session, mous)}
    days |= _linked(session, ref, days.keys())
    for record, day in days.items():
        yield _Known(_KINDS[record.kind], day, record, record.id)


def _due(session: Any, ref: Ref, language: Language) -> Iterator[_Known]:
    """What falls due of the contact's memoranda within a year."""
    bodies = (ref.id,) if ref.kind is Kind.ORGANISATION else ()
    mous = dict(mous_of(session, post_keys(session, ref), bodies))
    for of, title, key in due_of(session, mous, sessions.today(session), _YEAR, language):
        yield _Known(EventKind.MOU, key.day, _Due(of, title, key), of.id)


def _linked(session: Any, ref: Ref, known: Iterable[Ref]) -> dict[Ref, date]:
    """What is linked to the contact itself, without naming any post of theirs."""
    near = {other for other, *_ in links.neighbours(session, ref) if other.kind in _KINDS}
    found = summaries(session, near.difference(known), Language.EN)
    return {each.ref: each.day or sessions.today(session) for each in found}


def _notes(session: Any, ref: Ref) -> Iterator[_Known]:
    for key, day in note_days(session, ref):
        yield _Known(EventKind.NOTE, day, key, key)


def _changes(session: Any, ref: Ref, most: int) -> Iterator[_Known]:
    zone = sessions.context(session).clock().tzinfo
    told = (act for act in history_of(session, ref, most + _SPARE) if not _is_elsewhere(act))
    for act in told:
        yield _Known(EventKind.CHANGE, act.at.astimezone(zone).date(), act, act.at.timestamp())


def _is_elsewhere(act: ToldAct) -> bool:
    return getattr(act.act, "template", act.act) in _TOLD_ELSEWHERE


def _told(session: Any, part: list[_Known], language: Language) -> Iterator[Event]:
    found = _summaries(session, [e.what for e in part if isinstance(e.what, Ref)], language)
    for each in part:
        match each.what:
            case Ref() as ref:
                yield _record_event(each, found.get(ref), ref)
            case int() as key:
                written = note(session, key)
                yield Event(each.kind, each.day, written.text, note=written)
            case ToldAct() as act:
                yield _change_event(each, act)
            case _Due(of, title, key):
                yield Event(each.kind, each.day, title, label(key.kind), ref=of)


def _summaries(session: Any, refs: list[Ref], language: Language) -> dict[Ref, Summary]:
    meetings = [ref.id for ref in refs if ref.kind is Kind.MEETING]
    others = [ref for ref in refs if ref.kind is not Kind.MEETING]
    found = (*meeting_lines(session, meetings, language), *summaries(session, others, language))
    return {summary.ref: summary for summary in found}


def _record_event(known: _Known, summary: Summary | None, ref: Ref) -> Event:
    if summary is None:
        return Event(known.kind, known.day, f"{stored_label(ref.kind.label)} {ref.id}", ref=ref)
    state = stored_label(summary.state)
    return Event(known.kind, known.day, summary.title, summary.subtitle, state, ref)


def _change_event(known: _Known, act: ToldAct) -> Event:
    what = " ".join(sentence(part) for part in (act.act, act.what) if part)
    fields = ", ".join(dict.fromkeys(sentence(change.label) for change in act.changes))
    return Event(known.kind, known.day, what, " · ".join(filter(None, (act.who, fields))))
