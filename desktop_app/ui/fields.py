"""Fields of a form: each has a value, and a raw state that survives even where it is wrong.

The raw state (JSON) is what the working copy keeps and what dirty tracking compares: an unfinished
date is no value, yet it was typed and must not be lost.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.labels import LabelledEnum
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.labels import label, sentence
from desktop_app.ui.parts import menu_text, plain_label
from desktop_app.ui.theme import tokens


class Field(QWidget):
    """Base of all fields. A subclass puts its control into `self.box` and names it `control`."""

    changed = Signal()
    """The officer (or `set_raw`) changed the raw state."""

    control: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(3)
        self._error = plain_label(name="error", wrap=True)
        self._error.hide()

    def hold(self, control: QWidget) -> None:
        """Take `control` as the one that gets the focus and the label."""
        self.control = control
        self.box.addWidget(control)
        self.box.addWidget(self._error)
        self.setFocusProxy(control)

    def value(self) -> Any:
        """The value; raises UserError where what was typed is none."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show `value`."""
        raise NotImplementedError

    def raw(self) -> Any:
        """The state as JSON, exactly as typed."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Bring back a state that `raw` returned."""
        raise NotImplementedError

    def is_blank(self) -> bool:
        """Whether nothing was given."""
        return not self.raw()

    def set_label(self, text: str) -> None:
        """Tell screen readers what the field is."""
        self.control.setAccessibleName(text)

    def set_error(self, text: str) -> None:
        """Show beneath the field what is wrong with it, translated; empty clears."""
        text = sentence(text)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.control.setProperty("wrong", bool(text))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self.control.setAccessibleDescription(text)

    def error(self) -> str:
        """What `set_error` showed."""
        return self._error.plain_text()

    def set_read_only(self, read_only: bool) -> None:
        """Let the field be read but not changed."""
        self.control.setEnabled(not read_only)


def leading_side() -> Qt.AlignmentFlag:
    """Where text begins in this window; figures alone would begin at the left everywhere."""
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class CalmComboBox(QComboBox):
    """A combo box that leaves the wheel to the page, and paints its own chevron."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a box must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet removes the arrow; a chevron stands in its place."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens(self.palette()).muted), 1.6))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y = (16.0 if rtl else self.width() - 16.0), self.height() / 2
        points = [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
        painter.drawPolyline(QPolygonF(points))


class ChoiceField(Field):
    """One member of an enumeration, by its translated label."""

    def __init__(
        self,
        members: type[LabelledEnum] | Sequence[LabelledEnum],
        *,
        optional: bool = False,
        none_label: str = "",
    ) -> None:
        super().__init__()
        self._members: list[LabelledEnum | None] = [None] if optional else []
        self._members += list(members)
        self._combo = CalmComboBox()
        for member in self._members:
            self._combo.addItem(none_label if member is None else label(member))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> Any:
        """The chosen member, None where that is allowed."""
        return self._members[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose `value`."""
        self._combo.setCurrentIndex(self._members.index(value))

    def raw(self) -> Any:
        """The stored value of the member."""
        chosen = self.value()
        return chosen.stored if chosen else ""

    def set_raw(self, raw: Any) -> None:
        """Choose by stored value; one that is gone leaves the choice as it is."""
        for place, member in enumerate(self._members):
            if (member.stored if member else "") == raw:
                self._combo.setCurrentIndex(place)


class FlagField(Field):
    """Yes or no."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._check = CheckBox(menu_text(text))
        self._check.toggled.connect(lambda _on: self.changed.emit())
        self.hold(self._check)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._check.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick or clear."""
        self._check.setChecked(bool(value))

    def raw(self) -> Any:
        """The same as the value."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Tick or clear."""
        self.set_value(raw)

    def set_label(self, text: str) -> None:
        """Its own text says more than a label beside it."""
        self._check.setAccessibleDescription(text)


class _CalmSpinBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a box must not change it."""
        event.ignore()


class NumberField(Field):
    """A whole number from `low` to `high`."""

    def __init__(self, low: int = 0, high: int = 9999, *, suffix: str = "") -> None:
        super().__init__()
        self._spin = _CalmSpinBox()
        self._spin.setRange(low, high)
        self._spin.setSuffix(suffix)
        self._spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._spin.setAlignment(leading_side())
        self._spin.lineEdit().setTextMargins(6, 0, 6, 0)
        self._spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.hold(self._spin)

    def value(self) -> int:
        """The number."""
        return self._spin.value()

    def set_value(self, value: Any) -> None:
        """Show a number; None shows the lowest."""
        self._spin.setValue(self._spin.minimum() if value is None else int(value))

    def raw(self) -> Any:
        """The number."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Show a number."""
        self.set_value(raw)

    def is_blank(self) -> bool:
        """A number is never blank."""
        return False
