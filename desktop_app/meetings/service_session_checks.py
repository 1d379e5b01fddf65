"""What is refused of a meeting's times, its agenda and the owners of its actions."""

from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.db import sessions
from desktop_app.meetings import service_people as people
from desktop_app.meetings.records import Action, ActionState, Item, Meeting


def check_session(meeting: Meeting) -> None:
    """Raise UserError for times that cannot be and an agenda that refers to itself."""
    _check_times(meeting)
    for place, item in enumerate(meeting.items, 1):
        _check_item(meeting, item, place)


def check_owner(session: Session, meeting: Meeting, action: Action, name: str) -> None:
    """Raise UserError where a new action is given to somebody who has left; `name` is its name.

    One that was given while they held the post stays, and is marked where actions are listed.
    """
    assert action.owner_post_id is not None
    post = people.post(session, action.owner_post_id)
    day = meeting.day or sessions.today(session)
    if action.id is None and action.state is ActionState.OPEN and post.until and post.until < day:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{action} is given to {name}, who left that post on {day}."
                ),
                action=looked_up(name),
                name=people.display_name(post),
                day=post.until,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose who holds the post now, or write the owner in words."
            ),
        )


def known_zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; raises UserError where there is none."""
    if name not in _zones():
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "There is no time zone called {name}."), name=name),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose one of the list, such as Asia/Tehran or Europe/Paris."
            ),
        )
    return ZoneInfo(name)


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _check_times(meeting: Meeting) -> None:
    if meeting.zone:
        zone = known_zone(meeting.zone)
    if meeting.ends is not None and (meeting.starts is None or meeting.ends <= meeting.starts):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The meeting ends before it begins."),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the two times."),
        )
    if meeting.starts is None or not meeting.zone:
        return
    begins = meeting.starts.astimezone(zone).date()
    if meeting.day is not None and begins != meeting.day:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The meeting begins on {begins}, but its day is {day}."
                ),
                begins=begins,
                day=meeting.day,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the day or the time."),
        )


def _check_item(meeting: Meeting, item: Item, place: int) -> None:
    source = item.source
    if source is not None and source.kind is Kind.MEETING and source.id == meeting.id:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Item {place} is carried over from this very meeting."
                ),
                place=place,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Remove the item, or let it come from an earlier one."),
        )
    if item.minutes < 0:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "Item {place} is planned for less than no time."),
                place=place,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct its minutes."),
        )
