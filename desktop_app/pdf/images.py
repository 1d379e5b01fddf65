"""Pictures as they come in, made ready for a page: checked, turned upright, sized for print.

A picture comes from anywhere: it may be broken, no picture at all, or small as a file and huge
once unpacked. Whatever is wrong is said with the picture's place in the paper.
"""

import warnings
import zlib
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import cast

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf import document as doc
from desktop_app.pdf.image_object import PdfImage
from desktop_app.pdf.jpeg_segments import without_metadata

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM")
"""What is read: plain pictures. Other forms that Pillow knows run programs or are no pictures."""

MOST_PIXELS = 40_000_000
"""More than a page printed at 600 dots to the inch has."""

MOST_DOTS = 300
"""Dots to the inch beyond which print does not get better, only the file larger."""

_POINTS_TO_THE_INCH = 72
_JPEG = frozenset({"JPEG", "MPO"})
_JPEG_QUALITY = 90
_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
"""The values of the EXIF tag `Orientation` that make width and height change places."""
_ICC_DESCRIPTION = "sRGB"

_TOO_LARGE = QT_TRANSLATE_NOOP("Sentences", "The picture {place} has more than {most} megapixels.")
_BROKEN = QT_TRANSLATE_NOOP("Sentences", "The picture {place} is broken or not complete.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Sentences", "The picture {place} is not a picture that a paper can carry."
)
_UNNAMED = QT_TRANSLATE_NOOP("Sentences", "“image {number}”")
_MAKE_SMALLER = QT_TRANSLATE_NOOP(
    "Sentences", "Make it smaller in a picture program, then put it in again."
)
_ASK_AGAIN = QT_TRANSLATE_NOOP(
    "Sentences", "Open it in a picture program and save it anew, or ask for it again."
)
_SAVE_AS = QT_TRANSLATE_NOOP("Sentences", "Save it as PNG or JPEG, then put it in again.")


class PictureError(UserError):
    """A picture that no paper can carry; `of` is the block it came from."""

    def __init__(self, of: doc.Image, message: str, advice: str, number: int = 0) -> None:
        super().__init__(say(message, place=_place(of, number), **_values(message)), advice)
        self.of, self._message = of, message

    def numbered(self, blocks: Sequence[doc.Block]) -> "PictureError":
        """The same error, naming the picture by its number among those in `blocks`."""
        number = next((n for n, image in enumerate(_images(blocks), 1) if image is self.of), 0)
        return PictureError(self.of, self._message, self.advice, number)


