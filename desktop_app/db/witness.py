"""A second memory of every number given, outside the office's folder.

A damaged write-ahead log can lose committed letters while the database calls itself healthy, and
an old backup put back looks healthy too. The witness is a small file that only grows: one line a
letter, each holding its own hash and that of the line before, on the disk before the number is
shown.
"""

import json
import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db.files import sync_folder

FIRST = "0" * 64
"""What stands for the hash of the line before the first."""

_LOCK_SECONDS = 30
_POLL_SECONDS = 0.002


@dataclass(frozen=True, slots=True, order=True)
class WitnessLine:
    """One number that was given; `sha256` is that of the issued PDF."""

    series_id: int
    year: int
    number: int
    sha256: str
    series_name: str
    reference: str

    @property
    def place(self) -> tuple[int, int, int]:
        """What must be unique: series, year, number."""
        return self.series_id, self.year, self.number

    @property
    def key(self) -> tuple[int, int, int, str]:
        """What must agree between office and witness."""
        return *self.place, self.sha256


@dataclass(frozen=True, slots=True)
class WitnessReport:
    """How office and witness differ.

    `ahead`: numbers the office does not know, which it could give again; `doubled`: numbers the
    office has given to another paper; `behind`: entries the witness does not know; `broken`: line
    numbers, from 1, that are unreadable or do not follow from the line before.
    """

    ahead: tuple[WitnessLine, ...]
    doubled: tuple[WitnessLine, ...]
    behind: tuple[WitnessLine, ...]
    broken: tuple[int, ...]


class Witness:
    """The witness file of one office on this workstation; safe between threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(f"{path}.lock", timeout=_LOCK_SECONDS, poll_interval=_POLL_SECONDS)
        self._reading = threading.RLock()
        self._forget()

    def _forget(self) -> None:
        self._offset = 0
        self._last = FIRST
        self._count = 0
        self._lines: list[WitnessLine] = []
        self._keys: set[tuple[int, int, int, str]] = set()
        self._places: set[tuple[int, int, int]] = set()
        self._broken: list[int] = []

    @property
    def exists(self) -> bool:
        """Whether this workstation has ever witnessed this office."""
        return self.path.exists()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other process from the witness; held across the commit of a number.

        So whoever holds it and sees a letter without a line knows that its writer died.
        Raises UserError when the folder cannot be written, filelock's Timeout after 30 s.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise
        except OSError as error:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "The safety copy of the register cannot be written to {folder}.",
                    ),
                    folder=self.path.parent,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Make sure that the folder exists, is yours and has space; then try again.",
                ),
            ) from error
        try:
            yield
        finally:
            self._lock.release()

    def append(self, lines: Iterable[WitnessLine]) -> None:
        """Add the lines that are not there yet; on return they are on the disk."""
        with self.held(), self._reading:
            self._refresh()
            new = [line for line in dict.fromkeys(lines) if line.key not in self._keys]
            if not new:
                return
            fresh = not self.path.exists()
            with self.path.open("ab") as file:
                # What stands behind the last full line was never acknowledged: its writer died.
                file.truncate(self._offset)
                previous = self._last
                for line in new:
                    data = _encode(line, previous)
                    file.write(data)
                    previous = sha256(data).hexdigest()
                file.flush()
                os.fsync(file.fileno())
            if fresh:
                sync_folder(self.path.parent)
            self._refresh()

    def lines(self) -> tuple[WitnessLine, ...]:
        """Every readable line, in the order written."""
        with self._reading:
            self._refresh()
            return tuple(self._lines)

    def knows(self, series_id: int, year: int, number: int) -> bool:
        """Whether that number was ever given, whatever the office says."""
        with self._reading:
            self._refresh()
            return (series_id, year, number) in self._places

    def compare(self, office_entries: Iterable[WitnessLine]) -> WitnessReport:
        """How the office's register and the witness differ.

        To be called while `held`, with entries read while `held`: a number is committed first
        and witnessed second.
        """
        with self._reading:
            known = self.lines()
            left = set(self._keys)
            behind = []
            for entry in office_entries:  # one after the other: a register may be long
                if entry.key in self._keys:
                    left.discard(entry.key)
                else:
                    behind.append(entry)
            strange = [line for line in known if line.key in left]
            numbers = {entry.place for entry in behind}
            if strange:
                numbers |= {key[:3] for key in self._keys - left}
            return WitnessReport(
                tuple(line for line in strange if line.place not in numbers),
                tuple(line for line in strange if line.place in numbers),
                tuple(behind),
                tuple(self._broken),
            )

    def _refresh(self) -> None:
        """Read what was appended since the last look, by this process or another."""
        if not self.path.exists():
            self._forget()
            return
        with self.path.open("rb") as file:
            if file.seek(0, os.SEEK_END) < self._offset:
                self._forget()
            file.seek(self._offset)
            for raw in file:  # line by line: a witness of many years is not held twice
                if not raw.endswith(b"\n"):
                    break
                self._take(raw)
                self._offset += len(raw)

    def _take(self, raw: bytes) -> None:
        self._count += 1
        line, previous = _decode(raw)
        if line is None or previous != self._last:
            self._broken.append(self._count)
        if line is not None:
            self._lines.append(line)
            self._keys.add(line.key)
            self._places.add(line.place)
        self._last = sha256(raw).hexdigest()


def _encode(line: WitnessLine, previous: str) -> bytes:
    """The line with the hash of the line before and, last, of itself."""
    data = asdict(line) | {"previous": previous}
    return json.dumps(data | {"own": _own(data)}, ensure_ascii=True).encode() + b"\n"


def _own(data: dict[str, object]) -> str:
    return sha256(json.dumps(data, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _decode(raw: bytes) -> tuple[WitnessLine | None, str]:
    """The line, if it still is what was written, and the hash it gives for the line before."""
    try:
        data = json.loads(raw)
        if data.pop("own") != _own(data):
            return None, ""
        previous = str(data.pop("previous"))
        return WitnessLine(**data), previous
    except (ValueError, TypeError, KeyError, AttributeError):
        return None, ""
