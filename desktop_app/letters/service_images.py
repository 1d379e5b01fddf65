"""The images of texts: kept among the office's files, checked before they can stand in a paper."""

from sqlalchemy.orm import Session

from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import blobs
from desktop_app.letters.service_emblems import keep_picture

LARGEST_BYTES = 20 * 1024 * 1024


def keep_image(session: Session, data: bytes) -> str:
    """Keep a picture in the office and return its SHA-256.

    Raises UserError for what is no whole PNG or JPEG, for more than 20 MB and for more than 25
    million pixels.
    """
    too_large = QT_TRANSLATE_NOOP(
        "Sentences", "The picture has {size} MB; an image in a text has 20 at most."
    )
    return keep_picture(session, data, LARGEST_BYTES, too_large)


def image_file(session: Session, sha256: str) -> bytes:
    """The picture, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, sha256)
