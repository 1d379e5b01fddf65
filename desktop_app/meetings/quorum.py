"""Whether a body can decide: its voting members are counted, never the people in the room."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.meetings.body_records import Body, Member, Quorum, QuorumRule, Seat
from desktop_app.meetings.records import AWAY, Attendee

__all__ = ["Quorum", "holds", "is_there", "member_of", "needed", "quorum"]


def quorum(body: Body, attendees: Iterable[Attendee], day: date, at: str = "") -> Quorum:
    """The quorum of a session of `body` on `day`.

    At `at` ("HH:MM") those count who are in the room then; without it, whoever came at all. Two
    people who sit for one member are one, and a member without a vote is none.
    """
    voting = [each for each in body.members if each.votes and holds(each, day)]
    known = _by_post(voting, day)
    here = {
        _member_of(attendee, known)
        for attendee in attendees
        if attendee.presence not in AWAY and is_there(attendee, at)
    }
    there = sum(place in here for place in range(len(voting)))
    wanted = needed(body.quorum, len(voting), body.quorum_number)
    return Quorum(wanted, there, len(voting), there >= wanted)


def needed(rule: QuorumRule, members: int, number: int = 0) -> int:
    """How many of `members` voting members must be there; one at least wherever there is a rule."""
    match rule:
        case QuorumRule.NONE:
            return 0
        case QuorumRule.MAJORITY:
            return members // 2 + 1
        case QuorumRule.TWO_THIRDS:
            return max(1, -(-2 * members // 3))
        case QuorumRule.NUMBER:
            return max(1, number)


def holds(part: Member | Seat, day: date) -> bool:
    """Whether a membership or a seat holds on `day`, both ends included."""
    return (part.since is None or part.since <= day) and (part.until is None or day <= part.until)


def is_there(attendee: Attendee, at: str = "") -> bool:
    """Whether somebody who came is in the room at `at`; without times they are there throughout.

    A departure that is written earlier than the arrival lies after midnight.
    """
    if not at or not attendee.times:
        return True
    return any(_covers(arrived, left, at) for arrived, left in attendee.times)


def member_of(body: Body, post_id: int, day: date) -> Member | None:
    """The member that the holder of a post sits for on `day`, None for a guest."""
    holding = [each for each in body.members if holds(each, day)]
    place = _by_post(holding, day).posts.get(post_id)
    return None if place is None else holding[place]


@dataclass(frozen=True, slots=True)
class _Known:
    keys: dict[int, int]
    posts: dict[int, int]


def _by_post(members: list[Member], day: date) -> _Known:
    """Places of members by their keys and by the posts of those who sit for them."""
    keys: dict[int, int] = {}
    posts: dict[int, int] = {}
    for place, member in enumerate(members):
        if member.id is not None:
            keys[member.id] = place
        if member.post_id is not None:
            posts.setdefault(member.post_id, place)
        for seat in member.seats:
            if holds(seat, day):
                posts.setdefault(seat.post_id, place)
    return _Known(keys, posts)


def _member_of(attendee: Attendee, known: _Known) -> int | None:
    """Whom they sit for: as the meeting says it, else as the body does."""
    if attendee.member_id is not None:
        return known.keys.get(attendee.member_id)
    return known.posts.get(attendee.post_id)


def _covers(arrived: str, left: str, at: str) -> bool:
    if not left:
        return at >= arrived
    if left < arrived:
        return at >= arrived or at < left
    return arrived <= at < left
