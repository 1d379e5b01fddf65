"""Reads calendar files of anybody's making, in a child process and event by event.

Nothing is ever fetched, no rule of recurrence is expanded, and what an event attaches stays where
it is.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from desktop_app.core.errors import UserError
from desktop_app.core.limited import Stopper, run_limited
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings.body_records import Reply
from desktop_app.meetings.calendar_records import CalendarFile, Event, FoundEvent, Guest
from desktop_app.meetings.exchange_ics_cut import cut

LARGEST = 50_000_000
SECONDS, MEMORY = 60.0, 400_000_000
_MOST_GUESTS = 500
_LONG_LINE, _LONG_TEXT = 500, 20_000
_REPLIES = {
    "ACCEPTED": Reply.ACCEPTED,
    "DECLINED": Reply.DECLINED,
    "TENTATIVE": Reply.TENTATIVE,
}


def read_file(path: Path, zone: str, stopper: Stopper) -> CalendarFile:
    """What a calendar file has; times that name no zone we know are taken in `zone`.

    Raises UserError where it is no calendar file or cannot be read within the bounds.
    """
    return run_limited(parse_file, str(path), zone, stopper=stopper, seconds=SECONDS, memory=MEMORY)


def parse_file(path: str, zone: str) -> CalendarFile:
    """The same in this process."""
    data = Path(path).open("rb").read(LARGEST + 1)  # noqa: SIM115
    if len(data) > LARGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This file is larger than a calendar should be."),
            QT_TRANSLATE_NOOP("Sentences", "Export a shorter span of time, and try again."),
        )
    return parse(data, zone)


def parse(data: bytes, zone: str) -> CalendarFile:
    """The events of a file; one that cannot be read is listed with what is wrong."""
    pieces = cut(_decoded(data))
    if not pieces.is_calendar:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This is not a calendar file (.ics)."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a file that a calendar has exported."),
        )
    _learn_zones(pieces.zones)
    found = [
        FoundEvent(piece.line, None, piece.problem)
        if piece.problem
        else _found(piece.line, piece.text, zone)
        for piece in pieces.events
    ]
    return CalendarFile(pieces.method, tuple(found), pieces.unread)


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\0", "")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1").replace("\0", "")


def _learn_zones(zones: Iterable[str]) -> None:
    """Zones that a file defines under names of its own."""
    from icalendar import Calendar

    for text in zones:
        try:
            Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{text}\r\nEND:VCALENDAR\r\n")
        except MemoryError:
            raise
        except Exception:
            continue


def _found(line: int, text: str, zone: str) -> FoundEvent:
    from icalendar import Event as Component

    try:
        read = Component.from_ical(text)
        return FoundEvent(line, _event(read, zone, text))
    except MemoryError:
        raise
    except UserError as error:
        return FoundEvent(line, None, error.message)
    except Exception:
        return FoundEvent(
            line, None, QT_TRANSLATE_NOOP("Sentences", "The event cannot be understood.")
        )


def _event(read: Any, zone: str, text: str) -> Event:
    notes: list[str] = []
    if _first(read, "RECURRENCE-ID") is not None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "It is a changed date of a repeated event, which is not followed."
            )
        )
    day, starts, named = _start(read, zone, notes)
    ends = _end(read, starts, zone, notes)
    _note_unfollowed(read, notes)
    guests = _guests(read)
    organiser = _first(read, "ORGANIZER")
    return Event(
        uid=_line(_first(read, "UID")) or f"{sha256(text.encode()).hexdigest()[:32]}@file",
        sequence=_number(_first(read, "SEQUENCE")),
        summary=_line(_first(read, "SUMMARY")),
        day=day,
        starts=starts,
        ends=ends,
        zone=named,
        location=_line(_first(read, "LOCATION")),
        description=_text(_first(read, "DESCRIPTION")),
        cancelled=_line(_first(read, "STATUS")).upper() == "CANCELLED",
        organiser=_guest(organiser) if organiser is not None else None,
        guests=guests,
        notes=tuple(notes),
    )


def _start(read: Any, zone: str, notes: list[str]) -> tuple[date, datetime | None, str]:
    found = _first(read, "DTSTART")
    value = getattr(found, "dt", None)
    if isinstance(value, datetime):
        moment, named = _moment(value, found, zone, notes)
        return moment.astimezone(ZoneInfo(named)).date(), moment, named
    if isinstance(value, date):
        return value, None, ""
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "The event has no day, or one that does not exist.")
    )


def _end(read: Any, starts: datetime | None, zone: str, notes: list[str]) -> datetime | None:
    if starts is None:
        return None
    ends = None
    found, lasts = _first(read, "DTEND"), getattr(_first(read, "DURATION"), "dt", None)
    value = getattr(found, "dt", None)
    if isinstance(value, datetime):
        ends, _named = _moment(value, found, zone, [])
    elif isinstance(lasts, timedelta):
        ends = starts + lasts
    if ends is not None and ends <= starts:
        notes.append(
            QT_TRANSLATE_NOOP("Sentences", "It ends before it begins; the end was left out.")
        )
        return None
    return ends


def _moment(value: datetime, found: Any, zone: str, notes: list[str]) -> tuple[datetime, str]:
    """The moment, and the zone that it is told in."""
    if value.tzinfo is not None:
        key = getattr(value.tzinfo, "key", "")
        named = key if key in _zones() and key != "UTC" else zone
        return value.astimezone(UTC), named
    told = _line(found.params.get("TZID"))
    sentence = (
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "It is in a time zone that nobody knows, {told}; {zone} was taken."
            ),
            told=told,
            zone=zone,
        )
        if told
        else say(
            QT_TRANSLATE_NOOP("Sentences", "Its times name no zone; {zone} was taken."), zone=zone
        )
    )
    notes.append(sentence)
    return value.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    """All zones known; the library looks through its folders at every call."""
    return frozenset(available_timezones())


def _note_unfollowed(read: Any, notes: list[str]) -> None:
    rule = _first(read, "RRULE")
    if rule is not None or _first(read, "RDATE") is not None:
        endless = rule is not None and not ("COUNT" in rule or "UNTIL" in rule)
        notes.append(
            QT_TRANSLATE_NOOP(
                "Sentences", "It is repeated without end; only the first time was taken."
            )
            if endless
            else QT_TRANSLATE_NOOP("Sentences", "It is repeated; only the first time was taken.")
        )
    if _first(read, "ATTACH") is not None:
        notes.append(
            QT_TRANSLATE_NOOP("Sentences", "What is attached to it was neither opened nor fetched.")
        )


def _guests(read: Any) -> tuple[Guest, ...]:
    found = read.get("ATTENDEE")
    several = found if isinstance(found, list) else [found] if found is not None else []
    return tuple(_guest(each) for each in several[:_MOST_GUESTS])


def _guest(found: Any) -> Guest:
    params = getattr(found, "params", {})
    address = _line(found)
    if address[:7].lower() == "mailto:":
        address = address[7:]
    return Guest(
        _line(params.get("CN")),
        address.strip().lower(),
        _REPLIES.get(_line(params.get("PARTSTAT")).upper()),
        _line(params.get("ROLE")).upper() == "CHAIR",
    )


def _first(read: Any, name: str) -> Any:
    found = read.get(name)
    return found[0] if isinstance(found, list) and found else found


def _number(found: Any) -> int:
    try:
        return max(0, min(int(found), 2**31 - 1))
    except (TypeError, ValueError):
        return 0


def _line(found: Any) -> str:
    return " ".join(str(found).split())[:_LONG_LINE] if found is not None else ""


def _text(found: Any) -> str:
    return str(found).strip()[:_LONG_TEXT] if found is not None else ""
