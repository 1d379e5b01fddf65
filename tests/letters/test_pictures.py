"""Each layout looks as it did when somebody last looked at it.

`pictures/<language>.png` shows a letter of one page and one of two, `<language>_forms.png` a letter
with every form a text can have, a note verbale and a certificate, `two_languages.png` bilingual
papers; all at 72 dots to the inch. After a change that is meant, draw them again, look at them, and
commit them:

    DABIR_DRAW_PICTURES=1 python -m pytest tests/letters/test_pictures.py
"""

import os
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops

from desktop_app.core.languages import Language
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import Arrangement
from desktop_app.pdf.typeset import typeset

from .forms import bilingual, certificate, note, rich
from .samples import AR, EN, FA, FR, UR, sample

FOLDER = Path(__file__).parent / "pictures"
DRAW = bool(os.environ.get("DABIR_DRAW_PICTURES"))
GREYS = 16
TOLERANCE = 40
"""By how many of 255 greys the mean of a square of four by four points may differ."""


PICTURES = {
    **{each.stored: lambda each=each: (sample(each, 1), sample(each, 2)) for each in Language},
    **{
        f"{each.stored}_forms": lambda each=each: (rich(each), note(each), certificate(each))
        for each in Language
    },
    "two_languages": lambda: (
        bilingual(EN, FA, Arrangement.AFTER),
        bilingual(FA, EN, Arrangement.COLUMNS),
        bilingual(AR, FR, Arrangement.COLUMNS),
        certificate(UR, EN),
    ),
}


def picture(name: str) -> Image.Image:
    """The pages of the papers side by side."""
    pages = []
    for paper in PICTURES[name]():
        document = pdfium.PdfDocument(typeset(letter_document(paper)))
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


@pytest.mark.parametrize("name", PICTURES)
def test_a_layout_looks_as_it_was_approved(name: str, tmp_path: Path) -> None:
    kept = FOLDER / f"{name}.png"
    drawn = picture(name)
    if DRAW:
        drawn.quantize(GREYS).save(kept, optimize=True)
        pytest.skip(f"drawn again: {kept.name}")
    seen = tmp_path / kept.name
    drawn.save(seen)
    with Image.open(kept) as approved:
        assert approved.size == drawn.size
        found = difference(approved.convert("L"), drawn)
    assert found <= TOLERANCE, f"compare {kept} with {seen}"


def test_a_missing_word_is_noticed() -> None:
    drawn = picture("en")
    spoilt = drawn.copy()
    spoilt.paste(255, (300, 380, 340, 392))
    assert difference(drawn, spoilt) > TOLERANCE
