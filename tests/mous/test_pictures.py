"""Each form of a memorandum looks as it did when somebody last looked at it; see tests/pictures.

Draw them again with

    DABIR_DRAW_PICTURES=1 python -m pytest tests/mous/test_pictures.py
"""

from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.mous.document import mou_document
from desktop_app.mous.records import MouForm, MouPrint
from desktop_app.pdf.typeset import typeset

from ..pictures import assert_looks_as_kept
from .samples import NOW, sample

FOLDER = Path(__file__).parent / "pictures"
EN, FA, AR, FR, UR = Language
PICTURES = {
    "one_fr": (MouForm.ONE, (FR,), 7),
    "one_fa": (MouForm.ONE, (FA,), 10),
    "columns_en_fa": (MouForm.COLUMNS, (EN, FA), 2),
    "columns_fr_ar": (MouForm.COLUMNS, (FR, AR), 10),
    "after_ur_en": (MouForm.AFTER, (UR, EN), 3),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_memorandum_looks_as_it_was_approved(name: str, tmp_path: Path) -> None:
    form, languages, parties = PICTURES[name]
    wanted = MouPrint(form, languages)
    pdf = typeset(mou_document(sample(languages, parties), NOW, wanted))
    assert_looks_as_kept((pdf,), FOLDER / f"{name}.png", tmp_path)
