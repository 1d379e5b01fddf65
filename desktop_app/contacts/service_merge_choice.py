"""Two contacts side by side: what may be chosen for each field, and the contact that comes of it.

Nothing is read or written here. What the officer does not choose is as proposed: the fuller of two
values, both where a list can hold both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from desktop_app.contacts.detail_records import Channel, ChannelKind
from desktop_app.contacts.doubles import phone_key
from desktop_app.contacts.merge_records import MergeLine, Side
from desktop_app.contacts.records import Organisation, OrganisationKind, Person, PersonName
from desktop_app.contacts.service_saving import ORGANISATION_LABELS, PERSON_LABELS
from desktop_app.contacts.service_versions import printable
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.core.texts import Texts

Contact = Person | Organisation
C = TypeVar("C", Person, Organisation)
_LISTS = frozenset({"other_spellings", "channels", "addresses", "identifiers", "tags"})
_REACHED = {"email": ChannelKind.EMAIL, "phone": ChannelKind.PHONE}
_ALL, _EITHER = (Side.KEPT, Side.GONE, Side.BOTH), (Side.KEPT, Side.GONE)
_NOTHING = ("", None, (), Texts())


def merge_lines(kept: C, gone: C, bodies: Mapping[int, str] | None = None) -> tuple[MergeLine, ...]:
    """Every field that either contact has something in, names and texts language by language.

    `bodies` are names of the organisations that the two belong to, by key.
    """
    return tuple(_lines(kept, gone, bodies or {}))


def put_together(kept: C, gone: C, choices: Mapping[str, Side]) -> C:
    """`kept` with the values chosen, by the keys of `merge_lines`; the rest as proposed."""
    values: dict[str, Any] = {}
    parted: dict[str, list[tuple[str, Any]]] = {}
    for field, key, ours, theirs in _parts(kept, gone):
        side = choices.get(key) or _proposal(field, ours, theirs)[0]
        value = _value(field, ours, theirs, side)
        tag = key.partition(":")[2]
        if tag:
            parted.setdefault(field, []).append((tag, value))
        else:
            values[field] = value
    values |= {field: _rejoined(field, parts) for field, parts in parted.items()}
    values["sources"] = tuple(dict.fromkeys((*kept.sources, *gone.sources)))
    made = replace(kept, **values)
    return _with_second_values(made, kept, gone, choices)


def _lines(kept: C, gone: C, bodies: Mapping[int, str]) -> Iterator[MergeLine]:
    labels = PERSON_LABELS if isinstance(kept, Person) else ORGANISATION_LABELS
    for field, key, ours, theirs in _parts(kept, gone):
        if ours in _NOTHING and theirs in _NOTHING:
            continue
        proposal, sides = _proposal(field, ours, theirs)
        tag = key.partition(":")[2]
        label = looked_up(labels[field])
        if tag:
            label = say("{field}, {language}", field=label, language=Language(tag))
        told, other = _told(field, ours, bodies), _told(field, theirs, bodies)
        yield MergeLine(key, label, told, other, proposal, sides)


def _parts(kept: Contact, gone: Contact) -> Iterator[tuple[str, str, Any, Any]]:
    """Field, key and both values; a text in several languages is a part for each of them."""
    labels = PERSON_LABELS if isinstance(kept, Person) else ORGANISATION_LABELS
    for field in labels:
        if field == "is_own":
            continue
        ours: Any = _by_language(getattr(kept, field))
        theirs: Any = _by_language(getattr(gone, field))
        if isinstance(ours, Mapping) or isinstance(theirs, Mapping):
            ours, theirs = ours or {}, theirs or {}
            for language in dict.fromkeys([*ours, *theirs]):
                key = f"{field}:{language.stored}"
                yield field, key, ours.get(language), theirs.get(language)
        else:
            yield field, field, ours, theirs


def _by_language(value: Any) -> Any:
    """A person's names as a mapping, anything else as it is."""
    if isinstance(value, tuple) and any(isinstance(each, PersonName) for each in value):
        return {name.language: name for name in value}
    return value


def _proposal(field: str, ours: Any, theirs: Any) -> tuple[Side, tuple[Side, ...]]:
    if ours == theirs or theirs in _NOTHING:
        return Side.KEPT, ()
    if ours in _NOTHING:
        return Side.GONE, _EITHER
    if field in _LISTS:
        return (Side.KEPT, ()) if set(theirs) <= set(ours) else (Side.BOTH, _ALL)
    if field in _REACHED:
        same = phone_key if field == "phone" else fold
        return (Side.KEPT, _EITHER) if same(ours) == same(theirs) else (Side.BOTH, _ALL)
    if field == "notes":
        return Side.BOTH, _ALL
    if isinstance(ours, PersonName):
        same_name = fold(ours.plain) == fold(theirs.plain)
        return (_fuller(ours.full, theirs.full), _EITHER) if same_name else (Side.BOTH, _ALL)
    if field in ("names", "short_names"):
        return Side.GONE if _says_more(theirs, ours) else Side.KEPT, _EITHER
    if isinstance(ours, str) and field != "country":
        return _fuller(ours, theirs), _EITHER
    return Side.GONE if ours is OrganisationKind.OTHER else Side.KEPT, _EITHER


def _fuller(ours: str, theirs: str) -> Side:
    return Side.GONE if len(theirs) > len(ours) else Side.KEPT


def _says_more(one: str, other: str) -> bool:
    """Whether a name has all words of another and more: a longer name may be another's."""
    return set(fold(other).split()) < set(fold(one).split())


def _value(field: str, ours: Any, theirs: Any, side: Side) -> Any:
    if side is Side.GONE:
        return theirs
    if side is Side.KEPT:
        return ours
    if field in _LISTS:
        return tuple(dict.fromkeys((*ours, *theirs)))
    if field == "notes":
        return "\n\n".join(dict.fromkeys(filter(None, (ours, theirs))))
    return ours or theirs


def _rejoined(field: str, parts: list[tuple[str, Any]]) -> Any:
    there = [(Language(tag), value) for tag, value in parts if value not in _NOTHING]
    if any(isinstance(value, PersonName) for _tag, value in there):
        return tuple(value for _language, value in there)
    return () if field == "names" and not there else Texts(dict(there))


def _with_second_values(made: C, kept: C, gone: C, choices: Mapping[str, Side]) -> C:
    """The second of two addresses is one more way to reach, of two names another spelling."""
    channels = list(made.channels)
    spellings: list[str] = []
    for field, key, ours, theirs in _parts(kept, gone):
        if (choices.get(key) or _proposal(field, ours, theirs)[0]) is not Side.BOTH:
            continue
        if field in _REACHED and all(each.value != theirs for each in channels):
            channels.append(Channel(_REACHED[field], theirs))
        if isinstance(ours, PersonName) and isinstance(theirs, PersonName):
            spellings.append(theirs.plain)
    made = replace(made, channels=tuple(channels))
    return _with_spellings(made, spellings) if isinstance(made, Person) else made


def _with_spellings(person: Person, spellings: list[str]) -> Person:
    known = {fold(each) for each in person.other_spellings}
    fresh = tuple(each for each in dict.fromkeys(spellings) if fold(each) not in known)
    return replace(person, other_spellings=(*person.other_spellings, *fresh))


def _told(field: str, value: Any, bodies: Mapping[int, str]) -> str:
    if value in _NOTHING:
        return ""
    if field == "photo":
        return QT_TRANSLATE_NOOP("Sentences", "a photo")
    if field == "parent_id":
        return say("{name}", name=bodies.get(value, value))
    if isinstance(value, PersonName):
        return say("{name}", name=value.full)
    return printable(value)
