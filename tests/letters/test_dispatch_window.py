"""Dispatch, the answer and the signed sheet, clicked as an officer would."""

from dataclasses import replace
from datetime import timedelta
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import DispatchState
from desktop_app.letters.gui.dispatch_acts import DispatchAct, further
from desktop_app.letters.gui.dispatch_sheets import AcknowledgeSheet, SentSheet
from desktop_app.letters.gui.ink_sheet import InkSheet
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.ink_records import ink_code
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.state_records import Progress
from desktop_app.ui.context import Ui

from ..conftest import NOON
from .conftest import TODAY, World
from .gui_parts import FakePress

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\x1b\xb6\xeeV\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture
def codes() -> list[str]:
    """What the reader of scans finds."""
    return []


@pytest.fixture
def page(qtbot: Any, ui: Ui, fake: FakePress, codes: list[str]) -> Any:
    press = replace(
        fake.press(),
        scan_codes=lambda _data: tuple(codes),
        slip=lambda slip: f"slip for {slip.to}".encode(),
        merged=lambda pdf, _letter, enclosures, _at: pdf + b"".join(d for _, d in enclosures),
    )
    made = LettersPage(ui, press)
    made.way.dispatch.clock = lambda: NOON
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()


def show(page: LettersPage, ui: Ui, letter: Letter) -> None:
    page.refresh()
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    ui.tasks.wait_idle()


def until_idle(page: LettersPage, ui: Ui) -> None:
    for _ in range(3):
        page.reader.finish()
        assert ui.tasks.wait_idle()


def choose(menu: QMenu, act: DispatchAct) -> None:
    next(each for each in menu.actions() if each.data() == act.value).trigger()


def stored(world: World, letter: Letter) -> Letter:
    return world.see(lambda s: service.letter(s, letter.id or 0))


