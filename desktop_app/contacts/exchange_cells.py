"""Details of a contact as lines of one table cell, so that our own tables come back in equal.

A line is the parts of a detail with semicolons between them, escaped as vCard does: "mobile;+98 21
123;work". What stands in a line that has other parts is kept as a plain value.
"""

from collections.abc import Iterable

from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_places import address_of
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.exchange_vcard_lines import escape, split_value


def channels_cell(channels: Iterable[Channel]) -> str:
    """Channels, one a line."""
    return _cell((each.kind.stored, each.value, each.label) for each in channels)


def channels_of(cell: str) -> list[Channel]:
    """The inverse of `channels_cell`; a line of another kind is guessed by what it looks like."""
    found = []
    for parts in _lines(cell):
        kind = next((k for k in ChannelKind if k.stored == parts[0].lower()), None)
        if kind is None or len(parts) < 2:
            found.append(Channel(_kind_of(parts[0]), " ".join(parts)))
        else:
            found.append(Channel(kind, parts[1], parts[2] if len(parts) > 2 else ""))
    return [channel for channel in found if channel.value]


def addresses_cell(addresses: Iterable[PostalAddress]) -> str:
    """Postal addresses, one a line, and each with a semicolon: without one it is as written."""
    parts = (
        (each.lines, each.city, each.region, each.postal_code, each.country, each.label)
        for each in addresses
    )
    return _cell(parts, least=2)


def addresses_of(cell: str) -> list[PostalAddress]:
    """The inverse of `addresses_cell`; a cell with no such lines is one address as written."""
    if cell and not any(len(split_value(text)) > 1 for text in cell.split("\n")):
        made = [address_of(cell)]
    else:
        rows = (parts + [""] * 6 for parts in _lines(cell))
        made = [address_of(*parts[:5], label=parts[5]) for parts in rows]
    return [address for address in made if address is not None]


def identifiers_cell(identifiers: Iterable[Identifier]) -> str:
    """Identifiers, one a line."""
    return _cell((each.scheme, each.value) for each in identifiers)


def identifiers_of(cell: str) -> list[Identifier]:
    """The inverse of `identifiers_cell`."""
    return [Identifier(*pair) for pair in _pairs(cell)]


def sources_cell(sources: Iterable[SourceId]) -> str:
    """Identifiers in sources, one a line."""
    return _cell((each.source, each.key) for each in sources)


def sources_of(cell: str) -> list[SourceId]:
    """The inverse of `sources_cell`."""
    return [SourceId(*pair) for pair in _pairs(cell)]


def _pairs(cell: str) -> list[tuple[str, str]]:
    pairs = [(parts[0], parts[1]) if len(parts) > 1 else ("", parts[0]) for parts in _lines(cell)]
    return [pair for pair in pairs if pair[1]]


def _cell(details: Iterable[tuple[str, ...]], least: int = 1) -> str:
    return "\n".join(";".join(map(escape, _told(parts, least))) for parts in details)


def _told(parts: tuple[str, ...], least: int) -> tuple[str, ...]:
    """The parts without empty ones at the end, but at least so many."""
    while len(parts) > least and not parts[-1]:
        parts = parts[:-1]
    return parts


def _lines(cell: str) -> list[list[str]]:
    rows = (split_value(text) for text in cell.split("\n") if text.strip())
    return [[clean(part) if "\n" in part else line(part) for part in row] for row in rows]


def _kind_of(text: str) -> ChannelKind:
    if "://" in text or text.lower().startswith("www."):
        return ChannelKind.WEB
    if "@" in text:
        return ChannelKind.EMAIL
    return ChannelKind.PHONE if sum(c.isdigit() for c in text) > 4 else ChannelKind.MESSENGER
