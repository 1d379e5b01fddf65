"""The outlines of a font's glyphs, taken out of the font once and put into every paper's subset.

HarfBuzz takes them out, without hinting. What an outline is does not depend on what else was taken
out with it, so a paper is the same whatever was set before it.
"""

import struct
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.pdf.fonts import FontFile
from desktop_app.pdf.sfnt import tables_of

_WORDS, _SCALE, _MORE, _SCALES, _MATRIX = 0x1, 0x8, 0x20, 0x40, 0x80
_DROPPED = [
    int.from_bytes(tag.encode("ascii"), "big")
    for tag in ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "DSIG", "gasp", "meta")
]


class Outline(NamedTuple):
    """A glyph: its entry in `glyf`, a multiple of four octets, its width and left bearing.

    `parts` are, for a composite, where in the entry a glyph's number stands, and that number.
    """

    data: bytes
    width: int
    bearing: int
    parts: tuple[tuple[int, int], ...]


class Outlines:
    """The outlines of one font, by glyph, and the tables that all subsets share."""

    def __init__(self, font: FontFile) -> None:
        self._font = font
        self._known: dict[int, Outline] = {}
        self.tables: dict[bytes, bytes] = {}
        self._take_out({0})

    def of(self, glyphs: Collection[int]) -> dict[int, Outline]:
        """The outlines of `glyphs` and of all glyphs that they are made of."""
        missing = {glyph for glyph in glyphs if glyph not in self._known}
        if missing:
            self._take_out(missing)
        return self._known

    def _take_out(self, glyphs: Iterable[int]) -> None:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(_DROPPED)
        plan = hb.SubsetPlan(self._font.face, wanted)
        tables = tables_of(bytes(plan.execute().blob.data))
        new = {number: glyph for glyph, number in dict(plan.old_to_new_glyph_mapping).items()}
        places, widths = _places(tables, len(new)), _widths(tables, len(new))
        for number, glyph in new.items():
            data = tables[b"glyf"][places[number] : places[number + 1]]
            parts = tuple((at, new[part]) for at, part in _parts(data))
            padded = data + b"\0" * (-len(data) % 4)
            width, bearing = widths[number]
            self._known[glyph] = Outline(padded, width, bearing, parts)
        self.tables = self.tables or _shared(self._font, tables)


@lru_cache(maxsize=64)
def outlines_of(font: FontFile) -> Outlines:
    """The one collection of a font's outlines."""
    return Outlines(font)


def _shared(font: FontFile, subset: dict[bytes, bytes]) -> dict[bytes, bytes]:
    """The tables that do not tell of single glyphs; limits are those of the whole font."""
    whole = tables_of(font.data)
    return {tag: whole[tag] for tag in (b"head", b"hhea", b"maxp") if tag in subset}


def _places(tables: dict[bytes, bytes], count: int) -> list[int]:
    loca = tables[b"loca"]
    if struct.unpack_from(">h", tables[b"head"], 50)[0] == 1:
        return list(struct.unpack(f">{count + 1}I", loca[: 4 * (count + 1)]))
    return [2 * half for half in struct.unpack(f">{count + 1}H", loca[: 2 * (count + 1)])]


def _widths(tables: dict[bytes, bytes], count: int) -> list[tuple[int, int]]:
    """The width and left bearing of each glyph; the last ones share a width."""
    hmtx = tables[b"hmtx"]
    (full,) = struct.unpack_from(">H", tables[b"hhea"], 34)
    found: list[tuple[int, int]] = []
    for index in range(count):
        if index < full:
            width, bearing = struct.unpack_from(">Hh", hmtx, 4 * index)
        else:
            width = found[full - 1][0]
            (bearing,) = struct.unpack_from(">h", hmtx, 4 * full + 2 * (index - full))
        found.append((width, bearing))
    return found


def _parts(data: bytes) -> Iterable[tuple[int, int]]:
    """Where a composite's entry names a glyph, and which (OpenType, `glyf`)."""
    if not data or struct.unpack_from(">h", data)[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", data, at)
        yield at + 2, glyph
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _SCALES else 8 if flags & _MATRIX else 0
