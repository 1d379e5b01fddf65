"""Minutes and news look as they did when somebody last looked at them; see tests/pictures.

Draw them again with

    DABIR_DRAW_PICTURES=1 python -m pytest tests/meetings/test_pictures.py
"""

from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.records import Arrangement
from desktop_app.pdf.typeset import typeset

from ..pictures import assert_looks_as_kept
from .samples import NOW, news, paper

pytestmark = pytest.mark.usefixtures("qapp")

FOLDER = Path(__file__).parent / "pictures"
EN, FA, AR, FR, UR = Language
PICTURES = {
    "alone_ur": ((UR,), Arrangement.AFTER),
    "after_fr_ar": ((FR, AR), Arrangement.AFTER),
    "columns_en_fa": ((EN, FA), Arrangement.COLUMNS),
}


@pytest.mark.parametrize("name", PICTURES)
def test_minutes_look_as_they_were_approved(name: str, tmp_path: Path) -> None:
    languages, arrangement = PICTURES[name]
    pdf = typeset(minutes_document(paper(), languages, NOW, arrangement))
    assert_looks_as_kept((pdf,), FOLDER / f"{name}.png", tmp_path)


def test_news_look_as_they_were_approved(tmp_path: Path) -> None:
    pdf = typeset(news_document(paper(), news(), tuple(Language), NOW))
    assert_looks_as_kept((pdf,), FOLDER / "news.png", tmp_path)
