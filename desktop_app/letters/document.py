"""Turns a letter's paper into the description that the typesetter sets."""

from types import ModuleType

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import english, parts, persian
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Document

SIGNATURE_FIELD = parts.SIGNATURE
"""The name of the signature field in a letter that is to be signed."""
_LAYOUTS: dict[Language, ModuleType] = {Language.EN: english, Language.FA: persian}


def letter_document(paper: LetterPaper) -> Document:
    """The letter in the tradition of its language.

    A draft has no number and no signature field; its paper says so. Raises UserError for a
    language that has no layout yet.
    """
    layout, letter = _layout(paper), paper.letter
    subject = line(letter.subject)
    author = line(paper.sender.names.best(letter.language))
    return Document(
        title=subject or line(paper.reference) or author or letter.language.label,
        language=letter.language,
        author=author,
        created=paper.issued_at,
        blocks=layout.blocks(paper),
        subject=subject,
        reference=paper.reference,
        running=layout.running(paper),
    )


def stamp_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The lines of the visible signature, in the language of the letter."""
    lines: tuple[str, ...] = _layout(paper).stamp_lines(paper)
    return lines


def _layout(paper: LetterPaper) -> ModuleType:
    language = paper.letter.language
    if language not in _LAYOUTS:
        raise UserError(
            f"Letters cannot be set in {language.label} yet.",
            "Choose English or Persian for this letter.",
        )
    return _LAYOUTS[language]