def _values(message: str) -> dict[str, object]:
    return {"most": MOST_PIXELS // 1_000_000} if message == _TOO_LARGE else {}


def _place(image: doc.Image, number: int) -> str:
    caption = "".join(span.text for span in image.caption.spans) if image.caption else ""
    named = " ".join((image.alt or caption).split())[:60]
    return f"“{named}”" if named else say(_UNNAMED, number=number or 1)


def _images(blocks: Sequence[doc.Block]) -> list[doc.Image]:
    """The pictures in `blocks`, in reading order."""
    found: list[doc.Image] = []
    for block in blocks:
        match block:
            case doc.Image():
                found.append(block)
            case doc.Together() | doc.Quotation():
                found += _images(block.blocks)
            case doc.Columns():
                for column in block.columns:
                    found += _images(column)
    return found


def printed_size(image: doc.Image, room: float) -> tuple[float, float]:
    """Width and height in points at which `image` is printed in a column `room` wide.

    Raises `PictureError` when it cannot be read.
    """
    across, down = _pixels(image)
    width = min(image.width, room)
    height = width * down / across
    if height > image.max_height:
        width, height = width * image.max_height / height, image.max_height
    return width, height


def picture(image: doc.Image, width: float, height: float) -> PdfImage:
    """`image` ready to be embedded, printed `width` by `height` points.

    Raises `PictureError` when it cannot be read.
    """
    dots = (_dots(width), _dots(height))
    try:
        return _prepared(image.data, dots)
    except MemoryError as error:
        raise PictureError(image, _TOO_LARGE, _MAKE_SMALLER) from error
    except Exception as error:  # hostile files make Pillow raise nearly anything
        raise PictureError(image, _BROKEN, _ASK_AGAIN) from error


def _dots(length: float) -> int:
    return max(1, round(length * MOST_DOTS / _POINTS_TO_THE_INCH))


def _pixels(image: doc.Image) -> tuple[int, int]:
    """Width and height in pixels when upright."""
    try:
        return _upright(image.data)
    except UnidentifiedImageError as error:
        raise PictureError(image, _UNKNOWN, _SAVE_AS) from error
    except Image.DecompressionBombError as error:
        raise PictureError(image, _TOO_LARGE, _MAKE_SMALLER) from error
    except Exception as error:  # hostile files make Pillow raise nearly anything
        raise PictureError(image, _BROKEN, _ASK_AGAIN) from error


@lru_cache(maxsize=8)
def _upright(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a picture turned as its header says."""
    with _opened(data) as opened:
        across, down = opened.size
        if across * down > MOST_PIXELS:
            raise Image.DecompressionBombError
        if across < 1 or down < 1:
            raise ValueError("a picture without pixels")
        turned = opened.getexif().get(_ORIENTATION) in _TURNED  # may unpack a PNG
    return (down, across) if turned else (across, down)


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():  # of sizes that are refused here anyway
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(BytesIO(data), formats=FORMATS)


@lru_cache(maxsize=8)
def _prepared(data: bytes, most: tuple[int, int]) -> PdfImage:
    """The picture for at most `most` pixels; a circular prints the same one many times."""
    with _opened(data) as opened:
        kind = opened.format
        if kind in _JPEG:
            opened.draft(None, most)
        opened.load()
        if kind == "JPEG" and _goes_unchanged(opened, data, most):
            plain = without_metadata(data)
            return PdfImage(*opened.size, _colours(opened), plain, "/DCTDecode")
        made = _sized(_plain(ImageOps.exif_transpose(_as_srgb(opened))), most)
    return _jpeg(made) if kind in _JPEG else _flate(made)


def _goes_unchanged(opened: Image.Image, data: bytes, most: tuple[int, int]) -> bool:
    """Whether a JPEG is upright, of plain colours and no larger than print can show."""
    with _opened(data) as header:
        size = header.size
    upright = opened.getexif().get(_ORIENTATION, 1) == 1
    small = size == opened.size and size[0] <= most[0] and size[1] <= most[1]
    return upright and small and opened.mode in ("L", "RGB") and _is_srgb(opened)


def _is_srgb(opened: Image.Image) -> bool:
    profile = opened.info.get("icc_profile")
    if not profile:
        return True
    try:
        named = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError):
        return True  # a broken profile says nothing
    return _ICC_DESCRIPTION in named


def _as_srgb(opened: Image.Image) -> Image.Image:
    """`opened` with its colours brought from its own profile to sRGB, where it has one."""
    if opened.mode not in ("RGB", "RGBA", "CMYK") or _is_srgb(opened):
        return opened
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(opened.info["icc_profile"]))
        mode = "RGB" if opened.mode == "CMYK" else opened.mode
        turned = ImageCms.profileToProfile(
            opened, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return opened
    return turned or opened


def _plain(image: Image.Image) -> Image.Image:
    """`image` in one of the modes L, RGB and RGBA, eight bits a colour."""
    if image.mode[0] in "IF":
        return _eight_bits(image)
    if image.mode in ("1", "L") and "transparency" not in image.info:
        return image.convert("L")
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        is_opaque = rgba.getchannel("A").getextrema() == (255, 255)
        return rgba.convert("RGB") if is_opaque else rgba
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """A grey picture of deeper levels in the 256 that print can show."""
    white = 65535.0 if image.mode.startswith("I;16") else 0.0
    deep = image.convert("F")
    if not white:  # the mode does not say: whole numbers may mean eight, sixteen or more bits
        _, highest = cast("tuple[float, float]", deep.getextrema())
        white = next((most for most in (1.0, 255.0, 65535.0) if highest <= most), highest)
    return deep.point(lambda value: value * (255 / white) + 0).convert("L")


def _sized(image: Image.Image, most: tuple[int, int]) -> Image.Image:
    across, down = min(image.width, most[0]), min(image.height, most[1])
    if (across, down) == image.size:
        return image
    return image.resize((across, down), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _colours(image: Image.Image) -> str:
    return "gray" if image.mode == "L" else "rgb"


def _jpeg(image: Image.Image) -> PdfImage:
    """A photograph that had to be turned, converted or made smaller, as a JPEG again."""
    out = BytesIO()
    image.convert("L" if image.mode == "L" else "RGB").save(out, "JPEG", quality=_JPEG_QUALITY)
    return PdfImage(*image.size, _colours(image), out.getvalue(), "/DCTDecode")


def _flate(image: Image.Image) -> PdfImage:
    mask = None
    if image.mode == "RGBA":
        mask = zlib.compress(image.getchannel("A").tobytes())
        image = image.convert("RGB")
    data = zlib.compress(image.tobytes())
    return PdfImage(*image.size, _colours(image), data, "/FlateDecode", mask)
