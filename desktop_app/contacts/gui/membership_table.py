"""Who stands where by country: counts by standing, and beneath a country its organisations."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_app.contacts.alphabets import order_key
from desktop_app.contacts.member_tables import CountryCount
from desktop_app.contacts.membership_records import Member, Standing
from desktop_app.ui.labels import count_text, format_date, label, ui_language

_ORDER = Qt.ItemDataRole.UserRole
_MEMBER = Qt.ItemDataRole.UserRole + 1
_TOTAL = len(Standing) + 1
_HEIGHT = 30


class CountryTable(QTreeWidget):
    """Sorted by a press on a column; a country opens to show its organisations."""

    opened = Signal(object)
    """Carries a `Member`."""

    def __init__(self) -> None:
        super().__init__()
        words = [label(standing) for standing in Standing]
        country = QCoreApplication.translate("Membership", "Country")
        total = QCoreApplication.translate("Membership", "Total")
        self.setHeaderLabels([country, *words, total])
        self.setAccessibleName(QCoreApplication.translate("Membership", "Membership by country"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in range(1, _TOTAL + 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(place, Qt.AlignmentFlag.AlignCenter)
        self.itemActivated.connect(self._open)

    def show_rows(self, rows: Sequence[CountryCount], stages: Mapping[int, str]) -> None:
        """Show other counts; countries that were open stay open."""
        self._quiet_header()
        open_ones = {i.text(0) for i in self._tops() if i.isExpanded()}
        self.setSortingEnabled(False)
        self.clear()
        for row in rows:
            item = _Item(self)
            item.setSizeHint(0, QSize(0, _HEIGHT))
            name = row.name or QCoreApplication.translate("Membership", "No country entered")
            item.put(0, name, (not row.name, order_key(name, ui_language())))
            for place, standing in enumerate(Standing, 1):
                item.put_count(place, row.by_standing.get(standing, 0))
            item.put_count(_TOTAL, row.total)
            for member in row.members:
                _body(item, member, stages.get(member.stage_id, ""))
            item.setExpanded(name in open_ones)
        self.setSortingEnabled(True)

    def _tops(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        member = item.data(0, _MEMBER)
        if member is not None:
            self.opened.emit(member)

    def _quiet_header(self) -> None:
        """The header in the colours of the window's own palette."""
        ground = self.palette().color(QPalette.ColorRole.Window).name()
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self.header().setStyleSheet(
            f"QHeaderView::section {{ background: {ground}; color: {ink}; border: none; "
            "padding: 6px 10px; }"
        )


class _Item(QTreeWidgetItem):
    """A row that is sorted by what its cells mean, not by how they are written."""

    def put(self, column: int, text: str, order: Any) -> None:
        self.setText(column, text)
        self.setData(column, _ORDER, order)

    def put_count(self, column: int, number: int) -> None:
        self.put(column, count_text(number) if number else "–", number)
        self.setTextAlignment(column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else 0
        return bool(self.data(column, _ORDER) < other.data(column, _ORDER))


def _body(parent: _Item, member: Member, stage: str) -> None:
    """A body beneath its country: its stage and since when, in the column of its standing."""
    item = _Item(parent)
    item.setSizeHint(0, QSize(0, _HEIGHT))
    said = " · ".join(filter(None, (member.name, stage)))
    item.put(0, said, (False, order_key(member.name, ui_language())))
    item.setData(0, _MEMBER, member)
    for place, standing in enumerate(Standing, 1):
        mine = standing is member.standing
        day = format_date(member.since) or "•"
        item.put(place, day if mine else "", int(mine))
        item.setTextAlignment(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    item.put(_TOTAL, "", 0)
