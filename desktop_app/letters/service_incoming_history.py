"""Who did what to a received letter: registered, corrected with which reason, referred, filed."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.calendars import Calendar
from desktop_app.core.history import HistoryEntry
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, looked_up, say
from desktop_app.core.told_history import ToldAct, ToldChange
from desktop_app.db import history
from desktop_app.letters.incoming_records import Channel, IncomingState, Priority
from desktop_app.letters.records import Classification
from desktop_app.letters.service_incoming_rows import LABELS

_ACTS = {
    "created": QT_TRANSLATE_NOOP("Sentences", "entered"),
    "changed": QT_TRANSLATE_NOOP("Sentences", "changed"),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "deleted"),
    "restored": QT_TRANSLATE_NOOP("Sentences", "restored"),
    "registered": QT_TRANSLATE_NOOP("Sentences", "registered"),
    "corrected": QT_TRANSLATE_NOOP("Sentences", "corrected"),
    "voided": QT_TRANSLATE_NOOP("Sentences", "voided"),
    "referred": QT_TRANSLATE_NOOP("Sentences", "referred"),
    "referral done": QT_TRANSLATE_NOOP("Sentences", "referral dealt with"),
    "answered": QT_TRANSLATE_NOOP("Sentences", "answered"),
    "filed": QT_TRANSLATE_NOOP("Sentences", "filed"),
    "reopened": QT_TRANSLATE_NOOP("Sentences", "reopened"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "linked"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinked"),
}
_TOLD = {
    **{name: said for name, said in LABELS.items() if not name.endswith("_id")},
    "reference": QT_TRANSLATE_NOOP("Sentences", "Our number"),
    "void_reason": QT_TRANSLATE_NOOP("Sentences", "Reason"),
    "reason": QT_TRANSLATE_NOOP("Sentences", "Reason"),
    "to": QT_TRANSLATE_NOOP("Sentences", "To"),
    "note": QT_TRANSLATE_NOOP("Sentences", "Note"),
    "day": QT_TRANSLATE_NOOP("Sentences", "Day"),
}
"""What is told of an act; keys of other records say nothing to an officer."""
_ENUMS: Mapping[str, type[LabelledEnum]] = {
    "their_calendar": Calendar,
    "channel": Channel,
    "language": Language,
    "priority": Priority,
    "classification": Classification,
    "state": IncomingState,
}
_DAYS = frozenset({"their_day", "received_on", "reply_by", "day"})
_NAMED = {"referrals": "to", "enclosures": "title"}
_HASH = 12


def history_of_incoming(session: Session, ref: Ref, limit: int = 100) -> tuple[ToldAct, ...]:
    """What was done to a received letter, newest first; at most `limit` acts."""
    return tuple(map(_act, history.of(session, ref, limit)))


def _act(entry: HistoryEntry) -> ToldAct:
    changes = () if entry.act in ("created", "deleted", "restored") else tuple(_changes(entry))
    return ToldAct(entry.at, entry.who, looked_up(_ACTS.get(entry.act, entry.act)), "", changes)


def _changes(entry: HistoryEntry) -> Iterator[ToldChange]:
    old, new = entry.before or {}, entry.after or {}
    for name, said in _TOLD.items():
        if name in old or name in new:
            before, after = _value(name, old.get(name)), _value(name, new.get(name))
            if before != after:
                yield ToldChange(looked_up(said), before, after)


def _value(name: str, stored: Any) -> str:
    """A stored value in words; what a later version may have written is shown as it is."""
    if stored in (None, "", []):
        return ""
    if name in _DAYS:
        return say("{value}", value=LongDay.fromisoformat(stored))
    if name in _ENUMS:
        member = next((each for each in _ENUMS[name] if each.stored == stored), None)
        return say("{value}", value=member or stored)
    if name in _NAMED:
        return ", ".join(str(each.get(_NAMED[name], "")) for each in stored)
    return str(stored)[:_HASH] if name == "scan" else str(stored)
