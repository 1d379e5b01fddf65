"""A circular in the window: written, checked, issued, stopped, gone on with, saved to disk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.contacts import service as contacts
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.circular_records import IssuedLetter
from desktop_app.letters.gui.circular_output import letter_file_name, write_beside
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.press import Press
from desktop_app.letters.gui.sheets import SignSheet
from desktop_app.letters.records import LetterPaper, LetterState, RecipientState
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import PlainLabel

from .circulars import Round
from .gui_parts import FakePress
from .test_circulars import issue_all, states

EN, FA, FR = Language.EN, Language.FA, Language.FR
ISSUED, FAILED, WAITING = RecipientState.ISSUED, RecipientState.FAILED, RecipientState.WAITING
LEFT = Qt.MouseButton.LeftButton


def two_pages(paper: LetterPaper) -> bytes:
    """A small real file: the printer's file is made of such."""
    from io import BytesIO

    out = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(1 if paper.letter.language is EN else 2):
            pdf.add_blank_page()
        pdf.docinfo["/Title"] = paper.reference
        pdf.save(out)
    return out.getvalue()


@pytest.fixture
def shown(page: LettersPage, ui: Ui, twelve: Round) -> LettersPage:
    """The page with the circular to twelve people."""
    page.refresh()
    page.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    return page


def click(qtbot: Any, button: QPushButton, ui: Ui) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)
    assert ui.tasks.wait_idle()


def settle(qtbot: Any, ui: Ui) -> None:
    qtbot.wait(460)
    assert ui.tasks.wait_idle()


def issue_in_ink(page: LettersPage, ui: Ui, qtbot: Any) -> None:
    click(qtbot, page.circulars.bar.issue_button, ui)
    sheet = page.circular_flow.sheet
    assert sheet is not None
    qtbot.mouseClick(sheet.act_button, LEFT)


