"""Adding to pages that are finished: drawings over what is there, each page for itself."""

from collections.abc import Iterable

import pikepdf
from pikepdf import Dictionary


def add_content(pdf: pikepdf.Pdf, page: pikepdf.Page, content: bytes) -> None:
    """Draw `content` over what the page shows, whatever state that leaves behind."""
    page.contents_coalesce()
    before = page.obj.Contents.read_bytes()
    page.obj.Contents = pdf.make_stream(b"q\n" + before + b"\nQ\n" + content + b"\n")


def add_drawing(page: pikepdf.Page, drawing: pikepdf.Object, prefix: str) -> str:
    """Give the page a form XObject and return its name there, "/CopyMark0".

    Pages may share their resources, so the page gets its own list of them.
    """
    resources = Dictionary(dict(page.obj.get("/Resources", Dictionary()).items()))
    drawings = dict(resources.get("/XObject", Dictionary()).items())
    name = next(name for n in range(len(drawings) + 1) if (name := f"/{prefix}{n}") not in drawings)
    resources.XObject = Dictionary({**drawings, name: drawing})
    page.obj.Resources = resources
    return name


def decimals(values: Iterable[float]) -> str:
    """Numbers for a content stream, which knows no exponents."""
    return " ".join(f"{value:.4f}".rstrip("0").rstrip(".") for value in values)
