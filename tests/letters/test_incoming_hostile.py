"""Whatever is typed or given: a sentence, or a letter that reads back as it was written."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.db import counters, register
from desktop_app.db.office import Office
from desktop_app.letters import service_received as received
from desktop_app.letters.incoming_records import Incoming, Referral
from desktop_app.letters.records import Enclosure

from .conftest import TODAY, World

_TEXT = st.text(max_size=60)
_DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(
    text=_TEXT, number=_TEXT, printed=_TEXT, to=_TEXT, day=_DAYS, due=_DAYS,
    count=st.integers(-5, 10**6),
)  # fmt: skip
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_typing_is_stored_or_refused_in_words(
    world: World, text: str, number: str, printed: str, to: str, day: date | None,
    due: date | None, count: int,
) -> None:  # fmt: skip
    record = Incoming(
        None, 0, sender=text, their_reference=number, their_day_printed=printed, subject=text,
        text=text, received_on=day, reply_by=due, enclosures_count=count,
        referrals=(Referral(None, to, note=text, due=due),),
        enclosures=(Enclosure(text, text),),
    )  # fmt: skip
    saved = _saved(world, record)
    if isinstance(saved, UserError):
        assert saved.message
        assert saved.advice
        return
    again = world.see(lambda s: received.incoming(s, saved.id or 0))
    assert again == saved
    assert again.their_reference == " ".join(number.split())
    assert again.enclosures_count >= 0
    same = world.do(lambda s: received.save_incoming(s, again))
    assert replace(same, version=again.version) == again


def test_a_failed_registration_leaves_register_and_counter_untouched(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = world.do(lambda s: received.save_incoming(s, _plain()))

    def fails(*_args: Any, **_names: Any) -> None:
        raise UserError("The disk is full.", "Free some space.")

    monkeypatch.setattr(register, "enter", fails)
    with pytest.raises(UserError, match="disk is full"):
        world.do(lambda s: received.register_incoming(s, saved.id or 0, saved.version))
    monkeypatch.undo()
    assert world.see(register.entries) == ()
    assert world.see(lambda s: received.incoming(s, saved.id or 0)).number is None
    done = world.do(lambda s: received.register_incoming(s, saved.id or 0, saved.version))
    assert (done.number, done.reference) == (1, "CINVU-IN/1405/001")
    assert world.see(lambda s: counters.peek(s, done.series_id or 0, 1405)) == 2


def test_two_officers_never_register_one_letter_twice_nor_under_one_number(
    world: World, new_office: Any
) -> None:
    other: Office = new_office(who="Second officer")
    first, second = (world.do(lambda s: received.save_incoming(s, _plain())) for _ in range(2))

    def take(record: Incoming) -> Any:
        return lambda s: received.register_incoming(s, record.id or 0, record.version)

    done = world.do(take(first))
    with pytest.raises((UserError, ConflictError)):
        other.write(take(first))
    also = other.write(take(second)).value
    assert (done.number, also.number) == (1, 2)
    assert also.registered_by == "Second officer"
    assert world.office.check().problems == ()


def test_a_letter_of_last_year_counts_in_the_year_it_came_in(world: World) -> None:
    old = replace(_plain(), their_day_printed="1 March 2025", received_on=TODAY - timedelta(300))
    saved = world.do(lambda s: received.save_incoming(s, old))
    done = world.do(lambda s: received.register_incoming(s, saved.id or 0, saved.version))
    assert done.reference == "CINVU-IN/1405/001"


def _saved(world: World, record: Incoming) -> Incoming | UserError:
    try:
        return world.do(lambda s: received.save_incoming(s, record))
    except UserError as error:
        return error


def _plain() -> Incoming:
    return Incoming(None, 0, sender="ISNET", subject="Courses", received_on=TODAY)
