"""Replies that share a number and circulars with one: no gap and no double in either series."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import links, register, sessions
from desktop_app.db.office import Office
from desktop_app.letters import service
from desktop_app.letters.authority_records import Numbering, SeriesUse
from desktop_app.letters.incoming_records import Channel, IncomingState, Priority
from desktop_app.letters.models import IncomingRow
from desktop_app.letters.records import CheckName, CheckState, Classification, Letter, Series
from desktop_app.letters.service_numbers import _suffixes

from .circulars import people_round
from .conftest import World, paper_bytes


def _answer(world: World, to: Letter | Ref, **changes: Any) -> Letter:
    ref = to if isinstance(to, Ref) else Ref(Kind.LETTER, to.id or 0)
    return world.draft(precedent=ref, shares_number=True, **changes)


def _entries(world: World) -> list[tuple[str, int, str]]:
    def read(session: Any) -> list[tuple[str, int, str]]:
        return [(e.series_name, e.number, e.reference) for e in register.entries(session)]

    return world.see(read)


def test_a_reply_bears_its_precedents_number_with_a_suffix(world: World) -> None:
    first = world.issue(world.draft())
    one, two = (world.issue(_answer(world, first)) for _ in range(2))
    assert (one.reference, two.reference) == ("CINVU/1405/001/1", "CINVU/1405/001/2")
    assert world.issue(_answer(world, one)).reference == "CINVU/1405/001/1/1"
    second = world.issue(world.draft())
    assert second.number == 2, "the series itself goes on without a gap"
    assert world.issue(_answer(world, second)).reference == "CINVU/1405/002/1"
    assert [n for name, n, _ in _entries(world) if name != "CINVU"] == [1, 2, 3, 4]
    assert world.see(lambda s: world.office.check().problems) == ()


def test_a_void_suffix_is_not_given_again(world: World) -> None:
    first = world.issue(world.draft())
    one = world.issue(_answer(world, first))
    world.do(lambda s: service.void(s, one.id, "Wrong annex"))
    assert world.issue(_answer(world, first)).reference == "CINVU/1405/001/2"


def test_the_companion_is_never_offered(world: World) -> None:
    world.issue(_answer(world, world.issue(world.draft())))
    assert world.see(service.series) == (world.series,)
    assert len(world.see(service.every_series)) == 2
    assert [each.series.name for each in world.see(service.register_years)] == ["CINVU"]
    assert world.do(service.ensure_default_series) == world.series


@pytest.mark.parametrize("precedent", [None, "draft", "gone"])
def test_a_precedent_without_a_number_is_refused(world: World, precedent: str | None) -> None:
    draft = world.draft()
    refs = {"draft": Ref(Kind.LETTER, draft.id or 0), "gone": Ref(Kind.LETTER, 999)}
    reply = world.draft(precedent=refs.get(precedent or ""), shares_number=True)
    check = _series_check(world, reply)
    assert check.state is CheckState.BLOCKS
    wanted = "whose number this one shares" if precedent is None else "has no number yet"
    assert wanted in check.sentence
    with pytest.raises(UserError, match="not ready to be issued"):
        world.issue(reply)
    assert _entries(world) == []


def test_an_answer_to_a_letter_received_shares_its_number(world: World) -> None:
    received = world.do(_received)
    assert world.issue(_answer(world, received)).reference == "IN/1405/007/1"
    assert world.issue(world.draft()).reference == "CINVU/1405/001"


def _received(session: Any) -> Ref:
    incoming = Series(None, 0, "IN", used_for=SeriesUse.INCOMING)
    series = service.save_series(session, incoming)
    row = IncomingRow(
        series_id=series.id, their_calendar=Calendar.GREGORIAN, channel=next(iter(Channel)),
        language=Language.EN, priority=next(iter(Priority)),
        classification=Classification.ORDINARY,
        state=next(iter(IncomingState)), year=1405, number=7, reference="IN/1405/007",
        changed_at=sessions.now(session),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return Ref(Kind.INCOMING, row.id)


def test_the_printed_register_shows_shared_numbers_under_their_main_one(world: World) -> None:
    first, second = world.issue(world.draft()), world.issue(world.draft())
    world.issue(_answer(world, first))
    world.issue(_answer(world, second))
    world.issue(_answer(world, first))
    paper = world.see(lambda s: service.register_paper(s, world.series.id, 1405))
    assert [line.reference.removeprefix("CINVU/1405/") for line in paper.lines] == [
        "001", "001/1", "001/2", "002", "002/1",
    ]  # fmt: skip
    assert [line.shared for line in paper.lines] == [False, True, True, False, True]
    assert (paper.missing, paper.given, paper.issued) == ((), 2, 5)


def test_several_officers_at_once_leave_neither_gap_nor_double(
    world: World, new_office: Callable[..., Office]
) -> None:
    first = world.issue(world.draft())
    drafts = [_answer(world, first) if place % 2 else world.draft() for place in range(12)]
    offices = [new_office(f"Officer {place}") for place in range(3)]

    def work(place: int) -> None:
        for draft in drafts[place::3]:
            offices[place].write(
                lambda s, d=draft: service.issue(s, d.id, d.version, paper_bytes, False)
            )

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(3)))
    entries = _entries(world)
    main = sorted(n for name, n, _ in entries if name == "CINVU")
    beside = sorted(n for name, n, _ in entries if name != "CINVU")
    assert main == list(range(1, 8))
    assert beside == list(range(1, 7))
    references = [reference for _, _, reference in entries]
    assert len(set(references)) == len(references)
    assert {f"{first.reference}/{k}" for k in range(1, 7)} <= set(references)


def test_whatever_is_issued_in_whatever_order_the_register_is_whole(world: World) -> None:
    """Letters, replies to any of them, and voids, mixed by chance."""
    dice = random.Random(20261122)
    issued: list[Letter] = []
    for _ in range(30):
        act = dice.random()
        if not issued or act < 0.3:
            issued.append(world.issue(world.draft()))
        elif act < 0.85:
            issued.append(world.issue(_answer(world, dice.choice(issued))))
        else:
            one = dice.choice(issued)
            if world.see(lambda s, k=one.id: service.letter(s, k)).void_reason:
                continue
            world.do(lambda s, k=one.id: service.void(s, k, "By chance"))
    entries = _entries(world)
    for wanted in (True, False):
        numbers = [n for name, n, _ in entries if (name == "CINVU") is wanted]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) > 5
    references = [reference for _, _, reference in entries]
    assert len(set(references)) == len(references) == len(issued)
    paper = world.see(lambda s: service.register_paper(s, world.series.id, 1405))
    assert sorted(line.reference for line in paper.lines) == sorted(references)
    main = [line.number for line in paper.lines if not line.shared]
    assert main == sorted(main)
    assert paper.missing == ()


def test_a_reply_stands_in_the_thread_of_what_it_follows(world: World) -> None:
    first = world.issue(world.draft())
    reply = _answer(world, first)
    ours, theirs = Ref(Kind.LETTER, reply.id or 0), Ref(Kind.LETTER, first.id or 0)
    assert world.see(lambda s: links.neighbours(s, theirs)) == ((ours, Relation.FOLLOWED_BY, True),)
    world.do(lambda s: service.save_letter(s, replace(reply, precedent=None)))
    assert world.see(lambda s: links.neighbours(s, theirs)) == ()


@given(st.lists(st.sampled_from(("1", "2", "10", "01", "0", "1/1", "x", "", "٣", "-1"))))
@settings(max_examples=40)
def test_only_plain_numbers_are_suffixes(ends: list[str]) -> None:
    found = list(_suffixes([f"A/1/{end}" for end in ends], len("A/1/")))
    assert found == [int(end) for end in ends if end in ("1", "2", "10")]


def test_a_circular_with_one_number(world: World, new_office: Callable[..., Office]) -> None:
    round_ = people_round(world, 5)
    world.do(lambda s: _one_number(s, round_.key))
    _issue_next(world.office, round_.key)
    _issue_next(world.office, round_.key)
    stored = world.see(lambda s: service.circular(s, round_.key))
    assert stored.reference == "CINVU/1405/001"
    with pytest.raises(UserError, match="bear CINVU/1405/001 already"):
        world.do(lambda s: service.save_circular(s, replace(stored, numbering=Numbering.EACH)))
    resumed = new_office("Registrar")
    while _issue_next(resumed, round_.key):
        pass
    letters = world.see(service.register)
    assert {letter.reference for letter in letters} == {"CINVU/1405/001"}
    entries = _entries(world)
    assert [n for name, n, _ in entries if name == "CINVU"] == [1]
    assert [n for name, n, _ in entries if name != "CINVU"] == list(range(1, len(letters)))
    assert world.issue(world.draft()).number == 2
    assert resumed.check().problems == ()
    paper = world.see(lambda s: service.register_paper(s, world.series.id, 1405))
    assert [line.shared for line in paper.lines].count(True) == len(letters) - 1
    assert paper.lines[-1].reference == "CINVU/1405/002"
    bearing = world.see(lambda s: service.bearing(s, letters[0].reference))
    assert [each.id for each in bearing] == [each.id for each in letters]


def test_a_circular_cannot_go_out_where_each_letter_needs_approval(world: World) -> None:
    round_ = people_round(world, 2)
    strict = replace(world.series, needs_approval=True)
    world.do(lambda s: service.save_series(s, strict))
    stored = world.see(lambda s: service.circular(s, round_.key))
    told = world.see(lambda s: service.faults(s, stored))
    assert any("approved one by one" in fault for fault in told)


def _one_number(session: Any, key: int) -> None:
    stored = service.circular(session, key)
    service.save_circular(session, replace(stored, numbering=Numbering.ONE))


def _issue_next(office: Office, key: int) -> Any:
    return office.write(lambda s: service.issue_next(s, key, paper_bytes, False)).value


def _series_check(world: World, letter: Letter) -> Any:
    found = world.see(lambda s: service.checks(s, letter.id))
    return next(check for check in found if check.name is CheckName.SERIES)


def test_series_for_what_comes_in_number_nothing_that_goes_out(world: World) -> None:
    incoming = world.do(
        lambda s: service.save_series(s, Series(None, 0, "IN", used_for=SeriesUse.INCOMING))
    )
    check = _series_check(world, world.draft(series_id=incoming.id))
    assert check.state is CheckState.BLOCKS
    assert "numbers letters that came in" in check.sentence
    world.issue(world.draft())
    turned = replace(world.series, used_for=SeriesUse.INCOMING)
    with pytest.raises(UserError, match="has given numbers already"):
        world.do(lambda s: service.save_series(s, turned))
    inner = replace(world.series, used_for=SeriesUse.INTERNAL)
    assert world.do(lambda s: service.save_series(s, inner)).used_for is SeriesUse.INTERNAL
    assert world.do(service.ensure_default_series).name == "CINVU-OUT"


def test_a_letter_begins_in_the_series_that_numbered_last_whatever_the_names(world: World) -> None:
    other = world.do(lambda s: service.save_series(s, Series(None, 0, "A first by name")))
    assert world.do(service.ensure_default_series) == world.series
    world.issue(world.draft(series_id=other.id))
    assert world.do(service.ensure_default_series).id == other.id


def test_two_series_whose_names_look_alike_are_refused(world: World) -> None:
    for name in ("cinvu", "Cinvu "):
        with pytest.raises(UserError, match="already"):
            world.do(lambda s, n=name: service.save_series(s, Series(None, 0, n)))
