"""One day in three calendars: known pairs, edges of the tables and days that do not exist."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.calendars import (
    Calendar,
    CalendarDay,
    format_day,
    format_days,
    from_calendar,
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
