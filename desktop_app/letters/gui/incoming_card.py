"""The head of a registered letter that came in: our number, its state, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop_app.letters.gui.incoming_rows import incoming_pill
from desktop_app.letters.incoming_records import Incoming, IncomingState
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.pills import PillLabel


class IncomingCard(QFrame):
    """Shown over the fields once the letter has our number."""

    answer = Signal()
    correct = Signal()
    file = Signal()
    reopen = Signal()
    void = Signal()
    copy_reference = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._number = plain_label(name="title")
        self._pill = PillLabel()
        self._who = plain_label(name="muted", wrap=True)
        self.answer_button = button(self.tr("Write answer"), self.answer.emit, primary=True)
        self.correct_button = button(self.tr("Correct…"), self.correct.emit)
        self.file_button = button(self.tr("File"), self.file.emit)
        self.reopen_button = button(self.tr("Reopen"), self.reopen.emit)
        self.copy_button = button(self.tr("Copy reference"), self.copy_reference.emit)
        self.void_button = button(self.tr("Void…"), self.void.emit, name="danger")
        buttons = QFrame()
        flow = FlowLayout(buttons)
        for made in self._buttons():
            flow.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(8)
        box.addLayout(row(self._number, self._pill, None))
        box.addWidget(self._who)
        box.addWidget(buttons)

    def show_letter(self, record: Incoming) -> None:
        """Show a registered letter."""
        state = record.state
        void, filed = state is IncomingState.VOID, state is IncomingState.FILED
        self._number.setText(record.reference)
        self._pill.set_pill(incoming_pill(state))
        self._who.setText("\n".join(self._lines(record)))
        self.answer_button.setVisible(not void)
        self.correct_button.setVisible(not void and not filed)
        self.file_button.setVisible(not void and not filed)
        self.reopen_button.setVisible(filed)
        self.void_button.setVisible(not void)

    def told(self) -> str:
        """What stands under the number."""
        return self._who.plain_text()

    def _lines(self, record: Incoming) -> list[str]:
        at = record.registered_at
        day = format_date(at.astimezone().date()) if at else ""
        registered = self.tr(
            "Registered by {who} on {day}. Sender, number, dates and scan are only corrected now."
        )
        lines = [registered.format(who=record.registered_by, day=day)]
        if record.filed_at:
            filed = self.tr("Filed on {day}.")
            lines.append(filed.format(day=format_date(record.filed_at.astimezone().date())))
        if record.void_reason:
            lines.append(self.tr("Void: {reason}").replace("{reason}", record.void_reason))
        return lines

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.answer_button, self.correct_button, self.file_button, self.reopen_button,
            self.copy_button, self.void_button,
        )  # fmt: skip
