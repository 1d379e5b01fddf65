"""Gathers what goes out with a letter: for an e-mail, for a slip, for a merged copy."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs, sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.dispatch_records import Mailing, Slip
from desktop_app.letters.records import Enclosure, Letter
from desktop_app.letters.service_dispatch import plan
from desktop_app.letters.service_dispatch_rows import outgoing_row
from desktop_app.letters.service_ink import signed_scan
from desktop_app.letters.service_issue import issued_pdf
from desktop_app.letters.service_rows import to_letter


def mailing(session: Session, letter_id: int, copy_place: int | None = None) -> Mailing:
    """The letter's file and its enclosures for one of those who get it, checked.

    A letter signed by hand goes as its signed sheet where that is a PDF. Raises UserError for
    drafts and voids, and for a file that is damaged or missing.
    """
    letter = to_letter(outgoing_row(session, letter_id))
    line = next(each for each in plan(session, letter_id).lines if each.copy_place == copy_place)
    return Mailing(
        letter,
        people.sender(session),
        line.to,
        line.email,
        _file_to_send(session, letter),
        enclosed_files(session, letter),
    )


def enclosed_files(session: Session, letter: Letter) -> tuple[tuple[Enclosure, bytes], ...]:
    """Each enclosure with its file; UserError, naming it, where one is damaged or missing."""
    return tuple((each, _file(session, each)) for each in letter.enclosures)


def slip(session: Session, letter_id: int, copy_place: int | None = None) -> Slip:
    """What the slip of a delivery by hand says; UserError for drafts and voids."""
    letter = to_letter(outgoing_row(session, letter_id))
    line = next(each for each in plan(session, letter_id).lines if each.copy_place == copy_place)
    return Slip(letter, people.sender(session), line.to, sessions.now(session))


def _file_to_send(session: Session, letter: Letter) -> bytes:
    assert letter.id is not None
    if letter.scan_sha256:
        _name, data = signed_scan(session, letter.id)
        if data.startswith(b"%PDF-"):
            return data
    return issued_pdf(session, letter.id)


def _file(session: Session, enclosure: Enclosure) -> bytes:
    try:
        return blobs.get(session, enclosure.sha256)
    except UserError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The enclosure “{name}” is missing or damaged."),
                name=enclosure.title or enclosure.file_name,
            ),
            error.advice,
        ) from error
