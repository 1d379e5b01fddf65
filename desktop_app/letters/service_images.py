"""The images of texts: kept among the office's files, checked before they can stand in a paper."""

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.db import blobs
from desktop_app.letters.service_emblems import media_type

LARGEST_BYTES = 20 * 1024 * 1024


def keep_image(session: Session, data: bytes) -> str:
    """Keep a picture in the office and return its SHA-256.

    Raises UserError for what is no whole PNG or JPEG, for more than 20 MB and for more than 25
    million pixels.
    """
    if len(data) > LARGEST_BYTES:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The picture has {size} MB; an image in a text has 20 at most."
                ),
                size=f"{len(data) / 1024 / 1024:.1f}",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Save it smaller, then choose it again."),
        )
    return blobs.put(session, data, media_type(data))


def image_file(session: Session, sha256: str) -> bytes:
    """The picture, checked; raises UserError when it is damaged or missing."""
    return blobs.get(session, sha256)
