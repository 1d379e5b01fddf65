"""A meeting as calendars know it (RFC 5545), and what a calendar file brings."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref
from desktop_app.meetings.body_records import Reply
from desktop_app.meetings.records import Meeting


class Method(LabelledEnum):
    """What a calendar file asks of who gets it (RFC 5546)."""

    REQUEST = "REQUEST", QT_TRANSLATE_NOOP("Labels", "invitation")
    CANCEL = "CANCEL", QT_TRANSLATE_NOOP("Labels", "cancellation")
    PUBLISH = "PUBLISH", QT_TRANSLATE_NOOP("Labels", "for information")


class Fate(LabelledEnum):
    """What an import does with one event."""

    ADDED = "added", QT_TRANSLATE_NOOP("Labels", "added")
    UPDATED = "updated", QT_TRANSLATE_NOOP("Labels", "updated")
    CANCELLED = "cancelled", QT_TRANSLATE_NOOP("Labels", "cancelled")
    REPLY = "reply", QT_TRANSLATE_NOOP("Labels", "reply recorded")
    SKIPPED = "skipped", QT_TRANSLATE_NOOP("Labels", "left out")
    BAD = "bad", QT_TRANSLATE_NOOP("Labels", "cannot be read")


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in an event, by name and e-mail address."""

    name: str
    email: str
    reply: Reply | None = None
    chairs: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """An event of a calendar. One without `starts` lasts the whole of `day`.

    `sequence` grows with each version of the same `uid`. `notes` say what of a file was left out
    or understood otherwise.
    """

    uid: str
    sequence: int
    summary: str
    day: date | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    location: str = ""
    description: str = ""
    cancelled: bool = False
    organiser: Guest | None = None
    guests: tuple[Guest, ...] = ()
    stamp: datetime | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """An event with the people who have no e-mail address, whom no calendar can reach."""

    event: Event
    unreached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """One component of a file: where it begins, its event or why there is none."""

    line: int
    event: Event | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a file has: its method, its events in their order, and how many were left unread."""

    method: str = ""
    events: tuple[FoundEvent, ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """What would become of one event; `meeting` is what would be written, `why` says more."""

    line: int
    title: str
    fate: Fate
    why: tuple[str, ...] = ()
    day: date | None = None
    known: Ref | None = None
    meeting: Meeting | None = None
    uid: str = ""
    sequence: int = 0
    replies: tuple[tuple[int, Reply], ...] = ()
    cancels: bool = False


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What an import would do, event by event; `unread` events lie beyond the limit."""

    events: tuple[PlannedEvent, ...]
    unread: int = 0

    def count(self, fate: Fate) -> int:
        """How many events have that fate."""
        return sum(event.fate is fate for event in self.events)


@dataclass(frozen=True, slots=True)
class ImportedEvents:
    """What an import did, and what takes it back: meetings added, and others as they were."""

    added: tuple[int, ...] = ()
    before: tuple[Meeting, ...] = ()
    versions: tuple[tuple[int, int], ...] = ()
