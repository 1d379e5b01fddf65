"""Pictures of contacts: only what really is one, of a bounded size, is ever taken in."""

import base64
import binascii
import io
import warnings

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.import_records import Photo

_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
}
"""By Pillow's names, which are also what vCard 3.0 calls them."""
_KEPT = ("JPEG", "PNG")


def photo_of(data: bytes) -> Photo | None:
    """The picture that `data` is; None where it is none, is damaged or has too many points.

    It is written anew where it is larger than a face needs, of a kind that papers cannot show, or
    with notes of the camera, which may tell the place.
    """
    from PIL import Image

    if not data:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=tuple(_TYPES)) as image:
                kind = image.format or ""
                if image.width * image.height > limits.PHOTO_POINTS:
                    return None
                if len(data) > limits.PHOTO_BYTES or kind not in _KEPT or "exif" in image.info:
                    return _anew(image)
                image.draft("RGB", (1, 1))  # a JPEG is unpacked at an eighth, to see it is whole
                image.load()
    except MemoryError:
        raise
    except Exception:  # a damaged picture raises almost anything
        return None
    return Photo(data, _TYPES[kind])


def photo_from_text(text: str) -> Photo | None:
    """The picture written as base64, with or without line breaks."""
    try:
        return photo_of(base64.b64decode(text.encode("ascii", "ignore")))
    except (binascii.Error, ValueError):
        return None


def _anew(image: object) -> Photo:
    from PIL import Image, ImageOps

    assert isinstance(image, Image.Image)
    side = limits.PHOTO_SIDE
    image.draft("RGB", (side, side))
    made = ImageOps.exif_transpose(image).convert("RGB")
    made.thumbnail((side, side))
    stream = io.BytesIO()
    made.save(stream, "JPEG", quality=85)
    return Photo(stream.getvalue(), "image/jpeg")
