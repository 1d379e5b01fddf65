"""Bodies, actions and what comes before a session, driven as an officer drives them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.meetings import exchange, service, service_actions, service_bodies
from desktop_app.meetings.agenda import Carried
from desktop_app.meetings.body_records import ItemKind, QuorumRule, Reply, SessionState
from desktop_app.meetings.gui.clock_field import ClockField, ZoneField
from desktop_app.meetings.gui.lists import ACTIONS, BODIES
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Action, ActionState, Item
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks

from .conftest import World
from .test_bodies import committee, saved
from .test_page import Desk

REVIEW = Carried(Ref(Kind.MOU, 9), Texts(en="MoU with NUST"))


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[Desk]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(world.office.read, world.office.write, bus, messages)
    nothing = lambda *_given: None  # noqa: E731
    ui = Ui(tasks, bus, messages, Jump(), Drafts(nothing, nothing, nothing), lambda: Language.EN)
    port = MeetingsPort(reviews=lambda *_given: (REVIEW,), exchange=exchange)
    page = MeetingsPage(ui, lambda document: document.title.encode(), port=port)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    made = Desk(world, page, ui)
    made.settle()
    yield made
    made.settle()
    tasks.close()


def shown(desk: Desk) -> list[str]:
    model = desk.page.list.model
    return [model.row(ref).title for ref in refs(desk)]


def refs(desk: Desk) -> list[Ref]:
    model = desk.page.list.model
    return [model.ref_at(model.index(place, 0)) for place in range(model.rowCount())]


def choose(desk: Desk, segment: str) -> None:
    desk.page.list.choose_segment(segment)
    desk.settle()


def test_a_body_is_written_and_its_next_session_planned(desk: Desk) -> None:
    choose(desk, BODIES)
    desk.page.create_new()
    desk.settle()
    editor = desk.page.body_editor
    form = editor.form
    form.field("names").set_value(Texts(en="Executive Committee"))
    form.field("decision_pattern").set_value("No. {number}/{session}-S&T")
    form.field("next_session").set_value(44)
    assert "No. 6/44-S&T" in editor.example.text()
    form.field("decision_pattern").set_value("No. {number")
    assert "brace" in editor.example.text()
    form.field("decision_pattern").set_value("No. {number}/{session}-S&T")
    organisation = desk.world.read(lambda s: contacts.post(s, desk.world.guest)).organisation_id
    member = form.field("members").add_row()
    member.field("who").set_value(Ref(Kind.ORGANISATION, organisation))
    desk.settle()
    member.field("votes").set_value(True)
    seat = member.field("seats").add_row()
    seat.field("post").set_value(Ref(Kind.POST, desk.world.guest))
    desk.settle()
    form.field("members").add_row()
    desk.settle()
    desk.page.save()
    desk.settle()
    assert editor.notice.text() == ""
    [line] = desk.world.read(service_bodies.bodies)
    assert (line.members, shown(desk)) == (1, ["Executive Committee"])
    assert editor.collect() == replace(
        editor.base,
        members=tuple(
            replace(m, name="", seats=tuple(replace(s, name="") for s in m.seats))
            for m in editor.base.members
        ),
    )
    assert "1" in editor.counted.text()
    editor.plan_button.click()
    sheet = desk.page.acts.sheet
    sheet.form.field("day").set_value(date(2026, 12, 1))
    sheet.form.field("begins").set_raw("۱۰:۰۰")
    sheet.form.field("finishes").set_raw("9")
    sheet.form.field("zone").set_value("Asia/Tehran")
    sheet.act()
    desk.settle()
    assert "ends before" in sheet.notice.text()
    sheet.form.field("finishes").set_raw("12.30")
    sheet.act()
    desk.settle()
    [jump] = desk.jumps
    meeting = desk.world.read(lambda s: service.meeting(s, jump.id))
    assert (meeting.session_number, meeting.starts) == (
        44,
        datetime(2026, 12, 1, 6, 30, tzinfo=UTC),
    )
    assert [a.post_id for a in meeting.attendees] == [desk.world.guest]
    assert REVIEW.source in [item.source for item in meeting.items]
    desk.open(meeting)
    assert desk.editor.collect() == meeting
    assert desk.page.list.segment() == "meetings"
    assert desk.editor.form.field("begins").raw() == "10:00"


def test_the_editor_keeps_what_it_does_not_show_of_attendees(desk: Desk) -> None:
    body = saved(desk.world)
    visit = desk.world.saved()
    first = replace(
        visit.attendees[1], times=(("09:00", ""),), member_id=body.members[1].id, note="late",
        reply=Reply.ACCEPTED,
    )  # fmt: skip
    meeting = desk.world.save(replace(visit, attendees=(visit.attendees[0], first)))
    desk.open(meeting)
    desk.rows("attendees")[1].field("reply").set_value(Reply.TENTATIVE)
    desk.page.save()
    desk.settle()
    kept = desk.stored(meeting).attendees[1]
    assert kept == replace(first, reply=Reply.TENTATIVE)


def test_actions_are_followed_until_they_are_done(desk: Desk, tmp_path: Path) -> None:
    today = desk.world.read(sessions.today)
    meeting = desk.world.saved(
        actions=(
            Action(None, Texts(en="Late"), owner_post_id=desk.world.guest, due=date(2026, 11, 20)),
            Action(None, Texts(en="Soon"), Texts(en="All")),
        )
    )
    choose(desk, ACTIONS)
    assert shown(desk) == ["Late", "Soon"]
    assert desk.page.choice.isVisible()
    desk.page.open_ref(refs(desk)[0])
    desk.settle()
    editor = desk.page.action_editor
    assert desk.page.current_editor() is editor
    assert "It was due" in editor.notice.text()
    assert editor.form.field("reason").parentWidget().isHidden()
    editor.form.field("state").set_value(ActionState.DROPPED)
    desk.page.save()
    desk.settle()
    assert "needs a reason" in editor.notice.text()
    editor.form.field("reason").set_value("not wanted any more")
    desk.page.save()
    desk.settle()
    assert shown(desk) == ["Soon"]
    stored = {a.text.best(): a for a in desk.stored(meeting).actions}
    assert stored["Late"].reason == "not wanted any more"
    desk.page.open_ref(refs(desk)[0])
    desk.settle()
    editor.form.field("owner_post").set_value(Ref(Kind.POST, desk.world.host))
    editor.form.field("state").set_value(ActionState.DONE)
    desk.settle()
    desk.page.save()
    desk.settle()
    stored = {a.text.best(): a for a in desk.stored(meeting).actions}
    assert (stored["Soon"].owner_post_id, stored["Soon"].done_on) == (desk.world.host, today)
    path = tmp_path / "a.csv"
    desk.page.acts.ask_save = lambda _name, _ending: path
    desk.page.acts.export_actions("csv")
    desk.settle()
    assert path.read_bytes().count(b"\r\n") == 1
    assert desk.world.read(service_actions.actions) == ()


def test_agenda_calendar_and_letters_go_out(desk: Desk, tmp_path: Path) -> None:
    def address(session: Any) -> None:
        own = contacts.own_organisation(session)
        assert own is not None
        contacts.save_organisation(session, replace(own, email="office@example.org"))

    desk.world.write(address)
    body = saved(desk.world)
    meeting = desk.world.saved(
        body_id=body.id, day=date(2026, 12, 1), title=Texts(en="EC"), decisions=(), actions=()
    )
    desk.open(meeting)
    acts = desk.page.acts
    assert acts.letters.isEnabled()
    acts.ask_save = lambda name, ending: tmp_path / f"{name}.{ending}"
    acts.print_agenda((Language.EN,))
    desk.settle()
    assert (tmp_path / "EC.pdf").read_bytes() == b"Agenda: EC"
    acts.save_event((Language.EN,))
    desk.settle()
    assert b"METHOD:REQUEST" in (tmp_path / "EC.ics").read_bytes()
    assert "Without an e-mail address" in desk.informed[-1].text
    asked: list[Any] = []
    desk.page.invitations_requested.connect(asked.append)
    acts.write_letters()
    acts.renew_agenda()
    desk.settle()
    assert asked[0].id == meeting.id
    assert [i.kind for i in desk.stored(meeting).items] == [ItemKind.ORDINARY] * 2 + [
        ItemKind.MOU_REVIEW
    ]
    acts.cancel()
    desk.settle()
    assert desk.stored(meeting).session_state is SessionState.CANCELLED
    assert not acts.call_off.isEnabled()
    assert "called off" in desk.editor.notice.text()
    acts.save_event((Language.EN,))
    desk.settle()
    assert b"METHOD:CANCEL" in (tmp_path / "EC.ics").read_bytes()
    assert not desk.editor.state_line.next.isVisible(), "nothing was held that could be circulated"
    undo = next(notice.undo for notice in desk.informed if notice.undo is not None)
    undo()
    desk.settle()
    assert desk.stored(meeting).session_state is SessionState.PLANNED
    assert acts.call_off.isEnabled()
    assert desk.editor.notice.text() == ""


def test_a_calendar_is_shown_before_it_is_imported_and_taken_back(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "in.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Workshop\nDTSTART;TZID=Mars:20261201T100000\n"
        "RRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    desk.page.acts.ask_open = lambda: path
    desk.page.acts.import_file()
    desk.settle()
    sheet = desk.page.acts.sheet
    assert desk.world.read(service.count) == 0
    words = [label.text() for label in sheet.findChildren(type(desk.page.body_editor.example))]
    for part in ("Workshop", "without end", "Mars", "no day"):
        assert any(part in each for each in words), part
    sheet.act()
    desk.settle()
    assert desk.world.read(service.count) == 1
    desk.informed[-1].undo()
    desk.settle()
    assert desk.world.read(service.count) == 0


def test_papers_of_an_item_are_kept_by_their_hash(desk: Desk, tmp_path: Path) -> None:
    meeting = desk.world.saved()
    desk.open(meeting)
    path = tmp_path / "budget.pdf"
    path.write_bytes(b"%PDF-1.7 budget")
    field = desk.rows("items")[0].field("papers")
    field.add_file(path)
    desk.settle()
    field.add_file(tmp_path / "gone.pdf")
    desk.settle()
    assert len(desk.failed) == 1
    desk.page.save()
    desk.settle()
    [paper] = desk.stored(meeting).items[0].papers
    assert (paper.title, paper.file_name, len(paper.sha256)) == ("budget", "budget.pdf", 64)
    assert isinstance(desk.stored(meeting).items[1], Item)
    assert QuorumRule.MAJORITY is committee(desk.world).quorum
    QApplication.processEvents()


def test_times_and_zones_are_typed_in_any_digits(desk: Desk) -> None:
    clock, zone = ClockField(), ZoneField()
    for field in (clock, zone):
        desk.page.layout().addWidget(field)
    for typed, wanted in (
        ("9", time(9)),
        ("۱۴:۰۵", time(14, 5)),
        ("٢٣٫٥٩", time(23, 59)),
        ("", None),
    ):
        clock.set_raw(typed)
        assert clock.value() == wanted
    for wrong in ("24:00", "9:60", "nine", "1:2:3"):
        clock.set_raw(wrong)
        with pytest.raises(UserError, match="time of day"):
            clock.value()
    zone.set_value("Asia/Tehran")
    assert zone.control.count() == 0
    zone.control.showPopup()
    zone.control.hidePopup()
    assert zone.value() == "Asia/Tehran"
    assert zone.control.findText("Europe/Paris") >= 0


def words(desk: Desk) -> str:
    return "\n".join(w.text() for w in desk.page.detail.currentWidget().findChildren(QLabel))


def test_a_segment_shows_its_own_records_or_teaches(desk: Desk) -> None:
    saved(desk.world)
    desk.open(desk.world.saved())
    choose(desk, BODIES)
    assert desk.page.current_editor() is None
    assert "Bodies that meet again and again" in words(desk)
    [body] = refs(desk)
    desk.page.open_ref(body)
    desk.settle()
    choose(desk, ACTIONS)
    assert "from all meetings" in words(desk)
    choose(desk, BODIES)
    desk.page.create_new()
    desk.settle()
    assert desk.page.current_editor() is desk.page.body_editor
    assert not desk.page.list.view.selectionModel().selectedIndexes()
    desk.page.body_editor.form.field("names").set_value(Texts(en="Council"))
    desk.page.body_editor.form.field("names").changed.emit()
    assert desk.page.body_editor.is_dirty
    choose(desk, ACTIONS)
    assert desk.page.current_editor() is desk.page.body_editor, "what is being typed stays"


def test_only_a_session_has_a_number_and_its_times_are_at_hand(desk: Desk) -> None:
    body = saved(desk.world)
    desk.open(desk.world.saved())
    number, begins = desk.editor.form.field("session_no"), desk.editor.form.field("begins")
    assert not number.isVisible()
    assert not begins.isVisible()
    desk.editor.form.field("body_ref").set_raw(["body", body.id])
    desk.settle()
    assert number.isVisible()
    assert begins.isVisible()


def test_a_session_called_off_is_told_in_the_list(desk: Desk) -> None:
    off = replace(desk.world.saved(), session_state=SessionState.CANCELLED)
    desk.world.write(lambda s: service.save_meeting(s, off))
    desk.page.refresh()
    desk.settle()
    [row] = [desk.page.list.model.row(ref) for ref in refs(desk)]
    assert row.pill.text.startswith("cancelled")
