"""Members are counted, not people; and patterns number sessions and decisions."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.meetings.body_patterns import decision_pattern, session_pattern
from desktop_app.meetings.body_records import Body, Member, QuorumRule, Seat
from desktop_app.meetings.quorum import member_of, needed, quorum
from desktop_app.meetings.records import AWAY, Attendee, Presence

DAY = date(2026, 11, 14)


def body(*members: Member, rule: QuorumRule = QuorumRule.MAJORITY, number: int = 0) -> Body:
    return Body(1, 1, quorum=rule, quorum_number=number, members=members)


def institution(key: int, *posts: int, votes: bool = True) -> Member:
    return Member(key, organisation_id=key, votes=votes, seats=tuple(Seat(None, p) for p in posts))


def test_two_people_of_one_institution_are_one_member() -> None:
    three = body(institution(1, 10, 11), institution(2, 20), institution(3, 30))
    one = [Attendee(10, Presence.PRESENT), Attendee(11, Presence.PRESENT)]
    found = quorum(three, one, DAY)
    assert (found.needed, found.there, found.members, found.reached) == (2, 1, 3, False)
    assert quorum(three, [*one, Attendee(20, Presence.CHAIR)], DAY).reached


def test_excused_people_observers_and_guests_are_not_counted() -> None:
    three = body(institution(1, 10), institution(2, 20, votes=False), institution(3, 30))
    there = [
        Attendee(10, Presence.APOLOGIES),
        Attendee(20, Presence.PRESENT),
        Attendee(99, Presence.GUEST),
    ]
    found = quorum(three, there, DAY)
    assert (found.needed, found.there, found.members) == (2, 0, 2)


def test_whoever_has_left_the_room_does_not_count_then() -> None:
    two = body(institution(1, 10), institution(2, 20))
    there = [
        Attendee(10, Presence.PRESENT, times=(("09:00", "10:30"), ("11:00", ""))),
        Attendee(20, Presence.PRESENT, times=(("09:10", ""),)),
    ]
    counted = [
        quorum(two, there, DAY, at).there for at in ("08:59", "09:05", "10:00", "10:30", "11:00")
    ]
    assert counted == [0, 1, 2, 1, 2]


def test_a_session_past_midnight_keeps_its_people() -> None:
    one = body(institution(1, 10))
    there = [Attendee(10, Presence.PRESENT, times=(("22:00", "00:30"),))]
    assert [quorum(one, there, DAY, at).there for at in ("23:00", "00:10", "01:00")] == [1, 1, 0]


def test_memberships_and_seats_hold_from_a_day_to_a_day() -> None:
    gone = replace(institution(1, 10), until=date(2026, 1, 1))
    seat = Seat(None, 20, since=date(2026, 12, 1))
    late = Member(2, organisation_id=2, seats=(seat,))
    found = quorum(
        body(gone, late), [Attendee(10, Presence.PRESENT), Attendee(20, Presence.PRESENT)], DAY
    )
    assert (found.members, found.there) == (1, 0)
    assert member_of(body(gone, late), 20, date(2026, 12, 1)) == late


def test_a_representative_named_in_the_meeting_counts_for_the_member_named() -> None:
    two = body(institution(1, 10), institution(2, 20))
    stranger = Attendee(77, Presence.PRESENT, member_id=2)
    assert quorum(two, [stranger], DAY).there == 1
    assert quorum(two, [stranger, Attendee(20, Presence.PRESENT)], DAY).there == 1


@given(
    st.sampled_from(QuorumRule),
    st.integers(0, 40),
    st.integers(0, 50),
)
def test_no_rule_is_ever_satisfied_by_an_empty_room(
    rule: QuorumRule, members: int, number: int
) -> None:
    wanted = needed(rule, members, number)
    assert (wanted == 0) is (rule is QuorumRule.NONE)
    if rule is QuorumRule.MAJORITY:
        assert wanted * 2 > members >= (wanted - 1) * 2
    if rule is QuorumRule.TWO_THIRDS and members:
        assert wanted * 3 >= members * 2 > (wanted - 1) * 3


@given(
    st.lists(st.tuples(st.integers(1, 6), st.sampled_from(Presence)), max_size=30),
    st.sampled_from(QuorumRule),
)
def test_there_is_never_more_than_the_members_who_sent_somebody(
    people: list[tuple[int, Presence]], rule: QuorumRule
) -> None:
    members = [institution(key, *range(key * 100, key * 100 + 40)) for key in range(1, 7)]
    room = [Attendee(k * 100 + place, p) for place, (k, p) in enumerate(people)]
    found = quorum(body(*members, rule=rule, number=3), room, DAY)
    sent = {k for k, p in people if p not in AWAY}
    assert found.there == len(sent)
    assert found.reached is (found.there >= found.needed)
    assert quorum(body(*members, rule=rule, number=3), [*room, *room], DAY) == found


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("No. {number}/{session}-S&T", "No. 6/44-S&T"),
        ("{body}/{session:03}/{number:02}", "EC/044/06"),
        ("مصوبهٔ {number} نشست {session} سال {year:jalali}", "مصوبهٔ 6 نشست 44 سال 1405"),
        ("القرار {number}/{session} ({year:hijri})", "القرار 6/44 (1448)"),
        ("{year}-{session}-{number}", "2026-44-6"),
    ],
)
def test_decisions_are_numbered_as_the_body_writes(source: str, printed: str) -> None:
    pattern = decision_pattern(source)
    assert pattern.write(session=44, day=DAY, body="EC", number=6) == printed


@pytest.mark.parametrize(
    "source",
    ["", "{session}", "{number}", "{number}/{number}/{session}", "{number}/{session",
     "{nr}/{session}", "{number:0}/{session}", "{year:mayan}/{number}/{session}",
     "{body:3}{number}{session}",
     "{number}/{session}\n", "{number}\u202e{session}", "{number.__class__}/{session}"],
)  # fmt: skip
def test_a_pattern_that_cannot_number_decisions_is_refused(source: str) -> None:
    with pytest.raises(UserError) as caught:
        decision_pattern(source)
    assert caught.value.advice


@pytest.mark.parametrize("source", ["", "VII", "{number}", "{session}{session}", "{year}"])
def test_a_pattern_that_cannot_number_sessions_is_refused(source: str) -> None:
    with pytest.raises(UserError):
        session_pattern(source)


@given(st.text(max_size=30))
def test_any_pattern_is_checked_or_refused(source: str) -> None:
    try:
        pattern = decision_pattern(source)
    except UserError:
        return
    assert "{" not in pattern.write(session=1, day=DAY, body="b", number=2)
