"""What is painted beside and under a text while it is written: labels, lines, header rows."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextTable
from PySide6.QtWidgets import QTextEdit

from desktop_app.core.rich_text import ParagraphStyle
from desktop_app.ui.rich_marks import form_of
from desktop_app.ui.theme import tokens


def paint_beside(
    painter: QPainter, edit: QTextEdit, block: QTextBlock, label: str, offset: QPointF
) -> None:
    """The label of an item before its first line, a line along a quotation."""
    layout = block.layout()
    if not layout.lineCount():
        return
    colours, at = tokens(edit.palette()), layout.position() + offset
    first = layout.lineAt(0)
    rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
    start = at.x() + first.x() + (first.width() if rtl else 0)
    if label:
        width = QFontMetricsF(edit.font()).horizontalAdvance(label)
        x = start + 8 if rtl else start - 8 - width
        painter.setFont(edit.font())
        painter.setPen(QColor(colours.muted))
        painter.drawText(QPointF(x, at.y() + first.y() + first.ascent()), label)
    if form_of(block.blockFormat()).style is ParagraphStyle.QUOTATION:
        height = layout.boundingRect().height()
        x = start + 12 if rtl else start - 14
        painter.fillRect(QRectF(x, at.y(), 2, height), QColor(colours.edge))


def paint_headers(
    painter: QPainter, edit: QTextEdit, blocks: Sequence[QTextBlock], offset: QPointF
) -> None:
    """A ground under the header row of each table in sight."""
    if not blocks:
        return
    layout = edit.document().documentLayout()
    first, last = blocks[0].position(), blocks[-1].position()
    for table in edit.document().rootFrame().childFrames():
        if not isinstance(table, QTextTable):
            continue
        if table.lastPosition() < first or table.firstPosition() > last:
            continue
        cells = [table.cellAt(0, column) for column in range(table.columns())]
        heads = [layout.blockBoundingRect(c.firstCursorPosition().block()) for c in cells]
        ends = [layout.blockBoundingRect(c.lastCursorPosition().block()) for c in cells]
        left, top = min(r.left() for r in heads) - 4, heads[0].top() - 4
        right, bottom = max(r.right() for r in heads) + 4, max(r.bottom() for r in ends) + 4
        ground = QRectF(left, top, right - left, bottom - top)
        painter.fillRect(ground.translated(offset), QColor(tokens(edit.palette()).hover))
