"""What an import of a calendar file would do, event by event, before anything is written."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import search, sessions
from desktop_app.meetings.body_records import Reply, SessionState
from desktop_app.meetings.calendar_records import (
    CalendarFile,
    CalendarPlan,
    Event,
    Fate,
    FoundEvent,
    PlannedEvent,
)
from desktop_app.meetings.records import (
    Attendee,
    Item,
    Meeting,
    MeetingKind,
    MinutesState,
    Presence,
)
from desktop_app.meetings.service_calendar import meeting_named

_ENDED = (SessionState.RUNNING, SessionState.HELD)
_MOST_LOOKED_UP = 500


def plan_events(session: Session, file: CalendarFile) -> CalendarPlan:
    """The fate of each event of `file`, with what would be written and why."""
    newest = _newest(file.events)
    emails: dict[str, int | None] = {}
    planned = []
    for found in file.events:
        if found.event is None:
            planned.append(PlannedEvent(found.line, "", Fate.BAD, (found.problem,)))
        elif newest[found.event.uid] != found.line and file.method != "REPLY":
            why = QT_TRANSLATE_NOOP("Sentences", "The file has a newer version of it.")
            planned.append(_planned(found, Fate.SKIPPED, why))
        else:
            planned.append(_plan(session, found, file.method, emails))
    return CalendarPlan(tuple(planned), file.unread)


def _newest(events: Iterable[FoundEvent]) -> dict[str, int]:
    """The line of the latest version of each event."""
    best: dict[str, tuple[int, int]] = {}
    for found in events:
        if found.event is not None:
            ours = found.event.sequence, found.line
            best[found.event.uid] = max(best.get(found.event.uid, ours), ours)
    return {uid: line for uid, (_sequence, line) in best.items()}


def _plan(
    session: Session, found: FoundEvent, method: str, emails: dict[str, int | None]
) -> PlannedEvent:
    event = found.event
    assert event is not None
    named = meeting_named(session, event.uid)
    if method == "REPLY":
        return _reply(session, found, event, named[0] if named and not named[1] else None)
    if named is None:
        return _new(session, found, event, method, emails)
    known, deleted = named
    if deleted:
        why = QT_TRANSLATE_NOOP("Sentences", "It was deleted in this office.")
        return _planned(found, Fate.SKIPPED, why, known)
    if event.sequence < known.sequence:
        why = QT_TRANSLATE_NOOP("Sentences", "The office has a newer version of it.")
        return _planned(found, Fate.SKIPPED, why, known)
    if known.state is not MinutesState.DRAFT or known.session_state in _ENDED:
        why = QT_TRANSLATE_NOOP("Sentences", "It has been held; its minutes are not changed.")
        return _planned(found, Fate.SKIPPED, why, known)
    return _known(found, event, method, known)


def _new(
    session: Session, found: FoundEvent, event: Event, method: str, emails: dict[str, int | None]
) -> PlannedEvent:
    if event.cancelled or method == "CANCEL":
        why = QT_TRANSLATE_NOOP("Sentences", "It is called off, and the office never had it.")
        return _planned(found, Fate.SKIPPED, why)
    day = event.day or sessions.today(session)
    language = _language(event.summary)
    attendees, unknown = _attendees(session, event, day, emails)
    meeting = Meeting(
        None,
        0,
        title=Texts({language: show_controls(event.summary) or _untitled(language)}),
        kind=MeetingKind.WORKING,
        day=event.day,
        place=Texts({_language(event.location): show_controls(event.location)}),
        starts=event.starts,
        ends=event.ends,
        zone=event.zone,
        session_state=SessionState.PLANNED if day >= sessions.today(session) else None,
        attendees=attendees,
        items=_items(event),
    )
    planned = _planned(found, Fate.ADDED)
    return replace(planned, why=(*planned.why, *_unknown(unknown)), meeting=meeting)


def _known(found: FoundEvent, event: Event, method: str, known: Meeting) -> PlannedEvent:
    if event.cancelled or method == "CANCEL":
        if known.session_state is SessionState.CANCELLED:
            return _planned(found, Fate.SKIPPED, _SAME, known)
        return replace(_planned(found, Fate.CANCELLED, known=known), cancels=True)
    language = _language(event.summary)
    place = _language(event.location)
    meeting = replace(
        known,
        title=Texts({**known.title, language: show_controls(event.summary)}),
        day=event.day,
        place=Texts({**known.place, place: show_controls(event.location)})
        if event.location
        else known.place,
        starts=event.starts,
        ends=event.ends,
        zone=event.zone or known.zone,
    )
    if meeting == known:
        return _planned(found, Fate.SKIPPED, _SAME, known)
    return replace(_planned(found, Fate.UPDATED, known=known), meeting=meeting)


_SAME = QT_TRANSLATE_NOOP("Sentences", "The office has it already, just so.")


def _reply(
    session: Session, found: FoundEvent, event: Event, known: Meeting | None
) -> PlannedEvent:
    if known is None:
        why = QT_TRANSLATE_NOOP("Sentences", "It answers an invitation that is not of this office.")
        return _planned(found, Fate.SKIPPED, why)
    by_email = {_email(session, attendee.post_id): attendee.post_id for attendee in known.attendees}
    replies: list[tuple[int, Reply]] = [
        (by_email[guest.email], guest.reply)
        for guest in event.guests
        if guest.email and guest.email in by_email and guest.reply is not None
    ]
    if not replies:
        why = QT_TRANSLATE_NOOP("Sentences", "It answers for somebody who is not invited.")
        return _planned(found, Fate.SKIPPED, why, known)
    now = {attendee.post_id: attendee.reply for attendee in known.attendees}
    if all(now[post] is reply for post, reply in replies):
        return _planned(found, Fate.SKIPPED, _SAME, known)
    return replace(_planned(found, Fate.REPLY, known=known), replies=tuple(replies))


def _planned(
    found: FoundEvent, fate: Fate, why: str = "", known: Meeting | None = None
) -> PlannedEvent:
    event = found.event
    assert event is not None
    notes = event.notes if fate in (Fate.ADDED, Fate.UPDATED) else ()
    return PlannedEvent(
        found.line,
        show_controls(event.summary),
        fate,
        (*([why] if why else []), *notes),
        event.day,
        Ref(Kind.MEETING, known.id) if known is not None and known.id is not None else None,
        uid=event.uid,
        sequence=event.sequence,
    )


def _attendees(
    session: Session, event: Event, day: date, emails: dict[str, int | None]
) -> tuple[tuple[Attendee, ...], list[str]]:
    """Guests who are among the contacts, by the post they hold on the day, and the others."""
    found: dict[int, Attendee] = {}
    unknown = []
    for guest in event.guests:
        if guest.email not in emails and len(emails) < _MOST_LOOKED_UP:
            emails[guest.email] = _post_of(session, guest.email, day)
        post = emails.get(guest.email)
        if post is None:
            unknown.append(guest.name or guest.email)
        else:
            found.setdefault(post, Attendee(post, Presence.ABSENT, reply=guest.reply))
    return tuple(found.values()), unknown


def _post_of(session: Session, email: str, day: date) -> int | None:
    if "@" not in email:
        return None
    for ref in search.find(session, email, 5):
        if ref.kind is Kind.PERSON:
            person = contacts.person(session, ref.id)
            if person.email.strip().lower() == email:
                return next((post.id for post in person.posts if post.held_on(day)), None)
    return None


def _email(session: Session, post_id: int) -> str:
    try:
        return contacts.person(session, contacts.post(session, post_id).person_id).email.lower()
    except UserError:
        return ""


def _items(event: Event) -> tuple[Item, ...]:
    text = show_controls(event.description)
    return (Item(None, body=Texts({_language(text): text})),) if text else ()


def _unknown(names: list[str]) -> tuple[str, ...]:
    if not names:
        return ()
    shown = ", ".join(show_controls(name) for name in names[:3])
    if len(names) <= 3:
        return (
            say(QT_TRANSLATE_NOOP("Sentences", "Not among the contacts: {names}."), names=shown),
        )
    return (
        say(
            QT_TRANSLATE_NOOP("Sentences", "Not among the contacts: {names} and {more} more."),
            names=shown,
            more=len(names) - 3,
        ),
    )


def _language(text: str) -> Language:
    """A text with Arabic letters is taken for Persian where it has a Persian one, else Arabic."""
    if any(c in "پچژگیکۀ" for c in text):
        return Language.FA
    return Language.AR if any("\u0621" <= c <= "\u064a" for c in text) else Language.EN


def _untitled(language: Language) -> str:
    return "Event" if language is Language.EN else "—"
