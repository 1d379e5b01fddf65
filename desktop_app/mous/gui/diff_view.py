"""Shows what changed between two texts: added words underlined, removed ones struck through."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop_app.core.controls import show_controls
from desktop_app.core.languages import Language
from desktop_app.mous.comparison_records import ArticleChange, ArticleFate, Piece, PieceKind
from desktop_app.mous.wording import article_label
from desktop_app.ui.labels import label
from desktop_app.ui.text_fields import direction_of
from desktop_app.ui.theme import tokens


class DiffView(QTextBrowser):
    """Read-only; every text goes in as plain text, and nothing is ever loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(18)
        self._shown: tuple[tuple[ArticleChange, ...], Language, bool] = ((), Language.EN, True)
        self._message, self._named = "", True

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing, whatever a text names."""
        return None

    def show_message(self, text: str) -> None:
        """Show a sentence in place of a comparison."""
        self._shown, self._message = ((), Language.EN, True), text
        self._write()

    def show_changes(
        self,
        changes: Sequence[ArticleChange],
        language: Language,
        *,
        only_changed: bool,
        named: bool = True,
    ) -> None:
        """Show what became of each article; without those that stayed the same if asked.

        Without names they stand under their headings only.
        """
        self._named = named
        self._shown, self._message = (tuple(changes), language, only_changed), ""
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._write()

    def _write(self) -> None:
        changes, language, only_changed = self._shown
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self._message:
            cursor.insertText(self._message, self._muted())
        first = True
        for change in changes:
            if change.is_change or not only_changed:
                self._article(cursor, change, language, first=first)
                first = False
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _article(
        self, cursor: QTextCursor, change: ArticleChange, language: Language, *, first: bool
    ) -> None:
        shape = _shape(language, above=0 if first else 14)
        if first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)
        pair = change.pair
        place = pair.new if pair.new is not None else pair.old
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        if self._named:
            cursor.insertText(article_label((place or 0) + 1, language), bold)
        if change.heading:
            cursor.insertText(" — " if self._named else "", bold)
            self._pieces(cursor, change.heading, language, bold)
        if note := self._note(change, language):
            cursor.insertText("   ", QTextCharFormat())
            cursor.insertText(note, self._muted())
        if change.body:
            cursor.insertBlock(_shape(language, above=4))
            self._pieces(cursor, change.body, language, QTextCharFormat())

    def _pieces(
        self,
        cursor: QTextCursor,
        pieces: Sequence[Piece],
        language: Language,
        base: QTextCharFormat,
    ) -> None:
        for piece in pieces:
            style = self._style(piece.kind, base)
            for number, line in enumerate(piece.text.split("\n")):
                if number:
                    cursor.insertBlock(_shape(language, above=4))
                cursor.insertText(show_controls(line), style)

    def _style(self, kind: PieceKind, base: QTextCharFormat) -> QTextCharFormat:
        style, colours = QTextCharFormat(base), tokens(self.palette())
        if kind is PieceKind.ADDED:
            style.setFontUnderline(True)
            style.setForeground(QColor(colours.green_text))
            style.setBackground(QColor(colours.green_ground))
        elif kind is PieceKind.REMOVED:
            style.setFontStrikeOut(True)
            style.setForeground(QColor(colours.red_text))
            style.setBackground(QColor(colours.red_ground))
        return style

    def _muted(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(tokens(self.palette()).muted))
        return style

    def _note(self, change: ArticleChange, language: Language) -> str:
        told = [] if change.fate is ArticleFate.CHANGED else [label(change.fate)]
        if change.pair.moved and change.pair.old is not None:
            old = article_label(change.pair.old + 1, language)
            told = [each for each in told if change.fate is not ArticleFate.SAME]
            told.append(self.tr("moved; formerly {label}").format(label=old))
        return " · ".join(told)


def _shape(language: Language, above: float) -> QTextBlockFormat:
    """A block in the direction of its language, whatever the window's."""
    shape = QTextBlockFormat()
    shape.setLayoutDirection(direction_of(language))
    side = Qt.AlignmentFlag.AlignRight if language.is_rtl else Qt.AlignmentFlag.AlignLeft
    shape.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    shape.setTopMargin(above)
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape
