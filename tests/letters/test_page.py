"""The letters' page, clicked and typed as an officer would."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.gui.issued_acts import file_name
from desktop_app.letters.gui.live_paper import PAUSE_MS
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.sheets import SignSheet
from desktop_app.letters.records import LetterState
from desktop_app.ui.context import Ui

from .conftest import World
from .gui_parts import FakePress


@pytest.fixture
def shown(page: LettersPage, ui: Ui, world: World) -> LettersPage:
    """The page with a letter to the guest whose titles disagree."""
    draft = world.draft(addressee_post_id=world.guest)
    page.refresh()
    page.open_ref(Ref(Kind.LETTER, draft.id or 0))
    ui.tasks.wait_idle()
    return page


def _settle(qtbot: Any, ui: Ui) -> None:
    qtbot.wait(PAUSE_MS + 60)
    assert ui.tasks.wait_idle()


def test_a_new_letter_is_typed_saved_and_listed(
    page: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    page.create_new()
    editor = page.editor
    assert editor.series.value() == world.series.id
    assert editor.signer.value() == Ref(Kind.POST, world.head)
    qtbot.keyClicks(editor.subject.edit, "Membership papers")
    editor.text.edit.setPlainText("They are enclosed.")
    editor.to.set_raw(["post", world.plain])
    page.save()
    ui.tasks.wait_idle()
    (stored,) = world.see(service.rows)
    assert (stored.subject, stored.addressee_post_id) == ("Membership papers", world.plain)
    row = page.list.model.row(Ref(Kind.LETTER, stored.id or 0))
    assert row is not None
    assert (row.title, row.pill.text if row.pill else "") == ("Membership papers", "draft")


def test_a_letter_begun_too_early_still_gets_its_series(
    qtbot: Any, ui: Ui, world: World, fake: FakePress
) -> None:
    page = LettersPage(ui, fake.press())
    qtbot.addWidget(page)
    page.show()
    page.create_new()
    page.editor.subject.edit.setText("Typed at once")
    ui.tasks.wait_idle()
    assert page.editor.subject.value() == "Typed at once"
    assert page.editor.series.value() == world.series.id
    assert page.editor.signer.value() == Ref(Kind.POST, world.head)
    page.flush()
    ui.tasks.wait_idle()


def test_the_title_in_doubt_holds_the_letter_and_leads_to_the_post(
    shown: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    editor = shown.editor
    assert editor.bar.mend_text() == "verify the addressee's title"
    assert not editor.bar.sign_button.isEnabled()
    jumps: list[Ref] = []
    ui.jump.requested.connect(jumps.append)
    qtbot.mouseClick(editor.trouble, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.bar._mend, Qt.MouseButton.LeftButton)
    assert jumps == [Ref(Kind.POST, world.guest)] * 2


def test_empty_fields_say_how_the_letter_will_open_and_close(shown: LettersPage) -> None:
    assert shown.editor.salutation.edit.placeholderText() == "Dear Prof. Hassan,"
    assert shown.editor.close_line.edit.placeholderText() == "Yours sincerely,"
    assert not shown.editor.sample.isVisible()


def test_an_override_with_a_reason_opens_the_way(shown: LettersPage, ui: Ui, qtbot: Any) -> None:
    editor = shown.editor
    assert editor.override_cell.isVisible()
    qtbot.keyClicks(editor.override.edit, "Confirmed by telephone")
    _settle(qtbot, ui)
    assert editor.bar.sign_button.isEnabled()
    assert not editor.trouble.isVisible()


def test_verifying_the_title_elsewhere_lifts_the_block(
    shown: LettersPage, ui: Ui, world: World, qtbot: Any
) -> None:
    from desktop_app.contacts import service as contacts

    def verify(session: Any) -> None:
        for language in (Language.EN, Language.FA):
            contacts.verify_title(session, world.guest, language, by="Registrar", source="page")

    ui.tasks.write(verify, lambda _nothing: None, owner=shown)
    ui.tasks.wait_idle()
    _settle(qtbot, ui)
    assert shown.editor.bar.mend_text() == ""


def test_the_paper_follows_the_typing_and_drops_what_is_stale(
    shown: LettersPage, ui: Ui, fake: FakePress, qtbot: Any
) -> None:
    before = len(fake.previews)
    shown.editor.subject.edit.end(False)
    qtbot.keyClicks(shown.editor.subject.edit, " again and again")
    _settle(qtbot, ui)
    assert fake.previews[-1].letter.subject == "Joint virtual courses again and again"
    assert len(fake.previews) - before <= 2
    assert shown.preview.page_count() == 1


def test_issue_and_sign_with_a_wrong_passphrase_loses_nothing(
    page: LettersPage, ui: Ui, world: World, fake: FakePress, qtbot: Any, tmp_path: Path
) -> None:
    draft = world.draft()
    page.open_ref(Ref(Kind.LETTER, draft.id or 0))
    ui.tasks.wait_idle()
    editor = page.editor
    editor.subject.edit.end(False)
    qtbot.keyClicks(editor.subject.edit, " now")
    _settle(qtbot, ui)
    qtbot.mouseClick(editor.bar.sign_button, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    sheet = page.flow.sheet
    assert isinstance(sheet, SignSheet)
    sheet.act_button.click()
    assert "No certificate file is chosen" in sheet.notice.text()
    sheet.certificate.set_value(str(tmp_path / "mine.p12"))
    qtbot.keyClicks(sheet.passphrase.edit, "wrong")
    sheet.act_button.click()
    ui.tasks.wait_idle()
    assert "does not open this certificate" in sheet.notice.text()
    assert world.see(service.register) == ()
    sheet.passphrase.edit.setText("open")
    sheet.act_button.click()
    ui.tasks.wait_idle()
    issued = world.see(lambda s: service.letter(s, draft.id))
    assert (issued.state, issued.reference) == (LetterState.SIGNED, "CINVU/1405/001")
    assert issued.subject == "Joint virtual courses now"
    assert page.flow.sheet is None
    assert fake.certificate == str(tmp_path / "mine.p12")
    assert fake.shown[-1] == b"%PDF CINVU/1405/001"
    assert page.preview.page_count() == 2
    assert not editor.bar.isVisible()
    assert editor.subject.edit.isReadOnly()


def test_issue_without_signature_then_void(
    page: LettersPage, ui: Ui, world: World, qtbot: Any, tmp_path: Path
) -> None:
    draft = world.draft()
    page.open_ref(Ref(Kind.LETTER, draft.id or 0))
    ui.tasks.wait_idle()
    editor = page.editor
    qtbot.mouseClick(editor.bar.issue_button, Qt.MouseButton.LeftButton)
    assert page.flow.sheet is not None
    page.flow.sheet.act_button.click()
    ui.tasks.wait_idle()
    card = editor.card
    assert card.isVisible()
    page.acts.ask_where = lambda *_words: str(tmp_path / "letter")
    card.save_button.click()
    ui.tasks.wait_idle()
    assert (tmp_path / "letter.pdf").read_bytes() == b"%PDF CINVU/1405/001"
    card.verify_button.click()
    ui.tasks.wait_idle()
    assert card.findings_text() == "The file is intact."
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == "CINVU/1405/001"
    card.void_button.click()
    assert page.acts.sheet is not None
    page.acts.sheet.act_button.click()
    assert page.acts.sheet.notice.text()
    page.acts.sheet.reason.set_value("Duplicate")
    page.acts.sheet.act_button.click()
    ui.tasks.wait_idle()
    assert world.see(lambda s: service.letter(s, draft.id)).state is LetterState.VOID
    assert not card.void_button.isVisible()


def test_a_draft_is_deleted_and_brought_back(shown: LettersPage, ui: Ui, world: World) -> None:
    notices: list[Any] = []
    ui.messages.informed.connect(notices.append)
    shown.delete_current()
    ui.tasks.wait_idle()
    assert world.see(service.rows) == ()
    notices[-1].undo()
    ui.tasks.wait_idle()
    assert len(world.see(service.rows)) == 1


def test_what_was_typed_comes_back(page: LettersPage, ui: Ui, qtbot: Any) -> None:
    page.create_new()
    ui.tasks.wait_idle()
    qtbot.keyClicks(page.editor.subject.edit, "Half a thought")
    page.flush()
    ui.tasks.wait_idle()
    page.create_new()
    ui.tasks.wait_idle()
    assert page.editor.subject.value() == "Half a thought"


def test_the_language_turns_the_fields_and_the_calendars(
    shown: LettersPage, ui: Ui, qtbot: Any
) -> None:
    editor = shown.editor
    assert editor.text.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    editor.language.set_value(Language.FA)
    assert editor.text.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert [c.stored for c in editor.calendars.value()] == ["jalali", "gregorian"]
    _settle(qtbot, ui)


def test_files_become_enclosures(shown: LettersPage, ui: Ui, world: World, tmp_path: Path) -> None:
    path = tmp_path / "first_outline.pdf"
    path.write_bytes(b"%PDF-1.7")
    shown.editor.enclosures.add_files([path])
    ui.tasks.wait_idle()
    ui.tasks.wait_idle()
    (enclosure,) = shown.editor.enclosures.value()
    assert enclosure.title == "first outline"
    assert world.see(lambda s: service.enclosure_file(s, enclosure)) == b"%PDF-1.7"
    shown.save()
    ui.tasks.wait_idle()
    (stored,) = world.see(service.rows)
    assert stored.enclosures == (enclosure,)


def test_a_pattern_with_an_unknown_field_is_refused_in_the_sheet(
    page: LettersPage, ui: Ui, world: World
) -> None:
    page.edit_series()
    ui.tasks.wait_idle()
    sheet = page.sheet
    form = sheet.rows.forms()[0]
    form.field("pattern").set_value("{series}/{month}/{number}")
    sheet.act()
    assert "unknown field {month}" in sheet.notice.text()
    form.field("pattern").set_value("{series}-{year}-{number:04}")
    sheet.act()
    ui.tasks.wait_idle()
    assert world.see(service.series)[0].pattern == "{series}-{year}-{number:04}"


def test_a_letter_from_a_decision_is_saved_and_linked(
    page: LettersPage, ui: Ui, world: World
) -> None:
    from desktop_app.db import links
    from desktop_app.letters.records import Letter

    source = Ref(Kind.DECISION, 3)
    page.start_letter(Letter(None, 0, addressee_post_id=world.guest), source)
    ui.tasks.wait_idle()
    ref = page.current_ref()
    assert ref is not None
    assert world.see(lambda s: links.neighbours(s, ref))[0][0] == source
    assert page.editor.signer.value() == Ref(Kind.POST, world.head)


def test_file_names_have_no_slashes() -> None:
    assert file_name("CINVU/1405/001") == "CINVU-1405-001.pdf"
    assert file_name("۱۴۵۰۵/ق/م/ب/۱۴۰۲") == "۱۴۵۰۵-ق-م-ب-۱۴۰۲.pdf"
