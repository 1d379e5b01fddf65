"""What goes out comes back in equal, field by field, whatever the fields hold."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.contacts import exchange, exchange_parse
from desktop_app.contacts.exchange import _bytes
from desktop_app.contacts.exchange_table_in import restored
from desktop_app.contacts.exchange_table_out import neutral
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.import_records import (
    Draft,
    FileKind,
    OrganisationDraft,
    PersonDraft,
    PostDraft,
)
from desktop_app.contacts.records import OrganisationKind, PersonName, Title
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

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


@st.composite
def people(draw: st.DrawFn) -> PersonDraft:
    tongues = draw(st.lists(spoken, min_size=1, max_size=3, unique=True))
    made = []
    for tongue in tongues:
        given_name, family = draw(names)
        prefix = draw(st.sampled_from(["", "Prof.", "دکتر"]))
        made.append(PersonName(tongue, line(given_name), line(family), prefix))
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
            )
        )
    return PersonDraft(
        line=0,
        names=tuple(made),
        other_spellings=tuple(dict.fromkeys(draw(st.lists(words, max_size=2)))),
        correspondence=draw(spoken),
        emails=draw(st.sampled_from([(), ("a+b@x.org",), ("=x@x.org",)])),
        phones=draw(st.sampled_from([(), ("+98 (21) 123-456",), ("۰۲۱۱۲۳۴۵۶۷",)])),
        notes=clean(draw(st.lists(words, max_size=3).map("\n".join))),
        posts=tuple(posts),
        source_id=draw(st.sampled_from(["", "urn:uuid:1;2", "=1"])),
    )


bodies = st.builds(
    OrganisationDraft,
    line=st.just(0),
    names=several,
    short_names=several | st.just(Texts()),
    kind=st.sampled_from(list(OrganisationKind)),
    country=st.sampled_from(["", "IR", "PK"]),
    city=several | st.just(Texts()),
    address=several | st.just(Texts()),
    email=st.sampled_from(["", "o@x.org"]),
    notes=words | st.just(""),
)


def facts(draft: Draft) -> object:
    """A draft without its line and without the order of parallel texts."""
    if isinstance(draft, OrganisationDraft):
        return (
            draft.names, draft.short_names, draft.kind, draft.country, draft.city, draft.address,
            draft.email, draft.notes, draft.source_id,
        )  # fmt: skip
    posts = [
        (p.organisation, sorted(map(repr, p.titles)), p.since, p.until, p.may_sign)
        for p in draft.posts
    ]
    return (
        sorted(map(repr, draft.names)), draft.other_spellings, draft.correspondence, draft.emails,
        draft.phones, draft.notes, posts, draft.source_id, draft.remarks,
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


@pytest.mark.parametrize("kind", list(FileKind), ids=lambda kind: kind.stored)
@settings(max_examples=40)
@given(drafts=st.lists(people() | bodies, min_size=1, max_size=3))
def test_every_field_comes_back(kind: FileKind, drafts: list[Draft]) -> None:
    assert list(map(facts, back(drafts, kind))) == list(map(facts, drafts))


@given(st.text("='+-@\tab", max_size=8))
def test_neutralising_is_undone_exactly(text: str) -> None:
    made = neutral(text)
    assert not made.startswith(tuple("=+-@\t\r\0"))
    assert restored(made) == text


@settings(max_examples=40)
@given(people())
def test_another_program_reads_the_cards(draft: PersonDraft) -> None:
    text = _bytes([draft], FileKind.VCARD3).decode()
    assert all(len(one.encode()) <= 75 for one in text.split("\r\n"))
    card = next(vobject.readComponents(text, allowQP=False))
    assert card.fn.value == draft.names[0].full
    assert card.n.value.family == draft.names[0].family
