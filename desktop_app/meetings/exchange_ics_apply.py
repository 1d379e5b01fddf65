"""Writes what an import of a calendar file has announced, as one act that can be undone."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.meetings.calendar_records import (
    CalendarPlan,
    Fate,
    ImportedEvents,
    PlannedEvent,
)
from desktop_app.meetings.records import Meeting
from desktop_app.meetings.service_calendar import name_event
from desktop_app.meetings.service_meetings import delete_meeting, meeting, save_meeting
from desktop_app.meetings.service_sessions import cancel_session, set_reply


def apply_plan(session: Session, plan: CalendarPlan) -> ImportedEvents:
    """Write the plan in this one transaction; what it gives back takes it back.

    Raises UserError, and writes nothing, where a meeting was changed since the plan was shown.
    """
    added: list[int] = []
    before: dict[int, Meeting] = {}
    for event in plan.events:
        if event.fate is Fate.ADDED and event.meeting is not None:
            added.append(_add(session, event, event.meeting))
        elif event.known is not None and event.fate in (Fate.UPDATED, Fate.CANCELLED, Fate.REPLY):
            before.setdefault(event.known.id, meeting(session, event.known.id))
            _change(session, event, event.known.id)
    versions = [(key, meeting(session, key).version) for key in (*added, *before)]
    return ImportedEvents(tuple(added), tuple(before.values()), tuple(versions))


def undo_import(session: Session, done: ImportedEvents) -> None:
    """Take an import back: what it added is deleted, what it changed is as before.

    Raises UserError, and changes nothing, where somebody has worked on one of them since.
    """
    left = dict(done.versions)
    _refuse_changed(session, left)
    for key in done.added:
        delete_meeting(session, key)
        name_event(session, key, "", 0)
    for was in done.before:
        assert was.id is not None
        save_meeting(session, replace(was, version=left[was.id]))
        name_event(session, was.id, was.uid, was.sequence)


def _add(session: Session, event: PlannedEvent, wanted: Meeting) -> int:
    saved = save_meeting(session, wanted)
    assert saved.id is not None
    name_event(session, saved.id, event.uid, event.sequence)
    return saved.id


def _change(session: Session, event: PlannedEvent, key: int) -> None:
    for post, reply in event.replies:
        set_reply(session, key, post, reply)
    if event.meeting is not None:
        save_meeting(session, event.meeting)
    if event.cancels:
        cancel_session(session, key)
    if event.fate is not Fate.REPLY:
        name_event(session, key, event.uid, event.sequence)


def _refuse_changed(session: Session, left: dict[int, int]) -> None:
    changed: Sequence[str] = [
        found.title.best()
        for key, version in left.items()
        if (found := meeting(session, key)).version != version
    ]
    if changed:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "“{title}” has been worked on since the import, so it stays."
                ),
                title=changed[0],
            ),
            QT_TRANSLATE_NOOP("Sentences", "Delete by hand those that you do not want."),
        )
