"""An entry of a directory (RFC 4519, inetOrgPerson of RFC 2798, Thunderbird) as a draft."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_ldif_lines import BINARY, Attribute, Entry
from desktop_app.contacts.exchange_names import has_name, is_prefix, split_name
from desktop_app.contacts.exchange_photo import photo_from_text
from desktop_app.contacts.exchange_places import address_of, country_code
from desktop_app.contacts.exchange_text import clean, decode, language_of, line
from desktop_app.contacts.exchange_vcard_details import GENDERS
from desktop_app.contacts.import_records import (
    Draft,
    OrganisationDraft,
    PersonDraft,
    Photo,
    PostDraft,
)
from desktop_app.contacts.records import PersonName, Title
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.core.texts import Texts

_SOURCE = "LDIF"
_CHANNELS = {
    **dict.fromkeys(("mail", "rfc822mailbox", "email", "mozillasecondemail"), ChannelKind.EMAIL),
    **dict.fromkeys(("telephonenumber", "homephone", "pager", "companyphone"), ChannelKind.PHONE),
    **dict.fromkeys(("mobile", "mobiletelephonenumber", "cellphone"), ChannelKind.MOBILE),
    **dict.fromkeys(("facsimiletelephonenumber", "fax", "homefax"), ChannelKind.FAX),
    **dict.fromkeys(("labeleduri", "workurl", "homeurl", "mozillaworkurl", "mozillahomeurl",
                     "wwwhomepage", "url"), ChannelKind.WEB),
    **dict.fromkeys(("nsaimid", "mozillanickid"), ChannelKind.MESSENGER),
}  # fmt: skip
_PLACES = (
    ("work", ("street", "streetaddress", "mozillaworkstreet2"), ("l", "locality", "localityname"),
     ("st", "stateorprovincename"), ("postalcode",),
     ("c", "co", "countryname", "friendlycountryname")),
    ("home", ("mozillahomestreet", "mozillahomestreet2"), ("mozillahomelocalityname",),
     ("mozillahomestate",), ("mozillahomepostalcode",), ("mozillahomecountryname",)),
)  # fmt: skip
_NUMBERS = {"orcid": "ORCID", "eduPersonOrcid".lower(): "ORCID", "employeenumber": "employeeNumber"}
_KEYS = ("entryuuid", "objectguid", "nsuniqueid", "uid", "dn")
_SILENT = frozenset(
    {
        *("objectclass", "modifytimestamp", "createtimestamp", "creatorsname", "modifiersname"),
        *("structuralobjectclass", "entrycsn", "entrydn", "userpassword", "modifytimestamp"),
        *("mozillausehtmlmail", "usercertificate", "initials", "haschildren", "objectsid"),
    }
)
_LABELS = {
    **dict.fromkeys(("description", "info", "notes"), ""),
    **dict.fromkeys(("department", "ou", "departmentnumber"), "Department"),
    "businesscategory": "Category",
}


@dataclass(slots=True)
class _Entry:
    line: int
    values: list[Attribute]
    used: set[str] = field(default_factory=set)

    def all(self, *names: str) -> Iterator[tuple[str, Attribute]]:
        """The texts of these attributes, each with the attribute."""
        self.used.update(names)
        for value in self.values:
            if value.name in names and (text := _text(value)):
                yield text, value

    def first(self, *names: str) -> str:
        return next((line(text) for text, _ in self.all(*names)), "")

    def by_language(self, *names: str) -> dict[Language, str]:
        found: dict[Language, str] = {}
        for text, value in self.all(*names):
            found.setdefault(_language(value, text), line(text))
        return found


def read_entry(raw: Entry) -> Draft:
    """What an entry tells; raises ValueError with the reason when it tells of nobody."""
    entry = _Entry(raw.line, raw.values)
    classes = {text.lower() for text, _ in entry.all("objectclass")}
    if any("group" in each for each in classes):
        raise ValueError(
            QT_TRANSLATE_NOOP("Sentences", "this is a list of contacts, not a contact")
        )
    names = _names(entry)
    is_body = any(each.startswith("organization") and "person" not in each for each in classes)
    if not (is_body and not any("person" in each for each in classes)) and names:
        return _person(entry, names)
    return _organisation(entry)


def _person(entry: _Entry, names: list[PersonName]) -> PersonDraft:
    channels = _channels(entry)
    email = next((c.value for c in channels if c.kind is ChannelKind.EMAIL), "")
    phone = next((c.value for c in channels if c.kind is ChannelKind.PHONE), "") or next(
        (c.value for c in channels if c.kind is ChannelKind.MOBILE), ""
    )
    gender = GENDERS.get(entry.first("gender", "schacgender").casefold())
    spoken = entry.first("preferredlanguage")[:2].lower()
    known = {word for name in names for word in fold(name.full).split()}
    spellings = [line(t) for t, _ in entry.all("cn", "displayname", "mozillanickname", "nickname")]
    photo, remarks = _photo(entry)
    return PersonDraft(
        line=entry.line,
        names=tuple(names),
        other_spellings=tuple(
            dict.fromkeys(
                t for t in spellings if not set(fold(t).replace(",", "").split()) <= known
            )
        ),
        correspondence=next((each for each in Language if each.stored == spoken), None),
        email=email,
        phone=phone,
        posts=_posts(entry),
        gender=gender,
        photo=photo,
        channels=tuple(c for c in channels if c.value not in (email, phone)),
        addresses=_addresses(entry),
        identifiers=_identifiers(entry),
        sources=_sources(entry),
        remarks=remarks,
        notes=_notes(entry),
    )


def _organisation(entry: _Entry) -> OrganisationDraft:
    names = entry.by_language("o", "organizationname", "ou", "cn", "displayname")
    texts = Texts(names)
    if not any(fold(name) for name in texts.values()):
        raise ValueError(QT_TRANSLATE_NOOP("Sentences", "the entry has no name"))
    channels = _channels(entry)
    email = next((c.value for c in channels if c.kind is ChannelKind.EMAIL), "")
    entry.used.update(("sn", "givenname"))
    return OrganisationDraft(
        line=entry.line,
        names=texts,
        country=country_code(entry.first("c", "countryname", "co")),
        email=email,
        channels=tuple(c for c in channels if c.value != email),
        addresses=_addresses(entry),
        identifiers=_identifiers(entry),
        sources=_sources(entry),
        notes=_notes(entry),
    )


def _names(entry: _Entry) -> list[PersonName]:
    given, family = entry.by_language("givenname", "gn"), entry.by_language("sn", "surname")
    whole = entry.by_language("cn", "commonname", "displayname")
    prefix, suffix = entry.first("personaltitle"), entry.first("generationqualifier")
    found: dict[Language, PersonName] = {}
    for language in (*given, *(each for each in family if each not in given)):
        first, last = given.get(language, ""), family.get(language, "")
        before = ""
        if not first:  # only "cn" and "sn" must be given (RFC 4519 section 3.12)
            before, first = _before(last, whole.get(language, ""))
        if has_name(first + last):
            found[language] = PersonName(language, first, last, prefix or before, suffix)
    for text, value in entry.all("cn", "commonname", "displayname"):
        language = _language(value, text)
        if language not in found and has_name(text):
            found[language] = split_name(line(text), language)
    return list(found.values())


def _before(family: str, whole: str) -> tuple[str, str]:
    """Prefix and given name of a whole name that ends with the family name, else nothing."""
    words, last = whole.split(), family.split()
    if not last or [*map(fold, words[-len(last) :])] != [*map(fold, last)]:
        return "", ""
    words = words[: -len(last)]
    told = next((n for n, word in enumerate(words) if not is_prefix(word)), len(words))
    return " ".join(words[:told]), " ".join(words[told:])


def _posts(entry: _Entry) -> tuple[PostDraft, ...]:
    bodies = Texts(entry.by_language("o", "organizationname", "company"))
    if not any(fold(text) for text in bodies.values()):
        return ()
    titles = entry.by_language("title")
    told = tuple(Title(language, text) for language, text in titles.items() if fold(text))
    return (PostDraft(bodies, told),)


def _channels(entry: _Entry) -> list[Channel]:
    found = []
    for text, value in entry.all(*_CHANNELS):
        label = "home" if "home" in value.name else "pager" * (value.name == "pager")
        kind = _CHANNELS[value.name]
        told = line(text, 500)
        if kind is ChannelKind.WEB:
            told = told.partition(" ")[0]  # labeledURI: the label stands after a space
        found.append(Channel(kind, told, label))
    return list(dict.fromkeys(found))[: limits.DETAILS]


def _addresses(entry: _Entry) -> tuple[PostalAddress, ...]:
    found = [
        address_of("\n".join(_rows(text)), label="home" * value.name.startswith("home"))
        for text, value in entry.all("postaladdress", "homepostaladdress", "registeredaddress")
    ]
    for label, *names in _PLACES:
        street, *rest = (
            "\n".join(clean(text, 1000) for text, _ in entry.all(*each)) for each in names
        )
        made = address_of(street, *(line(text.replace("\n", ", ")) for text in rest), label=label)
        found.append(made)
    return tuple(dict.fromkeys(each for each in found if each is not None))[: limits.DETAILS]


def _rows(text: str) -> Iterable[str]:
    """The lines of a postal address (RFC 4517 section 3.3.28)."""
    for row in text.split("$"):
        told = re.sub(r"\\(24|5[Cc])", lambda m: "$" if m[1] == "24" else "\\", row)
        if tidy := line(told):
            yield tidy


def _identifiers(entry: _Entry) -> tuple[Identifier, ...]:
    found = [Identifier(_NUMBERS[v.name], line(text)) for text, v in entry.all(*_NUMBERS)]
    return tuple(dict.fromkeys(each for each in found if each.value))


def _sources(entry: _Entry) -> tuple[SourceId, ...]:
    """The key that lasts longest: a number of the directory before the place in it."""
    keys = [key for name in _KEYS if (key := entry.first(name))]
    return (SourceId(_SOURCE, keys[0]),) if keys else ()


def _photo(entry: _Entry) -> tuple[Photo | None, tuple[str, ...]]:
    entry.used.update(BINARY)
    values = [value.value for value in entry.values if value.name in BINARY and value.value]
    made = next((photo for text in values if (photo := photo_from_text(text))), None)
    if made is not None or not values:
        return made, ()
    return None, (QT_TRANSLATE_NOOP("Sentences", "photo left out: it is not a picture"),)


def _notes(entry: _Entry) -> str:
    """Everything that no field holds, with its label; comes last."""
    told = []
    for value in entry.values:
        if value.name in entry.used | _SILENT or value.name in BINARY:
            continue
        label = _LABELS.get(value.name, value.name)
        text = clean(_text(value), 2000)
        if text:
            told.append(f"{label}: {line(text, 2000)}" if label else text)
    return clean("\n".join(dict.fromkeys(told)))


def _text(value: Attribute) -> str:
    if value.value.isascii():
        return value.value
    return decode(value.value.encode("utf-8", "surrogateescape"))


def _language(value: Attribute, text: str) -> Language:
    for option in value.options:
        tag = option.removeprefix("lang-").partition("-")[0]
        for language in Language:
            if option.startswith("lang-") and language.stored == tag:
                return language
    return language_of(text)
