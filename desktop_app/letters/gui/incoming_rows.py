"""Letters that came in as rows of the list: our number, sender, subject, day and state."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.calendars import month_names, to_calendar
from desktop_app.core.languages import localise_digits
from desktop_app.letters import service_received as service
from desktop_app.letters.incoming_records import IncomingLine, IncomingState, Priority
from desktop_app.ui.labels import label, leading_calendar, ui_language
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

translate = QCoreApplication.translate
_TONES = {
    IncomingState.DRAFT: Tone.TEAL,
    IncomingState.REGISTERED: Tone.AMBER,
    IncomingState.REFERRED: Tone.AMBER,
    IncomingState.ANSWERED: Tone.GREEN,
    IncomingState.FILED: Tone.GREEN,
    IncomingState.VOID: Tone.NEUTRAL,
}


def incoming_pill(state: IncomingState) -> Pill:
    """The pill of a state, translated."""
    return Pill(label(state), _TONES[state])


def read_rows(session: Any) -> tuple[Row, ...]:
    """Every letter that came in, those without a number first."""
    today = date.today()
    return tuple(incoming_row(line, today) for line in service.incoming_lines(session))


def incoming_row(line: IncomingLine, today: date) -> Row:
    """One letter that came in; urgent ones and overdue answers say so."""
    title = line.reference or line.subject or translate("IncomingRows", "No subject yet")
    priority = "" if line.priority is Priority.ORDINARY else label(line.priority)
    about = line.subject if line.reference else ""
    sample = translate("LettersPage", "sample") if line.is_sample else ""
    parts = (priority, line.sender, about, sample)
    return Row(
        line.ref,
        title,
        " · ".join(filter(None, parts)),
        short_day(line.received_on),
        _pill(line, today),
    )


def short_day(day: date | None) -> str:
    """Day and month for a list, with the year where it is another: "22 Nov", "۱ آذر"."""
    if day is None:
        return ""
    language, calendar = ui_language(), leading_calendar()
    parts = to_calendar(day, calendar)
    month = month_names(calendar, language)[parts.month - 1]
    words = f"{parts.day} {month if language.is_rtl else month[:3]}"
    if parts.year != to_calendar(date.today(), calendar).year:
        words = f"{words} {parts.year}"
    return localise_digits(words, language)


def _pill(line: IncomingLine, today: date) -> Pill:
    if service.is_overdue(line, today):
        return Pill(translate("IncomingRows", "overdue"), Tone.RED)
    return incoming_pill(line.state)
