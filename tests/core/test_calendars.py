"""One day in three calendars: known pairs, edges of the tables and days that do not exist."""

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.calendars import (
    SHIFTS,
    Calendar,
    CalendarDay,
    format_day,
    format_days,
    from_calendar,
    kept_shift,
    month_names,
    to_calendar,
)
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language

JALALI, HIJRI, GREGORIAN = Calendar.JALALI, Calendar.HIJRI, Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("day", "jalali"),
    [
        (date(2025, 3, 20), (1403, 12, 30)),
        (date(2026, 3, 20), (1404, 12, 29)),
        (date(2030, 3, 20), (1408, 12, 30)),
        (date(1976, 5, 25), (1355, 3, 4)),
        (date(2022, 5, 11), (1401, 2, 21)),
    ],
)
def test_known_jalali_pairs(day: date, jalali: tuple[int, int, int]) -> None:
    counted = CalendarDay(JALALI, *jalali)
    assert to_calendar(day, JALALI) == counted
    assert from_calendar(counted) == day


@pytest.mark.parametrize(
    ("day", "hijri"),
    [
        (date(2025, 3, 20), (1446, 9, 20)),
        (date(2017, 7, 10), (1438, 10, 16)),
        (date(1924, 8, 1), (1343, 1, 1)),
        (date(2077, 11, 16), (1500, 12, 30)),
    ],
)
def test_known_lunar_pairs(day: date, hijri: tuple[int, int, int]) -> None:
    counted = CalendarDay(HIJRI, *hijri)
    assert to_calendar(day, HIJRI) == counted
    assert from_calendar(counted) == day


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)), st.sampled_from(Calendar))
def test_every_day_of_the_tables_comes_back(day: date, calendar: Calendar) -> None:
    assert from_calendar(to_calendar(day, calendar)) == day


@given(st.dates(), st.sampled_from(Calendar))
def test_any_day_is_counted_or_refused_in_plain_words(day: date, calendar: Calendar) -> None:
    within = {
        GREGORIAN: True,
        JALALI: date(622, 3, 21) <= day <= date(9999, 3, 20),
        HIJRI: date(1924, 8, 1) <= day <= date(2077, 11, 16),
    }
    if within[calendar]:
        assert from_calendar(to_calendar(day, calendar)) == day
    else:
        with pytest.raises(UserError, match=day.isoformat()):
            to_calendar(day, calendar)


@given(
    st.sampled_from(Calendar),
    st.integers(-(10**20), 10**20),
    st.integers(-3, 15),
    st.integers(-3, 33),
)
def test_days_that_do_not_exist_are_refused(
    calendar: Calendar, year: int, month: int, day: int
) -> None:
    counted = CalendarDay(calendar, year, month, day)
    with contextlib.suppress(UserError):
        assert to_calendar(from_calendar(counted), calendar) == counted


@pytest.mark.parametrize(
    "counted",
    [
        CalendarDay(JALALI, 1404, 12, 30),
        CalendarDay(JALALI, 0, 1, 1),
        CalendarDay(HIJRI, 1342, 12, 29),
        CalendarDay(HIJRI, 1501, 1, 1),
        CalendarDay(GREGORIAN, 2026, 2, 29),
    ],
)
def test_edges_outside_a_calendar(counted: CalendarDay) -> None:
    with pytest.raises(UserError, match="There is no day"):
        from_calendar(counted)


def test_dates_in_words() -> None:
    day = date(2026, 11, 22)
    assert format_day(day, Language.EN) == "22 November 2026"
    assert format_day(day, Language.FA, JALALI) == "۱ آذر ۱۴۰۵"
    assert format_day(day, Language.EN, JALALI) == "1 Azar 1405"
    assert format_day(date(2026, 5, 1), Language.FR) == "1er mai 2026"
    assert format_day(date(2026, 5, 11), Language.FR) == "11 mai 2026"
    assert format_day(date(2025, 3, 20), Language.AR, HIJRI) == "٢٠ رمضان ١٤٤٦ هـ"
    assert format_day(date(2025, 3, 20), Language.UR, HIJRI) == "۲۰ رمضان ۱۴۴۶ھ"
    assert format_day(day, Language.UR) == "۲۲ نومبر ۲۰۲۶ء"
    assert format_day(day, Language.AR, JALALI) == "١ آذر ١٤٠٥ هـ.ش"
    assert format_day(date(2025, 3, 20), Language.FR, HIJRI) == "20 ramadan 1446"


def test_the_leading_calendar_comes_first() -> None:
    day = date(2025, 3, 20)
    assert format_days(day, Language.EN, (GREGORIAN,)) == "20 March 2025"
    assert (
        format_days(day, Language.EN, (HIJRI, GREGORIAN, JALALI))
        == "20 Ramadan 1446 (20 March 2025 / 30 Esfand 1403)"
    )


