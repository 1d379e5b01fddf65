"""Dates over two centuries, the life without skipped steps, texts that fall behind."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous import rules, rules_gaps
from desktop_app.mous.records import (
    Article,
    ArticleText,
    KeyDateKind,
    Mou,
    MouState,
    Party,
    Renewal,
    Term,
)

EN, FA, AR = Language.EN, Language.FA, Language.AR
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
TODAY = date(2026, 11, 22)


def _day(term: Term, kind: KeyDateKind) -> date:
    return next(key.day for key in rules.key_dates(term) if key.kind is kind)


def test_five_years_from_nowruz_eve_end_on_the_known_pair() -> None:
    term = Term(in_force_on=date(2025, 3, 20), months=60, notice_days=90)
    end = rules.end_of_term(term)
    assert end == date(2030, 3, 20)
    assert format_day(term.in_force_on, FA, Calendar.JALALI) == "۳۰ اسفند ۱۴۰۳"
    assert format_day(end, FA, Calendar.JALALI) == "۳۰ اسفند ۱۴۰۸"


def test_every_key_date_says_where_it_comes_from() -> None:
    keys = rules.key_dates(Term(in_force_on=date(2025, 3, 20), months=60, notice_days=90))
    assert [(key.kind, key.day.isoformat(), key.explanation) for key in keys] == [
        (KeyDateKind.REVIEW_12, "2029-03-20", "12 months before 20 March 2030"),
        (KeyDateKind.REVIEW_6, "2029-09-20", "6 months before 20 March 2030"),
        (KeyDateKind.NOTICE, "2029-12-20", "90 days before 20 March 2030"),
        (KeyDateKind.END, "2030-03-20", "60 months from 20 March 2025"),
    ]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
        (date(2025, 1, 31), -1, date(2024, 12, 31)),
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
        (date(2099, 12, 31), 2, date(2100, 2, 28)),
    ],
)
def test_a_short_month_ends_on_its_last_day(start: date, months: int, end: date) -> None:
    assert rules.add_months(start, months) == end


@given(DAYS, st.integers(-600, 1200))
def test_adding_months_lands_in_that_month_and_never_after_the_day(
    start: date, months: int
) -> None:
    end = rules.add_months(start, months)
    distance = (end.year - start.year) * 12 + end.month - start.month
    assert distance == months
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)


@given(DAYS, st.integers(1, rules.LONGEST_TERM), st.none() | st.integers(0, 365))
def test_key_dates_are_in_order_and_follow_their_rule(
    start: date, months: int, notice: int | None
) -> None:
    term = Term(in_force_on=start, months=months, notice_days=notice)
    keys = rules.key_dates(term)
    end = _day(term, KeyDateKind.END)
    assert [key.day for key in keys] == sorted(key.day for key in keys)
    assert all(key.day <= end for key in keys)
    assert end > start
    kinds = {key.kind for key in keys}
    assert (KeyDateKind.REVIEW_12 in kinds) == (months > 12)
    assert (KeyDateKind.NOTICE in kinds) == (notice is not None)
    if notice is not None:
        assert end - _day(term, KeyDateKind.NOTICE) == timedelta(days=notice)
    if months > 12:
        assert start < _day(term, KeyDateKind.REVIEW_12) < _day(term, KeyDateKind.REVIEW_6) < end


def test_without_a_start_or_a_length_no_end_is_guessed() -> None:
    assert rules.key_dates(Term(signed_on=date(2025, 3, 20))) == ()
    assert rules.key_dates(Term(in_force_on=date(2025, 3, 20), months=None)) == ()


def test_an_automatic_renewal_moves_no_date() -> None:
    term = Term(in_force_on=date(2020, 1, 1), months=12)
    assert rules.end_of_term(replace(term, renewal=Renewal.AUTOMATIC)) == date(2021, 1, 1)


def test_a_date_beyond_every_calendar_is_refused() -> None:
    with pytest.raises(UserError, match="outside every calendar"):
        rules.add_months(date(9999, 12, 1), 1)


def test_the_life_has_no_short_cut() -> None:
    allowed = {(a, b) for a, following in rules.NEXT_STATES.items() for b in following}
    path = list(MouState)[:8]
    expected = {*pairwise(path), (MouState.CONSULTATION, MouState.DRAFT)}
    expected |= {
        (MouState.CONSULTATION, MouState.APPROVED),
        (MouState.CLEARANCE, MouState.CONSULTATION),
        (MouState.REVIEW, MouState.IN_FORCE),
    }
    expected |= {
        (running, end)
        for running in (MouState.IN_FORCE, MouState.REVIEW)
        for end in (MouState.RENEWED, MouState.EXPIRED, MouState.TERMINATED)
    }
    assert allowed == expected
    for now in MouState:
        for wanted in MouState:
            if (now, wanted) in allowed:
                rules.check_step(now, wanted)
            else:
                with pytest.raises(UserError):
                    rules.check_step(now, wanted)


def _texts(**bodies: str) -> tuple[ArticleText, ...]:
    return tuple(ArticleText(Language(tag), "Heading", body) for tag, body in bodies.items())


def _stale(texts: tuple[ArticleText, ...]) -> set[Language]:
    return {text.language for text in texts if text.stale}


def test_a_changed_text_leaves_the_others_behind_until_they_catch_up() -> None:
    first = rules.carry_staleness((), _texts(en="a", fa="b", ar="c"))
    assert _stale(first) == set()
    second = rules.carry_staleness(first, _texts(en="A", fa="b", ar="c"))
    assert _stale(second) == {FA, AR}
    third = rules.carry_staleness(second, _texts(en="A", fa="B", ar="c"))
    assert _stale(third) == {AR}, "catching up does not leave the leading text behind"
    fourth = rules.carry_staleness(third, _texts(en="A", fa="B", ar="C"))
    assert _stale(fourth) == set()


def test_texts_changed_together_are_in_step() -> None:
    stored = _texts(en="a", fa="b")
    assert _stale(rules.carry_staleness(stored, _texts(en="A", fa="B"))) == set()


def test_a_first_translation_leaves_nothing_behind() -> None:
    assert _stale(rules.carry_staleness(_texts(en="a"), _texts(en="a", fa="b"))) == set()


def test_a_text_taken_away_leaves_the_others_behind() -> None:
    assert _stale(rules.carry_staleness(_texts(en="a", fa="b"), _texts(fa="b"))) == {FA}


def test_a_heading_counts_as_text() -> None:
    stored = _texts(en="a", fa="b")
    wanted = (replace(stored[0], heading="Other"), stored[1])
    assert _stale(rules.carry_staleness(stored, wanted)) == {FA}


@given(
    st.dictionaries(st.sampled_from([EN, FA, AR]), st.tuples(st.sampled_from("ab"), st.booleans())),
    st.dictionaries(st.sampled_from([EN, FA, AR]), st.tuples(st.sampled_from("ab"), st.booleans())),
)
def test_a_claim_about_staleness_is_never_believed(
    stored: dict[Language, tuple[str, bool]], wanted: dict[Language, tuple[str, bool]]
) -> None:
    def texts(values: dict[Language, tuple[str, bool]], flip: bool) -> tuple[ArticleText, ...]:
        return tuple(ArticleText(k, "H", b, s != flip) for k, (b, s) in values.items())

    before = texts(stored, False)
    after = rules.carry_staleness(before, texts(wanted, False))
    assert after == rules.carry_staleness(before, texts(wanted, True))
    for text in after:
        if text.language in stored and stored[text.language][0] != text.body:
            assert not text.stale


def _mou(**changes: object) -> Mou:
    article = Article(1, _texts(en="a", fa="b"))
    whole = Mou(
        1,
        1,
        title=Texts(en="T", fa="ت"),
        parties=(Party(1, 11, "One"), Party(2, 12, "Two")),
        articles=(article,),
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def test_approval_says_everything_that_is_missing() -> None:
    late = Article(2, (*_texts(en="a"), ArticleText(FA, "H", "b", stale=True)))
    mou = _mou(
        title=Texts(en="T"), parties=(Party(1),), articles=(Article(1, _texts(en="a")), late)
    )
    assert rules_gaps.missing_for(mou, MouState.APPROVED, TODAY) == (
        "The title is missing in Persian.",
        "Article 1 is missing in Persian.",
        "Article 2: the Persian text is not up to date.",
        "A memorandum needs at least two parties.",
    )
    assert rules_gaps.missing_for(_mou(), MouState.APPROVED, TODAY) == ()


def test_signing_and_entry_into_force_need_their_days() -> None:
    mou = _mou(parties=(Party(1, None, "One"), Party(2, 12, "Two")))
    assert rules_gaps.missing_for(mou, MouState.SIGNED, TODAY) == (
        "One has no signatory.",
        "The date of signature is not entered.",
    )
    assert rules_gaps.missing_for(mou, MouState.IN_FORCE, TODAY) == (
        "The date of entry into force is not entered.",
    )


def test_a_term_does_not_expire_before_its_end() -> None:
    term = Term(date(2025, 3, 20), date(2025, 3, 20), 12)
    early, late = date(2026, 3, 19), date(2026, 3, 20)
    assert rules_gaps.missing_for(_mou(term=term), MouState.EXPIRED, early)
    assert not rules_gaps.missing_for(_mou(term=term), MouState.EXPIRED, late)
    assert rules_gaps.missing_for(_mou(term=replace(term, months=None)), MouState.EXPIRED, late)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": Texts()}, "no title"),
        ({"languages": ()}, "one or more different languages"),
        ({"languages": (EN, EN)}, "one or more different languages"),
        ({"prevailing": Language.FR}, "French"),
        ({"originals": 0}, "one original"),
        ({"calendars": ()}, "one calendar"),
        ({"parties": (Party(1, name="One"), Party(1, name="One"))}, "One is a party twice"),
        ({"term": Term(months=0)}, "end before it starts"),
        ({"term": Term(months=-3)}, "end before it starts"),
        ({"term": Term(months=1201)}, "end before it starts"),
        ({"term": Term(notice_days=-1)}, "not possible"),
        (
            {"term": Term(signed_on=date(2025, 3, 20), in_force_on=date(2025, 3, 19))},
            "before it is signed",
        ),
        (
            {"term": Term(in_force_on=date(2025, 3, 20), months=2, notice_days=90)},
            "before the memorandum enters",
        ),
    ],
)
def test_a_contradiction_is_refused_with_advice(changes: dict[str, object], words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        rules.check(_mou(**changes))
    assert caught.value.advice


def test_a_sound_memorandum_passes() -> None:
    rules.check(_mou(term=Term(date(2025, 3, 20), date(2025, 3, 20))))


def test_what_a_signature_freezes() -> None:
    mou = _mou()
    free = _mou(notes="x", originals=3, term=replace(mou.term, in_force_on=date(2025, 1, 1)))
    assert rules.frozen_changes(mou, free) == ()
    other = _mou(
        title=Texts(en="Other"),
        articles=(),
        term=replace(mou.term, months=12, notice_days=None, renewal=Renewal.NONE),
        parties=(Party(1, 11),),
    )
    assert rules.frozen_changes(mou, other) == (
        "title",
        "parties",
        "articles",
        "length of the term",
        "period of notice",
        "renewal",
    )
