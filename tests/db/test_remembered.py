"""What was worked out is kept as long as it holds, and not a moment longer."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history, working_copies
from desktop_app.db.office import Office
from desktop_app.db.remembered import is_remembered, remembered


def counted() -> tuple[list[int], Callable[[Any], int]]:
    made: list[int] = []

    def ask(session: Any) -> int:
        def make() -> int:
            made.append(1)
            return len(made)

        return remembered(session, "test", make)

    return made, ask


def act(session: Any, number: int = 1) -> None:
    history.record(session, "tried", Ref(Kind.PERSON, number), None, {"name": "x"})


def test_it_is_made_once_and_again_after_an_act(office: Office) -> None:
    _, ask = counted()
    assert [office.read(ask), office.read(ask)] == [1, 1]
    office.write(act)
    assert not office.read(lambda session: is_remembered(session, "test"))
    assert [office.read(ask), office.read(ask)] == [2, 2]


def test_keeping_what_is_typed_changes_no_record(office: Office) -> None:
    _, ask = counted()
    office.read(ask)
    office.write(lambda session: working_copies.keep(session, "person:1", {"form": {}}))
    assert office.read(ask) == 1


def test_an_act_that_is_rolled_back_leaves_nothing(office: Office) -> None:
    _, ask = counted()

    def fail(session: Any) -> None:
        act(session)
        ask(session)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        office.write(fail)
    assert office.write(ask).value == 2
    assert office.read(ask) == 3


def test_a_writer_sees_its_own_act(office: Office) -> None:
    _, ask = counted()

    def work(session: Any) -> list[int]:
        before = ask(session)
        act(session)
        return [before, ask(session), ask(session)]

    assert office.write(work).value == [1, 2, 2]


def test_the_oldest_goes_first(office: Office) -> None:
    def work(session: Any) -> list[bool]:
        for number in range(30):
            remembered(session, number, lambda: None)
        return [is_remembered(session, number) for number in (0, 29)]

    assert office.read(work) == [False, True]
