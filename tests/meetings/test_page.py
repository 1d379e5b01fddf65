"""The page, driven as an officer drives it, on a real office."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import links, sessions, working_copies
from desktop_app.meetings import service
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.records import (
    ActionState,
    Meeting,
    MinutesState,
    NewsState,
    Presence,
)
from desktop_app.pdf.document import Columns, NewPage
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.form import Form
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.tasks import Tasks

from .conftest import DAY, World

EN, FA = Language.EN, Language.FA


class Desk:
    """The page and what it tells the window."""

    def __init__(self, world: World, page: MeetingsPage, ui: Ui) -> None:
        self.world, self.page, self.ui = world, page, ui
        self.jumps: list[Ref] = []
        self.informed: list[Any] = []
        self.failed: list[UserError] = []
        ui.jump.requested.connect(self.jumps.append)
        ui.messages.informed.connect(self.informed.append)
        ui.messages.failed.connect(self.failed.append)

    @property
    def editor(self) -> Any:
        return self.page.meeting_editor

    def settle(self) -> None:
        for _ in range(3):
            assert self.ui.tasks.wait_idle()
            QApplication.processEvents()

    def open(self, meeting: Meeting) -> None:
        self.page.open_ref(Ref(Kind.MEETING, meeting.id or 0))
        self.settle()

    def rows(self, name: str) -> tuple[Form, ...]:
        field = self.editor.form.field(name)
        assert isinstance(field, RowsField)
        return field.forms()

    def stored(self, meeting: Meeting) -> Meeting:
        found = self.world.read(lambda s: service.meeting(s, meeting.id))
        assert isinstance(found, Meeting)
        return found


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[Desk]:
    bus, messages = ChangeBus(), Messages()
    bugs: list[BaseException] = []
    messages.bugged.connect(bugs.append)
    tasks = Tasks(world.office.read, world.office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    ui = Ui(tasks, bus, messages, Jump(), drafts, lambda: EN)
    page = MeetingsPage(ui, lambda document: document.title.encode())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    made = Desk(world, page, ui)
    made.settle()
    yield made
    made.settle()
    tasks.close()
    assert bugs == []


def type_into(qtbot: QtBot, edit: Any, text: str) -> None:
    edit.setFocus()
    qtbot.keyClicks(edit, text)


def press(parent: Any, text: str) -> None:
    found = [b for b in parent.findChildren(QPushButton) if b.text() == text and not b.isHidden()]
    assert found, text
    found[0].click()


def test_a_meeting_is_entered_with_the_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.page.create_new()
    desk.settle()
    form = desk.editor.form
    type_into(qtbot, form.field("title").edits[EN], "Visit")
    type_into(qtbot, form.field("day").edit, "1405/8/23")
    for place, name in enumerate(("items", "decisions", "actions")):
        desk.editor.form.field(name).add_row()
        (row,) = desk.rows(name)
        key = "heading_en" if name == "items" else "text_en"
        type_into(qtbot, row.field(key).edit, f"Text {place}")
        qtbot.keyClick(row.field(key).edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert len(desk.rows(name)) == 2
    desk.rows("actions")[0].field("decision").set_value("p0")
    desk.page.save()
    desk.settle()
    (line,) = desk.world.read(service.rows)
    saved = desk.world.read(lambda s: service.meeting(s, line.id))
    assert saved.day == DAY
    assert saved.items[0].heading == Texts(en="Text 0")
    assert [len(part) for part in (saved.items, saved.decisions, saved.actions)] == [1, 1, 1]
    assert saved.decisions[0].number == 1
    assert saved.actions[0].decision_id == saved.decisions[0].id
    assert desk.rows("decisions")[0].field("number").value() == 1
    assert not desk.editor.is_dirty


def test_what_is_shown_is_saved_unchanged(desk: Desk) -> None:
    extra = desk.world.visit().decisions[0]
    arabic = replace(extra, text=extra.text.with_text(Language.AR, "قرار"))
    saved = desk.world.saved(decisions=(arabic,), actions=desk.world.visit().actions)
    desk.open(saved)
    assert desk.editor.collect() == replace(
        saved,
        actions=tuple(
            replace(a, decision_id=None, decision_place=0 if a.decision_id else None)
            for a in saved.actions
        ),
    )
    desk.rows("attendees")[1].field("presence").set_value(Presence.SECRETARY)
    desk.page.save()
    desk.settle()
    again = desk.stored(saved)
    assert again.attendees[1].presence is Presence.SECRETARY
    assert again.actions == saved.actions
    assert again.decisions == saved.decisions


def test_a_removed_decision_lets_its_action_go(desk: Desk) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    press(desk.editor.form.field("decisions"), "×")
    desk.page.save()
    desk.settle()
    again = desk.stored(saved)
    assert [d.number for d in again.decisions] == [2]
    assert again.actions[0].decision_id is None


def test_a_refusal_is_shown_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    desk.rows("actions")[0].field("due").edit.setText("2026-11-01")
    desk.page.save()
    desk.settle()
    assert "before the day of the meeting" in desk.editor.notice.text()
    assert desk.editor.is_dirty
    assert desk.stored(saved) == saved


def test_a_change_made_elsewhere_is_shown_beside_ones_own(desk: Desk, qtbot: QtBot) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    desk.world.save(replace(saved, number="8"))
    desk.rows("attendees")[1].field("presence").set_value(Presence.PRESENT)
    desk.page.save()
    desk.settle()
    assert not desk.editor.conflict.isHidden()
    desk.editor.conflict.save_mine.emit()
    desk.settle()
    again = desk.stored(saved)
    assert again.attendees[1].presence is Presence.PRESENT
    assert again.number == ""


def test_typing_survives_the_end_of_the_program(desk: Desk, qtbot: QtBot) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    type_into(qtbot, desk.rows("items")[1].field("body_fa").edit, "kept")
    desk.page.flush()
    desk.settle()
    other = MeetingsPage(desk.ui, lambda _document: b"")
    qtbot.addWidget(other)
    other.open_ref(Ref(Kind.MEETING, saved.id or 0))
    desk.settle()
    assert "Restored" in other.meeting_editor.notice.text()
    assert other.meeting_editor.collect().items[1].body[FA] == "kept"


def test_the_minutes_move_on_and_are_frozen(desk: Desk, qtbot: QtBot) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    type_into(qtbot, desk.editor.form.field("number").edit, "7")
    desk.editor.state_line.next.click()
    desk.settle()
    assert desk.stored(saved).state is MinutesState.CIRCULATED
    assert desk.stored(saved).number == "7"
    desk.editor.state_line.next.click()
    assert desk.stored(saved).state is MinutesState.CIRCULATED
    desk.page.after.sheet.act()
    desk.settle()
    assert desk.stored(saved).state is MinutesState.APPROVED
    assert desk.editor.form.field("number").edit.isReadOnly()
    assert desk.editor.footer.save_button.isHidden()
    waiting = desk.editor.waiting
    assert not waiting.isHidden()
    press(waiting, "Drop")
    desk.settle()
    assert "needs a reason" in desk.editor.notice.text()
    press(waiting, "Done")
    desk.settle()
    assert [a.state for a in desk.stored(saved).actions] == [ActionState.DONE, ActionState.OPEN]


def test_papers_follow_from_a_decision(desk: Desk, qtbot: QtBot) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    asked: list[Any] = []
    desk.page.letter_requested.connect(lambda d, m: asked.append((d, m.id)))
    desk.page.mou_requested.connect(lambda d, m: asked.append((d, m.id)))
    type_into(qtbot, desk.editor.form.field("number").edit, "7")
    press(desk.rows("decisions")[1], "New letter…")
    desk.settle()
    press(desk.rows("decisions")[0], "New MoU…")
    desk.settle()
    assert asked == [(saved.decisions[1], saved.id), (saved.decisions[0], saved.id)]
    assert desk.stored(saved).number == "7"


def test_the_news_wait_for_a_title_and_go_out_with_a_reason(desk: Desk) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    desk.page.show_news()
    desk.settle()
    news = desk.page.news_editor
    assert desk.page.current_editor() is news
    assert not news.problems.isHidden()
    press(news.problems, "Check title")
    assert desk.jumps == [Ref(Kind.POST, desk.world.guest)]
    news.release()
    desk.settle()
    assert "cannot be released yet" in news.notice.text()
    news.problems.reason.setText("confirmed by telephone")
    news.release()
    desk.settle()
    (item,) = desk.world.read(lambda s: service.news_of(s, saved.id))
    assert item.state is NewsState.RELEASED
    assert item.override_reason == "confirmed by telephone"
    assert news.release_button.isHidden()
    press(news, "Copy text")
    assert QGuiApplication.clipboard().text().startswith("Prof. Osman Hassan visits CINVU\n\n")
    press(news, "‹ Meeting")
    assert desk.jumps[-1] == Ref(Kind.MEETING, saved.id)


def test_a_title_verified_elsewhere_clears_the_way(desk: Desk) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    desk.page.show_news()
    desk.settle()
    news = desk.page.news_editor
    desk.world.verify_guest()
    desk.ui.tasks.write(
        lambda s: sessions.touch(s, Ref(Kind.PERSON, 2)),
        lambda _v: None,
        owner=desk.page,
    )
    desk.settle()
    assert news.problems.isHidden()
    news.release()
    desk.settle()
    (item,) = desk.world.read(lambda s: service.news_of(s, saved.id))
    assert item.state is NewsState.RELEASED


@pytest.mark.parametrize(
    ("what", "title"),
    [("minutes", "Minutes: Visit of NUST"), ("news", "Prof. Osman Hassan visits CINVU")],
)
def test_papers_are_exported(desk: Desk, tmp_path: Path, what: str, title: str) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    names: list[str] = []
    out = tmp_path / "out.pdf"

    def path(_parent: Any, name: str) -> Path:
        names.append(name)
        return out

    desk.page.ask_path = path
    export: Callable[[Any], None] = desk.page.export_minutes
    if what == "news":
        desk.page.show_news()
        desk.settle()
        export = desk.page.export_news
    export((EN, FA))
    desk.settle()
    assert out.read_bytes().decode() == title
    assert names == [title.removeprefix("Minutes: ")[:80].replace(".", "").replace("  ", " ")]
    assert [notice.text for notice in desk.informed] == ["Saved out.pdf."]


def test_minutes_are_offered_side_by_side(desk: Desk, tmp_path: Path) -> None:
    desk.open(desk.world.saved())
    seen: list[Any] = []

    def typeset(document: Any) -> bytes:
        seen.append(document)
        return b"set"

    desk.page._typeset = typeset
    desk.page.ask_path = lambda _parent, _name: tmp_path / "out.pdf"
    button = next(
        each for each in desk.page.findChildren(QPushButton) if each.text() == "Export minutes…"
    )
    button.click()
    (menu,) = button.findChildren(QMenu)
    offered = [action for action in menu.actions() if "side by side" in action.text()]
    assert [action.text() for action in offered] == ["English and Persian side by side"]
    offered[0].trigger()
    menu.close()
    desk.settle()
    assert not any(isinstance(block, NewPage) for block in seen[0].blocks)
    assert any(isinstance(block, Columns) for block in seen[0].blocks)


def test_a_meeting_is_deleted_with_undo(desk: Desk) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    desk.page.delete_current()
    desk.settle()
    assert desk.world.read(service.count) == 0
    desk.informed[-1].undo()
    desk.settle()
    assert desk.world.read(service.count) == 1
    assert desk.page.current_ref() == Ref(Kind.MEETING, saved.id)


def test_decisions_and_actions_open_their_meeting(desk: Desk) -> None:
    saved = desk.world.saved()
    for ref in (
        Ref(Kind.ACTION, saved.actions[0].id or 0),
        Ref(Kind.DECISION, saved.decisions[0].id or 0),
    ):
        desk.page.show_empty()
        desk.page.open_ref(ref)
        desk.settle()
        assert desk.page.current_ref() == Ref(Kind.MEETING, saved.id)
    assert desk.world.read(lambda s: links.thread(s, Ref(Kind.MEETING, saved.id)))


def test_an_empty_page_teaches_and_a_list_tells_states(desk: Desk) -> None:
    assert desk.page.current_editor() is None
    desk.world.saved(is_sample=True, number="7")
    desk.page.refresh()
    desk.settle()
    (row,) = [desk.page.list.model.row(Ref(Kind.MEETING, 1))]
    assert row is not None
    assert row.pill is not None
    assert row.pill.text == "draft · sample"
    assert row.meta == "7 · 2 to do"
