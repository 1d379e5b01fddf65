"""The officer's preferences on this workstation, and where they are kept."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QSettings

from desktop_app.core.calendars import Calendar
from desktop_app.core.labels import LabelledEnum
from desktop_app.ui.theme import ThemeChoice
from desktop_app.ui.translations import InterfaceLanguage

E = TypeVar("E", bound=LabelledEnum)


@dataclass(frozen=True)
class Preferences:
    """`certificate` is the path of a PKCS#12 file; its passphrase is never kept here."""

    language: InterfaceLanguage = InterfaceLanguage.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    officer: str = ""
    certificate: str = ""
    calendars: tuple[Calendar, ...] = (Calendar.GREGORIAN, Calendar.JALALI)
    """Calendars that new papers print, the leading one first."""


def load_preferences(settings: QSettings) -> Preferences:
    """What is kept in `settings`; a value that is unknown counts as not kept."""
    default = Preferences()
    names = str(settings.value("preferences/calendars", "")).split(",")
    calendars = tuple(c for name in names for c in Calendar if c.stored == name)
    return Preferences(
        language=_member(settings, "language", default.language),
        theme=_member(settings, "theme", default.theme),
        officer=str(settings.value("preferences/officer", "")),
        certificate=str(settings.value("preferences/certificate", "")),
        calendars=calendars or default.calendars,
    )


def save_preferences(settings: QSettings, preferences: Preferences) -> None:
    """Keep `preferences` in `settings`."""
    settings.setValue("preferences/language", preferences.language.stored)
    settings.setValue("preferences/theme", preferences.theme.stored)
    settings.setValue("preferences/officer", preferences.officer)
    settings.setValue("preferences/certificate", preferences.certificate)
    names = ",".join(calendar.stored for calendar in preferences.calendars)
    settings.setValue("preferences/calendars", names)
    settings.sync()


def _member(settings: QSettings, name: str, default: E) -> E:
    stored = str(settings.value(f"preferences/{name}", ""))
    return next((member for member in type(default) if member.stored == stored), default)
