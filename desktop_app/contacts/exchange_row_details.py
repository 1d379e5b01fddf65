"""The details of a row of a table: ways to reach, addresses, identifiers, tags."""

import re
from typing import Any

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.detail_records import Channel, ChannelKind, Identifier, PostalAddress
from desktop_app.contacts.exchange_cells import addresses_of, channels_of, identifiers_of
from desktop_app.contacts.exchange_places import address_of
from desktop_app.contacts.exchange_row import Row
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.exchange_vcard_lines import split_value
from desktop_app.contacts.import_records import Column, Target
from desktop_app.core.folding import fold

_OTHERS = {
    Target.FAX: ChannelKind.FAX,
    Target.WEB: ChannelKind.WEB,
    Target.MESSENGER: ChannelKind.MESSENGER,
}
_KINDS = {
    **dict.fromkeys(map(fold, ("mobile", "cell", "موبایل", "همراه", "جوال")), ChannelKind.MOBILE),
    **dict.fromkeys(map(fold, ("fax", "work fax", "home fax", "نمابر")), ChannelKind.FAX),
}
"""What a label says that a number is."""
_PARTS = (Target.STREET, Target.POST_CITY, Target.REGION, Target.POSTAL_CODE, Target.POST_COUNTRY)
_SEVERAL = re.compile(r"[;,\n]| ::: ")


def emails_of(row: Row) -> tuple[str, list[Channel]]:
    """The first e-mail address, and the others."""
    found = _values(row, Target.EMAIL, ChannelKind.EMAIL, "@")
    return (found[0].value, found[1:]) if found else ("", [])


def phones_of(row: Row, *, lift: bool = True) -> tuple[str, list[Channel]]:
    """The first telephone number, a mobile only where there is no other; and the others."""
    found = _values(row, Target.PHONE, ChannelKind.PHONE, "")
    found += _values(row, Target.MOBILE, ChannelKind.MOBILE, "")
    return (found[0].value, found[1:]) if found and lift else ("", found)


def details_of(row: Row, channels: list[Channel]) -> dict[str, Any]:
    """The fields of a draft for the details of a row, after these channels."""
    for target, kind in _OTHERS.items():
        channels += _values(row, target, kind, None)
    for _, text in row.all(Target.CHANNELS):
        channels += channels_of(text)
    identifiers = [Identifier("ORCID", line(text)) for _, text in row.all(Target.ORCID)]
    for _, text in row.all(Target.IDENTIFIERS):
        identifiers += identifiers_of(text)
    most = limits.DETAILS
    return {
        "channels": tuple(dict.fromkeys(channels))[:most],
        "addresses": tuple(dict.fromkeys(_addresses(row)))[:most],
        "identifiers": tuple(dict.fromkeys(identifiers))[:most],
        "tags": _tags(row)[:most],
    }


def _values(row: Row, target: Target, kind: ChannelKind, mark: str | None) -> list[Channel]:
    found = [
        _channel(row, kind, part, column, text)
        for column, text in row.all(target)
        for part in _parts(text, mark)
    ]
    return list({each.value: each for each in reversed(found) if each.value}.values())[::-1]


def _channel(row: Row, kind: ChannelKind, part: str, column: Column, text: str) -> Channel:
    label = row.label(column, text)
    told = _KINDS.get(fold(label)) if kind is ChannelKind.PHONE else None
    return Channel(told or kind, part, "" if told is ChannelKind.MOBILE else label)


def _parts(text: str, mark: str | None) -> list[str]:
    """Several addresses or numbers of one cell, where each part looks like one."""
    if mark is None:
        return [line(piece, 500) for piece in text.split("\n")]
    pieces = [line(piece) for piece in _SEVERAL.split(text) if piece.strip()]
    alike = all(mark in p if mark else sum(c.isdigit() for c in p) > 5 for p in pieces)
    return pieces if alike else [line(text)]


def _addresses(row: Row) -> list[PostalAddress]:
    found = []
    for number in row.numbers(*_PARTS):
        street, *rest = (
            "\n".join(clean(text, 1000) for _, text in row.all(target, number)) for target in _PARTS
        )
        if row.one_place and street and number == 1:
            rest[0] = row.first(Target.CITY)
            rest[3] = rest[3] or row.first(Target.COUNTRY)
        labels = (row.label(*c) for target in _PARTS for c in row.all(target, number))
        made = address_of(street, *map(line, rest), label=next(filter(None, labels), ""))
        if made is not None:
            found.append(made)
        else:
            row.notes += [f"{Target.COUNTRY.label}: {line(rest[-1])}"] if rest[-1] else []
    for _, text in row.all(Target.ADDRESSES):
        found += addresses_of(text)
    return found


def _tags(row: Row) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for _, text in row.all(Target.TAGS):
        pieces = text.replace(" ::: ", "\n").split("\n")
        for part in (each for piece in pieces for each in split_value(piece)):
            tag = line(part.removeprefix("* "), 60)
            if tag and tag.casefold() != "mycontacts":
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
