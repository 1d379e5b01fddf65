"""Finding contacts: every condition, every script, page after page, the obvious one first."""

from bisect import bisect_left
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from desktop_app.contacts import (
    exchange_write,
    service,
    service_filter_groups,
    service_filters,
    service_find,
    service_find_rows,
    service_find_words,
    service_membership,
)
from desktop_app.contacts.find_records import ContactQuery, SavedFilter
from desktop_app.contacts.membership_records import MembershipStep, Standing
from desktop_app.contacts.record_data import query_data, query_from
from desktop_app.contacts.records import (
    Organisation,
    OrganisationKind,
    Person,
    PersonName,
    Post,
    Title,
)
from desktop_app.contacts.service_find_order import Names
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
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


WORDS = ("m", "ma", "mama", "u", "univ", "rector", "karimi rector", "کریم", "mama univ rec", "zz")


QUERIES = (
    ContactQuery(),
    ContactQuery(country="IR"),
    ContactQuery(kind=Kind.PERSON),
    ContactQuery(language=FA),
)


@pytest.fixture
def crowd(visit: Visit) -> Visit:
    """Two hundred people and some bodies whose names have parts in common."""

    def fill(session: Session) -> None:
        bodies = [
            Organisation(
                None, 0, Texts(en=f"University of {name} {n}"), country=("IR", "PK", "EG")[n % 3]
            )
            for n, name in enumerate(("Mamasani", "Basra", "Mostar", "Multan", "Zagros"))
        ]
        keys = exchange_write.add_organisations(session, bodies)
        given = ("Mama", "Mina", "Karim", "Zahra", "Omar")
        family = ("Mamadi", "Karimi", "Rezai", "Universita", "Al-Mamari", "کریمی", "Mamadi")
        people = [
            Person(
                None, 0, (PersonName(EN, given[n % 5], family[n % 7]),),
                correspondence=FA if n % 4 else EN, email="x@y.org" if n % 3 else "",
            )
            for n in range(200)
        ]  # fmt: skip
        people_keys = exchange_write.add_people(session, people)
        posts = [
            Post(None, 0, key, keys[n % 5], (Title(EN, "Rector" if n % 2 else "Dean"),))
            for n, key in enumerate(people_keys)
        ]
        exchange_write.add_posts(session, posts)
        mine = {post.person_id: [post] for post in posts}
        names = {key: tuple(body.names.values()) for key, body in zip(keys, bodies, strict=True)}
        exchange_write.index_people(
            session, dict(zip(people_keys, people, strict=True)), mine, lambda key: names[key]
        )

    visit.write(fill)
    return visit


@pytest.mark.parametrize("many", [8_000, 5])
@pytest.mark.parametrize("query", QUERIES)
def test_a_page_is_part_of_the_whole_order(
    crowd: Visit, query: ContactQuery, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_find_words, "_MANY", many)
    monkeypatch.setattr(service_find_words, "_SOME", 20)
    for words in ("", *WORDS):
        asked = replace(query, words=words)
        every = list(crowd.read(service_find.found, asked))
        assert len(set(every)) == len(every)
        for limit in (1, 7, 30, 500):
            few = list(crowd.read(service_find.found, asked, limit=limit))
            assert few == every[:limit], (words, limit)
    if query == ContactQuery():
        assert len(crowd.read(service_find.found, ContactQuery("univ"))) > 100


def test_the_order_of_a_cold_office_is_that_of_a_warm_one(crowd: Visit) -> None:
    cold = list(crowd.read(service_find.found, ContactQuery(), limit=40))
    every = list(crowd.read(service_find.found, ContactQuery()))
    assert cold == every[:40]
    assert len(every) == crowd.read(service.count)
    names = [row.title for row in crowd.read(service_find.find, ContactQuery(), EN).rows]
    assert len(names) == service_find.PAGE


