"""Font files for tests, made from the program's own: renamed, flawed, or of another em."""

import struct
from importlib.resources import files
from pathlib import Path

import uharfbuzz as hb

from desktop_app.pdf.sfnt import assembled, renamed, tables_of

SERIF = ("fontpkg_ibm_plex_serif", "IBMPlexSerif-Regular")
SERIF_BOLD = ("fontpkg_ibm_plex_serif", "IBMPlexSerif-Bold")
NASKH = ("fontpkg_amiri", "Amiri-Regular")
SANS = ("fontpkg_ibm_plex_sans_arabic", "IBMPlexSansArabic-Regular")


def font_bytes(source: tuple[str, str], family: str) -> bytes:
    """One of the program's fonts under another family's name."""
    package, name = source
    return renamed((files(package) / "files" / f"{name}.ttf").read_bytes(), family)


def put(folder: Path, name: str, font: bytes) -> Path:
    """Write a font file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(font)
    return path


def with_bytes(font: bytes, table: bytes, place: int, new: bytes) -> bytes:
    """The font with some bytes of a table replaced."""
    tables = tables_of(font)
    old = tables[table]
    tables[table] = old[:place] + new + old[place + len(new) :]
    return assembled(font[:4], tables)


def without(font: bytes, *tags: bytes) -> bytes:
    """The font without some of its tables."""
    tables = {tag: data for tag, data in tables_of(font).items() if tag not in tags}
    return assembled(font[:4], tables)


def with_rights(font: bytes, rights: int) -> bytes:
    """The font with other rights to embed it (`OS/2` fsType)."""
    return with_bytes(font, b"OS/2", 8, struct.pack(">H", rights))


def with_em(font: bytes, em: int) -> bytes:
    """The same outlines on another em: on one of 2000 everything is half as large."""
    return with_bytes(font, b"head", 18, struct.pack(">H", em))


def with_letters(font: bytes, letters: str) -> bytes:
    """The font with glyphs for these letters only (`cmap`, format 12)."""
    known = hb.Font(hb.Face(font))
    groups = [(ord(c), ord(c), known.get_nominal_glyph(ord(c)) or 0) for c in sorted(set(letters))]
    body = b"".join(struct.pack(">III", *group) for group in groups)
    length = 16 + len(body)
    cmap = struct.pack(">HHHHIHHIII", 0, 1, 3, 10, 12, 12, 0, length, 0, len(groups)) + body
    return assembled(font[:4], {**tables_of(font), b"cmap": cmap})


def collection(*fonts: bytes) -> bytes:
    """The fonts as one collection (OpenType, "Font collections")."""
    start = 12 + 4 * len(fonts)
    header = struct.pack(">4sHHI", b"ttcf", 1, 0, len(fonts))
    offsets, body = b"", b""
    for font in fonts:
        at = start + len(body)
        offsets += struct.pack(">I", at)
        body += _moved(font, at)
    return header + offsets + body


def _moved(font: bytes, by: int) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    moved = bytearray(font)
    for index in range(count):
        place = 12 + 16 * index + 8
        (offset,) = struct.unpack_from(">I", font, place)
        struct.pack_into(">I", moved, place, offset + by)
    return bytes(moved)
