"""How a letter stands in the list of its page, and what one begun elsewhere begins with."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.core.calendars import month_names, to_calendar
from desktop_app.core.languages import localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters.gui.tones import letter_pill
from desktop_app.letters.records import Letter
from desktop_app.ui.labels import leading_calendar, ui_language
from desktop_app.ui.records_model import Row


def with_defaults(letter: Letter, fresh: Letter) -> Letter:
    """A letter begun elsewhere, with what a new one begins with where it says nothing."""
    return replace(
        letter,
        series_id=letter.series_id or fresh.series_id,
        signer_post_id=letter.signer_post_id or fresh.signer_post_id,
        day=letter.day or fresh.day,
    )


def letter_row(letter: Letter, circular: str) -> Row:
    """The row of a letter; `circular` is the name of the one it came of."""
    translate = QCoreApplication.translate
    nameless = translate("LettersPage", "No subject yet")
    title = letter.reference or letter.subject or nameless
    about = letter.subject if letter.reference else ""
    sample = translate("LettersPage", "sample") if letter.is_sample else ""
    of = translate("LettersPage", "Circular: {title}").format(title=circular) if circular else ""
    subtitle = " · ".join(filter(None, (letter.addressee, about, of, sample)))
    return Row(
        Ref(Kind.LETTER, letter.id or 0),
        title,
        subtitle,
        _short(letter.day) if letter.day else "",
        letter_pill(letter),
    )


def _short(day: date) -> str:
    """Day and month for the list: "22 Nov", "۱ آذر"."""
    language, calendar = ui_language(), leading_calendar()
    parts = to_calendar(day, calendar)
    month = month_names(calendar, language)[parts.month - 1]
    return localise_digits(f"{parts.day} {month if language.is_rtl else month[:3]}", language)
