"""The view of a list whose length does not matter: every row is as high as any other.

Qt's own list view asks the model for each row whenever one row changes, which takes a fifth of a
second among 100,000. Here every place is a multiplication.
"""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class RecordsView(QListView):
    """A list of records of equal height. Typing finds a row through whoever listens."""

    typed = Signal(str)
    """Carries what was typed over the list, letter after letter, to go to a row."""
    sight_changed = Signal()
    """Other rows came into sight."""

    def __init__(self) -> None:
        super().__init__()
        self._height = 1
        self._typed = ""
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._forget_typed)

    def sight(self) -> range:
        """The places in sight."""
        rows, top = self._count(), self.verticalOffset()
        bottom = top + max(1, self.viewport().height())
        return range(min(rows, top // self._height), min(rows, -(-bottom // self._height)))

    def row_height(self) -> int:
        """The height of a row in pixels."""
        return self._height

    # Where things are

    def verticalOffset(self) -> int:
        """The pixels over the viewport."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Rows are as wide as the view."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """A row in the viewport's pixels, also when it is out of sight."""
        if not index.isValid():
            return QRect()
        top = index.row() * self._height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        place = (point.y() + self.verticalOffset()) // self._height
        inside = self.viewport().rect().contains(point) and 0 <= place < self._count()
        return self.model().index(place, 0) if inside else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into sight."""
        if not index.isValid():
            return
        self.updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = index.row() * self._height
        bottom = top + self._height - room
        middle = (top + bottom) // 2
        if hint is _Hint.PositionAtTop:
            bar.setValue(top)
        elif hint is _Hint.PositionAtBottom:
            bar.setValue(bottom)
        elif hint is _Hint.PositionAtCenter:
            bar.setValue(middle)
        elif top < bar.value() or self._height > room:
            bar.setValue(top)
        elif bottom > bar.value():
            bar.setValue(bottom)

    def doItemsLayout(self) -> None:
        """Measure one row."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._height = max(1, self.itemDelegate().sizeHint(option, QModelIndex()).height())
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the list."""
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setSingleStep(self._height)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._count() * self._height - room))
        QAbstractItemView.updateGeometries(self)
        self.sight_changed.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what is in sight now."""
        self.viewport().update()
        self.sight_changed.emit()

    # Moving and selecting

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads from the current row."""
        last = self._count() - 1
        if last < 0:
            return QModelIndex()
        current = self.currentIndex()
        at = current.row() if current.isValid() else -1
        page = max(1, self.viewport().height() // self._height - 1)
        to = {
            _Move.MoveUp: at - 1,
            _Move.MovePrevious: at - 1,
            _Move.MoveDown: at + 1,
            _Move.MoveNext: at + 1,
            _Move.MovePageUp: at - page,
            _Move.MovePageDown: at + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
        }.get(action, at)
        return self.model().index(min(last, max(0, to)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that `rect` of the viewport touches, in sight or not."""
        area, last = rect.normalized(), self._count() - 1
        first = (area.top() + self.verticalOffset()) // self._height
        final = (area.bottom() + self.verticalOffset()) // self._height
        chosen = QItemSelection()
        if last >= 0 and first <= last and final >= 0:
            model = self.model()
            chosen.select(model.index(max(0, first), 0), model.index(min(last, final), 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is in sight of a selection."""
        sight, region = self.sight(), QRegion()
        for number in range(selection.count()):
            part = selection.at(number)
            top, bottom = max(part.top(), sight.start), min(part.bottom(), sight.stop - 1)
            if top <= bottom:
                first, last = self.model().index(top, 0), self.model().index(bottom, 0)
                region += self.visualRect(first).united(self.visualRect(last))
        return region

    def keyboardSearch(self, search: str) -> None:
        """Gather what is typed in one go; the list may not be at hand to be searched here."""
        if not search.strip() and not self._typed:
            return
        self._typed += search
        self._typing.start(2 * QApplication.keyboardInputInterval())
        self.typed.emit(self._typed)

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state
        current, selection = self.currentIndex(), self.selectionModel()
        hovered = self._hovered()
        for place in self.sight():
            index = self.model().index(place, 0)
            option.rect = self.visualRect(index)
            if not option.rect.intersects(event.rect()):
                continue
            option.state = plain & ~QStyle.StateFlag.State_HasFocus
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if place == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _hovered(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _forget_typed(self) -> None:
        self._typed = ""
