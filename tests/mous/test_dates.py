"""The days of a memorandum's life, over two centuries and in three calendars."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.calendars import Calendar, format_day, from_calendar, to_calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous import rules, rules_dates, rules_gaps
from desktop_app.mous.ics_words import SUMMARIES, explained
from desktop_app.mous.life_records import EntryRule, MouKind
from desktop_app.mous.records import KeyDate, KeyDateKind, Mou, MouState, Party, Renewal, Term
from desktop_app.mous.rules_terms import add_months

TITLE = Texts(en="T")
EN, FA = Language.EN, Language.FA
START = date(2025, 3, 20)
RUNS = replace(
    Mou(1, 1, parties=(Party(1), Party(2))),
    state=MouState.IN_FORCE,
    term=Term(START, START, 60, 90, Renewal.AUTOMATIC),
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LUNAR = (date(1924, 8, 1), date(2077, 11, 16))


def _day(mou: Mou, today: date, kind: KeyDateKind) -> KeyDate:
    return next(key for key in rules_dates.life_dates(mou, today) if key.kind is kind)


@pytest.mark.parametrize(
    ("day", "jalali", "hijri"),
    [
        (date(2025, 3, 20), "30 Esfand 1403", "20 Ramadan 1446"),
        (date(2026, 3, 20), "29 Esfand 1404", None),
        (date(2030, 3, 20), "30 Esfand 1408", None),
        (date(1976, 5, 25), "4 Khordad 1355", None),
        (date(2022, 5, 11), "21 Ordibehesht 1401", None),
    ],
)
def test_the_known_pairs_hold(day: date, jalali: str, hijri: str | None) -> None:
    assert format_day(day, EN, Calendar.JALALI) == jalali
    if hijri:
        assert format_day(day, EN, Calendar.HIJRI) == hijri


def test_a_term_of_five_years_keeps_the_last_day_of_a_leap_year() -> None:
    end = _day(RUNS, date(2026, 1, 1), KeyDateKind.END)
    assert format_day(end.day, EN, Calendar.JALALI) == "30 Esfand 1408"
    report = _day(RUNS, date(2025, 11, 22), KeyDateKind.REPORT)
    assert format_day(report.day, EN, Calendar.JALALI) == "29 Esfand 1404"


def test_a_text_that_renews_itself_has_successive_terms() -> None:
    end = _day(RUNS, date(2031, 1, 1), KeyDateKind.END)
    assert (end.day, end.terms) == (date(2035, 3, 20), 1)
    assert "no notice is recorded" in end.explanation
    notice = _day(RUNS, date(2031, 1, 1), KeyDateKind.NOTICE)
    assert notice.day == date(2035, 3, 20) - timedelta(days=90)


@pytest.mark.parametrize("renewal", [Renewal.NONE, Renewal.CONSENT])
def test_no_other_renewal_is_ever_assumed(renewal: Renewal) -> None:
    mou = replace(RUNS, term=replace(RUNS.term, renewal=renewal))
    assert _day(mou, date(2040, 1, 1), KeyDateKind.END).day == date(2030, 3, 20)
    assert rules_gaps.missing_for(mou, MouState.EXPIRED, date(2030, 3, 20)) == ()


def test_a_party_that_leaves_ends_the_renewals_of_two_but_not_of_three() -> None:
    leaver = Party(2, withdrawn_on=date(2029, 1, 1))
    two = replace(RUNS, parties=(Party(1), leaver))
    assert _day(two, date(2040, 1, 1), KeyDateKind.END).day == date(2030, 3, 20)
    three = replace(RUNS, parties=(Party(1), leaver, Party(3)))
    assert _day(three, date(2040, 1, 1), KeyDateKind.END).day == date(2040, 3, 20)
    assert rules_dates.left_on(two) == date(2029, 1, 1)
    assert rules_dates.left_on(three) is None


def test_a_text_that_renews_itself_does_not_expire_by_the_calendar() -> None:
    gaps = rules_gaps.missing_for(RUNS, MouState.EXPIRED, date(2031, 1, 1))
    assert gaps == ("The term runs until 2035-03-20.",)


@settings(max_examples=150, deadline=None)
@given(DAYS, st.integers(1, 240), DAYS)
def test_the_running_term_holds_its_day_and_never_drifts(
    start: date, months: int, today: date
) -> None:
    mou = replace(RUNS, term=Term(start, start, months, None, Renewal.AUTOMATIC))
    term = rules_dates.running_term(mou, today)
    assert term is not None
    assert term.start == add_months(start, term.number * months)
    assert term.end == add_months(start, (term.number + 1) * months)
    if today > start:
        assert term.start < today <= term.end
    else:
        assert term.number == 0


@settings(max_examples=150, deadline=None)
@given(DAYS, st.integers(1, 120), st.none() | st.integers(0, 400), DAYS, st.sampled_from(Renewal))
def test_every_day_is_ordered_explained_and_the_same_in_three_calendars(
    start: date, months: int, notice: int | None, today: date, renewal: Renewal
) -> None:
    mou = replace(RUNS, term=Term(start, start, months, notice, renewal))
    keys = rules_dates.life_dates(mou, today)
    assert [key.day for key in keys] == sorted(key.day for key in keys)
    assert len({key.kind for key in keys}) == len(keys)
    for key in keys:
        assert "{" not in key.explanation
        for calendar in Calendar:
            lunar = calendar is Calendar.HIJRI
            if lunar and not LUNAR[0] <= key.day <= LUNAR[1]:
                continue
            assert from_calendar(to_calendar(key.day, calendar)) == key.day


@settings(max_examples=100, deadline=None)
@given(DAYS, DAYS)
def test_the_next_report_is_the_next_anniversary(start: date, today: date) -> None:
    mou = replace(RUNS, term=Term(start, start, None, None, Renewal.NONE))
    report = _day(mou, today, KeyDateKind.REPORT)
    assert report.amount % 12 == 0
    assert report.day == add_months(start, report.amount)
    assert report.day >= min(today, add_months(start, 12)) or today < start
    if report.amount > 12:
        assert add_months(start, report.amount - 12) < today


def test_leap_days_come_back_when_they_can() -> None:
    mou = replace(
        RUNS, term=Term(date(2024, 2, 29), date(2024, 2, 29), 12, None, Renewal.AUTOMATIC)
    )
    ends = [_day(mou, date(year, 1, 1), KeyDateKind.END).day for year in range(2025, 2030)]
    assert [day.isoformat() for day in ends] == [
        "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28",
    ]  # fmt: skip


def _signed(*days: date | None, **changes: object) -> Mou:
    parties = tuple(Party(n, signed_on=day) for n, day in enumerate(days, 1))
    return replace(RUNS, parties=parties, term=Term(), **changes)  # type: ignore[arg-type]


def test_the_last_signature_brings_it_into_force() -> None:
    mou = rules_dates.with_entry(_signed(date(2025, 5, 1), date(2025, 4, 1)))
    assert mou.term.signed_on == mou.term.in_force_on == date(2025, 5, 1)
    entry = _day(mou, START, KeyDateKind.ENTRY)
    assert entry.explanation == "the day of the last signature"
    waiting = _signed(date(2025, 5, 1), None)
    assert rules_dates.with_entry(waiting).term == waiting.term
    assert rules_gaps.missing_for(waiting, MouState.SIGNED, START)[-1].startswith(
        "The day on which A party signed"
    )


def test_notices_and_fixed_days_have_their_own_rules() -> None:
    mou = _signed(date(2025, 5, 1), date(2025, 4, 1), entry_rule=EntryRule.LAST_NOTICE)
    told = tuple(
        replace(party, notified_on=day)
        for party, day in zip(mou.parties, (date(2025, 6, 1), date(2025, 7, 1)), strict=True)
    )
    half = replace(mou, parties=(told[0], mou.parties[1]))
    assert rules_dates.with_entry(half).term.in_force_on is None
    assert rules_gaps.missing_for(half, MouState.IN_FORCE, date(2026, 1, 1)) == (
        "A party has not notified its approval.",
    )
    whole = rules_dates.with_entry(replace(mou, parties=told))
    assert whole.term.in_force_on == date(2025, 7, 1)
    assert whole.term.signed_on == date(2025, 5, 1)
    fixed = replace(mou, entry_rule=EntryRule.FIXED_DAY, term=Term(in_force_on=date(2025, 9, 1)))
    assert rules_dates.with_entry(fixed).term.in_force_on == date(2025, 9, 1)
    assert rules_gaps.missing_for(fixed, MouState.IN_FORCE, date(2025, 8, 1)) == (
        "It enters into force on 2025-09-01.",
    )


def test_a_party_that_joined_later_does_not_move_the_beginning() -> None:
    mou = _signed(date(2025, 5, 1), date(2025, 4, 1))
    late = Party(9, signed_on=date(2027, 1, 1), joined_on=date(2027, 2, 1))
    joined = rules_dates.with_entry(replace(mou, parties=(*mou.parties, late)))
    assert joined.term.in_force_on == date(2025, 5, 1)


def test_a_notice_longer_than_the_term_is_refused_before_it_begins() -> None:
    with pytest.raises(UserError, match="last day of notice"):
        rules.check(replace(RUNS, title=TITLE, term=Term(months=2, notice_days=63)))
    rules.check(replace(RUNS, title=TITLE, term=Term(months=2, notice_days=62)))


@pytest.mark.parametrize("language", list(Language))
def test_every_day_has_a_name_and_a_reason_in_every_language(language: Language) -> None:
    assert len(set(SUMMARIES[language].values())) == len(KeyDateKind)
    keys = rules_dates.life_dates(RUNS, date(2031, 1, 1))
    assert {key.kind for key in keys} == set(KeyDateKind)
    for key in keys:
        assert "{" not in explained(key, language)
    for rule in EntryRule:
        assert explained(KeyDate(KeyDateKind.ENTRY, START, 0, START, rule=rule), language)


def test_an_accession_of_one_party_needs_a_parent_and_no_second_party() -> None:
    mou = replace(RUNS, kind=MouKind.ACCESSION, parties=(Party(9),), title=TITLE)
    gaps = rules_gaps.missing_for(mou, MouState.APPROVED, START)
    assert "It does not say to which memorandum it belongs." in gaps
    assert not [gap for gap in gaps if "two parties" in gap]
