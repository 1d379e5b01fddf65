"""Contacts as vCards 4.0 (RFC 6350) and 3.0 (RFC 2426).

Parallel names share an ALTID and carry their LANGUAGE in 4.0; 3.0 knows one name only, so further
ones stand in X-DABIR-NAME. The properties of a post share a group ("post1"), and so does a value
with the label of it ("item1"). All sources of a contact are told beside UID, which has room for
one; so is the organisation of a post, whose name may be that of another one, too.
"""

import base64
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_ids import UNMISTAKABLE
from desktop_app.contacts.exchange_vcard_lines import escape, quoted
from desktop_app.contacts.import_records import (
    Draft,
    OrganisationDraft,
    PersonDraft,
    Photo,
    PostDraft,
)
from desktop_app.contacts.service_countries import country_name
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

_PRODID = "-//Dabir//Dabir//EN"
_PLACES = ("home", "work")
_PROPERTIES = {
    ChannelKind.EMAIL: ("EMAIL", ""),
    ChannelKind.PHONE: ("TEL", "VOICE"),
    ChannelKind.MOBILE: ("TEL", "CELL"),
    ChannelKind.FAX: ("TEL", "FAX"),
    ChannelKind.WEB: ("URL", ""),
    ChannelKind.MESSENGER: ("IMPP", ""),
}


def write_cards(drafts: Iterable[Draft], *, version: int = 4) -> str:
    """All contacts as one stream of cards; `version` is 4 or 3."""
    return "".join(_card(draft, version) for draft in drafts)


def _card(draft: Draft, version: int) -> str:
    body = _person(draft, version) if isinstance(draft, PersonDraft) else _body(draft, version)
    lines = ["BEGIN:VCARD", f"VERSION:{version}.0", f"PRODID:{_PRODID}", *body, *_common(draft)]
    return "".join(_folded(line) for line in [*lines, "END:VCARD"])


def _person(draft: PersonDraft, version: int) -> Iterator[str]:
    alternatives = ";ALTID=1" if version == 4 and len(draft.names) > 1 else ""
    for place, name in enumerate(draft.names):
        where = f";LANGUAGE={name.language.stored}"
        told = (name.family, name.given, name.patronymic, name.prefix, name.suffix)
        parts = ";".join(map(escape, told))
        is_known = version == 4 or place == 0
        if is_known:
            yield f"FN{where}{alternatives}:{escape(name.full)}"
        yield f"{'N' if is_known else 'X-DABIR-NAME'}{where}{alternatives}:{parts}"
    if draft.other_spellings:
        yield "NICKNAME:" + ",".join(map(escape, draft.other_spellings))
    if draft.correspondence:
        yield f"{'LANG' if version == 4 else 'X-LANG'}:{draft.correspondence.stored}"
    if draft.gender is not None:
        is_female = draft.gender is Gender.FEMALE
        told_as = ("F", "M") if version == 4 else ("Female", "Male")
        yield f"{'GENDER' if version == 4 else 'X-GENDER'}:{told_as[not is_female]}"
    preferred = "PREF=1" if version == 4 else "TYPE=PREF"
    if draft.email:
        yield f"EMAIL;{preferred}:{escape(draft.email)}"
    if draft.phone:
        yield f"TEL;{preferred}:{escape(draft.phone)}"
    for number, post in enumerate(draft.posts, 1):
        yield from _post(post, f"post{number}")
    if draft.photo is not None:
        yield _photo(draft.photo, version)


def _photo(photo: Photo, version: int) -> str:
    data = base64.b64encode(photo.data).decode("ascii")
    if version == 4:
        return f"PHOTO:data:{photo.media_type};base64,{data}"
    return f"PHOTO;ENCODING=b;TYPE={photo.media_type.rpartition('/')[2].upper()}:{data}"


def _post(post: PostDraft, group: str) -> Iterator[str]:
    yield from _texts(f"{group}.ORG", post.organisation)
    for title in post.titles:
        source = f';X-SOURCE="{quoted(title.source)}"' if title.source else ""
        text = escape(title.text)
        yield f"{group}.TITLE;LANGUAGE={title.language.stored}{source}:{text}"
    if post.since:
        yield f"{group}.X-DABIR-SINCE:{post.since.isoformat()}"
    if post.until:
        yield f"{group}.X-DABIR-UNTIL:{post.until.isoformat()}"
    if post.body_id:
        yield f"{group}.X-DABIR-ORGANISATION:{post.body_id}"
    if post.may_sign:
        yield f"{group}.X-DABIR-MAY-SIGN:1"
    if post.acting:
        yield f"{group}.X-DABIR-ACTING:1"


