"""Copies of issued papers: the frozen file again, marked on every page as what it is.

A copy carries no signature. Where the original was signed, the copy shows what its signature looks
like and names the original by its SHA-256, which is what anybody can hold against the office's
register. It stays archival and accessible (PDF/A-2a, PDF/UA-1) like the original.
"""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

import pikepdf
from pikepdf import String

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.copy_fields import flatten_signatures
from desktop_app.pdf.copy_marks import draw_marks

_BOUND = ("/AcroForm", "/Perms", "/DSS", "/Extensions")
"""What the catalogue says of signatures, and the extensions that only they use."""


@dataclass(frozen=True, slots=True)
class CopyWords:
    """What a copy says of itself, in the language of the paper.

    `mark` is the word for a copy, `about` names the paper and its day. `signed` and `unsigned` are
    small print; `{hash}` in them becomes the SHA-256 of the original. `{title}` in `title` becomes
    the title of the original.
    """

    language: Language
    mark: str
    about: str
    signed: str
    unsigned: str
    title: str
    description: str


def marked_copy(pdf: bytes, words: CopyWords) -> bytes:
    """A copy of the issued paper `pdf`, marked on every page and without its signature.

    The same file and words give the same bytes. Raises UserError when the file cannot be read.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            signed = flatten_signatures(opened, words.mark)
            for key in _BOUND:
                if key in opened.Root:
                    del opened.Root[key]
            small_print = words.signed if signed else words.unsigned
            note = small_print.replace("{hash}", sha256(pdf).hexdigest())
            draw_marks(opened, (words.mark, words.about, note), words.language)
            _describe(opened, words)
            return _saved(opened)
    except pikepdf.PdfError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This file cannot be read as a PDF."),
            QT_TRANSLATE_NOOP("Sentences", "Ask for it again; it may be damaged."),
        ) from error


def _describe(pdf: pikepdf.Pdf, words: CopyWords) -> None:
    """Title and description of its own, in XMP and in the information dictionary alike."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        title = words.title.replace("{title}", str(packet.get("dc:title", "")))
        packet["dc:title"] = title
        packet["dc:description"] = words.description
    pdf.docinfo["/Title"] = String(title)
    pdf.docinfo["/Subject"] = String(words.description)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
    )
    return out.getvalue()
