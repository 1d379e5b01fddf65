"""Dates printed on letters: every calendar, every order, and nothing guessed in silence."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.calendars import Calendar, format_day, to_calendar
from desktop_app.core.languages import PAPER_LANGUAGES, Language, localise_digits
from desktop_app.letters.printed_days import DayReading, likely, reading_of, readings

TODAY = date(2026, 11, 22)
G, J, H = Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI


@pytest.mark.parametrize(
    ("printed", "day", "calendar"),
    [
        ("30 Esfand 1403", date(2025, 3, 20), J),
        ("20 Ramadan 1446", date(2025, 3, 20), H),
        ("٢٠ رمضان ١٤٤٦ هـ", date(2025, 3, 20), H),
        ("۳۰ اسفند ۱۴۰۳", date(2025, 3, 20), J),
        ("1404/12/29", date(2026, 3, 20), J),
        ("۱۴۰۲/۰۴/۰۳", date(2023, 6, 24), J),
        ("Islamabad, the 5th June, 2026", date(2026, 6, 5), G),
        ("Nov. 22, 2026", date(2026, 11, 22), G),
        ("1er mars 2026", date(2026, 3, 1), G),
        ("2026-11-22", date(2026, 11, 22), G),
        ("15.11.2026", date(2026, 11, 15), G),
        ("5 Rabi II 1447", date(2025, 9, 27), H),
        ("12 جمادى الآخرة 1447", date(2025, 12, 3), H),
    ],
)
def test_a_date_is_read_as_it_was_meant(printed: str, day: date, calendar: Calendar) -> None:
    assert likely(printed, TODAY) == DayReading(day, calendar)


@pytest.mark.parametrize("printed", ["03/04/1402", "03/04/2026", "12/11/1447"])
def test_what_may_mean_several_days_is_left_open(printed: str) -> None:
    found = readings(printed, TODAY)
    assert len(found) > 1
    assert likely(printed, TODAY) is None
    first = found[0]
    assert reading_of(printed, first.day, first.calendar) == first
    assert reading_of(printed, first.day + timedelta(1), first.calendar) is None


def test_the_day_stands_first_and_the_nearest_calendar_leads() -> None:
    assert readings("03/04/1402", TODAY)[0] == DayReading(date(2023, 6, 24), J)
    assert readings("12/11/1447", TODAY)[0].calendar is H
    assert {each.calendar for each in readings("03/04/1402", TODAY)} == {J, H}


@pytest.mark.parametrize(
    "printed", ["", "soon", "31/12/1404", "30/02/2026", "16-17 Shawwal 1438", "9" * 400, "1 2 3"]
)
def test_what_is_no_date_is_read_as_none(printed: str) -> None:
    assert readings(printed) == ()


@given(
    st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    st.sampled_from(PAPER_LANGUAGES),
    st.sampled_from(list(Calendar)),
)
@settings(max_examples=120)
def test_every_date_that_papers_print_is_read_back(
    day: date, language: Language, calendar: Calendar
) -> None:
    printed = format_day(day, language, calendar)
    assert DayReading(day, calendar) in readings(printed)
    assert likely(printed, day) == DayReading(day, calendar)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.sampled_from(list(Calendar)))
@settings(max_examples=60)
def test_figures_hold_the_day_in_either_order(day: date, calendar: Calendar) -> None:
    parts = to_calendar(day, calendar)
    first = f"{parts.year}/{parts.month:02}/{parts.day:02}"
    last = f"{parts.day}-{parts.month}-{parts.year}"
    for printed in (first, localise_digits(first, Language.FA), last):
        assert DayReading(day, calendar) in readings(printed, day)


@given(st.text(max_size=80))
@settings(max_examples=150)
def test_no_text_breaks_the_reading(printed: str) -> None:
    assert isinstance(readings(printed, TODAY), tuple)
