"""Joins the letters to the press: what turns a letter's record into its signed PDF.

What knows PDF, its libraries and the signer's, takes 20 MB and is loaded at the first paper: an
officer who only looks something up never pays for it.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.letters.dispatch_records import Slip
from desktop_app.letters.records import Enclosure, Letter, LetterPaper
from desktop_app.letters.register_records import RegisterPaper
from desktop_app.mous.draft_records import RawDraft
from desktop_app.mous.records import MouPaper
from desktop_app.mous.sign_records import FieldSignature, Signing

if TYPE_CHECKING:
    from desktop_app.core.limited import Stopper
    from desktop_app.pdf.document import Document
    from desktop_app.pdf.identity import SigningIdentity
    from desktop_app.pdf.print_file import PrintFile
    from desktop_app.pdf.sealing import Sealer


def set_document(document: "Document", progress: Callable[[int, int], None] | None = None) -> bytes:
    """A document of any slice as an unsigned archival PDF."""
    from desktop_app.pdf.typeset import typeset

    return typeset(document, progress)


def set_letter(paper: LetterPaper) -> bytes:
    """The letter as an unsigned archival PDF."""
    from desktop_app.letters.document import letter_document

    return set_document(letter_document(paper))


def unprintable(paper: LetterPaper) -> UserError | None:
    """What in the letter cannot be printed, found without setting it."""
    from desktop_app.letters.document import letter_document
    from desktop_app.pdf.coverage import first_trouble

    try:
        return first_trouble(letter_document(paper))
    except UserError as error:
        return error


def set_register(
    paper: RegisterPaper, language: Language, created: datetime, step: Callable[[int, int], None]
) -> bytes:
    """The register of a series and year as an archival PDF; what `step` raises stops it."""
    from desktop_app.letters.document_register import register_document

    rows = len(paper.lines)
    return set_document(
        register_document(paper, language, created, step), lambda _done, _all: step(rows, rows)
    )


def make_freezer(identity: "SigningIdentity") -> Callable[[LetterPaper], bytes]:
    """What `letters.service.issue` calls to set and sign a letter with `identity`."""

    @cache
    def sealer() -> "Sealer":  # made at the first letter, off the window's thread
        from desktop_app.pdf.sealing import Sealer

        return Sealer(identity)

    def freeze(paper: LetterPaper) -> bytes:
        from desktop_app.letters.document import SIGNATURE_FIELD, letter_document, stamp_lines

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


def word_document(document: "Document") -> bytes:
    """A document of any slice as a word processor's file."""
    from desktop_app.pdf.word_file import word_file

    return word_file(document)


def signed_minutes(document: "Document", passphrase: str, certificate: Path) -> bytes:
    """Minutes set and signed in their field; raises UserError for a wrong passphrase."""
    from desktop_app.meetings.document_signed import FIELD, stamp_lines
    from desktop_app.pdf.identity import load_identity
    from desktop_app.pdf.sealing import Sealer

    identity = load_identity(certificate, passphrase)
    return Sealer(identity).typeset(
        document,
        field_name=FIELD,
        stamp_lines=stamp_lines(identity.name, document.language, document.created),
        language=document.language,
        reason=document.title,
        location="",
        signed_at=document.created,
    )


def scan_as_pdf(data: bytes) -> bytes:
    """A scan as a PDF: one that is a PDF stays as it is, a picture becomes its pages.

    Raises UserError for anything else.
    """
    if data.lstrip()[:5] == b"%PDF-":
        return data
    from io import BytesIO

    from PIL import Image, ImageSequence

    stream = BytesIO()
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as picture:
            pages = [page.convert("RGB") for page in ImageSequence.Iterator(picture)]
        pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=200)
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This file is neither a PDF nor a picture."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the scan as a PDF, PNG, JPEG or TIFF file."),
        ) from error
    return stream.getvalue()


def letter_copy(pdf: bytes, letter: Letter) -> bytes:
    """An issued letter's file marked as a copy."""
    from desktop_app.letters.document_copies import letter_copy as marked

    return marked(pdf, letter)


def set_slip(slip: Slip) -> bytes:
    """The slip of a delivery by hand as an archival PDF."""
    from desktop_app.letters.document_slip import slip_document

    return set_document(slip_document(slip))


def merged_copy(
    pdf: bytes,
    letter: Letter,
    enclosures: Sequence[tuple[Enclosure, bytes]],
    made_at: datetime,
) -> bytes:
    """An issued letter's file marked as a copy, its enclosures behind it."""
    from desktop_app.letters.document_merged import with_enclosures

    return with_enclosures(pdf, letter, enclosures, made_at)


def codes_on(scan: bytes) -> tuple[str, ...]:
    """What the codes on a scanned sheet say."""
    from desktop_app.pdf.scans import scan_codes

    return scan_codes(scan)


def print_file(path: Path, even_pages: bool) -> "PrintFile":
    """A file for the printer that collects papers."""
    from desktop_app.pdf.print_file import PrintFile

    return PrintFile(path, even_pages=even_pages)


def families(language: Language) -> tuple[str, ...]:
    """The fonts that can be chosen for a language, the usual one first."""
    from desktop_app.pdf.font_library import families as known

    return known(language)


def sign_memorandum(
    pdf: bytes,
    paper: MouPaper,
    signing: Signing,
    certificate: Path,
    passphrase: str,
    signed_at: datetime,
) -> bytes:
    """The paper of a memorandum with a party's signature in each of its fields.

    Others may sign after it. Raises UserError when the certificate does not open or may not sign.
    """
    from desktop_app.mous.document_stamp import stamp_lines
    from desktop_app.mous.sign_records import party_of
    from desktop_app.pdf.field_sizes import field_sizes
    from desktop_app.pdf.identity import load_identity
    from desktop_app.pdf.signing import no_field, sign
    from desktop_app.pdf.stamp import stamp_page

    identity = load_identity(certificate, passphrase)
    sizes = field_sizes(pdf)
    own = [name for name in sizes if party_of(name) == signing.organisation_id]
    if not own:
        raise no_field(f"Party{signing.organisation_id}")
    for name in own:
        language = Language(name.split("-")[1])
        lines = stamp_lines(paper, signing, identity.name, language)
        pdf = sign(
            pdf,
            identity,
            field_name=name,
            stamp=stamp_page(lines, *sizes[name], language, created=signed_at),
            reason=paper.mou.title.best(language),
            location=signing.place.best(language),
            signed_at=signed_at,
            certify=False,
        )
    return pdf


def memorandum_signatures(pdf: bytes) -> tuple[FieldSignature, ...]:
    """What the signatures in a paper of a memorandum are, and whether each holds.

    Raises UserError for a file that cannot be read at all, or that hides something.
    """
    from desktop_app.pdf.verification import verify

    if b"/ByteRange" not in pdf:
        return ()
    verdict = verify(pdf)
    found = tuple(
        FieldSignature(each.field, each.signer, each.intact, each.faults)
        for each in verdict.signatures
    )
    if not verdict.intact and all(each.intact for each in found):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The signed file cannot be trusted: {reason}"),
                reason=join(looked_up(each) for each in verdict.reasons),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Have the file signed again that was saved from here."),
        )
    return found


def read_partner_draft(path: Path, stopper: "Stopper") -> RawDraft:
    """The paragraphs of a partner's draft, read in a child process with bounds."""
    from desktop_app.mous.exchange_docx import read_draft

    return read_draft(path, stopper)
