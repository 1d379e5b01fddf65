"""The line over the footer of a circular: what stands against it, and the two ways to issue it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.letters.circular_records import RecipientCheck
from desktop_app.letters.records import RecipientState
from desktop_app.ui.labels import count_text, sentence
from desktop_app.ui.parts import button, plain_label


class CircularBar(QWidget):
    """Says whether the circular may start and what will be left out."""

    check_all = Signal()

    def __init__(self, issue: Callable[[], object], issue_and_sign: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.ready = 0
        self.unready = 0
        self._words = plain_label(name="small", wrap=True)
        self.check_button = button(self.tr("Check all"), self.check_all.emit, name="flat")
        self.issue_button = button(self.tr("Issue all…"), issue)
        self.sign_button = button(self.tr("Issue and sign all…"), issue_and_sign, primary=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(22, 10, 22, 2)
        box.setSpacing(6)
        says = QVBoxLayout()
        says.addWidget(self._words)
        box.addLayout(says, 1)
        for made in (self.check_button, self.issue_button, self.sign_button):
            box.addWidget(made)
        self.show_findings((), ())

    def show_findings(self, faults: Sequence[str], checks: Sequence[RecipientCheck]) -> None:
        """Say what stands against all, else how many are ready and how many are not."""
        open_ = [c for c in checks if c.recipient.state is RecipientState.WAITING]
        failed = sum(c.recipient.state is RecipientState.FAILED for c in checks)
        self.ready = sum(check.is_ready for check in open_)
        self.unready = len(open_) - self.ready
        may_start = bool(checks) and not faults and bool(open_)
        for made in (self.issue_button, self.sign_button):
            made.setEnabled(may_start and self.ready > 0)
        self.check_button.setEnabled(bool(checks))
        self._words.setText(self._said(faults, len(open_), failed, any_=bool(checks)))

    def words(self) -> str:
        """What is said."""
        return self._words.plain_text()

    def _said(self, faults: Sequence[str], waiting: int, failed: int, *, any_: bool) -> str:
        if faults:
            return self.tr("Not yet: {why}").format(why=" ".join(sentence(f) for f in faults))
        if not any_:
            return ""
        if not waiting:
            return self.tr("Nobody is waiting any more.") if not failed else ""
        ready = self.tr("{count} ready to be issued.").format(count=count_text(self.ready))
        if not self.unready:
            return ready
        unready = self.tr("{count} to mend first.").format(count=count_text(self.unready))
        return f"{ready} {unready}" if self.ready else unready
