"""Adding glyphs of our own to a font subset: letters with their marks put where they belong.

A composite glyph places other glyphs at offsets (OpenType, `glyf`), so one code can draw a
shifted mark, or a letter that the font draws in several pieces.
"""

import struct
from collections.abc import Sequence

from desktop_app.pdf.fonts import EM
from desktop_app.pdf.sfnt import assembled, tables_of
from desktop_app.pdf.signs import Part

_WORDS, _OFFSETS, _MORE = 0x1, 0x2, 0x20

Made = tuple[tuple[Part, ...], int]
"""Parts, numbered as in the subset, and width of a glyph to add, in thousandths of the em; an empty
one has no parts."""


def with_added(font: bytes, added: Sequence[Made]) -> bytes:
    """`font` with the glyphs in `added` after its own."""
    tables = tables_of(font)
    (count,) = struct.unpack_from(">H", tables[b"maxp"], 4)
    is_long = struct.unpack_from(">h", tables[b"head"], 50)[0] == 1
    places = _places(tables[b"loca"], is_long, count)
    widths = _widths(tables[b"hhea"], tables[b"hmtx"], count)
    outlines = bytearray(tables[b"glyf"])
    for parts, width in _in_units_of(tables[b"head"], added):
        outline = _composite(parts, places, outlines)
        widths.append((width, struct.unpack_from(">h", outline, 2)[0] if outline else 0))
        outlines += outline + b"\0" * (-len(outline) % 4)
        places.append(len(outlines))
    tables[b"glyf"] = bytes(outlines)
    tables[b"loca"] = struct.pack(f">{len(places)}I", *places)
    tables[b"hmtx"] = b"".join(struct.pack(">Hh", *width) for width in widths)
    tables[b"hhea"] = tables[b"hhea"][:34] + struct.pack(">H", len(widths))
    tables[b"head"] = tables[b"head"][:50] + struct.pack(">h", 1) + tables[b"head"][52:]
    tables[b"maxp"] = _limits(tables[b"maxp"], len(widths))
    return assembled(font[:4], tables)


def _in_units_of(head: bytes, added: Sequence[Made]) -> Sequence[Made]:
    """Parts and widths in the units that the font was drawn in, instead of thousandths."""
    (em,) = struct.unpack_from(">H", head, 18)
    if em == EM:
        return added
    share = em / EM
    return [
        (
            tuple(p._replace(dx=round(p.dx * share), dy=round(p.dy * share)) for p in parts),
            round(width * share),
        )
        for parts, width in added
    ]


def _places(loca: bytes, is_long: bool, count: int) -> list[int]:
    if is_long:
        return list(struct.unpack(f">{count + 1}I", loca[: 4 * (count + 1)]))
    return [2 * half for half in struct.unpack(f">{count + 1}H", loca[: 2 * (count + 1)])]


def _widths(hhea: bytes, hmtx: bytes, count: int) -> list[tuple[int, int]]:
    (full,) = struct.unpack_from(">H", hhea, 34)
    widths = [struct.unpack_from(">Hh", hmtx, 4 * i) for i in range(full)]
    last = widths[-1][0]
    for index in range(count - full):
        widths.append((last, struct.unpack_from(">h", hmtx, 4 * full + 2 * index)[0]))
    return [(int(width), int(bearing)) for width, bearing in widths]


def _composite(parts: Sequence[Part], places: Sequence[int], outlines: bytearray) -> bytes:
    """The `glyf` entry that draws `parts`; nothing when they draw nothing."""
    inked = [part for part in parts if places[part.glyph] < places[part.glyph + 1]]
    if not inked:
        return b""
    boxes = []
    for part in inked:
        left, low, right, high = struct.unpack_from(">4h", outlines, places[part.glyph] + 2)
        boxes.append((left + part.dx, low + part.dy, right + part.dx, high + part.dy))
    lefts, lows, rights, highs = zip(*boxes, strict=True)
    entry = struct.pack(">5h", -1, min(lefts), min(lows), max(rights), max(highs))
    for part in inked:
        flags = _WORDS | _OFFSETS | (_MORE if part is not inked[-1] else 0)
        entry += struct.pack(">HHhh", flags, part.glyph, part.dx, part.dy)
    return entry


def _limits(maxp: bytes, count: int) -> bytes:
    """`maxp` with room for the composites: more glyphs, parts and one more level of nesting."""
    fields = list(struct.unpack(">I14H", maxp[:32]))
    fields[1] = count
    points, contours = fields[2], fields[3]
    fields[4] = max(fields[4], 4 * max(points, fields[4]))
    fields[5] = max(fields[5], 4 * max(contours, fields[5]))
    fields[13] = max(fields[13], 8)
    fields[14] = fields[14] + 1
    return struct.pack(">I14H", *fields)
