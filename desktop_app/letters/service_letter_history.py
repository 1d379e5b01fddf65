"""Who did what to a letter of ours: written, approved, issued, sent, overridden and why, void."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import takewhile
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.history import HistoryEntry
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, looked_up, say
from desktop_app.core.told_history import ToldAct, ToldChange
from desktop_app.db import history
from desktop_app.letters.dispatch_records import DispatchState
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Classification, LetterKind, LetterState, PaperSize
from desktop_app.letters.service_people import describe
from desktop_app.letters.service_rows import LABELS

_ACTS = {
    "created": QT_TRANSLATE_NOOP("Sentences", "entered"),
    "changed": QT_TRANSLATE_NOOP("Sentences", "changed"),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "deleted"),
    "restored": QT_TRANSLATE_NOOP("Sentences", "restored"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "linked"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinked"),
    "overridden": QT_TRANSLATE_NOOP("Sentences", "check overridden"),
    "sent for review": QT_TRANSLATE_NOOP("Sentences", "sent for review"),
    "returned": QT_TRANSLATE_NOOP("Sentences", "returned"),
    "approved": QT_TRANSLATE_NOOP("Sentences", "approved"),
    "approval lapsed": QT_TRANSLATE_NOOP("Sentences", "approval lapsed"),
    "issued": QT_TRANSLATE_NOOP("Sentences", "issued"),
    "voided": QT_TRANSLATE_NOOP("Sentences", "voided"),
    "signed by hand": QT_TRANSLATE_NOOP("Sentences", "signed by hand"),
    "scan stated": QT_TRANSLATE_NOOP("Sentences", "signed by hand, by the number stated"),
    "scan taken off": QT_TRANSLATE_NOOP("Sentences", "signed sheet taken off"),
    "dispatch prepared": QT_TRANSLATE_NOOP("Sentences", "dispatch prepared"),
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "dispatched"),
    "acknowledged": QT_TRANSLATE_NOOP("Sentences", "acknowledged"),
    "came back": QT_TRANSLATE_NOOP("Sentences", "came back"),
    "dispatch corrected": QT_TRANSLATE_NOOP("Sentences", "dispatch corrected"),
    "dispatch taken back": QT_TRANSLATE_NOOP("Sentences", "dispatch removed"),
    "proof added": QT_TRANSLATE_NOOP("Sentences", "proof added"),
    "answer expected": QT_TRANSLATE_NOOP("Sentences", "answer expected"),
    "answer settled": QT_TRANSLATE_NOOP("Sentences", "settled without an answer"),
    "filed": QT_TRANSLATE_NOOP("Sentences", "filed"),
    "reopened": QT_TRANSLATE_NOOP("Sentences", "reopened"),
}
_REASON = QT_TRANSLATE_NOOP("Sentences", "Reason")
_TOLD = {
    **{name: said for name, said in LABELS.items() if name not in ("rich", "precedent")},
    "addressee": LABELS["addressee_post_id"],
    "to": LABELS["addressee_post_id"],
    "reference": QT_TRANSLATE_NOOP("Sentences", "Our number"),
    "channel": QT_TRANSLATE_NOOP("Sentences", "Channel"),
    "sent_at": QT_TRANSLATE_NOOP("Sentences", "Sent on"),
    "proof": QT_TRANSLATE_NOOP("Sentences", "Proof"),
    "proof_name": QT_TRANSLATE_NOOP("Sentences", "Proof"),
    "acknowledged_on": QT_TRANSLATE_NOOP("Sentences", "Acknowledged on"),
    "acknowledged_note": QT_TRANSLATE_NOOP("Sentences", "Note"),
    "review_note": QT_TRANSLATE_NOOP("Sentences", "Note"),
    "reply_settled": _REASON,
    "void_reason": _REASON,
    "scan_name": QT_TRANSLATE_NOOP("Sentences", "Name of the scan"),
    "stated": QT_TRANSLATE_NOOP("Sentences", "Number stated"),
}
"""What is told of an act; keys of other records and hashes say nothing to an officer."""
_UNTOLD = frozenset({"addressee_post_id", "addressee_organisation_id", "series_id", "calendars"})
_ENUMS: Mapping[str, tuple[type[LabelledEnum], ...]] = {
    "state": (LetterState, DispatchState),
    "channel": (Channel,),
    "language": (Language,),
    "kind": (LetterKind,),
    "paper": (PaperSize,),
    "classification": (Classification,),
}
_DAYS = frozenset({"day", "reply_by", "acknowledged_on"})
_POSTS = frozenset({"signer_post_id", "on_behalf_post_id"})
_NAMED = {"copies": "to", "enclosures": "title"}
_PARTED = frozenset({"body", "second"})
_YES, _NO = QT_TRANSLATE_NOOP("Sentences", "yes"), QT_TRANSLATE_NOOP("Sentences", "no")
_AROUND, _SHOWN = 24, 160
"""Characters shown before the first difference of two long texts, and in all."""


def history_of_letter(session: Session, ref: Ref, limit: int = 200) -> tuple[ToldAct, ...]:
    """What was done to a letter of ours, newest first; at most `limit` acts."""
    return tuple(_act(session, entry) for entry in history.of(session, ref, limit))


def _act(session: Session, entry: HistoryEntry) -> ToldAct:
    first = entry.act in ("created", "deleted", "restored")
    changes = () if first else tuple(_changes(session, entry))
    return ToldAct(entry.at, entry.who, looked_up(_ACTS.get(entry.act, entry.act)), "", changes)


def _changes(session: Session, entry: HistoryEntry) -> Iterator[ToldChange]:
    old, new = entry.before or {}, entry.after or {}
    for name, said in _TOLD.items():
        if name in _UNTOLD or (name not in old and name not in new):
            continue
        before = _value(session, name, old.get(name))
        after = _value(session, name, new.get(name))
        if before == after:
            continue
        if name in _PARTED:
            before, after = _around(before, after)
        yield ToldChange(looked_up(said), before, after)


def _value(session: Session, name: str, stored: Any) -> str:
    """A stored value in words; what a later version may have written is shown as it is."""
    if stored in (None, "", []):
        return ""
    if isinstance(stored, bool):
        return looked_up(_YES if stored else _NO)
    if name in _POSTS:
        return describe(session, Ref(Kind.POST, int(stored))).title
    if name in _DAYS:
        return say("{value}", value=LongDay.fromisoformat(stored))
    if name == "sent_at":
        local = datetime.fromisoformat(stored).astimezone()
        return say("{value}", value=LongDay(local.year, local.month, local.day))
    if name in _ENUMS:
        members = (each for kind in _ENUMS[name] for each in kind)
        member = next((each for each in members if each.stored == stored), None)
        return say("{value}", value=member or stored)
    if name in _NAMED:
        return ", ".join(str(each.get(_NAMED[name], "")) for each in stored)
    return str(stored.get("body", "") if isinstance(stored, dict) else stored)


def _around(old: str, new: str) -> tuple[str, str]:
    """Of two long texts the part where they begin to differ."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False))
    start = max(0, sum(1 for _pair in same) - _AROUND)
    return _part(old, start), _part(new, start)


def _part(text: str, start: int) -> str:
    shown = " ".join(text[start : start + _SHOWN].split())
    before = "… " if start and shown else ""
    return f"{before}{shown}{' …' if len(text) > start + _SHOWN else ''}"
