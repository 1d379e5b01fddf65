"""Very many frozen records in little room: packed in parts, and unpacked part by part.

A hundred thousand rows of a file as Python objects take 100 MB at each stage of an import, packed
they take five. Packing and unpacking one takes some ten microseconds, a fifth of making it.
"""

import copyreg
import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar, overload

from desktop_app.contacts import import_records as drafts
from desktop_app.contacts.detail_records import Channel, Identifier, PostalAddress, SourceId
from desktop_app.contacts.records import PersonName, Title
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts

T = TypeVar("T")
_PART = 500
_WORDY = 2_000
"""Bytes a record may take before it is taken for a picture, which nothing packs smaller."""


class Packed(Sequence[T]):
    """Records in their order; `append` while they are gathered, then as any other sequence."""

    __slots__ = ("_open", "_parts", "_seen", "_start")

    def __init__(self, records: Iterable[T] = ()) -> None:
        self._parts: list[tuple[int, bytes]] = []
        self._open: list[T] = []
        self._start = 0
        self._seen: tuple[int, list[T]] = (-1, [])
        for record in records:
            self.append(record)

    def append(self, record: T) -> None:
        """Put one more behind the others."""
        self._open.append(record)
        if len(self._open) == _PART:
            self._close()

    def take(self, packed: bytes, count: int) -> None:
        """Put `count` records that another process has packed behind the others."""
        self._close()
        if count:
            self._parts.append((count, packed))

    def _close(self) -> None:
        if self._open:
            self._parts.append((len(self._open), pack(self._open)))
            self._open = []

    def parts(self) -> Iterator[tuple[int, bytes]]:
        """How many, and packed how, part by part: for another process."""
        yield from self._parts
        if self._open:
            yield len(self._open), pack(self._open)

    def begun(self, start: int) -> "Packed[T]":
        """The same records but for the first ones; the room is shared."""
        made: Packed[T] = Packed()
        made._parts, made._open, made._start = self._parts, self._open, start
        return made

    @property
    def start(self) -> int:
        """How many records before the first one there are."""
        return self._start

    def __len__(self) -> int:
        return sum(count for count, _ in self._parts) + len(self._open) - self._start

    def __iter__(self) -> Iterator[T]:
        return islice(self._all(), self._start, None)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step == 1:
                return tuple(islice(iter(self), start, max(start, stop)))
            return tuple(self[each] for each in range(start, stop, step))
        at = place + (len(self) if place < 0 else 0) + self._start
        if at < self._start:
            raise IndexError(place)
        for number, (count, packed) in enumerate(self._parts):
            if at < count:
                return self._part(number, packed)[at]
            at -= count
        return self._open[at]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Packed | tuple | list) or len(self) != len(other):
            return NotImplemented if not isinstance(other, Packed | tuple | list) else False
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def _all(self) -> Iterator[T]:
        for _count, packed in self._parts:
            yield from unpack(packed)
        yield from self._open

    def _part(self, number: int, packed: bytes) -> list[T]:
        """A part unpacked; the last one is remembered: a table is looked at row after row."""
        seen, part = self._seen
        if seen != number:
            part = unpack(packed)
            self._seen = (number, part)
        return part


def pack(records: list[Any]) -> bytes:
    """Records as bytes; this program alone unpacks them, none that came from outside."""
    plain = pickle.dumps(records, pickle.HIGHEST_PROTOCOL)
    if len(plain) > _WORDY * len(records):
        return b"\0" + plain
    return b"\1" + zlib.compress(plain, 1)


def unpack(packed: bytes) -> list[Any]:
    """The inverse of `pack`."""
    body = memoryview(packed)[1:]
    found: list[Any] = pickle.loads(zlib.decompress(body) if packed[0] else body)
    return found


def _pack_quickly(kind: type[Any]) -> None:
    """By its fields in order: the general way asks each object which fields it has."""
    names = [each.name for each in fields(kind)]
    values = attrgetter(*names)
    copyreg.pickle(kind, lambda record: (kind, values(record)))


def _texts(texts: Texts) -> tuple[type[Texts], tuple[dict[Any, str]]]:
    return Texts, (dict(texts),)  # its read-only mapping cannot travel by itself


copyreg.pickle(Texts, _texts)
for _kind in (
    *(drafts.PersonDraft, drafts.OrganisationDraft, drafts.PostDraft, drafts.Photo),
    *(drafts.TableRow, drafts.Problem, drafts.PlanRow, drafts.FieldChange, drafts.Step),
    *(PersonName, Title, Channel, PostalAddress, Identifier, SourceId, Ref),
):
    _pack_quickly(_kind)
