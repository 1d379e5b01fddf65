"""How papers are compared with pictures that somebody has looked at and kept.

A picture shows all pages of some papers side by side, at 72 dots to the inch, in few greys. After
a change that is meant, draw them again with DABIR_DRAW_PICTURES=1, look at them, and commit them.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops

DRAW = bool(os.environ.get("DABIR_DRAW_PICTURES"))
GREYS = 16
TOLERANCE = 40
"""By how many of 255 greys the mean of a square of four by four points may differ."""


def picture(papers: Iterable[bytes]) -> Image.Image:
    """The pages of the papers side by side."""
    pages = []
    for pdf in papers:
        document = pdfium.PdfDocument(pdf)
        pages += [page.render(scale=1).to_pil().convert("L") for page in document]
        document.close()
    size = sum(page.width for page in pages), max(page.height for page in pages)
    whole = Image.new("L", size, 255)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width
    return whole


def difference(one: Image.Image, other: Image.Image) -> int:
    """The largest difference of means, in greys."""
    small = ImageChops.difference(one.reduce(4), other.reduce(4))
    return int(small.getextrema()[1])


def assert_looks_as_kept(papers: Iterable[bytes], kept: Path, folder: Path) -> None:
    """Fail where the papers differ from the picture `kept`; what was drawn goes into `folder`."""
    drawn = picture(papers)
    if DRAW:
        kept.parent.mkdir(exist_ok=True)
        drawn.quantize(GREYS).save(kept, optimize=True)
        pytest.skip(f"drawn again: {kept.name}")
    seen = folder / kept.name
    drawn.save(seen)
    with Image.open(kept) as approved:
        assert approved.size == drawn.size
        found = difference(approved.convert("L"), drawn)
    assert found <= TOLERANCE, f"compare {kept} with {seen}"
