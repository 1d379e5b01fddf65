"""Pictures as a PDF holds them: image objects, each written once however often it is drawn."""

from dataclasses import dataclass

from desktop_app.pdf.objects import PdfFile, Reference

_COLOURS = {"gray": "/DeviceGray", "rgb": "/DeviceRGB"}


@dataclass(frozen=True, slots=True)
class PdfImage:
    """A picture, ready to stand in a file (ISO 32000-1, 8.9.5), eight bits for each colour.

    `colours` is "gray" or "rgb", `filter` how `data` is packed: "/DCTDecode" or "/FlateDecode".
    `smask` are the levels of transparency, one octet a pixel, packed with zlib.
    """

    width_px: int
    height_px: int
    colours: str
    data: bytes
    filter: str
    smask: bytes | None = None


def add_image(file: PdfFile, image: PdfImage) -> Reference:
    """Write `image` and its mask into `file`."""
    more = ""
    if image.smask is not None:
        mask = file.stream(_entries(image, "gray", "/FlateDecode"), image.smask, packed=False)
        more = f" /SMask {mask}"
    entries = _entries(image, image.colours, image.filter)
    return file.stream(entries + more, image.data, packed=False)


def _entries(image: PdfImage, colours: str, packing: str) -> str:
    return (
        f"/Type /XObject /Subtype /Image /Width {image.width_px} /Height {image.height_px}"
        f" /ColorSpace {_COLOURS[colours]} /BitsPerComponent 8 /Filter {packing}"
    )
