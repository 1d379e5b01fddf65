"""Small scans of every kind, made here."""

from io import BytesIO

import pikepdf
from PIL import Image


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 56), shade: int = 200) -> bytes:
    """A plain grey sheet."""
    buffer = BytesIO()
    Image.new("L", size, shade).save(buffer, kind)
    return buffer.getvalue()


def pdf(pages: int = 1, password: str = "") -> bytes:
    """Empty pages, locked with a password where one is given."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(595, 842))
    buffer = BytesIO()
    lock = pikepdf.Encryption(user=password, owner=password) if password else False
    document.save(buffer, encryption=lock)
    return buffer.getvalue()


PNG = picture()
