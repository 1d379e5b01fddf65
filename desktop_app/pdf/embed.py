"""Embedding fonts: a subset of each, with codes of our own for every glyph and what it stands for.

One glyph can stand for different text, and one character can need several glyphs. So codes are
given to pairs of what is drawn and what is meant: copied text is then exact, whatever the glyph.
"""

import struct
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.pdf.fonts import EM, FontFile
from desktop_app.pdf.glyphs import Made, with_added
from desktop_app.pdf.objects import PdfFile, Reference, array, dictionary, name, number
from desktop_app.pdf.pieces import Key, Piece
from desktop_app.pdf.sfnt import tables_of
from desktop_app.pdf.signs import Kind, Part
from desktop_app.pdf.slugs import Segment, Slug


@dataclass(slots=True)
class FontUse:
    """What a paper uses of one font: from what is drawn and meant to its code, from 0001 on."""

    font: FontFile
    codes: dict[Key, str] = field(default_factory=dict)
    _known: dict[Piece, str] = field(default_factory=dict)

    def drawn(self, piece: Piece) -> str:
        """The codes of a piece as they stand in an array of `TJ`."""
        known = self._known.get(piece)
        if known is None:
            known = self._known[piece] = "".join(
                [f"{back}{self.code(key)}" for back, key in piece.drawn]
            )
        return known

    def code(self, key: Key | None) -> str:
        """The code of what is drawn and meant; none for nothing."""
        if key is None:
            return ""
        code = self.codes.get(key)
        if code is None:
            code = self.codes[key] = f"{len(self.codes) + 1:04X}"
        return code


class SlugCodes(NamedTuple):
    """How a slug is written into a paper's arrays of `TJ`.

    `begin` are operators before the array, `codes` its first strings, of which the last stays open.
    `join` is what ends the string of the space before, up to where the array can move the pen.
    `marked_join` and `marked` are the same with the mark that parts slug and space. The pen moves
    `ratio` times as far by the units of the paragraph's font.
    """

    begin: str
    join: str
    codes: str
    marked_join: str
    marked: str
    ratio: float


@dataclass(slots=True)
class FontUses:
    """The fonts of a paper by resource name, in order of first use."""

    by_font: dict[str, FontUse] = field(default_factory=dict)
    _slugs: dict[tuple[Slug, float], "SlugCodes"] = field(default_factory=dict)

    def use(self, font: FontFile) -> tuple[str, FontUse]:
        """The resource name and the use of `font`."""
        use = self.by_font.get(font.name)
        if use is None:
            use = self.by_font[font.name] = FontUse(font)
        return f"F-{font.name}", use

    def slug(self, slug: Slug, base: FontFile, size: float) -> "SlugCodes":
        """How `slug` is written in a paragraph `size` points large whose font is `base`."""
        known = self._slugs.get((slug, size))
        if known is None:
            known = self._slugs[slug, size] = self._codes(slug, base, size)
        return known

    def _codes(self, slug: Slug, base: FontFile, size: float) -> "SlugCodes":
        font, written = base, ""
        begin, ratio = "", 1.0
        for place, segment in enumerate(slug.segments):
            use = self.use(segment.font)[1]
            codes = "".join([f"{back}{use.code(key)}" for back, key in segment.drawn])
            before, after = _around(segment)
            if segment.font is not font:
                font = segment.font
                before = f"{self.selected(font, size)} {before}"
            if not place:
                begin, ratio, written = before, base.scale / font.scale, f"<{codes}{after}"
            else:
                written += f">] TJ {before}[<{codes}{after}" if before else f"{codes}{after}"
        if font is not base:
            written += f">] TJ {self.selected(base, size)} [<"
        join = f">] TJ {begin}[" if begin else ">"
        if slug.mark is None:
            return SlugCodes(begin, join, written, join, written, ratio)
        mark = self.use(base)[1].drawn(slug.mark)
        if slug.mark.kind is Kind.PLAIN and not begin:
            return SlugCodes(begin, join, written, join, f"<{mark}{written[1:]}", ratio)
        return SlugCodes(begin, join, written, ">] TJ [", f"<{mark}>] TJ {begin}[{written}", 1.0)

    def selected(self, font: FontFile, size: float) -> str:
        """The operator that selects `font` in a paragraph `size` points large."""
        return f"/{self.use(font)[0]} {number(size * font.scale)} Tf"

    def resources(self, file: PdfFile) -> str:
        """The font resources, embedded into `file`."""
        return dictionary({f"F-{key}": _font(file, use) for key, use in self.by_font.items()})


