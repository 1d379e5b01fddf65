"""Who was at a meeting, for a table: names, part, whom they represent, times and credentials."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.meetings import service_people as people
from desktop_app.meetings.records import Presence
from desktop_app.meetings.service_frozen import resolve_attendance, resolve_represented
from desktop_app.meetings.service_reading import find_row, to_record


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One attendee; times as "HH:MM", several pairs one after the other."""

    name: str
    title: str
    organisation: str
    presence: Presence
    represents: str
    times: tuple[tuple[str, str], ...]
    note: str


@dataclass(frozen=True, slots=True)
class AttendanceTable:
    """The attendance of one meeting."""

    title: str
    number: str
    day: date | None
    lines: tuple[AttendanceLine, ...]


def attendance_table(
    session: Session, meeting_id: int, language: Language = Language.EN
) -> AttendanceTable:
    """Who was there, names and verified titles in `language`."""
    meeting = to_record(session, find_row(session, meeting_id))
    persons = resolve_attendance(session, meeting, language)
    represented = resolve_represented(session, meeting, language)
    lines = (
        AttendanceLine(
            person.person.full if person.person else attendee.name,
            people.verified_title(person, language),
            person.organisation,
            attendee.presence,
            organisation,
            attendee.times,
            attendee.note,
        )
        for attendee, person, organisation in zip(
            meeting.attendees, persons, represented, strict=True
        )
    )
    return AttendanceTable(meeting.title.best(language), meeting.number, meeting.day, tuple(lines))
