"""The posts beneath a person or an organisation, kept up to date on their own."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.contacts.gui.post_card import PostCard
from desktop_app.contacts.records import Post
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import button, clear, plain_label, row

_DAY_WIDTH = 310
"""Pixels for a day in three calendars on one line."""
_SHOWN = frozenset({Kind.POST, Kind.PERSON, Kind.ORGANISATION})


class PostsPanel(QWidget):
    """Cards of posts; each is a record of its own, so changing one leaves the form above alone."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    removal_wanted = Signal(object)
    scroll_wanted = Signal(object)
    """Carries a widget that should come into view."""
    shown = Signal()
    """The cards are there."""

    def __init__(
        self,
        ui: Ui,
        seen_from: Kind,
        load: Callable[[int], Callable[[Any], tuple[Post, ...]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui, self._seen_from, self._load = ui, seen_from, load
        self._owner_id: int | None = None
        self._posts: tuple[Post, ...] = ()
        self.cards: list[PostCard] = []
        from_person = seen_from is Kind.PERSON
        heading = self.tr("Posts") if from_person else self.tr("People and their posts")
        self.add_button = button(self.tr("New post"), self.add_wanted.emit)
        self.day = DayField()
        self.day.set_label(self.tr("Posts held on"))
        self.day.setMinimumWidth(_DAY_WIDTH)
        self.day.changed.connect(self._lay_cards)
        self.all_button = button(self.tr("Show all"), self.show_all, name="flat")
        self._others = plain_label(name="muted")
        self._nothing = plain_label(name="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(plain_label(heading, name="h2"), None, self.add_button))
        self._day_row = QWidget()
        as_of = plain_label(self.tr("As of"), name="fieldLabel")
        line = row(as_of, self.day, self._others, self.all_button, None)
        for label in (as_of, self._others, self.all_button):
            label.setMinimumHeight(36)  # beside the line that is typed, not the words beneath it
            line.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        self._day_row.setLayout(line)
        box.addWidget(self._day_row)
        box.addWidget(self._nothing)
        box.addLayout(self._list)
        ui.bus.changed.connect(self._on_changes)

    def show_posts(self, owner_id: int | None, posts: tuple[Post, ...]) -> None:
        """Show the posts of a record; one never saved has none and cannot get one yet.

        Of an organisation those of today are shown first, of a person the whole career.
        """
        same = (owner_id, posts) == (self._owner_id, self._posts)
        another = owner_id != self._owner_id
        self._owner_id, self._posts = owner_id, posts
        few = 1 if self._seen_from is Kind.PERSON else 0
        self._day_row.setVisible(len(posts) > few)
        if another:
            today = date.today() if self._seen_from is Kind.ORGANISATION else None
            self.day.set_value(today)
        self.add_button.setEnabled(owner_id is not None)
        if not same or not self.cards:
            self._lay_cards()
        self.shown.emit()

    def show_all(self) -> None:
        """Show the posts of every day."""
        self.day.set_value(None)
        self.day.setFocus()

    def card_of(self, post_id: int) -> PostCard | None:
        """The card of a post, None where it is not shown."""
        return next((card for card in self.cards if card.post.id == post_id), None)

    def _lay_cards(self) -> None:
        clear(self._list)
        self.cards = [PostCard(self._ui, post, self._seen_from) for post in self._wanted()]
        for card in self.cards:
            card.edit_wanted.connect(self.edit_wanted)
            card.removal_wanted.connect(self.removal_wanted)
            card.grown.connect(self.scroll_wanted)
            self._list.addWidget(card)
        self._nothing.setText("" if self.cards else self._teach())
        self._nothing.setVisible(not self.cards)
        hidden = len(self._posts) - len(self.cards)
        self.all_button.setVisible(bool(hidden))
        self._others.setText(self.tr("{count} of other days").format(count=count_text(hidden)))
        self._others.setVisible(bool(hidden))

    def _wanted(self) -> tuple[Post, ...]:
        try:
            day = self.day.value()
        except UserError:
            day = None
        return self._posts if day is None else tuple(p for p in self._posts if p.held_on(day))

    def _teach(self) -> str:
        if self._owner_id is None:
            return self.tr("Save first; then add the posts, each with its titles and their source.")
        if self._posts:
            if self._seen_from is Kind.PERSON:
                return self.tr("No post is known to have been held on that day.")
            return self.tr("Nobody is known to have held a post on that day.")
        return self.tr(
            "No post yet. A title belongs to a post: in each language as its source writes it."
        )

    def _on_changes(self, changes: Changes) -> None:
        # Names on a card come from the person and the organisation, too.
        if self._owner_id is None or not changes.kinds & _SHOWN:
            return
        owner_id = self._owner_id
        self._ui.tasks.read(
            self._load(owner_id), lambda posts: self._on_read(owner_id, posts), owner=self
        )

    def _on_read(self, owner_id: int, posts: tuple[Post, ...]) -> None:
        if owner_id == self._owner_id:
            self.show_posts(owner_id, posts)

    def reveal(self, ref: Ref) -> bool:
        """Bring the card of a post into view, of whatever day; False where there is none."""
        if self.card_of(ref.id) is None and any(post.id == ref.id for post in self._posts):
            self.day.set_value(None)
        card = self.card_of(ref.id)
        if card is None:
            return False
        card.edit_button.setFocus()
        QTimer.singleShot(0, card, lambda: self.scroll_wanted.emit(card))
        return True
