"""What the sessions of a body have left over: minutes to approve, items put off, open actions."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.meetings import agenda_words
from desktop_app.meetings.agenda import Carried, Leftovers
from desktop_app.meetings.body_records import Body, Outcome, SessionState
from desktop_app.meetings.models import ActionRow, MeetingRow
from desktop_app.meetings.records import ActionState, Meeting
from desktop_app.meetings.service_parts import to_item

_OWN = {Language.FA: Calendar.JALALI}


def leftovers(session: Session, body: Body, day: date, before: Meeting | None = None) -> Leftovers:
    """What the sessions of `body` up to `day` left; `before` is the session that takes it over."""
    known = [
        row
        for row in _sessions(session, body.id or 0, day)
        if before is None or _is_before(row, before)
    ]
    last = known[-1] if known else None
    return Leftovers(
        last=last.id if last else None,
        last_number=last.session_number if last else None,
        deferred=tuple(
            to_item(item)
            for item in (last.items if last else ())
            if item.outcome is Outcome.DEFERRED
        ),
        actions=tuple(_carried(session, body, row) for row in _open(session, known, before)),
    )


def _sessions(session: Session, body_id: int, day: date) -> list[MeetingRow]:
    """Those that took place or will, in their order; one that was called off left nothing."""
    query = (
        select(MeetingRow)
        .where(
            MeetingRow.body_id == body_id,
            MeetingRow.deleted_at.is_(None),
            or_(
                MeetingRow.session_state.is_(None),
                MeetingRow.session_state != SessionState.CANCELLED,
            ),
            or_(MeetingRow.day.is_(None), MeetingRow.day <= day),
        )
        .order_by(MeetingRow.day, MeetingRow.session_number)
    )
    return list(session.scalars(query))


def _is_before(row: MeetingRow, meeting: Meeting) -> bool:
    if row.id == meeting.id:
        return False
    return (row.day or date.min, row.session_number or 0) < (
        meeting.day or date.max,
        meeting.session_number or 0,
    )


def _open(session: Session, known: Iterable[MeetingRow], before: Meeting | None) -> list[ActionRow]:
    keys = [row.id for row in known if before is None or row.id != before.id]
    query = (
        select(ActionRow)
        .where(ActionRow.meeting_id.in_(keys), ActionRow.state == ActionState.OPEN)
        .order_by(ActionRow.due.is_(None), ActionRow.due, ActionRow.id)
    )
    return list(session.scalars(query))


def _carried(session: Session, body: Body, row: ActionRow) -> Carried:
    """An action as an item: what is to be done, by whom and until when, in the body's languages."""
    languages = [each for each in body.names if each in row.text] or list(row.text)
    return Carried(
        Ref(Kind.ACTION, row.id),
        Texts({each: _line(session, row, each) for each in languages or FORM_LANGUAGES}),
    )


def _line(session: Session, row: ActionRow, language: Language) -> str:
    words = agenda_words.WORDS[language]
    known = [_owner(session, row, language)]
    if row.due is not None:
        own = _OWN.get(language, Calendar.GREGORIAN)
        known.append(words.due.format(day=format_day(row.due, language, own)))
    text = row.text.best(language)
    comma = "، " if language.is_rtl else ", "
    about = comma.join(part for part in known if part)
    return words.action.format(action=text, owner=about) if about else text


def _owner(session: Session, row: ActionRow, language: Language) -> str:
    """Whoever owns the action by the post; the words where none is named or it is gone."""
    if row.owner_post_id is not None:
        day = sessions.today(session)
        try:
            person = contacts.addressee(session, row.owner_post_id, language, day)
        except UserError:
            return row.owner.best(language)
        return person.person.full if person.person else person.organisation
    return row.owner.best(language)
