"""The three calendars of official papers: one day is stored, one to three are printed.

Jalali days come from `jdatetime`, lunar days from `hijridate` (Umm al-Qura). A printed lunar date
may differ from any calculation by a day, so a lunar day is a proposal an officer can correct.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import jdatetime
from hijridate import Gregorian, Hijri

from desktop_app.core.errors import UserError
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.sentences import say


class Calendar(LabelledEnum):
    """A calendar that a paper can print."""

    GREGORIAN = "gregorian", QT_TRANSLATE_NOOP("Labels", "Gregorian")
    JALALI = "jalali", QT_TRANSLATE_NOOP("Labels", "Jalali")
    HIJRI = "hijri", QT_TRANSLATE_NOOP("Labels", "Lunar Hijri")


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as one calendar counts it."""

    calendar: Calendar
    year: int
    month: int
    day: int


_MONTHS: dict[tuple[Calendar, Language], str] = {
    (Calendar.GREGORIAN, Language.EN): "January February March April May June July August "
    "September October November December",
    (Calendar.GREGORIAN, Language.FR): "janvier février mars avril mai juin juillet août "
    "septembre octobre novembre décembre",
    (Calendar.GREGORIAN, Language.FA): "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر "
    "اکتبر نوامبر دسامبر",
    (Calendar.GREGORIAN, Language.AR): "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر "
    "أكتوبر نوفمبر ديسمبر",
    (Calendar.GREGORIAN, Language.UR): "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر "
    "اکتوبر نومبر دسمبر",
    (Calendar.JALALI, Language.EN): "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr "
    "Aban Azar Dey Bahman Esfand",
    (Calendar.JALALI, Language.FA): "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی "
    "بهمن اسفند",
    (Calendar.JALALI, Language.AR): "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي "
    "بهمن إسفند",
    (Calendar.JALALI, Language.FR): "farvardin ordibehecht khordad tir mordad chahrivar mehr "
    "aban azar dey bahman esfand",
    (Calendar.JALALI, Language.UR): "فروردین اردیبہشت خرداد تیر مرداد شہریور مہر آبان آذر دی "
    "بہمن اسفند",
    (Calendar.HIJRI, Language.EN): "Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|"
    "Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah",
    (Calendar.HIJRI, Language.FA): "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|"
    "شعبان|رمضان|شوال|ذی‌القعده|ذی‌الحجه",
    (Calendar.HIJRI, Language.AR): "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|"
    "رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
    (Calendar.HIJRI, Language.FR): "mouharram|safar|rabia al-awal|rabia ath-thani|"
    "joumada al-oula|joumada ath-thania|rajab|chaabane|ramadan|chawwal|dhou al-qida|"
    "dhou al-hijja",
    (Calendar.HIJRI, Language.UR): "محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|"
    "رجب|شعبان|رمضان|شوال|ذوالقعدہ|ذوالحجہ",
}
_ERAS: dict[tuple[Calendar, Language], str] = {
    (Calendar.GREGORIAN, Language.AR): " م",
    (Calendar.JALALI, Language.AR): " هـ.ش",
    (Calendar.HIJRI, Language.AR): " هـ",
    (Calendar.GREGORIAN, Language.UR): "ء",
    (Calendar.JALALI, Language.UR): " ہجری شمسی",
    (Calendar.HIJRI, Language.UR): "ھ",
}
"""What Arabic and Urdu papers write behind the year to tell the eras apart."""


SHIFTS = range(-2, 3)
"""By how many days an officer may correct a lunar date."""


def kept_shift(days: int | None) -> int:
    """A stored correction of lunar dates, brought within `SHIFTS`; None is none."""
    return max(SHIFTS[0], min(SHIFTS[-1], days or 0))


def month_names(calendar: Calendar, language: Language) -> tuple[str, ...]:
    """The twelve month names of a calendar in a language."""
    names = _MONTHS[calendar, language]
    return tuple(names.split("|") if "|" in names else names.split())


def to_calendar(day: date, calendar: Calendar, lunar_shift: int = 0) -> CalendarDay:
    """The same day in another calendar.

    `lunar_shift` (of `SHIFTS`) corrects the lunar date alone: 1 gives the lunar date that the
    tables have for the day after. Raises UserError for a day that the calendar cannot count: a
    lunar one outside the Umm al-Qura tables (August 1924 to November 2077), a Jalali one before
    its first year or after 9377.
    """
    if lunar_shift not in SHIFTS:
        raise ValueError(f"a lunar date is corrected by two days at most, not {lunar_shift}")
    try:
        if calendar is Calendar.JALALI:
            jalali = jdatetime.date.fromgregorian(date=day)
            return CalendarDay(calendar, jalali.year, jalali.month, jalali.day)
        if calendar is Calendar.HIJRI:
            hijri = Gregorian.fromdate(day + timedelta(lunar_shift)).to_hijri()
            return CalendarDay(calendar, hijri.year, hijri.month, hijri.day)
    except (ValueError, OverflowError) as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{day} cannot be counted in the {calendar} calendar."
                ),
                day=day,
                calendar=calendar,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Check the year, or print another calendar on this paper."
            ),
        ) from error
    return CalendarDay(calendar, day.year, day.month, day.day)


def from_calendar(day: CalendarDay) -> date:
    """The Gregorian day of a day in any calendar; raises UserError where it does not exist."""
    try:
        if day.calendar is Calendar.JALALI:
            return jdatetime.date(day.year, day.month, day.day).togregorian()  # type: ignore[no-any-return]
        if day.calendar is Calendar.HIJRI:
            gregorian = Hijri(day.year, day.month, day.day).to_gregorian()
            return date(gregorian.year, gregorian.month, gregorian.day)
        return date(day.year, day.month, day.day)
    except (ValueError, OverflowError) as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "There is no day {year}/{month}/{day} in the {calendar} calendar."
                ),
                year=day.year,
                month=day.month,
                day=day.day,
                calendar=day.calendar,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Check the day and the month."),
        ) from error


def format_day(
    day: date,
    language: Language,
    calendar: Calendar = Calendar.GREGORIAN,
    lunar_shift: int = 0,
) -> str:
    """One calendar's date in words: "22 November 2026", "۱ آذر ۱۴۰۵", "٢٠ رمضان ١٤٤٦ هـ".

    `lunar_shift` as in `to_calendar`, which says what is raised.
    """
    parts = to_calendar(day, calendar, lunar_shift)
    month = month_names(calendar, language)[parts.month - 1]
    first = "1er" if language is Language.FR and parts.day == 1 else str(parts.day)
    era = _ERAS.get((calendar, language), "")
    return localise_digits(f"{first} {month} {parts.year}{era}", language)


def format_days(
    day: date, language: Language, calendars: tuple[Calendar, ...], lunar_shift: int = 0
) -> str:
    """The day in each calendar, the first one leading: "22 November 2026 (1 Azar 1405)"."""
    first, *rest = [format_day(day, language, calendar, lunar_shift) for calendar in calendars]
    return f"{first} ({' / '.join(rest)})" if rest else first
