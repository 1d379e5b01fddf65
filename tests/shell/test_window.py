"""The window: opening, pages, keys, jumps, search, thread, undo, progress, shape, plain text."""

from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.shell.bug_dialog import report_text
from desktop_app.shell.main_window import MainWindow
from desktop_app.shell.preferences import PreferencesDialog
from desktop_app.shell.preferences_data import Preferences, load_preferences, save_preferences
from desktop_app.ui.context import Ui
from desktop_app.ui.tasks import Busy
from desktop_app.ui.theme import ThemeChoice

LETTER, MEETING = Ref(Kind.LETTER, 2), Ref(Kind.MEETING, 1)


def press(qtbot: Any, widget: QWidget, key: Qt.Key, control: bool = True) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(widget, key, held)


def editor_of(window: MainWindow) -> Any:
    return window.page().current_editor()  # type: ignore[union-attr]


def test_shows_before_there_is_an_office(empty_window: MainWindow) -> None:
    assert empty_window.page() is None
    assert "Opening" in empty_window._opening.text()
    empty_window.show_problem(UserError("This is not an office.", "Choose another file."))
    assert empty_window._opening.text() == "This is not an office. Choose another file."


def test_pages_and_counts(window: MainWindow, qtbot: Any) -> None:
    assert window.header.heading() == "Letters"
    qtbot.waitUntil(lambda: window.sidebar.page_button(1).end() == "1")
    assert window.sidebar.page_button(0).end() == "2"
    press(qtbot, window, Qt.Key.Key_2)
    assert window.header.heading() == "Meetings"
    qtbot.mouseClick(window.sidebar.page_button(0), Qt.MouseButton.LeftButton)
    assert window.header.heading() == "Letters"


def test_no_part_is_ever_a_window_of_its_own(window: MainWindow, ui: Ui, qtbot: Any) -> None:
    for ref in (LETTER, MEETING):
        window.open_ref(ref)
        ui.tasks.wait_idle()
    qtbot.wait(20)
    assert window.isActiveWindow()


def test_a_jump_opens_the_record_on_its_page(window: MainWindow, ui: Ui) -> None:
    ui.jump.to(MEETING)
    ui.tasks.wait_idle()
    assert window.header.heading() == "Meetings"
    assert editor_of(window).title.value() == "Visit of NUST"
    page = window.page()
    assert page.list.model.ref_at(page.list.view.currentIndex()) == MEETING  # type: ignore[union-attr]


def test_the_thread_strip_leads_to_another_record(window: MainWindow, ui: Ui, qtbot: Any) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    chip = window.strip.chip(MEETING)
    assert chip is not None
    assert window.strip.chip(LETTER).isChecked()  # type: ignore[union-attr]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    ui.tasks.wait_idle()
    assert window.page().current_ref() == MEETING  # type: ignore[union-attr]


def test_new_record_by_keys_is_saved_and_listed(
    window: MainWindow, ui: Ui, store: Any, qtbot: Any
) -> None:
    press(qtbot, window, Qt.Key.Key_N)
    ui.tasks.wait_idle()
    editor = editor_of(window)
    qtbot.keyClicks(editor.title.edit, "Invitation")
    press(qtbot, editor.title.edit, Qt.Key.Key_S)
    ui.tasks.wait_idle()
    page = window.page()
    ref = page.current_ref()  # type: ignore[union-attr]
    assert store.notes[ref].title == "Invitation"
    assert page.list.model.ref_at(page.list.view.currentIndex()) == ref  # type: ignore[union-attr]
    assert "saved just now" in window.sidebar.state_text()


def test_filter_by_key(window: MainWindow, qtbot: Any) -> None:
    press(qtbot, window, Qt.Key.Key_F)
    page = window.page()
    qtbot.keyClicks(page.list.filter_edit, "circ")  # type: ignore[union-attr]
    assert page.list.model.rowCount() == 1  # type: ignore[union-attr]


