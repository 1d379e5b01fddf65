"""The details of a vCard: ways to reach, addresses, photo, categories, identifiers, sources.

Nothing is fetched: a photo that lies elsewhere is named as left out.
"""

import re
from collections.abc import Iterable, Iterator

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_ids import id_of
from desktop_app.contacts.exchange_photo import photo_from_text
from desktop_app.contacts.exchange_places import address_of
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.exchange_vcard_lines import Property, split_value, unescape, unquoted
from desktop_app.contacts.import_records import Photo
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

_MESSENGERS = {
    "X-AIM": "aim", "X-ICQ": "icq", "X-JABBER": "xmpp", "X-GOOGLE-TALK": "xmpp", "X-GTALK": "xmpp",
    "X-MSN": "msn", "X-QQ": "qq", "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype",
    "X-YAHOO": "yahoo", "X-TELEGRAM": "telegram", "X-WHATSAPP": "whatsapp",
    "X-MS-IMADDRESS": "im",
}  # fmt: skip
_SCHEMES = {"X-ORCID": "ORCID", "X-ORCID-ID": "ORCID", "X-ROR": "ROR", "X-ISNI": "ISNI"}
_PLACES = ("home", "work")
_ABLABEL = re.compile(r"^_\$!<(.*)>!\$_$")
_DATA = re.compile(r"data:[^,\\]*;base64\\?,", re.IGNORECASE)
_SYSTEM_TAGS = frozenset({"mycontacts", "starred"})
_ORIGIN = re.compile(r"\s*\d+(\.\d+)*\b")
_LANGUAGE_CODE = re.compile(r"^[A-Za-z]{2}(-[A-Za-z]{2})?$")
GENDERS = {
    **dict.fromkeys(("f", "female", "زن", "خانم", "أنثى", "انثى", "femme", "عورت"), Gender.FEMALE),
    **dict.fromkeys(("m", "male", "مرد", "آقا", "ذكر", "homme"), Gender.MALE),
}
USED = frozenset(
    {
        *("EMAIL", "TEL", "URL", "IMPP", "X-SOCIALPROFILE", "ADR", "LABEL", "CATEGORIES", "UID"),
        *("PHOTO", "X-DABIR-IDENTIFIER", "X-DABIR-SOURCE", *_MESSENGERS, *_SCHEMES),
    }
)
"""Properties that are told here, wholly."""


Ranked = list[tuple[int, Channel]]
"""Channels in the order of the card, each with how much it is preferred; less is more."""


def channels(properties: Iterable[Property], labels: dict[str, str]) -> Ranked:
    """All ways to reach that the card tells."""
    found: dict[Channel, int] = {}
    for prop in properties:
        channel = _channel(prop, labels)
        if channel is not None and channel.value:
            found.setdefault(channel, _rank(prop))
    return [(rank, channel) for channel, rank in found.items()][: limits.DETAILS]


def take_first(found: Ranked, kind: ChannelKind) -> tuple[str, Ranked]:
    """The preferred value of a kind (a mobile is a telephone), and the channels without it."""
    own = [(rank, channel) for rank, channel in found if _family(channel.kind) is kind]
    if not own:
        return "", found
    best = min(own, key=lambda pair: pair[0])[1]
    return best.value, [pair for pair in found if not _same(pair[1], best)]


def addresses(properties: Iterable[Property], labels: dict[str, str]) -> tuple[PostalAddress, ...]:
    """Every ADR; a LABEL of vCard 2.1 or 3.0 only where there is no ADR."""
    found, said = [], []
    for prop in properties:
        if prop.name == "ADR":
            parts = [clean(part, 2000) for part in split_value(prop.value)] + [""] * 7
            box, more, street, city, region, code, country = parts[:7]
            lines = "\n".join(filter(None, (box, more, street)))
            tidy = map(line, (city, region, code, country))
            found.append(address_of(lines, *tidy, label=_label(prop, labels)))
        elif prop.name == "LABEL":
            said.append(address_of(clean(unescape(prop.value), 2000), label=_label(prop, labels)))
    return tuple(dict.fromkeys(a for a in found or said if a is not None))[: limits.DETAILS]


def tags(properties: Iterable[Property]) -> tuple[str, ...]:
    """The categories, each once, without those that only an address book itself uses."""
    found: dict[str, str] = {}
    for prop in properties:
        for part in split_value(prop.value, ",") if prop.name == "CATEGORIES" else ():
            tag = line(part.removeprefix("* "), 60)
            if tag and tag.casefold() not in _SYSTEM_TAGS:
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[: limits.DETAILS]


def identifiers(properties: Iterable[Property]) -> tuple[Identifier, ...]:
    """ORCID and the like."""
    found = []
    for prop in properties:
        scheme = _SCHEMES.get(prop.name)
        if prop.name == "X-DABIR-IDENTIFIER":
            scheme = line(unquoted(prop.param("x-scheme")))
        if scheme is not None and (value := line(unescape(prop.value))):
            found.append(Identifier(scheme, value))
    return tuple(dict.fromkeys(found))[: limits.DETAILS]


