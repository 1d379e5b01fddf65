"""The actions of approved minutes that still wait: closed or dropped here, as nothing else is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from desktop_app.core.languages import Language
from desktop_app.meetings.records import Action, ActionState
from desktop_app.ui.labels import format_date
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, plain_label, row


class OpenActions(QFrame):
    """A row for each open action, with what can become of it."""

    closed = Signal(int, object, str)
    """Carries the key of an action, its new `ActionState` and the reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 14, 12)
        self._box.setSpacing(8)

    def show_actions(self, actions: tuple[Action, ...], language: Language) -> None:
        """Show those of `actions` that are open; without one the panel is gone."""
        clear(self._box)
        waiting = [action for action in actions if action.state is ActionState.OPEN]
        self.setVisible(bool(waiting))
        if not waiting:
            return
        self._box.addWidget(plain_label(self.tr("Still to do"), name="h2"))
        for action in waiting:
            self._box.addWidget(self._row(action, language))

    def _row(self, action: Action, language: Language) -> QFrame:
        frame = QFrame()
        box = QVBoxLayout(frame)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        reason = QLineEdit()
        reason.setPlaceholderText(self.tr("Reason, where it is dropped"))
        reason.setAccessibleName(reason.placeholderText())
        done = button(self.tr("Done"), self._tell(action, ActionState.DONE, reason))
        drop = button(self.tr("Drop"), self._tell(action, ActionState.DROPPED, reason), name="flat")
        parts = (action.owner_name, format_date(action.due))
        box.addWidget(plain_label(action.text.best(language), wrap=True))
        if about := " · ".join(isolated(part) for part in parts if part):
            box.addWidget(plain_label(about, name="small"))
        box.addLayout(row(reason, done, drop))
        return frame

    def _tell(self, action: Action, state: ActionState, reason: QLineEdit) -> Callable[[], None]:
        return lambda: self.closed.emit(action.id, state, reason.text())
