"""What stands on labels, envelopes and in the directory: who, in which language, whence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.contacts import service
from desktop_app.contacts.alphabets import order_key
from desktop_app.contacts.detail_records import Channel, ChannelKind, PostalAddress
from desktop_app.contacts.mailing_records import MailBatch, Mailing, MailLine
from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.contacts.service_mailing import (
    country_line,
    directory_entries,
    mail_batch,
    official_language,
    town_line,
)
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA, FR = Language.EN, Language.FA, Language.FR


def batch_of(visit: Visit, *refs: Ref) -> MailBatch:
    found: MailBatch = visit.read(mail_batch, refs)
    return found


def mailing(visit: Visit, key: int, kind: Kind = Kind.PERSON) -> Mailing:
    return batch_of(visit, Ref(kind, key)).mailings[0]


def texts(mailing: Mailing) -> list[str]:
    lines = (*mailing.lines, mailing.country) if mailing.country else mailing.lines
    return [line.text for line in lines if line]


def at_home(visit: Visit) -> None:
    visit.write(service.set_own_organisation, visit.cinvu)


def test_a_title_goes_out_only_when_somebody_stands_for_it(visit: Visit) -> None:
    assert "Vice Chancellor" not in texts(mailing(visit, visit.guest))
    visit.write(service.verify_title, visit.guest_post, EN, "Vice Chancellor", "the university")
    at_home(visit)
    assert texts(mailing(visit, visit.guest)) == [
        "Prof. Osman Hassan",
        "Vice Chancellor",
        "National University of Sciences and Technology",
        "Islamabad",
        "پاکستان – PAKISTAN",
    ]


def test_everybody_is_written_to_in_their_own_language(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, correspondence=FA))
    made = mailing(visit, visit.guest)
    assert made.language is FA
    assert made.lines[0] == MailLine("عثمان حسن", FA)
    body = next(line for line in made.lines if "University" in line.text)
    assert body.language is EN, "there is no Persian name: what stands there is English"
    assert "اسلام‌آباد" in texts(made)


def test_no_country_within_our_own(visit: Visit) -> None:
    at_home(visit)
    assert mailing(visit, visit.host).country is None
    assert mailing(visit, visit.guest).country is not None


def test_the_persons_own_address_comes_first(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    home = PostalAddress("Flat 3\n12 Rue du Lac", "Genève", "", "1207", "CH")
    visit.write(service.save_person, replace(guest, addresses=(home,)))
    made = mailing(visit, visit.guest)
    assert texts(made)[-4:] == ["Flat 3", "12 Rue du Lac", "1207 Genève", "SWITZERLAND"]


def test_who_has_no_place_is_told_apart(visit: Visit) -> None:
    lonely = visit.write(service.save_person, Person(None, 0, names=(PersonName(EN, "A", "B"),)))
    assert not mailing(visit, lonely.id).has_place
    assert mailing(visit, visit.nust, Kind.ORGANISATION).has_place


def test_deleted_contacts_get_no_post_and_the_order_is_kept(visit: Visit) -> None:
    refs = [Ref(Kind.ORGANISATION, visit.nust), Ref(Kind.PERSON, visit.host)]
    gone = Ref(Kind.PERSON, visit.guest)
    visit.write(service.delete, gone)
    found = batch_of(visit, gone, *refs).mailings
    assert [m.ref for m in found] == refs


def test_a_post_that_has_ended_names_no_organisation(visit: Visit) -> None:
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=date(2025, 1, 1)))
    assert texts(mailing(visit, visit.guest)) == ["Prof. Osman Hassan"]


def test_the_sender_is_there_in_the_languages_that_are_needed(visit: Visit) -> None:
    at_home(visit)
    batch = batch_of(visit, Ref(Kind.PERSON, visit.guest))
    assert [line.text for line in batch.sender(EN)] == [
        "Network of Virtual Universities", "1 Sample Street", "Tehran",
    ]  # fmt: skip
    assert batch.sender(FR) == ()


@pytest.mark.parametrize(
    ("code", "home", "expected"),
    [
        ("PK", "IR", "پاکستان – PAKISTAN"),
        ("DE", "FR", "ALLEMAGNE"),
        ("FR", "GB", "FRANCE"),
        ("IR", "IR", None),
        ("", "IR", None),
        ("TR", "", "TÜRKİYE"),
    ],
)
def test_the_country_in_the_language_of_the_one_that_sends(
    code: str, home: str, expected: str | None
) -> None:
    line = country_line(code, home, EN)
    found = line.text if line else None
    if code == "TR":
        assert found is not None
        assert found.isupper()
    else:
        assert found == expected


def test_official_languages_are_those_dabir_writes() -> None:
    found = [official_language(code) for code in ("IR", "PK", "SN", "SA", "JP")]
    assert found == [FA, Language.UR, FR, Language.AR, EN]


@pytest.mark.parametrize(
    ("country", "expected"), [("DE", "53113 Bonn"), ("PK", "Bonn 53113"), ("", "Bonn 53113")]
)
def test_the_postal_code_stands_where_its_country_has_it(country: str, expected: str) -> None:
    assert town_line(PostalAddress("x", "Bonn", "", "53113", country)) == expected


def test_a_directory_sorts_people_by_family_name_and_shows_how_to_reach_them(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    more = (Channel(ChannelKind.MOBILE, "+92 300 1234567"), Channel(ChannelKind.FAX, "1"))
    reached = replace(guest, email="o@nust.example", phone="051 9085 1234", channels=more)
    visit.write(service.save_person, reached)
    refs = (Ref(Kind.PERSON, visit.guest), Ref(Kind.ORGANISATION, visit.nust))
    person, body = visit.read(directory_entries, refs, EN)
    assert person.index_name.text == "Hassan, Osman"
    assert person.reach == ("o@nust.example", "+92 51 90851234", "+92 300 1234567")
    assert person.country == body.country == "Pakistan"
    assert body.name.text.endswith("(NUST)")
    [persian] = visit.read(directory_entries, refs[:1], FA)
    assert persian.index_name.text == "حسن، عثمان"


def test_many_are_read_in_the_order_asked_for(visit: Visit) -> None:
    refs = [
        Ref(
            Kind.ORGANISATION,
            visit.write(
                service.save_organisation, Organisation(None, 0, names=Texts(en=f"U {n}"))
            ).id,
        )
        for n in range(12)
    ]
    backwards = refs[::-1]
    assert [e.ref for e in visit.read(directory_entries, backwards, EN)] == backwards


def test_alphabets_have_their_own_order() -> None:
    persian = ["گل", "کتاب", "پدر", "بابا", "Zed", "آب"]
    assert sorted(persian, key=lambda word: order_key(word, FA)) == [
        "آب", "بابا", "پدر", "کتاب", "گل", "Zed",
    ]  # fmt: skip
    french = ["Zoé", "Éric", "Adam", "eric b", "Eric"]
    assert sorted(french, key=lambda word: order_key(word, FR))[0] == "Adam"
    assert sorted(french, key=lambda word: order_key(word, FR))[-1] == "Zoé"
