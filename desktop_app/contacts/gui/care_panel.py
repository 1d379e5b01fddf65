"""Care: what in the book of contacts waits for an officer, by reason, each a click away."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.contacts import service
from desktop_app.contacts.care_records import CareItem, CareKind, CareList
from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.refs import Changes
from desktop_app.ui.column import Column
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, label, sentence
from desktop_app.ui.parts import button, card, clear, plain_label, row, rule
from desktop_app.ui.pills import Pill, PillLabel, Tone
from desktop_app.ui.row_button import RowButton

_AT_FIRST = 5
_WIDEST = 940
_HINTS = {
    CareKind.ENDING: QT_TRANSLATE_NOOP("CarePanel", "Within sixty days. Ask who follows."),
    CareKind.ENDED: QT_TRANSLATE_NOOP(
        "CarePanel", "Within two years; nobody holds the same title there now."
    ),
    CareKind.TITLES: QT_TRANSLATE_NOOP(
        "CarePanel", "Papers wait for them: compare each with its source."
    ),
    CareKind.UNREACHABLE: QT_TRANSLATE_NOOP(
        "CarePanel", "Neither an e-mail, a number nor an address, theirs or their organisation’s."
    ),
    CareKind.STALE: QT_TRANSLATE_NOOP(
        "CarePanel", "No change, post, note, letter, meeting or memorandum for two years."
    ),
}


class CarePanel(QWidget):
    """A card for each reason; it reads again whenever something changes while it is seen."""

    open_wanted = Signal(object)
    """Carries the `Ref` of a contact or a post."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._asked = 0
        self._whole: set[CareKind] = set()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        box = QVBoxLayout(inner)
        box.setContentsMargins(22, 18, 22, 22)
        box.setSpacing(14)
        box.addWidget(plain_label(self.tr("Care of the contacts"), name="title"))
        box.addLayout(self._cards)
        box.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        line = row(inner, spacing=0)
        line.setStretchFactor(inner, 1000)
        line.addStretch(1)
        page.setLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroller = Column(page)
        outer.addWidget(self.scroller)
        ui.bus.changed.connect(self._on_changes)

    def refresh(self) -> None:
        """Ask again what waits."""
        self._asked += 1
        number, language = self._asked, self._ui.texts_language()
        self._ui.tasks.read(
            lambda session: service.care(session, language),
            lambda lists: self._on_read(number, lists),
            owner=self,
            label=self.tr("Looking through the contacts"),
        )

    def show_lists(self, lists: tuple[CareList, ...]) -> None:
        """Show what waits, by reason."""
        clear(self._cards)
        for each in lists:
            self._cards.addWidget(self._card(each))
        if not lists:
            nothing = self.tr("Nothing waits: every post, title and address is in order.")
            self._cards.addWidget(plain_label(nothing, name="muted", wrap=True))

    def _on_read(self, number: int, lists: tuple[CareList, ...]) -> None:
        if number == self._asked:
            self.show_lists(lists)

    def _on_changes(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _card(self, waiting: CareList) -> QFrame:
        made = card()
        title = label(waiting.kind)
        made.setAccessibleName(title)
        box = QVBoxLayout(made)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        head = row(plain_label(title, name="h2"), None)
        head.addWidget(PillLabel(Pill(count_text(waiting.count), Tone.AMBER)))
        head.setContentsMargins(18, 13, 18, 4)
        box.addLayout(head)
        hint = plain_label(
            QCoreApplication.translate("CarePanel", _HINTS[waiting.kind]), name="small", wrap=True
        )
        hint.setContentsMargins(18, 0, 18, 10)
        box.addWidget(hint)
        whole = waiting.kind in self._whole
        for item in waiting.items if whole else waiting.items[:_AT_FIRST]:
            box.addWidget(rule())
            box.addWidget(self._row(item))
        self._add_rest(box, waiting, whole)
        return made

    def _add_rest(self, box: QVBoxLayout, waiting: CareList, whole: bool) -> None:
        """How to see the others; of very many only the first are listed at all."""
        if not whole and len(waiting.items) > _AT_FIRST:
            more = button(self.tr("Show all"), self._shows(waiting.kind), name="flat")
            more.setAccessibleName(f"{self.tr('Show all')}: {label(waiting.kind)}")
            line = row(more, None)
            line.setContentsMargins(12, 4, 12, 8)
            box.addWidget(rule())
            box.addLayout(line)
        elif whole and waiting.count > len(waiting.items):
            text = self.tr("{count} more follow once these are done.")
            rest = text.format(count=count_text(waiting.count - len(waiting.items)))
            note = plain_label(rest, name="muted", wrap=True)
            note.setContentsMargins(18, 8, 18, 10)
            box.addWidget(rule())
            box.addWidget(note)

    def _row(self, item: CareItem) -> QWidget:
        words = QVBoxLayout()
        words.setContentsMargins(18, 8, 14, 8)
        words.setSpacing(2)
        words.addWidget(plain_label(item.title, wrap=True))
        if item.detail:
            words.addWidget(plain_label(sentence(item.detail), name="small", wrap=True))
        name = self.tr("Open: {title}").format(title=item.title)
        made = RowButton(words, name, lambda: self.open_wanted.emit(item.ref))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _shows(self, kind: CareKind) -> Callable[[], Any]:
        def show() -> None:
            self._whole.add(kind)
            self.refresh()

        return show
