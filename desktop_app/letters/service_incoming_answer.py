"""Answers both ways: ours to a letter that came in, and one that came in to a letter of ours."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.calendars import format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import links
from desktop_app.letters.incoming_records import Incoming, IncomingState
from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.service_drafts import new_letter
from desktop_app.letters.service_incoming_rows import incoming_ref, incoming_row, to_incoming
from desktop_app.letters.service_incoming_state import answers
from desktop_app.letters.service_rows import letter_row


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


def letters_answered(session: Session, incoming_id: int) -> tuple[Ref, ...]:
    """The letters of ours that a received one answers, in the order they were linked."""
    near = links.neighbours(session, incoming_ref(incoming_id))
    return tuple(
        other
        for other, relation, onward in near
        if other.kind is Kind.LETTER and relation is Relation.ANSWERED_BY and not onward
    )


def link_answered(session: Session, incoming_id: int, letter: Ref) -> None:
    """Say that a received letter answers one of ours, whose answer is then awaited no longer.

    Raises UserError for a void received letter, for a draft or void letter of ours, and for one
    that itself answers the received letter.
    """
    record = to_incoming(incoming_row(session, incoming_id))
    ours = letter_row(session, letter.id)
    if record.state is IncomingState.VOID:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A void letter answers nothing."),
            QT_TRANSLATE_NOOP("Sentences", "Link the one that was registered in its place."),
        )
    if ours.state in (LetterState.DRAFT, LetterState.VOID):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Only a letter that was issued can be answered."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the letter by its number."),
        )
    if letter.id in answers(session, incoming_id):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} itself answers this letter."),
                reference=ours.reference,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the letter that they had before they wrote."),
        )
    links.connect(session, letter, Relation.ANSWERED_BY, incoming_ref(incoming_id))


def unlink_answered(session: Session, incoming_id: int, letter: Ref) -> None:
    """Take back `link_answered`: the letter waits for its answer again."""
    links.disconnect(session, letter, incoming_ref(incoming_id))


def _their_reference(record: Incoming) -> str:
    """Their number with its date, as both were printed; the day in words where only it is known."""
    printed = record.their_day_printed or _in_words(record.their_day, record)
    if not record.their_reference or not printed:
        return record.their_reference or printed
    return f"{record.their_reference} ({printed})"


def _in_words(day: date | None, record: Incoming) -> str:
    return format_day(day, record.language, record.their_calendar) if day else ""
