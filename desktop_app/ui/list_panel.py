"""The list column of a page: segments, filter, records, and a word where nothing fits."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.parts import button, menu_text, plain_label
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import ListModel, RecordsModel, Row


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a page's records with a button of its own."""

    key: str
    label: str


class ListPanel(QWidget):
    """Records to choose from."""

    segment_chosen = Signal(str)
    """Carries the key of a segment the officer chose."""

    words_typed = Signal(str)
    """Carries the words of the filter whenever they change."""

    def __init__(
        self,
        segments: tuple[Segment, ...] = (),
        model: ListModel | None = None,
        view: QListView | None = None,
    ) -> None:
        """`model` and `view` are for lists of any size; the words are then not filtered here."""
        super().__init__()
        self.setMinimumWidth(196)
        self._segments = segments
        self._group = QButtonGroup(self)
        self.model: ListModel = model or RecordsModel(self)
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(self.tr("Filter"))
        self.filter_edit.setAccessibleName(self.tr("Filter the list"))
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.textChanged.connect(self._on_filter)
        self.view = view or QListView()
        self.view.setObjectName("records")
        self.view.setModel(self.model)
        self.view.setItemDelegate(RecordDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Records"))
        self._nothing = plain_label(name="muted", wrap=True)
        self._nothing.setContentsMargins(18, 14, 18, 14)
        self._nothing.hide()
        self._lay_out()

    def segment(self) -> str:
        """The key of the segment chosen, "" where there are none."""
        place = self._group.checkedId()
        return self._segments[place].key if place >= 0 else ""

    def choose_segment(self, key: str) -> None:
        """Choose a segment as a click would."""
        for place, segment in enumerate(self._segments):
            if segment.key == key and not self._group.button(place).isChecked():
                self._group.button(place).click()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        assert isinstance(self.model, RecordsModel)
        self.model.set_rows(rows)
        self.say_nothing()

    def words(self) -> str:
        """What is typed in the filter."""
        return self.filter_edit.text()

    def add_tool(self, widget: QWidget) -> None:
        """Put a widget of the page's own under the filter."""
        self._head.addWidget(widget)

    def clear_selection(self) -> None:
        """Choose no record."""
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    def _lay_out(self) -> None:
        head = QWidget()
        column = self._head = QVBoxLayout(head)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        if self._segments:
            segments = QWidget()
            line = FlowLayout(segments, gap=4)
            for one in self._buttons():
                line.addWidget(one)
            column.addWidget(segments)
        column.addWidget(self.filter_edit)
        hairline = QFrame()
        hairline.setObjectName("rule")
        hairline.setFixedHeight(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (head, hairline, self._nothing):
            box.addWidget(widget)
        box.addWidget(self.view, 1)

    def _buttons(self) -> list[QWidget]:
        made: list[QWidget] = []
        for place, segment in enumerate(self._segments):
            one = button(menu_text(segment.label), _tell(self, segment.key), name="segment")
            one.setCheckable(True)
            one.setChecked(place == 0)
            self._group.addButton(one, place)
            made.append(one)
        return made

    def _on_filter(self, text: str) -> None:
        if isinstance(self.model, RecordsModel):
            self.model.set_filter(text)
            self.say_nothing()
        self.words_typed.emit(text)

    def say_nothing(self, *, filtered: bool | None = None) -> None:
        """Say why the list is empty, where it is; `filtered` when a filter left nothing."""
        nothing = self.model.rowCount() == 0
        if filtered is None:
            filtered = nothing and self.model.total > 0
        text = self.tr("No record has these words.") if filtered else self.tr("Nothing here yet.")
        self._nothing.setText(text if nothing else "")
        self._nothing.setVisible(nothing)


def _tell(panel: ListPanel, key: str) -> Callable[[], object]:
    return lambda: panel.segment_chosen.emit(key)
