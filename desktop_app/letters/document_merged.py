"""A copy of an issued letter with its enclosures behind it, as one file to print or to send.

The issued file itself stays as it is: what is made here says on every page of the letter that it
is a copy, and names the original by its SHA-256.
"""

from collections.abc import Sequence
from datetime import datetime

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.letters.document_copies import letter_copy
from desktop_app.letters.records import Enclosure, Letter, PaperSize
from desktop_app.pdf.append import appended
from desktop_app.pdf.document import A4, US_LETTER, Document, Image, Page, Paragraph, Span
from desktop_app.pdf.images import PictureError
from desktop_app.pdf.typeset import typeset

_SIZES = {PaperSize.A4: A4, PaperSize.US_LETTER: US_LETTER}
_MARGIN = 48.0
_BEGINNINGS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
_TITLES = {
    Language.EN: "Copy with enclosures: {title}",
    Language.FA: "رونوشت با پیوست‌ها: {title}",
    Language.AR: "نسخة مع المرفقات: {title}",
    Language.FR: "Copie avec pièces jointes : {title}",
    Language.UR: "نقل مع منسلکات: {title}",
}


def with_enclosures(
    pdf: bytes, letter: Letter, enclosures: Sequence[tuple[Enclosure, bytes]], made_at: datetime
) -> bytes:
    """The issued `pdf` marked as a copy, the enclosures' pages behind it, with bookmarks.

    Raises UserError, naming the enclosure, for one that is locked, damaged, or neither a PDF nor
    a picture: a file that says it has them all must have them all.
    """
    parts = [(letter.reference, letter_copy(pdf, letter))]
    for place, (enclosure, data) in enumerate(enclosures, 1):
        name = enclosure.title or enclosure.file_name
        parts.append((f"{place}. {name}", _pages(letter, name, data, made_at)))
    return appended(parts, _TITLES[letter.language].format(title=letter.reference))


def _pages(letter: Letter, name: str, data: bytes, made_at: datetime) -> bytes:
    """An enclosure as a PDF: its own, or a page with its picture."""
    if b"%PDF-" in data[:1024]:
        return data
    if not data.startswith(_BEGINNINGS):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The enclosure “{name}” is neither a PDF nor a picture."
                ),
                name=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Save it as a PDF for the merged copy, or send it beside the letter."
            ),
        )
    return _picture_page(letter, name, data, made_at)


def _picture_page(letter: Letter, name: str, data: bytes, made_at: datetime) -> bytes:
    size = _SIZES[letter.paper]
    page = Page(size, top=_MARGIN, bottom=_MARGIN, left=_MARGIN, right=_MARGIN)
    caption = Paragraph((Span(name),), letter.language, size=9.5)
    picture = Image(
        data, name, letter.language, width=size[0] - 2 * _MARGIN,
        max_height=size[1] - 2 * _MARGIN - 40, caption=caption, space_after=0,
    )  # fmt: skip
    try:
        return typeset(Document(name, letter.language, "", made_at, (picture,), page=page))
    except PictureError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The enclosure “{name}” cannot be merged: {why}"),
                name=name,
                why=looked_up(error.message),
            ),
            error.advice,
        ) from error
