"""Lists: folded filtering, selection that survives, rows painted for both directions."""

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.painting import text_direction
from desktop_app.ui.parts import plain_label
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import RecordsModel, Row


def row(number: int, title: str, subtitle: str = "", pill: Pill | None = None) -> Row:
    return Row(Ref(Kind.PERSON, number), title, subtitle, "", pill)


ROWS = (
    row(1, "Prof. Osman Hassan", "NUST"),
    row(2, "علي كريمي", "دانشگاه"),
    row(3, "Élise Ndong", "Libreville", Pill("late", Tone.AMBER)),
)


def shown(model: RecordsModel) -> list[int]:
    refs = [model.ref_at(model.index(place)) for place in range(model.rowCount())]
    return [ref.id for ref in refs if ref]


def test_the_filter_folds_spelling_and_needs_every_word() -> None:
    model = RecordsModel()
    model.set_rows(ROWS)
    model.set_filter("elise late")
    assert shown(model) == [3]
    model.set_filter("علی کریمی")
    assert shown(model) == [2]
    model.set_filter("osman libreville")
    assert shown(model) == []
    assert model.total == 3


def test_a_changed_row_of_the_same_list_needs_no_reset(qtbot: Any) -> None:
    model = RecordsModel()
    model.set_rows(ROWS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows((row(1, "Renamed"), *ROWS[1:]))
    changed = model.row(Ref(Kind.PERSON, 1))
    assert changed is not None
    assert changed.title == "Renamed"


def test_tooltips_never_carry_markup() -> None:
    model = RecordsModel()
    model.set_rows((row(1, "<img src=file:///etc/passwd>"),))
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in str(tip)
    assert "&lt;img" in str(tip)


def test_direction_comes_from_the_first_strong_letter() -> None:
    assert text_direction("12 علی Hassan") is Qt.LayoutDirection.RightToLeft
    assert text_direction("12 Hassan علی") is Qt.LayoutDirection.LeftToRight
    rtl = Qt.LayoutDirection.RightToLeft
    assert text_direction("12 - 3", rtl) is rtl


def ink_left_of_middle(view: QWidget) -> float:
    image = view.grab().toImage()
    line = QRect(0, 8, view.width(), 20)
    ground = image.pixel(view.width() // 2, 2)
    ink = [
        x
        for x in range(line.left(), line.right())
        for y in range(line.top(), line.bottom())
        if image.pixel(x, y) != ground
    ]
    return sum(x < view.width() / 2 for x in ink) / len(ink)


def test_rows_are_mirrored_with_the_window(ui: Any, qtbot: Any) -> None:
    view = QListView()
    view.setObjectName("records")
    model = RecordsModel(view)
    model.set_rows((row(1, "Short"),))
    view.setModel(model)
    view.setItemDelegate(RecordDelegate(view))
    view.resize(400, 100)
    qtbot.addWidget(view)
    view.show()
    assert ink_left_of_middle(view) == 1.0
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink_left_of_middle(view) == 0.0


@pytest.mark.parametrize("text", ["Short (1).", "کوتاه (۱)."])
@pytest.mark.parametrize("wrap", [True, False])
def test_a_label_stands_at_the_edge_of_its_window(
    ui: Any, qtbot: Any, text: str, wrap: bool
) -> None:
    label = plain_label(text, wrap=wrap)
    label.resize(400, 40)
    qtbot.addWidget(label)
    label.show()
    assert ink_left_of_middle(label) == 1.0
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink_left_of_middle(label) == 0.0