def sources(properties: list[Property]) -> tuple[SourceId, ...]:
    """Where the card comes from, and under which key; our own cards tell all their sources."""
    own = [
        SourceId(line(unquoted(prop.param("x-source"))), line(unescape(prop.value)))
        for prop in properties
        if prop.name == "X-DABIR-SOURCE"
    ]
    if own:
        return tuple(dict.fromkeys(each for each in own if each.key))[: limits.DETAILS]
    values = {prop.name: line(unescape(prop.value)) for prop in reversed(properties)}
    key = values.get("UID", "")
    if not key:
        return ()
    # Another program may have handed our own card on without our own properties.
    return (id_of(key) or SourceId(origin(values.get("PRODID", "")), key),)


def origin(prodid: str) -> str:
    """The program that made a file without its version: its next version is the same source."""
    parts = [part.strip() for part in prodid.split("//")]
    told = [part for part in parts if len(part) > 1 and not _LANGUAGE_CODE.match(part)]
    return line(_ORIGIN.sub("", " ".join(told))) or "vCard"


def gender(properties: Iterable[Property]) -> Gender | None:
    """What GENDER (RFC 6350) or X-GENDER says, where it is one a salutation needs."""
    for prop in properties:
        if prop.name in ("GENDER", "X-GENDER"):
            return GENDERS.get(line(split_value(prop.value)[0]).casefold())
    return None


def photo(properties: Iterable[Property]) -> tuple[Photo | None, str]:
    """The picture that the card itself holds, or why there is none; never one from elsewhere."""
    told = ""
    for prop in properties:
        if prop.name != "PHOTO" or not prop.value.strip():
            continue
        data = prop.value if prop.binary else _after_head(prop.value)
        if data is None:
            told = QT_TRANSLATE_NOOP("Sentences", "photo left out: it is not in the file itself")
            continue
        made = photo_from_text(data)
        if made is not None:
            return made, ""
        told = QT_TRANSLATE_NOOP("Sentences", "photo left out: it is not a picture")
    return None, told


def labels_of(properties: Iterable[Property]) -> dict[str, str]:
    """The labels that Apple's address book and ours give to groups of properties."""
    return {
        prop.group: _ABLABEL.sub(r"\1", line(unescape(prop.value)))
        for prop in properties
        if prop.name == "X-ABLABEL" and prop.group
    }


def _after_head(value: str) -> str | None:
    match = _DATA.match(value.strip())
    return value.strip()[match.end() :] if match else None


def _channel(prop: Property, labels: dict[str, str]) -> Channel | None:
    value = line(unescape(prop.value), 500)
    match prop.name:
        case "EMAIL":
            return Channel(ChannelKind.EMAIL, _bare(value, "mailto:"), _label(prop, labels))
        case "TEL":
            return Channel(_phone_kind(prop), _bare(value, "tel:"), _label(prop, labels))
        case "URL":
            return Channel(ChannelKind.WEB, value, _label(prop, labels))
        case "X-SOCIALPROFILE":
            said = labels.get(prop.group) or next(_other_types(prop), "")
            kind = ChannelKind.WEB if "://" in value else ChannelKind.MESSENGER
            return Channel(kind, value, said)
        case "IMPP":
            service = line(unquoted(prop.param("x-service-type")), 40).lower()
            if service and value.lower().startswith("x-apple:"):
                value = f"{service}:{value[8:]}"
            return Channel(ChannelKind.MESSENGER, value, _label(prop, labels))
    scheme = _MESSENGERS.get(prop.name)
    if scheme is None or not value:
        return None
    value = value if value.lower().startswith(f"{scheme}:") else f"{scheme}:{value}"
    return Channel(ChannelKind.MESSENGER, value, _label(prop, labels))


def _bare(value: str, scheme: str) -> str:
    """An address or number without its scheme; an extension of RFC 3966 stays readable."""
    if not value.lower().startswith(scheme):
        return value
    address, *parts = value[len(scheme) :].split(";")
    extension = next((p[4:] for p in parts if p.lower().startswith("ext=")), "")
    return f"{address} ext. {extension}" if extension else address


def _phone_kind(prop: Property) -> ChannelKind:
    types = prop.types
    if any("fax" in each for each in types):
        return ChannelKind.FAX
    return ChannelKind.MOBILE if types & {"cell", "mobile"} else ChannelKind.PHONE


def _label(prop: Property, labels: dict[str, str]) -> str:
    if prop.group and (told := labels.get(prop.group)):
        return told
    types = prop.types
    return next((place for place in _PLACES if place in types), "pager" * ("pager" in types))


def _other_types(prop: Property) -> Iterator[str]:
    return (each for each in prop.params.get("type", ()) if each.lower() not in ("pref", *_PLACES))


def _rank(prop: Property) -> int:
    """How much it is preferred (PREF of RFC 6350, TYPE=PREF before it); less is more."""
    told = prop.param("pref")
    if told.isascii() and told.isdecimal():
        return int(told[:4])
    return 0 if "pref" in prop.types else 101


def _family(kind: ChannelKind) -> ChannelKind:
    return ChannelKind.PHONE if kind is ChannelKind.MOBILE else kind


def _same(one: Channel, other: Channel) -> bool:
    return _family(one.kind) is _family(other.kind) and one.value == other.value
