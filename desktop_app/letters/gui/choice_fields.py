"""Fields that choose among a letter's series and among the orders of calendars."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.calendars import Calendar
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.records import Series
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text

_G, _J, _H = Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI
_ORDERS = ((_G, _J), (_J, _G), (_G,), (_J,), (_G, _J, _H), (_J, _H, _G), (_G, _H), (_J, _H))


class CalendarsField(Field):
    """Which calendars the date is printed in; the first one leads."""

    def __init__(self) -> None:
        super().__init__()
        self._orders: list[tuple[Calendar, ...]] = []
        self._combo = CalmComboBox()
        for order in _ORDERS:
            self._add(order)
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> tuple[Calendar, ...]:
        """The calendars in their order."""
        return self._orders[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Show an order; an unusual one is added to the choices."""
        order = tuple(value) or (_G,)
        if order not in self._orders:
            self._add(order)
        self._combo.setCurrentIndex(self._orders.index(order))

    def raw(self) -> Any:
        """The stored values."""
        return [calendar.stored for calendar in self.value()]

    def set_raw(self, raw: Any) -> None:
        """Bring back an order."""
        known = {calendar.stored: calendar for calendar in Calendar}
        self.set_value(tuple(known[name] for name in raw or () if name in known))

    def _add(self, order: tuple[Calendar, ...]) -> None:
        self._orders.append(order)
        self._combo.addItem(" · ".join(label(calendar) for calendar in order))


class SeriesField(Field):
    """The series that numbers the letter; the choices arrive after the value may be set."""

    def __init__(self, *, incoming: bool = False) -> None:
        super().__init__()
        self._incoming = incoming
        self._ids: list[int | None] = []
        self._wanted: int | None = None
        self._shares: dict[int | None, int] = {}
        self._combo = CalmComboBox()
        self._combo.activated.connect(self._on_chosen)
        self.hold(self._combo)

    def set_series(self, series: Sequence[Series]) -> None:
        """Offer those of the right use; one that repeats another's numbers shows as it."""
        self._combo.clear()
        offered = [
            one
            for one in series
            if one.shares_id is None and (one.used_for is SeriesUse.INCOMING) is self._incoming
        ]
        self._shares = {one.id: one.shares_id for one in series if one.shares_id is not None}
        self._ids = [None, *(one.id for one in offered)]
        self._combo.addItem(self.tr("None chosen"))
        for one in offered:
            self._combo.addItem(menu_text(one.name))
        self._show()

    def count(self) -> int:
        """How many series are offered."""
        return max(0, len(self._ids) - 1)

    def value(self) -> int | None:
        """The key of the series."""
        return self._wanted

    def set_value(self, value: Any) -> None:
        """Choose a series by key."""
        self._wanted = value
        self._show()

    def raw(self) -> Any:
        """The key."""
        return self._wanted

    def set_raw(self, raw: Any) -> None:
        """Bring back a choice."""
        self.set_value(int(raw) if raw is not None else None)
        self.changed.emit()

    def _show(self) -> None:
        shown = self._shares.get(self._wanted, self._wanted)
        place = self._ids.index(shown) if shown in self._ids else 0
        self._combo.setCurrentIndex(place)

    def _on_chosen(self, index: int) -> None:
        self._wanted = self._ids[index]
        self.changed.emit()
