"""What an office has had to do with a contact, event by event, whatever slice keeps it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop_app.contacts.note_records import ContactNote
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref


class EventKind(LabelledEnum):
    """The kinds of event a timeline is filtered by."""

    MEETING = "meeting", QT_TRANSLATE_NOOP("Labels", "Meetings")
    LETTER = "letter", QT_TRANSLATE_NOOP("Labels", "Letters")
    MOU = "mou", QT_TRANSLATE_NOOP("Labels", "Memoranda")
    ACTION = "action", QT_TRANSLATE_NOOP("Labels", "Actions")
    NOTE = "note", QT_TRANSLATE_NOOP("Labels", "Notes")
    CHANGE = "change", QT_TRANSLATE_NOOP("Labels", "Changes")


ALL_KINDS = frozenset(EventKind)


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `ref` is what a click opens, `note` the note where it is one.

    Texts are shown as they are; whoever made the event has translated them.
    """

    kind: EventKind
    day: date
    title: str
    detail: str = ""
    state: str = ""
    ref: Ref | None = None
    note: ContactNote | None = None


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Some events, latest first; how many there are of each kind, and whether more follow."""

    events: tuple[Event, ...] = ()
    counts: Mapping[EventKind, int] = field(default_factory=dict)
    more: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of whose timeline."""

    of: Ref
    kinds: frozenset[EventKind] = ALL_KINDS
    start: int = 0
    most: int = 50


LoadTimeline = Callable[[Any, Wanted], TimelinePage]
"""`load(session, wanted)`; the composition joins all slices for it."""
