"""Joins the letters to the press: what turns a letter's record into its signed PDF."""

from collections.abc import Callable

from desktop_app.letters.document import SIGNATURE_FIELD, letter_document, stamp_lines
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Document, SignatureField
from desktop_app.pdf.identity import SigningIdentity
from desktop_app.pdf.signing import sign
from desktop_app.pdf.stamp import stamp_page
from desktop_app.pdf.typeset import typeset


def set_letter(paper: LetterPaper) -> bytes:
    """The letter as an unsigned archival PDF."""
    return typeset(letter_document(paper))


def make_freezer(identity: SigningIdentity) -> Callable[[LetterPaper], bytes]:
    """What `letters.service.issue` calls to set and sign a letter with `identity`."""

    def freeze(paper: LetterPaper) -> bytes:
        document = letter_document(paper)
        return sign(
            typeset(document),
            identity,
            field_name=SIGNATURE_FIELD,
            stamp=_stamp(document, paper),
            reason=f"Issue of {paper.reference}",
            location=paper.sender.city.best(paper.letter.language),
            signed_at=paper.issued_at,
        )

    return freeze


def _stamp(document: Document, paper: LetterPaper) -> bytes:
    field = _find_field(document.blocks)
    return stamp_page(
        stamp_lines(paper),
        field.width,
        field.height,
        paper.letter.language,
        created=paper.issued_at,
    )


def _find_field(blocks: object) -> SignatureField:
    """The signature field among `blocks`, however deep it stands."""
    found = list(_fields(blocks))
    assert found, "every letter has a signature field"
    return found[0]


def _fields(block: object) -> list[SignatureField]:
    if isinstance(block, SignatureField):
        return [block]
    if isinstance(block, tuple):
        return [field for part in block for field in _fields(part)]
    parts = getattr(block, "blocks", None) or getattr(block, "columns", None) or ()
    return _fields(parts) if parts else []
