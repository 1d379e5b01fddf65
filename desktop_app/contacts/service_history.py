"""Who changed a contact: its history, and that of its posts, in words an officer reads."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.service_history_values import told_value
from desktop_app.contacts.service_posts import POST_LABELS
from desktop_app.contacts.service_saving import ORGANISATION_LABELS, PERSON_LABELS
from desktop_app.core.history import HistoryEntry
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.core.told_history import ToldAct, ToldChange
from desktop_app.db import history

_LABELS: Mapping[Kind, Mapping[str, str]] = {
    Kind.PERSON: PERSON_LABELS,
    Kind.ORGANISATION: ORGANISATION_LABELS,
    Kind.POST: {
        **POST_LABELS,
        "person_id": QT_TRANSLATE_NOOP("Sentences", "Person"),
    },
}
_ACTS = {
    "created": QT_TRANSLATE_NOOP("Sentences", "entered"),
    "changed": QT_TRANSLATE_NOOP("Sentences", "changed"),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "deleted"),
    "restored": QT_TRANSLATE_NOOP("Sentences", "restored"),
    "title verified": QT_TRANSLATE_NOOP("Sentences", "title verified"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "linked"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinked"),
    "note written": QT_TRANSLATE_NOOP("Sentences", "note written"),
    "note changed": QT_TRANSLATE_NOOP("Sentences", "note changed"),
    "note deleted": QT_TRANSLATE_NOOP("Sentences", "note deleted"),
    "note restored": QT_TRANSLATE_NOOP("Sentences", "note restored"),
    "membership stages": QT_TRANSLATE_NOOP("Sentences", "stages of membership changed"),
    "made our own organisation": QT_TRANSLATE_NOOP("Sentences", "made our own organisation"),
    "no longer our own organisation": QT_TRANSLATE_NOOP(
        "Sentences", "no longer our own organisation"
    ),
}
_WITH = {
    "merged": QT_TRANSLATE_NOOP("Sentences", "merged with {name}"),
    "merge undone": QT_TRANSLATE_NOOP("Sentences", "parted again from {name}"),
    "said to be another": QT_TRANSLATE_NOOP("Sentences", "said to be another than {name}"),
    "no longer said to be another": QT_TRANSLATE_NOOP(
        "Sentences", "no longer said to be another than {name}"
    ),
}
_OTHERS = ("with", "into", "other")


def history_of(session: Session, ref: Ref, limit: int = 100) -> tuple[ToldAct, ...]:
    """What was done to a contact and to its posts, newest first; at most `limit` acts."""
    told = [(entry, "") for entry in history.of(session, ref, limit)]
    for post, name in _posts(session, ref):
        told += [(entry, name) for entry in history.of(session, post, limit)]
    told.sort(key=lambda pair: pair[0].at, reverse=True)
    return tuple(_act(session, entry, name) for entry, name in told[:limit])


def _posts(session: Session, ref: Ref) -> list[tuple[Ref, str]]:
    """The posts of a person, deleted ones too: that one was deleted is what is looked for."""
    if ref.kind is not Kind.PERSON:
        return []
    rows = session.scalars(select(PostRow).where(PostRow.person_id == ref.id))
    return [(Ref(Kind.POST, row.id), row.organisation.names.best()) for row in rows]


def _act(session: Session, entry: HistoryEntry, place: str) -> ToldAct:
    what = say(QT_TRANSLATE_NOOP("Sentences", "Post: {place}"), place=place) if place else ""
    if entry.act in _WITH:
        act = say(_WITH[entry.act], name=_other(session, entry))
    else:
        act = looked_up(_ACTS.get(entry.act, entry.act))
    return ToldAct(entry.at, entry.who, act, what, _changes(session, entry))


def _other(session: Session, entry: HistoryEntry) -> str:
    """The contact that this one was merged with, or told apart from."""
    told = {**(entry.before or {}), **(entry.after or {})}
    text = next((told[key] for key in _OTHERS if key in told), "")
    kind, _, key = str(text).partition(":")
    if kind == Kind.PERSON.stored:
        return _person(session, int(key))
    return _body(session, int(key)) if kind == Kind.ORGANISATION.stored else ""


def _changes(session: Session, entry: HistoryEntry) -> tuple[ToldChange, ...]:
    """Only for what was changed: the first state of a record is the record itself."""
    if entry.before is None or entry.after is None:
        return ()
    found = []
    for field, label in _LABELS.get(entry.ref.kind, {}).items():
        if field not in entry.before and field not in entry.after:
            continue
        old, new = _parted(entry.before.get(field), entry.after.get(field))
        found.append(ToldChange(label, _value(session, field, old), _value(session, field, new)))
    return tuple(found)


def _parted(old: Any, new: Any) -> tuple[Any, Any]:
    """Of two lists only what is not in both: the third of five names, not all five."""
    if isinstance(old, list) and isinstance(new, list):
        parts = [each for each in old if each not in new], [each for each in new if each not in old]
        return parts if any(parts) else (old, new)
    if isinstance(old, dict) and isinstance(new, dict):
        keys = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
        return (
            {key: value for key, value in old.items() if key in keys},
            {key: value for key, value in new.items() if key in keys},
        )
    return old, new


def _value(session: Session, field: str, value: Any) -> str:
    if field in ("parent_id", "organisation_id") and isinstance(value, int):
        return _body(session, value)
    if field == "person_id" and isinstance(value, int):
        return _person(session, value)
    return told_value(field, value)


def _body(session: Session, key: int) -> str:
    row = session.get(OrganisationRow, key)
    return say("{name}", name=row.names.best() if row else key)


def _person(session: Session, key: int) -> str:
    row = session.get(PersonRow, key)
    return say("{name}", name=reading.full_name(row) if row else key)
