"""Notices that somebody else changed a record meanwhile, and says where the two differ."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.core.errors import ConflictError
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, looked_up, say
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
    "title": QT_TRANSLATE_NOOP("Sentences", "Title"),
    "kind": QT_TRANSLATE_NOOP("Sentences", "Kind"),
    "body": QT_TRANSLATE_NOOP("Sentences", "Body"),
    "number": QT_TRANSLATE_NOOP("Sentences", "Number"),
    "day": QT_TRANSLATE_NOOP("Sentences", "Day"),
    "place": QT_TRANSLATE_NOOP("Sentences", "Place"),
    "state": QT_TRANSLATE_NOOP("Sentences", "Minutes"),
    "calendars": QT_TRANSLATE_NOOP("Sentences", "Calendars"),
    "lunar_shift": QT_TRANSLATE_NOOP("Sentences", "Correction of lunar dates"),
    "attendees": QT_TRANSLATE_NOOP("Sentences", "Attendees"),
    "items": QT_TRANSLATE_NOOP("Sentences", "Items"),
    "decisions": QT_TRANSLATE_NOOP("Sentences", "Decisions"),
    "actions": QT_TRANSLATE_NOOP("Sentences", "Actions"),
}
_NEWS = {
    "headline": QT_TRANSLATE_NOOP("Sentences", "Headline"),
    "body": QT_TRANSLATE_NOOP("Sentences", "Text"),
    "state": QT_TRANSLATE_NOOP("Sentences", "State"),
}


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
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this record while you were working on it."
        ),
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
        case LabelledEnum() | date():
            return say("{value}", value=value)
        case tuple():
            return join((_plain(part) for part in value), "\n")
        case Attendee():
            name = value.name or value.post_id
            return say("{name}: {presence}", name=name, presence=value.presence)
        case Item():
            return f"{_plain(value.heading)}\n{_plain(value.body)}".strip()
        case Decision():
            number = value.number or looked_up(QT_TRANSLATE_NOOP("Sentences", "new"))
            return say("{number}. {text}", number=number, text=_plain(value.text))
        case Action():
            parts = (value.owner_name, value.due, value.state, value.reason)
            more = listed(part for part in parts if part)
            return say("{text} ({more})", text=_plain(value.text), more=more)
        case _:
            return say("{value}", value=value)
