"""Writing a letter before it is issued. From issue on nothing here can touch it."""

import mimetypes
from dataclasses import replace
from pathlib import PurePath

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.calendars import Calendar
from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref, Relation
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, history, links, search, sessions
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Copy, Enclosure, Letter, LetterState, SecondText
from desktop_app.letters.reply_days import check_reply_by
from desktop_app.letters.rich_body import body_of, needed
from desktop_app.letters.service_incoming_state import link_precedent
from desktop_app.letters.service_people import addressee, default_signer, in_one_line
from desktop_app.letters.service_precedents import link_followed
from desktop_app.letters.service_review import lapse_if_changed
from desktop_app.letters.service_rows import (
    LABELS,
    check_version,
    letter_row,
    make_findable,
    ref,
    snapshot,
    to_letter,
    write_letter,
)
from desktop_app.letters.service_series import ensure_default_series

_NAME_LENGTH = 120


def new_letter(session: Session, language: Language = Language.EN) -> Letter:
    """A draft not yet stored, with today's day, the first series and the only possible signer."""
    day = sessions.today(session)
    calendars = (Calendar.GREGORIAN, Calendar.JALALI)
    return Letter(
        None,
        0,
        language=language,
        calendars=calendars[::-1] if language is Language.FA else calendars,
        series_id=ensure_default_series(session).id,
        signer_post_id=default_signer(session, day),
        day=day,
    )


def prepare(session: Session) -> Letter | None:
    """`new_letter` once our own organisation is named; None before that."""
    return new_letter(session) if contacts.own_organisation(session) else None


def save_letter(session: Session, letter: Letter, source: Ref | None = None) -> Letter:
    """Store a draft; `source` is the record it came of (a decision, a meeting, an MoU).

    Raises UserError when the letter is already issued or a line hides a control character, and
    ConflictError when somebody else changed the draft since it was read.
    """
    letter = _tidy(letter)
    check_reply_by(letter.day, letter.reply_by)
    row, before = _row_to_write(session, letter)
    write_letter(row, letter)
    row.changed_at = sessions.now(session)
    row.addressee = _addressee_line(session, letter)
    session.flush()
    written = to_letter(row)
    act, old = ("changed", snapshot(before)) if before else ("created", None)
    history.record(session, act, ref(row.id), old, snapshot(written))
    saved = lapse_if_changed(session, row, before)
    if before and letter.override_reason and letter.override_reason != before.override_reason:
        reason = {"override_reason": letter.override_reason}
        history.record(session, "overridden", ref(row.id), None, reason)
    make_findable(session, row)
    link_precedent(session, before, saved)
    link_followed(session, before, saved)
    if source is not None:
        links.connect(session, source, Relation.PRODUCED, ref(row.id))
    return saved


def delete(session: Session, letter: Ref) -> None:
    """Take a draft out of lists and search; an issued letter can only be voided (UserError)."""
    row = letter_row(session, letter.id)
    if row.state is not LetterState.DRAFT:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{reference} is issued and stays in the register."),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Void it, with the reason; its number is then kept but marked."
            ),
        )
    row.deleted_at = row.changed_at = sessions.now(session)
    session.flush()
    search.forget(session, letter)
    history.record(session, "deleted", letter, snapshot(to_letter(row)), None)


def restore(session: Session, letter: Ref) -> None:
    """Undo `delete`."""
    row = letter_row(session, letter.id, deleted=True)
    row.deleted_at, row.changed_at = None, sessions.now(session)
    session.flush()
    make_findable(session, row)
    history.record(session, "restored", letter, None, snapshot(to_letter(row)))


def attach(session: Session, file_name: str, data: bytes, title: str = "") -> Enclosure:
    """Keep a file in the office and describe it as an enclosure, to be put into a draft.

    Raises UserError for an empty file or a name that hides a control character.
    """
    name = PurePath(
        refuse_controls(file_name, QT_TRANSLATE_NOOP("Sentences", "The file name")).replace(
            "\\", "/"
        )
    ).name
    if not data:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} is empty."),
                name=name or say(QT_TRANSLATE_NOOP("Sentences", "The file")),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the file that is to go along."),
        )
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    stem = PurePath(name).stem.replace("_", " ")
    return Enclosure(title or stem, name[-_NAME_LENGTH:], blobs.put(session, data, media_type))


def enclosure_file(session: Session, enclosure: Enclosure) -> bytes:
    """The file of an enclosure, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, enclosure.sha256)


def _row_to_write(session: Session, letter: Letter) -> tuple[LetterRow, Letter | None]:
    if letter.id is None:
        row = LetterRow(state=LetterState.DRAFT)
        session.add(row)
        return row, None
    row = letter_row(session, letter.id)
    before = to_letter(row)
    if row.state is not LetterState.DRAFT:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{reference} is issued and cannot be changed any more."
                ),
                reference=row.reference,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Write a new letter that refers to it, or void it with the reason."
            ),
        )
    check_version(letter, before, LABELS)
    return row, before


def _addressee_line(session: Session, letter: Letter) -> str:
    day = letter.day or sessions.today(session)
    return in_one_line(session, addressee(session, letter, day))


def _tidy(letter: Letter) -> Letter:
    """The letter with lines that are lines; the body stays as typed."""
    if letter.addressee_post_id is not None:
        letter = replace(letter, addressee_organisation_id=None)
    copies = (
        Copy(
            _line(copy.to, QT_TRANSLATE_NOOP("Sentences", "A copy")),
            _line(copy.purpose, QT_TRANSLATE_NOOP("Sentences", "The purpose of a copy")),
        )
        for copy in letter.copies
    )
    enclosures = (
        replace(
            enclosure,
            title=_line(
                enclosure.title, QT_TRANSLATE_NOOP("Sentences", "The name of an enclosure")
            ),
        )
        for enclosure in letter.enclosures
    )
    letter = replace(letter, rich=needed(letter.rich), body=body_of(letter.rich, letter.body))
    if letter.second is not None:
        letter = replace(letter, second=_tidy_second(letter.second))
    return replace(
        letter,
        follows=_line(letter.follows, QT_TRANSLATE_NOOP("Sentences", "“Follows our letter”")),
        lunar_shift=max(-2, min(2, letter.lunar_shift)),
        subject=_line(letter.subject, QT_TRANSLATE_NOOP("Sentences", "The subject")),
        your_reference=_line(
            letter.your_reference, QT_TRANSLATE_NOOP("Sentences", "“Your reference”")
        ),
        salutation=_line(letter.salutation, QT_TRANSLATE_NOOP("Sentences", "The salutation")),
        close=_line(letter.close, QT_TRANSLATE_NOOP("Sentences", "The close")),
        override_reason=_line(
            letter.override_reason, QT_TRANSLATE_NOOP("Sentences", "The reason for the override")
        ),
        copies=tuple(copy for copy in copies if copy.to),
        enclosures=tuple(e for e in enclosures if e.title or e.sha256),
        calendars=tuple(dict.fromkeys(letter.calendars)) or (Calendar.GREGORIAN,),
    )


def _tidy_second(second: SecondText) -> SecondText:
    return replace(
        second,
        rich=needed(second.rich),
        body=body_of(second.rich, second.body),
        subject=_line(second.subject, QT_TRANSLATE_NOOP("Sentences", "The subject")),
        salutation=_line(second.salutation, QT_TRANSLATE_NOOP("Sentences", "The salutation")),
        close=_line(second.close, QT_TRANSLATE_NOOP("Sentences", "The close")),
    )


def _line(text: str, what: str) -> str:
    return " ".join(refuse_controls(text.replace("\r", "\n"), what).split())
