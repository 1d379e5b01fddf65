"""Patterns by which a body numbers its sessions and decisions: `No. {number}/{session}-S&T`."""

import re
from dataclasses import dataclass
from datetime import date

from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.numbering import FIELD, WIDTH, fields_of, unknown_field, unread_field
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

FIELDS = ("session", "number", "year", "body")
_YEARS = {
    "": Calendar.GREGORIAN,
    "gregorian": Calendar.GREGORIAN,
    "jalali": Calendar.JALALI,
    "hijri": Calendar.HIJRI,
}


@dataclass(frozen=True, slots=True)
class BodyPattern:
    """A checked pattern."""

    source: str

    def write(self, *, session: int, day: date | None, body: str = "", number: int = 0) -> str:
        """What is printed; a year is left out where the session has no day yet."""
        values = {"session": session, "number": number}

        def value(match: re.Match[str]) -> str:
            name, _, form = match.group(1).partition(":")
            if name == "body":
                return body
            if name == "year":
                return str(to_calendar(day, _YEARS[form]).year) if day else ""
            return str(values[name]).zfill(int(form) if form else 0)

        return FIELD.sub(value, self.source).strip()

    @property
    def needs_day(self) -> bool:
        """Whether it prints a year, which only a session with a day has."""
        return any(name.partition(":")[0] == "year" for name in FIELD.findall(self.source))


def session_pattern(source: str) -> BodyPattern:
    """Check the pattern of a body's sessions, in letters of any script.

    Raises UserError for an unknown field, a brace alone, what cannot be seen, or where the
    number of the session is not in it just once.
    """
    names = fields_of(source, _check_field)
    if names.count("session") != 1 or "number" in names:
        raise _refused(
            source,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The pattern {source} of the sessions does not name the session's number once.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Put one {session} in it and no {number}, for example {session}/{year}.",
            ),
        )
    return BodyPattern(source)


def decision_pattern(source: str) -> BodyPattern:
    """Check the pattern of a body's decisions.

    Decisions are counted anew in each session, so that a number without its session would stand
    for many decisions. Raises UserError as `session_pattern` does.
    """
    names = fields_of(source, _check_field)
    if names.count("number") != 1 or "session" not in names:
        raise _refused(
            source,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The pattern {source} of the decisions does not name the decision's number once"
                " and the session it was taken in.",
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Put one {number} and a {session} in it, for example No. {number}/{session}-S&T.",
            ),
        )
    return BodyPattern(source)


def _refused(source: str, complaint: str, advice: str) -> UserError:
    return UserError(say(complaint, source=repr(source)), advice)


def _check_field(field: str) -> None:
    name, colon, form = field.partition(":")
    if name not in FIELDS:
        raise unknown_field(field, FIELDS)
    right = {"body": not form, "year": form in _YEARS}.get(name, bool(WIDTH.fullmatch(form)))
    if colon and not right:
        raise unread_field(
            field,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{number} and {session} take a width from 1 to 9, like {number:03}; {year} takes"
                " a calendar: gregorian, jalali or hijri.",
            ),
        )
