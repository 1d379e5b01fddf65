"""Paints a record in a list: title, second line, and at the far end a date and a pill."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.likely import likely_matches
from desktop_app.core.matches import matches
from desktop_app.ui.painting import Mark, draw_line, scaled, small_font
from desktop_app.ui.pills import paint_pill, pill_size
from desktop_app.ui.records_model import Marks, RecordRole, Row
from desktop_app.ui.theme import tokens
from desktop_app.ui.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex
_SIDE, _TOP, _GAP = 18, 11, 4


@dataclass(frozen=True, slots=True)
class _Letters:
    """The fonts of both lines and their heights in pixels, made of the list's own font."""

    base: QFont
    bold: QFont
    small: QFont
    first: int
    second: int


class RecordDelegate(QStyledItemDelegate):
    """Two lines a row; every place is computed left to right and mirrored by the view."""

    _letters: "_Letters | None" = None

    def _letters_of(self, font: QFont) -> "_Letters":
        """Made once for all rows: as long as the list has this font."""
        if self._letters is None or self._letters.base != font:
            bold, small = scaled(font, 1.0, bold=True), small_font(font)
            heights = QFontMetrics(bold).height(), QFontMetrics(small).height() + 4
            self._letters = _Letters(QFont(font), bold, small, *heights)
        return self._letters

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text with air around them."""
        letters = self._letters_of(option.font)
        return QSize(200, 2 * _TOP + letters.first + _GAP + letters.second)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, lines and pill."""
        row = index.data(RecordRole.ROW)
        painter.save()
        colours = tokens(option.palette)
        self._paint_ground(painter, option, colours)
        if isinstance(row, Row):
            mark = _mark(index.data(RecordRole.MARKS), colours)
            self._paint_lines(painter, option, row, colours, mark)
        else:
            self._paint_waiting(painter, option, colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Tokens
    ) -> None:
        rect, state = option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            bar = QRect(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(self._mirror(option, bar), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_waiting(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Tokens
    ) -> None:
        """Two bars where a row's lines will stand once it is read."""
        room = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        for drop, width in ((4, room.width() * 3 // 5), (room.height() - 12, room.width() // 3)):
            bar = QRect(room.left(), room.top() + drop, width, 7)
            painter.fillRect(self._mirror(option, bar), QColor(colours.hover))

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        colours: Tokens,
        mark: Mark | None,
    ) -> None:
        letters = self._letters_of(option.font)
        bold, small = letters.bold, letters.small
        first, second = letters.first, letters.second
        room = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        upper = QRect(room.left(), room.top(), room.width(), first)
        lower = QRect(room.left(), upper.bottom() + 1 + _GAP, room.width(), second)
        if row.meta:
            upper = self._paint_meta(painter, option, row.meta, upper, small)
        if row.pill:
            lower = self._paint_pill(painter, option, row, lower, small)
        painter.setPen(QColor(colours.ink))
        self._draw(painter, option, upper, row.title, bold, mark)
        painter.setPen(QColor(colours.muted))
        self._draw(painter, option, lower.adjusted(0, 2, 0, 0), row.subtitle, small, mark)

    def _paint_meta(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, line: QRect, font: QFont
    ) -> QRect:
        width = min(QFontMetrics(font).horizontalAdvance(text) + 2, line.width() // 2)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        drop = max(0, (line.height() - QFontMetrics(font).height()) // 2)
        far = QRect(line.right() - width + 1, line.top() + drop, width, line.height())
        self._draw(painter, option, far, text, font)
        return line.adjusted(0, 0, -width - 10, 0)

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, line: QRect, font: QFont
    ) -> QRect:
        assert row.pill is not None
        wanted = pill_size(row.pill, QFontMetrics(font))
        width = min(wanted.width(), line.width() * 3 // 5)
        far = QRect(line.right() - width + 1, line.top(), width, wanted.height())
        painter.setFont(font)
        paint_pill(painter, QRectF(self._mirror(option, far)), row.pill, option.palette)
        return line.adjusted(0, 0, -width - 10, 0)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        font: QFont,
        mark: Mark | None = None,
    ) -> None:
        place = QRectF(self._mirror(option, line))
        draw_line(painter, place, text, font, option.direction, mark)

    @staticmethod
    def _mirror(option: QStyleOptionViewItem, rect: QRect) -> QRect:
        direction: Qt.LayoutDirection = option.direction
        return QStyle.visualRect(direction, option.rect, rect)


def _mark(marks: object, colours: Tokens) -> Mark | None:
    if not isinstance(marks, Marks):
        return None
    find = (
        partial(likely_matches, words=marks.words)
        if marks.likely
        else partial(matches, words=marks.words, inside=marks.inside)
    )
    return Mark(
        find,
        QColor(colours.teal_ground),
        QColor(colours.teal_text),
    )
