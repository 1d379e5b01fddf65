"""Reads the codes on a scanned sheet: a PDF from a scanner, or a picture of the page."""

import warnings
from collections.abc import Callable, Iterator
from io import BytesIO

from PIL import Image, ImageSequence

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.codes import read_codes
from desktop_app.pdf.preview import page_count, page_size, render_page

_DOTS = (200, 300, 120)
"""Dots to the inch a page is looked at with, one after the other until a code is read."""
_POINTS = 72
_MOST_PAGES = 40
_MOST_PIXELS = 120_000_000
_FINEST = 4200
"""Pixels of the longer side beyond which a picture is made smaller: a code needs fewer."""
_FORMATS = ("PNG", "JPEG", "TIFF")
Step = Callable[[int, int], None]


def scan_codes(data: bytes, step: Step = lambda _done, _all: None) -> tuple[str, ...]:
    """What the codes on the pages of a scan say, each once; empty where none can be read.

    `step` hears of pages done and may raise to stop. Raises UserError for a file that cannot be
    read at all.
    """
    found: dict[str, None] = {}
    pages = _pdf_pages(data, step) if b"%PDF-" in data[:1024] else _pictures(data)
    for codes in pages:
        found |= dict.fromkeys(codes)
    return tuple(found)


def _pdf_pages(data: bytes, step: Step) -> Iterator[tuple[str, ...]]:
    count = min(page_count(data), _MOST_PAGES)
    for index in range(count):
        yield _page_codes(data, index)
        step(index + 1, count)


def _page_codes(data: bytes, index: int) -> tuple[str, ...]:
    most = _FINEST / max(1.0, *page_size(data, index))  # a page may say that it is a wall
    for dots in _DOTS:
        page = render_page(data, index, min(dots / _POINTS, most))
        size = (page.width, page.height)
        picture = Image.frombuffer("RGB", size, page.pixels, "raw", "BGRX", page.stride, 1)
        if codes := read_codes(picture.convert("L")):
            return codes
    return ()


def _pictures(data: bytes) -> Iterator[tuple[str, ...]]:
    try:
        with warnings.catch_warnings():  # of sizes that are refused here anyway
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=_FORMATS) as opened:
                for place, frame in enumerate(ImageSequence.Iterator(opened)):
                    if place >= _MOST_PAGES or frame.width * frame.height > _MOST_PIXELS:
                        break
                    yield _frame_codes(frame)
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, ArithmeticError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This scan cannot be read: it may be damaged."),
            QT_TRANSLATE_NOOP("Sentences", "Scan the sheet again as PDF, PNG, JPEG or TIFF."),
        ) from error


def _frame_codes(frame: Image.Image) -> tuple[str, ...]:
    grey = frame.convert("L")
    if max(grey.size) > _FINEST:
        grey.thumbnail((_FINEST, _FINEST))
    codes = read_codes(grey)
    if not codes and max(grey.size) > _FINEST // 2:
        grey.thumbnail((_FINEST // 2, _FINEST // 2))
        codes = read_codes(grey)
    return codes
