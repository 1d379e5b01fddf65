"""The middle of the session's window: what is done, decided and given to whom under one item."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.meetings.gui.session_cards import ActionCard, DecisionCard, LiveCard
from desktop_app.meetings.live_session import LiveSession
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import button, clear, plain_label, row
from desktop_app.ui.text_fields import LineEdit, TextEdit


class ItemPanel(QScrollArea):
    """One item in one language; its cards write into the session while they are typed in."""

    touched = Signal()

    def __init__(self, ui: Ui, live: LiveSession, language: Language) -> None:
        super().__init__()
        self._ui, self._live, self.language = ui, live, language
        self._shown: tuple[int | None, Language] | None = None
        self._filling = False
        self.cards: dict[tuple[Kind, int], DecisionCard | ActionCard] = {}
        self.setWidgetResizable(True)
        page = QWidget()
        page.setObjectName("page")
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(20, 16, 20, 24)
        self._box.setSpacing(10)
        self._top, self._decisions, self._actions = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._box.addLayout(self._top)
        self._section(self.tr("Decisions"), self.tr("New decision  F7"), self.add_decision)
        self._box.addLayout(self._decisions)
        self._section(self.tr("Actions"), self.tr("New action  F8"), self.add_action)
        self._box.addLayout(self._actions)
        self._box.addStretch(1)
        self.setWidget(page)
        self._make_texts()

    def show_item(self) -> None:
        """Show the item in hand; what is shown already is only brought up to date."""
        wanted = (self._live.current, self.language)
        if wanted != self._shown:
            if self._shown is None or self._shown[1] is not self.language:
                self._make_texts()
            self._shown = wanted
            self._clear_cards()
            self.verticalScrollBar().setValue(0)
        self._put_texts()
        self._put_cards()

    def follow(self, keys: dict[int, int]) -> None:
        """New parts have got their keys: what is shown stays, with the cursor in it."""
        if self._shown is not None:
            self._shown = (keys.get(self._shown[0] or 0, self._shown[0]), self._shown[1])
        self.cards = {(kind, keys.get(key, key)): card for (kind, key), card in self.cards.items()}
        for (_kind, key), card in self.cards.items():
            card.key = key

    def set_language(self, language: Language) -> None:
        """Type in another language from now on."""
        self.language = language
        self.show_item()

    def focus_text(self) -> None:
        """Put the cursor into what was done."""
        (self.body if self._live.item() is not None else self.heading).setFocus()

    def add_decision(self) -> None:
        """A decision under this item, with the cursor in it."""
        self._go_to(Kind.DECISION, self._live.add_decision())

    def add_action(self) -> None:
        """An action under this item, with the cursor in it."""
        self._go_to(Kind.ACTION, self._live.add_action())

    def next_row(self) -> None:
        """Another decision or action like the one that the cursor is in; else a decision."""
        card = self.focus_card()
        if card is not None and card.kind is Kind.ACTION:
            self.add_action()
        else:
            self.add_decision()

    def remove_focused(self) -> None:
        """Take the decision or the action away that the cursor is in."""
        card = self.focus_card()
        if card is not None:
            self._remove(card)

    def focus_card(self) -> LiveCard | None:
        """The card that the cursor is in."""
        focus = QApplication.focusWidget()
        found = (c for c in self.cards.values() if focus is not None and c.isAncestorOf(focus))
        return next(found, None)

    def _go_to(self, kind: Kind, key: int) -> None:
        self._put_cards()
        card = self.cards[kind, key]
        card.form.field("text").setFocus()
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

    def _section(self, title: str, words: str, add: Any) -> None:
        self._box.addSpacing(8)
        self._box.addLayout(
            row(plain_label(title, name="h2"), None, button(words, add, name="flat"))
        )

    def _make_texts(self) -> None:
        """The lines of the item itself, in the direction of the language."""
        clear(self._top)
        self.heading = LineEdit(self.tr("Heading"), self.language)
        self.heading.setAccessibleName(self.tr("Heading of the item"))
        self.body = TextEdit(7, self.language)
        self.body.setAccessibleName(self.tr("What was done"))
        self.body.setPlaceholderText(self.tr("What was done, rather than what was said"))
        self.other = plain_label(name="small", wrap=True)
        self.heading.textChanged.connect(lambda _text: self._typed("heading", self.heading.text()))
        self.body.textChanged.connect(lambda: self._typed("body", self.body.toPlainText()))
        for widget in (self.heading, self.body, self.other):
            self._top.addWidget(widget)

    def _typed(self, name: str, text: str) -> None:
        if self._filling:
            return
        item = self._live.item()
        if item is None:
            self._live.current = self._live.add_item(self.language)
            self._shown = (self._live.current, self.language)
            item = self._live.item()
            assert item is not None
        texts = getattr(item, name).with_text(self.language, text.strip())
        self._live.change_item(item.id, **{name: texts})
        self.touched.emit()

    def _put_texts(self) -> None:
        item = self._live.item()
        self._filling = True
        heading = item.heading.get(self.language, "") if item else ""
        body = item.body.get(self.language, "") if item else ""
        if self.heading.text().strip() != heading:
            self.heading.setText(heading)
        if self.body.toPlainText().strip() != body:
            self.body.setPlainText(body)
        self._filling = False
        other = item.heading.best() if item and not heading else ""
        self.other.setText(other)
        self.other.setVisible(bool(other))

    def _put_cards(self) -> None:
        """A card for each part, in their order; cards that stay keep the cursor."""
        parts: list[tuple[Kind, Any, QVBoxLayout]] = [
            (Kind.DECISION, part, self._decisions) for part in self._live.decisions()
        ]
        parts += [(Kind.ACTION, part, self._actions) for part in self._live.actions()]
        wanted = {(kind, part.id) for kind, part, _box in parts}
        for name in [name for name in self.cards if name not in wanted]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for kind, part, box in parts:
            card = self.cards.get((kind, part.id)) or self._new_card(kind, part.id, box)
            card.show_record(part)

    def _new_card(self, kind: Kind, key: int, box: QVBoxLayout) -> "DecisionCard | ActionCard":
        made: DecisionCard | ActionCard
        if kind is Kind.DECISION:
            made = DecisionCard(key, self._live, self.language)
        else:
            made = ActionCard(self._ui, key, self._live, self.language)
        made.touched.connect(self.touched)
        made.remove_wanted.connect(lambda: self._remove(made))
        self.cards[kind, key] = made
        box.addWidget(made)
        return made

    def _remove(self, card: LiveCard) -> None:
        self._live.remove(card.kind, card.key)
        self._put_cards()
        self.focus_text()
        self.touched.emit()

    def _clear_cards(self) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards.clear()
