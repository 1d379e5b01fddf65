"""Days as tables write them: by ISO 8601, and Jalali ones by their year."""

import re
from datetime import date

from desktop_app.core.calendars import Calendar, CalendarDay, from_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold_digits

_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?")
_LAST_JALALI = 1600
"""Nobody's post began in a Gregorian year before this one."""


def day_of(text: str) -> date | None:
    """The day that `text` writes with its year first; None where there is none, as 31 Esfand."""
    match = _DAY.fullmatch(fold_digits(text).strip())
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[3]), int(match[4])
    calendar = Calendar.JALALI if year < _LAST_JALALI else Calendar.GREGORIAN
    try:
        return from_calendar(CalendarDay(calendar, year, month, day))
    except (UserError, ValueError, OverflowError):
        return None
