"""Days as officers type them into a search: in words or numbers, in any of the three calendars.

A date in numbers may be read in two ways (3/4/2025; 1446/9/20 is a Jalali and a lunar day): each
way that exists is given, and the window shows them.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop_app.core.calendars import Calendar, CalendarDay, from_calendar, month_names
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})\s?([/.\-–−٫])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN = frozenset({"st", "nd", "rd", "th", "er", "of", "de", "le", "the"})
_ERAS = frozenset(
    {"ه", "م", "ش", "ق", "هجری", "شمسی", "قمری", "میلادی", "ah", "ad", "ce", "ap", "ھ"}
)
"""What is written behind a year to tell the eras apart."""
_YEARS = {
    Calendar.GREGORIAN: range(1800, 2200),
    Calendar.JALALI: range(1200, 1500),
    Calendar.HIJRI: range(1343, 1501),
}
"""Years in which a date in numbers may be meant."""
_LONGEST_MONTH = 3
"""Words in the name of a month at most."""
_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_NAMES: dict[tuple[Calendar, int], str] = {
    **{(Calendar.GREGORIAN, number): short for number, short in enumerate(_SHORT, start=1)},
    (Calendar.GREGORIAN, 9): "sep|sept",
    (Calendar.JALALI, 2): "ordibehesht|ordibehescht",
    (Calendar.JALALI, 5): "amordad",
    (Calendar.JALALI, 10): "day|dei",
    (Calendar.JALALI, 12): "esphand|isfand",
    (Calendar.HIJRI, 1): "moharram|muharam",
    (Calendar.HIJRI, 3): "rabi al-awwal|rabi ul awwal|rabi al-awal",
    (Calendar.HIJRI, 4): "rabi al-thani|rabi ath-thani|rabi us sani",
    (Calendar.HIJRI, 5): "jumada al-awwal|jumada al-ula",
    (Calendar.HIJRI, 6): "jumada al-thani|jumada al-akhira|jumada ath-thani",
    (Calendar.HIJRI, 8): "sha'ban|shaaban",
    (Calendar.HIJRI, 9): "ramazan|ramadhan|ramzan",
    (Calendar.HIJRI, 11): "dhu al-qida|zulqada|dhul qadah|ذیقعده",
    (Calendar.HIJRI, 12): "dhu al-hijja|zulhijja|dhul hijjah|ذیحجه",
}


@dataclass(frozen=True, slots=True)
class DayReading:
    """A day that may be meant, and the calendar in which it was typed."""

    day: date
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class AskedDay:
    """What typed words say of a day: every reading, and the folded words beside it."""

    readings: tuple[DayReading, ...]
    rest: str = ""

    @property
    def days(self) -> tuple[date, ...]:
        """The days that may be meant, each once."""
        return tuple(dict.fromkeys(reading.day for reading in self.readings))


def asked_day(words: str) -> AskedDay | None:
    """The first whole date in `words`, None where there is none that exists."""
    text = fold(words)
    return _in_numbers(text) or _in_words(text)


def _in_numbers(text: str) -> AskedDay | None:
    for found in _NUMBERS.finditer(text):
        first, middle, last = found[1], int(found[3]), found[4]
        if len(first) == 4 and len(last) <= 2:
            orders = ((int(first), middle, int(last)),)
        elif len(last) == 4 and len(first) <= 2:
            orders = ((int(last), middle, int(first)), (int(last), int(first), middle))  # type: ignore[assignment]
        else:
            continue
        readings = tuple(
            dict.fromkeys(
                reading
                for calendar, years in _YEARS.items()
                for year, month, day in orders
                if year in years and (reading := _reading(calendar, year, month, day))
            )
        )
        if readings:
            return AskedDay(readings, _without(text, found.start(), found.end()))
    return None


def _in_words(text: str) -> AskedDay | None:
    """ "20 Ramadan 1446", "March 20, 2025", "1403 esfand 30"."""
    tokens = [found for found in _TOKEN.finditer(text) if found[0] not in _BETWEEN]
    for start in range(len(tokens)):
        for length in range(_LONGEST_MONTH, 0, -1):
            found = _named(tokens, start, length)
            if found is None:
                continue
            readings, first, last = found
            while last + 1 < len(tokens) and tokens[last + 1][0] in _ERAS:
                last += 1
            return AskedDay(readings, _without(text, tokens[first].start(), tokens[last].end()))
    return None


def _named(
    tokens: list["re.Match[str]"], start: int, length: int
) -> tuple[tuple[DayReading, ...], int, int] | None:
    """The readings of a month's name with its day and year, and the tokens they take."""
    months = _months().get("".join(token[0] for token in tokens[start : start + length]), ())
    after = start + length
    for day, year in ((start - 1, after), (after, after + 1), (after, start - 1)):
        if min(day, year) < 0 or max(day, year) >= len(tokens):
            continue
        one, four = tokens[day][0], tokens[year][0]
        if not (one.isdigit() and four.isdigit() and len(one) <= 2 and len(four) == 4):
            continue
        made = (_reading(calendar, int(four), month, int(one)) for calendar, month in months)
        readings = tuple(filter(None, made))
        if readings:
            return readings, min(day, year, start), max(day, year, after - 1)
    return None


@cache
def _months() -> dict[str, tuple[tuple[Calendar, int], ...]]:
    """Which months are called so in any language."""
    found: dict[str, dict[tuple[Calendar, int], None]] = {}
    for calendar in Calendar:
        for language in Language:
            try:
                names = month_names(calendar, language)
            except KeyError:
                continue
            for number, name in enumerate(names, start=1):
                found.setdefault(_key(name), {})[calendar, number] = None
    for month, others in _OTHER_NAMES.items():
        for name in others.split("|"):
            found.setdefault(_key(name), {})[month] = None
    return {name: tuple(months) for name, months in found.items()}


def _key(name: str) -> str:
    return "".join(_TOKEN.findall(fold(name)))


def _reading(calendar: Calendar, year: int, month: int, day: int) -> DayReading | None:
    try:
        return DayReading(from_calendar(CalendarDay(calendar, year, month, day)), calendar)
    except (UserError, KeyError, IndexError):
        return None


def _without(text: str, start: int, end: int) -> str:
    return " ".join(f"{text[:start]} {text[end:]}".split()).strip(" ,.;")
