"""People and organisations: what is written, refused, found, taken out and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.contacts import service
from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history, search
from desktop_app.db.office import Office

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA


def some_person(**changes: object) -> Person:
    base = Person(None, 0, names=(PersonName(EN, "Osman", "Hassan"),))
    return replace(base, **changes)  # type: ignore[arg-type]


def some_body(**changes: object) -> Organisation:
    return replace(Organisation(None, 0, names=Texts(en="A body")), **changes)  # type: ignore[arg-type]


def test_a_person_comes_back_as_saved(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    assert [name.full for name in guest.names] == ["Prof. Osman Hassan", "عثمان حسن"]
    assert guest.other_spellings == ("Usman Hasan",)
    assert [post.id for post in guest.posts] == [visit.guest_post]
    assert guest.posts[0].organisation_name == "National University of Sciences and Technology"


def test_languages_can_change_places_and_leave(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    en, fa = guest.names
    turned = visit.write(
        service.save_person,
        replace(guest, names=(replace(fa, language=EN), replace(en, language=FA))),
    )
    assert [name.language for name in turned.names] == [EN, FA]
    assert turned.names[0].plain == "عثمان حسن"
    urdu = PersonName(Language.UR, "عثمان", "حسن")
    left = visit.write(service.save_person, replace(turned, names=(urdu,)))
    assert left.names == (urdu,)
    assert visit.read(service.person, visit.guest) == left


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (some_person(names=()), "no name"),
        (some_person(names=(PersonName(EN, " ", "\u200c", "Dr"),)), "no name"),
        (some_person(names=(PersonName(EN, "a", ""), PersonName(EN, "b", ""))), "two names"),
        (some_person(names=(PersonName(EN, "Os\u202eman", "Hassan"),)), "U+202E"),
        (some_person(other_spellings=("Us\u0000man",)), "U+0000"),
        (some_person(email="a\u2066@example.org"), "U+2066"),
        (some_person(id=4711), "no person number 4711"),
    ],
)
def test_people_who_cannot_be_written(office: Office, person: Person, said: str) -> None:
    with pytest.raises(UserError) as caught:
        office.write(lambda s: service.save_person(s, person))
    assert said in caught.value.message
    assert caught.value.advice
    assert office.read(service.count) == 0


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (some_body(names=Texts()), "no name"),
        (some_body(names=Texts(fa="\u200c")), "no name"),
        (some_body(country="XX"), "ISO 3166"),
        (some_body(country="ZZ"), "ISO 3166"),
        (some_body(country="Pakistan"), "ISO 3166"),
        (some_body(names=Texts(en="N\u202eUST")), "U+202E"),
        (some_body(address=Texts(en="1\u0007")), "U+0007"),
        (some_body(parent_id=99), "no organisation number 99"),
    ],
)
def test_bodies_that_cannot_be_written(office: Office, body: Organisation, said: str) -> None:
    with pytest.raises(UserError) as caught:
        office.write(lambda s: service.save_organisation(s, body))
    assert said in caught.value.message
    assert caught.value.advice


def test_markup_in_a_name_is_only_text(office: Office) -> None:
    name = PersonName(EN, "<b>Osman</b>", '{{ x }} <font color="[1]">')
    saved = office.write(lambda s: service.save_person(s, some_person(names=(name,)))).value
    assert saved.names == (name,)
    (row,) = office.read(lambda s: service.rows(s, "<b>"))
    assert row.title == name.full
    assert office.read(lambda s: service.rows(s, "100%_")) == ()


def test_fields_are_tidied(office: Office) -> None:
    messy = some_person(
        names=(PersonName(EN, " Osman\n ", "  Hassan "), PersonName(FA, "", "")),
        other_spellings=("Usman", " ", "Usman"),
    )
    saved = office.write(lambda s: service.save_person(s, messy)).value
    assert saved.names == (PersonName(EN, "Osman", "Hassan"),)
    assert saved.other_spellings == ("Usman",)
    body = office.write(lambda s: service.save_organisation(s, some_body(country=" pk "))).value
    assert body.country == "PK"


def test_an_organisation_is_never_above_itself(visit: Visit) -> None:
    nust = visit.read(service.organisation, visit.nust)
    cinvu = visit.read(service.organisation, visit.cinvu)
    visit.write(service.save_organisation, replace(nust, parent_id=visit.cinvu))
    with pytest.raises(UserError, match="belong to itself"):
        visit.write(service.save_organisation, replace(cinvu, parent_id=visit.nust))


def test_mixed_scripts_are_warned_about_and_written(office: Office) -> None:
    person = some_person(names=(PersonName(EN, "Оsman", "Hassan"),))
    assert ["Оsman" in warning for warning in service.name_warnings(person)] == [True]
    assert office.write(lambda s: service.save_person(s, person)).value.id
    assert service.name_warnings(some_person()) == ()
    assert len(service.name_warnings(some_body(names=Texts(en="NUSТ")))) == 1


def test_a_stale_person_is_a_conflict_with_only_what_differs(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, phone="+92 51"))
    with pytest.raises(ConflictError) as caught:
        visit.write(service.save_person, replace(guest, email="guest@example.org"))
    assert caught.value.ours == {"E-mail": "guest@example.org", "Telephone": "—"}
    assert caught.value.theirs == {"E-mail": "—", "Telephone": "+92 51"}
    assert visit.read(service.person, visit.guest).email == ""


def test_a_change_of_names_alone_moves_the_version(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    names = (replace(guest.names[0], prefix="Dr"), guest.names[1])
    changed = visit.write(service.save_person, replace(guest, names=names))
    assert changed.version == guest.version + 1
    with pytest.raises(ConflictError) as caught:
        visit.write(service.save_person, guest)
    assert list(caught.value.ours) == ["Names"]


def test_a_stale_organisation_is_a_conflict(visit: Visit) -> None:
    nust = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(nust, city=Texts(en="Lahore")))
    with pytest.raises(ConflictError) as caught:
        visit.write(service.save_organisation, replace(nust, country="IR"))
    assert caught.value.theirs["City"] == "English: Lahore"


def test_every_act_is_in_the_history(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(guest, phone="1"))
    ref = Ref(Kind.PERSON, visit.guest)
    visit.write(service.delete, ref)
    visit.write(service.restore, ref)
    entries = visit.read(history.of, ref)
    assert [entry.act for entry in entries] == ["restored", "deleted", "changed", "created"]
    assert entries[2].after["phone"] == "1"
    assert entries[2].before["phone"] == ""


def test_a_write_says_what_it_touched(visit: Visit) -> None:
    guest = visit.read(service.person, visit.guest)
    outcome = visit.office.write(lambda s: service.save_person(s, guest))
    assert outcome.changes.refs == {Ref(Kind.PERSON, visit.guest)}
    post = visit.read(service.post, visit.guest_post)
    outcome = visit.office.write(lambda s: service.save_post(s, post))
    assert outcome.changes.refs == {Ref(Kind.POST, visit.guest_post)}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("", ["Prof. Osman Hassan", "Dr Karim Najafi Barzegar"]),
        ("HASSAN osman", ["Prof. Osman Hassan"]),
        ("usman", ["Prof. Osman Hassan"]),
        ("كريم", ["Dr Karim Najafi Barzegar"]),
        ("nust vice", ["Prof. Osman Hassan"]),
        ("دبيركل", ["Dr Karim Najafi Barzegar"]),
        ("karim nust", []),
        ("%", []),
    ],
)
def test_people_are_found_by_any_spelling_title_or_body(
    visit: Visit, words: str, names: list[str]
) -> None:
    rows = visit.read(service.rows, words, kinds={Kind.PERSON})
    assert [row.title for row in rows] == names


def test_rows_show_both_kinds_in_the_language_asked_for(visit: Visit) -> None:
    rows = {row.ref: row for row in visit.read(service.rows)}
    guest = rows[Ref(Kind.PERSON, visit.guest)]
    assert guest.subtitle == "Vice Chancellor, NUST"
    assert guest.check_titles
    assert rows[Ref(Kind.ORGANISATION, visit.nust)].detail == "Pakistan"
    persian = {row.ref: row for row in visit.read(service.rows, language=FA)}
    assert persian[Ref(Kind.PERSON, visit.guest)].title == "عثمان حسن"
    assert persian[Ref(Kind.ORGANISATION, visit.nust)].detail == "پاکستان"
    assert len(visit.read(service.rows, "", 3)) == 3


def test_the_office_search_finds_people_by_their_body_after_it_is_renamed(visit: Visit) -> None:
    ref = Ref(Kind.PERSON, visit.guest)
    assert ref in visit.read(search.find, "national")
    nust = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(nust, names=Texts(en="Renamed Academy")))
    assert ref in visit.read(search.find, "renamed")
    assert ref not in visit.read(search.find, "national")


def test_deleting_hides_and_restoring_brings_back(visit: Visit) -> None:
    ref = Ref(Kind.PERSON, visit.guest)
    visit.write(service.delete, ref)
    visit.write(service.delete, ref)
    assert ref not in {row.ref for row in visit.read(service.rows)}
    assert visit.read(service.count) == 3
    assert ref not in visit.read(search.find, "hassan")
    with pytest.raises(UserError, match="deleted"):
        visit.write(service.save_person, visit.read(service.person, visit.guest))
    visit.write(service.restore, ref)
    assert visit.read(service.count) == 4
    assert ref in visit.read(search.find, "hassan")


def test_a_deleted_organisation_leaves_lists_and_search(visit: Visit) -> None:
    ref = Ref(Kind.ORGANISATION, visit.nust)
    visit.write(service.delete, ref)
    assert [o.id for o in visit.read(service.organisations)] == [visit.cinvu]
    assert ref not in visit.read(search.find, "nust")
    visit.write(service.restore, ref)
    assert [o.id for o in visit.read(service.organisations, "nust")] == [visit.nust]


def test_summaries_keep_the_order_and_leave_out_the_unknown(visit: Visit) -> None:
    refs = (
        Ref(Kind.POST, visit.guest_post),
        Ref(Kind.PERSON, 999),
        Ref(Kind.ORGANISATION, visit.nust),
        Ref(Kind.PERSON, visit.host),
    )
    found = visit.read(service.summaries, refs)
    assert [summary.ref for summary in found] == [refs[0], refs[2], refs[3]]
    assert found[0].title == "Prof. Osman Hassan"
    assert found[1].subtitle == "Pakistan"


def test_our_own_organisation(visit: Visit) -> None:
    assert visit.read(service.own_organisation) is None
    with pytest.raises(UserError, match="own organisation") as caught:
        visit.read(service.sender)
    assert "Contacts" in caught.value.advice
    visit.write(service.set_own_organisation, visit.cinvu)
    sender = visit.read(service.sender)
    assert sender.short_names == Texts(en="CINVU")
    assert sender.address[EN] == "1 Sample Street\nTehran"
    own = visit.read(service.own_organisation)
    assert own.id == visit.cinvu
    with pytest.raises(UserError, match="our own"):
        visit.write(service.delete, Ref(Kind.ORGANISATION, visit.cinvu))
    visit.write(service.set_own_organisation, visit.nust)
    acts = [e.act for e in visit.read(history.of, Ref(Kind.ORGANISATION, visit.cinvu))]
    assert acts[0] == "no longer our own organisation"


def test_an_editor_that_shows_the_former_as_our_own_does_not_write_it_back(visit: Visit) -> None:
    cinvu = visit.read(service.organisation, visit.cinvu)
    own = visit.write(service.save_organisation, replace(cinvu, is_own=True))
    assert own.is_own
    assert own == visit.read(service.own_organisation)
    nust = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(nust, is_own=True))
    with pytest.raises(ConflictError) as caught:
        visit.write(service.save_organisation, replace(own, email="new@example.org"))
    assert caught.value.ours["Our own organisation"] == "yes"
    assert caught.value.theirs["Our own organisation"] == "no"
    again = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(again, is_own=False))
    assert visit.read(service.own_organisation) is None


def test_fields_propose_and_describe_contacts(visit: Visit) -> None:
    (body,) = visit.read(service.organisation_options, "nust")
    assert (body.ref.id, body.subtitle) == (visit.nust, "NUST")
    (person,) = visit.read(service.person_options, "usman")
    assert person.title == "Prof. Osman Hassan"
    assert visit.read(service.describe, person.ref) == person
    assert visit.read(service.describe, Ref(Kind.PERSON, 99)).title == "Person 99"
    assert visit.read(service.officer) == "Registrar"


def test_a_deleted_body_cannot_become_our_own(visit: Visit) -> None:
    visit.write(service.delete, Ref(Kind.ORGANISATION, visit.nust))
    with pytest.raises(UserError, match="deleted"):
        visit.write(service.set_own_organisation, visit.nust)
    assert visit.read(service.own_organisation) is None


def test_countries_are_named_in_every_language() -> None:
    assert service.country_name("PK", EN) == "Pakistan"
    assert service.country_name("PK", FA) == "پاکستان"
    assert service.country_name("", EN) == ""
    for language in Language:
        names = service.countries(language)
        assert {"IR", "PK", "MY", "TR"} <= set(names)
        assert not {"ZZ", "EU", "UN", "001"} & set(names)
