"""Cuts an LDIF stream (RFC 2849) into entries, so that one bad entry spoils nothing but itself.

A value that names a file or an address (`:<`) is refused and never fetched.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_text import bounded_lines
from desktop_app.contacts.import_records import Problem
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_NAME = re.compile(r"([A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\.[0-9]+)*)((?:;[A-Za-z0-9_-]+)*)")
_CHANGES = ("delete", "modify", "modrdn", "moddn")
BINARY = frozenset({"jpegphoto", "thumbnailphoto", "photo"})
"""Attributes whose base64 is a picture, not text."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One value of an entry; `options` are what follows the name: `lang-fa`. Names in lower case.

    The value of a `BINARY` attribute is still base64.
    """

    name: str
    value: str
    options: tuple[str, ...] = ()


@dataclass(slots=True)
class Entry:
    """The values of an entry and the line on which it begins, from 1."""

    line: int
    values: list[Attribute] = field(default_factory=list)


def split_entries(stream: TextIO) -> Iterator[Entry | Problem]:
    """The entries of a stream one by one, and what is wrong with them or their values."""
    block: list[tuple[int, str]] = []
    size = 0
    for number, text in bounded_lines(stream):
        if text is None:
            yield Problem(number, QT_TRANSLATE_NOOP("Sentences", "the line is too long"))
            continue
        if text.strip():
            size += len(text)
            if size <= limits.CARD_CHARACTERS and len(block) < limits.CARD_LINES:
                block.append((number, text))
            continue
        yield from _entry(block, size)
        block, size = [], 0
    yield from _entry(block, size)


def _entry(block: list[tuple[int, str]], size: int) -> Iterator[Entry | Problem]:
    if size > limits.CARD_CHARACTERS or len(block) >= limits.CARD_LINES:
        yield Problem(block[0][0], QT_TRANSLATE_NOOP("Sentences", "the entry is too large"))
        return
    entry: Entry | None = None
    for number, text in _unfolded(block):
        made = _attribute(number, text)
        if isinstance(made, Problem):
            yield made
        elif made is not None and made.name == "changetype":
            if made.value.strip().lower() in _CHANGES:
                said = QT_TRANSLATE_NOOP("Sentences", "this is a change, not a contact")
                yield Problem(number, said)
                return
        elif made is not None and made.name != "version":
            entry = entry or Entry(number)
            entry.values.append(made)
    if entry is not None:
        yield entry


def _unfolded(block: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Logical lines with the line they begin on; comments, folded too, are left out."""
    number, pieces = 0, list[str]()
    for place, text in block:
        if text[:1] == " " and pieces:
            pieces.append(text[1:])
            continue
        if pieces and not pieces[0].startswith("#"):
            yield number, "".join(pieces)
        number, pieces = place, [text]
    if pieces and not pieces[0].startswith("#"):
        yield number, "".join(pieces)


def _attribute(number: int, text: str) -> Attribute | Problem | None:
    head, colon, rest = text.partition(":")
    match = _NAME.fullmatch(head.strip().lstrip("\ufeff"))
    if not colon or match is None:
        if text.strip() == "-":
            return None
        return Problem(number, QT_TRANSLATE_NOOP("Sentences", "this is no attribute with a value"))
    name, options = match[1].lower(), tuple(filter(None, match[2].lower().split(";")))
    if rest.startswith("<"):
        said = QT_TRANSLATE_NOOP(
            "Sentences", "the value of {name} lies outside the file and was not fetched"
        )
        return Problem(number, say(said, name=match[1]))
    if not rest.startswith(":"):
        return Attribute(name, rest.strip(" "), options)
    if name in BINARY:
        return Attribute(name, rest[1:].strip(), options)
    try:
        value = base64.b64decode(rest[1:].strip().encode("ascii", "replace"), validate=True)
    except (binascii.Error, ValueError):
        said = QT_TRANSLATE_NOOP("Sentences", "the value of {name} is not base64")
        return Problem(number, say(said, name=match[1]))
    return Attribute(name, value.decode("utf-8", "surrogateescape"), options)
