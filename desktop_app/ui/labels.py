"""Labels, dates and counts in the language of the interface."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core import sentences
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.labels import CONTEXT, LabelledEnum
from desktop_app.core.languages import Language, localise_digits


def label(member: LabelledEnum) -> str:
    """The label of an enum member, translated."""
    return QCoreApplication.translate(CONTEXT, member.label)


def sentence(text: str) -> str:
    """A sentence from a room without Qt, translated; one that nobody translated as it is.

    A `Sentence` is looked up by its template, then filled with its values: nested sentences and
    enum labels translated, numbers and days as the interface writes them, other text isolated
    where the interface runs from right to left. A plain string is looked up as it is.
    """
    return sentences.translated(text, _look_up, _shown)


def stored_label(text: str) -> str:
    """A label that came as English text from a room without Qt, translated."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def ui_language() -> Language:
    """The language of the interface: that of the application's default locale, else English."""
    tag = QLocale().name().split("_")[0]
    return next((language for language in Language if language.stored == tag), Language.EN)


def leading_calendar() -> Calendar:
    """The calendar that dates are shown in first: Jalali in Persian, else Gregorian."""
    return Calendar.JALALI if ui_language() is Language.FA else Calendar.GREGORIAN


def format_date(day: date | None) -> str:
    """The day in words in the leading calendar; empty for None."""
    return format_day(day, ui_language(), leading_calendar()) if day else ""


def format_dates(day: date | None) -> str:
    """The day in the leading calendar, then in the other of Gregorian and Jalali."""
    if day is None:
        return ""
    first = leading_calendar()
    second = Calendar.GREGORIAN if first is Calendar.JALALI else Calendar.JALALI
    return " · ".join(format_day(day, ui_language(), calendar) for calendar in (first, second))


def count_text(number: int) -> str:
    """A count in the digits of the interface, thousands set apart."""
    apart = "٬" if ui_language().is_rtl else "\u202f"
    return localise_digits(f"{number:,}".replace(",", apart), ui_language())


def _look_up(template: str) -> str:
    # Qt answers an empty source text with the header of the translation file.
    return QCoreApplication.translate(sentences.CONTEXT, template) if template else ""


def _shown(value: object) -> str:
    language = ui_language()
    if isinstance(value, LabelledEnum):
        return label(value)
    if isinstance(value, date) and language is not Language.EN:
        # A sentence may be about the very day that the calendar does not reach.
        with suppress(UserError):
            return format_date(value)
    if isinstance(value, int):
        return localise_digits(str(value), language)
    text = str(value)
    # What is isolated must not hold a control that would end the isolate early.
    return f"\u2068{show_controls(text)}\u2069" if language.is_rtl and text else text