def test_a_letter_is_posted_acknowledged_and_filed(
    page: LettersPage, ui: Ui, world: World, qtbot: Any, tmp_path: Path
) -> None:
    show(page, ui, world.draft(subject="Another"))
    way = page.way.dispatch
    assert not way.panel.isVisible()
    letter = world.issue(world.draft())
    show(page, ui, letter)
    plan = way.panel.plan()
    assert plan is not None
    assert [line.to for line in plan.lines] == ["Prof. Amina Khan, NUST", letter.copies[0].to]
    send = way.panel.buttons[None, None]
    assert send.accessibleName() == "Send… Prof. Amina Khan, NUST"
    assert [each.text() for each in way.panel.ways[None].actions()] == [
        "Send by e-mail…", "Printed and posted…", "By hand…",
    ]  # fmt: skip
    choose(way.panel.ways[None], DispatchAct.POST)
    sheet = way.sheet
    assert isinstance(sheet, SentSheet)
    assert sheet.focusWidget() is sheet.proof.edit
    qtbot.keyClicks(sheet.proof.edit, "RR 123")
    receipt = tmp_path / "receipt.pdf"
    sheet.file.set_value(str(receipt))
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    ui.tasks.wait_idle()
    assert "does not exist" in sheet.notice.text()  # the file vanished: all that was typed stays
    assert sheet.proof.value() == "RR 123"
    receipt.write_bytes(b"%PDF receipt")
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert way.sheet is None
    assert stored(world, letter).progress is Progress.DISPATCHED
    acknowledge = way.panel.buttons[None, DispatchAct.ACKNOWLEDGE]
    qtbot.mouseClick(acknowledge, Qt.MouseButton.LeftButton)
    asked = way.sheet
    assert isinstance(asked, AcknowledgeSheet)
    qtbot.keyClicks(asked.note.edit, "stamp")
    qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert stored(world, letter).progress is Progress.ACKNOWLEDGED
    plan = way.panel.plan()
    assert plan is not None
    assert DispatchAct.SAVE_PROOF in further(plan.lines[0])
    ui.messages.undo_last()
    ui.tasks.wait_idle()
    assert stored(world, letter).progress is Progress.DISPATCHED
    qtbot.mouseClick(way.panel.file_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert stored(world, letter).progress is Progress.FILED
    assert not way.panel.buttons
    qtbot.mouseClick(way.panel.reopen_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert stored(world, letter).progress is Progress.DISPATCHED


def test_an_e_mail_is_prepared_then_confirmed(
    page: LettersPage, ui: Ui, world: World, qtbot: Any, tmp_path: Path
) -> None:
    enclosure = world.do(lambda s: service.attach(s, "outline.pdf", b"%PDF outline"))
    letter = world.issue(world.draft(enclosures=(enclosure,)))
    show(page, ui, letter)
    way = page.way.dispatch
    opened: list[tuple[str, bytes]] = []
    way.mail.open_draft = lambda name, data: opened.append((name, data))
    choose(way.panel.ways[None], DispatchAct.EMAIL)
    sheet = way.mail.sheet
    assert sheet is not None
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert "not an e-mail address" in sheet.notice.text()
    sheet.address.set_value("amina@nust.example")
    way.mail.ask_where = lambda _parent, _title, _name: ""
    qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    assert sheet.act_button.isEnabled()  # thought better of it
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    ((name, data),) = opened
    assert name == "CINVU-1405-001.eml"
    message = BytesParser(policy=default).parsebytes(data)
    assert message["To"] == '"Prof. Amina Khan, NUST" <amina@nust.example>'
    assert len(list(message.iter_attachments())) == 2  # type: ignore[attr-defined]
    assert stored(world, letter).progress is None
    plan = world.see(lambda s: service.plan(s, letter.id or 0))
    assert plan.lines[0].last is not None
    assert plan.lines[0].last.state is DispatchState.PREPARED
    qtbot.mouseClick(way.panel.buttons[None, DispatchAct.SENT], Qt.MouseButton.LeftButton)
    assert isinstance(way.sheet, SentSheet)
    qtbot.mouseClick(way.sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert stored(world, letter).progress is Progress.DISPATCHED
    ui.messages.undo_last()
    ui.tasks.wait_idle()
    again = world.see(lambda s: service.plan(s, letter.id or 0)).lines[0].last
    assert again == plan.lines[0].last
    for wanted, made in (("slip.pdf", b"slip for Prof. Amina Khan, NUST"), ("all.pdf", b"outline")):
        path = tmp_path / wanted
        way.papers.ask_where = lambda _parent, _title, _name, path=path: str(path)  # type: ignore[misc]
        if wanted == "slip.pdf":
            way.act(DispatchAct.SLIP, plan.lines[0])
        else:
            qtbot.mouseClick(way.panel.merge_button, Qt.MouseButton.LeftButton)
        ui.tasks.wait_idle()
        assert path.read_bytes().endswith(made)


def test_the_answer_is_awaited_reminded_of_and_settled(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    letter = world.issue(world.draft(reply_by=TODAY))
    show(page, ui, letter)
    reply = page.way.reply
    assert reply.panel.pill.pill() is not None
    assert reply.panel.remind_button.isVisible()
    page.list.choose_segment("awaited")
    ui.tasks.wait_idle()
    row = page.list.model.row(Ref(Kind.LETTER, letter.id or 0))
    assert row is not None
    assert row.title == letter.reference
    show(page, ui, letter)
    qtbot.mouseClick(reply.panel.settle_button, Qt.MouseButton.LeftButton)
    sheet: Any = reply.sheet
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert "Why is no answer" in sheet.notice.text()
    qtbot.keyClicks(sheet.note.edit, "answered by telephone")
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert "answered by telephone" in reply.panel.says.plain_text()
    assert world.see(service.awaited) == ()
    qtbot.mouseClick(reply.panel.await_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    qtbot.mouseClick(reply.panel.day_button, Qt.MouseButton.LeftButton)
    later: Any = reply.sheet
    later.day.set_value(TODAY + timedelta(days=5))
    qtbot.mouseClick(later.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert stored(world, letter).reply_by == TODAY + timedelta(days=5)
    qtbot.mouseClick(reply.panel.remind_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert page.editor.base.subject == "Reminder: Joint virtual courses"
    assert page.editor.base.state is LetterState.DRAFT
    assert not reply.panel.isVisible()
    until_idle(page, ui)
    assert page.list.segment() == ""
    assert page.selected() == (page.current_ref(),)


def test_the_day_of_the_answer_is_set_in_the_draft(page: LettersPage, ui: Ui, world: World) -> None:
    draft = world.draft()
    show(page, ui, draft)
    page.editor.form.field("reply_by").set_value(TODAY + timedelta(days=9))
    page.save()
    ui.tasks.wait_idle()
    assert stored(world, draft).reply_by == TODAY + timedelta(days=9)


def test_a_letter_is_issued_for_ink_and_its_scan_dropped(
    page: LettersPage, ui: Ui, world: World, qtbot: Any, codes: list[str], tmp_path: Path
) -> None:
    draft = world.draft()
    show(page, ui, draft)
    page.flow.start(False)
    ui.tasks.wait_idle()
    asked = page.flow.sheet
    assert isinstance(asked, InkSheet)
    qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    letter = stored(world, draft)
    assert letter.wet_ink
    ink = page.way.ink
    assert ink.panel.isVisible()
    scan = tmp_path / "signed.png"
    scan.write_bytes(b"no picture at all")
    ink.take(scan)
    ui.tasks.wait_idle()
    assert "no PDF" in ink.panel.notice.text()
    with scan.open("wb") as huge:
        huge.truncate(300 * 1024 * 1024)
    ink.take(scan)
    ui.tasks.wait_idle()
    assert "has 300 MB; a scan has 50 at most" in ink.panel.notice.text()
    scan.write_bytes(PNG)
    codes.append(ink_code("X/9", "00" * 32).text())
    ink.take(scan)
    ui.tasks.wait_idle()
    assert "of letter X/9" in ink.panel.notice.text()
    codes[:] = []
    ink.ask_scan = lambda _parent, _title: str(scan)
    qtbot.mouseClick(ink.panel.attach_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    sheet = ink.sheet
    assert sheet is not None
    assert sheet.note.edit.hasFocus()
    qtbot.keyClicks(sheet.note.edit, "CINVU/1405/002")
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert "This is letter CINVU/1405/001" in sheet.notice.text()
    sheet.reject()
    codes.append(ink_code(letter.reference, letter.text_sha256).text())
    ink.take(scan)
    ui.tasks.wait_idle()
    assert stored(world, letter).state is LetterState.SIGNED
    assert "signed.png" in ink.panel.says.plain_text()
    ui.messages.undo_last()
    ui.tasks.wait_idle()
    assert stored(world, letter).state is LetterState.ISSUED
    assert ink.panel.attach_button.isVisible()


def test_without_a_mail_program_the_sheet_says_so(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    letter = world.issue(world.draft())
    show(page, ui, letter)
    way = page.way.dispatch

    def refuse(_name: str, _data: bytes) -> None:
        raise UserError("No program on this computer opens e-mail drafts.", "Save it.")

    way.mail.open_draft = refuse
    way.act(DispatchAct.EMAIL, world.see(lambda s: service.plan(s, letter.id or 0)).lines[1])
    sheet = way.mail.sheet
    assert sheet is not None
    sheet.address.set_value("a@b.example")
    qtbot.mouseClick(sheet.act_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert "No program" in sheet.notice.text()
    assert world.see(lambda s: service.plan(s, letter.id or 0)).lines[1].last is None
    sheet.reject()
