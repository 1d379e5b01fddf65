"""A country by its name in the interface's language, stored as an ISO 3166 code."""

from collections.abc import Mapping
from typing import Any

from desktop_app.ui.fields import CalmComboBox, Field


class CountryChoice(Field):
    """Countries in a list; the first entry is none."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._codes = ["", *names]
        self.combo = CalmComboBox()
        self.combo.addItems(["", *names.values()])
        self.combo.setMinimumContentsLength(14)
        adjust = CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.combo.setSizeAdjustPolicy(adjust)
        self.combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self.combo)

    def value(self) -> str:
        """The code, empty for none."""
        return self._codes[max(0, self.combo.currentIndex())]

    def set_value(self, value: Any) -> None:
        """Show a country by its code."""
        self.combo.setCurrentIndex(self._codes.index(value) if value in self._codes else 0)

    def raw(self) -> Any:
        """The code."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Show a country by its code."""
        self.set_value(raw)
