"""Which contacts a paper is made of: those chosen in the list, all that it shows, the open one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.refs import Ref
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.parts import menu_text

Find = Callable[[Any], Sequence[Ref]]
"""Work that finds the contacts, in their order."""


@dataclass(frozen=True, slots=True)
class Which:
    """A choice of contacts and its words."""

    label: str
    find: Find


class WhichField(Field):
    """One of the choices; the first is the usual one."""

    def __init__(self, choices: Sequence[Which]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._combo = CalmComboBox()
        for choice in self._choices:
            self._combo.addItem(menu_text(choice.label))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> Which:
        """The choice."""
        return self._choices[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose."""
        self._combo.setCurrentIndex(self._choices.index(value))

    def raw(self) -> Any:
        """Its place."""
        return self._combo.currentIndex()

    def set_raw(self, raw: Any) -> None:
        """Choose by place."""
        if isinstance(raw, int) and 0 <= raw < len(self._choices):
            self._combo.setCurrentIndex(raw)
