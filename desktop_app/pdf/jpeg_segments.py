"""A JPEG without what its camera wrote about it: a letter must not tell where a picture was taken.

Only segments before the picture itself are dropped (ITU-T T.81, B.1.1.3); its samples stay as they
are, byte for byte.
"""

import struct

_START, _SCAN = b"\xff\xd8", 0xDA
_APP0, _APP14, _APP15, _COMMENT = 0xE0, 0xEE, 0xEF, 0xFE
_KEPT = frozenset({_APP0, _APP14})
"""JFIF, and Adobe's segment that says how the colours are coded."""


def without_metadata(data: bytes) -> bytes:
    """The same picture without EXIF, XMP, comments and profiles.

    Raises ValueError when the segments do not follow each other as they must.
    """
    if data[:2] != _START:
        raise ValueError("no JPEG")
    kept, place = [_START], 2
    while True:
        while data[place : place + 2] == b"\xff\xff":  # fill bytes
            place += 1
        if len(data) < place + 4 or data[place] != 0xFF:
            raise ValueError("a JPEG whose segments do not follow each other")
        marker = data[place + 1]
        if marker == _SCAN:
            return b"".join([*kept, data[place:]])
        (length,) = struct.unpack_from(">H", data, place + 2)
        end = place + 2 + length
        if length < 2 or end > len(data):
            raise ValueError("a JPEG with a segment beyond its end")
        told = _APP0 <= marker <= _APP15 or marker == _COMMENT
        if not told or marker in _KEPT:
            kept.append(data[place:end])
        place = end
