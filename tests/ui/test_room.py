"""A page in little room: fields stay within reach, papers give way, counts stay whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.master_detail import MasterDetail, Segment
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.records_model import Row
from desktop_app.ui.text_fields import TextField


@dataclass(frozen=True)
class Note:
    id: int | None = None
    version: int = 0
    title: str = ""


class WideEditor(Editor[Note]):
    """Wants 400 pixels at least."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, Kind.LETTER)
        self.form.add("title", "Title", TextField()).setMinimumWidth(400)

    def new_record(self) -> Note:
        return Note()


class Notes(MasterDetail):
    kinds = frozenset({Kind.LETTER})

    def __init__(self, ui: Ui) -> None:
        self.editor = WideEditor(ui)
        super().__init__(ui, {Kind.LETTER: self.editor}, EmptyState("Nothing", "Write.", "New"))
        self.paper = QLabel("Paper")
        self.paper.setMinimumWidth(200)
        self.add_side(self.paper)

    def segments(self) -> tuple[Segment, ...]:
        return (Segment("", "All"), Segment("some", "Some"))

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        found = 2 if segment else 5
        return lambda _s: tuple(Row(Ref(Kind.LETTER, n), f"note {n}") for n in range(1, found + 1))


@pytest.fixture
def page(ui: Ui, qtbot: Any) -> Iterator[Notes]:
    window = QWidget()  # a page alone would keep its window as wide as it wants
    qtbot.addWidget(window)
    window.resize(1100, 500)
    made = Notes(ui)
    made.setParent(window)
    made.resize(1100, 500)
    window.show()
    made.create_new()
    yield made
    window.close()


def shown_at(page: QWidget, width: int, qtbot: Any) -> None:
    page.resize(width, 500)
    qtbot.wait(20)


def test_the_paper_gives_way_to_fields_and_comes_back(page: Notes, qtbot: Any) -> None:
    for width, seen in ((1100, True), (700, False), (1100, True)):
        shown_at(page, width, qtbot)
        assert page.paper.isVisible() is seen
        assert page.editor.scroller.width() >= page.editor.scroller.need()


def test_sizes_brought_back_from_a_wide_window_do_not_defeat_it(page: Notes, qtbot: Any) -> None:
    page.splitter.setSizes([300, 450, 350])
    state = page.splitter.saveState()
    shown_at(page, 700, qtbot)
    page.splitter.restoreState(state)
    qtbot.wait(20)
    assert not page.paper.isVisible()
    assert page.editor.scroller.width() >= page.editor.scroller.need()


def test_where_even_that_is_too_little_the_fields_scroll_sideways(page: Notes, qtbot: Any) -> None:
    shown_at(page, 500, qtbot)
    scroller = page.editor.scroller
    assert scroller.width() < scroller.need()
    right = scroller.mapTo(page, scroller.rect().topRight()).x()
    assert right < page.width()
    assert scroller.horizontalScrollBar().maximum() > 0
    field = page.editor.form.field("title")
    scroller.horizontalScrollBar().setValue(scroller.horizontalScrollBar().maximum())
    end = field.mapTo(scroller.viewport(), field.rect().topRight()).x()
    assert end <= scroller.viewport().width()


def test_a_part_of_the_list_does_not_change_the_count(page: Notes, ui: Ui, qtbot: Any) -> None:
    ui.tasks.wait_idle()
    counts: list[int] = []
    page.count_changed.connect(counts.append)
    page.list.choose_segment("some")
    ui.tasks.wait_idle()
    assert page.list.model.rowCount() == 2
    assert counts == [5]
