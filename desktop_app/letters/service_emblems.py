"""Emblems: pictures kept among the office's files, checked before they can head a paper."""

import warnings
from io import BytesIO

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs

LARGEST_BYTES = 5 * 1024 * 1024
LARGEST_PIXELS = 25_000_000
"""Read in full such a picture takes 100 MB; printed at 4 cm it would need a fiftieth of that."""
_FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg"}


def keep_emblem(session: Session, data: bytes) -> str:
    """Keep a picture in the office and return its SHA-256.

    Raises UserError for what is no whole PNG or JPEG, for more than 5 MB and for more than 25
    million pixels.
    """
    too_large = QT_TRANSLATE_NOOP(
        "Sentences", "The picture has {size} MB; an emblem has 5 at most."
    )
    return keep_picture(session, data, LARGEST_BYTES, too_large)


def keep_picture(session: Session, data: bytes, largest: int, too_large: str) -> str:
    """Keep a picture of at most `largest` bytes; `too_large` names the `{size}` of a larger one.

    Raises UserError as `keep_emblem` does.
    """
    if len(data) > largest:
        raise UserError(
            say(too_large, size=f"{len(data) / 1024 / 1024:.1f}"),
            QT_TRANSLATE_NOOP("Sentences", "Save it smaller, then choose it again."),
        )
    return blobs.put(session, data, _media_type(data))


def emblem_file(session: Session, sha256: str) -> bytes:
    """The picture, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, sha256)


def _media_type(data: bytes) -> str:
    """The media type of a PNG or JPEG picture, once all of it has been read without a fault.

    Raises UserError for anything else, and for more than 25 million pixels.
    """
    from PIL import Image, UnidentifiedImageError  # late: only who chooses an emblem needs it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=tuple(_FORMATS)) as picture:
                _refuse_huge(picture.width, picture.height)
                picture.load()
                return _FORMATS[str(picture.format)]
    except UnidentifiedImageError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This file is no PNG or JPEG picture."),
            QT_TRANSLATE_NOOP("Sentences", "Save it as one of the two, then choose it again."),
        ) from error
    except Image.DecompressionBombError as error:
        raise _too_many() from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, ArithmeticError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The picture is damaged and cannot be read in full."),
            QT_TRANSLATE_NOOP("Sentences", "Open and save it again in a picture program."),
        ) from error


def _refuse_huge(width: int, height: int) -> None:
    if width * height > LARGEST_PIXELS:
        raise _too_many()


def _too_many() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "The picture has more than 25 million pixels."),
        QT_TRANSLATE_NOOP("Sentences", "Save it smaller, then choose it again."),
    )
