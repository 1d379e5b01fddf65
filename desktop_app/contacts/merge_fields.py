"""Taking a merge back field by field: what came by it goes, what was typed since stays."""

from collections.abc import Hashable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.core.texts import Texts

_NEVER_TAKEN_BACK = frozenset({"id", "version", "posts", "is_own"})

C = TypeVar("C", Person, Organisation)


def taken_back(was: C, merged: C, now: C) -> C:
    """`now` without what made `merged` of `was`; lists and languages are taken back one by one."""
    values = {
        field.name: _value(*(getattr(each, field.name) for each in (was, merged, now)))
        for field in fields(now)
        if field.name not in _NEVER_TAKEN_BACK
    }
    return replace(now, **values)


def _value(was: Any, merged: Any, now: Any) -> Any:
    if now == merged:
        return was
    if isinstance(now, Texts):
        return Texts(_parts(was, merged, now))
    if isinstance(now, tuple):
        tables = ({_key(each): each for each in some} for some in (was, merged, now))
        return tuple(_parts(*tables).values())
    return now


def _key(item: Any) -> Hashable:
    """A person has one name in each language; anything else is its own key."""
    return item.language if isinstance(item, PersonName) else item


def _parts(
    was: Mapping[Any, Any], merged: Mapping[Any, Any], now: Mapping[Any, Any]
) -> dict[Any, Any]:
    found = {}
    for key in dict.fromkeys([*now, *was]):
        told = was if now.get(key) == merged.get(key) else now
        if key in told:
            found[key] = told[key]
    return found
