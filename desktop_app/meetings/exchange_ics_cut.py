"""Cuts a calendar file into its components, so that a broken one costs no other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.sentences import QT_TRANSLATE_NOOP

MOST_EVENTS = 5_000
"""More events than an office's calendar has in ten years; what lies beyond is counted, not read."""
LONGEST = 1_000_000
"""Characters of one event; a picture inside one can make it longer."""
_MOST_ZONES = 50
_MARK = re.compile(r"^(BEGIN|END):[ \t]*([A-Za-z-]+)[ \t]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one event and the line that it begins on, or what is wrong with it."""

    line: int
    text: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The events and zones of a file; `unread` events lie beyond the limit."""

    method: str
    events: tuple[Piece, ...]
    zones: tuple[str, ...]
    unread: int
    is_calendar: bool


def cut(text: str) -> Pieces:
    """The components of a file, whatever stands between them."""
    events: list[Piece] = []
    zones: list[str] = []
    method, unread, is_calendar = "", 0, False
    for kind, line, body, whole in _components(text):
        if kind == "METHOD":
            method = body
        elif kind == "VCALENDAR":
            is_calendar = True
        elif kind == "VTIMEZONE":
            if whole and len(zones) < _MOST_ZONES and len(body) < LONGEST:
                zones.append(body)
        elif len(events) >= MOST_EVENTS:
            unread += 1
        else:
            events.append(_piece(line, body, whole))
    return Pieces(method, tuple(events), tuple(zones), unread, is_calendar)


def _piece(line: int, body: str, whole: bool) -> Piece:
    if not whole:
        return Piece(
            line, problem=QT_TRANSLATE_NOOP("Sentences", "The event is not complete in the file.")
        )
    if len(body) > LONGEST:
        return Piece(
            line, problem=QT_TRANSLATE_NOOP("Sentences", "The event is too long to be read.")
        )
    return Piece(line, body)


def _components(text: str) -> Iterator[tuple[str, int, str, bool]]:
    """Each event and zone with its first line; alarms and the like inside them stay inside."""
    kind, start, inside = "", 0, 0
    held: list[str] = []
    for number, line in enumerate(re.split("\r\n|\n|\r", text), 1):
        mark = _MARK.match(line) if line[:6].upper().startswith(("BEGIN:", "END:")) else None
        if mark is None:
            if kind:
                held.append(line)
            elif line[:7].upper() == "METHOD:":
                yield "METHOD", number, line[7:].strip().upper(), True
            continue
        begins, name = mark[1].upper() == "BEGIN", mark[2].upper()
        if begins and name in ("VEVENT", "VCALENDAR", "VTIMEZONE"):
            if kind:
                yield kind, start, "", False
            kind, start, inside, held = "", number, 0, [line]
            if name == "VCALENDAR":
                yield name, number, "", True
            else:
                kind = name
        elif kind and not begins and name == kind and not inside:
            yield kind, start, "\r\n".join([*held, line]), True
            kind, held = "", []
        elif kind and not begins and name in ("VEVENT", "VCALENDAR", "VTIMEZONE"):
            yield kind, start, "", False
            kind, held = "", []
        elif kind:
            inside += 1 if begins else -1
            held.append(line)
    if kind:
        yield kind, start, "", False
