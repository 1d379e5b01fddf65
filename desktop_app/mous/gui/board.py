"""All articles, one row each, every language in its own column beside the others."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.mous.gui.article_row import ArticleRow
from desktop_app.mous.records import Article
from desktop_app.ui.labels import label
from desktop_app.ui.parts import button, plain_label, row


def column_order(languages: Sequence[Language], rtl_window: bool) -> list[Language]:
    """Left-to-right languages at the left of the screen, whatever way the window runs."""
    return sorted(languages, key=lambda language: language.is_rtl is not rtl_window)


_READY = 14
"""Rows built ahead; as many as there are usual articles."""


class ArticleBoard(QFrame):
    """The articles of a memorandum, edited side by side."""

    changed = Signal()
    confirmed = Signal(object, object)
    """Carries the stored `Article` and the `Language` whose text needs no change."""
    remarks_wanted = Signal(object)
    """Carries the stored `Article` whose remarks the officer wants to see."""
    since_wanted = Signal(object, object)
    """Carries an `Article` and the `Language` whose text lags behind."""
    usual_wanted = Signal()
    """The officer asks for the usual articles."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ArticleRow] = []
        self._spare: list[ArticleRow] = []
        self._warming = QTimer(self, interval=0)
        self._warming.timeout.connect(self._warm_up)
        self._languages: list[Language] = []
        self._read_only = False
        self._remarks: Mapping[int, int] = {}
        self._heads = QHBoxLayout()
        self._heads.setSpacing(14)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._empty = plain_label(
            self.tr("No articles yet. Insert the usual ones and adapt them, or add your own."),
            name="muted",
            wrap=True,
        )
        self.add_button = button(self.tr("Add article"), self.add)
        self.usual_button = button(self.tr("Insert usual articles"), self.usual_wanted.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._heads)
        box.addLayout(self._list)
        box.addWidget(self._empty)
        box.addLayout(row(self.add_button, self.usual_button, None))
        box.addStretch(1)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._move_focused(step))

    def prepare(self) -> None:
        """Use idle moments for what a first opening would have to wait for."""
        if not self._languages:
            self._set_columns(FORM_LANGUAGES)
        self._warming.start()

    def show_articles(self, articles: Sequence[Article], languages: Sequence[Language]) -> None:
        """Show articles in these languages."""
        self._set_columns(languages)
        self._reuse_rows(articles)
        self._settle()

    def set_languages(self, languages: Sequence[Language]) -> None:
        """Show other columns and keep what is typed."""
        if set(languages) != set(self._languages):
            rows = [(each.article, each.value()) for each in self.rows]
            self.show_articles([value for _, value in rows], languages)
            for each, (stored, _) in zip(self.rows, rows, strict=True):
                each.article = stored
                each.show_staleness()

    def articles(self) -> tuple[Article, ...]:
        """What is typed; articles without a word are left out."""
        typed = [each.value() for each in self.rows]
        return tuple(a for a in typed if any(t.heading or t.body for t in a.texts))

    def raw(self) -> Any:
        """Every article as typed, with the key it was stored under."""
        return [{"id": each.article.id, "texts": _texts_raw(each.value())} for each in self.rows]

    def set_raw(self, raw: Any, stored: Sequence[Article]) -> None:
        """Bring back articles; `stored` tells which of them are in the office."""
        known = {article.id: article for article in stored}
        self._clear_rows()
        for state in raw or ():
            article = known.get(state.get("id")) or Article(None)
            each = self._append(article)
            for tag, (heading, body) in state.get("texts", {}).items():
                card = each.cards.get(Language(tag))
                if card is not None:
                    card.heading.setText(heading)
                    card.body.setPlainText(body)
        self._settle()

    def show_remarks(self, counts: Mapping[int, int]) -> None:
        """Tell beside each article how many remarks on it are open, by its key."""
        self._remarks = counts
        for each in self.rows:
            each.show_remarks(counts.get(each.article.id or 0, 0))

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read but not changed."""
        self._read_only = read_only
        self._settle()

    def add(self, article: Article | None = None) -> None:
        """Add an article at the end and put the cursor into it."""
        made = self._append(article or Article(None))
        self._settle()
        self.changed.emit()
        if article is None:
            made.cards[self._languages[0]].heading.setFocus()

    def insert_usual(self, articles: Sequence[Article]) -> int:
        """Add those whose heading is not there yet; how many were added."""
        there = {t.heading.casefold() for each in self.rows for t in each.texts() if t.heading}
        new = [a for a in articles if not any(t.heading.casefold() in there for t in a.texts)]
        for article in new:
            self._append(article, unsaved=True)
        self._settle()
        if new:
            self.changed.emit()
        return len(new)

    def move_article(self, which: ArticleRow, step: int) -> None:
        """Move an article up or down."""
        place = self.rows.index(which)
        target = place + step
        if self._read_only or not 0 <= target < len(self.rows):
            return
        focus = QApplication.focusWidget()
        self.rows.insert(target, self.rows.pop(place))
        self._list.removeWidget(which)
        self._list.insertWidget(target, which)
        self._settle()
        if focus is not None and which.isAncestorOf(focus):
            focus.setFocus()
        self.changed.emit()

    def remove_article(self, which: ArticleRow) -> None:
        """Take an article out; Revert brings it back until the next save."""
        self.rows.remove(which)
        self._drop(which)
        self._settle()
        self.add_button.setFocus()
        self.changed.emit()

    def _set_columns(self, languages: Sequence[Language]) -> None:
        columns = column_order(languages, self.isRightToLeft())
        if columns == self._languages:
            return
        self._languages = columns
        self._clear()
        for language in columns:
            self._heads.addWidget(plain_label(label(language), name="fieldLabel"), 1)

    def _reuse_rows(self, articles: Sequence[Article]) -> None:
        """Keep cards, cursor and scrolling where they are: after a save little has changed."""
        for surplus in self.rows[len(articles) :]:
            self._list.removeWidget(surplus)
            surplus.hide()
            self._spare.append(surplus)
        del self.rows[len(articles) :]
        for number, article in enumerate(articles, 1):
            if number <= len(self.rows):
                self.rows[number - 1].show_article(article, number)
            else:
                self._append(article)

    def _build_row(self) -> ArticleRow:
        made = ArticleRow(self)
        made.build(self._languages)
        made.changed.connect(self.changed)
        made.confirmed.connect(self.confirmed)
        made.remarks_wanted.connect(self.remarks_wanted)
        made.since_wanted.connect(self.since_wanted)
        made.move_wanted.connect(lambda step: self.move_article(made, step))
        made.remove_wanted.connect(lambda: self.remove_article(made))
        return made

    def _warm_up(self) -> None:
        """Build a row between two frames, so that opening a long text later is quick."""
        if self._languages and len(self._spare) + len(self.rows) < _READY:
            made = self._build_row()
            made.hide()
            self._spare.append(made)
        else:
            self._warming.stop()

    def _drop(self, which: ArticleRow) -> None:
        self._list.removeWidget(which)
        which.hide()
        which.deleteLater()

    def _append(self, article: Article, *, unsaved: bool = False) -> ArticleRow:
        made = self._spare.pop() if self._spare else self._build_row()
        made.show_article(article, len(self.rows) + 1)
        if unsaved:
            made.article = Article(None)
        self.rows.append(made)
        self._list.addWidget(made)
        made.show()
        return made

    def _settle(self) -> None:
        """Numbers, tools and the word on emptiness follow the list."""
        for place, each in enumerate(self.rows):
            for card in each.cards.values():
                card.set_number(place + 1)
                card.set_read_only(self._read_only)
            for tool in each.tools:
                tool.setVisible(not self._read_only)
            each.tools[0].setEnabled(place > 0)
            each.tools[1].setEnabled(place < len(self.rows) - 1)
            each.show_staleness()
            each.show_remarks(self._remarks.get(each.article.id or 0, 0))
        self._empty.setVisible(not self.rows)
        self.add_button.setVisible(not self._read_only)
        self.usual_button.setVisible(not self._read_only)

    def _move_focused(self, step: int) -> None:
        focus = QApplication.focusWidget()
        for each in list(self.rows):
            if focus is not None and each.isAncestorOf(focus):
                self.move_article(each, step)
                return

    def _clear(self) -> None:
        self._clear_rows()
        while (item := self._heads.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _clear_rows(self) -> None:
        for each in (*self.rows, *self._spare):
            self._drop(each)
        self.rows, self._spare = [], []


def _texts_raw(article: Article) -> dict[str, list[str]]:
    return {t.language.stored: [t.heading, t.body] for t in article.texts}
