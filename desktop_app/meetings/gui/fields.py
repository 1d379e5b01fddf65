"""Fields that only minutes have: calendars, a decision's badge, the decision of an action."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.core.calendars import Calendar
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.labels import count_text, label
from desktop_app.ui.parts import button, menu_text, row
from desktop_app.ui.pills import Pill, PillLabel, Tone


class CalendarsField(Field):
    """Which calendars a paper prints its date in."""

    def __init__(self) -> None:
        super().__init__()
        panel = QFrame()
        line = QHBoxLayout(panel)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(16)
        self.checks: dict[Calendar, CheckBox] = {}
        for calendar in Calendar:
            check = CheckBox(menu_text(label(calendar)))
            check.toggled.connect(lambda _on: self.changed.emit())
            self.checks[calendar] = check
            line.addWidget(check)
        line.addStretch(1)
        self.hold(panel)
        self.setFocusProxy(self.checks[Calendar.GREGORIAN])

    def value(self) -> tuple[Calendar, ...]:
        """The calendars ticked."""
        return tuple(calendar for calendar, check in self.checks.items() if check.isChecked())

    def set_value(self, value: Any) -> None:
        """Tick calendars."""
        for calendar, check in self.checks.items():
            check.setChecked(calendar in (value or ()))

    def raw(self) -> Any:
        """The stored values of those ticked."""
        return [calendar.stored for calendar in self.value()]

    def set_raw(self, raw: Any) -> None:
        """Tick again."""
        self.set_value([calendar for calendar in Calendar if calendar.stored in (raw or ())])


class NumberBadge(Field):
    """The permanent number of a decision, and the papers that can be begun from it."""

    letter_wanted = Signal(int)
    """Carries the number of the decision that a letter shall follow from."""
    mou_wanted = Signal(int)
    """Carries the number of the decision that a memorandum shall follow from."""
    extract_wanted = Signal(int, object)
    """Carries the number of the decision to be printed by itself, and the button pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._number: int | None = None
        self._pill = PillLabel()
        self.letter = button(self.tr("New letter…"), lambda: self._tell(self.letter_wanted))
        self.mou = button(self.tr("New MoU…"), lambda: self._tell(self.mou_wanted))
        self.extract = button(self.tr("Extract…"), self._extract)
        for made in (self.extract, self.letter, self.mou):
            made.setObjectName("flat")
        self.letter.setAccessibleName(self.tr("New letter from this decision"))
        self.extract.setAccessibleName(self.tr("Print this decision by itself"))
        self.mou.setAccessibleName(self.tr("New memorandum from this decision"))
        panel = QFrame()
        panel.setLayout(row(self._pill, None, self.extract, self.letter, self.mou, spacing=4))
        self.hold(panel)
        self.set_value(None)

    def value(self) -> int | None:
        """The number; None before the first save."""
        return self._number

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._number = value
        if value is None:
            self._pill.set_pill(Pill(self.tr("numbered when saved"), Tone.NEUTRAL))
        else:
            text = self.tr("Decision {number}").format(number=count_text(value))
            self._pill.set_pill(Pill(text, Tone.TEAL))
        for made in (self.extract, self.letter, self.mou):
            made.setVisible(value is not None)

    def raw(self) -> Any:
        """The number."""
        return self._number

    def set_raw(self, raw: Any) -> None:
        """A number is never typed, so none is brought back."""

    def set_read_only(self, read_only: bool) -> None:
        """Papers follow from decisions of approved minutes too: nothing is locked."""

    def _extract(self) -> None:
        if self._number is not None:
            self.extract_wanted.emit(self._number, self.extract)

    def _tell(self, signal: Any) -> None:
        if self._number is not None:
            signal.emit(self._number)


class DecisionField(Field):
    """Which of the meeting's decisions an action carries out; `choices` gives key and label."""

    def __init__(self, choices: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__()
        self._choices = choices
        self._combo = _AskingCombo(self._fill)
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)
        self._fill()

    def value(self) -> str:
        """The key, empty for none."""
        return str(self._combo.currentData() or "")

    def set_value(self, value: Any) -> None:
        """Choose a decision; one that is gone is none."""
        self._combo.blockSignals(True)
        self._list()
        self._combo.setCurrentIndex(max(0, self._combo.findData(value or "")))
        self._combo.blockSignals(False)

    def raw(self) -> Any:
        """The key."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Choose again."""
        self.set_value(str(raw or ""))

    def _fill(self) -> None:
        self.set_value(self.value())

    def _list(self) -> None:
        self._combo.clear()
        self._combo.addItem("—", "")
        for key, text in self._choices():
            self._combo.addItem(text, key)


class _AskingCombo(CalmComboBox):
    """Asks for its choices anew each time it opens or is reached by Tab."""

    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._ask = fill
        self.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(10)

    def showPopup(self) -> None:
        """The list may have grown since."""
        self._ask()
        super().showPopup()

    def focusInEvent(self, event: Any) -> None:
        """So that arrow keys walk the present list."""
        self._ask()
        super().focusInEvent(event)
