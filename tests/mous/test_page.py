"""The page of memoranda, clicked and typed through against a real office."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.db.office import Office
from desktop_app.mous import service
from desktop_app.mous.gui.board import column_order
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.print_dialog import MouPrintDialog, file_name
from desktop_app.mous.records import Mou, MouForm, MouPrint, MouState
from desktop_app.pdf.document import Document
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages, Notice
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme

EN, FA = Language.EN, Language.FA


@pytest.fixture
def ui(qapp: QApplication, office: Office) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(office.read, office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: EN)
    assert tasks.wait_idle()
    tasks.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out.pdf"


def fake_pdf(document: Document) -> bytes:
    """Stands in for the typesetter: what matters here is which document it was given."""
    said = document.running.foot_start if document.running else ""
    return f"{document.title} | {document.language.stored} | {said}".encode()


@pytest.fixture
def page(qtbot: Any, ui: Ui, memory: list[str]) -> MousPage:
    press = MouPress(fake_pdf, recall=lambda: memory[-1], remember=memory.append)
    made = MousPage(ui, press, clock=lambda: datetime(2026, 11, 22, tzinfo=UTC))
    qtbot.addWidget(made)
    made.resize(1080, 660)
    made.show()
    ui.tasks.wait_idle()
    return made


@pytest.fixture
def stored(office: Office, draft: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, draft)).value


@pytest.fixture
def opened(page: MousPage, ui: Ui, stored: Mou) -> MousPage:
    page.open_ref(Ref(Kind.MOU, stored.id))
    ui.tasks.wait_idle()
    return page


@pytest.fixture
def now_stored(office: Office, stored: Mou) -> Callable[[], Mou]:
    return lambda: office.read(lambda s: service.mou(s, stored.id))


def _type(qtbot: Any, widget: Any, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:  # an input method commits what has no key of its own
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


def test_a_memorandum_is_written_from_nothing(
    qtbot: Any, page: MousPage, ui: Ui, office: Office, people: Any
) -> None:
    page.create_new()
    ui.tasks.wait_idle()
    editor = page.editor
    editor.form.field("title").edits[EN].setText("Joint courses")
    editor.board.usual_button.click()
    assert len(editor.board.rows) == 14
    lines = editor.form.field("parties")
    for key in (people.network, people.university):
        lines.add_row().field("organisation").set_raw(["organisation", key])
    editor.footer.save_button.click()
    ui.tasks.wait_idle()
    (line,) = office.read(service.rows)
    assert line.parties == ("CINVU", "NUST")
    assert line.title[EN] == "Joint courses"
    assert not page.has_unsaved()
    assert page.current_ref() == Ref(Kind.MOU, line.id)
    assert page.list.model.rowCount() == 1


def test_typing_in_one_language_marks_the_other_at_once_and_after_saving(
    qtbot: Any, opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    cards = opened.editor.board.rows[0].cards
    _type(qtbot, cards[EN].body, "Another purpose.")
    assert cards[FA].pill.pill().text == "Persian text not up to date"
    assert cards[EN].pill.pill() is None
    assert not cards[FA].confirm.isVisibleTo(cards[FA]), "nothing to confirm before it is saved"
    opened.save()
    ui.tasks.wait_idle()
    assert now_stored().articles[0].text(FA).stale
    card = opened.editor.board.rows[0].cards[FA]
    assert card.confirm.isVisibleTo(card)
    card.confirm.click()
    ui.tasks.wait_idle()
    assert not now_stored().articles[0].text(FA).stale
    assert opened.editor.board.rows[0].cards[FA].pill.pill() is None


def test_a_heading_is_one_line_and_enter_goes_on(qtbot: Any, opened: MousPage) -> None:
    card = opened.editor.board.rows[0].cards[EN]
    _type(qtbot, card.heading, "Aim")
    qtbot.keyClick(card.heading, Qt.Key.Key_Return)
    assert card.heading.text() == "Aim"
    assert card.body.hasFocus()
    card.heading.setText("Two\nlines")
    assert card.text().heading == "Two lines"


def test_catching_up_clears_the_mark(
    qtbot: Any, opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    cards = opened.editor.board.rows[1].cards
    _type(qtbot, cards[FA].heading, "عنوان")
    assert cards[EN].pill.pill() is not None
    _type(qtbot, cards[EN].heading, "Heading")
    assert cards[EN].pill.pill() is None
    opened.save()
    ui.tasks.wait_idle()
    assert [t.stale for t in now_stored().articles[1].texts] == [False, False]


def test_alt_and_arrows_move_an_article(
    qtbot: Any, opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    board = opened.editor.board
    second = board.rows[1]
    body = second.cards[EN].body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert board.rows[0] is second
    assert second.cards[EN].number.plain_text() == "Article 1"
    assert opened.editor.is_dirty
    qtbot.keyClick(body, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert board.rows[1] is second
    assert not opened.editor.is_dirty, "back where it was"
    assert body.hasFocus(), "the cursor travels with the article"
    qtbot.keyClick(body, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    opened.save()
    ui.tasks.wait_idle()
    assert [a.text(EN).body for a in now_stored().articles] == ["Second.", "Text."]


def test_saving_keeps_the_cursor_where_it_is(qtbot: Any, opened: MousPage, ui: Ui) -> None:
    body = opened.editor.board.rows[1].cards[EN].body
    _type(qtbot, body, "A longer text")
    cursor = body.textCursor()
    cursor.setPosition(8)
    body.setTextCursor(cursor)
    opened.save()
    ui.tasks.wait_idle()
    assert opened.editor.board.rows[1].cards[EN].body is body
    assert body.textCursor().position() == 8
    assert body.document().isUndoAvailable()


def test_an_article_is_removed_and_reverted(qtbot: Any, opened: MousPage, ui: Ui) -> None:
    board = opened.editor.board
    board.remove_article(board.rows[0])
    assert len(board.rows) == 1
    opened.editor.revert()
    ui.tasks.wait_idle()
    assert len(board.rows) == 2


def test_usual_articles_are_inserted_once(opened: MousPage, ui: Ui) -> None:
    said: list[Notice] = []
    ui.messages.informed.connect(said.append)
    board = opened.editor.board
    board.usual_button.click()
    assert len(board.rows) == 15, "the purpose was there already"
    board.usual_button.click()
    assert len(board.rows) == 15
    assert "already" in said[-1].text


def test_a_click_on_the_next_step_takes_it_and_can_be_undone(
    opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    said: list[Notice] = []
    ui.messages.informed.connect(said.append)
    stages = opened.editor.head.line.stages
    assert [s for s, stage in stages.items() if stage.isEnabled()] == [MouState.CONSULTATION]
    stages[MouState.CONSULTATION].click()
    ui.tasks.wait_idle()
    assert now_stored().state is MouState.CONSULTATION
    assert stages[MouState.DRAFT].done
    assert stages[MouState.CONSULTATION].current
    said[-1].undo()
    ui.tasks.wait_idle()
    assert now_stored().state is MouState.DRAFT


def test_a_step_lists_what_is_missing(
    opened: MousPage, ui: Ui, office: Office, now_stored: Callable[[], Mou]
) -> None:
    bare = replace(now_stored(), parties=(), title=Texts(en="Only English"))
    office.write(lambda s: service.save_mou(s, bare))
    opened.editor.open(Ref(Kind.MOU, bare.id))
    ui.tasks.wait_idle()
    line = opened.editor.head.line
    line.stages[MouState.CONSULTATION].click()
    ui.tasks.wait_idle()
    line.stages[MouState.APPROVED].click()
    ui.tasks.wait_idle()
    assert "at least two parties" in opened.editor.notice.text()
    assert "The title is missing in Persian." in opened.editor.notice.text()
    assert now_stored().state is MouState.CONSULTATION


def test_typing_is_saved_before_a_step(
    qtbot: Any, opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    opened.editor.form.field("notes").edit.setPlainText("Sent to the ministry")
    opened.editor.head.line.stages[MouState.CONSULTATION].click()
    ui.tasks.wait_idle()
    assert now_stored().state is MouState.CONSULTATION
    assert now_stored().notes == "Sent to the ministry"


def test_a_signature_is_asked_about_and_then_freezes_the_text(
    opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    editor = opened.editor
    editor.form.field("signed_on").set_raw("2025-03-20")
    for state in (MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED):
        editor.head.line.stages[state].click()
        ui.tasks.wait_idle()
    assert now_stored().state is MouState.APPROVED
    assert "cannot change any more" in editor.notice.text()
    editor.notice._act()
    ui.tasks.wait_idle()
    assert now_stored().state is MouState.SIGNED
    card = editor.board.rows[0].cards[EN]
    assert card.body.isReadOnly()
    assert not editor.board.add_button.isVisibleTo(editor.board)
    editor.form.field("in_force_on").set_raw("1404/1/1")
    opened.save()
    ui.tasks.wait_idle()
    assert now_stored().term.in_force_on == date(2025, 3, 21)


def test_dates_are_computed_while_typing(opened: MousPage) -> None:
    opened.editor.form.field("in_force_on").set_raw("1403/12/30")
    shown = opened.editor.dates.lines()
    assert "20 March 2030 · 30 Esfand 1408" in shown
    assert "90 days before 20 March 2030" in shown
    assert shown[shown.index("Last day of notice") + 1] == "20 December 2029 · 30 Azar 1408"


def test_contradicting_dates_are_explained_in_place(
    opened: MousPage, ui: Ui, now_stored: Callable[[], Mou]
) -> None:
    before = now_stored()
    opened.editor.form.field("signed_on").set_raw("2025-03-20")
    opened.editor.form.field("in_force_on").set_raw("2025-03-01")
    opened.save()
    ui.tasks.wait_idle()
    assert "before it is signed" in opened.editor.notice.text()
    assert now_stored() == before
    assert opened.has_unsaved()


def test_what_was_typed_survives_closing(qtbot: Any, opened: MousPage, ui: Ui, stored: Mou) -> None:
    _type(qtbot, opened.editor.board.rows[1].cards[EN].body, "Half a thought")
    opened.editor.board.add()
    _type(qtbot, opened.editor.board.rows[2].cards[FA].heading, "تازه")
    opened.flush()
    ui.tasks.wait_idle()
    again = MousPage(ui, MouPress(lambda _document: b""))
    qtbot.addWidget(again)
    again.open_ref(Ref(Kind.MOU, stored.id))
    ui.tasks.wait_idle()
    rows = again.editor.board.rows
    assert rows[1].cards[EN].body.toPlainText() == "Half a thought"
    assert rows[1].cards[FA].pill.pill() is not None
    assert rows[2].cards[FA].heading.text() == "تازه"
    assert again.has_unsaved()


def test_the_second_window_sees_both_versions(
    qtbot: Any, opened: MousPage, ui: Ui, office: Office, now_stored: Callable[[], Mou]
) -> None:
    _type(qtbot, opened.editor.board.rows[0].cards[EN].body, "Mine.")
    office.write(lambda s: service.save_mou(s, replace(now_stored(), notes="Theirs")))
    opened.save()
    ui.tasks.wait_idle()
    error = opened.editor.conflict.error()
    assert error is not None
    assert error.theirs["Notes"] == "Theirs"
    assert "Mine." in error.ours["Article 1 (English)"]


def test_another_language_keeps_what_is_typed(qtbot: Any, opened: MousPage) -> None:
    board = opened.editor.board
    _type(qtbot, board.rows[0].cards[EN].body, "Typed.")
    opened.editor.form.field("languages").checks[FA].setChecked(False)
    assert list(board.rows[0].cards) == [EN]
    assert board.rows[0].cards[EN].body.toPlainText() == "Typed."
    opened.editor.form.field("languages").checks[FA].setChecked(True)
    assert board.rows[0].cards[FA].body.toPlainText() == "متن."


def test_delete_and_undo(opened: MousPage, ui: Ui, office: Office) -> None:
    said: list[Notice] = []
    ui.messages.informed.connect(said.append)
    opened.header_actions()[0].trigger()
    ui.tasks.wait_idle()
    assert office.read(service.count) == 0
    said[-1].undo()
    ui.tasks.wait_idle()
    assert office.read(service.count) == 1


def shown_dialog(page: MousPage, ui: Ui, target: Path) -> MouPrintDialog:
    """The dialog over the page, its first paper set."""
    page.export()
    ui.tasks.wait_idle()
    assert page.dialog is not None
    page.dialog.ask_where = lambda _parent, _proposal: target
    set_again(page.dialog, ui)
    return page.dialog


def set_again(dialog: MouPrintDialog, ui: Ui) -> None:
    dialog._pause.stop()
    dialog._begin()
    ui.tasks.wait_idle()


def test_printing_saves_what_is_typed_and_writes_a_whole_file(
    qtbot: Any, opened: MousPage, ui: Ui, target: Path
) -> None:
    said: list[Notice] = []
    ui.messages.informed.connect(said.append)
    opened.editor.form.field("title").edits[EN].setText("New title")
    dialog = shown_dialog(opened, ui, target)
    assert dialog.choice() == MouPrint(MouForm.COLUMNS, (EN, FA))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    ui.tasks.wait_idle()
    assert target.read_bytes().decode().startswith("New title | en | Draft for comparison")
    assert target.name in said[-1].text
    assert opened.dialog is None


def test_each_form_asks_for_its_own_languages(
    qtbot: Any, opened: MousPage, ui: Ui, target: Path
) -> None:
    dialog = shown_dialog(opened, ui, target)
    form = dialog.form

    def visible() -> set[str]:
        names = ("one", "first", "second", "several")
        return {name for name in names if form.field(name).isVisibleTo(dialog)}

    assert visible() == {"first", "second"}
    form.field("form").set_value(MouForm.ONE)
    form.field("one").set_value(FA)
    assert visible() == {"one"}
    assert not dialog.save_button.isEnabled(), "the paper of before is not saved any more"
    set_again(dialog, ui)
    assert dialog.pdf is not None
    assert " | fa | پیش‌نویس" in dialog.pdf.decode()
    form.field("form").set_value(MouForm.AFTER)
    assert visible() == {"several"}
    form.field("several").set_value(())
    set_again(dialog, ui)
    assert dialog.pdf is None
    form.field("form").set_value(MouForm.COLUMNS)
    form.field("second").set_value(EN)
    set_again(dialog, ui)
    assert dialog.pdf is None, "the same language twice has no second column"
    form.field("second").set_value(FA)
    set_again(dialog, ui)
    assert dialog.save_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened.dialog is None


def test_the_last_choice_comes_back(
    opened: MousPage, ui: Ui, target: Path, memory: list[str]
) -> None:
    dialog = shown_dialog(opened, ui, target)
    dialog.form.field("form").set_value(MouForm.ONE)
    dialog.form.field("one").set_value(FA)
    set_again(dialog, ui)
    dialog.save()
    ui.tasks.wait_idle()
    assert shown_dialog(opened, ui, target).choice() == MouPrint(MouForm.ONE, (FA,))
    for spoilt in ("no json", "[]", '{"form": "gone", "one": "xx", "several": ["ar"]}'):
        opened.dialog.reject()
        memory.append(spoilt)
        assert shown_dialog(opened, ui, target).choice() == MouPrint(MouForm.COLUMNS, (EN, FA))


def test_what_the_world_refuses_is_said_in_the_dialog(
    opened: MousPage, ui: Ui, tmp_path: Path
) -> None:
    dialog = shown_dialog(opened, ui, tmp_path / "no such folder" / "x.pdf")
    dialog.save()
    ui.tasks.wait_idle()
    assert "does not exist" in dialog.notice.text()
    assert dialog.save_button.isEnabled()


def test_markup_in_a_title_is_text(opened: MousPage, ui: Ui) -> None:
    opened.editor.form.field("title").edits[EN].setText("<b>Bold</b> {title}")
    opened.save()
    ui.tasks.wait_idle()
    assert opened.editor.head.title.textFormat() is Qt.TextFormat.PlainText
    assert opened.editor.head.title.plain_text() == "<b>Bold</b> {title}"


def test_columns_stay_on_their_side_of_the_screen() -> None:
    assert column_order((FA, EN), rtl_window=False) == [EN, FA]
    assert column_order((EN, FA), rtl_window=True) == [FA, EN]


def test_a_title_becomes_a_file_name() -> None:
    assert file_name("MoU: a/b\\c <x>?") == "MoU a b c x"
    assert file_name("تفاهم‌نامهٔ آموزش").startswith("تفاهم")
    assert file_name("../..") == "mou"
    assert len(file_name("x" * 400)) == 80


@pytest.fixture(scope="module", autouse=True)
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)
