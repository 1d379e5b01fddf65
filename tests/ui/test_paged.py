"""A list of any size: model, view and reader alone, then a page typed into."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from desktop_app.core.errors import UserError
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.paged_detail import PagedMasterDetail
from desktop_app.ui.paged_model import PagedModel
from desktop_app.ui.paged_reader import FIRST
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.records_model import RecordRole, Row
from desktop_app.ui.text_fields import TextField

MANY = 50_000


def ref(number: int) -> Ref:
    return Ref(Kind.LETTER, number)


def refs(*numbers: int) -> RefList:
    return RefList(map(ref, numbers))


orders = st.lists(st.integers(1, 9), unique=True).map(lambda numbers: refs(*numbers))


@given(st.lists(orders, min_size=1, max_size=5))
def test_the_model_follows_any_order_by_the_rules_of_qt(changes: list[RefList]) -> None:
    model = PagedModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.begin(changes[0], (), "", complete=False)
    for order in changes:
        model.set_order(order)
        assert model.refs == order
        assert model.rowCount() == len(order)
        assert [model.index_of(each).row() for each in order] == list(range(len(order)))
    assert model.is_complete


def test_what_did_not_move_stays_where_it_is(qtbot: Any) -> None:
    model = PagedModel()
    model.begin(refs(1, 2, 3, 4), [Row(ref(2), "two")], "", complete=True)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.rowsRemoved) as removed,
        qtbot.waitSignal(model.rowsInserted) as inserted,
    ):
        model.set_order(refs(1, 2, 5, 4))
    assert removed.args[1:] == [2, 2]
    assert inserted.args[1:] == [2, 2]
    assert model.row(ref(2)) == Row(ref(2), "two")


def test_rows_not_at_hand_are_told_and_few_are_kept() -> None:
    model = PagedModel()
    model.begin(RefList(map(ref, range(1, 5_001))), (), "", complete=True)
    assert model.missing(-3, 2) == (ref(1), ref(2))
    assert model.index(0).data(RecordRole.ROW) is None
    assert "1" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    model.add_rows(Row(ref(number), f"note {number}") for number in range(1, 5_001))
    assert model.missing(4_990, 5_000) == ()
    assert model.row(ref(1)) is None


@dataclass(frozen=True)
class Note:
    id: int | None = None
    version: int = 0
    title: str = ""


class NoteEditor(Editor[Note]):
    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, Kind.LETTER)
        self.form.add("title", "Title", TextField())

    def new_record(self) -> Note:
        return Note()

    def load_work(self, ref: Ref) -> Callable[[Any], Note]:
        return lambda _s: Note(ref.id, 1, f"note {ref.id}")


class Notes(PagedMasterDetail):
    """Notes named by their numbers, kept in a list that tests change."""

    kinds = frozenset({Kind.LETTER})

    def __init__(self, ui: Ui) -> None:
        self.known = list(range(1, MANY + 1))
        self.asked: list[tuple[str, int | None]] = []
        self.read = 0
        self.broken = False
        editors: dict[Kind, Editor[Any]] = {Kind.LETTER: NoteEditor(ui)}
        super().__init__(ui, editors, EmptyState("Nothing", "Write.", "New"))

    def load_order(self, _segment: str, words: str, limit: int | None) -> Callable[[Any], RefList]:
        self.asked.append((words, limit))
        if self.broken:
            return _fail
        found = [n for n in self.known if words in str(n)][:limit]
        return lambda _s: refs(*found)

    def load_some(self) -> Callable[[Any, Sequence[Ref]], tuple[Row, ...]]:
        def rows(_s: Any, wanted: Sequence[Ref]) -> tuple[Row, ...]:
            self.read += len(wanted)
            return tuple(Row(each, f"note {each.id}") for each in wanted if each.id in self.known)

        return rows

    def load_count(self) -> Callable[[Any], int]:
        return lambda _s: len(self.known)

    def load_beginning(self, _segment: str, words: str, typed: str) -> Callable[[Any], Ref | None]:
        found = next((n for n in self.known if str(n).startswith(typed) and words in str(n)), None)
        return lambda _s: None if found is None else ref(found)

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        def work(session: Any) -> None:
            self.known.remove(ref.id)
            session.touched.add(ref)

        return work

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        def work(session: Any) -> None:
            self.known = sorted([*self.known, ref.id])
            session.touched.add(ref)

        return work

    def titles(self) -> list[str]:
        """What is read in the rows in sight."""
        found = [self.model.index(place).data() for place in self.view.sight()]
        assert None not in found
        return found

    def settle(self) -> None:
        for _ in range(3):
            self.reader.finish()
            assert self.ui.tasks.wait_idle()
            QTest.qWait(1)
        assert self.reader.is_settled


def _fail(_session: Any) -> RefList:
    raise UserError("The office is away.", "Wait.")


@pytest.fixture
def page(ui: Ui, qtbot: Any) -> Notes:
    made = Notes(ui)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.settle()
    return made


def test_it_begins_with_few_rows_and_knows_all_places(page: Notes) -> None:
    assert page.asked == [("", FIRST), ("", None)]
    assert page.model.rowCount() == MANY
    assert page.titles()[0] == "note 1"
    assert page.read < 200
    assert page.found() == MANY


def test_the_keys_of_a_list_reach_both_ends(page: Notes) -> None:
    page.view.setFocus()
    shown = len(page.view.sight())
    for key, number in (
        (Qt.Key.Key_End, MANY), (Qt.Key.Key_Up, MANY - 1), (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Down, 2), (Qt.Key.Key_PageDown, None), (Qt.Key.Key_Home, 1),
    ):  # fmt: skip
        QTest.keyClick(page.view, key)
        page.settle()
        current = page.current_ref()
        assert current is not None
        assert current == ref(number) if number else shown - 3 < current.id < shown + 2
        assert f"note {current.id}" in page.titles()


def test_typing_over_the_list_goes_to_a_record(page: Notes) -> None:
    page.view.setFocus()
    QTest.keyClicks(page.view, "4321")
    page.settle()
    assert page.current_ref() == ref(4321)
    assert "note 4321" in page.titles()


def test_scrolling_reads_what_comes_into_sight_and_nothing_else(page: Notes) -> None:
    before = page.read
    page.view.verticalScrollBar().setValue(page.view.row_height() * 30_000)
    page.settle()
    assert page.titles()[0] == "note 30001"
    assert page.read - before < 250
    ahead = page.view.sight().stop + 10
    assert page.model.row_at(ahead) is not None


def test_fast_typing_asks_only_for_what_is_typed_last(page: Notes) -> None:
    page.asked.clear()
    for text in ("1", "12", "123", "1234", "12345"):
        page.list.filter_edit.setText(text)
    page.settle()
    assert [words for words, _ in page.asked] == ["1", "12345"]
    assert page.titles() == ["note 12345"]
    assert page.found() == 1
    marks = page.model.index(0).data(RecordRole.MARKS)
    assert marks.words == "12345"


def test_the_list_of_other_words_begins_at_its_top(page: Notes) -> None:
    page.open_ref(ref(40_000))
    page.settle()
    page.set_filter("4")
    page.settle()
    assert page.titles()[0] == "note 4"
    assert page.current_ref() == ref(40_000)
    assert page.model.ref_at(page.view.currentIndex()) == ref(40_000)
    page.set_filter("")
    page.settle()
    assert page.titles()[0] == "note 1"


def test_nothing_found_is_said(page: Notes) -> None:
    page.set_filter("none")
    page.settle()
    assert page.model.rowCount() == 0
    said = [label.text() for label in page.list.findChildren(QLabel) if label.isVisible()]
    assert said == ["No record has these words."]


def test_a_record_far_down_is_opened_and_revealed(page: Notes) -> None:
    page.open_ref(ref(40_000))
    page.settle()
    assert page.current_ref() == ref(40_000)
    assert page.model.ref_at(page.view.currentIndex()) == ref(40_000)
    assert "note 40000" in page.titles()


def test_a_record_opened_before_the_order_is_known_is_revealed_later(ui: Ui, qtbot: Any) -> None:
    page = Notes(ui)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.open_ref(ref(700))
    page.settle()
    assert "note 700" in page.titles()
    assert page.selected() == (ref(700),)


def test_deleting_keeps_the_place_and_can_be_undone(page: Notes, ui: Ui) -> None:
    notices: list[Any] = []
    ui.messages.informed.connect(notices.append)
    page.open_ref(ref(20_000))
    page.settle()
    top = page.titles()[0]
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    page.settle()
    assert "note 20000" not in page.titles()
    assert page.titles()[0] == top
    assert page.current_ref() is None
    assert page.model.rowCount() == MANY - 1
    notices[-1].undo()
    page.settle()
    assert page.current_ref() == ref(20_000)
    assert "note 20000" in page.titles()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    page.settle()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    page.settle()
    assert page.current_ref() == ref(20_002)


def test_a_change_elsewhere_moves_nothing_in_sight(page: Notes, ui: Ui) -> None:
    page.open_ref(ref(25_000))
    page.settle()
    sight = page.titles()
    page.known = [n for n in page.known if n > 100]
    ui.bus.publish(Changes(frozenset({ref(1)})))
    page.settle()
    assert page.titles() == sight
    assert page.selected() == (ref(25_000),)
    assert page.found() == MANY - 100
    page.known = [*range(1, 101), *page.known]
    page.known.remove(25_001)
    ui.bus.publish(Changes(frozenset({ref(1)})))
    page.settle()
    assert page.titles()[0] == sight[0]
    assert page.current_ref() == ref(25_000)


def test_another_record_is_not_opened_where_the_shown_one_is_taken_out(page: Notes, ui: Ui) -> None:
    page.open_ref(ref(9))
    page.settle()
    page.known.remove(9)
    ui.bus.publish(Changes(frozenset({ref(9)})))
    page.settle()
    assert page.current_ref() == ref(9)
    assert "note 9" not in page.titles()


def test_what_failed_is_told_and_not_asked_for_ever(page: Notes, ui: Ui) -> None:
    told: list[UserError] = []
    ui.messages.failed.connect(told.append)
    page.broken = True
    page.set_filter("1")
    page.settle()
    assert [error.message for error in told] == ["The office is away."]
    page.broken = False
    page.set_filter("12")
    page.settle()
    assert page.titles()[0] == "note 12"


def test_several_are_chosen_with_the_mouse(page: Notes) -> None:
    page.view.setSelectionMode(page.view.SelectionMode.ExtendedSelection)

    def click(place: int, held: Qt.KeyboardModifier) -> None:
        spot = page.view.visualRect(page.model.index(place)).center()
        assert page.view.indexAt(QPoint(spot)).row() == place
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, held, spot)
        page.settle()

    click(1, Qt.KeyboardModifier.NoModifier)
    click(4, Qt.KeyboardModifier.ShiftModifier)
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert page.selected() == (ref(2), ref(4), ref(5))
    page.ui.bus.publish(Changes(frozenset({ref(1)})))
    page.settle()
    assert page.selected() == (ref(2), ref(4), ref(5))


def test_no_other_row_is_chosen_when_the_record_shown_has_left_the_list(
    page: Notes, ui: Ui
) -> None:
    page.open_ref(ref(3))
    page.settle()
    assert page.selected() == (ref(3),)
    page.known.remove(3)
    ui.tasks.write(lambda session: session.touched.add(ref(3)), lambda _done: None, owner=page)
    page.settle()
    assert page.current_ref() == ref(3)
    assert page.selected() == ()
    page.open_ref(ref(5))
    page.settle()
    page.open_ref(ref(MANY + 7))  # begun elsewhere, not in this list
    page.settle()
    assert page.selected() == ()
