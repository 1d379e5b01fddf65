"""Minutes are PDF/A-2a and PDF/UA-1 in every language, and in all of them together."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.meetings.body_records import Quorum
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.document_signed import signed_document
from desktop_app.meetings.records import Arrangement, MinutesPaper
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .conftest import World
from .samples import NOW, news, paper
from .test_document import minutes


def in_session(found: MinutesPaper) -> MinutesPaper:
    """With somebody who represents another organisation, came late and left early; a quorum."""
    first, *others = found.meeting.attendees
    late = replace(first, times=(("09:10", "10:05"), ("10:20", "")))
    punctual = tuple(replace(each, times=(("09:00", ""),)) for each in others)
    named = {
        tag: (people[0].organisation, *("" for _ in people[1:]))
        for tag, people in found.attendance.items()
    }
    meeting = replace(found.meeting, attendees=(late, *punctual))
    return replace(found, meeting=meeting, represented=named, quorum=Quorum(4, 5, 6, True))


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
    session = in_session(paper())
    for each in Language:
        files[f"session-{each.stored}"] = typeset(minutes_document(session, (each,), NOW))
    files["field"] = typeset(signed_document(session, (Language.EN, Language.FA), NOW))
    files["news"] = typeset(news_document(paper(), news(), tuple(Language), NOW))
    assert_conform(files, tmp_path)
