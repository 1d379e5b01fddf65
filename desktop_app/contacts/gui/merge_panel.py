"""Two contacts side by side: what shall stay of each, what moves, and the button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.contacts import service_merge_pair
from desktop_app.contacts.double_records import NamesBothError
from desktop_app.contacts.gui.merge_acts import MergeActs
from desktop_app.contacts.gui.merge_table import MergeTable
from desktop_app.contacts.merge_records import Moves
from desktop_app.contacts.service_merge_pair import Pair
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Ref
from desktop_app.ui.column import Column
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text, sentence
from desktop_app.ui.parts import NoticeBar, button, plain_label, row


class MergePanel(QWidget):
    """Shows a pair, or what to do when there is none."""

    left = Signal()
    """The officer goes to a record elsewhere: whoever shows the panel gives way."""

    def __init__(self, ui: Ui, acts: MergeActs, empty: str = "") -> None:
        super().__init__()
        self._ui, self._acts = ui, acts
        self._empty = empty
        self._asked = 0
        self.pair: Pair | None = None
        self.table: MergeTable | None = None
        self.notice = NoticeBar()
        self._why = plain_label(name="muted", wrap=True)
        self._moves = plain_label(name="muted", wrap=True)
        self.swap_button = button(self.tr("Swap"), self.swap, name="flat")
        self.apart_button = button(self.tr("Not the same"), self.tell_apart)
        self.merge_button = button(self.tr("Merge"), self.merge, primary=True)
        self._body = QVBoxLayout()
        self._lay_out()
        self.show_nothing()

    def show_pair(self, one: Ref, other: Ref, why: str = "", *, keep: Ref | None = None) -> None:
        """Read two contacts and show them; `why` they may be one, in words."""
        self._asked += 1
        number, language = self._asked, self._ui.texts_language()
        self._set_ready(False)
        self._ui.tasks.read(
            lambda session: service_merge_pair.pair(
                session, one, other, keep=keep, language=language
            ),
            lambda pair: self._on_pair(number, pair, why),
            owner=self,
            failed=lambda error: self._on_unread(number, error),
        )

    def show_nothing(self, text: str = "") -> None:
        """Show no pair."""
        self._asked += 1
        self.pair = None
        self._clear()
        self.notice.hide()
        self._why.setText(text or self._empty)
        self._moves.setText("")
        self._set_ready(False)

    def swap(self) -> None:
        """Let the other one stay."""
        if self.pair is not None and self.pair.may_swap:
            pair, why = self.pair, self._why.plain_text()
            self.show_pair(pair.kept_ref, pair.gone_ref, why, keep=pair.gone_ref)

    def merge(self) -> None:
        """Make them one as chosen."""
        if self.pair is None or self.table is None:
            return
        self._set_ready(False)
        self._acts.merge(self.pair, self.table.sides(), self._on_refused)

    def tell_apart(self) -> None:
        """Remember that they are not the same."""
        if self.pair is not None:
            self._acts.tell_apart(self.pair.kept_ref, self.pair.gone_ref)

    def _on_pair(self, number: int, pair: Pair, why: str) -> None:
        if number != self._asked:
            return
        self.pair = pair
        self._clear()
        self.notice.hide()
        self._why.setText(why)
        self.table = MergeTable(pair)
        self._body.insertWidget(0, self.table)
        self._moves.setText(self._moves_text(pair))
        self._set_ready(True)

    def _moves_text(self, pair: Pair) -> str:
        told = " · ".join(f"{word} {count_text(n)}" for word, n in self._counts(pair.moves) if n)
        if not told:
            text = self.tr("Nothing names “{gone}”; only its fields are taken over.")
            return text.format(gone=pair.gone_name)
        text = self.tr("“{kept}” takes over: {what}. Issued letters stay as they were printed.")
        return text.format(kept=pair.kept_name, what=told)

    def _counts(self, moves: Moves) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("Posts"), moves.posts),
            (self.tr("Letters"), moves.letters),
            (self.tr("Meetings"), moves.meetings),
            (self.tr("Memoranda"), moves.mous),
            (self.tr("Links"), moves.links),
            (self.tr("Other"), moves.others),
        )

    def _on_unread(self, number: int, error: UserError) -> None:
        if number == self._asked:
            self.show_nothing(" ".join(map(sentence, (error.message, error.advice))))

    def _on_refused(self, error: UserError) -> None:
        self._set_ready(self.pair is not None)
        text = " ".join(sentence(part) for part in (error.message, error.advice) if part)
        if isinstance(error, ConflictError):
            self.notice.say(sentence(error.message), "warning", self.tr("Read again"), self._again)
        elif isinstance(error, NamesBothError) and error.where is not None:
            self.notice.say(text, "warning", self.tr("Open it"), self._opens(error.where))
        else:
            self.notice.say(text, "warning")

    def _opens(self, where: Ref) -> Callable[[], None]:
        def leave() -> None:
            self._ui.jump.to(where)
            self.left.emit()

        return leave

    def _again(self) -> None:
        if self.pair is not None:
            pair = self.pair
            why = self._why.plain_text()
            self.show_pair(pair.kept_ref, pair.gone_ref, why, keep=pair.kept_ref)

    def _set_ready(self, ready: bool) -> None:
        for each in (self.apart_button, self.merge_button):
            each.setEnabled(ready)
        self.swap_button.setVisible(ready and self.pair is not None and self.pair.may_swap)

    def _clear(self) -> None:
        if self.table is not None:
            self._body.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        inner.setLayout(self._body)
        self._body.setContentsMargins(18, 8, 18, 8)
        self._body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(18, 10, 18, 0)
        top.addWidget(self._why)
        top.addWidget(self.notice)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 4, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self._moves)
        foot.addLayout(row(self.swap_button, None, self.apart_button, self.merge_button))
        box.addLayout(top)
        box.addWidget(Column(inner), 1)
        box.addLayout(foot)
