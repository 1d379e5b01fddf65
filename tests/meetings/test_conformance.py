"""Minutes are PDF/A-2a and PDF/UA-1 in every language, and in all of them together."""

from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.records import Arrangement
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .conftest import World
from .samples import NOW, news, paper
from .test_document import minutes


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_minutes_conform_in_every_language(world: World, tmp_path: Path) -> None:
    require_validator()
    files = {each.stored: typeset(minutes(world, each)) for each in Language}
    files["all"] = typeset(minutes(world, *Language))
    for pair in (
        (Language.EN, Language.FA),
        (Language.FR, Language.AR),
        (Language.FA, Language.UR),
    ):
        beside = minutes_document(paper(), pair, NOW, Arrangement.COLUMNS)
        files["-".join(each.stored for each in pair)] = typeset(beside)
    files["news"] = typeset(news_document(paper(), news(), tuple(Language), NOW))
    assert_conform(files, tmp_path)
