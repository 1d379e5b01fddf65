"""VTIMEZONE components that tell a zone's offsets exactly (RFC 5545, 3.6.5)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


def zone_component(name: str, first: date, last: date) -> Any:
    """The zone as it is from `first` to `last`.

    Each change is told in the local time that held before it, as 3.6.5 asks; the component that
    the library derives by itself tells it in the one after, an hour late in spring.
    """
    from icalendar import Timezone

    zone = ZoneInfo(name)
    made = Timezone()
    made.add("TZID", name)
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC)
    made.add_component(_observance(begin.astimezone(zone), begin.astimezone(zone)))
    moment, end = begin, datetime(last.year, last.month, last.day, tzinfo=UTC)
    while moment < end:
        if _offset(moment, zone) != _offset(moment + _DAY, zone):
            change = _change(moment, moment + _DAY, zone)
            before = (change - timedelta(seconds=1)).astimezone(zone)
            made.add_component(_observance(before, change.astimezone(zone), change))
        moment += _DAY
    return made


def _observance(before: datetime, after: datetime, change: datetime | None = None) -> Any:
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if after.dst() else TimezoneStandard()
    came_from = before.utcoffset() or timedelta()
    onset = (change + came_from).replace(tzinfo=None) if change else after.replace(tzinfo=None)
    part.add("DTSTART", onset)
    part.add("TZOFFSETFROM", came_from)
    part.add("TZOFFSETTO", after.utcoffset() or timedelta())
    part.add("TZNAME", after.tzname() or "")
    return part


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()


def _change(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """The first second between the two at which the offset is that of `high`."""
    before = _offset(low, zone)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    return high
