"""Scans of letters: checked by what they are before they are kept among the office's files.

Whatever its name says, a scan is a PDF or a PNG, JPEG or TIFF picture that can be opened, of a
size that the office and its backups can carry.
"""

import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePath

from sqlalchemy.orm import Session

from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs

LARGEST_MB = 50
LARGEST_BYTES = LARGEST_MB * 1024 * 1024
LARGEST_PIXELS = 120_000_000
"""A sheet of A3 scanned at 600 dots to the inch has 70 million."""
MOST_PAGES = 2_000
_PDF = "application/pdf"
_PICTURES = {"PNG": "image/png", "JPEG": "image/jpeg", "TIFF": "image/tiff"}
_SCAN_NAME, _HEAD = 120, 1024


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was checked and may be kept; `name` is fit to be shown."""

    name: str
    media_type: str
    data: bytes


def read_scan(path: Path) -> Scan:
    """Read and check a file of this workstation; needs no session, and may take a second.

    Raises UserError for what is no scan, what is too large, and what the disk refuses.
    """
    try:
        size = path.stat().st_size
    except OSError:
        size = 0  # `read_whole` says what is wrong with it
    if size > LARGEST_BYTES:
        raise _too_large(path.name, size)
    return check_scan(path.name, read_whole(path, LARGEST_BYTES))


def check_scan(file_name: str, data: bytes) -> Scan:
    """A scan of this content; raises UserError for anything but a whole PDF, PNG, JPEG or TIFF."""
    name = scan_name(file_name)
    if len(data) > LARGEST_BYTES:
        raise _too_large(name, len(data))
    if not data:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is empty."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Scan the letter again."),
        )
    if b"%PDF-" in data[:_HEAD]:
        _check_pdf(name, data)
        return Scan(name, _PDF, data)
    return Scan(name, _picture_type(name, data), data)


def keep_scan(session: Session, scan: Scan) -> str:
    """Keep a checked scan among the office's files; returns its SHA-256."""
    return blobs.put(session, scan.data, scan.media_type)


def scan_file(session: Session, sha256: str) -> bytes:
    """The scan, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, sha256)


def scan_name(file_name: str) -> str:
    """The last part of a file's name, without what hides in it and not longer than is read."""
    last = PurePath(file_name.replace("\\", "/").replace("\x00", "")).name
    shown = " ".join(show_controls(last).split())
    return shown[-_SCAN_NAME:] or "scan"


def _too_large(name: str, size: int) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "{name} has {size} MB; a scan has {most} at most."),
            name=scan_name(name),
            size=str(round(size / 1024 / 1024)),
            most=str(LARGEST_MB),
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Scan it again with 300 dots to the inch in grey, or split it and keep the further"
            " parts as enclosures.",
        ),
    )


def _check_pdf(name: str, data: bytes) -> None:
    """Whether PDF pages can be read from it; an encrypted one could not be shown either."""
    import pikepdf  # late: only who takes in a scan needs it

    try:
        with pikepdf.open(BytesIO(data)) as document:
            pages = len(document.pages)
    except pikepdf.PasswordError as error:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is locked with a password."), name=name),
            QT_TRANSLATE_NOOP(
                "Sentences", "Save it without a password in a PDF program, then choose it again."
            ),
        ) from error
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, OSError) as error:
        raise _damaged(name) from error
    if not pages:
        raise _damaged(name)
    if pages > MOST_PAGES:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} has {count} pages; a scan has {most}."),
                name=name,
                count=pages,
                most=MOST_PAGES,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Split it, and keep the parts as enclosures."),
        )


def _picture_type(name: str, data: bytes) -> str:
    from PIL import Image, UnidentifiedImageError  # late, like pikepdf

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=tuple(_PICTURES)) as picture:
                _refuse_huge(name, picture.width, picture.height)
                kind = _PICTURES[str(picture.format)]
                picture.draft("L", (200, 200))
                picture.load()
                return kind
    except UnidentifiedImageError as error:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{name} is no PDF and no PNG, JPEG or TIFF picture."
                ),
                name=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Save or scan the letter as one of these; other files can be enclosures.",
            ),
        ) from error
    except Image.DecompressionBombError as error:
        raise _huge(name) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, ArithmeticError) as error:
        raise _damaged(name) from error


def _refuse_huge(name: str, width: int, height: int) -> None:
    if width * height > LARGEST_PIXELS:
        raise _huge(name)


def _huge(name: str) -> UserError:
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{name} has more than 120 million pixels."), name=name),
        QT_TRANSLATE_NOOP("Sentences", "Scan it again with 300 dots to the inch."),
    )


def _damaged(name: str) -> UserError:
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{name} is damaged and cannot be opened."), name=name),
        QT_TRANSLATE_NOOP("Sentences", "Scan the letter again, or ask for the file once more."),
    )
