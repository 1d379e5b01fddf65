"""The register found by conditions and words: the same letters, latest first, few or all."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.letters import service, service_find
from desktop_app.letters import service_received as received
from desktop_app.letters.find_records import LetterQuery
from desktop_app.letters.gui.letter_conditions import query_data, query_from
from desktop_app.letters.incoming_records import Incoming, IncomingState
from desktop_app.letters.records import Enclosure, LetterState
from desktop_app.letters.state_records import Progress, Review

from ..conftest import FixedClock
from .conftest import TODAY, World


def keys(world: World, limit: int | None = None, **conditions: Any) -> list[int]:
    query = LetterQuery(**conditions)
    return [r.id for r in world.see(lambda s: service_find.found(s, query, limit=limit))]


@pytest.fixture
def five(world: World, clock: FixedClock) -> list[int]:
    """An issued letter, a draft, a letter in French issued later, a void one, a younger draft."""
    made = []
    for number, changes in enumerate(
        (
            {"subject": "Courses"},
            {"subject": "Draft of courses", "enclosures": (Enclosure("Outline"),)},
            {"subject": "Cours", "language": Language.FR, "reply_by": TODAY},
            {"subject": "Wrong", "day": TODAY - timedelta(days=40)},
            {"subject": "Last", "addressee_post_id": world.head},
        )
    ):
        clock.advance(minutes=1)
        letter = world.draft(**changes)
        made.append(letter.id or 0)
        if number in (0, 2, 3):
            world.issue(letter)
    world.do(lambda s: service.void(s, made[3], "mistaken"))
    return made


def test_latest_stand_first_and_the_first_few_are_the_first_of_all(
    world: World, five: list[int]
) -> None:
    every = keys(world)
    assert every == five[::-1]
    for limit in (1, 2, 4, 9):
        assert keys(world, limit) == every[:limit]
        assert keys(world, limit, words="course") == keys(world, words="course")[:limit]
    assert every == [letter.id for letter in world.see(service.rows)]


def test_a_clock_that_jumped_back_leaves_the_latest_number_first(
    world: World, five: list[int], clock: FixedClock
) -> None:
    clock.advance(minutes=-3)
    late = world.issue(world.draft(subject="Late"))
    assert keys(world).index(late.id or 0) < keys(world).index(five[2])
    assert sorted(keys(world)) == sorted([*five, late.id])


def test_each_condition_leaves_the_others_out(world: World, five: list[int]) -> None:
    first, draft, french, void, last = five
    assert keys(world, state=LetterState.DRAFT) == [last, draft]
    assert keys(world, state=LetterState.VOID) == [void]
    assert keys(world, language=Language.FR) == [french]
    assert keys(world, has_enclosures=True) == [draft]
    assert keys(world, awaiting=True) == [french]
    assert keys(world, year=1405) == [void, french, first]
    assert keys(world, year=1404) == []
    assert keys(world, series_id=(world.series.id or 0) + 50) == []
    assert keys(world, until=TODAY - timedelta(days=1)) == [void]
    assert keys(world, since=TODAY, words="cours") == [french, draft, first]
    assert keys(world, organisation_id=world.own) == [last]
    assert keys(world, country="PK") == five[::-1]
    assert keys(world, country="FR") == []
    assert keys(world, progress=Progress.FILED) == []
    world.do(
        lambda s: service.send_for_review(
            s, draft, world.see(lambda r: service.letter(r, draft)).version
        )
    )
    assert keys(world, review=Review.IN_REVIEW) == [draft]


def test_words_find_numbers_with_any_digits_and_names_that_sound_so(
    world: World, five: list[int]
) -> None:
    assert keys(world, words="۱۴۰۵/۱") == [five[0]]
    assert keys(world, words="1405 002") == [five[2]]
    assert set(keys(world, words="ameena khan", state=LetterState.DRAFT)) == {five[1]}
    assert keys(world, words="\"*' -") == []


def test_a_deleted_draft_is_gone_and_comes_back(world: World, five: list[int]) -> None:
    ref = world.see(lambda s: service_find.found(s, LetterQuery()))[0]
    world.do(lambda s: service.delete(s, ref))
    assert keys(world) == five[::-1][1:]
    world.do(lambda s: service.restore(s, ref))
    assert sorted(keys(world)) == five


def test_rows_say_what_the_record_says_without_reading_it(world: World, five: list[int]) -> None:
    refs = list(world.see(lambda s: service_find.found(s, LetterQuery())))
    lines = world.see(lambda s: service_find.letter_lines(s, refs))
    for line, circular in lines:
        whole = world.see(lambda s, key=line.id: service.letter(s, key))
        for name in ("reference", "subject", "addressee", "day", "state", "review", "progress"):
            assert getattr(line, name) == getattr(whole, name)
        assert circular == ""
        assert line.body == ""
    assert [line.id for line, _ in lines] == [ref.id for ref in refs]


def test_letters_that_came_in_are_asked_in_the_same_way(world: World) -> None:
    def write(session: Any) -> list[int]:
        series = received.ensure_incoming_series(session)
        made = []
        for number in (1, 2, 3):
            letter = replace(
                received.new_incoming(session), series_id=series.id, sender="Ministry",
                subject=f"Matter {number}", sender_organisation_id=world.other,
                received_on=TODAY - timedelta(days=number), reply_by=TODAY,
            )  # fmt: skip
            made.append(received.save_incoming(session, letter).id or 0)
        for key in made[:2]:
            at: Incoming = received.incoming(session, key)
            received.register_incoming(session, key, at.version)
        return made

    one, two, three = world.do(write)
    ask = lambda **conditions: keys(world, received=True, **conditions)  # noqa: E731
    assert ask() == [three, two, one]
    assert ask(limit=2) == [three, two]
    assert ask(incoming_state=IncomingState.REGISTERED) == [two, one]
    assert ask(words="matter 3") == [three]
    assert ask(country="PK", awaiting=True) == [three, two, one]
    assert ask(organisation_id=world.own) == []
    assert ask(until=TODAY - timedelta(days=2)) == [three, two]
    lines = world.see(
        lambda s: service_find.incoming_rows(
            s, list(service_find.found(s, LetterQuery(received=True)))
        )
    )
    assert [line.ref.kind for line in lines] == [Kind.INCOMING] * 3


def test_what_can_be_chosen_is_what_is_in_use(world: World, five: list[int]) -> None:
    found = world.see(service_find.choices)
    assert (found.years, found.countries) == ((1405,), ("PK",))
    assert [name for _, name in found.series] == [world.series.name]
    assert five


@pytest.mark.parametrize(
    "query",
    [
        LetterQuery("x", state=LetterState.VOID, year=1405, language=Language.UR, country="PK"),
        LetterQuery(series_id=3, organisation_id=4, awaiting=True, has_enclosures=True),
        LetterQuery(since=date(2025, 3, 20), until=date(2026, 1, 1), review=Review.RETURNED),
        LetterQuery(received=True, incoming_state=IncomingState.FILED),
    ],
)
def test_a_saved_query_comes_back(query: LetterQuery) -> None:
    assert query_from(query_data(query), received=query.received) == query
    broken = {"since": "31 Esfand", "state": "flying", "year": [], "words": 3, "other": 1}
    assert query_from(broken, received=False).since is None
