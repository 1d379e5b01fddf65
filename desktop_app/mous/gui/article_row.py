"""One article with a card for each language, and the tools that move or remove it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.core.languages import Language
from desktop_app.mous.gui.article_card import ArticleCard
from desktop_app.mous.records import Article, ArticleText
from desktop_app.mous.rules import carry_staleness
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import button, safe_tip


class ArticleRow(QWidget):
    """One article in every language."""

    changed = Signal()
    confirmed = Signal(object, object)
    """Carries the stored `Article` and the `Language` whose text needs no change."""
    remarks_wanted = Signal(object)
    """Carries the stored `Article` whose remarks the officer wants to see."""
    since_wanted = Signal(object, object)
    """Carries an `Article` and the `Language` whose text lags behind."""
    move_wanted = Signal(int)
    """Carries -1 for up, 1 for down."""
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.article = Article(None)
        self.cards: dict[Language, ArticleCard] = {}
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(14)
        self.tools: tuple[QPushButton, ...] = ()

    def build(self, languages: Sequence[Language]) -> None:
        """Make the cards; texts in other languages travel along unseen."""
        for language in languages:
            card = ArticleCard(language)
            card.changed.connect(self._on_text)
            card.confirmed.connect(lambda language=language: self._confirm(language))
            card.asked.connect(
                lambda language=language: self.since_wanted.emit(self.article, language)
            )
            self.cards[language] = card
            self._box.addWidget(card, 1)
        last = self.cards[languages[-1]]
        self.remarks = button("", lambda: self.remarks_wanted.emit(self.article), name="flat")
        self.remarks.hide()
        last.tools.addWidget(self.remarks)
        self.tools = (
            self._tool("↑", self.tr("Move up (Alt+Up)"), lambda: self.move_wanted.emit(-1)),
            self._tool("↓", self.tr("Move down (Alt+Down)"), lambda: self.move_wanted.emit(1)),
            self._tool("×", self.tr("Remove the article"), self.remove_wanted.emit),
        )
        for tool in self.tools:
            last.tools.addWidget(tool)

    def show_article(self, article: Article, number: int) -> None:
        """Show another article in the same cards."""
        self.article = article
        for language, card in self.cards.items():
            card.show_text(number, article.text(language))

    def show_remarks(self, count: int) -> None:
        """Tell how many remarks on this article are open."""
        said = self.tr("Remarks: {count}").format(count=count_text(count))
        self.remarks.setText(said)
        self.remarks.setVisible(count > 0)

    def texts(self) -> tuple[ArticleText, ...]:
        """What is typed, and what the columns do not show."""
        shown = {language: card.text() for language, card in self.cards.items()}
        kept = [text for text in self.article.texts if text.language not in shown]
        return (*shown.values(), *kept)

    def value(self) -> Article:
        """The article as typed."""
        return replace(self.article, texts=self.texts())

    def show_staleness(self) -> None:
        """Mark at once what will lag behind when this is saved."""
        typed = tuple(text for text in self.texts() if text.heading or text.body)
        stored = {text.language: text.stale for text in self.article.texts}
        for text in carry_staleness(self.article.texts, typed):
            if text.language in self.cards:
                known = self.article.id is not None and stored.get(text.language, False)
                self.cards[text.language].set_stale(text.stale, can_confirm=known)

    def _on_text(self) -> None:
        self.show_staleness()
        self.changed.emit()

    def _confirm(self, language: Language) -> None:
        self.confirmed.emit(self.article, language)

    def _tool(self, text: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        made = button(text, slot, name="flat")
        made.setFixedSize(26, 24)
        made.setToolTip(safe_tip(tip))
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
