"""The letterheads' dialog: what an officer sees, types, deletes and takes back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.letters import service
from desktop_app.letters.gui.letterheads_page import head_row
from desktop_app.letters.gui.letterheads_sheet import LetterheadsSheet
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.records import Letterhead
from desktop_app.ui.context import Ui

from .conftest import EN, FA, World
from .gui_parts import FakePress
from .test_letterheads import head, picture, save

TODAY = date.today()


def families(language: Language) -> tuple[str, ...]:
    return ("Amiri", "Vazirmatn") if language.is_rtl else ("IBM Plex Serif",)


@pytest.fixture
def press() -> FakePress:
    return FakePress()


@pytest.fixture
def page(qtbot: Any, ui: Ui, press: FakePress) -> Iterator[LettersPage]:
    made = LettersPage(ui, replace(press.press(), families=families))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    ui.tasks.wait_idle()
    yield made
    made.flush()
    ui.tasks.wait_idle()


def shown(page: LettersPage) -> LetterheadsSheet:
    page.edit_letterheads()
    settle(page)
    return page.letterheads


def settle(page: LettersPage) -> None:
    page.ui.tasks.wait_idle()
    QTest.qWait(350)
    page.ui.tasks.wait_idle()


def stored(world: World) -> tuple[Letterhead, ...]:
    return world.see(service.letterheads)


def test_an_office_without_one_is_told_what_is_printed_then(page: LettersPage) -> None:
    sheet = shown(page)
    words = [label.accessibleName() or label.text() for label in sheet.page.findChildren(QLabel)]
    assert any("our own organisation" in text for text in words)
    assert not sheet.delete_button.isEnabled()
    assert not sheet.next_button.isEnabled()
    sheet.new_button.click()
    settle(page)
    own = sheet.page.editor.names.value()
    assert own[FA] == "شبکهٔ دانشگاه‌های مجازی"


def test_a_name_in_each_language_is_typed_and_saved(
    page: LettersPage, world: World, press: FakePress
) -> None:
    sheet = shown(page)
    sheet.new_button.click()
    editor = sheet.page.editor
    for language, name in ((EN, "Network"), (Language.AR, "الشبكة")):
        editor.tabs.choose(language)
        visible = [edit for edit in editor.names.edits.values() if edit.isVisible()]
        assert visible == [editor.names.edits[language]]
        editor.names.edits[language].setText(name)
    assert editor.names.edits[Language.AR].layoutDirection() is Qt.LayoutDirection.RightToLeft
    settle(page)
    assert press.previews[-1].letter.language is Language.AR
    assert press.previews[-1].head.names[Language.AR] == "الشبكة"
    assert press.previews[-1].reference == ""
    assert press.previews[-1].letter.is_sample
    sheet.page.save()
    settle(page)
    (kept,) = stored(world)
    assert kept.names == Texts(
        en="Network", ar="الشبكة", fa="شبکهٔ دانشگاه‌های مجازی"
    )  # fmt: skip
    assert sheet.delete_button.isEnabled()


def test_the_one_in_force_is_marked_and_shown_first(page: LettersPage, world: World) -> None:
    save(world, head("Old", None, TODAY - timedelta(days=1)))
    save(world, head("Now", TODAY, TODAY + timedelta(days=9)))
    save(world, head("Later", TODAY + timedelta(days=10)))
    pills = {row.title: row.pill.text for row in map(head_row, stored(world)) if row.pill}
    assert pills == {"Old": "ended", "Now": "in force now", "Later": "later"}
    sheet = shown(page)
    assert sheet.page.editor.base.names.best() == "Now"


def test_an_overlap_is_refused_in_place_and_nothing_typed_is_lost(
    page: LettersPage, world: World
) -> None:
    save(world, head("Now"))
    sheet = shown(page)
    sheet.new_button.click()
    editor = sheet.page.editor
    editor.names.edits[EN].setText("Second")
    sheet.page.save()
    settle(page)
    assert "“Second” and “Now” are both in force" in editor.notice.text()
    assert editor.names.edits[EN].text() == "Second"
    assert len(stored(world)) == 1


def test_delete_and_undo_in_the_dialog(page: LettersPage, world: World) -> None:
    save(world, head("Now"))
    sheet = shown(page)
    sheet.delete_button.click()
    settle(page)
    assert stored(world) == ()
    assert "Deleted “Now”" in sheet.notice.text()
    sheet.messages.undo_last()
    settle(page)
    assert [h.names.best() for h in stored(world)] == ["Now"]
    assert sheet.page.editor.base.names.best() == "Now"
    assert sheet.notice.isHidden()


def test_begin_the_next_one(page: LettersPage, world: World) -> None:
    save(world, head("Now", date(2020, 1, 1)))
    sheet = shown(page)
    sheet.page.editor.names.edits[EN].setText("Now, corrected")
    sheet.next_button.click()
    settle(page)
    asked = sheet.begin_sheet
    assert asked is not None
    assert asked.day.value() == TODAY
    asked.day.set_value(date(2019, 1, 1))
    asked.act_button.click()
    settle(page)
    assert "Now, corrected" in asked.notice.text()
    asked.day.set_value(TODAY + timedelta(days=30))
    asked.act_button.click()
    settle(page)
    later, former = stored(world)
    assert former.until == TODAY + timedelta(days=29)
    assert (later.since, later.names.best()) == (TODAY + timedelta(days=30), "Now, corrected")
    assert sheet.page.editor.base == later


def test_an_emblem_is_dropped_shown_and_removed(
    page: LettersPage, world: World, press: FakePress, tmp_path: Path
) -> None:
    save(world, head("Now"))
    sheet = shown(page)
    emblem = sheet.page.editor.emblem
    (tmp_path / "disc.png").write_bytes(picture())
    drop(emblem, tmp_path / "disc.png")
    settle(page)
    assert emblem.picture.pixmap().width() == 84
    assert press.previews[-1].images == {emblem.value(): picture()}
    sheet.page.save()
    settle(page)
    assert stored(world)[0].emblem == emblem.value() != ""
    (tmp_path / "no.png").write_bytes(b"no picture")
    emblem.take(tmp_path / "no.png")
    settle(page)
    assert "no PNG or JPEG" in emblem.error()
    emblem.remove_button.click()
    sheet.page.save()
    settle(page)
    assert stored(world)[0].emblem == ""
    assert emblem.picture.text() == "No emblem"


def drop(field: Any, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, button, keys.NoModifier)
    field.dragEnterEvent(enter)
    assert enter.isAccepted()
    field.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, keys.NoModifier))


def test_families_are_chosen_by_language(page: LettersPage, world: World) -> None:
    save(world, replace(head("Now"), fonts=((FA, "Zar"),)))
    sheet = shown(page)
    field = sheet.page.editor.families
    sheet.page.editor.tabs.choose(FA)
    texts = [field.control.itemText(n) for n in range(field.control.count())]
    assert texts == ["The usual letters", "Amiri", "Vazirmatn", "Zar (not on this computer)"]
    assert field.control.currentText() == "Zar (not on this computer)"
    field.control.setCurrentIndex(2)
    field.control.activated.emit(2)
    sheet.page.editor.tabs.choose(EN)
    assert field.control.currentText() == "The usual letters"
    sheet.page.save()
    settle(page)
    assert stored(world)[0].fonts == ((FA, "Vazirmatn"),)


def test_closing_keeps_what_was_typed_for_the_next_time(page: LettersPage, world: World) -> None:
    save(world, head("Now"))
    sheet = shown(page)
    sheet.page.editor.names.edits[EN].setText("Half ty")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(page)
    again = shown(page)
    assert again.page.editor.names.edits[EN].text() == "Half ty"
    assert stored(world)[0].names.best() == "Now"


def test_a_letter_on_screen_follows_its_letterhead(
    page: LettersPage, world: World, press: FakePress
) -> None:
    draft = world.draft()
    page.open_ref(Ref(Kind.LETTER, draft.id or 0))
    settle(page)
    save_in_window(page, head("Now"))
    settle(page)
    assert press.previews[-1].head is not None


def save_in_window(page: LettersPage, record: Letterhead) -> None:
    page.ui.tasks.write(
        lambda s: service.save_letterhead(s, record), lambda _saved: None, owner=page
    )
