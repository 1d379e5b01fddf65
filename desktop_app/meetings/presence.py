"""Who comes and goes during a session, moment by moment, and how late the agenda is.

Times are "HH:MM" on the clock of the meeting's zone. A session may run past midnight.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_app.meetings.body_records import Body, Outcome
from desktop_app.meetings.quorum import holds, is_there, member_of
from desktop_app.meetings.records import AWAY, Attendee, Meeting, Presence

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_EVENING, _MORNING = "18:00", "06:00"
"""Between the two, a departure earlier than the arrival is one after midnight."""


def clock(moment: datetime, zone: str) -> str:
    """The moment on the clock of `zone`; without a zone on that of the workstation."""
    there = moment.astimezone(ZoneInfo(zone)) if zone else moment.astimezone()
    return f"{there:%H:%M}"


def is_here(attendee: Attendee, at: str) -> bool:
    """Whether they are in the room at that time."""
    return attendee.presence not in AWAY and is_there(attendee, at)


def came(attendee: Attendee, at: str) -> Attendee:
    """They come in; who was counted as away is present from then on."""
    if is_here(attendee, at):
        return attendee
    presence = Presence.PRESENT if attendee.presence in AWAY else attendee.presence
    *before, last = attendee.times or (("", ""),)
    times = (*before, (last[0], "")) if last[1] == at and last[0] else (*attendee.times, (at, ""))
    return replace(attendee, presence=presence, times=times)


def left(attendee: Attendee, at: str, opened: str) -> Attendee:
    """They leave; `opened` is when the session began, for those who were there from then on."""
    if not is_here(attendee, at):
        return attendee
    if not attendee.times:
        return replace(attendee, times=((opened, at),))
    *before, last = attendee.times
    return replace(attendee, times=(*before, (last[0], at)))


def seated(body: Body | None, post_id: int, day: date, name: str = "") -> Attendee:
    """Somebody who comes uninvited, for the member that the body says they sit for."""
    member = member_of(body, post_id, day) if body is not None else None
    if member is None:
        return Attendee(post_id, Presence.PRESENT if body is None else Presence.GUEST, name)
    seats = (s for s in member.seats if s.post_id == post_id and holds(s, day))
    seat = next(seats, None)
    return Attendee(
        post_id,
        Presence.PRESENT,
        name,
        member_id=member.id,
        represents_id=member.organisation_id,
        credentials=seat.credentials if seat is not None else None,
        represents=member.name if member.organisation_id is not None else "",
    )


def away(attendee: Attendee, presence: Presence) -> Attendee:
    """Excused or absent: whatever times were noted by mistake go."""
    return replace(attendee, presence=presence, times=())


def wrong_times(attendee: Attendee) -> bool:
    """Whether a time is no time, somebody leaves before they come, or is there twice at once."""
    end = ""
    for place, (arrived, gone) in enumerate(attendee.times, 1):
        if not _CLOCK.fullmatch(arrived) or (gone and not _CLOCK.fullmatch(gone)):
            return True
        if _backwards(end, arrived) or _backwards(arrived, gone):
            return True
        if not gone and place < len(attendee.times):
            return True
        end = gone
    return False


def votes_here(body: Body, attendees: Sequence[Attendee], day: date, at: str = "") -> int:
    """How many votes those who are in the room can cast: one a member, whoever sits for it."""
    known = {each.id: each for each in body.members}
    voting = set()
    for each in attendees:
        if each.presence in AWAY or not is_there(each, at):
            continue
        member = known.get(each.member_id) or member_of(body, each.post_id, day)
        if member is not None and member.votes:
            voting.add(id(member))
    return len(voting)


@dataclass(frozen=True, slots=True)
class AgendaClock:
    """Seconds planned for and spent on an item, and how late the whole agenda is, in seconds.

    `late` is negative while there is time in hand, None where nothing is planned.
    """

    planned: int
    spent: int
    late: int | None


def agenda_clock(meeting: Meeting, place: int, spent: int, now: datetime) -> AgendaClock:
    """How the agenda stands while the item at `place` has taken `spent` seconds.

    Late is what has passed since the session began beyond what was planned until here.
    """
    items = meeting.items
    planned = items[place].minutes * 60 if 0 <= place < len(items) else 0
    if meeting.starts is None or not any(item.minutes for item in items):
        return AgendaClock(planned, spent, None)
    due = sum(item.minutes * 60 for item in items[:place]) + min(spent, planned)
    due += sum(item.minutes * 60 for item in items[place + 1 :] if item.outcome is Outcome.DONE)
    passed = (now - meeting.starts) / timedelta(seconds=1)
    return AgendaClock(planned, spent, round(passed) - due)


def started(meeting: Meeting, now: datetime) -> Meeting:
    """The meeting as its session begins: with a day and a beginning where none was planned."""
    day = meeting.day
    if day is None:
        zone = ZoneInfo(meeting.zone) if meeting.zone else None
        day = now.astimezone(zone).date()
    return replace(meeting, day=day)


def _backwards(first: str, then: str) -> bool:
    if not first or not then or then >= first:
        return False
    return not (first >= _EVENING and then < _MORNING)
