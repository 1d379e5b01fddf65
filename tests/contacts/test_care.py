"""What the book of contacts asks an officer to look after."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop_app.contacts import service
from desktop_app.contacts.care_records import CareKind, CareList
from desktop_app.contacts.records import Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.letters import service as letters
from desktop_app.letters.records import Letter
from desktop_app.mous import service as mous
from desktop_app.mous.records import Mou, Party
from tests.contacts.conftest import Visit

EN = Language.EN
TODAY = date(2026, 11, 22)


def care(visit: Visit) -> dict[CareKind, CareList]:
    return {each.kind: each for each in visit.read(service.care, EN)}


def refs(lists: dict[CareKind, CareList], kind: CareKind) -> list[Ref]:
    return [item.ref for item in lists[kind].items] if kind in lists else []


def new_post(visit: Visit, title: str, until: date | None, since: date | None = None) -> int:
    person = visit.write(
        service.save_person, Person(None, 0, names=(PersonName(EN, "Ada", title),), phone="1")
    )
    titles = (Title(EN, title, "page"),)
    post = Post(None, 0, person.id, visit.nust, titles, since, until)
    return int(visit.write(service.save_post, post).id)


def test_posts_about_to_end_come_soonest_first(visit: Visit) -> None:
    late = new_post(visit, "Dean", TODAY + timedelta(60))
    soon = new_post(visit, "Registrar", TODAY)
    new_post(visit, "Librarian", TODAY + timedelta(61))
    ending = care(visit)[CareKind.ENDING]
    assert [item.ref for item in ending.items] == [Ref(Kind.POST, soon), Ref(Kind.POST, late)]
    assert ending.count == 2
    assert ending.items[0].title == "Ada Registrar"
    assert ending.items[0].detail == "Registrar, NUST · until 22 November 2026"


def test_a_post_that_ended_waits_until_somebody_follows(visit: Visit) -> None:
    ended = new_post(visit, "Rector", TODAY - timedelta(10))
    new_post(visit, "Rector", TODAY - timedelta(500))  # an earlier one: the later is what counts
    new_post(visit, "Treasurer", TODAY - timedelta(731))  # history
    assert refs(care(visit), CareKind.ENDED) == [Ref(Kind.POST, ended)]
    new_post(visit, "RECTOR", None, TODAY)
    assert refs(care(visit), CareKind.ENDED) == []


def test_titles_of_today_wait_for_an_officer(visit: Visit) -> None:
    new_post(visit, "Former dean", TODAY - timedelta(900))
    waiting = care(visit)[CareKind.TITLES]
    assert {item.ref.id for item in waiting.items} == {visit.host_post, visit.guest_post}
    for language in (EN, Language.FA):
        visit.write(service.verify_title, visit.guest_post, language, "Registrar", "their page")
    assert refs(care(visit), CareKind.TITLES) == [Ref(Kind.POST, visit.host_post)]


def test_whom_nothing_reaches(visit: Visit) -> None:
    """The host serves where there is an e-mail; the guest's university has none."""
    assert refs(care(visit), CareKind.UNREACHABLE) == [Ref(Kind.PERSON, visit.guest)]
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, phone="+92 51 90851000"))
    assert refs(care(visit), CareKind.UNREACHABLE) == []


def test_whose_posts_are_past_is_not_sought(visit: Visit) -> None:
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=TODAY - timedelta(1)))
    assert refs(care(visit), CareKind.UNREACHABLE) == []


def years_later(clock: Any) -> None:
    clock.moment = datetime(2029, 1, 1, 12, 0, tzinfo=ZoneInfo("Asia/Tehran"))


def test_who_gave_no_sign_of_life_for_two_years(visit: Visit, clock: Any) -> None:
    assert CareKind.STALE not in care(visit)
    years_later(clock)
    silent = refs(care(visit), CareKind.STALE)
    assert set(silent) == {
        Ref(Kind.PERSON, visit.host),
        Ref(Kind.PERSON, visit.guest),
        Ref(Kind.ORGANISATION, visit.cinvu),
        Ref(Kind.ORGANISATION, visit.nust),
    }
    visit.write(service.set_own_organisation, visit.cinvu)
    assert Ref(Kind.ORGANISATION, visit.cinvu) not in refs(care(visit), CareKind.STALE)


def test_a_change_of_the_post_is_a_sign_of_both(visit: Visit, clock: Any) -> None:
    years_later(clock)
    visit.write(service.verify_title, visit.guest_post, EN, "Registrar", "their page")
    silent = refs(care(visit), CareKind.STALE)
    assert Ref(Kind.PERSON, visit.guest) not in silent
    assert Ref(Kind.ORGANISATION, visit.nust) not in silent
    assert Ref(Kind.PERSON, visit.host) in silent


def test_a_letter_that_names_the_post_is_a_sign(visit: Visit, clock: Any) -> None:
    years_later(clock)
    letter = Letter(None, 0, addressee_post_id=visit.guest_post)
    visit.write(letters.save_letter, letter)
    silent = refs(care(visit), CareKind.STALE)
    assert Ref(Kind.PERSON, visit.guest) not in silent
    assert Ref(Kind.ORGANISATION, visit.nust) not in silent


@pytest.mark.parametrize("key", ["guest", "host"])
def test_the_deleted_need_no_care(visit: Visit, key: str) -> None:
    visit.write(service.delete, Ref(Kind.PERSON, getattr(visit, key)))
    named = {ref for kind in care(visit).values() for ref in (i.ref for i in kind.items)}
    assert Ref(Kind.PERSON, getattr(visit, key)) not in named
    assert Ref(Kind.POST, getattr(visit, f"{key}_post")) not in named


def test_the_counts_alone_are_the_same(visit: Visit) -> None:
    new_post(visit, "Dean", TODAY + timedelta(30))
    new_post(visit, "Rector", TODAY - timedelta(30))
    counted = visit.read(service.care, EN, shown=0)
    assert {each.kind: each.count for each in counted} == {
        kind: each.count for kind, each in care(visit).items()
    }
    assert all(each.items == () for each in counted)


def test_a_party_of_a_memorandum_gives_a_sign(visit: Visit, clock: Any) -> None:
    """A party is a part of its memorandum and has no day of its own."""
    years_later(clock)
    parties = (Party(visit.nust), Party(visit.cinvu, signatory_post_id=visit.host_post))
    visit.write(mous.save_mou, Mou(None, 0, title=Texts(en="Courses"), parties=parties))
    silent = refs(care(visit), CareKind.STALE)
    assert silent == [Ref(Kind.PERSON, visit.guest)]
