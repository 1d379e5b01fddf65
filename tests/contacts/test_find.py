"""Finding contacts: every condition, every script, page after page, the obvious one first."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts import service, service_filters, service_find, service_membership
from desktop_app.contacts.find_records import ContactQuery, SavedFilter
from desktop_app.contacts.membership_records import MembershipStep, Standing
from desktop_app.contacts.record_data import query_data, query_from
from desktop_app.contacts.records import OrganisationKind, Person, PersonName, Post, Title
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from tests.contacts.conftest import Visit

EN, FA = Language.EN, Language.FA


def titles(visit: Visit, query: ContactQuery, **page: int) -> list[str]:
    return [row.title for row in visit.read(service_find.find, query, EN, **page).rows]


def person(visit: Visit, given: str, family: str, **more: object) -> Person:
    made = Person(None, 0, (PersonName(EN, given, family),), **more)  # type: ignore[arg-type]
    saved: Person = visit.write(service.save_person, made)
    return saved


def test_everybody_is_found_page_by_page(visit: Visit) -> None:
    everybody = titles(visit, ContactQuery())
    assert len(everybody) == visit.read(service.count)
    paged = [
        title
        for start in range(0, len(everybody), 2)
        for title in titles(visit, ContactQuery(), start=start, limit=2)
    ]
    assert paged == everybody
    assert visit.read(service_find.find, ContactQuery(), EN, limit=1).more
    assert not visit.read(service_find.find, ContactQuery(), EN, limit=len(everybody)).more


def test_whose_family_name_begins_with_the_word_stands_first(visit: Visit) -> None:
    person(visit, "Kamal", "Abbasi")
    person(visit, "Zahra", "Kamali")
    assert titles(visit, ContactQuery("kamal")) == ["Zahra Kamali", "Kamal Abbasi"]
    assert titles(visit, ContactQuery("kamal zahra")) == ["Zahra Kamali"]
    assert titles(visit, ContactQuery("kamal"), start=1) == ["Kamal Abbasi"]


def test_people_are_found_by_their_organisation_in_any_script(visit: Visit) -> None:
    body = visit.read(service.organisation, visit.nust)
    word = next(iter(body.names[FA].split())) if FA in body.names else body.names.best()
    found = visit.read(service_find.found, ContactQuery(word, Kind.PERSON))
    assert visit.guest in {ref.id for ref in found}


def test_rows_say_the_same_as_the_list_of_before(visit: Visit) -> None:
    query = ContactQuery(kind=Kind.PERSON)
    quick = {row.ref: row for row in visit.read(service_find.find, query, FA).rows}
    for row in visit.read(service.rows, kinds={Kind.PERSON}, language=FA):
        mine = quick[row.ref]
        assert (mine.title, mine.subtitle, mine.check_titles) == (
            row.title, row.subtitle, row.check_titles,
        )  # fmt: skip


def test_conditions_on_the_body_hold_for_its_people_of_today(visit: Visit) -> None:
    body = visit.read(service.organisation, visit.nust)
    assert body.country
    found = visit.read(service_find.found, ContactQuery(country=body.country))
    assert {visit.nust, visit.guest} <= {ref.id for ref in found}
    assert not titles(visit, ContactQuery(country="BR"))
    own = visit.read(service.organisation, visit.cinvu)
    visit.write(service.save_organisation, replace(own, kind=OrganisationKind.NETWORK))
    asked = ContactQuery(body=OrganisationKind.NETWORK, kind=Kind.ORGANISATION)
    assert {ref.id for ref in visit.read(service_find.found, asked)} == {visit.cinvu}


def test_tags_language_email_and_ended_posts(visit: Visit) -> None:
    tagged = person(visit, "Sara", "Karimi", tags=("Board",), correspondence=FA, email="s@k.org")
    assert titles(visit, ContactQuery(tag="board")) == ["Sara Karimi"]
    assert visit.read(service_find.tags) == ("Board",)
    assert "Sara Karimi" in titles(visit, ContactQuery(language=FA))
    assert "Sara Karimi" not in titles(visit, ContactQuery(no_email=True))
    assert titles(visit, ContactQuery(post_ended=True)) == []
    ended = Post(None, 0, tagged.id or 0, visit.nust, (Title(EN, "Dean"),), until=date(2020, 1, 1))
    visit.write(service.save_post, ended)
    assert titles(visit, ContactQuery(post_ended=True)) == ["Sara Karimi"]


def test_standing_finds_members(visit: Visit) -> None:
    full = next(
        stage
        for stage in visit.write(service_membership.ensure_stages)
        if stage.names[EN] == "Full member"
    )
    step = MembershipStep(None, 0, visit.nust, full.id or 0, date(2024, 1, 1))
    visit.write(service_membership.save_step, step)
    found = visit.read(service_find.found, ContactQuery(standing=Standing.MEMBER))
    assert {visit.nust, visit.guest} <= {ref.id for ref in found}


@pytest.mark.parametrize("words", ['"', "*", "a OR b", "NEAR(", "  ", "%", "_", "ـ"])
def test_what_is_typed_is_only_text(visit: Visit, words: str) -> None:
    titles(visit, ContactQuery(words))


def test_filters_are_kept_by_name(visit: Visit) -> None:
    query = ContactQuery(country="PK", no_email=True)
    saved = visit.write(service_filters.save_filter, SavedFilter(None, 0, " Rectors  PK ", query))
    assert visit.read(service_filters.filters) == (saved,)
    assert saved.name == "Rectors PK"
    visit.write(service_filters.delete_filter, saved.id)
    assert visit.read(service_filters.filters) == ()
    visit.write(service_filters.restore_filter, saved.id)
    [back] = visit.read(service_filters.filters)
    assert back.query == query
    with pytest.raises(UserError, match="already"):
        visit.write(service_filters.save_filter, replace(saved, id=None, name="rectors pk"))
    with pytest.raises(UserError, match="no name"):
        visit.write(service_filters.save_filter, SavedFilter(None, 0, " ", query))
    with pytest.raises(UserError, match="everybody"):
        visit.write(service_filters.save_filter, SavedFilter(None, 0, "All"))


queries = st.builds(
    ContactQuery,
    st.text(max_size=8),
    st.sampled_from([None, Kind.PERSON, Kind.ORGANISATION]),
    st.sampled_from(["", "IR"]),
    st.sampled_from([None, *OrganisationKind]),
    st.text(max_size=4),
    st.sampled_from([None, *Language]),
    st.sampled_from([None, *Standing]),
    st.booleans(),
    st.booleans(),
)


@given(queries)
def test_queries_come_back_from_data_as_they_were(query: ContactQuery) -> None:
    assert query_from(query_data(query)) == query
