"""Notices that somebody else changed a record meanwhile, and says where the two differ."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.core.errors import ConflictError
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.texts import Texts
from desktop_app.meetings.records import (
    Action,
    Attendee,
    Decision,
    Item,
    Meeting,
    NewsItem,
)

_MEETING = {
    "title": "Title",
    "kind": "Kind",
    "body": "Body",
    "number": "Number",
    "day": "Day",
    "place": "Place",
    "state": "Minutes",
    "calendars": "Calendars",
    "attendees": "Attendees",
    "items": "Items",
    "decisions": "Decisions",
    "actions": "Actions",
}
_NEWS = {"headline": "Headline", "body": "Text", "state": "State"}


def check_meeting_version(ours: Meeting, theirs: Meeting) -> None:
    """Raise ConflictError where `ours` was not read from the version stored now."""
    _check(ours, theirs, _MEETING)


def check_news_version(ours: NewsItem, theirs: NewsItem) -> None:
    """Raise ConflictError where `ours` was not read from the version stored now."""
    _check(ours, theirs, _NEWS)


def _check(ours: Meeting | NewsItem, theirs: Meeting | NewsItem, names: Mapping[str, str]) -> None:
    if ours.version == theirs.version:
        return
    mine = {label: _plain(getattr(ours, name)) for name, label in names.items()}
    stored = {label: _plain(getattr(theirs, name)) for name, label in names.items()}
    differing = [label for label in mine if mine[label] != stored[label]]
    raise ConflictError(
        "Somebody else changed this record while you were working on it.",
        {label: mine[label] for label in differing},
        {label: stored[label] for label in differing},
    )


def _plain(value: Any) -> str:
    """A field in words an officer can compare."""
    match value:
        case None:
            return ""
        case Texts():
            return "\n".join(value.values())
        case LabelledEnum():
            return value.label
        case date():
            return value.isoformat()
        case tuple():
            return "\n".join(_plain(part) for part in value)
        case Attendee():
            return f"{value.name or value.post_id}: {value.presence.label}"
        case Item():
            return f"{_plain(value.heading)}\n{_plain(value.body)}".strip()
        case Decision():
            return f"{value.number or 'new'}. {_plain(value.text)}"
        case Action():
            parts = (value.owner_name, _plain(value.due), value.state.label, value.reason)
            return f"{_plain(value.text)} ({', '.join(part for part in parts if part)})"
        case _:
            return str(value)
