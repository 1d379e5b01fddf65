"""Days typed into a search: whatever our papers print is read back, in every calendar."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.calendars import Calendar, format_day, to_calendar
from desktop_app.core.day_words import asked_day
from desktop_app.core.languages import PAPER_LANGUAGES, Language, localise_digits

DAYS = st.dates(date(1926, 1, 1), date(2076, 12, 31))


@settings(max_examples=150, deadline=None)
@given(DAYS, st.sampled_from(PAPER_LANGUAGES), st.sampled_from(Calendar))
def test_a_printed_day_is_read_back(day: date, language: Language, calendar: Calendar) -> None:
    asked = asked_day(format_day(day, language, calendar))
    assert asked is not None
    assert asked.days == (day,)
    assert {reading.calendar for reading in asked.readings} == {calendar}
    assert asked.rest == ""


@settings(max_examples=100, deadline=None)
@given(DAYS, st.sampled_from(Calendar), st.sampled_from("/.-"), st.sampled_from(Language))
def test_a_day_in_numbers_is_among_the_readings(
    day: date, calendar: Calendar, sign: str, digits: Language
) -> None:
    parts = to_calendar(day, calendar)
    year, month, number = str(parts.year), f"{parts.month:02}", str(parts.day)
    for typed in (sign.join((year, month, number)), sign.join((number, month, year))):
        asked = asked_day(localise_digits(typed, digits))
        assert asked is not None
        assert (day, calendar) in [(each.day, each.calendar) for each in asked.readings]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_read_without_an_error(text: str) -> None:
    asked = asked_day(text)
    assert asked is None or asked.readings


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("20 Ramadan 1446", [date(2025, 3, 20)]),
        ("30 Esfand 1403", [date(2025, 3, 20)]),
        ("2025-03-20", [date(2025, 3, 20)]),
        ("20.3.2025", [date(2025, 3, 20)]),
        ("۳۰ اسفند ۱۴۰۳", [date(2025, 3, 20)]),
        ("March 20th, 2025", [date(2025, 3, 20)]),
        ("1403 esfand 30", [date(2025, 3, 20)]),
        ("3/4/2025", [date(2025, 4, 3), date(2025, 3, 4)]),
        ("31 Esfand 1403", []),
        ("30/2/2025", []),
        ("CINVU/1405/012", []),
        ("1405 12", []),
        ("March 2025", []),
    ],
)
def test_what_officers_type(typed: str, days: list[date]) -> None:
    asked = asked_day(typed)
    assert (list(asked.days) if asked else []) == days


def test_a_year_of_two_calendars_gives_both_readings() -> None:
    asked = asked_day("1446/9/20")
    assert asked is not None
    assert [(each.calendar, each.day) for each in asked.readings] == [
        (Calendar.JALALI, date(2067, 12, 11)),
        (Calendar.HIJRI, date(2025, 3, 20)),
    ]


def test_words_beside_the_day_are_kept() -> None:
    asked = asked_day("Rector of NUST, 20 Ramadan 1446 AH admission")
    assert asked is not None
    assert asked.rest == "rector of nust, admission"
