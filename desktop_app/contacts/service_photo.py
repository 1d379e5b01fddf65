"""The picture of a person: checked, made small, and kept among the office's files."""

import io
import warnings

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import blobs

LARGEST_BYTES = 5 * 1024 * 1024
_MOST_POINTS = 50_000_000
"""What the largest cameras take; beyond it a file only wants to fill the memory."""
_SIDE = 512
"""Pixels of the longer side that are kept: enough for a directory in print."""
_FORMATS = ("JPEG", "PNG")
_JPEG, _PNG = "image/jpeg", "image/png"


def keep_photo(session: Session, data: bytes) -> str:
    """Keep a picture and return its SHA-256; raises UserError for what is none.

    It is written anew: upright, at most 512 pixels, and without what a camera noted of the place.
    """
    small, media_type = _small(data)
    return blobs.put(session, small, media_type)


def photo(session: Session, name: str) -> bytes:
    """The picture of that SHA-256; raises UserError when it is damaged or missing."""
    return blobs.get(session, name)


def _small(data: bytes) -> tuple[bytes, str]:
    from PIL import Image, ImageOps

    if len(data) > LARGEST_BYTES:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The picture is larger than 5 MB."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a smaller one; a face needs no more."),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
                if opened.width * opened.height > _MOST_POINTS:
                    raise ValueError("too many points")
                opened.draft("RGB", (2 * _SIDE, 2 * _SIDE))
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail((_SIDE, _SIDE))
                return _written(upright)
    except Exception as error:  # Pillow raises almost anything for a damaged file
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This is not a picture that Dabir can read."),
            QT_TRANSLATE_NOOP("Sentences", "Choose a PNG or JPEG file."),
        ) from error


def _written(image: object) -> tuple[bytes, str]:
    from PIL import Image

    assert isinstance(image, Image.Image)
    stream = io.BytesIO()
    if image.has_transparency_data:
        image.convert("RGBA").save(stream, "PNG", optimize=True)
        return stream.getvalue(), _PNG
    image.convert("RGB").save(stream, "JPEG", quality=88)
    return stream.getvalue(), _JPEG