def test_delete_and_undo_by_key(window: MainWindow, ui: Ui, store: Any, qtbot: Any) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    page = window.page()
    page.list.view.setFocus()  # type: ignore[union-attr]
    qtbot.waitUntil(page.list.view.hasFocus)  # type: ignore[union-attr]
    press(qtbot, page.list.view, Qt.Key.Key_Delete, control=False)  # type: ignore[union-attr]
    ui.tasks.wait_idle()
    assert LETTER not in store.notes
    assert len(window.toasts.shown()) == 1
    press(qtbot, page.list.view, Qt.Key.Key_Z)  # type: ignore[union-attr]
    ui.tasks.wait_idle()
    assert LETTER in store.notes
    assert page.current_ref() == LETTER  # type: ignore[union-attr]
    assert window.toasts.shown() == ()


def test_undo_in_a_text_field_undoes_typing_only(
    window: MainWindow, ui: Ui, store: Any, qtbot: Any
) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    window.page().delete_current()  # type: ignore[union-attr]
    ui.tasks.wait_idle()
    window.open_ref(Ref(Kind.LETTER, 3))
    ui.tasks.wait_idle()
    edit = editor_of(window).title.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "x")
    press(qtbot, edit, Qt.Key.Key_Z)
    ui.tasks.wait_idle()
    assert LETTER not in store.notes


def test_search_finds_groups_and_jumps(window: MainWindow, ui: Ui, qtbot: Any) -> None:
    press(qtbot, window, Qt.Key.Key_K)
    assert window.search.isVisible()
    qtbot.keyClicks(window.search.edit, "nust")
    model = window.search.model
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    texts = [str(model.index(place).data()) for place in range(4)]
    assert texts == ["Meeting · 1", "Visit of NUST", "Letter · 1", "<b>Reply</b> to NUST"]
    press(qtbot, window.search.edit, Qt.Key.Key_Down, control=False)
    press(qtbot, window.search.edit, Qt.Key.Key_Return, control=False)
    ui.tasks.wait_idle()
    assert not window.search.isVisible()
    assert window.page().current_ref() == LETTER  # type: ignore[union-attr]


def test_escape_closes_search(window: MainWindow, qtbot: Any) -> None:
    window.open_search()
    press(qtbot, window.search.edit, Qt.Key.Key_Escape, control=False)
    assert not window.search.isVisible()


def test_progress_shows_and_cancels(window: MainWindow, ui: Ui, qtbot: Any) -> None:
    asked: list[bool] = []
    ui.tasks.busy.emit(Busy("Importing", 1, 4, lambda: asked.append(True)))
    assert window.progress.isVisible()
    cancel = window.progress.findChild(QAbstractButton)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert asked == [True]
    ui.tasks.idle.emit()
    assert not window.progress.isVisible()


def test_closing_keeps_typing_and_shape(
    window: MainWindow, ui: Ui, store: Any, settings: QSettings
) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    editor_of(window).title.edit.setText("half a")
    window.resize(1111, 700)
    window.close()
    assert store.drafts["letter:2"].payload["form"] == {"title": "half a"}
    assert settings.value("window/geometry") is not None
    assert not [key for key in settings.allKeys() if key.startswith("window/splitter/")]


def test_a_column_moved_by_hand_comes_back(
    window: MainWindow, ui: Ui, theme: Any, settings: QSettings, qtbot: Any
) -> None:
    page: Any = window.page()
    page.splitter.setSizes([500, 500])
    page.splitter.splitterMoved.emit(500, 1)
    window.close()
    again = MainWindow(ui, theme, settings, window._services)
    qtbot.addWidget(again)
    again.set_pages([type(page)(ui, Kind.LETTER, "Letters")])
    with qtbot.waitExposed(again):
        again.show()
    fresh: Any = again.page()
    assert fresh.splitter.property("arranged")
    assert settings.value("window/splitter/LettersPage/0") == fresh.splitter.saveState()


