"""Versions, remarks, a partner's draft and signatures, clicked through against a real office."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import working_copies
from desktop_app.db.office import Office
from desktop_app.mous import service, service_comments, service_versions
from desktop_app.mous.exchange_docx import parse
from desktop_app.mous.gui.comments_dialog import CommentsDialog
from desktop_app.mous.gui.draft_dialog import DraftDialog
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.signing_dialog import SigningDialog
from desktop_app.mous.gui.since_dialog import SinceDialog
from desktop_app.mous.gui.versions_dialog import VersionsDialog
from desktop_app.mous.life_records import Comment
from desktop_app.mous.records import Mou, MouState
from desktop_app.papers import memorandum_signatures, set_document, sign_memorandum
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.scans import scan_codes
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks

from .conftest import EN, FA, NOON, People
from .docx_files import docx, paragraph


@pytest.fixture
def ui(qapp: QApplication, office: Office) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(office.read, office.write, bus, messages)
    drafts = Drafts(working_copies.keep, working_copies.find, working_copies.drop)
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: EN)
    assert tasks.wait_idle()
    tasks.close()


@pytest.fixture
def press() -> MouPress:
    return MouPress(
        set_document,
        word=lambda document: document.title.encode(),
        read_draft=lambda path, _stopper: parse(str(path)),
        sign=sign_memorandum,
        signatures=memorandum_signatures,
        scan_codes=scan_codes,
    )


@pytest.fixture
def stored(office: Office, draft: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, draft)).value


@pytest.fixture
def page(qtbot: Any, ui: Ui, press: MouPress, stored: Mou) -> MousPage:
    made = MousPage(ui, press, clock=lambda: NOON)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    made.show()
    made.open_ref(Ref(Kind.MOU, stored.id))
    ui.tasks.wait_idle()
    return made


@pytest.fixture
def settle(ui: Ui) -> Callable[[], None]:
    def wait() -> None:
        for _ in range(4):
            ui.tasks.wait_idle()
            QApplication.processEvents()

    return wait


def change(office: Office, mou: Mou, body: str) -> Mou:
    now = office.read(lambda s: service.mou(s, mou.id))
    texts = tuple(replace(t, body=body) if t.language is EN else t for t in now.articles[0].texts)
    articles = (replace(now.articles[0], texts=texts), *now.articles[1:])
    return office.write(lambda s: service.save_mou(s, replace(now, articles=articles))).value


def formats(dialog: VersionsDialog) -> list[tuple[str, bool, bool]]:
    """The runs of the view: text, underlined, struck."""
    found, block = [], dialog.view.document().begin()
    while block.isValid():
        for piece in list(block):
            run = piece.fragment() if hasattr(piece, "fragment") else piece
            style = run.charFormat()
            found.append((run.text(), style.fontUnderline(), style.fontStrikeOut()))
        block = block.next()
    return found


def test_a_version_is_kept_compared_and_saved_for_the_partner(
    page: MousPage, office: Office, stored: Mou, tmp_path: Path, settle: Callable[[], None]
) -> None:
    page.texts.open_versions()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, VersionsDialog)
    assert "No version is kept yet" in dialog.view.toPlainText()
    assert not dialog.save_button.isEnabled()
    dialog.keep()
    settle()
    assert "has no name" in dialog.notice.text()
    dialog.name.set_value("Sent out")
    dialog.keep()
    settle()
    assert "the same in this language" in dialog.view.toPlainText()
    change(office, stored, "Another text.")
    dialog.compare()
    settle()
    runs = formats(dialog)
    assert ("Another ", True, False) in runs or ("Another text", True, False) in runs
    assert any(struck for _, _, struck in runs)
    dialog.ask_where = lambda _parent, _name: tmp_path / "changes.pdf"
    dialog.save_pdf()
    settle()
    assert (tmp_path / "changes.pdf").read_bytes().startswith(b"%PDF-")
    dialog.bring_back()
    settle()
    now = office.read(lambda s: service.mou(s, stored.id))
    assert now.articles[0].text(EN).body == "Text."
    dialog.accept()
    settle()
    assert page.texts.dialog is None


def test_the_view_takes_no_text_for_markup(
    page: MousPage, office: Office, stored: Mou, settle: Callable[[], None]
) -> None:
    office.write(lambda s: service_versions.keep_version(s, stored.id, "One"))
    change(office, stored, "<img src='file:///etc/passwd'><b>bold</b>")
    page.texts.open_versions()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, VersionsDialog)
    assert "<img src='file:///etc/passwd'><b>bold</b>" in dialog.view.toPlainText()
    dialog.view.moveCursor(QTextCursor.MoveOperation.End)
    dialog.accept()


def test_a_partners_draft_is_corrected_kept_and_taken_over(
    page: MousPage, office: Office, stored: Mou, tmp_path: Path, settle: Callable[[], None]
) -> None:
    path = docx(
        tmp_path / "theirs.docx",
        paragraph("Article 1: Purpose"), paragraph("Their text."), paragraph("Costs"),
        paragraph("Each its own."), word__media__a_DOT_png=b"x",
    )  # fmt: skip
    page.texts.ask_draft = lambda: path
    page.texts.bring_in()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, DraftDialog)
    assert "pictures" in dialog.notice.text()
    assert [dialog.tree.topLevelItem(n).text(0) for n in range(4)] == ["Article 1", "", "", ""]
    dialog.tree.topLevelItem(2).setSelected(True)
    dialog.toggle_begin()
    assert dialog.tree.topLevelItem(2).text(0) == "Article 2"
    dialog.keep()
    settle()
    versions = page.texts.dialog
    assert isinstance(versions, VersionsDialog)
    assert versions.take_button.isEnabled()
    named = [versions.article.itemText(n) for n in range(versions.article.count())]
    assert named == [
        "Article 1: take their wording",
        "Article 2: add it to ours",
        "Article 2: take it out of ours",
    ]
    assert ("Their text", True, False) in formats(versions)
    versions.take_over()
    settle()
    now = office.read(lambda s: service.mou(s, stored.id))
    assert now.articles[0].text(EN).body == "Their text."
    assert now.articles[0].text(FA).stale
    versions.accept()


def test_a_file_with_macros_is_refused_in_words(
    page: MousPage, ui: Ui, tmp_path: Path, settle: Callable[[], None]
) -> None:
    told: list[str] = []
    ui.messages.failed.connect(lambda error: told.append(str(error)))
    path = docx(tmp_path / "m.docx", paragraph("x"), word__vbaProject_DOT_bin=b"x")
    page.texts.ask_draft = lambda: path
    page.texts.bring_in()
    settle()
    assert "contains macros" in told[0]
    assert page.texts.dialog is None


def test_remarks_are_counted_beside_their_article_and_answered(
    page: MousPage, office: Office, stored: Mou, settle: Callable[[], None]
) -> None:
    key = stored.articles[0].id
    remark = Comment(None, stored.id or 0, key, EN, "Too short.", "NUST")
    office.write(lambda s: service_comments.add_comment(s, remark))
    page.texts.open_comments()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, CommentsDialog)
    dialog.text.set_value("And too vague.")
    dialog.article.setCurrentIndex(1)
    dialog.add()
    settle()
    (first, second) = sorted(dialog.answers)
    dialog.answers[second].set_value("Made clear.")
    dialog.settle(second)
    settle()
    assert list(dialog.answers) == [first]
    dialog.accept()
    settle()
    shown = page.editor.board.rows[0].remarks
    assert shown.isVisible()
    assert shown.text() == "Remarks: 1"
    assert not page.editor.board.rows[1].remarks.isVisible()
    shown.click()
    settle()
    assert isinstance(page.texts.dialog, CommentsDialog)
    page.texts.dialog.accept()


def test_a_lagging_text_shows_what_changed(
    page: MousPage, office: Office, ui: Ui, stored: Mou, settle: Callable[[], None]
) -> None:
    change(office, stored, "Text, longer.")
    page.open_ref(Ref(Kind.MOU, stored.id))
    page.editor.open(Ref(Kind.MOU, stored.id))
    settle()
    card = page.editor.board.rows[0].cards[FA]
    assert card.since.isVisible()
    card.since.click()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, SinceDialog)
    assert "longer" in dialog.views[0].toPlainText()
    dialog.accept()


def test_a_text_is_frozen_signed_and_fixed(
    page: MousPage,
    office: Office,
    stored: Mou,
    people: People,
    tmp_path: Path,
    settle: Callable[[], None],
) -> None:
    for state in (MouState.CONSULTATION, MouState.APPROVED):
        office.write(lambda s, to=state: service.set_state(s, stored.id, to))
    pkcs12, _ = make_demonstration_identity("Najafi Barzegar", "x", NOON)
    (tmp_path / "me.p12").write_bytes(pkcs12)
    page.texts.open_signing()
    settle()
    dialog = page.texts.dialog
    assert isinstance(dialog, SigningDialog)
    assert not dialog.freeze_button.isHidden()
    dialog.freeze()
    settle()
    frozen = office.read(lambda s: service.mou(s, stored.id))
    assert frozen.frozen_at is not None
    assert dialog.freeze_button.isHidden()
    texts = {each.text() for each in dialog.findChildren(QPushButton)}
    assert {"Sign…", "Take in a signed file…"} <= texts

    dialog.sign(dialog._mou.parties[0])
    sheet = dialog.sheet
    assert sheet is not None
    sheet.act()
    assert "file or the day is missing" in sheet.notice.text()
    sheet.form.field("file").set_value(str(tmp_path / "me.p12"))
    sheet.form.field("place").set_value(Texts(en="Tehran"))
    sheet.passphrase.edit.setText("wrong")
    sheet.act()
    settle()
    assert dialog.sheet is sheet
    assert sheet.notice.text()
    sheet.passphrase.edit.setText("x")
    sheet.act()
    settle()
    assert dialog.sheet is None
    signed = office.read(lambda s: service.mou(s, stored.id))
    assert signed.parties[0].signed_on == NOON.date()
    assert not dialog.unfreeze_button.isEnabled()
    dialog.ask_where = lambda _parent, _name: tmp_path / "signed.pdf"
    dialog.save_paper()
    settle()
    saved = (tmp_path / "signed.pdf").read_bytes()
    assert len(memorandum_signatures(saved)) == 1
    dialog.ask_file = lambda _title, _pattern: tmp_path / "signed.pdf"
    dialog.attach_scan()
    settle()
    bound = office.read(lambda s: service.mou(s, stored.id))
    assert [scan["name"] for scan in bound.scans] == ["signed.pdf"]
    dialog.accept()
    settle()
    page.editor.open(Ref(Kind.MOU, stored.id))
    settle()
    assert page.editor.board.rows[0].cards[EN].body.isReadOnly()
    assert isinstance(NOON, datetime)


def test_the_printed_memorandum_can_be_saved_to_edit(
    page: MousPage, tmp_path: Path, settle: Callable[[], None]
) -> None:
    page.export()
    settle()
    dialog = page.dialog
    assert dialog is not None
    dialog.ask_word = lambda _name: tmp_path / "mou.docx"
    dialog.save_word()
    settle()
    assert (tmp_path / "mou.docx").read_bytes() == b"Virtual education"
