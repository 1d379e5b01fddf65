"""Reading the date printed on a letter that came in, in whatever calendar it was written.

`03/04/1402` and `1402/04/03` both occur, and 1446 is a lunar year or a far Jalali one: what is
printed may mean several days. All of them are found, the likeliest first; nothing is guessed in
silence.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop_app.core.calendars import Calendar, CalendarDay, from_calendar, month_names
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.languages import PAPER_LANGUAGES

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_OLD_YEARS = range(1200, 1600)
"""Years that are no Gregorian ones of a letter in use, but Jalali or lunar ones."""
_ABBREVIATED = 3
"""Letters of a Gregorian month's name that are enough, as in "3 Apr 2026"."""
_LONGEST = 60
_NEAR_DAYS = 3653


@dataclass(frozen=True, slots=True)
class DayReading:
    """One day that a printed date can mean, and the calendar that it is then written in."""

    day: date
    calendar: Calendar


def readings(printed: str, near: date | None = None) -> tuple[DayReading, ...]:
    """Every day that `printed` can mean, the likeliest first; none where it cannot be read.

    Where the order of day and month is open, the day comes first, as in most of the world; where
    the calendar is open, that whose day is nearest to `near`, the day of receipt, comes first.
    """
    plain = " ".join(fold_digits(printed).split())
    if not plain or len(plain) > _LONGEST:
        return ()
    found = dict.fromkeys(_numeric(plain) or _written(plain))
    if near is None:
        return tuple(found)
    years = {each: abs((each.day - near).days) // 366 for each in found}
    return tuple(sorted(found, key=lambda each: years[each]))


def likely(printed: str, near: date | None = None) -> DayReading | None:
    """The only day that `printed` can mean, or the only one within ten years of `near`.

    None where it is open: then somebody has to say which was meant.
    """
    found = readings(printed, near)
    if near is not None and len(found) > 1:
        found = tuple(each for each in found if abs((each.day - near).days) < _NEAR_DAYS)
    return found[0] if len(found) == 1 else None


def reading_of(printed: str, day: date | None, calendar: Calendar) -> DayReading | None:
    """The reading of `printed` that is this day in this calendar, if it is one."""
    return next(
        (each for each in readings(printed) if each.day == day and each.calendar is calendar), None
    )


def _numeric(plain: str) -> list[DayReading]:
    if found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
        orders = [(month, day)]
    elif found := _YEAR_LAST.fullmatch(plain):
        day, month, year = (int(part) for part in found.groups())
        orders = [(month, day), (day, month)]
    else:
        return []
    calendars = _calendars(year)
    return [
        reading
        for order in orders
        for calendar in calendars
        if (reading := _read(calendar, year, *order)) is not None
    ]


def _written(plain: str) -> list[DayReading]:
    """A date with the name of its month, in any language of papers: "22 November 2026"."""
    numbers = [int(part) for part in _NUMBER.findall(plain)]
    years = [number for number in numbers if number > 31]
    days = [number for number in numbers if number <= 31]
    if len(years) != 1 or len(days) != 1:
        return []
    words = f" {_words(plain)} "
    named = [(calendar, month) for name, calendar, month in _names() if f" {name} " in words]
    if not named:
        named = _short_names(words)
    year, day = years[0], days[0]
    fits = _calendars(year)
    found = (_read(calendar, year, month, day) for calendar, month in named if calendar in fits)
    return [reading for reading in found if reading is not None]


def _short_names(words: str) -> list[tuple[Calendar, int]]:
    wanted = {word for word in words.split() if len(word) >= _ABBREVIATED}
    return [
        (calendar, month)
        for name, calendar, month in _names()
        if calendar is Calendar.GREGORIAN and any(name.startswith(word) for word in wanted)
    ]


@cache
def _names() -> tuple[tuple[str, Calendar, int], ...]:
    """Names of months, longer ones first: "Rabi II" is not "Rabi I"."""
    found = {
        (_words(name), calendar, month)
        for calendar in Calendar
        for language in PAPER_LANGUAGES
        for month, name in enumerate(month_names(calendar, language), start=1)
    }
    return tuple(sorted(found, key=lambda each: (-len(each[0]), each[0], each[1].stored)))


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def _calendars(year: int) -> tuple[Calendar, ...]:
    return (Calendar.JALALI, Calendar.HIJRI) if year in _OLD_YEARS else (Calendar.GREGORIAN,)


def _read(calendar: Calendar, year: int, month: int, day: int) -> DayReading | None:
    try:
        return DayReading(from_calendar(CalendarDay(calendar, year, month, day)), calendar)
    except UserError:
        return None  # no such day in that calendar: 31 Esfand
