"""Meetings as calendar files: out, checked by another parser, and in, however bad they are."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.limited import run_limited
from desktop_app.core.texts import Texts
from desktop_app.meetings import exchange, service, service_calendar, service_sessions
from desktop_app.meetings.body_records import Reply, SessionState
from desktop_app.meetings.calendar_records import CalendarPlan, Event, Fate, Guest, Method
from desktop_app.meetings.exchange_ics import write_event
from desktop_app.meetings.exchange_ics_cut import MOST_EVENTS, cut
from desktop_app.meetings.exchange_ics_read import parse
from desktop_app.meetings.records import Item, Meeting, MinutesState, Presence

from .conftest import World

ZONE = "Asia/Tehran"
STARTS = datetime(2026, 12, 1, 6, 30, tzinfo=UTC)


class Calm:
    def check(self) -> None:
        """Nobody stops it."""


def event(**changes: Any) -> Event:
    values: dict[str, Any] = {
        "uid": "7@dabir",
        "sequence": 2,
        "summary": "کمیتهٔ اجرایی، نشست ۷",
        "starts": STARTS,
        "ends": STARTS + timedelta(hours=2),
        "zone": ZONE,
        "location": "Tehran; hall 2, ground floor",
        "description": "1. Minutes\n2. Budget, courses; others",
        "organiser": Guest("Network “CINVU”", "office@example.org"),
        "guests": (
            Guest('عثمان "حسن"', "osman@example.org", Reply.TENTATIVE),
            Guest("Najafi; Karim, Dr", "karim@example.org", None, chairs=True),
        ),
        "stamp": datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
    }
    return Event(**(values | changes))


def other_parser(data: bytes) -> Any:
    return vobject.readOne(data.decode())


def calendar(*parts: str, method: str = "") -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y"]
    head += [f"METHOD:{method}"] if method else []
    return "\r\n".join([*head, *parts, "END:VCALENDAR", ""]).encode()


def vevent(*lines: str, uid: str = "a@x") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


DAYLINE = "DTSTART;VALUE=DATE:20261201"


def test_another_parser_reads_what_was_written() -> None:
    found = other_parser(write_event(event(), Method.REQUEST))
    [made] = found.vevent_list
    assert found.method.value == "REQUEST"
    assert (made.uid.value, made.sequence.value) == ("7@dabir", "2")
    assert made.summary.value == "کمیتهٔ اجرایی، نشست ۷"
    assert made.location.value == "Tehran; hall 2, ground floor"
    assert made.description.value == "1. Minutes\n2. Budget, courses; others"
    assert made.dtstart.value.astimezone(UTC) == STARTS
    assert made.dtstart.value.strftime("%H:%M") == "10:00"
    assert made.organizer.value == "mailto:office@example.org"
    first, second = made.attendee_list
    assert first.params["CN"] == ["عثمان 'حسن'"]
    assert first.params["PARTSTAT"] == ["TENTATIVE"]
    assert second.params["CN"] == ["Najafi; Karim, Dr"]
    assert second.params["ROLE"] == ["CHAIR"]


def test_a_meeting_without_a_time_lasts_its_day() -> None:
    data = write_event(event(starts=None, ends=None, day=date(2028, 2, 29)), Method.PUBLISH)
    [made] = other_parser(data).vevent_list
    assert (made.dtstart.value, made.dtend.value) == (date(2028, 2, 29), date(2028, 3, 1))
    assert not hasattr(made, "attendee")


def test_a_cancelled_meeting_is_called_off_in_calendars() -> None:
    found = other_parser(write_event(event(cancelled=True), Method.REQUEST))
    assert (found.method.value, found.vevent.status.value) == ("CANCEL", "CANCELLED")


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([ZONE, "Europe/Paris", "America/New_York", "Africa/Casablanca", "Asia/Karachi",
                     "Australia/Lord_Howe", "Asia/Kathmandu"]),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 1)),
)  # fmt: skip
def test_zones_are_right_for_any_moment(zone: str, when: datetime) -> None:
    """As the other parser works it out from the component alone, which knows no other zones."""
    starts = when.replace(tzinfo=UTC, second=0, microsecond=0)
    local = starts.astimezone(ZoneInfo(zone))
    again = local.replace(tzinfo=None, fold=1 - local.fold).replace(tzinfo=ZoneInfo(zone))
    if again.utcoffset() != local.utcoffset():
        return  # told twice that day: no file can say which
    data = write_event(event(starts=starts, ends=None, zone=zone), Method.REQUEST)
    own = f"Own/{zone}{starts:%Y%m%d%H%M}".encode()  # the other parser keeps zones by their names
    found = other_parser(data.replace(zone.encode(), own)).vevent.dtstart.value
    assert found.astimezone(UTC) == starts


def test_spring_begins_at_the_hour_it_begins() -> None:
    starts = datetime(2027, 3, 28, 9, 0, tzinfo=UTC)
    data = write_event(event(starts=starts, ends=None, zone="Europe/Paris"), Method.REQUEST)
    assert b"DTSTART:20270328T020000" in data
    assert b"DTSTART:20271031T030000" in data


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=200))
def test_any_text_goes_out_in_one_event(summary: str, name: str, description: str) -> None:
    wild = event(summary=summary, description=description, guests=(Guest(name, "a@example.org"),))
    data = write_event(wild, Method.REQUEST)
    assert len(parse(data, ZONE).events) == 1
    assert parse(data, ZONE).events[0].event is not None
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_what_went_out_comes_in_the_same() -> None:
    read = parse(write_event(event(), Method.REQUEST), "Europe/Paris")
    [found] = read.events
    assert read.method == "REQUEST"
    assert found.event is not None
    same = replace(found.event, stamp=event().stamp, guests=(), day=None, organiser=None)
    assert same == event(guests=(), organiser=None)
    assert found.event.guests[0] == Guest("عثمان 'حسن'", "osman@example.org", Reply.TENTATIVE)


def one(*lines: str) -> Any:
    [found] = parse(calendar(vevent(*lines)), ZONE).events
    return found


def test_a_wrong_zone_is_told_and_the_own_one_taken() -> None:
    found = one("SUMMARY:x", "DTSTART;TZID=Mars/Olympus:20261201T100000").event
    assert found.starts == STARTS
    assert "Mars/Olympus" in found.notes[0]
    floating = one("DTSTART:20261201T100000").event
    assert floating.starts == STARTS
    assert "name no zone" in floating.notes[0]
    utc = one("DTSTART:20261201T063000Z").event
    assert (utc.starts, utc.notes, utc.zone) == (STARTS, (), ZONE)


def test_a_zone_that_the_file_defines_itself_is_understood() -> None:
    zone = "\r\n".join(
        ["BEGIN:VTIMEZONE", "TZID:Office Hours", "BEGIN:STANDARD", "DTSTART:20000101T000000",
         "TZOFFSETFROM:+0500", "TZOFFSETTO:+0500", "END:STANDARD", "END:VTIMEZONE"]
    )  # fmt: skip
    data = calendar(zone, vevent("DTSTART;TZID=Office Hours:20261201T113000"))
    [found] = parse(data, ZONE).events
    assert found.event is not None
    assert (found.event.starts, found.event.notes) == (STARTS, ())


def test_a_rule_without_end_is_never_expanded() -> None:
    found = one(DAYLINE, "RRULE:FREQ=SECONDLY").event
    assert found.day == date(2026, 12, 1)
    assert "without end" in found.notes[0]
    bounded = one(DAYLINE, "RRULE:FREQ=DAILY;COUNT=100000000").event
    assert "only the first time" in bounded.notes[0]
    assert "without end" not in bounded.notes[0]


def test_what_is_attached_is_neither_opened_nor_fetched() -> None:
    found = one(DAYLINE, "ATTACH:file:///etc/passwd", "URL:http://example.org/x").event
    assert "neither opened nor fetched" in found.notes[0]


def test_one_bad_event_costs_no_other() -> None:
    data = calendar(
        vevent("SUMMARY:good", DAYLINE, uid="1"),
        vevent("SUMMARY:no day", uid="2"),
        vevent("DTSTART;VALUE=DATE:20260231", uid="3"),
        "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:never closed",
        vevent("SUMMARY:good too", DAYLINE, "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM", uid="5"),
        vevent(DAYLINE, "RECURRENCE-ID;VALUE=DATE:20261201", uid="6"),
        "BEGIN:VEVENT\r\nUID:7\r\n" + DAYLINE,
    )
    read = parse(data, ZONE)
    assert [f.event.uid if f.event else "" for f in read.events] == ["1", "", "", "", "5", "", ""]
    assert all(found.problem for found in read.events if found.event is None)
    lines = data.decode().split("\r\n")
    assert [lines[f.line - 1] for f in read.events] == ["BEGIN:VEVENT"] * 7


def test_a_hundred_thousand_events_are_counted_and_the_first_read() -> None:
    pieces = cut("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * 100_000 + "END:VCALENDAR")
    assert (len(pieces.events), pieces.unread) == (MOST_EVENTS, 100_000 - MOST_EVENTS)


@pytest.mark.parametrize(
    "data",
    [b"", b"BEGIN:VCARD\nEND:VCARD", b"\xff\xfe\x00", b"<html>", b"\0" * 50],
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="not a calendar"):
        parse(data, ZONE)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(
    ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VALARM", "END:VALARM",
     "BEGIN:VTIMEZONE", "END:VTIMEZONE", "UID:1", DAYLINE, "DTSTART:99999999T999999", "DTSTART:",
     "DTEND:20200101T000000Z", "SEQUENCE:-5", "SEQUENCE:9999999999999", "RRULE:", "ATTENDEE:",
     "ATTENDEE;CN=\"x:mailto:a", "DURATION:P", "DTSTART;TZID=../../etc/passwd:20260101T000000",
     " folded", "SUMMARY;LANGUAGE=:x", "STATUS:\u202e", ";;;", "TZID:x", "DTSTART:00010101T000000Z"]
), max_size=25))  # fmt: skip
def test_any_heap_of_lines_is_read_or_told(lines: list[str]) -> None:
    read = parse(("BEGIN:VCALENDAR\n" + "\n".join(lines)).encode(), ZONE)
    assert all((found.event is None) is bool(found.problem) for found in read.events)


def test_a_file_is_read_in_a_child_that_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(calendar(vevent("SUMMARY:x", DAYLINE)))
    assert len(exchange.read_file(path, ZONE, Calm()).events) == 1

    class Impatient:
        def check(self) -> None:
            raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        exchange.read_file(path, ZONE, Impatient())
    with pytest.raises(UserError, match="memory"):
        run_limited(bytearray, 10**9, stopper=Calm(), seconds=20, memory=200_000_000)


# With an office


@pytest.fixture
def reached(world: World) -> World:
    """The office has an address, and so has the guest."""

    def enter(session: Any) -> None:
        own = contacts.own_organisation(session)
        assert own is not None
        contacts.save_organisation(session, replace(own, email="office@example.org"))
        post = contacts.post(session, world.guest)
        person = contacts.person(session, post.person_id)
        contacts.save_person(session, replace(person, email="Osman@example.org"))

    world.write(enter)
    return world


def invitation(world: World, meeting: Meeting, language: Language = Language.EN) -> Any:
    return world.write(lambda s: service_calendar.invitation(s, meeting.id, language))


def planned(world: World, data: bytes) -> CalendarPlan:
    plan = world.read(lambda s: exchange.plan_events(s, parse(data, ZONE)))
    assert isinstance(plan, CalendarPlan)
    return plan


def test_an_update_keeps_its_name_and_counts_its_versions(reached: World) -> None:
    meeting = reached.saved()
    first = invitation(reached, meeting)
    assert first.event.sequence == 0
    assert first.unreached == ("Dr Karim Najafi Barzegar",)
    assert first.event.guests[0].email == "Osman@example.org"
    assert first.event.description == "1. Links\n2. Courses"
    now = reached.read(lambda s: service.meeting(s, meeting.id))
    noted = reached.save(
        replace(now, items=(replace(now.items[0], body=Texts(en="Other words.")), now.items[1]))
    )
    assert invitation(reached, noted).event.sequence == 0
    moved = reached.save(replace(noted, day=date(2026, 11, 15), actions=()))
    second = invitation(reached, moved)
    assert (second.event.uid, second.event.sequence) == (first.event.uid, 1)
    reached.write(lambda s: service_sessions.cancel_session(s, meeting.id))
    third = invitation(reached, meeting, Language.FA)
    assert (third.event.sequence, third.event.cancelled) == (2, True)
    assert third.event.summary == "دیدار دانشگاه"


def test_an_invitation_needs_somebody_who_invites(world: World) -> None:
    meeting = world.saved()
    with pytest.raises(UserError, match="e-mail address"):
        invitation(world, meeting)


def test_importing_adds_updates_and_changes_nothing_the_second_time(reached: World) -> None:
    guest = "ATTENDEE;CN=O;PARTSTAT=ACCEPTED:mailto:osman@example.org"
    other = "ATTENDEE;CN=Stranger:mailto:stranger@example.org"
    data = calendar(vevent("SUMMARY:Workshop", DAYLINE, guest, other, "LOCATION:Lahore"))
    plan = planned(reached, data)
    assert [each.fate for each in plan.events] == [Fate.ADDED]
    assert "Stranger" in plan.events[0].why[0]
    assert service.count is not None
    assert reached.read(service.count) == 0
    done = reached.write(lambda s: exchange.apply_plan(s, plan))
    found = reached.read(lambda s: service.meeting(s, done.added[0]))
    assert (found.title, found.uid, found.day) == (Texts(en="Workshop"), "a@x", date(2026, 12, 1))
    assert [(a.post_id, a.reply) for a in found.attendees] == [(reached.guest, Reply.ACCEPTED)]
    again = planned(reached, data)
    assert [each.fate for each in again.events] == [Fate.SKIPPED]
    newer = calendar(vevent("SUMMARY:Workshop two", DAYLINE, "SEQUENCE:3"))
    update = planned(reached, newer)
    assert [each.fate for each in update.events] == [Fate.UPDATED]
    changed = reached.write(lambda s: exchange.apply_plan(s, update))
    now = reached.read(lambda s: service.meeting(s, done.added[0]))
    assert (now.title, now.sequence, now.place) == (Texts(en="Workshop two"), 3, Texts(en="Lahore"))
    assert planned(reached, data).events[0].why == ("The office has a newer version of it.",)
    reached.write(lambda s: exchange.undo_import(s, changed))
    back = reached.read(lambda s: service.meeting(s, done.added[0]))
    assert (back.title, back.sequence) == (Texts(en="Workshop"), 0)


def test_an_import_is_taken_back_whole_or_not_at_all(reached: World) -> None:
    data = calendar(
        vevent("SUMMARY:One", DAYLINE, uid="1"), vevent("SUMMARY:Two", DAYLINE, uid="2")
    )
    plan = planned(reached, data)
    done = reached.write(lambda s: exchange.apply_plan(s, plan))
    second = reached.read(lambda s: service.meeting(s, done.added[1]))
    touched = reached.save(replace(second, items=(Item(None, Texts(en="Work")),)))
    with pytest.raises(UserError, match="worked on"):
        reached.write(lambda s: exchange.undo_import(s, done))
    assert reached.read(service.count) == 2
    whole = replace(done, versions=(done.versions[0], (touched.id, touched.version)))
    reached.write(lambda s: exchange.undo_import(s, whole))
    assert reached.read(service.count) == 0
    assert [each.fate for each in planned(reached, data).events] == [Fate.ADDED, Fate.ADDED]


def test_doubles_in_one_file_count_once_and_the_newest_wins(reached: World) -> None:
    data = calendar(
        vevent("SUMMARY:new", DAYLINE, "SEQUENCE:2"), vevent("SUMMARY:old", DAYLINE, "SEQUENCE:1")
    )
    plan = planned(reached, data)
    assert [(e.title, e.fate) for e in plan.events] == [("new", Fate.ADDED), ("old", Fate.SKIPPED)]
    called_off = calendar(vevent("SUMMARY:gone", DAYLINE, uid="9"), method="CANCEL")
    assert planned(reached, called_off).events[0].fate is Fate.SKIPPED


def test_replies_of_a_calendar_are_recorded(reached: World) -> None:
    meeting = reached.saved()
    uid = invitation(reached, meeting).event.uid
    line = "ATTENDEE;PARTSTAT=DECLINED:MAILTO:OSMAN@example.org"
    data = calendar(vevent(line, DAYLINE, uid=uid), method="REPLY")
    plan = planned(reached, data)
    assert plan.events[0].replies == ((reached.guest, Reply.DECLINED),)
    done = reached.write(lambda s: exchange.apply_plan(s, plan))
    found = reached.read(lambda s: service.meeting(s, meeting.id))
    assert [a.reply for a in found.attendees] == [None, Reply.DECLINED]
    assert planned(reached, data).events[0].fate is Fate.SKIPPED
    reached.write(lambda s: exchange.undo_import(s, done))
    found = reached.read(lambda s: service.meeting(s, meeting.id))
    assert [a.reply for a in found.attendees] == [None, None]
    stranger = calendar(vevent(line.replace("OSMAN", "x"), DAYLINE, uid=uid), method="REPLY")
    assert planned(reached, stranger).events[0].fate is Fate.SKIPPED


def test_a_calendar_calls_a_meeting_off_but_never_touches_minutes(reached: World) -> None:
    data = calendar(vevent("SUMMARY:Workshop", DAYLINE))
    plan = planned(reached, data)
    done = reached.write(lambda s: exchange.apply_plan(s, plan))
    off = calendar(vevent("SUMMARY:Workshop", DAYLINE, "STATUS:CANCELLED", "SEQUENCE:1"))
    cancels = planned(reached, off)
    assert cancels.events[0].fate is Fate.CANCELLED
    undo = reached.write(lambda s: exchange.apply_plan(s, cancels))
    found = reached.read(lambda s: service.meeting(s, done.added[0]))
    assert found.session_state is SessionState.CANCELLED
    reached.write(lambda s: exchange.undo_import(s, undo))
    found = reached.read(lambda s: service.meeting(s, done.added[0]))
    assert found.session_state is SessionState.PLANNED
    written = reached.save(replace(found, items=(Item(None, Texts(en="Said")),), attendees=()))
    reached.write(lambda s: service.set_minutes_state(s, written.id, MinutesState.CIRCULATED))
    assert planned(reached, off).events[0].fate is Fate.SKIPPED
    assert Presence.ABSENT
