"""Find anything: groups, keys, conditions, saved searches; what comes late is not shown."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop_app.core.calendars import Calendar
from desktop_app.core.day_words import DayReading
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.found import Found, FoundKind, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.saved_search import SavedPlace, SavedSearch
from desktop_app.shell.main_window import MainWindow
from desktop_app.shell.search_filters import wanted_data, wanted_from
from desktop_app.shell.search_popup import SearchPopup
from desktop_app.shell.services import Services
from desktop_app.ui.context import Ui
from desktop_app.ui.records_model import RecordRole
from desktop_app.ui.saved_menu import SavedStore
from desktop_app.ui.tasks import Progress


class Office:
    """Finds what it is told to, and keeps saved searches."""

    def __init__(self) -> None:
        self.asked: list[tuple[Wanted, int]] = []
        self.saved: dict[int, SavedSearch] = {}
        self.found = Found(
            (
                FoundKind(Kind.PERSON, (_summary(Kind.PERSON, 1, "Osman Hassan"),)),
                FoundKind(
                    Kind.LETTER,
                    tuple(_summary(Kind.LETTER, n, f"CINVU/1405/00{n}") for n in (1, 2)),
                    more=True,
                ),
            )
        )

    def search(self, _session: Any, wanted: Wanted, most: int) -> Found:
        self.asked.append((wanted, most))
        return self.found if wanted.words != "nothing" else Found()

    def count(self, _session: Any, _wanted: Wanted) -> dict[Kind, int]:
        return {Kind.LETTER: 1001, Kind.PERSON: 1}

    def save(self, _session: Any, wanted: SavedSearch) -> SavedSearch:
        key = wanted.id or len(self.saved) + 1
        self.saved[key] = replace(wanted, id=key)
        return self.saved[key]

    def services(self) -> Services:
        store = SavedStore(
            lambda _s, place: tuple(s for s in self.saved.values() if s.place is place),
            self.save,
            lambda _s, key: self.saved.__setitem__(-key, self.saved.pop(key)),
            lambda _s, key: self.saved.__setitem__(key, self.saved.pop(-key)),
        )
        kinds = (Kind.PERSON, Kind.LETTER)
        return Services(self.search, lambda _s, _r: (), self.count, kinds, store)


def _summary(kind: Kind, key: int, title: str) -> Summary:
    return Summary(Ref(kind, key), title, "NUST", "draft", date(2026, 11, 22))


@pytest.fixture
def known() -> Office:
    return Office()


@pytest.fixture
def popup(
    ui: Ui, theme: Any, settings: QSettings, known: Office, qtbot: Any
) -> Iterator[SearchPopup]:
    window = MainWindow(ui, theme, settings, known.services())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.search.begin()
    yield window.search
    ui.tasks.wait_idle()


def type_(popup: SearchPopup, ui: Ui, words: str) -> None:
    popup.edit.setText(words)
    ui.tasks.wait_idle()


def lines(popup: SearchPopup) -> list[str]:
    model = popup.model
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def press(popup: SearchPopup, key: Qt.Key, *, control: bool = False) -> None:
    no, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(popup.edit, key, ctrl if control else no)


def test_an_empty_search_teaches_and_asks_nothing(popup: SearchPopup, known: Office) -> None:
    assert "20 Ramadan 1446" in popup._hint.text()
    assert known.asked == []


def test_finds_are_grouped_counted_and_marked(popup: SearchPopup, ui: Ui, qtbot: Any) -> None:
    type_(popup, ui, "hasan 1405/1")
    assert lines(popup)[:3] == ["Person · 1", "Osman Hassan", "Letter"]
    qtbot.waitUntil(lambda: lines(popup)[2].startswith("Letter · 1"))
    assert lines(popup)[2].endswith("+")
    marks = popup.model.index(1).data(RecordRole.MARKS)
    assert (marks.words, marks.likely) == ("hasan 1405/1", True)


def test_arrows_walk_across_groups_and_enter_opens(popup: SearchPopup, ui: Ui) -> None:
    opened: list[Ref] = []
    ui.jump.requested.disconnect()
    ui.jump.requested.connect(opened.append)
    type_(popup, ui, "hassan")
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return, control=True)
    assert popup.isVisible()
    press(popup, Qt.Key.Key_Up)
    press(popup, Qt.Key.Key_Up)
    press(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert opened == [Ref(Kind.LETTER, 1), Ref(Kind.LETTER, 2)]


def test_late_answers_are_dropped_and_only_the_last_is_asked(
    popup: SearchPopup, ui: Ui, known: Office
) -> None:
    for words in ("h", "ha", "has", "nothing"):
        popup.edit.setText(words)
    ui.tasks.wait_idle()
    assert [wanted.words for wanted, _ in known.asked] == ["h", "nothing"]
    assert lines(popup) == []
    assert popup._hint.text() == "Nothing has all of these words."
    type_(popup, ui, "")
    assert known.asked[-1][0].words == "nothing"


def test_the_record_chosen_stays_chosen_while_typing(popup: SearchPopup, ui: Ui) -> None:
    type_(popup, ui, "h")
    press(popup, Qt.Key.Key_Down)
    kept = popup.view.currentIndex().data()
    type_(popup, ui, "ha")
    assert popup.view.currentIndex().data() == kept == "CINVU/1405/001"


def test_all_results_offer_conditions(popup: SearchPopup, ui: Ui, known: Office) -> None:
    type_(popup, ui, "hassan")
    assert popup.filters.isHidden()
    popup.all.click()
    ui.tasks.wait_idle()
    assert popup.filters.isVisible()
    assert popup.isVisible()
    filters = popup.filters
    filters.year.setText("۱۴۰۵")
    filters.kind.setCurrentIndex(filters.kind.findData(Kind.LETTER))
    filters.state.setCurrentIndex(filters.state.findData("draft"))
    filters.language.setCurrentIndex(filters.language.findData(Language.FA))
    ui.tasks.wait_idle()
    wanted, most = known.asked[-1]
    assert wanted == Wanted("hassan", Kind.LETTER, 1405, "draft", Language.FA)
    assert most > known.asked[0][1]
    popup.all.click()
    ui.tasks.wait_idle()
    assert known.asked[-1][0] == Wanted("hassan")


def test_a_search_is_saved_chosen_deleted_and_brought_back(
    popup: SearchPopup, ui: Ui, known: Office
) -> None:
    saved = popup.saved
    assert saved is not None
    popup.all.click()
    popup.filters.year.setText("1405")
    type_(popup, ui, "hassan")
    pick(saved.menu, popup, ui, "Save as")
    assert saved.dialog is not None
    saved.dialog.name.set_value("Hassan's year")
    saved.dialog.save()
    ui.tasks.wait_idle()
    [kept] = known.saved.values()
    assert (kept.place, kept.query) == (SavedPlace.SEARCH, {"words": "hassan", "year": 1405})
    popup.all.click()
    type_(popup, ui, "")
    pick(saved.menu, popup, ui, "Hassan's year")
    assert popup.wanted() == Wanted("hassan", year=1405)
    pick(saved.menu, popup, ui, "Delete")
    assert list(known.saved) == [-1]
    ui.messages.undo_last()
    ui.tasks.wait_idle()
    assert list(known.saved) == [1]


def pick(menu: Any, popup: SearchPopup, ui: Ui, text: str) -> None:
    assert popup.saved is not None
    popup.saved.ask()
    ui.tasks.wait_idle()
    action = next(each for each in menu.actions() if each.text().startswith(text))
    action.trigger()
    menu.close()
    ui.tasks.wait_idle()


def test_the_days_that_were_read_are_said(popup: SearchPopup, ui: Ui, known: Office) -> None:
    day = date(2025, 3, 20)
    known.found = replace(known.found, readings=(DayReading(day, Calendar.HIJRI),))
    type_(popup, ui, "1446/9/20")
    assert popup._days.text() == "Lunar Hijri: 20 Ramadan 1446 = 20 March 2025"


@pytest.mark.parametrize(
    "wanted", [Wanted("x"), Wanted("x", Kind.MOU, 1403, "in force", Language.UR), Wanted()]
)
def test_what_is_saved_comes_back(wanted: Wanted) -> None:
    assert wanted_from(wanted_data(wanted)) == wanted
    known: Callable[..., Wanted] = wanted_from
    assert known({"words": "x", "kind": "spaceship", "year": "1405", "language": 3}) == Wanted("x")


def test_a_thread_is_exported_off_the_window_and_can_be_cancelled(
    ui: Ui, theme: Any, settings: QSettings, known: Office, qtbot: Any, tmp_path: Path
) -> None:
    said: list[str] = []
    ui.messages.informed.connect(lambda notice: said.append(notice.text))
    read: list[Ref] = []

    def case(_session: Any, ref: Ref, path: Path) -> Callable[[Progress], Path]:
        read.append(ref)

        def write(progress: Progress) -> Path:
            progress.step(1, 2)
            if path.name == "stopped":
                raise CancelledError
            if path.name == "full":
                raise UserError("The disk is full.")
            return path

        return write

    window = MainWindow(ui, theme, settings, replace(known.services(), case=case))
    qtbot.addWidget(window)
    ref = Ref(Kind.LETTER, 1)
    assert window.strip.case.isHidden()
    window.strip.set_thread((_summary(Kind.LETTER, 1, "A"),), ref)
    assert not window.strip.case.isHidden()
    failed: list[UserError] = []
    ui.messages.failed.connect(failed.append)
    for name in ("case.zip", "stopped", "full"):
        window.case.export(ref, tmp_path / name)
        ui.tasks.wait_idle()
    assert read == [ref] * 3
    assert said == ["Exported the case to case.zip.", "The case was not exported."]
    assert [str(error) for error in failed] == ["The disk is full."]
