"""Brings two changes of one meeting together, so that nobody's typing is lost.

Both changes began from one `base`. What only one side changed is taken from that side; where both
changed the same words in different ways, ours stay and theirs are told (they are in the history).
Parts are told apart by their keys, attendees by their posts; a part that has not been stored yet
has a negative key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.meetings.records import Attendee, Meeting

P = TypeVar("P")

_PARTS = ("attendees", "items", "decisions", "actions")
_GIVEN = frozenset({
    "id", "version", "number", "reference", "stale", "name", "represents", "owner_name",
    "meeting_id", "meeting_title", "item_place", "decision_place",
})  # fmt: skip
"""What the service gives: always as stored. The number of a meeting is an exception."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The meeting as both sides want it, and the words of theirs that ours stand over."""

    meeting: Meeting
    clashes: tuple[str, ...] = ()


def merge(base: Meeting, mine: Meeting, theirs: Meeting) -> Merged:
    """`mine` and `theirs`, both changed from `base`, in one; its version is that of `theirs`."""
    clashes: list[str] = []
    values: dict[str, Any] = {}
    for name in _PARTS:
        sides = [getattr(each, name) for each in (base, mine, theirs)]
        values[name] = _parts(sides[0], sides[1], sides[2], clashes)
    for field in fields(Meeting):
        name = field.name
        if name not in (*_PARTS, "id", "version"):
            values[name] = _value(
                getattr(base, name), getattr(mine, name), getattr(theirs, name), clashes
            )
    return Merged(replace(theirs, **values), tuple(clashes))


def _parts(
    base: Sequence[P], mine: Sequence[P], theirs: Sequence[P], clashes: list[str]
) -> tuple[P, ...]:
    """Their order, then what only we have."""
    before, ours, stored = (_keyed(each) for each in (base, mine, theirs))
    merged: list[P] = []
    for key, part in stored.items():
        if key not in before and key not in ours:
            merged.append(part)
        elif key in ours:
            merged.append(_part(before.get(key, part), ours[key], part, clashes))
        elif part != before[key] and not _same(before[key], part):
            merged.append(part)
    for key, part in ours.items():
        changed = key in before and not _same(before[key], part)
        if key not in stored and (key not in before or changed):
            merged.append(_anew(part) if changed else part)
    return tuple(merged)


def _part(base: P, mine: P, theirs: P, clashes: list[str]) -> P:
    values = {
        field.name: _value(
            getattr(base, field.name),
            getattr(mine, field.name),
            getattr(theirs, field.name),
            clashes,
        )
        for field in fields(theirs)  # type: ignore[arg-type]
        if field.name not in _GIVEN
    }
    return replace(theirs, **values)  # type: ignore[type-var]


def _same(one: P, other: P) -> bool:
    """Whether two states of a part say the same, whatever the service gave them."""
    names = [f.name for f in fields(one) if f.name not in _GIVEN]  # type: ignore[arg-type]
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _value(base: Any, mine: Any, theirs: Any, clashes: list[str]) -> Any:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    if isinstance(mine, Texts):
        return _texts(base, mine, theirs, clashes)
    return mine


def _texts(base: Texts, mine: Texts, theirs: Texts, clashes: list[str]) -> Texts:
    made = {}
    for language in Language:
        was, ours, stored = (each.get(language, "") for each in (base, mine, theirs))
        made[language] = stored if ours == was else ours
        if ours not in (was, stored) and stored != was:
            clashes.append(stored)
    return Texts(made)


def _keyed(parts: Sequence[P]) -> dict[Any, P]:
    return {_key(part): part for part in parts}


def _key(part: Any) -> int:
    return int(part.post_id if isinstance(part, Attendee) else part.id or 0)


def _anew(part: Any) -> Any:
    """What they removed while we wrote in it comes back as a part of its own."""
    if isinstance(part, Attendee):
        return part
    fresh: dict[str, Any] = {"id": -abs(part.id)}
    if hasattr(part, "number"):
        fresh |= {"number": None, "reference": ""}
    return replace(part, **fresh)


def renamed(meeting: Meeting, keys: dict[int, int]) -> Meeting:
    """`meeting` with the parts of `keys` called by the keys they got when they were stored."""

    def new(key: int | None) -> int | None:
        return keys.get(key, key) if key is not None else None

    return replace(
        meeting,
        items=tuple(replace(each, id=new(each.id)) for each in meeting.items),
        decisions=tuple(
            replace(each, id=new(each.id), item_id=new(each.item_id)) for each in meeting.decisions
        ),
        actions=tuple(
            replace(
                each, id=new(each.id), item_id=new(each.item_id), decision_id=new(each.decision_id)
            )
            for each in meeting.actions
        ),
    )
