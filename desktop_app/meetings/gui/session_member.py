"""The member of a body that somebody sits for."""

from datetime import date
from typing import Any

from desktop_app.meetings.body_records import Body, Member
from desktop_app.meetings.quorum import holds
from desktop_app.ui.fields import CalmComboBox, Field


class MemberField(Field):
    """One of the members on that day, or none for a guest; the value is the member's key."""

    def __init__(self, body: Body | None, day: date) -> None:
        super().__init__()
        members = body.members if body is not None else ()
        self._members: list[Member | None] = [None, *(m for m in members if holds(m, day))]
        self._combo = CalmComboBox()
        without = self.tr("no vote")
        for member in self._members:
            name = self.tr("Nobody: a guest") if member is None else member.name
            vote = "" if member is None or member.votes else f" ({without})"
            self._combo.addItem(f"{name}{vote}")
        self._combo.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.hold(self._combo)

    def member(self) -> Member | None:
        """The member chosen."""
        return self._members[max(0, self._combo.currentIndex())]

    def value(self) -> int | None:
        """Its key."""
        member = self.member()
        return member.id if member is not None else None

    def set_value(self, value: Any) -> None:
        """Choose a member by its key."""
        keys = [member.id if member is not None else None for member in self._members]
        self._combo.setCurrentIndex(keys.index(value) if value in keys else 0)

    def raw(self) -> Any:
        """Its key."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Choose it again."""
        self.set_value(raw)
