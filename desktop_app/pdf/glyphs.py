"""The font program of a paper: the glyphs it uses, and some of our own made of them.

A composite glyph places other glyphs at offsets (OpenType, `glyf`), so one code can draw a
shifted mark, or a letter that the font draws in several pieces. Glyphs stand in the order of the
paper's codes, so that a code is the number of its glyph.
"""

import struct
from collections.abc import Sequence
from itertools import accumulate

from desktop_app.pdf.fonts import EM, FontFile
from desktop_app.pdf.outlines import Outline, outlines_of
from desktop_app.pdf.sfnt import assembled
from desktop_app.pdf.signs import Part

_WORDS, _OFFSETS, _MORE = 0x1, 0x2, 0x20
_TRUETYPE = b"\0\1\0\0"

Drawing = tuple[tuple[Part, ...], int]
"""What a code draws: parts and a width, in thousandths of the em; an empty one has no parts."""


def program_of(font: FontFile, drawings: Sequence[Drawing]) -> bytes:
    """A font file whose glyph number n + 1 is what the n-th of `drawings` shows."""
    source = outlines_of(font)
    known = source.of({part.glyph for parts, _ in drawings for part in parts})
    plain = [_plain(font, parts, width) for parts, width in drawings]
    order = [0, *(-1 if glyph is None else glyph for glyph in plain)]
    used = {part.glyph for parts, _ in drawings for part in parts}
    numbers = _numbered(order, used, known)
    share = struct.unpack_from(">H", source.tables[b"head"], 18)[0] / EM
    glyphs = []
    for number, glyph in enumerate(order):
        if glyph < 0:
            parts, width = drawings[number - 1]
            glyphs.append(_made(parts, width, share, known, numbers))
        else:
            glyphs.append(_renumbered(known[glyph], numbers))
    return _assembled(source.tables, glyphs)


def _plain(font: FontFile, parts: tuple[Part, ...], width: int) -> int | None:
    """The glyph that is all of a drawing as it is, None when one must be made."""
    if len(parts) != 1 or parts[0].dx or parts[0].dy or width != font.advance(parts[0].glyph):
        return None
    return parts[0].glyph


def _numbered(order: list[int], used: set[int], known: dict[int, Outline]) -> dict[int, int]:
    """The number of each glyph; those that only others are made of are added to `order`."""
    numbers: dict[int, int] = {}
    for number, glyph in enumerate(order):
        if glyph >= 0:
            numbers.setdefault(glyph, number)
    waiting = sorted(used, reverse=True)
    while waiting:
        glyph = waiting.pop()
        if glyph not in numbers:
            numbers[glyph] = len(order)
            order.append(glyph)
        waiting += (part for _, part in known[glyph].parts if part not in numbers)
    return numbers


def _renumbered(outline: Outline, numbers: dict[int, int]) -> Outline:
    if not outline.parts:
        return outline
    data = bytearray(outline.data)
    for at, part in outline.parts:
        struct.pack_into(">H", data, at, numbers[part])
    return outline._replace(data=bytes(data))


def _made(
    parts: tuple[Part, ...],
    width: int,
    share: float,
    known: dict[int, Outline],
    numbers: dict[int, int],
) -> Outline:
    """A composite that draws `parts`, in the units of the font, `share` of thousandths."""
    inked = [part for part in parts if known[part.glyph].data]
    if not inked:
        return Outline(b"", round(width * share), 0, ())
    boxes, entry = [], b""
    for part in inked:
        dx, dy = round(part.dx * share), round(part.dy * share)
        left, low, right, high = struct.unpack_from(">4h", known[part.glyph].data, 2)
        boxes.append((left + dx, low + dy, right + dx, high + dy))
        flags = _WORDS | _OFFSETS | (_MORE if part is not inked[-1] else 0)
        entry += struct.pack(">HHhh", flags, numbers[part.glyph], dx, dy)
    lefts, lows, rights, highs = zip(*boxes, strict=True)
    head = struct.pack(">5h", -1, min(lefts), min(lows), max(rights), max(highs))
    data = head + entry
    return Outline(data + b"\0" * (-len(data) % 4), round(width * share), min(lefts), ())


def _assembled(shared: dict[bytes, bytes], glyphs: Sequence[Outline]) -> bytes:
    places = accumulate((len(glyph.data) for glyph in glyphs), initial=0)
    count = len(glyphs)
    head, hhea = shared[b"head"], shared[b"hhea"]
    metrics = [each for glyph in glyphs for each in (glyph.width, glyph.bearing)]
    return assembled(
        _TRUETYPE,
        {
            b"glyf": b"".join([glyph.data for glyph in glyphs]),
            b"loca": struct.pack(f">{count + 1}I", *places),
            b"hmtx": struct.pack(f">{'Hh' * count}", *metrics),
            b"hhea": hhea[:34] + struct.pack(">H", count),
            b"head": head[:50] + struct.pack(">h", 1) + head[52:],
            b"maxp": _limits(shared[b"maxp"], count),
        },
    )


def _limits(maxp: bytes, count: int) -> bytes:
    """`maxp` with room for the composites: more glyphs, parts and one more level of nesting."""
    fields = list(struct.unpack(">I14H", maxp[:32]))
    fields[1] = count
    points, contours = fields[2], fields[3]
    fields[4] = min(0xFFFF, max(fields[4], 4 * max(points, fields[4])))
    fields[5] = min(0xFFFF, max(fields[5], 4 * max(contours, fields[5])))
    fields[13] = max(fields[13], 8)
    fields[14] = fields[14] + 1
    return struct.pack(">I14H", *fields)
