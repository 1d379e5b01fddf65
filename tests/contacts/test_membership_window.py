"""Membership in the window: the panel of an organisation, the board, the table and their files."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from desktop_app.contacts import service, service_membership
from desktop_app.contacts.exchange_members import csv_of, workbook_of, write_members
from desktop_app.contacts.gui.membership_sheets import StagesSheet
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.contacts.gui.port import Basis, ContactsPort
from desktop_app.contacts.member_tables import Sheet, by_country, next_stage
from desktop_app.contacts.membership_records import Member, MembershipStep, Stage, Standing
from desktop_app.contacts.records import Organisation
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.context import Ui
    from tests.contacts.conftest import Visit

EN = Language.EN
LETTER = Ref(Kind.LETTER, 7)


def make_port() -> ContactsPort:
    """A port over nothing but one letter."""
    letter = Summary(LETTER, "CINVU/1405/007")
    return ContactsPort(
        Basis(lambda _session, _words: (letter,), lambda _session, _ref: letter),
        write_members,
        typeset=lambda _document, _step: b"",
        pages=lambda _pdf, _scale, _most: [],
    )


@dataclass
class Room:
    """The page of contacts with membership on it."""

    ui: Ui
    visit: Visit
    qtbot: Any
    page: ContactsPage = field(init=False)
    told: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page = ContactsPage(self.ui, port=make_port())
        self.qtbot.addWidget(self.page)
        self.page.resize(1080, 660)
        self.page.show()
        self.ui.messages.informed.connect(self.told.append)
        self.settle()

    @property
    def view(self) -> Any:
        assert self.page.membership is not None
        return self.page.membership.view

    @property
    def panel(self) -> Any:
        return self.page.bodies.membership

    def settle(self) -> None:
        for _ in range(3):
            assert self.ui.tasks.wait_idle()
            self.qtbot.wait(1)

    def click(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def open_body(self, key: int) -> None:
        self.page.open_ref(Ref(Kind.ORGANISATION, key))
        self.settle()

    def show_members(self) -> Any:
        assert self.page.membership is not None
        self.page.membership.action.trigger()
        self.settle()
        return self.view

    def undo(self) -> None:
        self.told[-1].undo()
        self.settle()

    def steps(self) -> tuple[MembershipStep, ...]:
        found: tuple[MembershipStep, ...] = self.visit.read(service.steps, self.visit.nust)
        return found

    def columns(self) -> dict[str, list[str]]:
        board = self.view.board
        return {c.accessibleName(): [m.name for m in c.members()] for c in board.columns}


@pytest.fixture
def room(ui: Ui, visit: Visit, qtbot: Any) -> Room:
    return Room(ui, visit, qtbot)


def take(visit: Visit, body: int, place: int, day: date | None = None) -> MembershipStep:
    stage = visit.write(service_membership.ensure_stages)[place]
    new = MembershipStep(None, 0, body, stage.id or 0, day)
    step: MembershipStep = visit.write(service.save_step, new)
    return step


def chip(room: Room, text: str) -> Any:
    return next(c for c in room.panel.chips() if text in c.text())


# The organisation's panel


def test_a_step_is_taken_by_pressing_a_stage_and_can_be_undone(room: Room) -> None:
    room.open_body(room.visit.nust)
    assert "No step taken yet" in room.panel._nothing.plain_text()
    room.click(chip(room, "Screening"))
    assert not any(c.isChecked() for c in room.panel.chips()), "not taken before it is saved"
    sheet = room.panel.sheet
    assert sheet.stage.value().names[EN] == "Screening"
    sheet.basis.set_value(LETTER)
    sheet.note.set_value("by post")
    room.click(sheet.act_button)
    [step] = room.steps()
    assert (step.basis, step.note) == (LETTER, "by post")
    assert chip(room, "✓ Screening").isChecked()
    assert room.panel.pill.pill().text == "candidate"
    assert "CINVU/1405/007" in [b.text() for b in room.panel.findChildren(QPushButton)]
    room.undo()
    assert room.steps() == ()


def test_the_next_stage_is_proposed(room: Room) -> None:
    take(room.visit, room.visit.nust, 0, date(2022, 1, 1))
    room.open_body(room.visit.nust)
    assert room.panel.next_button.text() == "Next: Introduction by the ministry"
    room.click(room.panel.next_button)
    assert room.panel.sheet.stage.value().names[EN] == "Introduction by the ministry"


def test_a_removed_step_comes_back(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    room.open_body(room.visit.nust)
    buttons = room.panel.findChildren(QPushButton)
    room.click(next(b for b in buttons if b.text() == "Remove" and b.isVisible()))
    assert room.steps() == ()
    room.undo()
    assert len(room.steps()) == 1


def test_an_edit_is_undone_to_what_was_there(room: Room) -> None:
    take(room.visit, room.visit.nust, 0, date(2022, 1, 1))
    room.open_body(room.visit.nust)
    buttons = room.panel.findChildren(QPushButton)
    room.click(next(b for b in buttons if b.text() == "Edit" and b.isVisible()))
    room.panel.sheet.day.set_value(date(2023, 2, 2))
    room.click(room.panel.sheet.act_button)
    assert room.steps()[0].day == date(2023, 2, 2)
    room.undo()
    assert room.steps()[0].day == date(2022, 1, 1)


def test_a_refused_step_stays_in_its_sheet(room: Room) -> None:
    room.open_body(room.visit.nust)
    room.click(chip(room, "Screening"))
    room.panel.sheet.day.set_value(date(2199, 1, 1))
    room.click(room.panel.sheet.act_button)
    assert "still to come" in room.panel.sheet.notice.text()
    assert room.steps() == ()


# The board


def test_an_empty_board_teaches_and_takes_the_first_step(room: Room) -> None:
    view = room.show_members()
    assert view.empty.isVisible()
    view.add()
    view.sheet.body.set_value(Ref(Kind.ORGANISATION, room.visit.nust))
    room.click(view.sheet.act_button)
    room.settle()
    assert view.board.isVisible()
    assert room.columns()["Application"] == ["National University of Sciences and Technology"]


def test_a_first_step_needs_an_organisation(room: Room) -> None:
    view = room.show_members()
    view.add()
    room.click(view.sheet.act_button)
    assert "Organisation" in view.sheet.notice.text()


def test_a_card_moves_with_the_keyboard_and_back_by_undo(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    board = room.show_members().board
    board.reveal(room.visit.nust)
    room.qtbot.keyClick(board.columns[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    room.settle()
    latest = room.steps()[0]
    assert latest.day is not None
    assert len(room.steps()) == 2
    assert room.columns()["Introduction by the ministry"]
    assert board.columns[1].member().organisation_id == room.visit.nust, "the cursor goes along"
    assert "Introduction by the ministry" in room.told[-1].text
    room.undo()
    assert room.columns()["Application"]
    assert len(room.steps()) == 1


def test_a_card_moves_by_drag_and_a_drop_at_home_is_no_step(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    board = room.show_members().board
    home, target = board.columns[0], board.columns[3]
    carried = home.mimeData([home.item(0)])
    for column, expected in ((home, 1), (target, 2)):
        event = QDropEvent(
            QPointF(QPoint(5, 5)), Qt.DropAction.MoveAction, carried,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        column.dropEvent(event)
        room.settle()
        assert len(room.steps()) == expected
    assert room.columns()["Decision of an organ"]


def test_a_card_dragged_to_the_edge_brings_the_columns_beyond_it(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    board = room.show_members().board
    bar, edge = board.horizontalScrollBar(), board.viewport().width() - 5
    board._follow(board.viewport().mapToGlobal(QPoint(edge, 40)))
    assert bar.value() > 0
    there = bar.value()
    board._follow(board.viewport().mapToGlobal(QPoint(edge // 2, 40)))
    assert bar.value() == there
    board._follow(board.viewport().mapToGlobal(QPoint(5, 40)))
    assert bar.value() == 0


def test_arrows_go_to_the_next_column_that_has_a_card(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    take(room.visit, room.visit.cinvu, 5)
    board = room.show_members().board
    board.reveal(room.visit.nust)
    room.qtbot.keyClick(board.columns[0], Qt.Key.Key_Right)
    assert board.columns[5].member().organisation_id == room.visit.cinvu


def test_a_filter_shows_one_standing_on_board_and_table(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    take(room.visit, room.visit.cinvu, 9)
    view = room.show_members()
    room.click(view.filters.buttons()[1 + list(Standing).index(Standing.MEMBER)])
    assert sum(map(len, room.columns().values())) == 1
    assert [row.country for row in view.countries()] == ["IR"]


def test_opening_a_contact_leaves_the_board(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    view = room.show_members()
    assert not room.page.splitter.isVisible()
    room.open_body(room.visit.nust)
    assert room.page.splitter.isVisible()
    assert not view.isVisible()


def test_the_care_of_the_contacts_leaves_the_board(room: Room) -> None:
    assert room.page.membership is not None
    room.page.membership.show()
    room.page.show_care()
    room.settle()
    assert room.page.care.isVisible()
    assert not room.view.isVisible()


def test_nothing_hidden_can_be_deleted(room: Room) -> None:
    room.open_body(room.visit.nust)
    assert room.page._delete.isEnabled()
    view = room.show_members()
    assert not room.page._delete.isEnabled()
    room.click(view.back_button)
    assert room.page._delete.isEnabled()


# The stages


def test_the_stages_are_renamed_and_added(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    view = room.show_members()
    view.configure()
    sheet: StagesSheet = view.sheet
    first = sheet.rows.forms()[0]
    first.field("names").set_value(Texts(en="Letter of interest", fa="درخواست"))
    added = sheet.rows.add_row()
    added.field("names").set_value(Texts(en="Honorary"))
    added.field("standing").set_value(Standing.OBSERVER)
    room.click(sheet.act_button)
    names = [stage.names[EN] for stage in room.visit.read(service.stages)]
    assert (names[0], names[-1]) == ("Letter of interest", "Honorary")
    assert room.columns()["Letter of interest"]


def test_a_stage_in_use_stays(room: Room) -> None:
    take(room.visit, room.visit.nust, 0)
    view = room.show_members()
    view.configure()
    view.sheet.rows.set_value(view.found.stages[1:])
    room.click(view.sheet.act_button)
    assert "have come to the stage" in view.sheet.notice.text()
    assert len(room.visit.read(service.stages)) == 12


def test_the_usual_stages_have_a_name_in_every_language(visit: Visit) -> None:
    for stage in visit.read(service.stages):
        assert set(stage.names) == set(Language)


# The table and its files


def test_the_table_sorts_by_number_and_opens_countries(room: Room) -> None:
    for number in range(11):
        body = Organisation(None, 0, names=Texts(en=f"Uni {number}"), country="MY")
        take(room.visit, room.visit.write(service.save_organisation, body).id, 0)
    take(room.visit, room.visit.nust, 0)
    take(room.visit, room.visit.cinvu, 0)
    view = room.show_members()
    view.show_table()
    table = view.table
    table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    assert [table.topLevelItem(0).text(n) for n in (0, 1, 6)] == ["Malaysia", "11", "11"]
    assert table.topLevelItem(0).childCount() == 11


def test_what_is_exported_is_what_is_shown(room: Room, tmp_path: Path) -> None:
    take(room.visit, room.visit.nust, 9, date(2024, 5, 1))
    view = room.show_members()
    target = tmp_path / "members.csv"
    view.ask_where = lambda _name, _suffix: target
    view.export(view.sheets()[1:], ".csv")
    room.settle()
    rows = list(csv.reader(io.StringIO(target.read_text("utf-8-sig"))))
    assert rows[1] == [
        "National University of Sciences and Technology", "Pakistan", "PK", "Full member",
        "member", "2024-05-01",
    ]  # fmt: skip
    assert "members.csv" in room.told[-1].text


def test_no_cell_of_a_file_is_a_formula() -> None:
    sheet = Sheet("=1", ("a",), (("=cmd()", 3, date(2024, 1, 2), None, "'=x"),))
    [_head, row] = csv.reader(io.StringIO(csv_of(sheet).decode("utf-8-sig")))
    assert row == ["'=cmd()", "3", "2024-01-02", "", "''=x"]
    book = openpyxl.load_workbook(io.BytesIO(workbook_of([sheet])))
    cells = next(iter(book.worksheets[0].iter_rows(min_row=2)))
    assert [(c.value, c.data_type) for c in cells[:2]] == [("'=cmd()", "s"), (3, "n")]


def test_countries_without_a_name_come_last() -> None:
    members = [
        Member(n, "a", code, 1, Standing.MEMBER, None, 1) for n, code in enumerate(("", "PK", "IR"))
    ]
    found = by_country(members, {"": "", "PK": "Pakistan", "IR": "Iran"}.__getitem__, EN)
    assert [row.country for row in found] == ["IR", "PK", ""]


def stage(number: int, standing: Standing) -> Stage:
    return Stage(number, 1, Texts(en=str(number)), standing, number)


@pytest.mark.parametrize(
    ("at", "expected"), [(None, 1), (1, 2), (2, 4), (4, None), (5, None), (3, 4)]
)
def test_nobody_is_proposed_to_fall_back_or_leave(at: int | None, expected: int | None) -> None:
    stages = (
        stage(1, Standing.CANDIDATE),
        stage(2, Standing.MEMBER),
        stage(3, Standing.OBSERVER),
        stage(4, Standing.MEMBER),
        stage(5, Standing.SUSPENDED),
    )
    taken = [MembershipStep(1, 1, 9, at)] if at else []
    found = next_stage(stages, taken)
    assert (found.id if found else None) == expected
