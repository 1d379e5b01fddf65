"""A list of any size as a Qt model: the order of all its records, and the rows looked at lately.

The view knows at once how long the list is and where each record stands; what a record says is
read when it comes into sight, so that 100,000 records cost no more than the order of them.
"""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Ref
from desktop_app.ui.records_model import Index, ListModel, Marks, Row

_KEPT = 2_000
"""Rows kept; more than fit any window, few enough to weigh nothing."""


class PagedModel(ListModel):
    """Records in order; rows are added as they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refs = RefList()
        self._rows: dict[Ref, Row] = {}
        self._words = ""
        self._complete = False

    @property
    def refs(self) -> RefList:
        """The records in order: all of them once `is_complete`, else the first."""
        return self._refs

    @property
    def is_complete(self) -> bool:
        """Whether the order is that of all finds."""
        return self._complete

    @property
    def total(self) -> int:
        """How many records are known, with the filter: the service filters, not the model."""
        return len(self._refs)

    def begin(self, refs: RefList, rows: Iterable[Row], words: str, *, complete: bool) -> None:
        """Show the first records of another list, found by `words`."""
        self.beginResetModel()
        self._refs, self._words, self._complete = refs, words, complete
        self._rows = {row.ref: row for row in rows}
        self.endResetModel()

    def set_order(self, refs: RefList) -> None:
        """Take the whole order; what it has in common with the order known stays untouched."""
        old, self._complete = self._refs, True
        start = old.same_start(refs)
        end = old.same_end(refs, min(len(old), len(refs)) - start)
        gone, come = len(old) - start - end, len(refs) - start - end
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self._refs = RefList.joined(old[:start], old[start + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self._refs = refs
            self.endInsertRows()

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Take what records say now."""
        for row in rows:
            self._rows.pop(row.ref, None)
            self._rows[row.ref] = row
        while len(self._rows) > _KEPT:
            del self._rows[next(iter(self._rows))]
        if self._refs:  # the view asks only for what is in sight
            self.dataChanged.emit(self.index(0), self.index(len(self._refs) - 1))

    def forget_rows(self, but: Iterable[Ref]) -> None:
        """Read every row anew when it next comes into sight, except these."""
        self._rows = {ref: self._rows[ref] for ref in but if ref in self._rows}

    def missing(self, start: int, stop: int) -> tuple[Ref, ...]:
        """The records from place `start` to `stop` whose rows are not at hand."""
        asked = self._refs[max(0, start) : max(0, stop)]
        return tuple(ref for ref in asked if ref not in self._rows)

    def row(self, ref: Ref) -> Row | None:
        """The row of a record, None where it is not at hand."""
        return self._rows.get(ref)

    def index_of(self, ref: Ref) -> QModelIndex:
        """Where a record stands, an invalid index where it isn't known to be found."""
        place = self._refs.place(ref)
        return QModelIndex() if place < 0 else self.index(place)

    def ref_at(self, index: Index) -> Ref | None:
        """The record at `index`, whether its row is at hand or not."""
        return self._refs[index.row()] if index.isValid() else None

    def row_at(self, place: int) -> Row | None:
        """The row at a place, None where it is not at hand."""
        return self._rows.get(self._refs[place])

    def marks(self) -> Marks | None:
        """The words that the records were found by, where words begin."""
        return Marks(self._words, likely=True) if self._words else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many records are known."""
        return 0 if parent.isValid() else len(self._refs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As of any list; a row not at hand says so to a screen reader."""
        found = super().data(index, role)
        if found is None and role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return self.tr("Record {number}, not read yet").format(number=index.row() + 1)
        return found
