"""What goes out comes back in equal, field by field, whatever the fields hold."""

import io
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.contacts import exchange, exchange_parse
from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange import _bytes
from desktop_app.contacts.exchange_ids import own_id
from desktop_app.contacts.exchange_photo import photo_of
from desktop_app.contacts.exchange_table_in import restored
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.import_records import (
    Draft,
    FileKind,
    OrganisationDraft,
    PersonDraft,
    Photo,
    PostDraft,
)
from desktop_app.contacts.records import OrganisationKind, PersonName, Title
from desktop_app.contacts.service_countries import countries
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sheets import neutral
from desktop_app.core.texts import Texts

OWN = own_id("0123456789ab", Ref(Kind.ORGANISATION, 7))
LETTERS = "abÀçß عثمانیکۀ\u200c،;,:\\\"'=+-@^&<>n|%"
words = st.text(LETTERS, min_size=1, max_size=14).map(line).filter(lambda t: fold(t).strip())
names = st.builds(
    lambda a, b: (f"X{a}".replace(",", " ").strip(), f"Y{b}".replace(",", " ").strip()),
    words,
    words,
)
spoken = st.sampled_from(list(Language))
several = st.dictionaries(spoken, words, min_size=1, max_size=3).map(Texts)
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


def picture(kind: str) -> Photo:
    stream = io.BytesIO()
    Image.new("RGB", (9, 7), "teal").save(stream, kind)
    made = photo_of(stream.getvalue())
    assert made is not None
    return made


PHOTOS = [picture("JPEG"), picture("PNG")]
labels = st.sampled_from(["", "work", "home", "Work", "دفتر", "a;b,c: \\n"]).map(line)
values = {
    ChannelKind.EMAIL: ["b@x.org", "o'h@y.example"],
    ChannelKind.PHONE: ["+92 51 111", "021-88;1", "112"],
    ChannelKind.MOBILE: ["+98 912 000 0000"],
    ChannelKind.FAX: ["+98 21 999"],
    ChannelKind.WEB: ["https://x.org/a,b;c?d=1\\2", "www.x.org"],
    ChannelKind.MESSENGER: ["skype:osman", "xmpp:o@x.org"],
}


@st.composite
def channels(draw: st.DrawFn, email: str, phone: str) -> tuple[Channel, ...]:
    """Further channels; those of a kind whose first field is empty would go into that field."""
    kinds = [
        kind
        for kind in ChannelKind
        if not (kind is ChannelKind.EMAIL and not email)
        and not (kind in (ChannelKind.PHONE, ChannelKind.MOBILE) and not phone)
    ]
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=4))
    made = [Channel(k, draw(st.sampled_from(values[k])), draw(labels)) for k in chosen]
    return tuple({each.value: each for each in made}.values())