def test_a_new_circular_is_written_from_nothing(
    page: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    page.start_circular()
    editor = page.circulars
    assert editor.series.value() == twelve.world.series.id
    assert editor.signer.value() == Ref(Kind.POST, twelve.world.head)
    settle(qtbot, ui)
    assert editor.bar.words().startswith("Not yet: Choose a language and write the text.")
    assert not editor.bar.sign_button.isEnabled()
    qtbot.keyClicks(editor.title.edit, "Spring letter")
    editor.texts.add_language(FR)
    editor.texts.add_language(EN)
    for place, words in ((0, "Bonjour"), (1, "Good day")):
        qtbot.keyClicks(editor.texts.panels[place].subject.edit, words)
        editor.texts.panels[place].body.set_raw(f"{words} to all.")
    editor.ask_for_group()
    assert ui.tasks.wait_idle()
    assert editor.sheet is not None
    assert editor.sheet.count.plain_text() == "14 found"
    editor.sheet.language.set_value(FR)
    settle(qtbot, ui)
    assert editor.sheet.count.plain_text() == "3 found"
    qtbot.mouseClick(editor.sheet.act_button, LEFT)
    settle(qtbot, ui)
    assert editor.bar.words() == "3 ready to be issued."
    page.save()
    assert ui.tasks.wait_idle()
    line = twelve.world.see(service.circulars)[0]
    assert (line.title, line.total) == ("Spring letter", 3)
    stored = twelve.world.see(lambda s: service.circular(s, line.id))
    assert [text.language for text in stored.texts] == [FR, EN]
    row = page.list.model.row(Ref(Kind.CIRCULAR, line.id))
    assert row is not None
    assert row.subtitle == "3 recipients"


def test_what_was_typed_survives_the_end_of_the_window(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any, fake: FakePress
) -> None:
    editor = shown.circulars
    qtbot.keyClicks(editor.title.edit, " again")
    editor.texts.panels[0].body.set_raw("Half a sent")
    editor.recipients.choose(Ref(Kind.POST, twelve.posts[2]))
    editor.recipients.remove_chosen()
    shown.flush()
    assert ui.tasks.wait_idle()
    again = LettersPage(ui, fake.press())
    qtbot.addWidget(again)
    again.show()
    again.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    assert again.circulars.is_dirty
    assert again.circulars.texts.value()[0].body == "Half a sent"
    assert len(again.circulars.recipients.value()) == 11
    assert again.circulars.recipients.value()[0].id == twelve.circular.recipients[0].id
    again.circulars.revert()
    assert ui.tasks.wait_idle()


def test_check_all_leads_to_the_one_who_is_not_ready_and_to_the_mend(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    editor = shown.circulars
    assert editor.bar.words() == "11 ready to be issued. 1 to mend first."
    click(qtbot, editor.bar.check_button, ui)
    chosen = editor.recipients.chosen_one()
    assert chosen is not None
    assert chosen.post_id == twelve.doubtful
    assert "nobody has verified" in editor.recipients._says.plain_text()
    jumps: list[Ref] = []
    ui.jump.requested.connect(jumps.append)
    qtbot.mouseClick(editor.recipients.mend_button, LEFT)
    assert jumps == [Ref(Kind.POST, twelve.doubtful)]

    def verify(session: Any) -> None:
        for language in (EN, FA):
            contacts.verify_title(session, twelve.doubtful, language, by="Me", source="page")

    ui.tasks.write(verify, lambda _nothing: None, owner=shown)
    assert ui.tasks.wait_idle()
    settle(qtbot, ui)
    assert editor.bar.words() == "12 ready to be issued."


def test_the_paper_of_each_recipient_is_shown_by_the_arrow_keys(
    shown: LettersPage, ui: Ui, fake: FakePress, qtbot: Any
) -> None:
    view = shown.circulars.recipients.view
    shown.circulars.recipients.choose(
        shown.circulars.recipients.model.ref_at(view.model().index(0, 0))
    )  # type: ignore[arg-type]
    assert ui.tasks.wait_idle()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert ui.tasks.wait_idle()
    assert fake.previews[-1].letter.language is FA
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert ui.tasks.wait_idle()
    assert fake.previews[-1].letter.language is FR


def test_a_language_chosen_for_one_is_what_they_get(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    editor = shown.circulars
    editor.recipients.choose(Ref(Kind.POST, twelve.posts[0]))
    editor.recipients.language.set_value(Language.UR)
    settle(qtbot, ui)
    assert "There is no Urdu text" in editor.recipients._says.plain_text()
    editor.recipients.language.set_value(FR)
    page_row = editor.recipients.model.row(Ref(Kind.POST, twelve.posts[0]))
    settle(qtbot, ui)
    page_row = editor.recipients.model.row(Ref(Kind.POST, twelve.posts[0]))
    assert page_row is not None
    assert page_row.meta == "French, chosen"


def test_issue_all_says_what_is_issued_and_what_failed_and_tries_again(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    editor, notes = shown.circulars, []
    ui.messages.informed.connect(lambda notice: notes.append(notice.text))
    issue_in_ink(shown, ui, qtbot)
    assert ui.tasks.wait_idle()
    assert notes == ["Issued 11. Failed: 1."]
    assert editor.card.headline.plain_text() == "11 issued · 1 failed"
    said = [each.plain_text() for each in editor.card.failures.findChildren(PlainLabel)]
    assert said[0] == "لیلا رضایی 5"
    assert "nobody has verified" in said[1]
    row = shown.list.model.row(Ref(Kind.CIRCULAR, twelve.key))
    assert row is not None
    assert (row.subtitle, row.pill.text if row.pill else "") == ("11 of 12 issued", "1 failed")
    shown.list.choose_segment("")
    model = shown.list.model
    qtbot.waitUntil(lambda: ui.tasks.wait_idle() and model.rowCount() == 11)
    qtbot.waitUntil(lambda: ui.tasks.wait_idle() and model.row_at(0) is not None)
    letters = [shown.list.model.index(place) for place in range(shown.list.model.rowCount())]
    assert len(letters) == 11
    first = shown.list.model.row(shown.list.model.ref_at(letters[0]))  # type: ignore[arg-type]
    assert first is not None
    assert "Circular: Annual meeting" in first.subtitle
    shown.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    click(qtbot, editor.card.retry_button, ui)
    sheet = shown.circular_flow.sheet
    assert sheet is not None
    qtbot.mouseClick(sheet.act_button, LEFT)
    assert ui.tasks.wait_idle()
    assert states(twelve).count(FAILED) == 1


def test_it_is_stopped_in_the_middle_and_goes_on(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    run, card = shown.circular_flow.run, shown.circulars.card

    def stop(_outcome: object) -> None:
        if run.done == 4:
            qtbot.mouseClick(card.cancel_button, LEFT)

    run.stepped.connect(stop)
    issue_in_ink(shown, ui, qtbot)
    assert shown.circulars.card.isVisible()
    assert not shown.circulars.bar.isVisible()
    assert ui.tasks.wait_idle()
    assert states(twelve) == [ISSUED] * 4 + [WAITING] * 8
    assert card.headline.plain_text() == "4 issued · 8 waiting"
    run.stepped.disconnect(stop)
    issue_in_ink(shown, ui, qtbot)
    assert ui.tasks.wait_idle()
    assert states(twelve).count(ISSUED) == 11
    numbers = [letter.number for letter in twelve.world.see(service.register)]
    assert numbers == list(range(1, 12))


def test_another_record_can_be_opened_while_letters_go_out(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    issue_in_ink(shown, ui, qtbot)
    shown.list.choose_segment("")
    shown.create_new()
    assert ui.tasks.wait_idle()
    assert states(twelve).count(ISSUED) == 11
    assert shown.current_editor() is shown.editor
    shown.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    assert shown.circulars.card.headline.plain_text() == "11 issued · 1 failed"


def test_closing_the_window_stops_the_letters(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any
) -> None:
    issue_in_ink(shown, ui, qtbot)
    shown.close()
    assert ui.tasks.wait_idle()
    assert 0 < states(twelve).count(ISSUED) < 3
    assert states(twelve).count(WAITING) >= 10


def test_all_are_signed_with_one_passphrase(
    shown: LettersPage, ui: Ui, twelve: Round, qtbot: Any, tmp_path: Path, fake: FakePress
) -> None:
    click(qtbot, shown.circulars.bar.sign_button, ui)
    sheet = shown.circular_flow.sheet
    assert isinstance(sheet, SignSheet)
    sheet.certificate.set_value(str(tmp_path / "mine.p12"))
    sheet.passphrase.edit.setText("wrong")
    click(qtbot, sheet.act_button, ui)
    assert "does not open this certificate" in sheet.notice.text()
    assert states(twelve) == [WAITING] * 12
    sheet.passphrase.edit.setText("open")
    click(qtbot, sheet.act_button, ui)
    letters = twelve.world.see(service.register)
    assert {letter.state for letter in letters} == {LetterState.SIGNED}


@pytest.fixture
def issued(
    qtbot: Any, ui: Ui, twelve: Round, fake: FakePress, monkeypatch: pytest.MonkeyPatch
) -> LettersPage:
    """A page with the circular, eleven real little files of which are issued."""
    issue_all(twelve, two_pages)
    press: Press = replace(fake.press(), pages=lambda _pdf, scale: [])
    made = LettersPage(ui, press)
    qtbot.addWidget(made)
    made.resize(1300, 900)
    made.show()
    made.open_ref(Ref(Kind.CIRCULAR, twelve.key))
    assert ui.tasks.wait_idle()
    return made


def test_one_file_each_and_nothing_is_overwritten(
    issued: LettersPage, ui: Ui, qtbot: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    mine = folder / "CINVU-1405-001-Grace-Miller-0-U0.pdf"
    mine.write_bytes(b"something of mine")
    notes: list[str] = []
    ui.messages.informed.connect(lambda notice: notes.append(notice.text))
    issued.circular_flow.ask_folder = lambda _parent, _title: str(folder)
    for _ in range(2):
        click(qtbot, issued.circulars.card.each_button, ui)
    assert notes == [
        "Saved 11 letters in out.",
        "Saved 0 letters in out; 11 were there already.",
    ]
    assert len(list(folder.iterdir())) == 12
    assert mine.read_bytes() == b"something of mine"
    assert (folder / "CINVU-1405-001-Grace-Miller-0-U0 (2).pdf").exists()


@pytest.mark.parametrize(("even", "pages"), [(False, 19), (True, 22)])
def test_one_print_file_has_all_pages_in_order(
    issued: LettersPage, ui: Ui, qtbot: Any, tmp_path: Path, even: bool, pages: int
) -> None:
    out = tmp_path / "all.pdf"
    notes: list[str] = []
    ui.messages.informed.connect(lambda notice: notes.append(notice.text))
    issued.circular_flow.ask_file = lambda _parent, _title, _name: str(tmp_path / "all")
    issued.circulars.card.even.setChecked(even)
    click(qtbot, issued.circulars.card.print_button, ui)
    assert notes == [f"Saved 11 letters on {pages} pages in all.pdf."]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == pages
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles[0] == "CINVU/1405/001 · Grace Miller 0, U0"
    assert len(titles) == 11
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".print")] == []


def test_names_of_files_are_safe_everywhere(tmp_path: Path) -> None:
    def name(reference: str, addressee: str = "") -> str:
        return letter_file_name(IssuedLetter(7, reference, addressee))

    assert name("14505/ق/م/ب/1402", "لیلا\u200cرضایی") == "14505-ق-م-ب-1402-لیلا-رضایی.pdf"
    assert name("CON") == "_CON.pdf"
    assert name("../..\\x", "a:b*?") == "x-a-b.pdf"
    assert name("/", "\u202e") == "7.pdf"
    assert len(name("A" * 300).encode()) <= 160
    assert write_beside(tmp_path, "a.pdf", b"1")
    assert not write_beside(tmp_path, "a.pdf", b"1")
    assert write_beside(tmp_path, "a.pdf", b"2")
    assert (tmp_path / "a (2).pdf").read_bytes() == b"2"


def test_a_circular_is_deleted_and_brought_back(shown: LettersPage, ui: Ui, twelve: Round) -> None:
    undo: list[Callable[[], None] | None] = []
    ui.messages.informed.connect(lambda notice: undo.append(notice.undo))
    shown.delete_current()
    assert ui.tasks.wait_idle()
    assert twelve.world.see(service.circulars) == ()
    assert undo[0] is not None
    undo[0]()
    assert ui.tasks.wait_idle()
    assert len(twelve.world.see(service.circulars)) == 1
