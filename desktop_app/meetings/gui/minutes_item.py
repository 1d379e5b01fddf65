"""The item of the minutes that something is about."""

from typing import Any

from desktop_app.core.languages import Language
from desktop_app.meetings.records import Meeting
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.labels import count_text


class ItemField(Field):
    """One of the items of a meeting by its key, or none of them."""

    def __init__(self, meeting: Meeting, language: Language) -> None:
        super().__init__()
        self._combo = CalmComboBox()
        self._combo.addItem(self.tr("none of them"), None)
        for place, item in enumerate(meeting.items, 1):
            words = item.heading.best(language) or item.body.best(language)
            short = " ".join(words.split())[:60]
            self._combo.addItem(f"{count_text(place)}. {short}", item.id)
        self._combo.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> int | None:
        """The key of the item."""
        key = self._combo.currentData()
        return None if key is None else int(key)

    def set_value(self, value: Any) -> None:
        """Choose an item."""
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))

    def raw(self) -> Any:
        """Its key."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Choose it again."""
        self.set_value(raw)
