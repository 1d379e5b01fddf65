"""Meetings as events of calendars: the name they keep, their versions, whom they invite."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.calendars import Calendar, format_days
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history
from desktop_app.meetings.agenda_words import WORDS
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.calendar_records import Event, Guest, Invitation
from desktop_app.meetings.models import MeetingRow
from desktop_app.meetings.records import Attendee, Meeting, Presence
from desktop_app.meetings.service_reading import find_row, to_record
from desktop_app.meetings.service_stamps import stamp

_TOLD = ("title", "day", "place", "starts", "ends", "zone")


def invitation(session: Session, meeting_id: int, language: Language = Language.EN) -> Invitation:
    """The meeting as an event for the calendars of those invited.

    Gives it its name for ever when it is asked for first. Raises UserError where it has no day,
    or where our own organisation, which invites, has no e-mail address.
    """
    row = find_row(session, meeting_id)
    meeting = to_record(session, row)
    if meeting.day is None and meeting.starts is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The meeting has no day."),
            QT_TRANSLATE_NOOP("Sentences", "Enter the day on which it is to be held."),
        )
    organiser = _organiser(session, language)
    if not row.uid:
        _name(session, row)
    people = [(each, _guest(session, each, language)) for each in meeting.attendees]
    event = Event(
        uid=row.uid or "",
        sequence=row.sequence or 0,
        summary=meeting.title.best(language),
        day=meeting.day,
        starts=meeting.starts,
        ends=meeting.ends,
        zone=meeting.zone,
        location=meeting.place.best(language),
        description=agenda_text(meeting, language),
        cancelled=meeting.session_state is SessionState.CANCELLED,
        organiser=organiser,
        guests=tuple(guest for _, guest in people if guest.email),
        stamp=row.changed_at,
    )
    return Invitation(event, tuple(guest.name for _, guest in people if not guest.email))


def name_event(session: Session, meeting_id: int, uid: str, sequence: int) -> None:
    """Tie a meeting to an event of somebody's calendar; with an empty `uid`, untie it."""
    row = find_row(session, meeting_id, deleted=True)
    before = {"uid": row.uid or "", "sequence": row.sequence or 0}
    after = {"uid": uid, "sequence": sequence}
    if before == after:
        return
    row.uid, row.sequence = uid or None, sequence
    stamp(session, row)
    history.record(session, "changed", Ref(Kind.MEETING, row.id), before, after)


def meeting_named(session: Session, uid: str) -> tuple[Meeting, bool] | None:
    """The meeting of that event and whether it is deleted; None where there is none."""
    query = select(MeetingRow).where(MeetingRow.uid == uid).order_by(MeetingRow.id.desc())
    row = session.scalars(query.limit(1)).first()
    return None if row is None else (to_record(session, row), row.deleted_at is not None)


def outdate(row: MeetingRow, before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> None:
    """Let calendars know of a newer version where what they show of the meeting was changed."""
    if row.uid and before is not None and _shown(before) != _shown(after):
        row.sequence = (row.sequence or 0) + 1


def agenda_text(meeting: Meeting, language: Language) -> str:
    """The agenda in lines, as a calendar's description; a closed item's heading stays."""
    return "\n".join(
        f"{localise_digits(str(place), language)}. {item.heading.best(language)}"
        for place, item in enumerate(meeting.items, 1)
        if item.heading
    )


def _name(session: Session, row: MeetingRow) -> None:
    row.uid = f"{uuid4()}@dabir"
    row.sequence = row.sequence or 0
    stamp(session, row)
    history.record(session, "changed", Ref(Kind.MEETING, row.id), {"uid": ""}, {"uid": row.uid})


def _shown(values: Mapping[str, Any]) -> list[Any]:
    headings = [item["heading"] for item in sorted(values["items"], key=lambda i: i["position"])]
    return [*(values[name] for name in _TOLD), headings]


def _organiser(session: Session, language: Language) -> Guest:
    own = contacts.own_organisation(session)
    if own is None or not own.email.strip():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "An invitation names who invites, and the office's own organisation has no e-mail"
                " address.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Enter it among the contacts, then try again."),
        )
    return Guest(own.names.best(language), own.email.strip())


def _guest(session: Session, attendee: Attendee, language: Language) -> Guest:
    """By the name in the invitation's language; without an address they cannot be reached."""
    try:
        post = contacts.post(session, attendee.post_id)
        person = contacts.person(session, post.person_id)
    except UserError:
        return Guest(attendee.name, "")
    name = person.name(language)
    return Guest(
        name.full if name else attendee.name,
        person.email.strip(),
        attendee.reply,
        attendee.presence is Presence.CHAIR,
    )


def invitation_texts(meeting: Meeting) -> dict[Language, tuple[str, str]]:
    """Subject and text of a letter that invites, in each language that the title is written in."""
    texts = {}
    for language, title in meeting.title.items():
        words, lines = WORDS[language], []
        lines.append(words.invited.format(meeting=title))
        if meeting.day is not None:
            own = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
            order = sorted(meeting.calendars, key=lambda calendar: calendar is not own)
            day = format_days(meeting.day, language, tuple(order) or (own,), meeting.lunar_shift)
            lines.append(words.on.format(day=day))
        if place := meeting.place.best(language):
            lines.append(words.at.format(place=place))
        agenda = agenda_text(meeting, language)
        text = " ".join(lines)
        texts[language] = title, f"{text}\n\n{words.agenda}\n{agenda}" if agenda else text
    return texts
