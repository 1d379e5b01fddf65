"""What an officer does with minutes after the meeting, in the window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.meetings import exchange, service
from desktop_app.meetings.body_records import CorrectionState
from desktop_app.meetings.document import minutes_document
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Attendee, Item, Meeting, MinutesState, Presence
from desktop_app.meetings.translations import lagging, missing
from desktop_app.papers import scan_as_pdf, signed_minutes, word_document
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.verification import verify
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks

from .conftest import DAY, World
from .test_after import closed_meeting, move
from .test_document import AT, said
from .test_live import session_of
from .test_page import Desk, press

EN, FA, FR = Language.EN, Language.FA, Language.FR
PORT = MeetingsPort(
    exchange=exchange, word=word_document, sign=signed_minutes, as_pdf=scan_as_pdf
)  # fmt: skip


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[Desk]:
    bus, messages = ChangeBus(), Messages()
    bugs: list[BaseException] = []
    messages.bugged.connect(bugs.append)
    tasks = Tasks(world.office.read, world.office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    ui = Ui(tasks, bus, messages, Jump(), drafts, lambda: EN)
    page = MeetingsPage(ui, lambda document: said(document).encode(), port=PORT)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    made = Desk(world, page, ui)
    made.settle()
    yield made
    made.settle()
    tasks.close()
    assert bugs == []


def shown(desk: Desk) -> str:
    labels = desk.page.after.panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(desk.page))


def sheet(desk: Desk) -> Any:
    found = desk.page.after.sheet
    assert found is not None
    return found


def circulated(desk: Desk, **changes: Any) -> Meeting:
    meeting = move(desk.world, desk.world.saved(**changes), MinutesState.CIRCULATED)
    desk.open(meeting)
    return meeting


def approved(desk: Desk) -> Meeting:
    meeting = move(desk.world, desk.world.saved(), MinutesState.CIRCULATED)
    meeting = move(desk.world, meeting, MinutesState.APPROVED)
    desk.open(meeting)
    return meeting


def test_a_correction_is_recorded_answered_and_the_minutes_approved_at_a_meeting(
    desk: Desk,
) -> None:
    later = desk.world.saved(
        title=Texts(en="The next session"), day=DAY + timedelta(days=7), actions=()
    )
    meeting = circulated(desk)
    assert "Corrections are taken until 22 December 2026." in shown(desk)
    press(desk.page.after.panel, "A correction was asked for…")
    asked = sheet(desk)
    asked.act()
    desk.settle()
    assert "not complete" in asked.notice.text()
    asked.form.field("proposed_by").set_value("The guest")
    asked.form.field("item_id").set_value(meeting.items[1].id)
    asked.form.field("text").set_value(Texts(en="Not “need”: wish."))
    asked.act()
    desk.settle()
    assert "Not “need”: wish." in shown(desk)
    assert "item 2" in shown(desk)
    press(desk.page.after.panel, "Refuse")
    desk.settle()
    assert "needs an answer" in desk.editor.notice.text()
    desk.editor.form.field("number").edit.setText("9")
    press(desk.page.after.panel, "Accept")
    desk.settle()
    (correction,) = desk.world.read(lambda s: service.corrections(s, meeting.id or 0))
    assert correction.state is CorrectionState.ACCEPTED
    assert desk.stored(meeting).number == "9"
    desk.editor.state_line.next.click()
    approve = sheet(desk)
    options = desk.world.read(lambda s: approve.at.picker._options(s, "next"))
    assert [each.ref.id for each in options] == [later.id]
    approve.at.set_value(options[0].ref)
    approve.act()
    desk.settle()
    done = desk.stored(meeting)
    assert (done.approved_at_id, done.approved_on) == (later.id, later.day)
    assert "at: The next session" in shown(desk)


def test_addenda_follow_approved_minutes_and_are_printed(desk: Desk, tmp_path: Path) -> None:
    approved(desk)
    press(desk.page.after.panel, "Add an addendum…")
    form = sheet(desk)
    form.form.field("text").set_value(Texts(en="The course begins in May."))
    form.act()
    desk.settle()
    assert "not complete" in form.notice.text()
    form.form.field("reason").set_value("A date was missing")
    form.act()
    desk.settle()
    assert "Addendum 1" in shown(desk)
    assert "A date was missing" in shown(desk)
    path = tmp_path / "addendum.pdf"
    desk.page.ask_path = lambda _parent, _name: path
    press(desk.page.after.panel, "Print…")
    menu = next(m for m in desk.page.after.panel.findChildren(QPushButton) if m.text() == "Print…")
    (asked,) = menu.findChildren(QMenu)
    asked.actions()[0].trigger()
    asked.close()
    desk.settle()
    assert "The course begins in May." in path.read_text()


def test_the_signed_sheet_is_kept_whether_pdf_or_picture(desk: Desk, tmp_path: Path) -> None:
    meeting = approved(desk)
    press(desk.page.after.panel, "Add the signed sheet…")
    form = sheet(desk)
    for name, data, said_ in (
        ("none.pdf", None, "none.pdf"), ("text.pdf", b"words", "neither a PDF nor a picture"),
    ):  # fmt: skip
        if data is not None:
            (tmp_path / name).write_bytes(data)
        form.file.set_value(str(tmp_path / name))
        form.act()
        desk.settle()
        assert said_ in form.notice.text()
    Image.new("RGB", (60, 80), "white").save(tmp_path / "scan.png")
    form.file.set_value(str(tmp_path / "scan.png"))
    form.act()
    desk.settle()
    assert desk.stored(meeting).state is MinutesState.SIGNED
    assert desk.world.read(lambda s: service.signed_pdf(s, meeting.id)).startswith(b"%PDF")
    out = tmp_path / "out.pdf"
    desk.page.after.ask_save = lambda _name: out
    press(desk.page.after.panel, "Save the signed paper…")
    desk.settle()
    assert out.read_bytes().startswith(b"%PDF")


def test_minutes_are_signed_with_a_certificate(desk: Desk, tmp_path: Path) -> None:
    meeting = approved(desk)
    path = tmp_path / "me.p12"
    pkcs12, _ = make_demonstration_identity("Najafi Barzegar", "secret", datetime.now(UTC))
    path.write_bytes(pkcs12)
    press(desk.page.after.panel, "Sign with a certificate…")
    form = sheet(desk)
    form.certificate.set_value(str(path))
    form.passphrase.edit.setText("wrong")
    form.act()
    desk.settle()
    assert form.notice.text()
    form.passphrase.edit.setText("secret")
    form.act()
    desk.settle()
    assert desk.stored(meeting).state is MinutesState.SIGNED
    pdf = desk.world.read(lambda s: service.signed_pdf(s, meeting.id))
    assert verify(pdf).intact


def test_a_language_left_behind_is_marked_until_somebody_looks(desk: Desk) -> None:
    meeting = desk.world.saved()
    changed = replace(
        meeting.items[0], body=meeting.items[0].body.with_text(EN, "Links were stressed again.")
    )
    meeting = desk.world.save(replace(meeting, items=(changed, *meeting.items[1:])))
    assert missing(meeting) == {FA: 3}
    assert [(e.number, e.language) for e in lagging(meeting)] == [(1, FA)]
    desk.open(meeting)
    assert "Not yet translated: Persian: 3" in shown(desk)
    assert "Item 1, Persian" in shown(desk)
    marks = [row.field("stale") for row in desk.rows("items")]
    assert [mark.value() for mark in marks] == [(FA,), ()]
    assert [mark.parentWidget().isHidden() for mark in marks] == [False, True]
    assert not desk.editor.is_dirty
    press(desk.page.after.panel, "It is right as it stands")
    desk.settle()
    assert "Item 1, Persian" not in shown(desk)
    assert desk.stored(meeting).items[0].stale == ()


def test_minutes_go_out_as_word_file_open_version_extract_and_tables(
    desk: Desk, tmp_path: Path
) -> None:
    exports = desk.page.exports
    exports.ask_save = lambda name, ending: tmp_path / f"{name}.{ending}"
    desk.open(desk.world.saved(title=Texts(en="Plain")))
    assert not exports.open_pdf.menuAction().isEnabled()
    meeting = closed_meeting(desk.world)
    desk.open(meeting)
    assert exports.open_pdf.menuAction().isEnabled()
    exports.write_minutes("docx", (EN,))
    desk.settle()
    name = "Visit of NUST"
    with ZipFile(tmp_path / f"{name}.docx") as archive:
        assert "Secret words" in archive.read("word/document.xml").decode()
    exports.write_minutes("docx", (EN,), only_open=True)
    exports.write_minutes("pdf", (EN,), only_open=True)
    desk.settle()
    with ZipFile(tmp_path / f"{name}.docx") as archive:
        assert "Secret words" not in archive.read("word/document.xml").decode()
    assert "Secret words" not in (tmp_path / f"{name}.pdf").read_text()
    button = desk.rows("decisions")[0].field("number").extract  # type: ignore[attr-defined]
    assert not button.isHidden()
    exports.write_extract(1, (EN,))
    desk.settle()
    extract = (tmp_path / f"{name} 1.pdf").read_text()
    assert "An open decision." in extract
    assert "A secret decision." not in extract
    exports.write_attendance("csv")
    exports.write_attendance("xlsx")
    desk.settle()
    table = (tmp_path / f"{name}.csv").read_text("utf-8-sig").splitlines()
    assert table[1].startswith("Dr Karim Najafi Barzegar,Secretary General,")
    rows = list(openpyxl.load_workbook(tmp_path / f"{name}.xlsx").active.values)  # type: ignore[union-attr]
    assert len(rows) == 3
    assert rows[2][3] == "Guest"


def test_a_table_of_attendance_computes_nothing(world: World) -> None:
    meeting = world.saved(
        attendees=(Attendee(world.host, Presence.CHAIR, note="=HYPERLINK(1)"),), number="@cmd"
    )
    from desktop_app.meetings.service_attendance import attendance_table

    found = world.read(lambda s: attendance_table(s, meeting.id or 0, EN))
    words = exchange.attendance_csv(found, str).decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in words
    assert "'@cmd" in words
    book = openpyxl.load_workbook(BytesIO(exchange.attendance_xlsx(found, FA, str)))
    assert book.active.sheet_view.rightToLeft  # type: ignore[union-attr]
    assert all(cell.data_type == "s" for cell in book.active[2] if cell.value)  # type: ignore[index]


def test_files_are_dropped_onto_a_meeting_opened_and_brought_back(
    desk: Desk, tmp_path: Path
) -> None:
    meeting = desk.world.saved()
    desk.open(meeting)
    field: Any = desk.editor.form.field("attachments")
    source = tmp_path / "list.txt"
    source.write_text("names")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(source)), QUrl("https://example.org/x")])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    field.dropEvent(drop)
    desk.settle()
    desk.page.save()
    desk.settle()
    (kept,) = desk.stored(meeting).attachments
    assert kept.file_name == "list.txt"
    opened: list[QUrl] = []
    field.open_url = opened.append
    field.open_file(kept)
    desk.settle()
    assert Path(opened[0].toLocalFile()).read_text() == "names"
    field.take_away(kept)
    assert field.value() == ()
    desk.informed[-1].undo()
    assert field.value() == (kept,)


def test_printed_minutes_say_whom_somebody_represented_when_they_came_and_the_quorum(
    world: World,
) -> None:
    running = session_of(world)
    theirs = world.read(lambda s: contacts.post(s, world.guest)).organisation_id
    meeting = replace(
        running.meeting,
        attendees=(
            Attendee(
                world.host, Presence.CHAIR, times=(("09:00", ""),),
                member_id=running.meeting.attendees[0].member_id, represents_id=theirs,
            ),
            Attendee(
                world.guest, Presence.PRESENT, times=(("09:05", "09:40"), ("09:50", "")),
                member_id=running.meeting.attendees[1].member_id, represents_id=theirs,
            ),
        ),
        items=(Item(None, Texts(en="Links"), Texts(en="Said.")),),
    )  # fmt: skip
    meeting = world.save(meeting)
    wanted = {
        EN: (
            "(for National University of Sciences and Technology)",
            "from 09:05, until 09:40, from 09:50",
            "Quorum reached: 2 of 2 members with a vote, 2 needed.",
        ),
        FA: (
            "به نمایندگی از دانشگاه ملی علوم",
            "از ۰۹:۰۵، تا ۰۹:۴۰",
            "حد نصاب حاصل شد: ۲ عضو از ۲",
        ),
        FR: ("(pour National", "à partir de 09:05", "Quorum atteint\u00a0: 2 membres"),
    }  # fmt: skip
    frozen = False
    for _ in range(2):
        for language, words in wanted.items():
            paper = world.read(lambda s, of=language: service.minutes_paper(s, meeting.id, (of,)))
            text = said(minutes_document(paper, (language,), AT))
            for each in words:
                assert each in text, (language, frozen)
            assert text.count(words[0]) == 1
            assert "09:00" not in text
        if not frozen:
            move(world, meeting, MinutesState.CIRCULATED)
            move(world, meeting, MinutesState.APPROVED)
            frozen = True


def test_a_scan_that_is_no_picture_is_refused() -> None:
    assert scan_as_pdf(b"%PDF-1.7 x") == b"%PDF-1.7 x"
    with pytest.raises(UserError, match="neither"):
        scan_as_pdf(b"GIF89a")
