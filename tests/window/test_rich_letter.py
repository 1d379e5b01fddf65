"""A letter with every form, written in the real window with the keyboard alone, then issued."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop_app.app import Desk
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import (
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    Run,
)
from desktop_app.letters import service
from desktop_app.letters.records import Letter, LetterKind, LetterState
from desktop_app.ui.rich_edit import RichEdit
from desktop_app.ui.rich_sheets import ImageSheet, NoteSheet, TableSheet

from ..letters.conftest import _enter
from .conftest import OpenDesk
from .hands import until
from .officer import Officer


@pytest.fixture(scope="session")
def entered(prepare: Callable[..., Any]) -> Any:
    """An office that knows whom to write to."""
    return prepare(lambda office: office.write(lambda session: _enter(session, office)))


@pytest.fixture
def known(entered: Any, open_desk: OpenDesk) -> Desk:
    """A desk on it."""
    return open_desk(start=entered.path)


@pytest.fixture
def officer(known: Desk) -> Officer:
    """An officer in front of it, with a new letter begun."""
    made = Officer(known)
    made.go("Letters")
    made.header("New letter")
    made.pick("To", "Amina")
    made.write("Subject", "Joint courses")
    return made


def here() -> Any:
    """Where the keys go."""
    return QApplication.focusWidget()


def keys(officer: Officer, *combinations: str) -> None:
    """Press keys wherever the cursor is."""
    for combination in combinations:
        pressed = QKeySequence(combination)[0]
        QTest.keyClick(here(), pressed.key(), pressed.keyboardModifiers())
        officer.settle()
        if QApplication.activeWindow() is None:  # no window manager gives it back after a sheet
            officer.window.activateWindow()
            officer.settle()


def typed(words: str) -> None:
    """Type Latin words and line ends."""
    for letter in words:
        if letter == "\n":
            QTest.keyClick(here(), Qt.Key.Key_Return)
        else:
            QTest.keyClicks(here(), letter)


def sheet(officer: Officer, kind: type[Any]) -> Any:
    """The sheet of a kind, once it is open and has the focus."""
    until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"{kind.__name__} is open")
    found = QApplication.activeModalWidget()
    assert found is not None
    found.activateWindow()
    until(lambda: here() is not None and found.isAncestorOf(here()), "the cursor is in it")
    return found


def into_the_text(officer: Officer) -> RichEdit:
    """Go to the text by Tab, from the salutation."""
    officer.press(officer.find(QLineEdit, "Salutation"))
    for _ in range(3):
        if isinstance(here(), RichEdit):
            break
        keys(officer, "Tab")
    edit = here()
    assert isinstance(edit, RichEdit)
    return edit


def stored(officer: Officer) -> Letter:
    """The letter shown, as the office has it."""
    ref = officer.editor().current_ref()
    letter: Letter = officer.desk.office.read(lambda session: service.letter(session, ref.id))
    return letter


def saved(officer: Officer) -> Letter:
    """Save with the keyboard; what is stored then."""
    keys(officer, "Ctrl+S")
    until(lambda: officer.editor().current_ref() and not officer.editor().is_dirty, "it is saved")
    return stored(officer)


@pytest.mark.timeout(120)
def test_every_form_is_typed_saved_reopened_and_issued(
    officer: Officer, known: Desk, tmp_path: Path
) -> None:
    bugs: list[BaseException] = []
    known.ui.messages.bugged.connect(bugs.append)
    into_the_text(officer)
    typed("We meet on ")
    keys(officer, "Ctrl+B")
    typed("Monday")
    keys(officer, "Ctrl+B", "Ctrl+Shift+F")
    sheet(officer, NoteSheet)
    typed("At ten.")
    keys(officer, "Ctrl+Return")
    typed(", to speak of:\n1. an outline\na budget\n\n")
    keys(officer, "Ctrl+Shift+T")
    sheet(officer, TableSheet)
    keys(officer, "Ctrl+A")
    typed("2")
    keys(officer, "Tab", "Ctrl+A")
    typed("1")
    keys(officer, "Return")
    for words in ("Course", "Hours", "Maths"):
        typed(words)
        keys(officer, "Tab")
    typed("12")
    keys(officer, "Down")
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    QGuiApplication.clipboard().setImage(image)
    keys(officer, "Ctrl+V")
    sheet(officer, ImageSheet)
    typed("A blue field")
    keys(officer, "Return")
    letter = saved(officer)
    assert letter.rich is not None
    picture = letter.rich.blocks[3]
    assert isinstance(picture, RichImage)
    assert letter.rich.blocks == (
        RichParagraph((Run("We meet on "), Run("Monday", bold=True, note="At ten."),
                       Run(", to speak of:"))),
        RichList((RichItem((Run("an outline"),)), RichItem((Run("a budget"),))), ordered=True),
        RichTable(((Run("Course"),), (Run("Hours"),)), (((Run("Maths"),), (Run("12"),)),)),
        RichImage(picture.sha256, "A blue field", 0.6),
    )  # fmt: skip
    assert letter.body == letter.rich.plain()
    known.window.page().show_empty()
    known.window.open_ref(Ref(Kind.LETTER, letter.id or 0))
    until(lambda: officer.editor().current_ref() is not None, "it is open again")
    officer.settle()
    assert officer.editor().text.value() == letter.rich
    assert not officer.editor().is_dirty
    until(lambda: officer.is_ready("Issue…"), "it may be issued")
    officer.click("Issue…")
    officer.click("Issue the letter")
    until(lambda: stored(officer).state is LetterState.ISSUED, "it is issued")
    letter = stored(officer)
    pdf = known.office.read(lambda session: service.issued_pdf(session, letter.id or 0))
    out = tmp_path / "issued.pdf"
    out.write_bytes(pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        words = " ".join(page.get_textpage().get_text_range() for page in document)
    for said in ("Monday", "At ten.", "an outline", "Maths"):
        assert said in words
    with pikepdf.open(out) as opened:
        assert any(page.get_images() for page in opened.pages)
    assert not bugs


@pytest.mark.timeout(120)
def test_what_was_typed_can_be_undone_and_is_there_again(officer: Officer) -> None:
    edit = into_the_text(officer)
    typed("- one\ntwo")
    seen = []
    for _ in range(4):
        keys(officer, "Ctrl+Z")
        seen.append(edit.toPlainText())
    assert "one" in seen[0]
    assert "- " in seen, "the list is taken back to what was typed"
    keys(officer, "Ctrl+A")
    typed("-")
    typed("\nplain words")
    letter = saved(officer)
    assert (letter.rich, letter.body) == (None, "-\n\nplain words")


@pytest.mark.timeout(120)
def test_a_usual_text_asks_before_it_replaces_and_can_be_undone(officer: Officer) -> None:
    into_the_text(officer)
    typed("Mine")
    editor = officer.editor()
    officer.click("Begin with…")
    officer.from_menu("Letter of admission")
    officer.click("Replace")
    until(lambda: "admitted" in editor.text.value().plain(), "the usual text is there")
    assert editor.subject.value() == "Admission {{ addressee.of_organisation }} to membership"
    officer.click("Undo")
    assert editor.text.value().plain() == "Mine"
    assert editor.subject.value() == "Joint courses"


@pytest.mark.timeout(120)
def test_kind_and_second_language_are_chosen_in_place(officer: Officer) -> None:
    into_the_text(officer)
    typed("The text")
    editor = officer.editor()
    assert not officer.seen(QLineEdit, "Subject, Persian")
    officer.click("More choices")
    officer.choose("Kind of paper", "note verbale")
    until(lambda: editor.bar.mend_text() == "choose another kind or addressee", "it is refused")
    officer.choose("Kind of paper", "letter")
    officer.choose("Classification", "confidential")
    officer.choose("Second language", "Persian")
    officer.write("Subject, Persian", "دوره‌های مشترک")
    officer.write("Text, Persian", "متن نامه")
    words = "More choices · confidential · and in Persian"
    assert officer.seen(QAbstractButton, words)
    letter = saved(officer)
    assert letter.kind is LetterKind.LETTER
    assert letter.second is not None
    found = (letter.second.language, letter.second.subject, letter.second.body)
    assert found == (Language.FA, "دوره‌های مشترک", "متن نامه")


def test_pasted_words_of_another_program_load_nothing(officer: Officer) -> None:
    edit = into_the_text(officer)
    mime = QMimeData()
    mime.setHtml("<p>One <i>two</i> <img src='file:///etc/passwd'></p><ul><li>a</li></ul>")
    QGuiApplication.clipboard().setMimeData(mime)
    keys(officer, "Ctrl+V")
    assert edit.text().blocks == (
        RichParagraph((Run("One "), Run("two", italic=True))),
        RichList((RichItem((Run("a"),)),)),
    )
