"""Both versions of a record side by side, when somebody else saved first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from desktop_app.core.errors import ConflictError
from desktop_app.core.sentences import Sentence
from desktop_app.ui.labels import sentence
from desktop_app.ui.parts import button, clear, plain_label, row


class ConflictPanel(QFrame):
    """A row for every field that differs: its name, yours, theirs; and the two ways out."""

    keep_theirs = Signal()
    save_mine = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("warning")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 16, 14)
        self._box.setSpacing(10)
        self._error: ConflictError | None = None
        self.hide()

    def show_conflict(self, error: ConflictError) -> None:
        """Lay out the differing fields of `error`."""
        clear(self._box)
        self._error = error
        self._box.addWidget(plain_label(sentence(error.message), name="h2", wrap=True))
        self._box.addWidget(plain_label(sentence(error.advice), wrap=True))
        self._box.addWidget(self._table(error))
        theirs = button(self.tr("Keep theirs"), self.keep_theirs.emit)
        mine = button(self.tr("Save mine over it"), self.save_mine.emit, primary=True)
        holder = QFrame()
        holder.setLayout(row(None, theirs, mine))
        self._box.addWidget(holder)
        self.show()
        theirs.setFocus()

    def error(self) -> ConflictError | None:
        """The conflict shown, None when there is none."""
        return self._error

    def dismiss(self) -> None:
        """The conflict is settled."""
        self._error = None
        self.hide()

    def _table(self, error: ConflictError) -> QFrame:
        table = QFrame()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = ("", self.tr("Yours"), self.tr("Theirs"))
        for column, text in enumerate(heads):
            grid.addWidget(plain_label(text, name="h2"), 0, column)
        names = list(dict.fromkeys([*error.ours, *error.theirs]))
        for line, name in enumerate(names, start=1):
            versions = (error.ours.get(name, ""), error.theirs.get(name, ""))
            cells = (sentence(name), *(_version(text) for text in versions))
            for column, text in enumerate(cells):
                grid.addWidget(self._cell(text), line, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        return table

    @staticmethod
    def _cell(text: str) -> QLabel:
        label = plain_label(text or "—", wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _version(text: str) -> str:
    """What a field holds: an officer's own words are never looked up."""
    return sentence(text) if isinstance(text, Sentence) else text
