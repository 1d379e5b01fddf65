"""A vCard of any version as a draft: names per language, posts, and notes for all else.

What a record has no field for becomes a line of the notes with its label, so that nothing is
lost; logos and keys are too large for that and are named as left out. Nothing is fetched.
"""

from collections.abc import Iterable

from desktop_app.contacts import exchange_vcard_details as details
from desktop_app.contacts.detail_records import ChannelKind
from desktop_app.contacts.exchange_ids import id_of
from desktop_app.contacts.exchange_names import has_name, split_name
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.exchange_vcard_android import custom_names, custom_note
from desktop_app.contacts.exchange_vcard_card import Card, birthday, guess_latin, tag_of
from desktop_app.contacts.exchange_vcard_lines import (
    RawCard,
    properties,
    split_value,
    unescape,
)
from desktop_app.contacts.exchange_vcard_posts import posts_of
from desktop_app.contacts.import_records import (
    Draft,
    OrganisationDraft,
    PersonDraft,
)
from desktop_app.contacts.records import OrganisationKind, PersonName
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.core.texts import Texts

_SILENT = frozenset(
    {
        *("VERSION", "PRODID", "REV", "KIND", "X-ABLABEL", "X-ABSHOWAS", "X-ABADR", "PROFILE"),
        *("SORT-STRING", "SOURCE", "NAME", "CLIENTPIDMAP", "CLASS", "MAILER"),
        *("N", "FN", "X-DABIR-NAME", "NICKNAME", "NOTE", "LANG", "X-LANG", "X-DABIR-SINCE"),
        *("X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "X-DABIR-UNTIL", "X-DABIR-MAY-SIGN"),
        *(
            "X-DABIR-ACTING",
            "X-DABIR-ORGANISATION",
            "X-ADDRESSBOOKSERVER-KIND",
            "X-MS-OL-DESIGN",
            "X-MS-CARDPICTURE",
        ),
        *("X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-MS-TEXT", "X-ABUID", "X-IMAGEHASH"),
    }
)
_LEFT_OUT = {
    "LOGO": QT_TRANSLATE_NOOP("Sentences", "logo"),
    "SOUND": QT_TRANSLATE_NOOP("Sentences", "sound"),
    "KEY": QT_TRANSLATE_NOOP("Sentences", "key"),
}
_ABOVE = ("X-DABIR-PARENT", "X-DABIR-PARENT-ID")
_LABELS = {
    "BDAY": "Birthday", "ANNIVERSARY": "Anniversary", "ROLE": "Role", "GENDER": "Gender",
    "X-GENDER": "Gender", "TITLE": "Title", "GEO": "Place", "TZ": "Time zone",
    "RELATED": "Related",
}  # fmt: skip


def read_card(raw: RawCard) -> Draft:
    """What a card tells; raises ValueError with the reason when it tells of nobody."""
    card = Card(raw.line, properties(raw))
    guess_latin(card)
    kind = (card.first("KIND", "X-ADDRESSBOOKSERVER-KIND") or "individual").lower()
    if kind == "group":
        raise ValueError(
            QT_TRANSLATE_NOOP("Sentences", "this is a list of contacts, not a contact")
        )
    names = _names(card)
    if kind == "org" or card.first("X-ABSHOWAS").upper() == "COMPANY" or not names:
        return _organisation(card)
    return _person(card, names)


def _person(card: Card, names: list[PersonName]) -> PersonDraft:
    spellings = _spellings(card, names)
    labels = details.labels_of(card.all)
    email, channels = details.take_first(details.channels(card.all, labels), ChannelKind.EMAIL)
    phone, channels = details.take_first(channels, ChannelKind.PHONE)
    posts = posts_of(card)
    gender = details.gender(card.all)
    photo, why = details.photo(card.all)
    card.remarks += [why] if why else []
    _rest(card, labels, {"ORG", "TITLE", *(("GENDER", "X-GENDER") if gender else ())})
    return PersonDraft(
        line=card.line,
        names=tuple(names),
        other_spellings=tuple(spellings),
        correspondence=tag_of(card.first("LANG", "X-LANG")),
        email=email,
        phone=phone,
        notes=_notes(card),
        posts=tuple(posts),
        gender=gender,
        photo=photo,
        channels=tuple(channel for _, channel in channels),
        addresses=details.addresses(card.all, labels),
        identifiers=details.identifiers(card.all),
        tags=details.tags(card.all),
        sources=details.sources(card.all),
        remarks=tuple(card.remarks),
    )


def _organisation(card: Card) -> OrganisationDraft:
    names: dict[Language, str] = {}
    for prop in card.named("ORG", "FN"):
        value = split_value(prop.value)[0] if prop.name == "ORG" else unescape(prop.value)
        names.setdefault(card.language(prop, value), line(value))
    texts = Texts(names)
    if not any(fold(name) for name in texts.values()):
        raise ValueError(QT_TRANSLATE_NOOP("Sentences", "the card has no name"))
    labels = details.labels_of(card.all)
    email, channels = details.take_first(details.channels(card.all, labels), ChannelKind.EMAIL)
    country = card.first("X-DABIR-COUNTRY").upper()
    used = {"ORG", "X-DABIR-SHORT-NAME", "X-DABIR-CITY", "X-DABIR-ADDRESS", *_ABOVE}
    above = id_of(card.first("X-DABIR-PARENT-ID"))
    _rest(card, labels, used | {"X-DABIR-COUNTRY", "X-DABIR-ORGANISATION-KIND"})
    return OrganisationDraft(
        line=card.line,
        names=texts,
        short_names=card.texts("X-DABIR-SHORT-NAME"),
        kind=_kind(card.first("X-DABIR-ORGANISATION-KIND")),
        country=country,
        city=card.texts("X-DABIR-CITY"),
        address=card.texts("X-DABIR-ADDRESS", 2000),
        email=email,
        notes=_notes(card),
        channels=tuple(channel for _, channel in channels),
        addresses=details.addresses(card.all, labels),
        identifiers=details.identifiers(card.all),
        tags=details.tags(card.all),
        sources=details.sources(card.all),
        remarks=tuple(card.remarks),
        parent=card.texts("X-DABIR-PARENT"),
        parent_id=above.key if above else "",
    )


def _names(card: Card) -> list[PersonName]:
    found: dict[Language, PersonName] = {}
    for prop in card.named("N", "X-DABIR-NAME"):
        parts = [line(part) for part in split_value(prop.value)] + [""] * 5
        family, given, more, prefix, suffix = (part.replace(",", " ") for part in parts[:5])
        if not has_name(given + family + more):
            continue
        language = card.language(prop, f"{given} {family}")
        if language in found:
            card.notes.append(f"Name: {line(' '.join((prefix, given, more, family, suffix)))}")
        tidy = map(line, (given, family, prefix, suffix, more))
        found.setdefault(language, PersonName(language, *tidy))
    for prop in card.named("FN"):
        value = line(unescape(prop.value))
        language = card.language(prop, value)
        if not prop.param("language") and _is_told(value, found.values()):
            continue  # Outlook says the language of N only
        is_body = any(fold(line(split_value(p.value)[0])) == fold(value) for p in card.named("ORG"))
        if language not in found and has_name(value) and not (is_body and not found):
            found[language] = split_name(value, language)
    return list(found.values())


def _is_told(text: str, names: Iterable[PersonName]) -> bool:
    """Whether a name whose language nobody says is one of these."""
    words = set(fold(text.replace(",", " ")).split())
    return any(words <= set(fold(name.full.replace(",", " ")).split()) for name in names)


def _spellings(card: Card, names: list[PersonName]) -> list[str]:
    known = {word for name in names for word in fold(name.full.replace(",", " ")).split()}
    suffixes = {word for p in card.named("N") for word in fold(unescape(p.value)).split(";")}
    known |= {word for part in suffixes for word in part.replace(",", " ").split()}
    found = [line(part) for p in card.named("NICKNAME") for part in split_value(p.value, ",")]
    found += custom_names(card)
    for prop in card.named("FN"):
        value = line(unescape(prop.value))
        if not set(fold(value.replace(",", " ")).split()) <= known:
            found.append(value)
    given, family = card.first("X-PHONETIC-FIRST-NAME"), card.first("X-PHONETIC-LAST-NAME")
    found.append(line(f"{given} {family}"))
    return list(dict.fromkeys(text for text in found if text))


def _rest(card: Card, labels: dict[str, str], used: Iterable[str]) -> None:
    """Everything that no field holds, as lines of the notes."""
    known = {*used, *_SILENT, *details.USED}
    for prop in card.all:
        if prop.name in known:
            continue
        if prop.name in _LEFT_OUT or prop.binary:
            what = looked_up(_LEFT_OUT[prop.name]) if prop.name in _LEFT_OUT else prop.name
            card.remarks.append(say(QT_TRANSLATE_NOOP("Sentences", "{what} left out"), what=what))
            continue
        value = ", ".join(line(part) for part in split_value(prop.value) if line(part))
        if prop.name == "X-ANDROID-CUSTOM":
            card.notes += custom_note(prop)
            continue
        if prop.name == "BDAY":
            value = birthday(card, prop)
        label = labels.get(prop.group) or _LABELS.get(prop.name)
        if value:
            card.notes.append(f"{label or prop.name}: {value}")


def _notes(card: Card) -> str:
    told = [clean(unescape(prop.value)) for prop in card.named("NOTE")]
    return clean("\n".join(text for text in [*told, *dict.fromkeys(card.notes)] if text))


def _kind(stored: str) -> OrganisationKind | None:
    return next((kind for kind in OrganisationKind if kind.stored == stored.lower()), None)
