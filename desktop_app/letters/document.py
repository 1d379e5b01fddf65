"""Turns a letter's paper into the description that the typesetter sets."""

from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import (
    arabic,
    certificate,
    ending,
    english,
    french,
    head,
    letter,
    parts,
    persian,
    urdu,
)
from desktop_app.letters.layouts.letter import Layout
from desktop_app.letters.layouts.note import NoteLayout
from desktop_app.letters.layouts.running import foot_fits, running
from desktop_app.letters.records import LetterKind, LetterPaper, PaperSize
from desktop_app.letters.wording import office_name
from desktop_app.pdf.document import A4, US_LETTER, Block, Document, Page

SIGNATURE_FIELD = ending.SIGNATURE
"""The name of the signature field in a letter that is to be signed."""
_LAYOUTS: dict[Language, Layout] = {
    Language.EN: english,
    Language.FA: persian,
    Language.AR: arabic,
    Language.FR: french,
    Language.UR: urdu,
}
_SIZES = {PaperSize.A4: A4, PaperSize.US_LETTER: US_LETTER}


def letter_document(paper: LetterPaper) -> Document:
    """The letter, note or certificate in the tradition of its language.

    A draft has no number and no signature field; its paper says so. Raises UserError for a
    picture whose file is missing.
    """
    said = paper.letter
    page, blocks = _blocks(paper)
    author, subject = office_name(paper, said.language), line(said.subject)
    return Document(
        title=subject or line(paper.reference) or author or said.language.label,
        language=said.language,
        author=author,
        created=paper.issued_at,
        blocks=tuple(blocks),
        subject=subject,
        reference=paper.reference,
        page=page,
        running=running(paper, _LAYOUTS[said.language].TRADITION),
        fonts=paper.head.fonts if paper.head else (),
    )


def _blocks(paper: LetterPaper) -> tuple[Page, list[Block]]:
    """The sheet and all that stands on it, by the kind of paper."""
    said, size = paper.letter, _SIZES[paper.letter.paper]
    layout = _LAYOUTS[said.language]
    other = _LAYOUTS[said.second.language] if said.second else None
    if said.kind is LetterKind.CERTIFICATE:
        return certificate.blocks(paper, layout, other, size)
    page = Page(size, fold_marks=said.fold_marks)
    if said.kind is LetterKind.NOTE_VERBALE:
        layout, other = NoteLayout(layout), NoteLayout(other) if other else None
    return page, [*letter.blocks(paper, layout, other, page), *_long_foot(paper)]


def _long_foot(paper: LetterPaper) -> tuple[Block, ...]:
    """The letterhead's own line where it is too long to stand in the foot of the page."""
    tradition = _LAYOUTS[paper.letter.language].TRADITION
    if foot_fits(paper, tradition):
        return ()
    return parts.fine_print(head.foot(paper, tradition.language), tradition)


def stamp_lines(paper: LetterPaper) -> tuple[str, ...]:
    """The lines of the visible signature, in the language of the letter."""
    return parts.stamp_lines(paper, _LAYOUTS[paper.letter.language].TRADITION)
