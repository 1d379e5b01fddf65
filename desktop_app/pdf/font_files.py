"""What a font file says of itself: family, style, and whether a paper may carry it.

Only the few tables that say so are read (OpenType 1.9: `name`, `OS/2`, `head`, `fvar`), so that
hundreds of files are looked through in a moment. Files on a machine can be anything.
"""

import stat
import struct
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

LARGEST = 40_000_000
"""Bytes of the largest font file that is taken; larger ones hold Chinese or Japanese."""

_MOST_FACES, _MOST_TABLES, _MOST_NAMES = 64, 200, 400_000
_TRUETYPE, _POSTSCRIPT, _COLLECTION = (b"\0\1\0\0", b"true"), b"OTTO", b"ttcf"
_NEEDED = frozenset((b"cmap", b"head", b"hhea", b"hmtx", b"loca", b"glyf", b"maxp"))
_FAMILY, _POSTSCRIPT_NAME, _WHOLE_FAMILY = 1, 6, 16

_RESTRICTED, _NO_SUBSET, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200
_LICENCES = 0x000F


class Flaw(Enum):
    """Why a paper cannot carry a font."""

    FORBIDDEN = auto()
    OUTLINES = auto()
    HUGE = auto()
    BROKEN = auto()
    UNJOINED = auto()


@dataclass(frozen=True, slots=True)
class FaceFile:
    """One face of a font file.

    `offset` is where it begins in a collection. `weight` is what the weight axis of a variable
    font is set to; None for a static one.
    """

    path: Path
    index: int
    offset: int
    family: str
    postscript: str
    bold: bool = False
    italic: bool = False
    weight: int | None = None
    flaw: Flaw | None = None


def faces_in(path: Path) -> tuple[FaceFile, ...]:
    """The faces of a file that have a name, flawed ones too; none for what is no font."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # opening a pipe would wait for ever
            return ()
        with path.open("rb") as file:
            return tuple(
                face
                for index, offset in enumerate(_offsets(file))
                for face in _faces_at(_Reader(file, path, about.st_size), index, offset)
            )
    except (OSError, struct.error, ValueError):
        return ()


def _offsets(file: BinaryIO) -> tuple[int, ...]:
    tag, _, count = struct.unpack(">4sII", file.read(12))
    if tag != _COLLECTION:
        return (0,)
    if not 0 < count <= _MOST_FACES:
        raise ValueError("not a collection of fonts")
    return struct.unpack(f">{count}I", file.read(4 * count))


class _Reader:
    """A font file whose tables are read when asked for."""

    def __init__(self, file: BinaryIO, path: Path, size: int) -> None:
        self.file, self.path, self.size = file, path, size
        self.places: dict[bytes, tuple[int, int]] = {}
        self.version = b""

    def open(self, offset: int) -> None:
        """Read the directory of the face at `offset`."""
        self.file.seek(offset)
        self.version, count = struct.unpack(">4sH6x", self.file.read(12))
        if count > _MOST_TABLES:
            raise ValueError("too many tables")
        entries = struct.iter_unpack(">4sIII", self.file.read(16 * count))
        self.places = {tag: (start, length) for tag, _, start, length in entries}

    def table(self, tag: bytes, most: int = _MOST_NAMES) -> bytes:
        """The first `most` bytes of a table; empty where there is none."""
        start, length = self.places.get(tag, (0, 0))
        self.file.seek(start)
        return self.file.read(min(length, most))

    def is_whole(self) -> bool:
        """Whether the tables that every TrueType font has lie within the file."""
        ends = (start + length for start, length in self.places.values())
        return self.places.keys() >= _NEEDED and max(ends) <= self.size


def _faces_at(reader: _Reader, index: int, offset: int) -> list[FaceFile]:
    reader.open(offset)
    if reader.version not in (*_TRUETYPE, _POSTSCRIPT):
        return []
    names, axis = _names(reader.table(b"name")), _weights(reader.table(b"fvar", 4_000))
    family = (names.get(_WHOLE_FAMILY) if axis else None) or names.get(_FAMILY, "")
    if not family or family.startswith("."):  # the system's own, not for choosing
        return []
    bold, italic = _style(reader.table(b"OS/2", 78), reader.table(b"head", 54))
    postscript = names.get(_POSTSCRIPT_NAME) or family
    flaw = _flaw(reader)

    def face(bold: bool, weight: int | None) -> FaceFile:
        return FaceFile(reader.path, index, offset, family, postscript, bold, italic, weight, flaw)

    if axis is None:
        return [face(bold, None)]
    low, high = axis
    return [face(w >= 600, w) for w in (400, 700) if low <= w <= high] or [face(bold, low)]


def _flaw(reader: _Reader) -> Flaw | None:
    if reader.version == _POSTSCRIPT:
        return Flaw.OUTLINES
    if reader.size > LARGEST:
        return Flaw.HUGE
    metrics = reader.table(b"OS/2", 78)
    if not reader.is_whole() or len(metrics) < 10:
        return Flaw.BROKEN
    (rights,) = struct.unpack_from(">H", metrics, 8)
    if rights & _LICENCES == _RESTRICTED or rights & (_NO_SUBSET | _BITMAPS_ONLY):
        return Flaw.FORBIDDEN
    return None


def _style(metrics: bytes, head: bytes) -> tuple[bool, bool]:
    """Bold and italic (`OS/2` fsSelection, else `head` macStyle)."""
    if len(metrics) >= 64:
        (selection,) = struct.unpack_from(">H", metrics, 62)
        return bool(selection & 0x20), bool(selection & 0x201)
    if len(head) >= 46:
        (style,) = struct.unpack_from(">H", head, 44)
        return bool(style & 1), bool(style & 2)
    return False, False


def _weights(table: bytes) -> tuple[int, int] | None:
    """Least and greatest of the weight axis; (400, 400) for other axes, None for a static font."""
    if len(table) < 16:
        return None
    start, count, size = struct.unpack_from(">H2xHH", table, 4)
    for at in range(start, start + count * size, max(size, 1)):
        tag, low, _, high = struct.unpack_from(">4siii", table, at)
        if tag == b"wght":
            return low >> 16, high >> 16
    return 400, 400


def _names(table: bytes) -> dict[int, str]:
    """The names by their id, English ones before others."""
    count, start = struct.unpack_from(">2xHH", table)
    found: dict[int, tuple[int, str]] = {}
    for at in range(6, 6 + 12 * min(count, _MOST_TABLES * 20), 12):
        platform, _, language, name_id, length, place = struct.unpack_from(">6H", table, at)
        if name_id not in (_FAMILY, _POSTSCRIPT_NAME, _WHOLE_FAMILY):
            continue
        raw = table[start + place : start + place + length]
        rank = {(3, 0x409): 3, (0, 0): 2, (1, 0): 1}.get((platform, language), 0)
        text = raw.decode("mac_roman" if platform == 1 else "utf-16-be", "replace").strip()
        if text.isprintable() and (name_id not in found or found[name_id][0] < rank):
            found[name_id] = (rank, text[:80])
    return {name_id: text for name_id, (_, text) in found.items()}
