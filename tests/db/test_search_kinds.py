"""The index asked kind by kind: the best few, the counts, and references with any zeros."""

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search, search_kinds
from desktop_app.db.office import Office
from desktop_app.db.search_words import asked

LETTERS = [Ref(Kind.LETTER, number) for number in range(1, 4)]


def enter(session: Session) -> None:
    search.index(session, LETTERS[0], "CINVU/1405/012 Joint courses", "to the rector of NUST")
    search.index(session, LETTERS[1], "CINVU/1405/120 Rector", "courses")
    search.index(session, LETTERS[2], "CINVU/1404/012", "we refer to 1405/012 of the rectorate")
    search.index(session, Ref(Kind.PERSON, 1), "Rector Khan", "")


def best(office: Office, kind: Kind, words: str, most: int = 6) -> list[int]:
    some = office.read(lambda s: search_kinds.best_of_kind(s, kind, asked(words), most))
    return [ref.id for ref in some.refs]


@pytest.mark.parametrize(
    "typed",
    ["1405 12", "۱۴۰۵/۱۲", "CINVU-1405-012", "cinvu/1405/12", "CINVU 1405/0012", "1405.012"],
)
def test_a_reference_is_found_with_any_digits_zeros_and_separators(
    office: Office, typed: str
) -> None:
    office.write(enter)
    assert best(office, Kind.LETTER, typed)[0] == 1
    assert 3 not in best(office, Kind.LETTER, "cinvu 1405/12 joint")


def test_titles_stand_before_texts_and_whole_words_first(office: Office) -> None:
    office.write(enter)
    assert best(office, Kind.LETTER, "rector") == [2, 3, 1]
    assert best(office, Kind.PERSON, "rector") == [1]
    assert best(office, Kind.MOU, "rector") == []


def test_of_many_those_with_the_words_in_their_titles_come_first(office: Office) -> None:
    def many(session: Session) -> None:
        search.index(session, Ref(Kind.LETTER, 1), "A visit", "")
        for number in range(2, 120):
            search.index(session, Ref(Kind.LETTER, number), "Letter", "on the visit")
        search.index(session, Ref(Kind.MOU, 1), "visit", "")

    office.write(many)
    some = office.read(lambda s: search_kinds.best_of_kind(s, Kind.LETTER, asked("visit"), 3))
    assert [ref.id for ref in some.refs] == [1, 119, 118]
    assert some.more
    count = lambda most: office.read(  # noqa: E731
        lambda s: search_kinds.count_of_kind(s, Kind.LETTER, asked("visit"), most)
    )
    assert (count(1000), count(50)) == (119, 50)
    every = office.read(lambda s: search_kinds.all_of_kind(s, Kind.LETTER, asked("visit")))
    assert [ref.id for ref in every] == [*range(119, 0, -1)]


def test_a_few_records_are_looked_at_for_words(office: Office) -> None:
    office.write(enter)
    found = office.read(lambda s: search_kinds.having(s, LETTERS, asked("rector")))
    assert [ref.id for ref in found] == [1, 2, 3]
    assert office.read(lambda s: search_kinds.having(s, LETTERS, asked("nust"))) == (LETTERS[0],)


def test_an_index_of_an_older_version_says_so_until_it_is_renewed(office: Office) -> None:
    office.write(enter)
    assert office.read(search_kinds.knows_kinds)

    def age(session: Session) -> None:
        session.execute(text("UPDATE search_text SET body = 'older' WHERE rowid = 1"))

    office.write(age)
    assert office.read(search.is_behind)
    office.write(lambda s: search.renew(s, search.behind(s, 10), {LETTERS[0]: "telephone 12345"}))
    assert not office.read(search.is_behind)
    assert best(office, Kind.LETTER, "older cinvu 1405/12") == [1]
    office.write(lambda s: search.renew(s, {LETTERS[0]: 1}, {LETTERS[0]: "telephone 12345"}))
    body = office.read(lambda s: s.execute(text("SELECT body FROM search_text")).scalar())
    assert str(body).count("telephone") == 1