def _font(file: PdfFile, use: FontUse) -> Reference:
    program, places = _program(use)
    base = name(f"{_tag(program)}+{use.font.name}")
    widths = array(width for _, width, _ in use.codes)
    glyphs = file.stream("", b"\0\0" + b"".join(place.to_bytes(2, "big") for place in places))
    descendant = file.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont {base}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        f" /FontDescriptor {_descriptor(file, use.font, base, program)}"
        f" /DW {EM} /W [1 {widths}] /CIDToGIDMap {glyphs}>>"
    )
    return file.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont {base} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant}] /ToUnicode {file.stream('', _to_unicode(use))}>>"
    )


def _descriptor(file: PdfFile, font: FontFile, base: str, program: bytes) -> Reference:
    ascent, descent = font.extents
    symbolic, italic = 4, 64
    return file.add(
        f"<</Type /FontDescriptor /FontName {base}"
        f" /Flags {symbolic | (italic if font.italic else 0)}"
        f" /FontBBox [{-EM} {descent} {2 * EM} {ascent}]"
        f" /ItalicAngle {-12 if font.italic else 0} /Ascent {ascent} /Descent {descent}"
        f" /CapHeight {font.cap_height} /StemV {140 if font.bold else 80}"
        f" /FontFile2 {file.stream(f'/Length1 {len(program)}', program)}>>"
    )


def _tag(program: bytes) -> str:
    """Six letters that tell this subset from others of the font (ISO 32000-1, 9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:6])


_DROPPED = [
    int.from_bytes(tag.encode("ascii"), "big")
    for tag in ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "DSIG", "gasp", "meta")
]


def _program(use: FontUse) -> tuple[bytes, list[int]]:
    """The font program for what is used, and the place of each code's glyph in it."""
    program, new = _subset(use)
    (count,) = struct.unpack_from(">H", tables_of(program)[b"maxp"], 4)
    added: dict[Made, int] = {}
    places = []
    for parts, width, _ in use.codes:
        first = parts[0].glyph if parts else 0
        if parts == (Part(first),) and width == use.font.advance(first):
            places.append(new[first])
            continue
        made = tuple(part._replace(glyph=new[part.glyph]) for part in parts), width
        places.append(added.setdefault(made, count + len(added)))
    return (with_added(program, list(added)) if added else program), places


def _subset(use: FontUse) -> tuple[bytes, dict[int, int]]:
    """The font program with the used glyphs, and where each has gone."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({part.glyph for parts, _, _ in use.codes for part in parts})
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(_DROPPED)
    plan = hb.SubsetPlan(use.font.face, wanted)
    program = bytes(plan.execute().blob.data)
    return program, dict(plan.old_to_new_glyph_mapping)


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _to_unicode(use: FontUse) -> bytes:
    """The map from codes to text (ISO 32000-1, 9.10.3), at most a hundred entries a section."""
    entries = [
        f"<{code}> <{text.encode('utf-16-be').hex().upper()}>\n"
        for (_, _, text), code in use.codes.items()
    ]
    sections = ""
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        sections += f"{len(part)} beginbfchar\n{''.join(part)}endbfchar\n"
    return _CMAP.format(ranges=sections).encode("ascii")


def _around(segment: Segment) -> tuple[str, str]:
    """What stands before the array of a segment, and behind its last code."""
    if segment.kind is Kind.PLAIN:
        return "", ""
    if segment.kind is Kind.APART:
        return " ", ">] TJ [<"
    before, after = turned(segment.text)
    return f"{before} ", f">] TJ {after} [<"


def turned(text: str) -> tuple[str, str]:
    """What stands before and behind a bracket drawn as its mirror image.

    Its code stands for the character whose shape is drawn, as it does in most files, and
    `ActualText` of the `Span` says which character was written. Readers that turn brackets
    round by themselves (PDFium) look at the innermost mark only: the empty one sends them back
    to the code.
    """
    actual = text.encode("utf-16-be").hex().upper()
    return f"/Span <</ActualText <FEFF{actual}>>> BDC /Shape <</ActualText ()>> BDC", "EMC EMC"
