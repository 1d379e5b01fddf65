"""Contacts entered twice are found, explained, made one, and parted again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts import service, service_doubles, service_merge
from desktop_app.contacts.detail_records import Channel, ChannelKind, Identifier
from desktop_app.contacts.double_records import Known, Sign
from desktop_app.contacts.doubles import candidates, compared
from desktop_app.contacts.record_data import organisation_from, person_from, to_data
from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.letters import service as letters
from desktop_app.letters.records import Letter
from tests.contacts.conftest import Visit

EN, FA, UR = Language.EN, Language.FA, Language.UR


def known(key: int, *names: str, **more: Any) -> Known:
    return Known(Ref(Kind.PERSON, key), names, **more)


def test_a_name_in_another_script_and_an_address_make_a_sure_pair() -> None:
    [found] = candidates(
        [
            known(1, "Usman Qureshi", emails=("U.Qureshi@example.org",)),
            known(2, "عثمان قریشی", emails=("u.qureshi@EXAMPLE.org",)),
            known(3, "Ali Reza"),
        ]
    )
    assert (found.first.id, found.second.id) == (1, 2)
    assert found.signs == (Sign.EMAIL, Sign.SCRIPT)
    assert found.score >= 80


def test_two_names_with_one_key_are_told_apart() -> None:
    assert compared(known(1, "Hassan Karimi"), known(2, "Hussein Karimi")) is None


def test_a_rare_name_is_a_sign_by_itself_and_a_common_one_is_not() -> None:
    pairs = [
        ("Nargess Hosseini", "نرگس حسینی"),
        ("Ayesha Siddiqa", "عائشہ صدیقہ"),
        ("Hasan Demir", "Hassan Demir"),
    ]
    book = [known(key, name) for key, name in enumerate(name for pair in pairs for name in pair)]
    found = candidates(book)
    assert {(each.first.id, each.second.id) for each in found} == {(0, 1), (2, 3), (4, 5)}
    assert {sign for each in found for sign in each.signs} == {Sign.SCRIPT, Sign.SPELLING}
    crowd = [known(key, "نرگس حسینی") for key in range(10, 14)]
    assert all(each.signs == (Sign.NAME,) for each in candidates([known(1, pairs[0][0]), *crowd]))


def test_a_shared_mailbox_alone_is_not_a_double() -> None:
    book = [known(key, f"Name{key} Other{key}", emails=("info@example.org",)) for key in range(90)]
    assert candidates(book) == ()


def test_those_said_to_be_others_are_not_proposed() -> None:
    book = [known(1, "Sara Karimi", emails=("a@b.org",)), known(2, "Sara Karimi")]
    book[1] = replace(book[1], emails=("a@b.org",))
    assert len(candidates(book)) == 1
    assert candidates(book, apart=frozenset({(1, 2)})) == ()


def test_the_search_can_be_stopped() -> None:
    book = [known(key, "Sara Karimi") for key in range(20)]

    def stop(_done: int, _all: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        candidates(book, tell=stop)


names = st.builds(
    PersonName,
    st.sampled_from(list(Language)),
    *[st.text("abc آب'-", min_size=1, max_size=8)] * 2,
)


@given(st.lists(names, max_size=3), st.lists(st.text("ab", max_size=4), max_size=3))
def test_records_come_back_from_data_as_they_were(found: list[PersonName], tags: list[str]) -> None:
    channels = (Channel(ChannelKind.MOBILE, "+98 912", "work"),)
    person = Person(7, 3, tuple(found), tags=tuple(tags), channels=channels)
    assert person_from(to_data(person)) == person
    body = Organisation(8, 1, Texts(en="A", fa="ب"), identifiers=(Identifier("ROR", "0abc"),))
    assert organisation_from(to_data(body)) == body


def second_guest(visit: Visit) -> Person:
    """The guest once more, as the Urdu papers write him, with a letter and a link of his own."""
    guest = visit.read(service.person, visit.guest)
    [latin] = [name for name in guest.names if name.language is EN]
    name = PersonName(UR, latin.given, latin.family)
    saved: Person = visit.write(
        service.save_person, Person(None, 0, (name,), email=guest.email, phone="+92 51 1234567")
    )
    return saved


def test_a_double_is_found_in_the_office(visit: Visit) -> None:
    twin = second_guest(visit)
    [found] = visit.read(service_doubles.doubles, Kind.PERSON)
    assert {found.first.id, found.second.id} == {visit.guest, twin.id}
    visit.write(service_merge.say_not_same, found.first, found.second)
    assert visit.read(service_doubles.doubles, Kind.PERSON) == ()
    visit.write(service_merge.forget_not_same, found.second, found.first)
    assert len(visit.read(service_doubles.doubles, Kind.PERSON)) == 1


def test_merging_takes_everything_over_and_parting_gives_it_back(visit: Visit) -> None:
    twin = second_guest(visit)
    post = visit.read(service.person, visit.guest).posts[0]
    moved = visit.write(
        service.save_post,
        replace(post, id=None, version=0, person_id=twin.id, since=date(2020, 1, 1)),
    )
    letter = visit.write(
        letters.save_letter, Letter(None, 0, addressee_post_id=moved.id, subject="To him")
    )
    link = Ref(Kind.LETTER, letter.id), Ref(Kind.PERSON, twin.id or 0)
    visit.write(links.connect, link[0], Relation.CONCERNS, link[1])
    guest = visit.read(service.person, visit.guest)
    chosen = replace(guest, phone=twin.phone, names=(*guest.names, *twin.names))
    key = visit.write(service_merge.merge, Ref(Kind.PERSON, twin.id or 0), chosen)

    one = visit.read(service.person, visit.guest)
    assert one.phone == "+92 51 1234567"
    assert {each.id for each in one.posts} >= {post.id, moved.id}
    [near] = [r for r, *_ in visit.read(links.neighbours, link[0]) if r.kind is Kind.PERSON]
    assert near.id == visit.guest
    assert twin.id not in {row.ref.id for row in visit.read(service.rows)}
    assert visit.read(service_merge.merges, Ref(Kind.PERSON, visit.guest)) == ((key, link[1]),)

    later = visit.write(service.save_person, replace(one, notes="met again"))
    assert later.notes == "met again"
    visit.write(service_merge.unmerge, key)
    one = visit.read(service.person, visit.guest)
    assert (one.phone, one.names, one.notes) == (guest.phone, guest.names, "met again")
    assert [each.id for each in one.posts] == [each.id for each in guest.posts]
    back = visit.read(service.person, twin.id)
    assert [each.id for each in back.posts] == [moved.id]
    with pytest.raises(UserError, match="undone already"):
        visit.write(service_merge.unmerge, key)
    assert visit.office.check().is_whole


def test_our_own_organisation_is_never_the_one_that_goes(visit: Visit) -> None:
    visit.write(service.set_own_organisation, visit.cinvu)
    other = visit.read(service.organisation, visit.nust)
    with pytest.raises(UserError, match="our own"):
        visit.write(service_merge.merge, Ref(Kind.ORGANISATION, visit.cinvu), other)


def test_a_contact_is_not_merged_with_itself_or_another_kind(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    for ref in (Ref(Kind.PERSON, visit.guest), Ref(Kind.ORGANISATION, visit.nust)):
        with pytest.raises(UserError, match="Only two"):
            visit.write(service_merge.merge, ref, guest)