def test_a_change_moves_the_contact_at_once(crowd: Visit) -> None:
    guest = Ref(Kind.PERSON, crowd.guest)
    place = crowd.read(service_find.found, ContactQuery()).place(guest)
    assert list(crowd.read(service_find.found, ContactQuery("zz"))) == []
    record = crowd.read(service.person, crowd.guest)
    crowd.write(service.save_person, replace(record, names=(PersonName(EN, "Zed", "Zzyx"),)))
    assert crowd.read(service_find.found, ContactQuery()).place(guest) > place
    assert list(crowd.read(service_find.found, ContactQuery("zz"))) == [guest]
    crowd.write(service.delete, guest)
    assert crowd.read(service_find.found, ContactQuery()).place(guest) == -1
    crowd.write(service.restore, guest)
    assert list(crowd.read(service_find.found, ContactQuery("zz"))) == [guest]


def test_typing_over_the_list_finds_the_next_name(crowd: Visit) -> None:
    ref = crowd.read(service_find.first_beginning, ContactQuery(), "Rez")
    [row] = crowd.read(service_find_rows.rows_of, [ref], EN)
    assert row.title.endswith("Rezai")
    within = crowd.read(service_find.first_beginning, ContactQuery("zahra"), "mamad")
    [row] = crowd.read(service_find_rows.rows_of, [within], EN)
    assert row.title == "Zahra Mamadi"
    assert crowd.read(service_find.first_beginning, ContactQuery(), "qqq") is None
    assert crowd.read(service_find.first_beginning, ContactQuery(), " ") is None


def test_pickers_propose_the_obvious_first(crowd: Visit) -> None:
    assert [s.title for s in crowd.read(service.organisation_options, "nust")] == [
        "National University of Sciences and Technology"
    ]
    first = crowd.read(service.person_options, "mama")[0]
    assert first.title.endswith("Mamadi")
    assert len(crowd.read(service.person_options, "")) == 30


def test_a_saved_filter_is_a_group(crowd: Visit) -> None:
    query = ContactQuery("rector", country="IR")
    kept = crowd.write(service_filters.save_filter, SavedFilter(None, 0, "Rectors", query))
    group = crowd.read(service_filter_groups.group_posts, kept.id)
    assert group
    for member in group:
        post = crowd.read(service.post, member.post_id)
        assert post.titles[0].text == "Rector"
        assert crowd.read(service.organisation, post.organisation_id).country == "IR"
    assert set(crowd.read(service_filter_groups.group_refs, kept.id)) >= {
        Ref(Kind.PERSON, member.person_id) for member in group
    }
    crowd.write(service_filters.delete_filter, kept.id)
    with pytest.raises(UserError, match="deleted"):
        crowd.read(service_filter_groups.group_posts, kept.id)


def test_the_group_of_a_condition_leaves_out_posts_elsewhere(crowd: Visit) -> None:
    """Who has a post in Pakistan and another in Iran is in the first group by the first only."""
    second = Post(None, 0, crowd.guest, crowd.cinvu, (Title(EN, "Adviser"),))
    crowd.write(service.save_post, second)
    posts = crowd.read(service_filter_groups.posts_found, ContactQuery("osman", country="PK"))
    assert [member.post_id for member in posts] == [crowd.guest_post]
    bodies = ContactQuery("sciences", Kind.ORGANISATION)
    posts = crowd.read(service_filter_groups.posts_found, bodies)
    assert [member.post_id for member in posts] == [crowd.guest_post]


def test_names_kept_close_together_are_those_put_in() -> None:
    every = ["", "amiri", "amirī", "zobo", "کریمی", "کریمی تهران", "𐍈"]
    names = Names()
    for name in every:
        names.append(name)
    assert list(names) == every
    assert names[-1] == "𐍈"
    assert names[1:3] == every[1:3]
    with pytest.raises(IndexError):
        names[len(every)]
    assert bisect_left(names, "کریمی") == 4
