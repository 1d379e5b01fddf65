"""A letter, a meeting or a memorandum begun with a contact stands on its page with that contact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.beginnings import join_beginnings, reviews
from desktop_app.contacts import service
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.texts import Texts
from desktop_app.letters.gui.page import LettersPage
from desktop_app.meetings import service as meetings
from desktop_app.meetings.agenda import Carried
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.records import Attendee, Item, Meeting, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.records import KeyDate, KeyDateKind, Mou
from desktop_app.ui.context import Ui
from tests.letters.gui_parts import FakePress

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit


class Window(QWidget):
    """Holds the pages and remembers where it was asked to go."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.places: list[int] = []
        self.ui = ui
        self.letters = LettersPage(ui, FakePress().press())
        self.meetings = MeetingsPage(ui, lambda _document: b"")
        self.mous = MousPage(ui, MouPress(lambda _d: b"", lambda _p, _s: [], lambda: "", print))
        self.contacts = ContactsPage(ui)
        box = QVBoxLayout(self)
        for page in (self.letters, self.meetings, self.mous, self.contacts):
            box.addWidget(page)
        join_beginnings(ui, self.contacts.life, self.letters, self.meetings, self.mous)

    def go(self, place: int) -> None:
        self.places.append(place)

    def settle(self) -> None:
        for _ in range(3):
            assert self.ui.tasks.wait_idle()


@pytest.fixture
def window(ui: Ui, visit: Visit, qtbot: Any) -> Iterator[Window]:
    visit.write(service.set_own_organisation, visit.cinvu)
    made = Window(ui)
    qtbot.addWidget(made)
    yield made
    made.settle()


def test_a_letter_goes_to_the_post_held_today(window: Window, visit: Visit) -> None:
    window.contacts.life.letter_wanted.emit(Ref(Kind.PERSON, visit.guest))
    window.settle()
    assert window.letters.editor.base.addressee_post_id == visit.guest_post
    assert window.places == [1]
    window.contacts.life.letter_wanted.emit(Ref(Kind.ORGANISATION, visit.nust))
    window.settle()
    assert window.letters.editor.base.addressee_organisation_id == visit.nust


def test_who_holds_no_post_is_said_to(window: Window, visit: Visit) -> None:
    told: list[Any] = []
    window.ui.messages.informed.connect(told.append)
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=date(2020, 1, 1)))
    window.contacts.life.letter_wanted.emit(Ref(Kind.PERSON, visit.guest))
    window.settle()
    assert "no post today" in told[-1].text
    assert window.letters.editor.base.addressee_post_id is None


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.ORGANISATION])
def test_meetings_and_memoranda_begin_with_the_contact(
    window: Window, visit: Visit, kind: Kind
) -> None:
    ref = Ref(kind, visit.guest if kind is Kind.PERSON else visit.nust)
    window.contacts.life.meeting_wanted.emit(ref)
    window.settle()
    meeting = window.meetings.meeting_editor.base
    assert [each.post_id for each in meeting.attendees] == [visit.guest_post]
    window.contacts.life.mou_wanted.emit(ref)
    window.settle()
    parties = window.mous.editor.base.parties
    assert [each.organisation_id for each in parties] == [visit.cinvu, visit.nust]
    assert window.places == [2, 3]


def invited(visit: Visit, *posts: int) -> Meeting:
    """A meeting to which these posts are invited, saved."""
    record = Meeting(
        None,
        0,
        title=Texts(en="Executive Committee, session 7", fa="کمیتهٔ اجرایی، نشست ۷"),
        day=date(2026, 12, 1),
        place=Texts(en="Tehran"),
        attendees=tuple(Attendee(post, Presence.ABSENT) for post in posts),
        items=(Item(None, Texts(en="Budget", fa="بودجه")),),
    )
    saved = visit.write(meetings.save_meeting, record)
    assert isinstance(saved, Meeting)
    return saved


def test_one_is_invited_by_letter_and_several_by_circular(window: Window, visit: Visit) -> None:
    one = invited(visit, visit.guest_post)
    window.meetings.invitations_requested.emit(one)
    window.settle()
    letter = window.letters.editor.base
    assert (letter.addressee_post_id, letter.subject) == (visit.guest_post, one.title[Language.EN])
    assert "It is held on 1 December 2026 (10 Azar 1405). Place: Tehran." in letter.body
    assert letter.body.endswith("Agenda:\n1. Budget")
    window.meetings.invitations_requested.emit(invited(visit, visit.guest_post, visit.host_post))
    window.settle()
    circular = window.letters.circulars.base
    assert {each.post_id for each in circular.recipients} == {visit.guest_post, visit.host_post}
    assert [text.subject for text in circular.texts] == list(one.title.values())
    assert window.places == [1, 1]


def test_memoranda_with_a_date_near_the_session_come_upon_its_agenda(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = partial(KeyDate, day=date(2026, 12, 9), amount=1, base=date(2026, 1, 1))
    one, other = Ref(Kind.MOU, 1), Ref(Kind.MOU, 2)
    found = (
        (Summary(one, "x"), key(KeyDateKind.REVIEW_6)),
        (Summary(other, "y"), key(KeyDateKind.REPORT)),
        (Summary(one, "x"), key(KeyDateKind.NOTICE)),
    )
    monkeypatch.setattr(mous, "due", lambda _session, _day, days: found if days == 92 else ())
    monkeypatch.setattr(mous, "mou", lambda _session, _key: Mou(1, 1, Texts(en="MoU with NUST")))
    carried = visit.read(reviews, date(2026, 12, 1), 1)
    assert carried == (Carried(one, Texts(en="MoU with NUST")),)
