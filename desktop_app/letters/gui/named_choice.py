"""A choice among what the office has: the countries of its contacts, its saved filters."""

from collections.abc import Mapping
from typing import Any

from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.parts import menu_text


class NamedChoice(Field):
    """One of a few by name, or any."""

    def __init__(self, any_label: str) -> None:
        super().__init__()
        self._codes = [""]
        self._combo = CalmComboBox()
        self._combo.addItem(any_label)
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer names by their codes, in their alphabetical order."""
        for code, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            self._codes.append(code)
            self._combo.addItem(menu_text(name or code))

    def value(self) -> str:
        """The code chosen, empty for any."""
        return self._codes[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose one that is offered."""
        self._combo.setCurrentIndex(self._codes.index(value) if value in self._codes else 0)

    def raw(self) -> Any:
        """The code."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Bring back a choice."""
        self.set_value(raw)
