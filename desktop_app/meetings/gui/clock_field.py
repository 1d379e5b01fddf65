"""A time of day that may be empty, typed in the digits of any language, and a time zone."""

import re
import unicodedata
from datetime import time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox

from desktop_app.core.errors import UserError
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.text_fields import TextField

_CLOCK = re.compile(r"(\d{1,2})(?:[:.٫h](\d{2}))?")


class ClockField(TextField):
    """ "9", "09:30" or "۹:۳۰"; empty for no time."""

    def __init__(self) -> None:
        super().__init__(placeholder="09:00")

    def value(self) -> Any:
        """The time; None for none. Raises UserError for what is no time of day."""
        typed = str(super().value()).strip()
        if not typed:
            return None
        plain = "".join(
            str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c
            for c in typed
        )
        found = _CLOCK.fullmatch(plain)
        hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
        if hour > 23 or minute > 59:
            raise UserError(
                self.tr("“{typed}” is no time of day.").format(typed=typed),
                self.tr("Write it like 09:30."),
            )
        return time(hour, minute)

    def set_value(self, value: Any) -> None:
        """Show a time."""
        super().set_value(f"{value:%H:%M}" if value is not None else "")


class ZoneField(Field):
    """A time zone by its IANA name, found by typing."""

    def __init__(self) -> None:
        super().__init__()
        self._combo = _ZoneCombo()
        self._combo.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._combo.setMinimumContentsLength(14)
        self._combo.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.hold(self._combo)
        self.set_value("")

    def is_blank(self) -> bool:
        """A zone says nothing by itself: it is proposed before anybody has given a time."""
        return True

    def value(self) -> str:
        """The name as typed."""
        return self._combo.currentText().strip()

    def set_value(self, value: Any) -> None:
        """Show a zone; without one, that of this workstation."""
        self._combo.setCurrentText(str(value or system_zone()))

    def raw(self) -> Any:
        """The name as typed."""
        return self._combo.currentText()

    def set_raw(self, raw: Any) -> None:
        """Bring back a name."""
        self.set_value(raw)

    def set_read_only(self, read_only: bool) -> None:
        """Lock the list."""
        self._combo.setEnabled(not read_only)


class _ZoneCombo(CalmComboBox):
    """Lists the zones when it is first reached: finding them all takes longer than a frame."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def showPopup(self) -> None:
        """All zones, the one chosen among them."""
        self._list()
        super().showPopup()

    def focusInEvent(self, event: Any) -> None:
        """So that typing finds them."""
        self._list()
        super().focusInEvent(event)

    def _list(self) -> None:
        if self.count():
            return
        chosen = self.currentText()
        self.blockSignals(True)
        self.addItems(list(_zones()))
        self.setCurrentText(chosen)
        self.blockSignals(False)


def system_zone() -> str:
    """The zone of this workstation; UTC where the system does not say."""
    named = QTimeZone.systemTimeZoneId().toStdString()
    try:
        return ZoneInfo(named).key
    except (ValueError, KeyError, OSError):
        return "UTC"


@lru_cache(maxsize=1)
def _zones() -> tuple[str, ...]:
    """Places first named by continent; old aliases such as "Iran" are understood, not offered."""
    return tuple(
        sorted(
            name
            for name in available_timezones()
            if "/" in name and not name.startswith(("Etc/", "posix/", "right/", "US/", "SystemV/"))
        )
    )
