"""What was found as a list: headings and records, and how they are painted."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.core.found import Found
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.ui.labels import count_text, format_date, label, stored_label
from desktop_app.ui.painting import draw_line, scaled
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import Marks, RecordRole, Row
from desktop_app.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
COUNTED = 1_000
"""Finds of a kind are counted so far; beyond it there are simply more."""


class FoundModel(QAbstractListModel):
    """Headings (a kind) and records (`Row`) in one list; only records can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Kind | Row] = []
        self._counts: dict[Kind, int] = {}
        self._words = ""

    def set_found(self, found: Found, words: str) -> None:
        """Show what was found by `words`, in groups."""
        self.beginResetModel()
        self._words, self._lines, self._counts = words, [], {}
        for group in found.groups:
            self._lines.append(group.kind)
            self._lines += [_row(summary) for summary in group.summaries]
            if not group.more:
                self._counts[group.kind] = len(group.summaries)
        self.endResetModel()

    def set_counts(self, counts: Mapping[Kind, int]) -> None:
        """Say in the headings how many there are of each kind."""
        for kind, number in counts.items():
            self._counts[kind] = max(number, self._counts.get(kind, 0))
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and records."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, what to mark, and the `Row` of a record."""
        line = self._lines[index.row()] if index.isValid() else None
        if role == RecordRole.ROW:
            return line if isinstance(line, Row) else None
        if role == RecordRole.MARKS:
            return Marks(self._words, likely=True) if self._words else None
        if role == Qt.ItemDataRole.DisplayRole and line is not None:
            return line.title if isinstance(line, Row) else self._heading(line)
        if role == Qt.ItemDataRole.AccessibleTextRole and line is not None:
            return line.spoken() if isinstance(line, Row) else self._heading(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        if isinstance(index.data(RecordRole.ROW), Row):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags

    def next_record(self, start: int, step: int) -> int:
        """The place of the record after (1) or before (-1) `start`; -1 where there is none."""
        for distance in range(1, len(self._lines) + 1):
            place = (start + step * distance) % len(self._lines)
            if isinstance(self._lines[place], Row):
                return place
        return -1

    def place_of(self, ref: Ref | None) -> int:
        """Where a record stands, -1 where it isn't found."""
        for place, line in enumerate(self._lines):
            if isinstance(line, Row) and line.ref == ref:
                return place
        return -1

    def _heading(self, kind: Kind) -> str:
        number = self._counts.get(kind)
        if number is None:
            return label(kind)
        more = "+" if number > COUNTED else ""
        return f"{label(kind)} · {count_text(min(number, COUNTED))}{more}"


class FoundDelegate(RecordDelegate):
    """Paints headings low, small and quiet; records as every list does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are low."""
        if isinstance(index.data(RecordRole.ROW), Row):
            return super().sizeHint(option, index)
        return QSize(100, 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Headings are small and quiet."""
        if isinstance(index.data(RecordRole.ROW), Row):
            super().paint(painter, option, index)
            return
        font = scaled(option.font, 0.85, bold=True)
        line = QRectF(option.rect).adjusted(18, 0, -18, -4)
        line.setTop(line.bottom() - QFontMetrics(font).height())
        painter.setPen(QColor(tokens(option.palette).muted))
        draw_line(painter, line, str(index.data()), font, option.direction)


def _row(summary: Summary) -> Row:
    said = (stored_label(summary.state), format_date(summary.day))
    return Row(summary.ref, summary.title, summary.subtitle, " · ".join(filter(None, said)))
