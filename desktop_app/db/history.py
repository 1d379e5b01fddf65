"""The office's memory: who did what to which record, never changed and never forgotten.

Each row carries the hash of the row before it, so that a changed, removed or inserted row breaks
the chain; triggers refuse every UPDATE and DELETE.
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from typing import Any

from sqlalchemy import Index, String, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.history import HistoryEntry
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.db.base import Base

_FIRST = "0" * 64
_BATCH = 2_000
_JSON = frozenset({str, int, float, bool})
Told = tuple[Ref, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""A record, and what it was before and after an act."""


class HistoryRow(Base):
    """One act; every column is text or a number exactly as it was hashed."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_record", "kind", "record_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(String(40))
    who: Mapped[str]
    act: Mapped[str]
    kind: Mapped[str] = mapped_column(String(32))
    record_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]
    chain: Mapped[str] = mapped_column(String(64))


_COLUMNS = ("id", "at", "who", "act", "kind", "record_id", "before", "after")


def record(
    session: Session,
    act: str,
    ref: Ref,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    """Write down an act; where both sides are given, only the fields that differ are kept."""
    record_many(session, act, ((ref, before, after),))


def record_many(session: Session, act: str, records: Iterable[Told]) -> None:
    """Write down one act on many records, each in a row of its own, in their order."""
    last = session.execute(
        select(HistoryRow.id, HistoryRow.chain).order_by(HistoryRow.id.desc()).limit(1)
    ).first()
    key, chain = (last.id, last.chain) if last else (0, _FIRST)
    fixed = (sessions.now(session).isoformat(), sessions.who(session), act)
    rows: list[dict[str, Any]] = []
    for ref, before, after in records:
        sessions.touch(session, ref)
        old, new = _differing(plain(before), plain(after))
        key += 1
        told = (key, *fixed, ref.kind.stored, ref.id, _dump(old), _dump(new))
        chain = _link(chain, told)
        rows.append({**dict(zip(_COLUMNS, told, strict=True)), "chain": chain})
        if len(rows) == _BATCH:
            session.connection().execute(insert(HistoryRow), rows)
            rows = []
    if rows:
        session.connection().execute(insert(HistoryRow), rows)


def of(session: Session, ref: Ref, limit: int = 50) -> tuple[HistoryEntry, ...]:
    """What happened to one record, newest first."""
    rows = session.scalars(
        select(HistoryRow)
        .where(HistoryRow.kind == ref.kind.stored, HistoryRow.record_id == ref.id)
        .order_by(HistoryRow.id.desc())
        .limit(limit)
    )
    return tuple(_entry(row) for row in rows)


def newest(session: Session) -> int:
    """The number of the latest act, 0 in a new office: whether anything has happened since."""
    return session.scalar(select(func.max(HistoryRow.id))) or 0


def latest(session: Session, limit: int) -> tuple[HistoryEntry, ...]:
    """What happened last in the office, newest first."""
    rows = session.scalars(select(HistoryRow).order_by(HistoryRow.id.desc()).limit(limit))
    return tuple(_entry(row) for row in rows)


def broken(connection: Any) -> tuple[int, ...]:
    """The keys of rows that do not follow from the row before. Takes a driver's connection."""
    wrong: list[int] = []
    chain, expected = _FIRST, 1
    cursor = connection.execute(f"SELECT {', '.join(_COLUMNS)}, chain FROM history ORDER BY id")
    for *values, stored in cursor:
        if values[0] != expected or _link(chain, tuple(values)) != stored:
            wrong.append(values[0])
        chain, expected = stored, values[0] + 1
    return tuple(wrong)


def _link(previous: str, values: tuple[object, ...]) -> str:
    return sha256(json.dumps([previous, *values], ensure_ascii=True).encode()).hexdigest()


def _dump(data: Mapping[str, Any] | None) -> str | None:
    return None if data is None else json.dumps(data, ensure_ascii=False, sort_keys=True)


def _entry(row: HistoryRow) -> HistoryEntry:
    return HistoryEntry(
        datetime.fromisoformat(row.at),
        row.who,
        row.act,
        Ref(Kind(row.kind), row.record_id),
        json.loads(row.before) if row.before is not None else None,
        json.loads(row.after) if row.after is not None else None,
    )


def _differing(
    before: dict[str, Any] | None, after: dict[str, Any] | None
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    if before is None or after is None:
        return before, after
    same = {key for key in before.keys() & after.keys() if before[key] == after[key]}
    return (
        {key: value for key, value in before.items() if key not in same},
        {key: value for key, value in after.items() if key not in same},
    )


_NAMES: dict[type, tuple[str, ...]] = {}
"""The fields of each dataclass met: an import writes a million records down."""


def plain(value: Any) -> Any:
    """Anything a record holds, as JSON data."""
    kind = type(value)
    if value is None or kind in _JSON:
        return value
    if kind is tuple:
        return [plain(item) for item in value]
    if kind is dict:
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if (names := _NAMES.get(kind)) is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Ref):
        return f"{value.kind.stored}:{value.id}"
    if isinstance(value, Texts):
        return value.by_tag()
    if isinstance(value, LabelledEnum):
        return value.stored
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        _NAMES[kind] = tuple(each.name for each in dataclasses.fields(value))
        return {name: plain(getattr(value, name)) for name in _NAMES[kind]}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((plain(item) for item in value), key=str)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return sha256(value).hexdigest()
    return value
