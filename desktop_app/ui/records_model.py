"""The list on every page as a Qt model: rows of plain data, filtered by folded words."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.core.folding import fold
from desktop_app.core.refs import Ref
from desktop_app.ui.parts import safe_tip
from desktop_app.ui.pills import Pill

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One record in a list. `meta` is a short word at the far end, such as a date."""

    ref: Ref
    title: str
    subtitle: str = ""
    meta: str = ""
    pill: Pill | None = None

    @cached_property
    def folded(self) -> str:
        """What the filter looks through."""
        pill = self.pill.text if self.pill else ""
        return fold(f"{self.title} {self.subtitle} {self.meta} {pill}")

    def spoken(self) -> str:
        """The row as a screen reader says it."""
        pill = self.pill.text if self.pill else ""
        return ", ".join(part for part in (self.title, self.subtitle, self.meta, pill) if part)


@dataclass(frozen=True, slots=True)
class Marks:
    """The words that a list was asked for; `inside` when they fit within words too.

    `likely` when what sounds so, or has the same digits, fits them as well.
    """

    words: str
    inside: bool = False
    likely: bool = False


class RecordRole(IntEnum):
    """Roles of the model beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    MARKS = Qt.ItemDataRole.UserRole + 2


class ListModel(QAbstractListModel):
    """What every list of records can be asked, however its rows come to it."""

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        raise NotImplementedError

    def row(self, ref: Ref) -> Row | None:
        """The row of a record, None where it is not at hand."""
        raise NotImplementedError

    def index_of(self, ref: Ref) -> QModelIndex:
        """Where a record stands, an invalid index where it isn't shown."""
        raise NotImplementedError

    def ref_at(self, index: Index) -> Ref | None:
        """The record at `index`."""
        raise NotImplementedError

    def row_at(self, place: int) -> Row | None:
        """The row at a place, None where it is not at hand."""
        raise NotImplementedError

    def marks(self) -> Marks | None:
        """What to mark in the rows."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, spoken text, escaped tooltip, what to mark, or the `Row` itself."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == RecordRole.MARKS:
            return self.marks()
        row = self.row_at(index.row())
        if row is None or role == RecordRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tip(row.title)
        return None


class RecordsModel(ListModel):
    """Shows the rows whose text has every word of the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._words: tuple[str, ...] = ()
        self._places: dict[Ref, int] = {}

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Take other rows; rows that did not change keep their place without a reset."""
        self._all = rows
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only rows with every word of `text`, whatever its spelling variants."""
        self._words = tuple(fold(text).split())
        self._refresh()

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def row(self, ref: Ref) -> Row | None:
        """The shown row of a record."""
        place = self._places.get(ref)
        return None if place is None else self._shown[place]

    def index_of(self, ref: Ref) -> QModelIndex:
        """Where a record stands, an invalid index where it isn't shown."""
        place = self._places.get(ref)
        return QModelIndex() if place is None else self.index(place)

    def ref_at(self, index: Index) -> Ref | None:
        """The record at `index`."""
        return self._shown[index.row()].ref if index.isValid() else None

    def row_at(self, place: int) -> Row:
        """The row at a place."""
        return self._shown[place]

    def marks(self) -> Marks | None:
        """The words of the filter, wherever they stand."""
        return Marks(" ".join(self._words), inside=True) if self._words else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def _refresh(self) -> None:
        shown = tuple(row for row in self._all if all(word in row.folded for word in self._words))
        if tuple(row.ref for row in shown) == tuple(row.ref for row in self._shown):
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self._places = {row.ref: place for place, row in enumerate(shown)}
        self.endResetModel()
