"""A text with its forms, written with the keyboard alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
)
from desktop_app.ui.context import Ui
from desktop_app.ui.rich_field import RichTextField
from desktop_app.ui.rich_html import LONGEST
from desktop_app.ui.rich_icons import Icon
from desktop_app.ui.rich_pictures import PictureStore
from desktop_app.ui.rich_sheets import ImageSheet, NoteSheet, TableSheet

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


class Hands:
    """Types into a field."""

    def __init__(self, field: RichTextField, qtbot: Any) -> None:
        self.field, self._qtbot = field, qtbot

    def type(self, words: str) -> None:
        for letter in words:
            if letter == "\n":
                QTest.keyClick(self.field.edit, Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(self.field.edit, letter)
            else:  # no key of the test's keyboard
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.field.edit, press)

    def keys(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.field.edit, combination.key(), combination.keyboardModifiers())

    def paste(self, mime: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(mime)
        self.keys("Ctrl+V")

    def blocks(self) -> tuple[Any, ...]:
        return self.field.value().blocks


@pytest.fixture
def kept() -> dict[str, bytes]:
    return {}


@pytest.fixture
def field(ui: Ui, qtbot: Any, kept: dict[str, bytes]) -> Iterator[RichTextField]:
    def keep(_session: Any, data: bytes) -> str:
        kept["ab"] = data
        return "ab"

    made = RichTextField(ui.tasks, PictureStore(keep, lambda _s, name: kept[name]), 6)
    made.set_label("Text")
    qtbot.addWidget(made)
    made.resize(460, 400)
    made.show()
    made.activateWindow()
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    return made


@pytest.fixture
def hands(field: RichTextField, qtbot: Any) -> Hands:
    return Hands(field, qtbot)


def para(*runs: Run) -> RichParagraph:
    return RichParagraph(runs)


def test_bold_and_italic_words(hands: Hands) -> None:
    hands.type("one ")
    hands.keys("Ctrl+B")
    assert hands.field.toolbar.buttons[Icon.BOLD].isChecked()
    hands.type("two")
    hands.keys("Ctrl+B")
    hands.keys("Ctrl+I")
    hands.type(" three")
    assert hands.blocks() == (para(Run("one "), Run("two", bold=True), Run(" three", italic=True)),)


def test_a_list_begins_as_it_is_typed_and_one_undo_takes_it_back(hands: Hands) -> None:
    hands.type("Enclosed:\n1. ")
    assert hands.field.toolbar.buttons[Icon.NUMBERS].isChecked()
    hands.keys("Ctrl+Z")
    assert hands.field.edit.toPlainText() == "Enclosed:\n1. "
    hands.keys("Ctrl+Shift+Z")
    hands.type("an outline\na budget\n\nThank you.")
    items = (RichItem((Run("an outline"),)), RichItem((Run("a budget"),)))
    assert hands.blocks() == (
        para(Run("Enclosed:")), RichList(items, ordered=True), para(Run("Thank you.")),
    )  # fmt: skip


@pytest.mark.parametrize(("typed", "ordered"), [("- a", False), ("۱. a", True), ("1) a", True)])
def test_signs_that_begin_a_list(hands: Hands, typed: str, ordered: bool) -> None:
    hands.type(typed)
    assert hands.blocks() == (RichList((RichItem((Run("a"),)),), ordered),)


@pytest.mark.parametrize("typed", ["5. a", "No. 1. a", "-a", "1.5 a"])
def test_other_numbers_stay_words(hands: Hands, typed: str) -> None:
    hands.type(typed)
    assert hands.blocks() == (para(Run(typed)),)


def test_backspace_takes_the_form_away_and_keeps_the_words(hands: Hands) -> None:
    hands.type("- a")
    hands.keys("Home")
    hands.keys("Backspace")
    assert hands.blocks() == (para(Run("a")),)


@pytest.mark.parametrize(
    ("keys", "style"),
    [("Ctrl+Shift+H", ParagraphStyle.HEADING), ("Ctrl+Shift+P", ParagraphStyle.NUMBERED)],
)
def test_a_paragraph_gets_a_form_and_loses_it_again(
    hands: Hands, keys: str, style: ParagraphStyle
) -> None:
    hands.type("Budget")
    hands.keys(keys)
    assert hands.blocks() == (RichParagraph((Run("Budget"),), style),)
    hands.keys(keys)
    assert hands.blocks() == (para(Run("Budget")),)


def test_typed_labels_give_way_once_an_item_is_added(hands: Hands) -> None:
    items = (RichItem((Run("a"),), "1."), RichItem((Run("b"),), "2."))
    hands.field.set_value(RichText((RichList(items, True),)))
    assert hands.blocks() == (RichList(items, True),)
    hands.keys("End")
    hands.type("\nnew")
    found = hands.blocks()[0]
    assert [item.label for item in found.items] == ["", "", ""]
    hands.keys("Ctrl+Z")
    hands.keys("Ctrl+Z")
    assert hands.blocks() == (RichList(items, True),)


def test_a_quotation_asks_for_its_language(hands: Hands, qtbot: Any) -> None:
    hands.type("Words")
    hands.keys("Ctrl+Shift+Q")
    menu = _menu(qtbot)
    next(a for a in menu.actions() if a.text() == "Persian").trigger()
    menu.close()
    quoted = RichParagraph((Run("Words"),), ParagraphStyle.QUOTATION, Language.FA)
    assert hands.blocks() == (quoted,)
    direction = hands.field.edit.textCursor().block().textDirection()
    assert direction is Qt.LayoutDirection.RightToLeft
    hands.keys("Ctrl+Shift+Q")
    assert hands.blocks() == (para(Run("Words")),)


def test_a_table_is_made_filled_and_grows(hands: Hands, qtbot: Any) -> None:
    hands.type("See:")
    hands.keys("Ctrl+Shift+T")
    sheet = hands.field.sheet
    assert isinstance(sheet, TableSheet)
    sheet.form.field("columns").set_value(2)
    sheet.form.field("rows").set_value(1)
    QTest.keyClick(sheet, Key.Key_Return, CTRL)
    for words in ("Course", "Hours", "Maths", "12"):
        hands.type(words)
        QTest.keyClick(hands.field.edit, Key.Key_Tab)
    QTest.keyClick(hands.field.edit, Key.Key_Tab, SHIFT)
    table = RichTable(((Run("Course"),), (Run("Hours"),)), (((Run("Maths"),), (Run("12"),)),))
    assert hands.blocks() == (para(Run("See:")), table)


def test_rows_and_columns_come_and_go(hands: Hands, qtbot: Any) -> None:
    hands.field.set_value(
        RichText(
            (RichTable(((Run("a"),), (Run("b"),)), (((Run("c"),), (Run("d"),)),), (2.0, 1.0)),)
        )
    )
    cursor = hands.field.edit.textCursor()
    cursor.setPosition(hands.field.edit.toPlainText().index("c") + 1)
    hands.field.edit.setTextCursor(cursor)

    def shape() -> tuple[int, int]:
        table = hands.blocks()[0]
        return len(table.rows) + 1, len(table.header)

    for words, wanted in (
        ("Add a row above", (3, 2)), ("Add a row below", (4, 2)), ("Add a column after", (4, 3)),
        ("Remove the row", (3, 3)), ("Remove the column", (3, 2)),
    ):  # fmt: skip
        hands.keys("Ctrl+Shift+T")
        menu = _menu(qtbot)
        next(a for a in menu.actions() if a.text() == words).trigger()
        menu.close()
        assert shape() == wanted, words
    for _ in range(5):
        hands.keys("Ctrl+Z")
    assert hands.blocks()[0].widths == (2.0, 1.0)


def test_a_row_becomes_the_header(hands: Hands, qtbot: Any) -> None:
    rows = (((Run("1"),),), ((Run("Name", bold=True),),))
    hands.field.set_value(RichText((RichTable(((),), rows),)))
    cursor = hands.field.edit.textCursor()
    cursor.setPosition(hands.field.edit.document().characterCount() - 3)
    hands.field.edit.setTextCursor(cursor)
    hands.keys("Ctrl+Shift+T")
    menu = _menu(qtbot)
    next(a for a in menu.actions() if a.text() == "Make this row the header").trigger()
    menu.close()
    assert hands.blocks() == (RichTable(((Run("Name", bold=True),),), (((),), ((Run("1"),),))),)


def test_a_footnote_is_added_changed_and_removed(hands: Hands) -> None:
    hands.type("The course")
    for words, expected in (("first", "first"), ("second", "second")):
        hands.keys("Ctrl+Shift+F")
        sheet = hands.field.sheet
        assert isinstance(sheet, NoteSheet)
        sheet.words.set_value(words)
        QTest.keyClick(sheet, Key.Key_Return, CTRL)
        assert hands.blocks() == (para(Run("The course", note=expected)),)
    assert hands.field.toolbar.buttons[Icon.NOTE].isChecked()
    hands.type(" begins")
    assert hands.blocks() == (para(Run("The course", note="second"), Run(" begins")),)
    hands.keys("Ctrl+Z")
    hands.keys("Ctrl+Shift+F")
    assert isinstance(hands.field.sheet, NoteSheet)
    hands.field.sheet._remove()
    assert hands.blocks() == (para(Run("The course")),)


def test_a_footnote_without_words_is_refused(hands: Hands) -> None:
    hands.keys("Ctrl+Shift+F")
    sheet = hands.field.sheet
    assert isinstance(sheet, NoteSheet)
    sheet.act_button.click()
    assert sheet.isVisible()
    assert sheet.words.error()
    sheet.reject()


def test_a_pasted_image_is_kept_and_needs_words(
    hands: Hands, ui: Ui, kept: dict[str, bytes]
) -> None:
    hands.type("Look:")
    mime = QMimeData()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    mime.setImageData(image)
    hands.paste(mime)
    assert ui.tasks.wait_idle()
    assert kept["ab"].startswith(b"\x89PNG")
    sheet = hands.field.sheet
    assert isinstance(sheet, ImageSheet)
    sheet.act_button.click()
    assert sheet.isVisible(), "an image without words is refused"
    QTest.keyClicks(sheet.alt.edit, "A blue field")
    sheet.act_button.click()
    assert hands.blocks() == (para(Run("Look:")), RichImage("ab", "A blue field", 0.6))
    assert ui.tasks.wait_idle()
    hands.keys("Ctrl+Z")
    assert hands.blocks() == (para(Run("Look:")),)


def test_a_refused_image_says_why(hands: Hands, ui: Ui, tmp_path: Any) -> None:
    hands.field.take_picture(tmp_path / "none.png")
    assert ui.tasks.wait_idle()
    assert "none.png" in hands.field.error()


def test_pasted_html_loads_nothing(hands: Hands, tmp_path: Any) -> None:
    asked: list[Any] = []
    edit = hands.field.edit
    edit.loadResource = lambda *names: asked.append(names)  # type: ignore[method-assign]
    mime = QMimeData()
    mime.setHtml('<p>a <b>b</b><img src="file:///etc/passwd"><img src="http://x.example/"></p>')
    hands.paste(mime)
    assert hands.blocks() == (para(Run("a "), Run("b", bold=True)),)
    assert asked == []
    assert type(edit).loadResource(edit, int(QTextDocument.ResourceType.ImageResource.value),
                                   QUrl("file:///etc/passwd")) is None  # fmt: skip


def test_an_endless_clipboard_is_taken_as_words(hands: Hands) -> None:
    mime = QMimeData()
    mime.setHtml("<b>" + "x" * LONGEST)
    mime.setText("plain")
    hands.paste(mime)
    assert hands.blocks() == (para(Run("plain")),)


def test_copying_inside_keeps_everything(hands: Hands) -> None:
    text = RichText(
        (para(Run("a", bold=True, note="n")), RichList((RichItem((Run("i"),)),)),
         RichImage("ab", "alt", 0.5, "cap"))
    )  # fmt: skip
    hands.field.set_value(text)
    hands.keys("Ctrl+A")
    hands.keys("Ctrl+X")
    assert hands.blocks() == ()
    hands.keys("Ctrl+V")
    assert hands.blocks() == text.blocks
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == text.plain()


def test_clear_formatting_leaves_words_and_notes(hands: Hands) -> None:
    run = Run("a", bold=True, italic=True, note="n")
    hands.field.set_value(RichText((RichParagraph((run,), ParagraphStyle.HEADING),)))
    hands.keys("Ctrl+A")
    hands.keys("Ctrl+Shift+Space")
    assert hands.blocks() == (para(Run("a", note="n")),)


def test_raw_state_comes_back_and_old_copies_are_words(field: RichTextField) -> None:
    text = RichText((para(Run("a", bold=True)), RichList((RichItem((Run("b"),)),), True)))
    field.set_value(text)
    raw = field.raw()
    field.set_raw("one\n\ntwo")
    assert field.value().plain() == "one\n\ntwo"
    field.set_raw(raw)
    assert field.value() == text
    assert field.raw() == raw


def test_setting_the_same_text_keeps_the_cursor_and_what_can_be_undone(hands: Hands) -> None:
    hands.type("abc")
    hands.field.set_value(hands.field.value())
    assert hands.field.edit.textCursor().position() == 3
    hands.keys("Ctrl+Z")
    assert hands.blocks() == ()


def test_the_direction_follows_the_language(field: RichTextField) -> None:
    field.set_value(RichText((para(Run("a")), RichTable(((Run("h"),),), ()))))
    field.turn(Language.FA)
    assert field.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
    block = field.edit.document().begin()
    assert block.layout().textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    (table,) = field.edit.document().rootFrame().childFrames()
    assert table.frameFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_every_button_has_a_name_and_the_arrows_reach_it(field: RichTextField) -> None:
    buttons = list(field.toolbar.buttons.values())
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    first = buttons[0]
    first.setFocus()
    QTest.keyClick(first, Key.Key_Right)
    assert QApplication.focusWidget() is buttons[1]
    stops = [b for b in buttons if b.focusPolicy() is Qt.FocusPolicy.TabFocus]
    assert stops == [buttons[1]]


def test_read_only_text_cannot_be_changed(hands: Hands) -> None:
    hands.type("a")
    hands.field.set_read_only(True)
    hands.type("b\n- ")
    hands.keys("Ctrl+B")
    hands.keys("Ctrl+Shift+L")
    assert hands.blocks() == (para(Run("a")),)
    assert not hands.field.toolbar.isVisible()


def test_two_hundred_pages_do_not_stall_typing(hands: Hands) -> None:
    """One key in a text of 1,500 paragraphs and 120,000 words, read and compared as an editor does.

    Measured at 8 ms; the bound leaves room for a busy machine.
    """
    from time import process_time

    words = Run("Lorem ipsum dolor sit amet consectetur " * 8)
    hands.field.set_value(RichText(tuple(para(words, Run("x", bold=True)) for _ in range(1500))))
    clean = hands.field.raw()
    cursor = hands.field.edit.textCursor()
    cursor.setPosition(200_000)
    hands.field.edit.setTextCursor(cursor)
    QApplication.processEvents()
    hands.type("a")
    taken = []
    for _ in range(7):
        begin = process_time()
        hands.type("a")
        QApplication.processEvents()
        assert hands.field.raw() != clean
        taken.append(process_time() - begin)
    assert sorted(taken)[3] < 0.08


def _menu(qtbot: Any) -> QMenu:
    found: list[QMenu] = []

    def there() -> bool:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            found.append(popup)
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]
