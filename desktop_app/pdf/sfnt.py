"""Give a TrueType font a family name of our own, in memory.

A font of the same family may be installed on the machine, in another version and with other
glyph numbers. Under a name that nobody else has, Qt can only pick the font that we embed.
"""

import struct

import uharfbuzz as hb

_CHECKSUM_MAGIC = 0xB1B0AFBA
_WINDOWS_UNICODE_ENGLISH = (3, 1, 0x409)


def renamed(font: bytes, family: str) -> bytes:
    """The same font under the family name `family`, style "Regular" (OpenType, `name` table)."""
    tables = tables_of(font)
    tables[b"name"] = _name_table({1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")})
    tables.pop(b"DSIG", None)
    return assembled(font[:4], tables)


def tables_of(font: bytes, start: int = 0) -> dict[bytes, bytes]:
    """The tables of a font by tag; `start` is where it begins in a collection."""
    (count,) = struct.unpack_from(">H", font, start + 4)
    found: dict[bytes, bytes] = {}
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, start + 12 + 16 * index)
        found[tag] = font[offset : offset + length]
    return found


def alone(file: bytes, start: int) -> bytes:
    """The font that begins at `start` in a collection, as a file of its own."""
    return assembled(file[start : start + 4], tables_of(file, start)) if start else file


def instanced(font: bytes, weight: int) -> bytes:
    """A variable font made static: of this weight, else as its maker set it (OpenType, `fvar`)."""
    face, wanted = hb.Face(font), hb.SubsetInput()
    wanted.keep_everything()
    wanted.pin_all_axes_to_default(face)
    if any(axis.tag == "wght" for axis in face.axis_infos):
        wanted.pin_axis_location(face, "wght", weight)
    return bytes(hb.SubsetPlan(face, wanted).execute().blob.data)


def _name_table(names: dict[int, str]) -> bytes:
    records, strings = b"", b""
    for name_id, value in sorted(names.items()):
        encoded = value.encode("utf-16-be")
        records += struct.pack(
            ">6H", *_WINDOWS_UNICODE_ENGLISH, name_id, len(encoded), len(strings)
        )
        strings += encoded
    return struct.pack(">3H", 0, len(names), 6 + len(records)) + records + strings


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    return int(sum(struct.unpack(f">{len(padded) // 4}I", padded))) & 0xFFFFFFFF


def assembled(version: bytes, tables: dict[bytes, bytes]) -> bytes:
    """A font file of `tables`, with its checksums (OpenType, "Calculating checksums")."""
    head = bytearray(tables[b"head"])
    head[8:12] = b"\0\0\0\0"
    tables = {**tables, b"head": bytes(head)}
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    directory = struct.pack(
        ">4s4H", version, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    body, offset, start, whole = b"", 12 + 16 * count, {}, 0
    for tag, data in sorted(tables.items()):
        checksum = _checksum(data)
        whole += checksum
        directory += struct.pack(">4sIII", tag, checksum, offset + len(body), len(data))
        start[tag] = offset + len(body)
        body += data + b"\0" * (-len(data) % 4)
    font = bytearray(directory + body)
    adjustment = (_CHECKSUM_MAGIC - _checksum(directory) - whole) & 0xFFFFFFFF
    struct.pack_into(">I", font, start[b"head"] + 8, adjustment)
    return bytes(font)
