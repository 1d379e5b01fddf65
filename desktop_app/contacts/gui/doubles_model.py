"""Pairs that may be one, as the list of the window shows them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.contacts.gui.doubles_search import Found
from desktop_app.core.refs import Ref
from desktop_app.ui.labels import count_text
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import safe_tip
from desktop_app.ui.records_model import RecordRole, Row

Index = QModelIndex | QPersistentModelIndex


class DoublesModel(QAbstractListModel):
    """Best first; a pair leaves it when it is settled, and comes back when that is undone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[Found] = []
        self._told_apart: dict[frozenset[Ref], Found] = {}

    def set_pairs(self, pairs: tuple[Found, ...]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._pairs = list(pairs)
        self._told_apart = {}
        self.endResetModel()

    def pair(self, place: int) -> Found | None:
        """The pair at a place."""
        return self._pairs[place] if 0 <= place < len(self._pairs) else None

    def settle(self, one: Ref, other: Ref) -> None:
        """These two are told apart."""
        both = frozenset({one, other})
        for place, pair in enumerate(self._pairs):
            if _refs(pair) == both:
                self._told_apart[both] = pair
                self._remove(place)
                return

    def bring_back(self, one: Ref, other: Ref) -> QModelIndex:
        """That these two are told apart is undone; where they stand again."""
        pair = self._told_apart.pop(frozenset({one, other}), None)
        if pair is None:
            return QModelIndex()
        score = pair.candidate.score
        place = sum(each.candidate.score >= score for each in self._pairs)
        self.beginInsertRows(QModelIndex(), place, place)
        self._pairs.insert(place, pair)
        self.endInsertRows()
        return self.index(place)

    def drop(self, gone: Ref) -> None:
        """A contact is there no more; whatever it was part of is settled."""
        for place in reversed(range(len(self._pairs))):
            if gone in _refs(self._pairs[place]):
                self._remove(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many pairs are left."""
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Both names, spoken text, tooltip, or the row to paint."""
        pair = self.pair(index.row()) if index.isValid() else None
        if pair is None:
            return None
        row = _row(pair)
        match role:
            case RecordRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return safe_tip(f"{row.title}\n{row.subtitle}")
        return None

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._pairs[place]
        self.endRemoveRows()


def _refs(pair: Found) -> frozenset[Ref]:
    return frozenset({pair.candidate.first, pair.candidate.second})


def _row(pair: Found) -> Row:
    title = " · ".join(map(isolated, (pair.first, pair.second)))
    return Row(pair.candidate.first, title, pair.why, count_text(pair.candidate.score))
