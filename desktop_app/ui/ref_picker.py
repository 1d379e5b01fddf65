"""Typing to find a record: a line edit with a list of proposals that a slice's service answers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.core.refs import Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import stored_label
from desktop_app.ui.record_delegate import RecordDelegate
from desktop_app.ui.records_model import RecordRole, RecordsModel, Row
from desktop_app.ui.text_fields import LineEdit

Options = Callable[[Any, str], tuple[Summary, ...]]
"""`options(session, words)`: the records that fit the words, best first."""
Describe = Callable[[Any, Ref], Summary]
"""`describe(session, ref)`: the record in one line."""

_PAUSE_MS = 120


def summary_row(summary: Summary) -> Row:
    """A summary as a row of a list."""
    return Row(summary.ref, summary.title, summary.subtitle, stored_label(summary.state))


class RefPicker(LineEdit):
    """Proposes records while the officer types; Enter or a click picks one."""

    picked = Signal(object)
    """Carries the `Summary` that was picked."""

    def __init__(self, ui: Ui, options: Options) -> None:
        super().__init__()
        self._ui, self._options = ui, options
        self._asked = 0
        self._found: dict[Ref, Summary] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self._model = RecordsModel(self)
        self._list = _Proposals(self)
        # It moves to the window when it is shown, and would outlive its picker there.
        self.destroyed.connect(self._list.deleteLater)
        self._list.setModel(self._model)
        self._list.clicked.connect(self._pick)
        self.textEdited.connect(lambda _text: self._pause.start())

    def ask(self) -> None:
        """Ask for proposals for what is typed now."""
        self._pause.stop()
        self._asked += 1
        number, words, options = self._asked, self.text().strip(), self._options
        self._ui.tasks.read(
            lambda session: options(session, words),
            lambda found: self._propose(number, found),
            owner=self,
        )

    def proposals(self) -> tuple[Summary, ...]:
        """What the list shows now."""
        return tuple(self._found.values())

    def close_list(self) -> None:
        """Take the proposals away."""
        self._asked += 1
        self._pause.stop()
        self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the proposals, Enter picks, Escape closes."""
        key = event.key()
        if key == Qt.Key.Key_Down and not self._list.isVisible():
            self.ask()
        elif self._list.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif self._list.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self._list.currentIndex())
        elif self._list.isVisible() and key == Qt.Key.Key_Escape:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def _propose(self, number: int, found: tuple[Summary, ...]) -> None:
        if number != self._asked or not self.hasFocus():
            return
        self._found = {summary.ref: summary for summary in found}
        self._model.set_rows(tuple(summary_row(summary) for summary in found))
        if not found:
            self._list.hide()
            return
        self._list.place_under(self, len(found))
        self._list.setCurrentIndex(self._model.index(0))

    def _move(self, step: int) -> None:
        place = (self._list.currentIndex().row() + step) % max(1, self._model.rowCount())
        self._list.setCurrentIndex(self._model.index(place))

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(RecordRole.ROW)
        self.close_list()
        if isinstance(row, Row):
            self.picked.emit(self._found[row.ref])


class _Proposals(QListView):
    """Floats inside the window over the form; never takes the focus from the line edit."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self.setObjectName("choices")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(RecordDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit = edit
        edit.installEventFilter(self)
        self.hide()

    def place_under(self, edit: QWidget, count: int) -> None:
        """Show under `edit`, or over it where there is more room."""
        window = edit.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = min(count, 6) * self.sizeHintForRow(0) + 12
        corner = edit.mapTo(window, QPoint(0, edit.height() + 4))
        if corner.y() + height > window.height():
            corner.setY(max(0, corner.y() - edit.height() - 8 - height))
        self.setGeometry(QRect(corner.x(), corner.y(), max(edit.width(), 300), height))
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Gone with the focus of the edit."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        return False
