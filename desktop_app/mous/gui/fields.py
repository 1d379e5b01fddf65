"""A field that only memoranda need: several members of an enumeration."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.labels import LabelledEnum
from desktop_app.ui.check_box import CheckBox
from desktop_app.ui.fields import Field
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text


class MembersField(Field):
    """Some members of an enumeration, a tick each; members without a tick box are kept."""

    def __init__(self, members: Sequence[LabelledEnum]) -> None:
        super().__init__()
        self._extra: tuple[LabelledEnum, ...] = ()
        self.checks = {member: CheckBox(menu_text(label(member))) for member in members}
        panel = QFrame()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for check in self.checks.values():
            check.toggled.connect(lambda _on: self.changed.emit())
            box.addWidget(check)
        self.hold(panel)
        self.setFocusProxy(next(iter(self.checks.values())))

    def value(self) -> tuple[Any, ...]:
        """The ticked members in the order of the boxes, then those without one."""
        ticked = tuple(member for member, check in self.checks.items() if check.isChecked())
        return ticked + self._extra

    def set_value(self, value: Any) -> None:
        """Tick these members."""
        members = tuple(value or ())
        self._extra = tuple(member for member in members if member not in self.checks)
        for member, check in self.checks.items():
            check.setChecked(member in members)

    def raw(self) -> Any:
        """The stored values of the ticked members."""
        return [member.stored for member, check in self.checks.items() if check.isChecked()]

    def set_raw(self, raw: Any) -> None:
        """Tick by stored value."""
        for member, check in self.checks.items():
            check.setChecked(member.stored in (raw or ()))
