"""Embedding fonts: a subset of each, with codes of our own for every glyph and what it stands for.

One glyph can stand for different text, and one character can need several glyphs. So codes are
given to pairs of what is drawn and what is meant: copied text is then exact, whatever the glyph.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from desktop_app.pdf.fonts import EM, FontFile
from desktop_app.pdf.glyphs import program_of
from desktop_app.pdf.objects import PdfFile, Reference, array, dictionary, name, number
from desktop_app.pdf.pieces import Drawn, Key, Piece
from desktop_app.pdf.signs import Kind
from desktop_app.pdf.slugs import Segment, Slug


class Codes(dict[Key, str]):
    """The code of each thing that is drawn and meant, from 0001 on, in order of first use."""

    def __missing__(self, key: Key) -> str:
        code = self[key] = f"{len(self) + 1:04X}"
        return code


@dataclass(slots=True)
class FontUse:
    """What a paper uses of one font."""

    font: FontFile
    codes: Codes = field(default_factory=Codes)
    _known: dict[Piece, str] = field(default_factory=dict)

    def drawn(self, piece: Piece) -> str:
        """The codes of a piece as they stand in an array of `TJ`."""
        known = self._known.get(piece)
        if known is None:
            known = self._known[piece] = self.written(piece.drawn)
        return known

    def written(self, drawn: Drawn) -> str:
        """The codes of what is drawn as they stand in an array of `TJ`."""
        codes = self.codes
        return "".join([back + codes[key] for back, key in drawn])


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
    _writers: dict[tuple[FontFile, float], "SlugWriter"] = field(default_factory=dict)

    def use(self, font: FontFile) -> tuple[str, FontUse]:
        """The resource name and the use of `font`."""
        use = self.by_font.get(font.name)
        if use is None:
            use = self.by_font[font.name] = FontUse(font)
        return f"F-{font.name}", use

    def slugs(self, base: FontFile, size: float) -> "SlugWriter":
        """What writes the slugs of paragraphs `size` points large whose font is `base`."""
        known = self._writers.get((base, size))
        if known is None:
            known = self._writers[base, size] = SlugWriter(self, base, size)
        return known

    def selected(self, font: FontFile, size: float) -> str:
        """The operator that selects `font` in a paragraph `size` points large."""
        return f"/{self.use(font)[0]} {number(size * font.scale)} Tf"

    def resources(self, file: PdfFile) -> str:
        """The font resources, embedded into `file`."""
        return dictionary({f"F-{key}": _font(file, use) for key, use in self.by_font.items()})


class SlugWriter(dict[Slug, SlugCodes]):
    """How slugs are written in paragraphs of one size and font, each worked out once a paper."""

    def __init__(self, fonts: FontUses, base: FontFile, size: float) -> None:
        super().__init__()
        self._fonts, self._base, self._size = fonts, base, size
        self._use = fonts.use(base)[1]

    def __missing__(self, slug: Slug) -> SlugCodes:
        segments = slug.segments
        if len(segments) == 1 and segments[0].kind is Kind.PLAIN and segments[0].font is self._base:
            begin, ratio, written = "", 1.0, "<" + self._use.written(segments[0].drawn)
            written += segments[0].move
        else:
            begin, ratio, written = self._segments(segments)
        join = f">] TJ {begin}[" if begin else ">"
        if slug.mark is None:
            made = SlugCodes(begin, join, written, join, written, ratio)
        else:
            mark = self._use.drawn(slug.mark)
            if slug.mark.kind is Kind.PLAIN and not begin:
                made = SlugCodes(begin, join, written, join, f"<{mark}{written[1:]}", ratio)
            else:
                marked = f"<{mark}>] TJ {begin}[{written}"
                made = SlugCodes(begin, join, written, ">] TJ [", marked, 1.0)
        self[slug] = made
        return made

    def _segments(self, segments: tuple[Segment, ...]) -> tuple[str, float, str]:
        """What `SlugCodes` calls `begin`, `ratio` and `codes`."""
        font, fonts, size = self._base, self._fonts, self._size
        begin, ratio, written = "", 1.0, ""
        for place, segment in enumerate(segments):
            codes = fonts.use(segment.font)[1].written(segment.drawn) + segment.move
            before, after = _around(segment)
            if segment.font is not font:
                font = segment.font
                before = f"{fonts.selected(font, size)} {before}"
            if not place:
                begin, ratio, written = before, self._base.scale / font.scale, f"<{codes}{after}"
            else:
                written += f">] TJ {before}[<{codes}{after}" if before else f"{codes}{after}"
        if font is not self._base:
            written += f">] TJ {fonts.selected(self._base, size)} [<"
        return begin, ratio, written


def _font(file: PdfFile, use: FontUse) -> Reference:
    program = program_of(use.font, [(parts, width) for parts, width, _ in use.codes])
    base = name(f"{_tag(program)}+{use.font.name}")
    widths = array(width for _, width, _ in use.codes)
    descendant = file.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont {base}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        f" /FontDescriptor {_descriptor(file, use.font, base, program)}"
        f" /DW {EM} /W [1 {widths}] /CIDToGIDMap /Identity>>"
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
