"""The way of a letter as one line, draft to filed, and the button for the next step of a review."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.languages import localise_digits
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.state_records import Review
from desktop_app.letters.step_records import Step, StepName, Way
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date, label, ui_language
from desktop_app.ui.parts import button, plain_label, row, safe_tip
from desktop_app.ui.pills import Pill, PillLabel, Tone

_REVIEW = (StepName.REVIEW, StepName.APPROVED)


class StateLine(QWidget):
    """Which steps a letter has taken, with who and when in each tooltip, and which are to come."""

    send_wanted = Signal()
    approve_wanted = Signal()
    return_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._way = Way(())
        self.pills = {name: PillLabel() for name in StepName}
        steps = QFrame()
        flow = FlowLayout(steps, gap=5)
        for pill in self.pills.values():
            flow.addWidget(pill)
        self.note = plain_label(name="small", wrap=True)
        self.send_button = button(self.tr("Send for review…"), self.send_wanted.emit)
        self.approve_button = button(self.tr("Approve"), self.approve_wanted.emit, primary=True)
        self.return_button = button(self.tr("Return…"), self.return_wanted.emit)
        self._acts = QWidget()
        self._acts.setLayout(
            row(self.send_button, self.approve_button, self.return_button, None, spacing=6)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for widget in (steps, self.note, self._acts):
            box.addWidget(widget)
        self.hide()

    def show_way(self, letter: Letter, way: Way) -> None:
        """Show how far a stored letter has come."""
        self._way = way
        taken = {step.name: step for step in way.steps}
        for name, pill in self.pills.items():
            self._show_pill(pill, name, taken.get(name), letter)
        self._show_acts(letter)
        self._show_note(letter)
        self.setAccessibleName(self.tr("State: {state}").format(state=label(way.last)))
        self.setVisible(bool(way.steps))

    def focus_next(self) -> None:
        """Put the focus on the button of the next step."""
        for each in (self.send_button, self.approve_button, self.return_button):
            if not each.isHidden():
                each.setFocus()
                return

    def _show_pill(
        self, pill: PillLabel, name: StepName, step: Step | None, letter: Letter
    ) -> None:
        current = name is self._way.last and letter.state is not LetterState.VOID
        tone = Tone.TEAL if current else Tone.GREEN if step else Tone.NEUTRAL
        pill.set_pill(Pill(label(name), tone))
        pill.setToolTip(safe_tip(tip(name, step)))
        pill.setAccessibleName(tip(name, step))
        pill.setVisible(step is not None or self._is_to_come(name, letter))

    def _is_to_come(self, name: StepName, letter: Letter) -> bool:
        """A step is shown ahead while the letter can still take it."""
        if letter.state is LetterState.VOID:
            return False
        draft = letter.state is LetterState.DRAFT
        if name in _REVIEW:
            return draft and (self._way.needs_approval or letter.review is not None)
        order = list(StepName)
        return order.index(name) > order.index(self._way.last)

    def _show_acts(self, letter: Letter) -> None:
        draft = letter.state is LetterState.DRAFT
        reviewed = letter.review in (Review.IN_REVIEW, Review.APPROVED)
        asked = self._way.needs_approval or letter.review is Review.RETURNED
        self.send_button.setVisible(draft and asked and not reviewed)
        self.approve_button.setVisible(draft and letter.review is Review.IN_REVIEW)
        self.return_button.setVisible(draft and reviewed)
        self._acts.setVisible(draft and (asked or reviewed))

    def _show_note(self, letter: Letter) -> None:
        text = ""
        if self._way.returned:
            text = self.tr("Returned: {reason}").format(reason=self._way.returned)
        elif letter.review is Review.IN_REVIEW and letter.review_note:
            text = self.tr("For the reviewer: {note}").format(note=letter.review_note)
        self.note.setText(text)
        self.note.setVisible(bool(text))


def tip(name: StepName, step: Step | None) -> str:
    """ "issued · 22 November 2026, 09:12 · Leila Rad"; the step alone while it is to come."""
    if step is None:
        return label(name)
    parts = [label(name)]
    if step.at is not None:
        local = step.at.astimezone()
        clock = localise_digits(f"{local:%H:%M}", ui_language())
        parts += [format_date(local.date()), clock]
    return " · ".join(filter(None, (*parts, step.who)))
