"""Where a signature lies in a file, and whether the octets there have their only spelling.

A signature covers the file but for one hole that holds the signature itself (ISO 32000-1,
12.8.1). This module judges the hole; it is quick, for it looks at nothing else of the PDF.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.pdf.verification_der import NotDerError, header_end
from desktop_app.pdf.verification_faults import BrokenError
from desktop_app.pdf.verification_message import check_message

_BYTE_RANGE = re.compile(
    rb"/ByteRange\s{0,8}\[\s{0,8}0\s{1,32}(\d{1,11})\s{1,32}(\d{1,11})\s{1,32}(\d{1,11})\s{0,64}\]"
)
_MOST_LOOKED_AT = 200
_ONE_CASE = re.compile(rb"[0-9a-f]*|[0-9A-F]*")
_ANY_CASE = re.compile(rb"[0-9a-fA-F]*")


@dataclass(frozen=True, slots=True)
class Hole:
    """The stretch [start, end) that a signature does not cover, and where its cover ends."""

    start: int
    end: int
    covered_to: int


def hole_of(byte_range: list[int], size: int) -> Hole:
    """The hole of a signature's ByteRange in a file of `size` octets.

    Raises `BrokenError` unless everything from the file's first octet is covered but the hole.
    """
    if len(byte_range) != 4 or any(each < 0 for each in byte_range):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature does not say properly which part of the file it covers."
            )
        )
    first, length, second, rest = byte_range
    if first != 0 or second < length + 2 or second + rest > size:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The signature does not say properly which part of the file it covers."
            )
        )
    return Hole(length, second, second + rest)


def stored_signature(pdf: bytes, hole: Hole) -> bytes:
    """The signature message in the hole. Raises `BrokenError` unless it has its only spelling.

    That is: angle brackets at both ends, hexadecimal digits all in one case, an exact DER
    length, and after it nothing but zeros.
    """
    held = pdf[hole.start : hole.end]
    digits = held[1:-1]
    if held[:1] != b"<" or held[-1:] != b">" or not _ANY_CASE.fullmatch(digits):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "Something else stands where the signature should be.")
        )
    if not _ONE_CASE.fullmatch(digits) or len(digits) % 2:
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The stored signature was changed: its letters are of mixed case."
            )
        )
    stored = bytes.fromhex(digits.decode("ascii"))
    try:
        _, end = header_end(stored)
    except NotDerError as error:
        raise BrokenError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: {error}."),
                error=looked_up(str(error)),
            )
        ) from error
    if end > len(stored):
        raise BrokenError(
            QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: it is cut off.")
        )
    if stored[end:].strip(b"\0"):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Something is hidden in the space behind the stored signature."
            )
        )
    return stored[:end]


def check_hole(pdf: bytes, hole: Hole) -> None:
    """Raise `BrokenError` unless signature, covered octets and certificate fit together."""

    def digest(name: str) -> bytes:
        computed = hashlib.new(name, memoryview(pdf)[: hole.start])
        computed.update(memoryview(pdf)[hole.end : hole.covered_to])
        return computed.digest()

    check_message(stored_signature(pdf, hole), digest)


def quick_fault(pdf: bytes) -> str | None:
    """A reason why the file is surely not intact, found without reading it as a PDF.

    None means that nothing was found, not that the file is intact.
    """
    for hole in _plausible_holes(pdf):
        try:
            check_hole(pdf, hole)
        except BrokenError as error:
            return error.sentence
    return None


def _plausible_holes(pdf: bytes) -> Iterator[Hole]:
    """Holes that look like nothing else; a doubtful one is left to the thorough check."""
    for match in islice(_BYTE_RANGE.finditer(pdf), _MOST_LOOKED_AT):
        try:
            hole = hole_of([0, *(int(each) for each in match.groups())], len(pdf))
        except BrokenError:
            continue
        before = pdf[max(0, hole.start - 16) : hole.start].rstrip()
        edges = pdf[hole.start : hole.start + 1] + pdf[hole.end - 1 : hole.end]
        if edges == b"<>" and before.endswith(b"/Contents"):
            yield hole