def _body(draft: OrganisationDraft, version: int) -> Iterator[str]:
    yield "KIND:org" if version == 4 else "X-ABShowAs:COMPANY"
    first = next(iter(draft.names), Language.EN)
    yield f"FN;LANGUAGE={first.stored}:{escape(draft.names.best(first))}"
    if version == 3:
        yield "N:;;;;"  # RFC 2426 section 3.1.2: a card without N is none
    yield from _texts("ORG", draft.names)
    yield from _texts("X-DABIR-SHORT-NAME", draft.short_names)
    yield from _texts("X-DABIR-CITY", draft.city)
    yield from _texts("X-DABIR-ADDRESS", draft.address)
    yield from _texts("X-DABIR-PARENT", draft.parent)
    if draft.parent_id:
        yield f"X-DABIR-PARENT-ID:{draft.parent_id}"
    if draft.kind:
        yield f"X-DABIR-ORGANISATION-KIND:{draft.kind.stored}"
    if draft.country:
        yield f"X-DABIR-COUNTRY:{draft.country}"
    if draft.email:
        yield f"EMAIL:{escape(draft.email)}"


def _common(draft: Draft) -> Iterator[str]:
    """What people and organisations tell alike."""
    details = (*map(_channel, draft.channels), *map(_address, draft.addresses))
    for number, (name, label, value) in enumerate(details, 1):
        is_place = label in _PLACES
        group = f"item{number}." if label and not is_place else ""
        yield f"{group}{name}{f';TYPE={label.upper()}' if is_place else ''}:{value}"
        if group:
            yield f"{group}X-ABLabel:{escape(label)}"
    if draft.tags:
        yield "CATEGORIES:" + ",".join(map(escape, draft.tags))
    for each in draft.identifiers:
        yield f'X-DABIR-IDENTIFIER;X-SCHEME="{quoted(each.scheme)}":{escape(each.value)}'
    if draft.sources:
        yield f"UID:{escape(_uid(draft.sources))}"
    for source in draft.sources:
        yield f'X-DABIR-SOURCE;X-SOURCE="{quoted(source.source)}":{escape(source.key)}'
    if draft.notes:
        yield f"NOTE:{escape(draft.notes)}"


def _uid(sources: Sequence[SourceId]) -> str:
    """The first key that no other source has by chance: "12" is somebody in every table."""
    return next((s.key for s in sources if len(s.key) >= UNMISTAKABLE), sources[0].key)


def _channel(channel: Channel) -> tuple[str, str, str]:
    name, kind = _PROPERTIES[channel.kind]
    value = escape(channel.value)
    if channel.kind in (ChannelKind.WEB, ChannelKind.MESSENGER):
        value = channel.value.replace("\\", "\\\\")  # a URI stands as it is (RFC 6350 section 4.2)
    return f"{name};TYPE={kind}" if kind else name, channel.label, value


def _address(address: PostalAddress) -> tuple[str, str, str]:
    country = country_name(address.country, Language.EN)
    told = (address.lines, address.city, address.region, address.postal_code, country)
    return "ADR", address.label, ";;" + ";".join(map(escape, told))


def _texts(name: str, texts: Texts) -> Iterator[str]:
    for language, text in texts.items():
        yield f"{name};LANGUAGE={language.stored}:{escape(text)}"


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets that never cut a letter (RFC 6350 section 3.2)."""
    if line.isascii():
        pieces = [line[:75], *(line[place : place + 74] for place in range(75, len(line), 74))]
    else:
        pieces = list(_pieces(line))
    return "\r\n ".join(pieces) + "\r\n"


def _pieces(line: str) -> Iterator[str]:
    current: list[str] = []
    size = 0
    for character in line:
        width = len(character.encode())
        if size + width > 75:
            yield "".join(current)
            current, size = [], 1
        current.append(character)
        size += width
    yield "".join(current)
