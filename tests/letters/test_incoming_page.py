"""Received letters on the letters' page, dropped, typed and pressed as an officer would."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.letters.gui.incoming_editor import IncomingEditor
from desktop_app.letters.gui.incoming_part import RECEIVED
from desktop_app.letters.gui.incoming_sender_field import Named
from desktop_app.letters.gui.incoming_sheets import CorrectSheet
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.sheets import VoidSheet
from desktop_app.letters.incoming_records import Incoming, IncomingState
from desktop_app.ui.context import Ui

from .conftest import TODAY, World
from .gui_parts import FakePress
from .scans import PNG, pdf


@pytest.fixture
def page(qtbot: Any, ui: Ui, fake: FakePress) -> Iterator[LettersPage]:
    """The page with received letters listed; its press shows as many pages as it is asked for."""

    def first(data: bytes, scale: float, most: int) -> list[QImage]:
        fake.shown.append(data)
        page = QImage(round(595 * scale), round(842 * scale), QImage.Format.Format_RGB32)
        return [page] * min(3, most)

    made = LettersPage(ui, replace(fake.press(), first_pages=first))
    qtbot.addWidget(made)
    made.resize(1240, 700)
    made.show()
    ui.tasks.wait_idle()
    made.list.choose_segment(RECEIVED)
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()


@pytest.fixture
def editor(page: LettersPage) -> IncomingEditor:
    return page.received.editor


@pytest.fixture
def told(ui: Ui) -> list[UserError]:
    """What the officer was told."""
    errors: list[UserError] = []
    ui.messages.failed.connect(errors.append)
    return errors


def write(page: LettersPage, ui: Ui, world: World) -> Incoming:
    """A letter typed and saved."""
    page.create_new()
    editor = page.received.editor
    editor.sender_field.set_value(Named("Prof. Khan", Ref(Kind.POST, world.plain)))
    editor.their_reference.edit.setText("NUST/R/77")
    editor.printed.edit.setText("15 November 2026")
    editor.subject.edit.setText("Joint courses")
    page.save()
    ui.tasks.wait_idle()
    return editor.base


def dropped(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(page: LettersPage, data: QMimeData) -> None:
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(QPoint(20, 300), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    event = QDropEvent(
        QPointF(20, 300), copy, data, left, none, QEvent.Type.Drop,
    )  # fmt: skip
    QApplication.sendEvent(page, event)


def test_a_letter_is_written_down_registered_and_answered(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    saved = write(page, ui, world)
    assert (saved.sender, saved.their_day) == ("Prof. Amina Khan, NUST", date(2026, 11, 15))
    assert saved.received_on == date(2026, 11, 22)
    assert editor.card.isHidden()
    editor.register_button.click()
    ui.tasks.wait_idle()
    assert editor.base.reference == "CINVU-IN/1405/001"
    assert not editor.card.isHidden()
    assert editor.register_button.isHidden()
    assert editor.card.answer_button.hasFocus()
    assert editor.their_reference.edit.isReadOnly()
    assert not editor.subject.edit.isReadOnly()
    row = page.list.model.row(Ref(Kind.INCOMING, saved.id or 0))
    assert row is not None
    assert (row.title, row.pill.text if row.pill else "") == ("CINVU-IN/1405/001", "registered")
    editor.card.answer_button.click()
    ui.tasks.wait_idle()
    letter = page.editor.base
    assert page.current_editor() is page.editor
    assert page.list.segment() == ""
    assert letter.precedent == Ref(Kind.INCOMING, saved.id or 0)
    assert letter.your_reference == "NUST/R/77 (15 November 2026)"
    assert letter.addressee_post_id == world.plain


def test_dropped_scans_each_begin_a_letter_and_faults_are_told(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World, fake: FakePress,
    tmp_path: Path, told: list[UserError],
) -> None:  # fmt: skip
    (tmp_path / "one.pdf").write_bytes(pdf(2))
    (tmp_path / "two.png").write_bytes(PNG)
    (tmp_path / "three.doc").write_bytes(b"a text")
    drop(page, dropped([tmp_path / name for name in ("one.pdf", "three.doc", "two.png", "no.pdf")]))
    ui.tasks.wait_idle()
    begun = world.see(received.incoming_lines)
    assert len(begun) == 2
    assert editor.base.scan_name == "one.pdf"
    assert page.preview.page_count() == 3
    assert fake.shown[-1] == (tmp_path / "one.pdf").read_bytes()
    (error,) = told
    assert "three.doc is no PDF" in error.message
    assert "no.pdf does not exist" in error.message
    assert error.advice == "The other files were taken in."


def test_a_scan_too_large_is_refused_and_nothing_begins(
    page: LettersPage, ui: Ui, world: World, tmp_path: Path, told: list[UserError]
) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    drop(page, dropped([tmp_path / "large.pdf"]))
    ui.tasks.wait_idle()
    assert world.see(received.incoming_lines) == ()
    assert "300 dots to the inch" in told[0].advice


def test_a_copied_picture_is_pasted_as_a_scan(
    page: LettersPage, editor: IncomingEditor, ui: Ui, told: list[UserError]
) -> None:
    QGuiApplication.clipboard().setText("no picture")
    page.received.intake.paste()
    assert "No scan was copied." in told[0].message
    picture = QImage(60, 84, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    page.received.intake.paste()
    ui.tasks.wait_idle()
    QGuiApplication.clipboard().clear()
    assert editor.base.scan_name == "pasted.png"
    assert page.preview.page_count() == 1


def test_a_date_of_several_meanings_is_chosen_by_the_officer(
    page: LettersPage, editor: IncomingEditor, ui: Ui, qtbot: Any
) -> None:
    page.create_new()
    editor.subject.edit.setText("Old matter")
    qtbot.keyClicks(editor.printed.edit, "03/04/1402")
    assert not editor.printed.meant.isHidden()
    assert "several ways" in editor.printed.words()
    editor.printed.meant.setCurrentIndex(1)
    editor.printed.meant.activated.emit(1)
    assert "3 Tir 1402" in editor.printed.words()
    page.save()
    ui.tasks.wait_idle()
    base = editor.base
    assert (base.their_day, base.their_calendar) == (date(2023, 6, 24), Calendar.JALALI)
    assert base.their_day_printed == "03/04/1402"
    qtbot.keyClicks(editor.printed.edit, "x")
    assert "kept as printed" in editor.printed.words()


def test_what_is_unusual_is_said_while_it_is_typed(
    page: LettersPage, editor: IncomingEditor
) -> None:
    page.create_new()
    editor.printed.edit.setText("21 November 2026")
    assert editor.remarks.isHidden()
    editor.received_on.set_value(date(2026, 11, 20))
    assert "received before it was written" in editor.remarks.plain_text()


def test_facts_are_corrected_with_a_reason_and_a_number_is_voided(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    write(page, ui, world)
    editor.register_button.click()
    ui.tasks.wait_idle()
    editor.card.correct_button.click()
    sheet = page.received.flow.sheet
    assert isinstance(sheet, CorrectSheet)
    sheet.their_reference.edit.setText("NUST/R/79")
    sheet.act_button.click()
    assert sheet.isVisible(), "a correction needs its reason"
    sheet.reason.edit.setText("misread")
    sheet.act_button.click()
    ui.tasks.wait_idle()
    assert page.received.flow.sheet is None
    assert editor.their_reference.value() == "NUST/R/79"
    editor.card.void_button.click()
    void = page.received.flow.sheet
    assert isinstance(void, VoidSheet)
    void.reason.edit.setText("not for us")
    void.act_button.click()
    ui.tasks.wait_idle()
    assert editor.base.state is IncomingState.VOID
    assert "not for us" in editor.card.told()
    assert editor.card.answer_button.isHidden()
    assert editor.subject.edit.isReadOnly()


def test_filing_saves_what_is_typed_and_reopening_lets_it_be_typed_again(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    write(page, ui, world)
    editor.register_button.click()
    ui.tasks.wait_idle()
    form = editor.referrals.add_row()
    form.field("to").set_raw("Legal officer")
    editor.card.file_button.click()
    ui.tasks.wait_idle()
    assert editor.base.state is IncomingState.FILED
    assert [each.to for each in editor.base.referrals] == ["Legal officer"]
    assert editor.subject.edit.isReadOnly()
    editor.card.reopen_button.click()
    ui.tasks.wait_idle()
    assert editor.base.state is IncomingState.REFERRED
    assert not editor.subject.edit.isReadOnly()
    assert editor.their_reference.edit.isReadOnly()


def test_a_letter_that_is_there_already_is_named(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    first = write(page, ui, world)
    assert editor.double.isHidden()
    write(page, ui, world)
    assert "same number or scan" in editor.double.text()
    jumps: list[Ref] = []
    ui.jump.requested.connect(jumps.append)
    editor.double._act()
    assert jumps == [Ref(Kind.INCOMING, first.id or 0)]


def test_the_list_teaches_when_empty_and_deleting_is_undone(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    assert page.detail.currentWidget() is page.received.empty
    assert [each.text() for each in page.header_actions()][-1] == "New received letter"
    notices: list[Any] = []
    ui.messages.informed.connect(notices.append)
    saved = write(page, ui, world)
    page.received.delete.trigger()
    ui.tasks.wait_idle()
    assert world.see(received.incoming_lines) == ()
    notices[-1].undo()
    ui.tasks.wait_idle()
    assert editor.current_ref() == Ref(Kind.INCOMING, saved.id or 0)


def test_segments_keep_to_their_own_letters(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    saved = write(page, ui, world)
    draft = world.draft()
    page.open_ref(Ref(Kind.LETTER, draft.id or 0))
    ui.tasks.wait_idle()
    assert (page.list.segment(), page.current_editor()) == ("", page.editor)
    page.open_ref(Ref(Kind.INCOMING, saved.id or 0))
    ui.tasks.wait_idle()
    assert (page.list.segment(), page.current_editor()) == (RECEIVED, editor)
    page.list.choose_segment("")
    ui.tasks.wait_idle()
    page.create_new()
    assert page.current_editor() is page.editor
    assert world.see(service.rows)


def test_what_it_concerns_is_linked_at_once_and_what_was_typed_is_saved(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    page.create_new()
    assert not editor.matters.isEnabled()
    saved = write(page, ui, world)
    other = Ref(Kind.ORGANISATION, world.other)
    editor.subject.edit.setText("Joint courses, again")
    editor.matters.field.set_raw([["organisation", world.other]])
    ui.tasks.wait_idle()
    key = saved.id or 0
    assert world.see(lambda s: received.matters_of(s, key)) == (other,)
    assert editor.base.subject == "Joint courses, again"
    assert not editor.is_dirty
    editor.matters.field.set_raw([])
    ui.tasks.wait_idle()
    assert world.see(lambda s: received.matters_of(s, key)) == ()


def test_the_letter_of_ours_that_it_answers_is_linked_and_waits_no_longer(
    page: LettersPage, editor: IncomingEditor, ui: Ui, world: World
) -> None:
    letter = world.issue(world.draft(reply_by=TODAY))
    write(page, ui, world)
    found = world.see(lambda s: editor.answered._find(s, "1405/1"))
    assert [each.title for each in found] == [letter.reference]
    editor.answered.field.set_raw([["letter", letter.id]])
    ui.tasks.wait_idle()
    assert world.see(service.awaited) == ()
    page.open_ref(Ref(Kind.LETTER, letter.id or 0))
    ui.tasks.wait_idle()
    assert page.way.reply.panel.says.plain_text() == "The answer has come."


def test_what_is_missing_is_said_in_the_editor_and_the_history_can_be_read(
    page: LettersPage, editor: IncomingEditor, ui: Ui
) -> None:
    page.create_new()
    editor.subject.edit.setText("Joint courses")
    editor.register_button.click()
    ui.tasks.wait_idle()
    assert "names no sender" in editor.notice.text()
    assert editor.base.number is None
    assert not editor.history.isHidden()
    editor.history.fold.set_open(True)
    ui.tasks.wait_idle()
    assert editor.history._acts[0].act == "entered"
