"""The board of membership: a column for each stage, a card for each body."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.contacts.gui.membership_column import CardColumn
from desktop_app.contacts.gui.standing import standing_pill
from desktop_app.contacts.membership_records import Member, Stage
from desktop_app.core.languages import Language
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import ElidedLabel, PlainLabel, plain_label, row
from desktop_app.ui.pills import PillLabel

_WIDTH, _EDGE = 196, 40


class MembershipBoard(QScrollArea):
    """Moves a card by drag or with Alt and the arrows; what that means is the view's affair."""

    step_wanted = Signal(object, object)
    """Carries a `Member` and the `Stage` it should come to."""
    opened = Signal(object)
    """Carries a `Member`."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.columns: list[CardColumn] = []
        self._counts: list[PlainLabel] = []
        self._stages: tuple[Stage, ...] = ()
        self._language: Language | None = None
        holder = QWidget()
        holder.setObjectName("page")
        self._line = QHBoxLayout(holder)
        self._line.setContentsMargins(0, 0, 0, 6)
        self._line.setSpacing(10)
        self._line.addStretch(1)
        self.setWidget(holder)

    def show_members(
        self,
        stages: tuple[Stage, ...],
        members: Sequence[Member],
        country: Callable[[str], str],
        language: Language,
    ) -> None:
        """Show who stands at which stage; the cursor stays on its card."""
        if (stages, language) != (self._stages, self._language):
            self._stages, self._language = stages, language
            self._build(language)
        for stage, column, count in zip(stages, self.columns, self._counts, strict=True):
            mine = [m for m in members if m.stage_id == stage.id]
            column.show_members([(m, country(m.country)) for m in mine])
            count.setText(count_text(len(mine)))

    def reveal(self, organisation_id: int) -> None:
        """Put the cursor on a body's card, wherever it stands."""
        for column in self.columns:
            if column.choose(organisation_id):
                column.setFocus()
                self.ensureWidgetVisible(column, 20, 0)
                return

    def member(self, organisation_id: int) -> Member | None:
        """The body with this key, None where it is not on the board."""
        every = (member for column in self.columns for member in column.members())
        return next((m for m in every if m.organisation_id == organisation_id), None)

    def _build(self, language: Language) -> None:
        while self._line.count() > 1:
            item = self._line.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns, self._counts = [], []
        for place, stage in enumerate(self._stages):
            self._line.insertWidget(place, self._frame(place, stage, language))

    def _frame(self, place: int, stage: Stage, language: Language) -> QWidget:
        frame = QFrame()
        frame.setObjectName("card")
        frame.setFixedWidth(_WIDTH)
        name = stage.names.best(language)
        column, count = CardColumn(name), plain_label(name="small")
        column.dropped.connect(lambda key: self._drop(key, stage))
        column.moved.connect(lambda member, step: self._move(member, place + step))
        column.left.connect(lambda step: self._go(place, step))
        column.opened.connect(self.opened)
        column.dragged.connect(self._follow)
        self.columns.append(column)
        self._counts.append(count)
        box = QVBoxLayout(frame)
        box.setContentsMargins(6, 10, 6, 6)
        box.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(6, 0, 6, 4)
        head.addWidget(ElidedLabel(name, name="h2"))
        head.addLayout(row(PillLabel(standing_pill(stage.standing)), None, count))
        box.addLayout(head)
        box.addWidget(column, 1)
        return frame

    def _follow(self, point: QPoint) -> None:
        """Bring columns out of sight nearer while a card is dragged to the edge."""
        x, bar = self.viewport().mapFromGlobal(point).x(), self.horizontalScrollBar()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        way = (x > self.viewport().width() - _EDGE) - (x < _EDGE)
        bar.setValue(bar.value() + (-way if rtl else way) * _EDGE)

    def _drop(self, key: int, stage: Stage) -> None:
        member = self.member(key)
        if member is not None and member.stage_id != stage.id:
            self.step_wanted.emit(member, stage)

    def _move(self, member: Member, place: int) -> None:
        if 0 <= place < len(self._stages):
            self.step_wanted.emit(member, self._stages[place])

    def _go(self, place: int, step: int) -> None:
        """The next column that way which has a card, else the neighbour."""
        way = range(place + step, len(self.columns) if step > 0 else -1, step)
        target = next((n for n in way if self.columns[n].count()), None)
        if target is None:
            return
        column = self.columns[target]
        column.setFocus(Qt.FocusReason.TabFocusReason)
        if column.member() is None:
            column.setCurrentRow(0)
        self.ensureWidgetVisible(column, 20, 0)


def legend() -> QWidget:
    """How cards are moved, in one small line."""
    text = QCoreApplication.translate(
        "Membership",
        "Drag a card to the stage the organisation has come to, or press Alt with an arrow key; "
        "Enter opens it.",
    )
    return plain_label(text, name="small", wrap=True)
