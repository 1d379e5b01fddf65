"""Colours a text while it is written: headings bold, header rows bold, open fields amber.

They are laid over the text and never become part of it.
"""

import re

from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop_app.core.rich_text import ParagraphStyle
from desktop_app.ui.rich_marks import STYLE
from desktop_app.ui.theme import tokens

_FIELD = re.compile(r"\{\{.*?\}\}|\{\{|\}\}")


class Shades(QSyntaxHighlighter):
    """Bold headings and header cells, and what is still to be filled in."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:
        """Colour one paragraph."""
        block = self.currentBlock()
        heading = block.blockFormat().property(STYLE) == ParagraphStyle.HEADING.value
        if heading or self._in_header():
            self.setFormat(0, block.length(), self._bold)
        if "{{" in text or "}}" in text:
            colours = tokens(QGuiApplication.palette())
            for found in _FIELD.finditer(text):
                look = QTextCharFormat(self._bold) if heading else QTextCharFormat()
                look.setBackground(QColor(colours.amber_ground))
                look.setForeground(QColor(colours.amber_text))
                self.setFormat(found.start(), len(found[0]), look)

    def _in_header(self) -> bool:
        document = self.document()
        if not document.rootFrame().childFrames():
            return False
        cursor = QTextCursor(self.currentBlock())
        table = cursor.currentTable()
        return table is not None and table.cellAt(cursor).row() == 0
