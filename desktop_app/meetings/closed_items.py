"""The open version of minutes: what was closed is left out, its numbers and reasons are kept.

Whoever may not read a closed item still sees that there was one, why it was closed and for how
long, and that no number is missing.
"""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.core.texts import Texts
from desktop_app.meetings.records import Decision, Item, Meeting


@dataclass(frozen=True, slots=True)
class OpenVersion:
    """Minutes without what was closed; `items` and `decisions` are the places left out, from 0."""

    meeting: Meeting
    items: frozenset[int]
    decisions: frozenset[int]


def is_closed(item: Item, day: date) -> bool:
    """Whether the item is closed on `day`; the last day of a closure still belongs to it."""
    return item.closed and (item.closed_until is None or day <= item.closed_until)


def open_version(meeting: Meeting, day: date) -> OpenVersion:
    """The minutes as anybody may read them on `day`.

    Items keep their places with nothing in them but that they are closed; decisions under them
    keep their numbers; actions under them, and papers, are left out.
    """
    closed = {place for place, item in enumerate(meeting.items) if is_closed(item, day)}
    keys = {meeting.items[place].id for place in closed} - {None}
    decisions = {p for p, each in enumerate(meeting.decisions) if each.item_id in keys}
    gone = {meeting.decisions[place].id for place in decisions} - {None}
    shown = replace(
        meeting,
        items=tuple(
            _emptied(item) if place in closed else item for place, item in enumerate(meeting.items)
        ),
        decisions=tuple(
            Decision(each.id, each.number, reference=each.reference) if place in decisions else each
            for place, each in enumerate(meeting.decisions)
        ),
        actions=tuple(
            action
            for action in meeting.actions
            if action.item_id not in keys and action.decision_id not in gone
        ),
        attachments=(),
    )
    return OpenVersion(shown, frozenset(closed), frozenset(decisions))


def for_news(meeting: Meeting, day: date) -> Meeting:
    """The minutes that a news item may be drafted from: closed items are not there at all."""
    version = open_version(meeting, day)
    shown = version.meeting
    return replace(
        shown,
        items=tuple(i for place, i in enumerate(shown.items) if place not in version.items),
        decisions=tuple(
            d for place, d in enumerate(shown.decisions) if place not in version.decisions
        ),
    )


def _emptied(item: Item) -> Item:
    return Item(
        item.id,
        Texts(),
        Texts(),
        closed=True,
        closed_reason=item.closed_reason,
        closed_until=item.closed_until,
    )