def tidy(most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:

    def each_once(found: list[str]) -> tuple[str, ...]:
        return tuple({text.casefold(): text for text in found}.values())

    return st.lists(words, max_size=most).map(each_once)


addresses = st.builds(
    PostalAddress,
    lines=st.lists(words, min_size=1, max_size=3).map("\n".join),
    city=words | st.just(""),
    region=words | st.just(""),
    postal_code=st.sampled_from(["", "12345-678", "SW1A 1AA"]),
    country=st.sampled_from(["", *sorted(countries(Language.EN))]),
    label=labels,
)


def pairs(kind: Any) -> st.SearchStrategy[Any]:
    made = st.builds(kind, st.sampled_from(["ORCID", "Outlook", 'a"b^n;c']), words)
    return st.lists(made, max_size=2, unique=True).map(tuple)


@st.composite
def details(draw: st.DrawFn, email: str, phone: str) -> dict[str, Any]:
    """The details that people and organisations have alike."""
    return {
        "channels": draw(channels(email, phone)),
        "addresses": tuple(dict.fromkeys(draw(st.lists(addresses, max_size=2)))),
        "identifiers": draw(pairs(Identifier)),
        "tags": draw(tidy()),
        "sources": draw(pairs(SourceId)),
    }


@st.composite
def people(draw: st.DrawFn) -> PersonDraft:
    tongues = draw(st.lists(spoken, min_size=1, max_size=3, unique=True))
    made = []
    for tongue in tongues:
        given_name, family = draw(names)
        prefix = draw(st.sampled_from(["", "Prof.", "دکتر"]))
        suffix = draw(st.sampled_from(["", "PhD", "O'B; Jr."]))
        more = draw(st.just("") | words.map(lambda text: line(text.replace(",", " "))))
        made.append(PersonName(tongue, line(given_name), line(family), prefix, suffix, more))
    posts = []
    for body in draw(st.lists(several, max_size=3)):
        titles = draw(st.dictionaries(spoken, st.tuples(words, st.just("") | words), max_size=3))
        posts.append(
            PostDraft(
                body,
                tuple(Title(k, text, source) for k, (text, source) in titles.items()),
                draw(days),
                draw(days),
                draw(st.booleans()),
                draw(st.booleans()),
            )
        )
    email = draw(st.sampled_from(["", "a+b@x.org", "=x@x.org"]))
    phone = draw(st.sampled_from(["", "+98 (21) 123-456", "۰۲۱۱۲۳۴۵۶۷"]))
    return PersonDraft(
        line=0,
        names=tuple(made),
        other_spellings=tuple(dict.fromkeys(draw(st.lists(words, max_size=2)))),
        correspondence=draw(spoken),
        email=email,
        phone=phone,
        gender=draw(st.none() | st.sampled_from(list(Gender))),
        photo=draw(st.none() | st.sampled_from(PHOTOS)),
        **draw(details(email, phone)),
        notes=clean(draw(st.lists(words, max_size=3).map("\n".join))),
        posts=tuple(posts),
    )


@st.composite
def bodies(draw: st.DrawFn) -> OrganisationDraft:
    email = draw(st.sampled_from(["", "o@x.org"]))
    return OrganisationDraft(
        line=0,
        names=draw(several),
        short_names=draw(several | st.just(Texts())),
        kind=draw(st.sampled_from(list(OrganisationKind))),
        country=draw(st.sampled_from(["", "IR", "PK"])),
        city=draw(several | st.just(Texts())),
        address=draw(several | st.just(Texts())),
        email=email,
        notes=draw(words | st.just("")),
        parent=draw(several | st.just(Texts())),
        parent_id=draw(st.sampled_from(["", OWN.key])),
        **draw(details(email, "has telephones")),
    )


def facts(draft: Draft) -> object:
    """A draft without its line and without the order of parallel texts."""
    alike = (draft.channels, draft.addresses, draft.identifiers, draft.tags, draft.sources)
    if isinstance(draft, OrganisationDraft):
        return (
            draft.names, draft.short_names, draft.kind, draft.country, draft.city, draft.address,
            draft.email, draft.notes, alike, draft.parent, draft.parent_id,
        )  # fmt: skip
    posts = [
        (p.organisation, sorted(map(repr, p.titles)), p.since, p.until, p.may_sign, p.acting)
        for p in draft.posts
    ]
    return (
        sorted(map(repr, draft.names)), draft.other_spellings, draft.correspondence, draft.email,
        draft.phone, draft.notes, posts, draft.remarks, draft.gender, alike,
    )  # fmt: skip


def back(drafts: list[Draft], kind: FileKind) -> list[Draft]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"out{kind.suffix}"
        path.write_bytes(_bytes(drafts, kind))
        found = exchange_parse.parse(path, lambda _done, _total: None)
        if found.table is not None:
            found = exchange.drafts_of(found.table, exchange.guess_columns(found.table))
    assert not found.problems
    return list(found.drafts)


WRITTEN = [kind for kind in FileKind if kind.is_written]


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.stored)
@settings(max_examples=25)
@given(drafts=st.lists(people() | bodies(), min_size=1, max_size=3))
def test_every_field_comes_back(kind: FileKind, drafts: list[Draft]) -> None:
    found = back(drafts, kind)
    assert list(map(facts, found)) == list(map(facts, drafts))
    if kind in (FileKind.VCARD3, FileKind.VCARD4):  # no cell of a table has room for a photo
        assert [getattr(d, "photo", None) for d in found] == [
            getattr(d, "photo", None) for d in drafts
        ]


def test_every_country_of_an_address_comes_back() -> None:
    everywhere = tuple(PostalAddress(f"Street {c}", country=c) for c in countries(Language.EN))
    (found,) = back(
        [OrganisationDraft(0, Texts(en="Everywhere"), addresses=everywhere[:150])],
        FileKind.VCARD4,
    )
    assert found.addresses == everywhere[:150]
    (found,) = back(
        [OrganisationDraft(0, Texts(en="Everywhere"), addresses=everywhere[150:])],
        FileKind.VCARD3,
    )
    assert found.addresses == everywhere[150:]


@pytest.mark.parametrize("kind", [FileKind.CSV, FileKind.XLSX], ids=lambda kind: kind.stored)
def test_an_address_of_lines_alone_keeps_its_lines(kind: FileKind) -> None:
    lines = (PostalAddress("House 1\nStreet 2"), PostalAddress("Post box; 7"))
    (found,) = back([OrganisationDraft(0, Texts(en="Somewhere"), addresses=lines)], kind)
    assert found.addresses == lines


@given(st.text("='+-@\tab", max_size=8))
def test_neutralising_is_undone_exactly(text: str) -> None:
    made = neutral(text)
    assert not made.startswith(tuple("=+-@\t\r\0"))
    assert restored(made) == text


@settings(max_examples=25)
@given(people())
def test_another_program_reads_the_cards(draft: PersonDraft) -> None:
    text = _bytes([draft], FileKind.VCARD3).decode()
    assert all(len(one.encode()) <= 75 for one in text.split("\r\n"))
    card = next(vobject.readComponents(text, allowQP=False))
    assert card.fn.value == draft.names[0].full
    name = card.n.value
    first = draft.names[0]
    assert (name.family, name.given) == (first.family, first.given)
    assert (name.additional, name.suffix) == (first.patronymic, first.suffix)
    emails = [draft.email, *(c.value for c in draft.channels if c.kind is ChannelKind.EMAIL)]
    assert [each.value for each in card.contents.get("email", [])] == list(filter(None, emails))
    streets = [each.value.street for each in card.contents.get("adr", [])]
    assert streets == [each.lines for each in draft.addresses]
    if draft.photo:
        assert card.photo.value == draft.photo.data
