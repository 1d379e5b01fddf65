"""The head of an issued letter: its number, who issued it, and what can be done with the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.letters.gui.press import Findings
from desktop_app.letters.gui.tones import state_pill
from desktop_app.letters.records import Letter, LetterState
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date, sentence
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.pills import PillLabel


class IssuedCard(QFrame):
    """Shown over the fields of a letter that has a number."""

    save_pdf = Signal()
    save_copy = Signal()
    print_copy = Signal()
    verify = Signal()
    void = Signal()
    copy_reference = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._number = plain_label(name="title")
        self._pill = PillLabel()
        self._who = plain_label(name="muted", wrap=True)
        self._findings = plain_label(wrap=True)
        self.save_button = button(self.tr("Save PDF…"), self.save_pdf.emit, primary=True)
        self.save_copy_button = button(self.tr("Save a copy…"), self.save_copy.emit)
        self.print_copy_button = button(self.tr("Print a copy…"), self.print_copy.emit)
        self.verify_button = button(self.tr("Verify"), self.verify.emit)
        self.copy_button = button(self.tr("Copy reference"), self.copy_reference.emit)
        self.void_button = button(self.tr("Void…"), self.void.emit, name="danger")
        buttons = QFrame()
        flow = FlowLayout(buttons)
        for made in (
            self.save_button,
            self.save_copy_button,
            self.print_copy_button,
            self.verify_button,
            self.copy_button,
            self.void_button,
        ):
            flow.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(8)
        box.addLayout(row(self._number, self._pill, None))
        for widget in (self._who, buttons, self._findings):
            box.addWidget(widget)

    def show_letter(self, letter: Letter) -> None:
        """Show an issued letter."""
        self._number.setText(letter.reference)
        self._pill.set_pill(state_pill(letter.state))
        day = format_date(letter.issued_at.astimezone().date()) if letter.issued_at else ""
        issued = self.tr("Issued by {who} on {day}. The text is frozen.")
        lines = [issued.format(who=letter.issued_by, day=day)]
        if letter.state is LetterState.VOID:
            lines.append(self.tr("Void: {reason}").format(reason=letter.void_reason))
        self._who.setText("\n".join(lines))
        self.void_button.setVisible(letter.state is not LetterState.VOID)
        self.show_findings(None)

    def show_findings(self, findings: Findings | None) -> None:
        """Show what a verification found."""
        self._findings.setText("\n".join(map(sentence, findings.sentences)) if findings else "")
        self._findings.setVisible(findings is not None)

    def findings_text(self) -> str:
        """What `show_findings` showed."""
        return self._findings.plain_text()