@pytest.mark.parametrize("calendar", Calendar)
@pytest.mark.parametrize("language", Language)
def test_every_language_names_twelve_different_months(
    calendar: Calendar, language: Language
) -> None:
    assert len(set(month_names(calendar, language))) == 12
    assert all(month_names(calendar, language))


@pytest.mark.parametrize("calendar", Calendar)
def test_month_names_are_written_in_the_letters_of_their_language(calendar: Calendar) -> None:
    for language in Language:
        arabic = [
            any("\u0600" <= c <= "\u06ff" for c in m) for m in month_names(calendar, language)
        ]
        assert arabic == [language.is_rtl] * 12
    arabic_names = "".join(month_names(calendar, Language.AR))
    assert not set("یکہ") & set(arabic_names), "Arabic writes ي, ك and ه"


FIRST, LAST = date(1924, 8, 1), date(2077, 11, 16)


@given(st.dates(FIRST + timedelta(2), LAST - timedelta(2)), st.sampled_from(SHIFTS))
def test_a_corrected_lunar_date_is_that_of_the_day_so_many_days_on(day: date, shift: int) -> None:
    corrected = to_calendar(day, HIJRI, shift)
    assert from_calendar(corrected) == day + timedelta(shift)
    assert corrected == to_calendar(day + timedelta(shift), HIJRI)
    assert 1 <= corrected.day <= 30
    for language in Language:
        words = format_day(day, language, HIJRI, shift)
        assert words == format_day(day + timedelta(shift), language, HIJRI)
        assert month_names(HIJRI, language)[corrected.month - 1] in words


@given(st.dates(date(622, 3, 21), date(9999, 3, 20)), st.sampled_from(SHIFTS))
def test_other_calendars_know_no_correction(day: date, shift: int) -> None:
    for calendar in (GREGORIAN, JALALI):
        assert to_calendar(day, calendar, shift) == to_calendar(day, calendar)
        assert format_day(day, Language.FA, calendar, shift) == format_day(
            day, Language.FA, calendar
        )


@given(st.dates(FIRST, LAST), st.sampled_from(SHIFTS))
def test_a_correction_beyond_the_tables_is_refused_in_plain_words(day: date, shift: int) -> None:
    if FIRST <= day + timedelta(shift) <= LAST:
        assert to_calendar(day, HIJRI, shift).calendar is HIJRI
    else:
        with pytest.raises(UserError, match=day.isoformat()):
            to_calendar(day, HIJRI, shift)


@pytest.mark.parametrize(
    ("day", "shift", "printed"),
    [
        (date(2025, 3, 20), -1, "19 Ramadan 1446"),
        (date(2025, 3, 1), -1, "29 Shaban 1446"),  # Shaban 1446 has 29 days in the tables
        (date(2025, 2, 28), 1, "1 Ramadan 1446"),
        (date(2025, 3, 29), 1, "1 Shawwal 1446"),
        (date(2025, 6, 26), -1, "29 Dhu al-Hijjah 1446"),
        (date(2025, 6, 25), 2, "2 Muharram 1447"),
        (FIRST, 2, "3 Muharram 1343"),
        (LAST, -2, "28 Dhu al-Hijjah 1500"),
    ],
)
def test_corrections_across_the_ends_of_months_and_years(
    day: date, shift: int, printed: str
) -> None:
    assert format_day(day, Language.EN, HIJRI, shift) == printed


@pytest.mark.parametrize(("day", "shift"), [(FIRST, -1), (LAST, 1), (date.min, -2), (date.max, 2)])
def test_corrections_at_the_ends_of_all_days(day: date, shift: int) -> None:
    with pytest.raises(UserError, match="cannot be counted"):
        format_day(day, Language.EN, HIJRI, shift)


def test_only_two_days_either_way() -> None:
    with pytest.raises(ValueError, match="two days"):
        to_calendar(date(2025, 3, 20), HIJRI, 3)
    assert [kept_shift(days) for days in (None, 0, -7, 2, 7)] == [0, 0, -2, 2, 2]


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        (Language.EN, "20 March 2025 (30 Esfand 1403 / 21 Ramadan 1446)"),
        (Language.FR, "20 mars 2025 (30 esfand 1403 / 21 ramadan 1446)"),
        (Language.FA, "۲۰ مارس ۲۰۲۵ (۳۰ اسفند ۱۴۰۳ / ۲۱ رمضان ۱۴۴۶)"),
        (Language.AR, "٢٠ مارس ٢٠٢٥ م (٣٠ إسفند ١٤٠٣ هـ.ش / ٢١ رمضان ١٤٤٦ هـ)"),
        (Language.UR, "۲۰ مارچ ۲۰۲۵ء (۳۰ اسفند ۱۴۰۳ ہجری شمسی / ۲۱ رمضان ۱۴۴۶ھ)"),
    ],
)
def test_three_calendars_in_the_digits_of_each_language(language: Language, printed: str) -> None:
    assert format_days(date(2025, 3, 20), language, (GREGORIAN, JALALI, HIJRI), 1) == printed
