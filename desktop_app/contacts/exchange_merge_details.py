"""What an entry adds to the details of a contact: what it does not have yet, in whatever form."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_signs import EMAIL_LINE, PHONE_LINE, lines_after, phone_key
from desktop_app.contacts.import_records import Draft
from desktop_app.contacts.records import Organisation, Person
from desktop_app.core.folding import fold

C = TypeVar("C", Person, Organisation)
T = TypeVar("T", PostalAddress, Identifier, SourceId, str)
_TELEPHONES = (ChannelKind.PHONE, ChannelKind.MOBILE)


def with_details(record: C, draft: Draft) -> C:
    """`record` with the channels, addresses, identifiers, tags and sources of `draft`."""
    if not _says_more(record, draft):
        return record
    known = {*_known_channels(record)}
    channels = list(record.channels)
    for channel in _told_channels(draft):
        if channel_key(channel) not in known:
            known.add(channel_key(channel))
            channels.append(channel)
    details: dict[str, Any] = {
        "channels": tuple(channels),
        "addresses": _with(record.addresses, draft.addresses, _address_key),
        "identifiers": _with(record.identifiers, draft.identifiers, _identifier_key),
        "tags": _with(record.tags, draft.tags, str.casefold),
        "sources": _with(record.sources, draft.sources, lambda each: each),
    }
    return replace(record, **details)


def _says_more(record: Person | Organisation, draft: Draft) -> bool:
    """Whether there is anything to compare: most rows of a table tell of nothing but themselves."""
    phone = getattr(draft, "phone", "")
    if draft.email != record.email or phone != getattr(record, "phone", ""):
        return bool(draft.email or phone or _has_details(draft))
    return _has_details(draft)


def _has_details(draft: Draft) -> bool:
    return bool(
        draft.channels or draft.addresses or draft.identifiers or draft.tags or draft.sources
    )


def channel_key(channel: Channel) -> tuple[str, str]:
    """What a channel is recognised by: a number may be written in many ways."""
    value = channel.value
    match channel.kind:
        case ChannelKind.PHONE | ChannelKind.MOBILE:
            return "tel", phone_key(value) or value
        case ChannelKind.FAX:
            return "fax", phone_key(value) or value
        case ChannelKind.WEB:
            bare = value.casefold().removeprefix("https://").removeprefix("http://")
            return "web", bare.removeprefix("www.").rstrip("/")
        case kind:
            return kind.stored, value.casefold()


def _told_channels(draft: Draft) -> Iterator[Channel]:
    """The channels of a draft, the preferred ones too: the record may have others by now."""
    if draft.email:
        yield Channel(ChannelKind.EMAIL, draft.email)
    phone = getattr(draft, "phone", "")
    if phone:
        yield Channel(ChannelKind.PHONE, phone)
    yield from draft.channels


def _known_channels(record: C) -> Iterator[tuple[str, str]]:
    yield from map(channel_key, record.channels)
    for email in (record.email, *lines_after(record.notes, EMAIL_LINE)):
        yield channel_key(Channel(ChannelKind.EMAIL, email))
    for phone in (getattr(record, "phone", ""), *lines_after(record.notes, PHONE_LINE)):
        yield channel_key(Channel(ChannelKind.PHONE, phone))


def _with(old: tuple[T, ...], more: Iterable[T], key: Callable[[T], Any]) -> tuple[T, ...]:
    found = list(old)
    known = {key(each) for each in old}
    for each in more:
        if key(each) not in known:
            known.add(key(each))
            found.append(each)
    return tuple(found)


def _address_key(address: PostalAddress) -> str:
    told = (address.lines, address.city, address.postal_code)
    return "".join(c for c in fold(" ".join(told)) if c.isalnum())


def _identifier_key(identifier: Identifier) -> tuple[str, str]:
    return identifier.scheme.casefold(), identifier.value.casefold()
