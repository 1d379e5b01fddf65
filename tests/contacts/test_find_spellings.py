"""A contact is found by another spelling, in the other script, by any digits of a number."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.contacts import (
    service,
    service_filter_groups,
    service_find,
    service_find_renewal,
    service_saving,
)
from desktop_app.contacts.detail_records import Channel, ChannelKind, Identifier
from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.gui.index_renewal import IndexRenewal
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import search
from desktop_app.ui.context import Ui
from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA


def person(visit: Visit, given: str, family: str, language: Language = EN, **more: object) -> int:
    made = Person(None, 0, (PersonName(language, given, family),), **more)  # type: ignore[arg-type]
    key: int = visit.write(service.save_person, made).id
    return key


def people(visit: Visit, words: str, **asked: object) -> list[int]:
    query = ContactQuery(words, Kind.PERSON)
    return [ref.id for ref in visit.read(service_find.found, query, **asked)]


def test_other_spellings_follow_those_with_the_very_word(visit: Visit) -> None:
    written = person(visit, "Zahra", "Rezaei")
    sounds = person(visit, "Amin", "Rezai")
    assert people(visit, "rezaei") == [written, sounds]
    assert people(visit, "rezai") == [sounds, written]
    assert people(visit, "zahra rezai") == [written]
    assert people(visit, "rezaei", limit=1) == [written]
    assert people(visit, "rezaei", exactly=True) == [written]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Hassan", "hasan"), ("Hasan", "HASSAN"), ("Osman", "usman"), ("Othman", "osman"),
        ("Mohammed", "muhamad"), ("Yousef", "yusuf"), ("Khadijeh", "khadija"),
    ],
)  # fmt: skip
def test_latin_spellings_of_a_name_meet(visit: Visit, written: str, typed: str) -> None:
    assert person(visit, written, "Zandi") in people(visit, f"{typed} zandi")


def test_names_that_differ_stay_apart(visit: Visit) -> None:
    hossein = person(visit, "Hossein", "Zandi")
    assert people(visit, "hasan zandi") == []
    assert people(visit, "hussain zandi") == [hossein]


@pytest.mark.parametrize("typed", ["حسن", "رضايى", "حسن رضایی"])
def test_arabic_letters_find_latin_names(visit: Visit, typed: str) -> None:
    assert person(visit, "Hassan", "Rezaei") in people(visit, typed)


@pytest.mark.parametrize("typed", ["hassan", "rezai", "rezaei hasan"])
def test_latin_letters_find_arabic_names(visit: Visit, typed: str) -> None:
    assert person(visit, "حسن", "رضایی", FA) in people(visit, typed)


@pytest.mark.parametrize("kept", ["+98 21 8888-1234", "(021) 88881234", "۰۲۱ ۸۸۸۸ ۱۲۳۴"])
@pytest.mark.parametrize(
    "typed",
    [
        "+98 (21) 8888 1234", "+982188881234", "0098 21 88881234", "02188881234", "021-8888-12",
        "2188881234", "8888 1234", "۸۸۸۸۱۲۳۴", "81234", "zandi 88881234", "8888-1234 zan",
    ],
)  # fmt: skip
def test_telephones_are_found_by_any_digits(visit: Visit, kept: str, typed: str) -> None:
    zandi = person(visit, "Sara", "Zandi", phone=kept)
    assert people(visit, typed) == [zandi]
    assert people(visit, "77771234") == []
    assert people(visit, "karimi 88881234") == []


def test_further_numbers_mails_and_identifiers_are_found(visit: Visit) -> None:
    zandi = person(
        visit, "Sara", "Zandi",
        email="s.zandi@stu.example.org",
        channels=(Channel(ChannelKind.PHONE, "0912 345 67 89"),),
        identifiers=(Identifier("orcid", "0000-0002-1825-0097"), Identifier("id", "A-123 456")),
    )  # fmt: skip
    for typed in (
        "s.zandi@stu.example.org", "zandi@stu", "stu.example", "+98 912 3456789", "912345",
        "0000-0002-1825", "0000000218250097", "a-123", "A123456", "a123 456",
    ):  # fmt: skip
        assert people(visit, typed) == [zandi], typed
    body = Organisation(None, 0, Texts(en="Zand Institute"), email="desk@zand.example.org")
    key = visit.write(service.save_organisation, body).id
    found = visit.read(service_find.found, ContactQuery("desk@zand.example.org"))
    assert list(found) == [Ref(Kind.ORGANISATION, key)]


def test_a_group_is_of_the_very_words(visit: Visit) -> None:
    """Nobody is written to because a name sounds like the word that a filter has."""
    key = person(visit, "Amin", "Rezai")
    visit.write(service.save_post, Post(None, 0, key, visit.nust, (Title(EN, "Rector"),)))
    assert people(visit, "rezaei") == [key]
    asked = ContactQuery("rezaei", Kind.PERSON)
    assert visit.read(service_filter_groups.posts_found, asked) == ()
    asked = ContactQuery("rezai", Kind.PERSON)
    assert len(visit.read(service_filter_groups.posts_found, asked)) == 1


def test_names_that_sound_so_hold_to_the_conditions(visit: Visit) -> None:
    person(visit, "Amin", "Rezai", correspondence=FA)
    asked = ContactQuery("rezaei", language=EN)
    assert list(visit.read(service_find.found, asked)) == []


def test_everything_is_found_by_sound_in_the_search_box(visit: Visit) -> None:
    rezai = Ref(Kind.PERSON, person(visit, "Amin", "Rezai"))
    rezaei = Ref(Kind.PERSON, person(visit, "Amin", "Rezaei"))
    assert visit.read(search.find, "rezaei") == (rezaei, rezai)
    assert visit.read(search.find, "rezaei", 1) == (rezaei,)


def test_addressees_are_proposed_by_rank(visit: Visit) -> None:
    rector = person(visit, "Nusrat", "Zandi")
    post = Post(None, 0, rector, visit.cinvu, (Title(EN, "Adviser"),))
    adviser = Ref(Kind.POST, visit.write(service.save_post, post).id)
    guest, nust = Ref(Kind.POST, visit.guest_post), Ref(Kind.ORGANISATION, visit.nust)

    def options(words: str) -> list[Ref]:
        return [each.ref for each in visit.read(service.addressee_options, words)]

    assert options("nust") == [nust, guest]
    assert options("adviser cinvu") == [adviser]
    assert options("zandi") == [adviser]
    assert options("nus") == [adviser, nust, guest]
    assert {adviser, guest, nust} < set(options(""))


def as_of_old(session: Session) -> None:
    """What versions before this one kept of every record."""
    session.execute(text("DELETE FROM search_text"))
    rows = session.execute(
        text(
            "SELECT r.id, p.search_key FROM search_row r JOIN person p"
            " ON r.kind = 'person' AND p.id = r.record_id"
        )
    )
    for row, words in rows.all():
        plain = words.replace("+98 21 8888-1234", "")
        session.execute(
            text("INSERT INTO search_text(rowid, title, body) VALUES (:row, '', :words)"),
            {"row": row, "words": plain},
        )


@pytest.fixture
def old(visit: Visit) -> Callable[[str], bool]:
    """An office whose index is of an older version; tells whether Sara is found by a word."""
    zandi = person(visit, "Sara", "Zandi", phone="+98 21 8888-1234")
    visit.write(as_of_old)
    return lambda words: zandi in people(visit, words)


def test_an_older_office_is_renewed_part_by_part(visit: Visit, old: Callable[[str], bool]) -> None:
    assert old("zandi")
    assert not old("88881234")
    assert visit.read(service_find_renewal.is_behind)
    parts = 1
    while visit.write(service_find_renewal.renew_some, 2):
        parts += 1
    assert parts > 1
    assert not visit.read(service_find_renewal.is_behind)
    assert old("zandi")
    assert old("88881234")
    before = visit.read(everything)
    assert visit.write(service_find_renewal.renew_some) is False
    assert visit.read(everything) == before


def test_renewing_what_is_new_changes_nothing(visit: Visit) -> None:
    visit.write(service_saving.index_person, visit.guest)
    before = visit.read(everything)

    def again(session: Session) -> None:
        rows = {ref: row for row, (ref, _, _) in everything(session).items()}
        search.renew(session, rows, {})

    visit.write(again)
    marks = {row: (ref, title, set(body.split())) for row, (ref, title, body) in before.items()}
    after = visit.read(everything).items()
    assert {row: (ref, title, set(body.split())) for row, (ref, title, body) in after} == marks


def everything(session: Session) -> dict[int, tuple[Ref, str, str]]:
    rows = session.execute(
        text(
            "SELECT r.id, r.kind, r.record_id, t.title, t.body"
            " FROM search_row r JOIN search_text t ON t.rowid = r.id"
        )
    )
    return {row: (Ref(Kind(kind), key), title, body) for row, kind, key, title, body in rows}


def test_the_window_renews_an_older_office(
    ui: Ui, visit: Visit, old: Callable[[str], bool], qtbot: Any
) -> None:
    renewal = IndexRenewal(ui, ui.tasks)
    renewal.look()
    qtbot.waitUntil(lambda: not visit.read(service_find_renewal.is_behind))
    assert ui.tasks.wait_idle()
    assert old("88881234")