def test_leaving_a_page_keeps_typing(window: MainWindow, ui: Ui, store: Any) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    editor_of(window).title.edit.setText("half a")
    window.go(1)
    ui.tasks.wait_idle()
    assert "letter:2" in store.drafts


def test_a_refusal_stays_until_closed(window: MainWindow, ui: Ui, qtbot: Any) -> None:
    ui.messages.error(UserError("The disk is full.", "Free some room."))
    (toast,) = window.toasts.shown()
    qtbot.mouseClick(toast.findChild(QAbstractButton), Qt.MouseButton.LeftButton)
    assert window.toasts.shown() == ()


def test_a_bug_report_has_places_but_no_data(window: MainWindow, ui: Ui) -> None:
    try:
        raise ValueError("the officer typed SECRET")
    except ValueError as error:
        text = report_text(error)
        ui.messages.bug(error)
    assert "test_window.py" in text
    assert "ValueError" in text
    assert "SECRET" not in text
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].accept()


def test_f1_lists_the_keys(window: MainWindow, qtbot: Any) -> None:
    press(qtbot, window, Qt.Key.Key_F1, control=False)
    (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Find anything" in texts
    dialog.accept()


def test_preferences_are_kept_and_a_theme_comes_at_once(
    window: MainWindow, settings: QSettings, qtbot: Any
) -> None:
    window.open_preferences()
    (dialog,) = window.findChildren(PreferencesDialog)
    dialog.form.field("theme").set_value(ThemeChoice.DARK)
    dialog.form.field("officer").set_value("Registrar")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    try:
        kept = load_preferences(settings)
        assert kept.theme is ThemeChoice.DARK
        assert kept.officer == "Registrar"
        assert window._theme.is_dark
    finally:
        window._theme.choose(ThemeChoice.LIGHT)


def test_unknown_preferences_fall_back(settings: QSettings) -> None:
    save_preferences(settings, Preferences(officer="x"))
    settings.setValue("preferences/theme", "purple")
    settings.setValue("preferences/calendars", "mayan")
    assert load_preferences(settings) == Preferences(officer="x")


def test_no_calendar_is_refused(qtbot: Any) -> None:
    dialog = PreferencesDialog(Preferences())
    qtbot.addWidget(dialog)
    for field in dialog._calendars.values():
        field.set_value(False)
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.save_button.click()
    assert "calendar" in dialog.notice.text()


def test_no_label_reads_markup(window: MainWindow, ui: Ui) -> None:
    window.open_ref(LETTER)
    ui.messages.info("<img src=x> done", lambda: None)
    ui.tasks.wait_idle()
    window.open_preferences()
    window.open_shortcuts()
    labels = [w for w in QApplication.allWidgets() if isinstance(w, QLabel)]
    assert len(labels) > 20
    rich = [w.text() for w in labels if w.textFormat() is not Qt.TextFormat.PlainText]
    assert rich == []
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def test_tooltips_and_buttons_show_text_as_text(window: MainWindow, ui: Ui) -> None:
    window.open_ref(LETTER)
    ui.tasks.wait_idle()
    chip = window.strip.chip(LETTER)
    assert chip is not None
    assert "&lt;b&gt;" in chip.toolTip()
    assert "<b>" not in chip.toolTip()
    buttons = window.header.findChildren(QAbstractButton)
    texts = [button.text() for button in buttons if button.isVisible()]
    assert texts == ["New && more"]


@pytest.mark.parametrize("number", [0, 1])
def test_everything_that_takes_the_focus_has_a_name(
    window: MainWindow, ui: Ui, number: int
) -> None:
    window.go(number)
    window.page().create_new()  # type: ignore[union-attr]
    ui.tasks.wait_idle()
    nameless = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if isinstance(widget, QAbstractButton | QLineEdit) and not (
            widget.accessibleName() or text
        ):
            nameless.append(widget)
    assert nameless == []


def test_reversed_the_sidebar_stands_at_the_right(window: MainWindow, qtbot: Any) -> None:
    assert window.sidebar.x() == 0
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: window.sidebar.x() > window.width() // 2)
