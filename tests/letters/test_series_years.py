"""Closing a year: its register is kept, it gives no more numbers, and what is void may still be."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.letters import service
from desktop_app.letters.document_register import register_document
from desktop_app.letters.records import Series
from desktop_app.letters.register_records import RegisterPaper

from .conftest import World
from .test_authority import text_of

TEHRAN = ZoneInfo("Asia/Tehran")
NOWRUZ = datetime(2027, 3, 21, 9, tzinfo=TEHRAN)


def closing(world: World, year: int, *, mean_it: bool = False) -> RegisterPaper:
    key = world.series.id or 0
    return world.see(lambda s: service.closing_paper(s, key, year, although_current=mean_it))


def close(world: World, paper: RegisterPaper, pdf: bytes = b"%PDF register", **more: bool) -> Any:
    return world.do(lambda s: service.close_year(s, paper, pdf, **more))


def test_a_closed_year_is_kept_and_gives_no_number(world: World, clock: Any) -> None:
    first = world.issue(world.draft())
    reply = world.draft(precedent=Ref(Kind.LETTER, first.id or 0), shares_number=True)
    clock.moment = NOWRUZ
    paper = closing(world, 1405)
    assert (paper.year_closed, paper.closed_on) == (True, NOWRUZ.date())
    closed = close(world, paper)
    assert (closed.count, closed.year, closed.closed_by) == (1, 1405, first.issued_by)
    key = world.series.id or 0
    assert world.see(lambda s: service.closed_register(s, key, 1405)) == b"%PDF register"
    acts = world.see(lambda s: [e.act for e in history.of(s, Ref(Kind.SERIES, key))])
    assert acts[0] == "year closed"
    voided = world.do(lambda s: service.void(s, first.id, "Sent twice"))
    assert voided.void_reason == "Sent twice"
    again = world.see(lambda s: service.register_paper(s, key, 1405))
    assert (again.void, again.year_closed) == (1, True)
    answered = world.issue(reply)
    assert (answered.year, answered.reference) == (1406, "CINVU/1405/001/1")
    with pytest.raises(UserError, match="was closed on 2027-03-21"):
        closing(world, 1405)


def test_the_current_year_is_closed_only_by_who_means_it(world: World, clock: Any) -> None:
    first = world.issue(world.draft())
    with pytest.raises(UserError, match="1405 is not over yet"):
        closing(world, 1405)
    paper = closing(world, 1405, mean_it=True)
    with pytest.raises(UserError, match="not over yet"):
        close(world, paper)
    close(world, paper, although_current=True)
    for draft in (
        world.draft(),
        world.draft(precedent=Ref(Kind.LETTER, first.id or 0), shares_number=True),
    ):
        with pytest.raises(UserError, match="The year 1405 of “CINVU” is closed"):
            world.issue(draft)
    clock.moment = NOWRUZ
    assert world.issue(world.draft()).reference == "CINVU/1406/001"


@pytest.mark.parametrize(("year", "words"), [(1406, "has not come"), (1404, "gave no number")])
def test_years_that_cannot_be_closed(world: World, year: int, words: str) -> None:
    world.issue(world.draft())
    with pytest.raises(UserError, match=words):
        closing(world, year, mean_it=True)


def test_a_register_that_grew_meanwhile_is_not_closed(world: World) -> None:
    world.issue(world.draft())
    paper = closing(world, 1405, mean_it=True)
    world.issue(world.draft())
    with pytest.raises(UserError, match="changed while it was being printed"):
        close(world, paper, although_current=True)
    assert all(each.closed is None for each in world.see(service.series_years))


def test_the_list_of_years_says_what_is_closed_and_current(world: World, clock: Any) -> None:
    world.issue(world.draft())
    clock.moment = NOWRUZ
    world.issue(world.draft())
    close(world, closing(world, 1405))
    found = world.see(service.series_years)
    assert [(each.year, each.count, each.is_current) for each in found] == [
        (1406, 1, True), (1405, 1, False),
    ]  # fmt: skip
    assert [each.closed is not None for each in found] == [False, True]


def test_the_next_number_is_told_in_both_calendars(world: World) -> None:
    world.issue(world.draft())
    other = Series(None, 0, "G", calendar=Calendar.GREGORIAN)
    series = world.do(lambda s: service.save_series(s, other))
    told = world.see(service.next_numbers)
    assert told[world.series.id or 0, 1405] == 2
    assert told[series.id or 0, 2026] == told[world.series.id or 0, 2026] == 1


@pytest.mark.parametrize("language", list(Language))
def test_the_printed_register_says_that_the_year_is_closed(
    world: World, language: Language
) -> None:
    world.issue(world.draft())
    paper = closing(world, 1405, mean_it=True)
    said = text_of(register_document(paper, language, NOWRUZ).blocks)
    words = {
        Language.EN: "This year was closed on", Language.FA: "دفتر این سال",
        Language.AR: "أُغلقت هذه السنة", Language.FR: "Cette année a été close",
        Language.UR: "یہ سال",
    }  # fmt: skip
    assert words[language] in said
