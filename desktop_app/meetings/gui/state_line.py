"""The line that shows how far the minutes have come, and the button for the next step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.meetings.records import MinutesState
from desktop_app.ui.labels import label
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone

STEPS = tuple(MinutesState)
TONES = {
    MinutesState.DRAFT: Tone.TEAL,
    MinutesState.CIRCULATED: Tone.AMBER,
    MinutesState.APPROVED: Tone.GREEN,
    MinutesState.SIGNED: Tone.GREEN,
}


class StateLine(QWidget):
    """Draft, circulated, approved: where the minutes stand."""

    step_wanted = Signal(object)
    """Carries the `MinutesState` that comes next."""

    def __init__(self) -> None:
        super().__init__()
        self._state = MinutesState.DRAFT
        self._pills = {state: PillLabel() for state in STEPS}
        self._sample = PillLabel()
        self.next = button("", self._step)
        line = row(spacing=6)
        for place, pill in enumerate(self._pills.values()):
            if place:
                line.addWidget(plain_label("›", name="muted"))
            line.addWidget(pill)
        line.addSpacing(8)
        line.addWidget(self._sample)
        line.addStretch(1)
        line.addWidget(self.next)
        self.setLayout(line)

    def show_state(self, state: MinutesState, *, saved: bool, sample: bool) -> None:
        """Show where the minutes stand; a meeting never saved goes nowhere yet."""
        self._state = state
        for step, pill in self._pills.items():
            tone = TONES[state] if step is state else Tone.NEUTRAL
            pill.set_pill(Pill(label(step), tone))
        self._sample.set_pill(Pill(self.tr("sample"), Tone.NEUTRAL) if sample else None)
        words = {
            MinutesState.DRAFT: self.tr("Circulate"),
            MinutesState.CIRCULATED: self.tr("Approve…"),
        }
        self.next.setText(words.get(state, ""))
        self.next.setVisible(saved and state in words)

    def _step(self) -> None:
        self.step_wanted.emit(STEPS[STEPS.index(self._state) + 1])
