"""Joins the letters to the press: what turns a letter's record into its signed PDF."""

from collections.abc import Callable
from datetime import datetime
from functools import cache

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.letters.document import SIGNATURE_FIELD, letter_document, stamp_lines
from desktop_app.letters.document_register import register_document
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.register_records import RegisterPaper
from desktop_app.pdf.coverage import first_trouble
from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.sealing import Sealer
from desktop_app.pdf.typeset import typeset


def set_letter(paper: LetterPaper) -> bytes:
    """The letter as an unsigned archival PDF."""
    return typeset(letter_document(paper))


def unprintable(paper: LetterPaper) -> UserError | None:
    """What in the letter cannot be printed, found without setting it."""
    try:
        return first_trouble(letter_document(paper))
    except UserError as error:
        return error


def set_register(
    paper: RegisterPaper, language: Language, created: datetime, step: Callable[[int, int], None]
) -> bytes:
    """The register of a series and year as an archival PDF; what `step` raises stops it."""
    rows = len(paper.lines)
    return typeset(
        register_document(paper, language, created, step), lambda _done, _all: step(rows, rows)
    )


def make_freezer(identity: SigningIdentity) -> Callable[[LetterPaper], bytes]:
    """What `letters.service.issue` calls to set and sign a letter with `identity`."""
    sealer = cache(lambda: Sealer(identity))  # made at the first letter, off the window's thread

    def freeze(paper: LetterPaper) -> bytes:
        return sealer().typeset(
            letter_document(paper),
            field_name=SIGNATURE_FIELD,
            stamp_lines=stamp_lines(paper),
            language=paper.letter.language,
            reason=f"Issue of {paper.reference}",
            location=paper.sender.city.best(paper.letter.language),
            signed_at=paper.issued_at,
        )

    return freeze
