"""What stands between a draft and its issue: a line by the buttons, and the whole list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.letters.records import Check, CheckName, CheckState
from desktop_app.ui.labels import label, sentence
from desktop_app.ui.parts import button, plain_label, safe_tip
from desktop_app.ui.pills import Pill, PillLabel, Tone

_TONES = {
    CheckState.PASSED: Tone.GREEN,
    CheckState.BLOCKS: Tone.AMBER,
    CheckState.OVERRIDDEN: Tone.TEAL,
}
_CONTEXT = "LetterChecks"
_SHORT = {
    CheckName.ADDRESSEE: QT_TRANSLATE_NOOP("LetterChecks", "choose the addressee"),
    CheckName.TITLE: QT_TRANSLATE_NOOP("LetterChecks", "verify the addressee's title"),
    CheckName.SUBJECT: QT_TRANSLATE_NOOP("LetterChecks", "complete subject and text"),
    CheckName.AUTHORITY: QT_TRANSLATE_NOOP("LetterChecks", "choose a signer with authority"),
    CheckName.ENCLOSURES: QT_TRANSLATE_NOOP("LetterChecks", "add the missing enclosure"),
    CheckName.KIND: QT_TRANSLATE_NOOP("LetterChecks", "choose another kind or addressee"),
    CheckName.FONTS: QT_TRANSLATE_NOOP("LetterChecks", "replace what cannot be printed"),
    CheckName.SERIES: QT_TRANSLATE_NOOP("LetterChecks", "see to series and number"),
    CheckName.APPROVAL: QT_TRANSLATE_NOOP("LetterChecks", "have it approved"),
}


def short_mend(check: Check) -> str:
    """What to do about a check, in a few translated words."""
    return QCoreApplication.translate(_CONTEXT, str(_SHORT[check.name]))


class ChecksList(QFrame):
    """Every check with its state and its sentence; a button leads to what is to mend."""

    mend = Signal(object)
    """Carries the `Check` that the officer wants to mend."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show the outcome of each check."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for line, check in enumerate(checks):
            pill = PillLabel(Pill(label(check.state), _TONES[check.state]))
            self._grid.addWidget(pill, line, 0, top)
            text = f"{label(check.name)}: {sentence(check.sentence)}"
            self._grid.addWidget(plain_label(text, name="small", wrap=True), line, 1)
            if check.state is CheckState.BLOCKS:
                self._grid.addWidget(self._mend_button(check), line, 2, top)

    def mend_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of what is to mend, from top to bottom."""
        found = (self._grid.itemAtPosition(line, 2) for line in range(self._grid.rowCount()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(each for each in widgets if isinstance(each, QPushButton))

    def _mend_button(self, check: Check) -> QPushButton:
        made = button(self.tr("Mend"), lambda: self.mend.emit(check), name="flat")
        made.setAccessibleName(short_mend(check))
        made.setToolTip(safe_tip(short_mend(check)))
        return made


class IssueBar(QWidget):
    """The line over the footer of a draft: what to mend first, and the two ways to issue."""

    mend = Signal(object)
    """Carries the `Check` that the officer wants to mend."""

    def __init__(self, issue: Callable[[], object], issue_and_sign: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._first: Check | None = None
        self._words = plain_label(name="small")
        self._mend = button("", self._on_mend, name="flat")
        self._mend.setStyleSheet("padding-left: 0; padding-right: 0;")
        self.issue_button = button(self.tr("Issue…"), issue)
        self.sign_button = button(self.tr("Issue and sign…"), issue_and_sign, primary=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(22, 10, 22, 2)
        box.setSpacing(6)
        says = QVBoxLayout()
        says.setSpacing(0)
        says.addWidget(self._words)
        says.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeading)
        box.addLayout(says)
        box.addStretch(1)
        for made in (self.issue_button, self.sign_button):
            box.addWidget(made)
        self.show_checks(())

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Say what to mend first; the buttons wait until nothing blocks."""
        self._first = next((c for c in checks if c.state is CheckState.BLOCKS), None)
        ready = bool(checks) and self._first is None
        self._mend.setVisible(self._first is not None)
        if self._first is not None:
            self._words.setText(self.tr("Not issued yet:"))
            self._mend.setText(short_mend(self._first))
            self._mend.setAccessibleDescription(sentence(self._first.sentence))
        else:
            self._words.setText(self.tr("Ready to be issued.") if ready else "")
        for made in self._buttons():
            made.setEnabled(ready)

    def mend_text(self) -> str:
        """The words on the mend button, empty when nothing blocks."""
        return self._mend.text() if self._first is not None else ""

    def _buttons(self) -> tuple[QPushButton, QPushButton]:
        return self.issue_button, self.sign_button

    def _on_mend(self) -> None:
        if self._first is not None:
            self.mend.emit(self._first)
