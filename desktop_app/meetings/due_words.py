"""Days as they are typed while people talk: "in 2 weeks", "tomorrow", "monday", "30 March 2027".

In the five languages of papers, with the digits of any script. Months are counted in the calendar
that leads in the language of the word: "2 ماه" are Jalali months.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from desktop_app.core.calendars import Calendar, CalendarDay, from_calendar, to_calendar
from desktop_app.core.day_words import asked_day
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_DAYS = "d day days روز يوم أيام ايام jour jours j دن"
_WEEKS = "w week weeks هفته هفتة أسبوع اسبوع أسابيع اسابيع أسبوعين semaine semaines sem ہفتہ ہفتے"
_MONTHS = "m month months شهر أشهر اشهر شهور mois مہینہ مہینے مہینوں"
_JALALI_MONTHS = "ماه"
_YEARS = "y year years سال سنة سنوات an ans année années برس"
_TODAY = "today امروز اليوم aujourd'hui آج"
_TOMORROW = "tomorrow فردا غدا demain کل"
_WEEKDAYS = (
    "monday mon دوشنبه الاثنين الإثنين lundi پیر سوموار",
    "tuesday tue سه‌شنبه سهشنبه الثلاثاء mardi منگل",
    "wednesday wed چهارشنبه الأربعاء الاربعاء mercredi بدھ",
    "thursday thu پنجشنبه پنج‌شنبه الخميس jeudi جمعرات",
    "friday fri جمعه الجمعة vendredi جمعہ",
    "saturday sat شنبه السبت samedi ہفتہ‌وار",
    "sunday sun یکشنبه یک‌شنبه الأحد الاحد dimanche اتوار",
)
_NUMBERS = {
    1: "a an one یک un une ایک",
    2: "two دو deux اثنين",
    3: "three سه trois ثلاثة تین",
    4: "four چهار quatre أربعة چار",
    6: "six شش ستة چھ",
}
_LONGEST = 3660
"""Days; what is due later than in ten years was mistyped."""


def due_day(typed: str, today: date) -> date | None:
    """The day that `typed` means, counted from `today`; None for nothing typed.

    Raises UserError for words that mean no day, and for more than ten years.
    """
    words = list(re.findall(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?", _plain(typed)))
    if not words:
        return None
    found = _relative(words, today)
    if found is None:
        asked = asked_day(typed)
        found = asked.days[0] if asked is not None and asked.days else None
    if found is None or abs((found - today).days) > _LONGEST:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "“{typed}” is no day."), typed=typed.strip()),
            QT_TRANSLATE_NOOP("Sentences", "Write a day, or something like “in 2 weeks”."),
        )
    return found


def _relative(words: list[str], today: date) -> date | None:
    whole = "".join(words)
    for ahead, names in enumerate((_TODAY, _TOMORROW)):
        if whole in _set(names):
            return today + timedelta(days=ahead)
    for said in (whole, words[-1] if len(words) == 2 else ""):
        for place, names in enumerate(_WEEKDAYS):
            if said in _set(names):
                return today + timedelta(days=(place - today.weekday() - 1) % 7 + 1)
    return _counted(words, today)


def _counted(words: list[str], today: date) -> date | None:
    """ "in 2 weeks", "2w", "دو هفته دیگر", "dans 3 mois"."""
    for place, word in enumerate(words):
        number = int(word) if word.isdigit() and len(word) < 5 else _number(word)
        if number is None or place + 1 >= len(words):
            continue
        unit = words[place + 1]
        if unit in _set(_DAYS) | _set(_WEEKS):
            days = number * (7 if unit in _set(_WEEKS) else 1)
            return today + timedelta(days=min(days, _LONGEST + 1))
        if unit in _set(_MONTHS) | _set(_JALALI_MONTHS) | _set(_YEARS):
            months = number * (12 if unit in _set(_YEARS) else 1)
            return _months(today, months, jalali=unit in _set(_JALALI_MONTHS))
    return None


def _months(today: date, months: int, *, jalali: bool) -> date:
    """As many months later, on the last day of a month that is too short."""
    if months > _LONGEST // 28:
        return today + timedelta(days=_LONGEST + 1)
    if not jalali:
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    start = to_calendar(today, Calendar.JALALI)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    for day in range(start.day, start.day - 3, -1):
        try:
            return from_calendar(CalendarDay(Calendar.JALALI, year, month + 1, day))
        except UserError:
            continue
    raise AssertionError("a Jalali month has 29 days at least")


def _number(word: str) -> int | None:
    return next((number for number, names in _NUMBERS.items() if word in _set(names)), None)


def _set(names: str) -> frozenset[str]:
    return frozenset(_plain(each) for each in names.split())


def _plain(text: str) -> str:
    return fold(text.replace("\u200c", ""))
