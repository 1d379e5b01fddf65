"""The details of a contact between row and record: lists kept as JSON, checked in one place."""

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, TypeVar

from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.models import OrganisationRow, PersonRow
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_countries import is_country
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

C = TypeVar("C", Person, Organisation)
_LONGEST_TAG = 60
_NO_SIGN = re.compile(r"[\W_]+")


def read_details(row: PersonRow | OrganisationRow) -> dict[str, Any]:
    """The fields of a record that its row keeps as JSON."""
    return {
        "channels": tuple(
            Channel(ChannelKind(each["kind"]), each["value"], each["label"])
            for each in row.channels or ()
        ),
        "addresses": tuple(PostalAddress(**each) for each in row.addresses or ()),
        "identifiers": tuple(Identifier(**each) for each in row.identifiers or ()),
        "tags": tuple(row.tags or ()),
        "sources": tuple(SourceId(**each) for each in row.sources or ()),
    }


def detail_values(record: Person | Organisation) -> dict[str, Any]:
    """The columns that keep the details; empty ones as NULL, as in rows of before."""
    channels = [
        {"kind": each.kind.stored, "value": each.value, "label": each.label}
        for each in record.channels
    ]
    return {
        "channels": channels or None,
        "addresses": list(map(_plain, record.addresses)) or None,
        "identifiers": list(map(_plain, record.identifiers)) or None,
        "tags": list(record.tags) or None,
        "sources": list(map(_plain, record.sources)) or None,
    }


def _plain(detail: PostalAddress | Identifier | SourceId) -> dict[str, str]:
    """The fields of a detail, all of them texts."""
    return {name: getattr(detail, name) for name in type(detail).__slots__}


def checked_details(record: C) -> C:
    """The record with tidy details; raises UserError for what cannot be written."""
    if not (record.channels or record.addresses or record.identifiers or record.tags):
        return replace(record, sources=_kept(map(_tidy_lines, record.sources)))
    return replace(
        record,
        channels=_kept(_tidy_channel(each) for each in record.channels),
        addresses=_kept(_tidy_address(each) for each in record.addresses),
        identifiers=_kept(_tidy_lines(each) for each in record.identifiers),
        tags=_tidy_tags(record.tags),
        sources=_kept(_tidy_lines(each) for each in record.sources),
    )


def detail_words(record: Person | Organisation) -> str:
    """What a contact is found by beside names: its channels, cities, identifiers and tags."""
    words = [
        *(each.value for each in record.channels),
        *(each.city for each in record.addresses),
        *(form for each in record.identifiers for form in identifier_forms(each.value)),
        *record.tags,
    ]
    return " ".join(words)


def identifier_forms(value: str) -> tuple[str, ...]:
    """As written, and without what parts its signs: A-123 456 is found by A123456."""
    return tuple(dict.fromkeys((value, _NO_SIGN.sub("", value))))


D = TypeVar("D", Channel, PostalAddress, Identifier, SourceId)


def _kept(details: Iterable[D]) -> tuple[D, ...]:
    """Each once, without those that say nothing."""
    return tuple(dict.fromkeys(each for each in details if _says_something(each)))


def _says_something(detail: Channel | PostalAddress | Identifier | SourceId) -> bool:
    match detail:
        case Channel():
            return bool(detail.value)
        case PostalAddress():
            return bool(detail.lines or detail.city or detail.postal_code)
        case Identifier():
            return bool(detail.value)
        case SourceId():
            return bool(detail.key)


def _tidy_channel(channel: Channel) -> Channel:
    return replace(channel, value=_line(channel.value), label=_line(channel.label))


def _tidy_address(address: PostalAddress) -> PostalAddress:
    what = QT_TRANSLATE_NOOP("Sentences", "The address")
    lines = (" ".join(each.split()) for each in refuse_controls(address.lines, what).splitlines())
    country = address.country.strip().upper()
    if country and not is_country(country):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "“{country}” is not a country code of ISO 3166."),
                country=country,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the country from the list, or leave it empty."),
        )
    return PostalAddress(
        "\n".join(filter(None, lines)),
        city=_line(address.city),
        region=_line(address.region),
        postal_code=_line(address.postal_code),
        country=country,
        label=_line(address.label),
    )


T = TypeVar("T", Identifier, SourceId)


def _tidy_lines(record: T) -> T:
    return replace(
        record, **{each.name: _line(getattr(record, each.name)) for each in fields(record)}
    )


def _tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once whatever its case, as it was first written."""
    found: dict[str, str] = {}
    for tag in tags:
        tidy = _line(tag)[:_LONGEST_TAG]
        if tidy:
            found.setdefault(tidy.casefold(), tidy)
    return tuple(found.values())


def _line(text: str) -> str:
    what = QT_TRANSLATE_NOOP("Sentences", "A detail of the contact")
    return " ".join(refuse_controls(text, what).split())
