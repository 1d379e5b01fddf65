"""Square codes on a paper that a machine reads back from its scan (ISO/IEC 18004, QR)."""

from collections.abc import Sequence
from typing import Any

import zxingcpp

_QR = zxingcpp.BarcodeFormat.QRCode
_ONLY_QR = zxingcpp.BarcodeFormats([_QR])
_LEVEL = "M"
"""15 of 100 code words may be lost to a stamp, a crease or a bad scan."""


def qr_rows(text: str) -> tuple[str, ...]:
    """The squares of a code that says `text`: a string for each row, "1" where it is dark."""
    made = zxingcpp.create_barcode(text, _QR, ec_level=_LEVEL, eci="UTF-8")
    drawn: Any = made.to_image(scale=1, add_quiet_zones=False)  # a buffer, whatever its stub says
    image = memoryview(drawn)
    return tuple("".join("0" if level else "1" for level in row) for row in _levels(image))


def _levels(image: memoryview) -> Sequence[Sequence[int]]:
    across = image.shape[1] if image.shape else 0
    levels = image.cast("B").tolist()
    return [levels[at : at + across] for at in range(0, len(levels), across)]


def read_codes(image: Any) -> tuple[str, ...]:
    """What the codes in a picture say; `image` is one of Pillow's or a buffer of grey levels."""
    found = zxingcpp.read_barcodes(image, formats=_ONLY_QR, text_mode=zxingcpp.TextMode.Plain)
    return tuple(dict.fromkeys(code.text for code in found if code.valid))
