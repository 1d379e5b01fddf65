"""Pages as pictures and as text, through PDFium, for the preview beside an editor.

PDFium may not be used by two threads at once, so every call holds one lock.
"""

from dataclasses import dataclass
from threading import Lock

import pypdfium2 as pdfium

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.reading import tagged_text

_lock = Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: 32 bits a pixel, bytes in the order blue, green, red, unused.

    That is `QImage.Format_RGB32` on little-endian machines; `stride` is the length of a row in
    bytes.
    """

    width: int
    height: int
    pixels: bytes
    stride: int


def page_count(pdf: bytes) -> int:
    """The number of pages; raises `UserError` when the file cannot be read."""
    with _lock:
        document = _opened(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_size(pdf: bytes, index: int) -> tuple[float, float]:
    """Width and height in points of the page with index `index`; raises as `render_page`."""
    with _lock:
        document = _opened(pdf)
        try:
            width, height = document[_checked(document, index)].get_size()
            return float(width), float(height)
        finally:
            document.close()


def render_page(pdf: bytes, index: int, scale: float) -> PageImage:
    """The page with index `index`, `scale` pixels to the point, on white, with form fields.

    Raises `UserError` when the file cannot be read, `IndexError` when it has no such page.
    """
    with _lock:
        document = _opened(pdf)
        try:
            document.init_forms()
            page = document[_checked(document, index)]
            bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer), bitmap.stride)
        finally:
            document.close()


def page_text(pdf: bytes, index: int) -> str:
    """The text of a page in reading order, paragraphs separated by newlines.

    From the tags where the page has them, else as PDFium finds it. Raises `UserError` when the
    file cannot be read, `IndexError` when it has no such page.
    """
    tagged = tagged_text(pdf, index) if index >= 0 else None
    if tagged is not None:
        return tagged
    with _lock:
        document = _opened(pdf)
        try:
            page = document[_checked(document, index)]
            return str(page.get_textpage().get_text_range()).replace("\r\n", "\n")
        finally:
            document.close()


def _checked(document: pdfium.PdfDocument, index: int) -> int:
    if not 0 <= index < len(document):
        raise IndexError(f"page {index} of {len(document)}")
    return index


def _opened(pdf: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(pdf)
    except pdfium.PdfiumError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This file cannot be read as a PDF."),
            QT_TRANSLATE_NOOP("Sentences", "Ask for it again; it may be damaged."),
        ) from error
