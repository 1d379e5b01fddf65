"""How far the issue of a circular has come, and what can be done with what is issued."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout

from desktop_app.letters.gui.circular_run import CircularRun
from desktop_app.letters.records import Circular, RecipientState
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import count_text, sentence
from desktop_app.ui.parts import button, clear, plain_label, row

_SHOWN_FAILURES = 5


class CircularCard(QFrame):
    """Progress while letters go out, a report afterwards."""

    cancel = Signal()
    save_each = Signal()
    save_print = Signal(bool)
    """Carries whether every letter is to begin on a new sheet."""
    retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._added: list[QPushButton] = []
        self.headline = plain_label(name="h2", wrap=True)
        self.says = plain_label(name="small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(self.tr("Stop"), self.cancel.emit)
        self.each_button = button(self.tr("Save one file each…"), self.save_each.emit)
        self.print_button = button(
            self.tr("Save one print file…"), lambda: self.save_print.emit(self.even.isChecked())
        )
        self.retry_button = button(self.tr("Try the failed again"), self.retry.emit)
        self.even = CheckBox(self.tr("Print file: every letter on a sheet of its own"))
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(self.headline)
        box.addLayout(row(self.bar, self.cancel_button))
        box.addWidget(self.says)
        self.failures = QFrame()
        self._failed = QVBoxLayout(self.failures)
        self._failed.setContentsMargins(0, 0, 0, 0)
        self._failed.setSpacing(2)
        box.addWidget(self.failures)
        self._acts = QFrame()
        self._line = FlowLayout(self._acts, gap=8)
        for made in (self.each_button, self.print_button, self.retry_button):
            self._line.addWidget(made)
        box.addWidget(self._acts)
        box.addWidget(self.even)
        self.hide()

    def add_act(self, made: QPushButton) -> None:
        """Add a button for something that can be done with what is issued."""
        self._added.append(made)
        self._line.addWidget(made)

    def show_report(self, circular: Circular, names: Sequence[str] = ()) -> None:
        """Show what is issued, what failed and why; `names` are those of the recipients."""
        states = [recipient.state for recipient in circular.recipients]
        issued, failed = states.count(RecipientState.ISSUED), states.count(RecipientState.FAILED)
        self.setVisible(bool(issued or failed))
        self._set_busy(False)
        parts = [self.tr("{count} issued").format(count=count_text(issued))]
        if failed:
            parts.append(self.tr("{count} failed").format(count=count_text(failed)))
        if waiting := states.count(RecipientState.WAITING):
            parts.append(self.tr("{count} waiting").format(count=count_text(waiting)))
        self.headline.setText(" · ".join(parts))
        self.says.setText(
            self.tr("What you change now is only in the letters that are still to come.")
        )
        self.says.setVisible(0 < issued < len(states))
        self._show_failures(_failures(circular, names))
        for made in (self.each_button, self.print_button, self.even, *self._added):
            made.setVisible(bool(issued))
        self.retry_button.setVisible(bool(failed))

    def show_run(self, run: CircularRun) -> None:
        """Show how far the letters have come and how long the rest will take."""
        self._set_busy(True)
        self._show_bar(run.done, run.total)
        said = self.tr("Issuing: {done} of {total}").format(
            done=count_text(run.done), total=count_text(run.total)
        )
        self.headline.setText(said)
        parts = [self._left(run.seconds_left())]
        if run.failed:
            parts.append(self.tr("{count} failed").format(count=count_text(run.failed)))
        if run.is_stopping:
            parts = [self.tr("Stopping after the letter in work.")]
        self.says.setText(" · ".join(filter(None, parts)))
        self.says.show()
        self.cancel_button.setEnabled(not run.is_stopping)

    def show_writing(self, done: int, total: int) -> None:
        """Show how many letters are written to disk."""
        self._set_busy(True)
        self._show_bar(done, total)
        self._show_count(self.tr("Writing: {done} of {total}"), done, total)

    def show_recording(self, done: int, total: int) -> None:
        """Show of how many letters it is recorded that they were sent."""
        self._set_busy(True)
        self._show_bar(done, total)
        self._show_count(self.tr("Recording: {done} of {total}"), done, total)

    def _show_count(self, said: str, done: int, total: int) -> None:
        self.headline.setText(said.format(done=count_text(done), total=count_text(total)))
        self.says.hide()

    def _show_failures(self, failures: Sequence[tuple[str, str]]) -> None:
        """A name and a sentence have a line each: their scripts may run against each other."""
        clear(self._failed)
        for name, why in failures[:_SHOWN_FAILURES]:
            if name:
                self._failed.addWidget(plain_label(name, name="fieldLabel"))
            self._failed.addWidget(plain_label(why, name="small", wrap=True))
        more = len(failures) - _SHOWN_FAILURES
        if more > 0:
            said = self.tr("{count} more are marked in the list.").format(count=count_text(more))
            self._failed.addWidget(plain_label(said, name="small", wrap=True))
        self.failures.setVisible(bool(failures))

    def _show_bar(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.show()
            self.failures.hide()
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.cancel_button.setEnabled(True)
        self._acts.setVisible(not busy)
        self.even.setVisible(not busy)

    def _left(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 60:
            return self.tr("less than a minute left")
        minutes = count_text(round(seconds / 60))
        return self.tr("about {minutes} min left").format(minutes=minutes)


def _failures(circular: Circular, names: Sequence[str]) -> list[tuple[str, str]]:
    """The name, where it is known, and the reason of each failure."""
    return [
        (names[place] if place < len(names) else "", sentence(recipient.failure))
        for place, recipient in enumerate(circular.recipients)
        if recipient.state is RecipientState.FAILED
    ]
