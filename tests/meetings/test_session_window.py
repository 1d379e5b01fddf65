"""The window of a session, driven by keys alone, with a clock that the test winds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.meetings import service
from desktop_app.meetings.body_records import Outcome, SessionState
from desktop_app.meetings.gui.session_cards import ActionCard, DecisionCard
from desktop_app.meetings.gui.session_keeper import copy_key
from desktop_app.meetings.gui.session_window import SessionWindow
from desktop_app.meetings.records import Meeting, Presence
from desktop_app.ui.pills import Tone

from .conftest import DAY, World
from .test_live import Clock, session_of
from .test_page import Desk, desk

__all__ = ["desk"]
EN, FA = Language.EN, Language.FA
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


class Secretary:
    """Hands on a keyboard."""

    def __init__(self, desk: Desk, window: SessionWindow, clock: Clock) -> None:
        self.desk, self.window, self.clock = desk, window, clock

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.at(), key, how)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(self.at(), text)
            return
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.at(), event)

    def at(self) -> QWidget:
        if QApplication.focusWidget() is None:  # no window manager turns back to the window
            self.window.activateWindow()
            self.window.panel.focus_text()
            QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None
        assert found.window() is self.window or found.window().parent() is self.window
        return found

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(KEY.Key_Tab)

    def pass_(self, **how: float) -> None:
        self.clock.pass_(**how)
        self.window.tick()

    def pause(self) -> None:
        """A pause in typing, without waiting for it."""
        self.window.keeper.flush()
        self.desk.settle()

    @property
    def stored(self) -> Meeting:
        return self.desk.stored(self.window.live.base)


@pytest.fixture
def begin(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], Secretary]]:
    made: list[SessionWindow] = []

    def start() -> Secretary:
        clock = Clock()
        meeting = session_of(desk.world).meeting
        desk.page.sessions.now = clock
        desk.open(meeting)
        desk.page.start_session()
        desk.settle()
        window = desk.page.sessions.window
        assert window is not None
        made.append(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Secretary(desk, window, clock)

    yield start
    for window in made:
        if desk.page.sessions.window is window:
            window.close()
    desk.settle()


def test_forty_minutes_are_kept_with_the_keyboard_alone(
    begin: Callable[[], Secretary], desk: Desk
) -> None:
    at = begin()
    at.press(KEY.Key_F4)
    at.press(KEY.Key_Space)
    at.press(KEY.Key_H, CTRL_SHIFT)
    at.press(KEY.Key_Down)
    at.pass_(minutes=4)
    at.press(KEY.Key_Space)
    quorum = at.window.head.quorum.pill()
    assert quorum is not None
    assert quorum.tone is Tone.GREEN
    at.press(KEY.Key_F3)
    at.type("The last minutes were read and the links discussed.")
    at.pause()
    at.press(KEY.Key_F7)
    at.type("Papers are sent to all members.")
    at.tab(2)
    at.type("2")
    at.tab()
    at.type("0")
    at.tab(2)
    at.type("None of note.")
    at.press(KEY.Key_F8)
    at.type("Send the papers")
    at.tab(2)
    at.type("Secretariat")
    at.tab()
    at.type("in 2 weeks")
    at.pass_(minutes=16)
    late = at.window.head.agenda.pill()
    assert late is not None
    assert late.text == "10 min late"
    at.press(KEY.Key_D, CTRL_SHIFT)
    at.pause()
    at.type("Courses were compared.")
    at.press(KEY.Key_Return, CTRL)
    at.type("A draft is made.")
    at.press(KEY.Key_Return, CTRL)
    at.type("A second draft is made.")
    at.pass_(minutes=15)
    at.press(KEY.Key_F6)
    at.type("دوره‌ها مقایسه شد.")
    at.press(KEY.Key_F6)
    at.press(KEY.Key_F4)
    at.press(KEY.Key_Space)
    assert "quorum is lost since 09:35" in at.window.quorum_bar.text()
    at.pass_(minutes=5)
    at.press(KEY.Key_Space)
    assert at.window.quorum_bar.text() == ""
    at.press(KEY.Key_F, CTRL_SHIFT)
    at.press(KEY.Key_E, CTRL_SHIFT)
    desk.settle()
    at.press(KEY.Key_Return)
    desk.settle()
    meeting = desk.world.read(lambda s: service.meeting(s, desk.editor.base.id))
    assert desk.page.sessions.window is None
    assert meeting.session_state is SessionState.HELD
    first, second = meeting.items
    assert first.body.best(EN).endswith("the links discussed.")
    assert (first.outcome, first.seconds) == (Outcome.DONE, 20 * 60)
    assert (second.outcome, second.seconds) == (Outcome.DEFERRED, 20 * 60)
    assert second.body == Texts(en="Courses were compared.", fa="دوره‌ها مقایسه شد.")
    assert [d.reference for d in meeting.decisions] == ["1/1", "2/1", "3/1"]
    vote = meeting.decisions[0]
    assert (vote.consensus, vote.votes_for, vote.votes_against) == (False, 2, 0)
    assert vote.dissent.best(EN) == "None of note."
    assert [d.item_id for d in meeting.decisions] == [first.id, second.id, second.id]
    (action,) = meeting.actions
    assert (action.owner.best(EN), action.due.isoformat()) == ("Secretariat", "2026-11-28")
    assert action.decision_id == vote.id
    assert [a.presence for a in meeting.attendees] == [Presence.CHAIR, Presence.PRESENT]
    assert meeting.attendees[1].times == (("09:04", "09:35"), ("09:40", ""))


def test_a_late_arrival_is_let_in_by_typing_a_name(
    begin: Callable[[], Secretary], desk: Desk, qtbot: QtBot
) -> None:
    at = begin()
    other = _newcomer(desk.world)
    at.press(KEY.Key_F9)
    at.type("Leila")
    at.window.people.late.ask()
    desk.settle()
    at.press(KEY.Key_Return)
    at.press(KEY.Key_F4)
    at.press(KEY.Key_Return)
    desk.settle()
    sheet: Any = at.window.sheet
    assert sheet is not None
    sheet.member.set_value(at.window.live.body.members[1].id)  # type: ignore[union-attr]
    sheet.act()
    at.pause()
    added = at.stored.attendees[-1]
    assert (added.post_id, added.times) == (other, (("09:00", ""),))
    assert added.member_id == at.window.live.body.members[1].id  # type: ignore[union-attr]
    found = at.window.live.quorum()
    assert found is not None
    assert found.there == 1


def test_a_decision_without_text_waits_and_survives_a_kill(
    begin: Callable[[], Secretary], desk: Desk
) -> None:
    at = begin()
    at.press(KEY.Key_F7)
    at.tab(5)
    at.type("One member objects.")
    at.pause()
    (card,) = at.window.panel.cards.values()
    assert "no text yet" in card.error.plain_text()
    assert not card.error.isHidden()
    assert at.stored.decisions == ()
    number = at.window.live.base.id or 0
    kept = desk.world.read(lambda s: working_copies.find(s, copy_key(number)))
    assert kept is not None
    at.window.live.touched = False  # killed: nothing is stored on the way out
    at.window.close()
    desk.settle()
    desk.page.start_session()
    desk.settle()
    window = desk.page.sessions.window
    assert window is not None
    assert "here again" in window.notice.text()
    (card,) = window.panel.cards.values()
    assert isinstance(card, DecisionCard)
    assert card.form.field("dissent").value() == "One member objects."
    card.form.field("text").edit.setPlainText("Agreed.")  # type: ignore[attr-defined]
    window.keeper.flush()
    desk.settle()
    assert desk.stored(window.live.base).decisions[0].dissent.best(EN) == "One member objects."
    assert desk.world.read(lambda s: working_copies.find(s, copy_key(number))) is None
    window.close()


def test_a_window_that_is_closed_leaves_nothing_behind_unkept(
    begin: Callable[[], Secretary], desk: Desk
) -> None:
    at = begin()
    number = at.window.live.base.id or 0
    at.press(KEY.Key_F3)
    at.type("Typed and")
    at.window.keeper.flush()
    at.type(" closed at once.")
    at.window.close()
    desk.settle()
    assert desk.page.sessions.window is None
    found = desk.world.read(lambda s: service.meeting(s, number))
    assert found.items[0].body == Texts(en="Typed and closed at once.")
    desk.page.start_session()
    desk.settle()
    window = desk.page.sessions.window
    assert window is not None
    window.panel.body.setPlainText("Too late.")
    desk.world.write(lambda s: service.delete_meeting(s, number))
    window.close()
    desk.settle()
    kept = desk.world.read(lambda s: working_copies.find(s, copy_key(number)))
    assert kept is not None
    assert kept.payload["mine"]["items"][0]["body"] == {"en": "Too late."}


def test_the_cursor_stays_where_somebody_types_while_numbers_come_and_others_save(
    begin: Callable[[], Secretary], desk: Desk
) -> None:
    at = begin()
    at.press(KEY.Key_F7)
    at.type("First words")
    before = at.at()
    theirs = at.stored
    desk.world.save(replace(theirs, items=(
        replace(theirs.items[0], body=Texts(fa="از آنان")), theirs.items[1],
    )))  # fmt: skip
    at.pause()
    assert at.at() is before
    at.type(" go on")
    at.pause()
    assert at.stored.decisions[0].text == Texts(en="First words go on")
    assert at.stored.items[0].body == Texts(fa="از آنان")
    assert [c.pill.pill().text for c in at.window.panel.cards.values()] == ["Decision 1/1"]  # type: ignore[union-attr]
    at.press(KEY.Key_X, CTRL_SHIFT)
    at.pause()
    assert at.stored.decisions == ()
    assert at.window.panel.cards == {}


def test_what_is_wrong_is_said_where_it_was_typed(begin: Callable[[], Secretary]) -> None:
    at = begin()
    at.press(KEY.Key_F7)
    at.type("Counted.")
    at.tab(2)
    at.type("many")
    (card,) = at.window.panel.cards.values()
    assert "no number of votes" in card.form.field("votes_for").error()
    for _ in range(4):
        at.press(KEY.Key_Backspace)
    at.type("7")
    at.press(KEY.Key_F4)
    at.press(KEY.Key_Space)
    at.pause()
    assert "7 votes; members with a vote who were there: 1" in card.error.plain_text()
    assert at.stored.decisions[0].votes_for is None
    at.press(KEY.Key_F8)
    at.type("Report")
    at.tab(3)
    at.type("some day")
    cards = at.window.panel.cards.values()
    task = next(each for each in cards if isinstance(each, ActionCard))
    assert "no day" in task.due.error()
    at.pause()
    assert at.stored.actions[0].due is None
    assert at.stored.day == DAY


def test_an_item_is_closed_with_a_reason_and_the_keys_are_listed(
    begin: Callable[[], Secretary], desk: Desk
) -> None:
    at = begin()
    at.press(KEY.Key_L, CTRL_SHIFT)
    sheet: Any = at.window.sheet
    sheet.act()
    assert sheet.reason.error()
    sheet.reason.set_value("Personal data")
    sheet.act()
    at.press(KEY.Key_N, CTRL_SHIFT)
    at.type("Other business")
    at.pause()
    assert at.stored.items[0].closed_reason == "Personal data"
    assert [i.heading.best(EN) for i in at.stored.items][2] == "Other business"
    at.press(KEY.Key_PageUp, CTRL)
    assert at.window.live.place() == 1
    at.press(KEY.Key_F1)
    words = [label.text() for label in at.window.sheet.findChildren(QWidget, "key")]  # type: ignore[union-attr, attr-defined]
    assert {"F7", "Ctrl+PgDown", "Ctrl+Shift+E", "Space"} <= set(words)
    assert len(words) == len(set(words))
    at.window.sheet.accept()  # type: ignore[union-attr]


def _newcomer(world: World) -> int:
    from desktop_app.contacts import service as contacts
    from desktop_app.contacts.records import Person, PersonName, Post

    def write(session: Any) -> int:
        person = contacts.save_person(session, Person(None, 0, (PersonName(EN, "Leila", "Amini"),)))
        host = contacts.post(session, world.host)
        post = contacts.save_post(session, Post(None, 0, person.id or 0, host.organisation_id, ()))
        return post.id or 0

    return int(world.write(write))
