"""Actions across all meetings, and the tables made of them."""

import csv
import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sheets import csv_table, neutral
from desktop_app.core.texts import Texts
from desktop_app.db import history, links
from desktop_app.meetings import exchange, service, service_actions
from desktop_app.meetings.action_records import ActionOrder, ActionQuery, ActionScope
from desktop_app.meetings.records import Action, ActionState, Meeting

from .conftest import World

TODAY = date(2026, 11, 22)


def listed(world: World, **wanted: Any) -> list[str]:
    query = ActionQuery(**wanted)
    found = world.read(lambda s: service_actions.actions(s, query))
    return [line.action.text.best() for line in found]


@pytest.fixture
def meeting(world: World) -> Meeting:
    return world.saved(
        actions=(
            Action(None, Texts(en="Late"), owner_post_id=world.guest, due=date(2026, 11, 20)),
            Action(None, Texts(en="Soon"), Texts(en="All"), due=date(2026, 12, 20)),
            Action(None, Texts(en="Someday"), owner_post_id=world.host, decision_place=0),
            Action(None, Texts(en="Gone"), state=ActionState.DROPPED, reason="no money"),
        )
    )


def key(meeting: Meeting, name: str) -> int:
    return next(a.id or 0 for a in meeting.actions if a.text.best() == name)


def test_actions_are_listed_by_day_owner_scope_and_words(world: World, meeting: Meeting) -> None:
    assert listed(world) == ["Late", "Soon", "Someday"]
    assert listed(world, scope=ActionScope.OVERDUE) == ["Late"]
    assert listed(world, scope=ActionScope.CLOSED) == ["Gone"]
    assert len(listed(world, scope=ActionScope.ALL)) == 4
    assert listed(world, order=ActionOrder.OWNER) == ["Soon", "Someday", "Late"]
    assert listed(world, words="NAJAFI visit") == ["Someday"]
    assert listed(world, owner_post_id=world.guest) == ["Late"]
    world.write(lambda s: service.delete_meeting(s, meeting.id))
    assert listed(world) == []


def test_an_owner_who_left_is_marked_and_somebody_else_takes_over(
    world: World, meeting: Meeting
) -> None:
    post = world.read(lambda s: contacts.post(s, world.guest))
    world.write(lambda s: contacts.save_post(s, replace(post, until=date(2026, 11, 18))))
    assert listed(world, scope=ActionScope.ORPHANED) == ["Late"]
    late = key(meeting, "Late")
    line = world.read(lambda s: service_actions.action_line(s, late))
    assert line.left_on == date(2026, 11, 18)
    with pytest.raises(UserError, match="does not hold that post"):
        world.write(
            lambda s: service_actions.give_action(
                s, key(meeting, "Soon"), world.guest, Texts(), None
            )
        )
    kept = world.read(lambda s: service.meeting(s, meeting.id))
    world.save(replace(kept, place=Texts(en="Qom")))
    world.write(
        lambda s: service_actions.give_action(s, late, world.host, Texts(), date(2026, 12, 1))
    )
    assert listed(world, scope=ActionScope.ORPHANED) == []
    told = world.read(lambda s: history.of(s, Ref(Kind.ACTION, late)))[0]
    assert (told.before or {})["owner_post"] == world.guest
    with pytest.raises(UserError, match="due before its meeting"):
        world.write(
            lambda s: service_actions.give_action(s, late, None, Texts(en="x"), date(2026, 1, 1))
        )


def test_a_letter_carries_an_action_out(world: World, meeting: Meeting) -> None:
    soon, letter = key(meeting, "Soon"), Ref(Kind.LETTER, 5)
    line = world.write(lambda s: service_actions.close_action(s, soon, None, letter))
    assert (line.action.state, line.action.done_on, line.action.done_by) == (
        ActionState.DONE, TODAY, letter,
    )  # fmt: skip
    assert letter in world.read(lambda s: links.thread(s, Ref(Kind.ACTION, soon)))
    back = world.write(lambda s: service_actions.reopen_action(s, soon))
    assert (back.action.state, back.action.done_by) == (ActionState.OPEN, None)
    assert letter not in world.read(lambda s: links.thread(s, Ref(Kind.ACTION, soon)))


@pytest.mark.parametrize(
    ("day", "by", "words"),
    [
        (date(2026, 11, 23), None, "day to come"),
        (date(2026, 11, 13), None, "before its meeting"),
        (None, Ref(Kind.PERSON, 1), "does not carry"),
    ],
)
def test_what_cannot_have_been_done_so_is_refused(
    world: World, meeting: Meeting, day: date | None, by: Ref | None, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        world.write(lambda s: service_actions.close_action(s, key(meeting, "Soon"), day, by))
    with pytest.raises(UserError, match="needs a reason"):
        world.write(lambda s: service_actions.drop_action(s, key(meeting, "Soon"), " "))
    assert "Soon" in listed(world)


def test_the_tables_hold_every_action_and_no_formula(world: World, meeting: Meeting) -> None:
    dangerous = Action(None, Texts(en='=HYPERLINK("http://x")'), Texts(en="+1"), due=TODAY)
    world.save(replace(meeting, actions=(*meeting.actions, dangerous)))
    lines = world.read(lambda s: service_actions.actions(s, ActionQuery(ActionScope.ALL)))
    table = list(csv.reader(io.StringIO(
        exchange.write_csv(lines, Language.EN, str).decode("utf-8-sig"))))  # fmt: skip
    assert len(table) == 6
    assert table[1][0] == "Late"
    assert table[1][3:6] == ["2026-11-20", "yes", "open"]
    [wild] = [row for row in table if "HYPERLINK" in row[0]]
    assert wild[:2] == ['\'=HYPERLINK("http://x")', "'+1"]
    book = openpyxl.load_workbook(io.BytesIO(exchange.write_xlsx(lines, Language.FA, str)))
    [sheet] = book.worksheets
    assert sheet.sheet_view.rightToLeft
    assert all(cell.data_type in ("s", "n") for row in sheet.iter_rows() for cell in row)
    assert [[c or "" for c in row] for row in sheet.iter_rows(values_only=True)] == table


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "'=1", "＝1"])
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    assert neutral(text) == f"'{text}"
    assert csv_table([[text]]).decode("utf-8-sig").lstrip('"').startswith("'")
