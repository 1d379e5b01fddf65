"""Which meetings posts attended, and which actions they own: for a contact's timeline."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.meetings.models import ActionRow, AttendeeRow, MeetingRow

_MANY = 900


def meetings_of(session: Session, posts: Collection[int]) -> tuple[tuple[Ref, date], ...]:
    """Meetings with any of these posts and actions of theirs, each with its day.

    An action's day is that it is due, else that of its meeting; a meeting without one stands on
    the day of its last change.
    """
    found: dict[Ref, date] = {}
    wanted = sorted(posts)
    for start in range(0, len(wanted), _MANY):
        some = wanted[start : start + _MANY]
        there = select(AttendeeRow.meeting_id).where(AttendeeRow.post_id.in_(some))
        columns = MeetingRow.id, MeetingRow.day, MeetingRow.changed_at
        living = MeetingRow.deleted_at.is_(None)
        for key, day, changed in session.execute(
            select(*columns).where(MeetingRow.id.in_(there), living)
        ):
            found[Ref(Kind.MEETING, key)] = day or changed.date()
        query = (
            select(ActionRow.id, ActionRow.due, MeetingRow.day, MeetingRow.changed_at)
            .join(ActionRow.meeting)
            .where(ActionRow.owner_post_id.in_(some), living)
        )
        for key, due, day, changed in session.execute(query):
            found[Ref(Kind.ACTION, key)] = due or day or changed.date()
    return tuple(found.items())


def meeting_lines(
    session: Session, meetings: Collection[int], language: Language
) -> tuple[Summary, ...]:
    """Meetings in one line each, of their own columns only: attendees and items stay unread."""
    columns = MeetingRow.id, MeetingRow.title, MeetingRow.body, MeetingRow.state, MeetingRow.day
    query = select(*columns).where(MeetingRow.id.in_(meetings), MeetingRow.deleted_at.is_(None))
    return tuple(
        Summary(Ref(Kind.MEETING, key), title.best(language), body.best(language), state.label, day)
        for key, title, body, state, day in session.execute(query)
    )
