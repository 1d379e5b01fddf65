"""Answering a letter that came in: a draft of ours with everything that follows from it."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.calendars import format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.letters.incoming_records import Incoming, IncomingState
from desktop_app.letters.records import Letter
from desktop_app.letters.service_drafts import new_letter
from desktop_app.letters.service_incoming_rows import incoming_ref, incoming_row, to_incoming


def answer_to(session: Session, incoming_id: int) -> Letter:
    """A letter not yet stored that answers it: addressee, language, their number and subject.

    Raises UserError for a void one.
    """
    record = to_incoming(incoming_row(session, incoming_id))
    if record.state is IncomingState.VOID:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A void letter is not answered."),
            QT_TRANSLATE_NOOP("Sentences", "Answer the one that was registered in its place."),
        )
    language = record.language if record.language in PAPER_LANGUAGES else Language.EN
    fresh = new_letter(session, language)
    return Letter(
        None,
        0,
        language=language,
        calendars=fresh.calendars,
        series_id=fresh.series_id,
        signer_post_id=fresh.signer_post_id,
        day=fresh.day,
        addressee_post_id=record.sender_post_id,
        addressee_organisation_id=record.sender_organisation_id,
        subject=record.subject,
        your_reference=_their_reference(record),
        classification=record.classification,
        precedent=incoming_ref(incoming_id),
        is_sample=record.is_sample,
    )


def _their_reference(record: Incoming) -> str:
    """Their number with its date, as both were printed; the day in words where only it is known."""
    printed = record.their_day_printed or _in_words(record.their_day, record)
    if not record.their_reference or not printed:
        return record.their_reference or printed
    return f"{record.their_reference} ({printed})"


def _in_words(day: date | None, record: Incoming) -> str:
    return format_day(day, record.language, record.their_calendar) if day else ""
