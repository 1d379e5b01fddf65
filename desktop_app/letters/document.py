"""Turns a letter's paper into the description that the typesetter sets."""

from types import ModuleType

from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import arabic, ending, english, french, parts, persian, urdu
from desktop_app.letters.layouts.running import running
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Document

SIGNATURE_FIELD = ending.SIGNATURE
"""The name of the signature field in a letter that is to be signed."""
_LAYOUTS: dict[Language, ModuleType] = {
    Language.EN: english,
    Language.FA: persian,
    Language.AR: arabic,
    Language.FR: french,
    Language.UR: urdu,
}


def letter_document(paper: LetterPaper) -> Document:
    """The letter in the tradition of its language.

    A draft has no number and no signature field; its paper says so.
    """
    layout, letter = _LAYOUTS[paper.letter.language], paper.letter
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
        running=running(paper, layout.TRADITION),
    )


def stamp_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The lines of the visible signature, in the language of the letter."""
    return parts.stamp_lines(paper, _LAYOUTS[paper.letter.language].TRADITION)
