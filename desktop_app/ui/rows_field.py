"""A list of small records inside a record (items of minutes, articles): a card with a form each."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.fields import Field
from desktop_app.ui.form import Form
from desktop_app.ui.labels import count_text
from desktop_app.ui.parts import button, plain_label, row

T = TypeVar("T")


class RowsField(Field, Generic[T]):
    """Frozen dataclasses of one type, each edited in its own card; they move up and down.

    `compact` shows each row on a line of its own, without labels over its fields.

    `movable=False` is for rows whose order something else decides, such as a number they keep.

    What the form does not show of a row (its key, its links) travels with its card. A row given
    back from a working copy keeps what it can: its place among the rows last set tells which.
    """

    def __init__(
        self,
        build: Callable[[Form], None],
        new: Callable[[], T],
        add_label: str,
        *,
        numbered: bool = True,
        movable: bool = True,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._build, self._new = build, new
        self._numbered, self._movable, self._compact = numbered, movable, compact
        self._cards: list[_Card[T]] = []
        self._set: list[T] = []
        self._read_only = False
        panel = QFrame()
        self._list = QVBoxLayout(panel)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6 if compact else 10)
        self._add = button(add_label, self.add_row)
        self.hold(panel)
        self._tools = row(self._add, None)
        self.box.addLayout(self._tools)
        self.setFocusProxy(self._add)

    def value(self) -> tuple[T, ...]:
        """The rows from top to bottom; raises UserError for the first that is wrong."""
        return tuple(card.form.read_into(card.base) for card in self._cards)

    def set_value(self, value: Any) -> None:
        """Show rows."""
        self._set = list(value or ())
        self._remove_all()
        for place, record in enumerate(self._set):
            self._append(record, place)
        self._number()

    def raw(self) -> Any:
        """Each row's raw form and its place among the rows last set, -1 for a new one."""
        return [{"was": card.was, "form": card.form.raw()} for card in self._cards]

    def set_raw(self, raw: Any) -> None:
        """Bring back rows."""
        self._remove_all()
        for state in raw or ():
            was = int(state.get("was", -1))
            known = 0 <= was < len(self._set)
            card = self._append(self._set[was] if known else self._new(), was if known else -1)
            card.form.set_raw(state.get("form", {}))
        self._number()
        self.changed.emit()

    def add_row(self) -> Form:
        """Add an empty row at the end, as the button does; its form."""
        card = self._append(self._new(), -1)
        self._number()
        card.form.focus_first()
        self.changed.emit()
        return card.form

    def add_tool(self, tool: QWidget) -> None:
        """Put a button beside the one that adds a row."""
        self._tools.insertWidget(self._tools.count() - 1, tool)

    def forms(self) -> tuple[Form, ...]:
        """The forms from top to bottom."""
        return tuple(card.form for card in self._cards)

    def set_label(self, text: str) -> None:
        """Name the list and its button."""
        self.control.setAccessibleName(text)

    def set_read_only(self, read_only: bool) -> None:
        """Lock every row and their order."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for card in self._cards:
            card.set_read_only(read_only)

    def _append(self, record: T, was: int) -> "_Card[T]":
        move = self._move if self._movable else None
        card = _Card(record, was, self._build, move, self._remove, self._compact)
        card.form.changed.connect(self.changed)
        card.set_read_only(self._read_only)
        self._cards.append(card)
        self._list.addWidget(card)
        return card

    def _move(self, card: "_Card[T]", step: int) -> None:
        place = self._cards.index(card)
        target = place + step
        if not 0 <= target < len(self._cards):
            return
        self._cards.insert(target, self._cards.pop(place))
        self._list.removeWidget(card)
        self._list.insertWidget(target, card)
        self._number()
        self.changed.emit()

    def _remove(self, card: "_Card[T]") -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()
        self._add.setFocus()
        self.changed.emit()

    def _remove_all(self) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []

    def _number(self) -> None:
        for place, card in enumerate(self._cards):
            card.set_place(
                count_text(place + 1) if self._numbered else "",
                first=place == 0,
                last=place == len(self._cards) - 1,
            )


class _Card(QFrame, Generic[T]):
    def __init__(
        self,
        base: T,
        was: int,
        build: Callable[[Form], None],
        move: Callable[["_Card[T]", int], None] | None,
        remove: Callable[["_Card[T]"], None],
        compact: bool,
    ) -> None:
        super().__init__()
        self.base, self.was = base, was
        self.form = Form(spacing=8, bare=compact)
        build(self.form)
        self.form.show_record(base)
        self._number = plain_label(name="h2")
        self._movers: tuple[QWidget, ...] = ()
        if move is not None:
            up = self._tool("↑", self.tr("Move up"), lambda: move(self, -1))
            down = self._tool("↓", self.tr("Move down"), lambda: move(self, 1))
            self._movers = (up, down)
        self._drop = self._tool("×", self.tr("Remove"), lambda: remove(self))
        tools = row(*self._movers, self._drop, spacing=2)
        box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        if compact:
            self._lay_line(box, tools)
            return
        self.setObjectName("card")
        box.setContentsMargins(14, 8, 10, 14)
        box.setSpacing(4)
        tools.insertWidget(0, self._number)
        tools.insertStretch(1, 1)
        box.addLayout(tools)
        box.addWidget(self.form)

    def _lay_line(self, box: QBoxLayout, tools: QHBoxLayout) -> None:
        box.setDirection(QBoxLayout.Direction.LeftToRight)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.form, 1)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 3, 0, 0)
        holder.addLayout(tools)
        holder.addStretch(1)
        box.addLayout(holder)
        self._number.setParent(self)
        self._number.hide()

    @staticmethod
    def _tool(sign: str, name: str, slot: Callable[[], object]) -> QWidget:
        made = button(sign, slot, name="flat")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedWidth(30)
        return made

    def set_place(self, number: str, *, first: bool, last: bool) -> None:
        self._number.setText(number)
        for mover, at_end in zip(self._movers, (first, last), strict=False):
            mover.setEnabled(not at_end)

    def set_read_only(self, read_only: bool) -> None:
        self.form.set_read_only(read_only)
        for tool in (*self._movers, self._drop):
            tool.setVisible(not read_only)
