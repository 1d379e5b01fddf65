"""Find anything: as the officer types, records of every kind, grouped; Enter opens one."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.refs import Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label
from desktop_app.ui.painting import draw_line, scaled
from desktop_app.ui.parts import plain_label
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import RecordRole, Row
from desktop_app.ui.ref_picker import summary_row
from desktop_app.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT, _PAUSE_MS = 640, 460, 120


class FoundModel(QAbstractListModel):
    """Headings (text) and records (`Row`) in one list; only records can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str | Row] = []

    def set_found(self, found: tuple[Summary, ...]) -> None:
        """Group by kind; groups stand in the order of their best record."""
        order = {kind: place for place, kind in enumerate(dict.fromkeys(s.ref.kind for s in found))}
        self.beginResetModel()
        self._lines = []
        ranked = sorted(found, key=lambda summary: order[summary.ref.kind])
        for kind, group in groupby(ranked, key=lambda summary: summary.ref.kind):
            self._lines.append(label(kind))
            self._lines += [summary_row(summary) for summary in group]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and records."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and the `Row` of a record."""
        line = self._lines[index.row()] if index.isValid() else None
        if role == RecordRole.ROW:
            return line if isinstance(line, Row) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, Row) else line
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Row):
            return line.spoken()
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


class _FoundDelegate(RecordDelegate):
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


class SearchPopup(QFrame):
    """Floats over the window; Escape or a click elsewhere closes it."""

    def __init__(
        self, ui: Ui, search: Callable[[Any, str], tuple[Summary, ...]], window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self._ui, self._search, self._window = ui, search, window
        self._asked = 0
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Names, numbers, subjects"))
        self.edit.setAccessibleName(self.tr("Find anything"))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._on_text)
        self.model = FoundModel(self)
        self.view = QListView()
        self.view.setObjectName("found")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_FoundDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.clicked.connect(self._open)
        self._hint = plain_label(name="muted", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Show the popup over the upper third of its window, ready to type."""
        window = self._window
        width = min(_WIDTH, window.width() - 80)
        height = min(_HEIGHT, window.height() - 140)
        self.setGeometry((window.width() - width) // 2, 72, width, height)
        self.edit.selectAll()
        self.show()
        self.raise_()
        self.edit.setFocus()
        self._ask()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows walk the records, Enter opens, Escape and a lost focus close."""
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            return False
        return True

    def close_popup(self) -> None:
        """Close, and give the focus back to the window."""
        self.hide()
        self._window.setFocus()

    def _lay_out(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 14, 14, 10)
        box.setSpacing(8)
        self._hint.setContentsMargins(8, 6, 8, 6)
        box.addWidget(self.edit)
        box.addWidget(self._hint)
        box.addWidget(self.view, 1)

    def _on_text(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self._asked += 1
        number, words, search = self._asked, self.edit.text().strip(), self._search
        if not words:
            self._show_found(number, (), "")
            return
        self._ui.tasks.read(
            lambda session: search(session, words),
            lambda found: self._show_found(number, found, words),
            owner=self,
        )

    def _show_found(self, number: int, found: tuple[Summary, ...], words: str) -> None:
        if number != self._asked:
            return
        self.model.set_found(found)
        hint = self.tr("Type a name, a number or words of a subject.")
        if words:
            hint = "" if found else self.tr("Nothing has all of these words.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.view.setCurrentIndex(self.model.index(self.model.next_record(-1, 1)))

    def _move(self, step: int) -> None:
        if self.model.rowCount():
            place = self.model.next_record(self.view.currentIndex().row(), step)
            self.view.setCurrentIndex(self.model.index(place))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(RecordRole.ROW) if index.isValid() else None
        if isinstance(row, Row):
            self.close_popup()
            self._ui.jump.to(row.ref)
