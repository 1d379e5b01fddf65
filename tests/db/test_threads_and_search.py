"""Links between records, and finding them by words."""

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import links, search, search_words
from desktop_app.db.office import Office

MEETING, DECISION, LETTER, MOU = (
    Ref(kind, 1) for kind in (Kind.MEETING, Kind.DECISION, Kind.LETTER, Kind.MOU)
)
PERSON = Ref(Kind.PERSON, 1)
OTHER = Ref(Kind.LETTER, 2)


def weave(session: Session) -> None:
    links.connect(session, MEETING, Relation.PRODUCED, DECISION)
    links.connect(session, DECISION, Relation.PRODUCED, LETTER)
    links.connect(session, DECISION, Relation.PRODUCED, MOU)
    links.connect(session, LETTER, Relation.CONCERNS, PERSON)
    links.connect(session, OTHER, Relation.CONCERNS, PERSON)


@pytest.mark.parametrize("start", [MEETING, DECISION, LETTER, MOU])
def test_the_thread_is_the_same_from_every_record_of_it(office: Office, start: Ref) -> None:
    office.write(weave)
    found = office.read(lambda s: links.thread(s, start))
    assert found[0] == start
    assert set(found) == {MEETING, DECISION, LETTER, MOU, PERSON}


def test_nothing_is_followed_through_a_contact(office: Office) -> None:
    office.write(weave)
    assert set(office.read(lambda s: links.thread(s, OTHER))) == {OTHER, PERSON}
    assert set(office.read(lambda s: links.thread(s, PERSON))) == {PERSON, LETTER, OTHER}


def test_a_thread_has_an_end(office: Office) -> None:
    def chain(session: Session) -> None:
        for number in range(1, 131):
            for kind in (Kind.LETTER, Kind.MOU):
                links.connect(session, MEETING, Relation.PRODUCED, Ref(kind, number))

    office.write(chain)
    assert len(office.read(lambda s: links.thread(s, MEETING))) == links.THREAD_LIMIT


def test_links_are_made_once_seen_from_both_sides_and_undone(office: Office) -> None:
    outcome = office.write(weave)
    assert {LETTER, PERSON} <= outcome.changes.refs
    office.write(weave)
    assert office.read(lambda s: links.neighbours(s, DECISION)) == (
        (MEETING, Relation.PRODUCED, False),
        (LETTER, Relation.PRODUCED, True),
        (MOU, Relation.PRODUCED, True),
    )
    office.write(lambda s: links.disconnect(s, LETTER, DECISION))
    assert LETTER not in office.read(lambda s: links.thread(s, MEETING))
    with pytest.raises(ValueError, match="itself"):
        office.write(lambda s: links.connect(s, MOU, Relation.CONCERNS, MOU))


def found(office: Office, words: str) -> tuple[Ref, ...]:
    return office.read(lambda session: search.find(session, words))


def test_every_way_of_typing_finds_it(office: Office) -> None:
    def work(session: Session) -> None:
        search.index(session, LETTER, "Café at the Université", "on the agreement of 12/2026")
        search.index(session, MOU, "تفاهم‌نامه با دانشگاه كرمان", "متن ۱۴۰۵/۷")

    office.write(work)
    for words in ("cafe", "UNIVERSITE", "agree caf", "12/2026", "2026"):
        assert found(office, words) == (LETTER,)
    for words in ("کرمان", "دانشگاه کرم", "تفاهمنامه", "تفاهم‌نامه", "1405"):
        assert found(office, words) == (MOU,)
    assert found(office, "cafe nowhere") == ()


def test_titles_come_first_and_the_old_text_is_gone(office: Office) -> None:
    def work(session: Session) -> None:
        search.index(session, OTHER, "Budget", "the visit of the rector " * 3)
        search.index(session, LETTER, "Visit", "budget")
        search.index(session, MOU, "Visit", "")
        search.index(session, MOU, "Nothing", "")

    office.write(work)
    assert found(office, "visit") == (LETTER, OTHER)
    office.write(lambda s: search.forget(s, LETTER))
    office.write(lambda s: search.forget(s, LETTER))
    assert found(office, "visit") == (OTHER,)
    assert office.read(lambda s: search.find(s, "the", limit=0)) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text() | st.text(alphabet="\"*()^-:+ANDORT{}'; \0"))
def test_what_is_typed_is_never_syntax(office: Office, words: str) -> None:
    assert found(office, words) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=st.text(min_size=1))
def test_a_record_is_found_by_its_own_title(office: Office, title: str) -> None:
    office.write(lambda s: search.index(s, LETTER, title, ""))
    searchable = search_words.searchable(title).split()
    assert found(office, title) == ((LETTER,) if searchable else ())
    office.write(lambda s: search.forget(s, LETTER))


@pytest.mark.parametrize("few", [0, 3, 200])
def test_long_words_find_the_same_in_few_rows_and_in_many(
    office: Office, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_FEW", few)
    texts = ["Tehran University", "Tehri University", "University of Basra", "Teheran unit", "Uni"]
    refs = [Ref(Kind.ORGANISATION, 40 + at) for at in range(len(texts))]

    def write(session: Session) -> None:
        for ref, title in zip(refs, texts, strict=True):
            search.index(session, ref, title, "rector")

    office.write(write)
    asked = {
        "tehran univ": {0},
        "tehr univ": {0, 1},
        "uni rector": {0, 1, 2, 3, 4},
        "unix te": set(),
    }
    for words, places in asked.items():
        rows = office.read(partial(search.rows_with, terms=search_words.asked(words)))
        known = dict(office.read(lambda s: list(search.rows_of_kind(s, Kind.ORGANISATION))))
        assert rows == sorted(rows)
        assert {known[row] - 40 for row in rows} == places, words
