"""Meetings as iCalendar files (RFC 5545) that ask, change or call off (iTIP, RFC 5546)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop_app.core.controls import print_controls
from desktop_app.meetings.body_records import Reply
from desktop_app.meetings.calendar_records import Event, Guest, Method
from desktop_app.meetings.exchange_zones import zone_component

PRODUCT = "-//Dabir//Dabir//EN"
PARTSTAT = {
    Reply.ACCEPTED: "ACCEPTED",
    Reply.DECLINED: "DECLINED",
    Reply.TENTATIVE: "TENTATIVE",
    None: "NEEDS-ACTION",
}
_YEAR = timedelta(days=366)


def write_event(event: Event, method: Method) -> bytes:
    """The event as a file; a cancelled one always says so, whatever `method` asks."""
    from icalendar import Calendar

    method = Method.CANCEL if event.cancelled else method
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", method.stored)
    if event.starts is not None and event.zone:
        day = event.starts.date()
        calendar.add_component(zone_component(event.zone, day - _YEAR, day + _YEAR))
    calendar.add_component(_component(event, method))
    return bytes(calendar.to_ical())


def _component(event: Event, method: Method) -> Any:
    from icalendar import Event as Component

    made = Component()
    made.add("UID", _line(event.uid))
    made.add("SEQUENCE", event.sequence)
    made.add("DTSTAMP", (event.stamp or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0))
    made.add("SUMMARY", _line(event.summary))
    _add_times(made, event)
    for name, text in (("LOCATION", event.location), ("DESCRIPTION", event.description)):
        if text.strip():
            made.add(name, _text(text))
    made.add("STATUS", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    if event.organiser is not None:
        made.add("ORGANIZER", _address(event.organiser))
    if method is not Method.PUBLISH:
        for guest in event.guests:
            made.add("ATTENDEE", _attendee(guest, method))
    return made


def _add_times(made: Any, event: Event) -> None:
    if event.starts is None:
        day = event.day or date.today()
        made.add("DTSTART", day)
        made.add("DTEND", day + timedelta(days=1))
        return
    made.add("DTSTART", _moment(event.starts, event.zone))
    if event.ends is not None:
        made.add("DTEND", _moment(event.ends, event.zone))


def _moment(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone) if zone else UTC).replace(microsecond=0)


def _attendee(guest: Guest, method: Method) -> Any:
    made = _address(guest)
    made.params["ROLE"] = "CHAIR" if guest.chairs else "REQ-PARTICIPANT"
    made.params["PARTSTAT"] = PARTSTAT[guest.reply]
    if method is Method.REQUEST:
        made.params["RSVP"] = "TRUE"
    return made


def _address(guest: Guest) -> Any:
    """An e-mail address with a name in any script; a parameter has no room for quotation marks."""
    from icalendar import vCalAddress

    made = vCalAddress(f"mailto:{_line(guest.email).replace(' ', '')}")
    made.params["CN"] = _line(guest.name).replace('"', "'")
    return made


def _line(text: str) -> str:
    """One line: the library only asserts that there is no line break in it."""
    return print_controls(" ".join(text.split()))


def _text(text: str) -> str:
    return "\n".join(print_controls(line.rstrip()) for line in text.splitlines())
