"""The printed agenda, in every language, and its conformance."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.meetings.body_records import Attachment, Reply
from desktop_app.meetings.document_agenda import agenda_document
from desktop_app.meetings.records import Attendee, Item, MinutesPaper, Presence
from desktop_app.pdf.document import ItemList, Table
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .samples import HEAD, NOW, paper


def agenda() -> MinutesPaper:
    """A session still to come, with a closed item, papers and answers."""
    found = paper()
    items = (
        Item(1, Texts(HEAD), minutes=10),
        Item(
            2,
            Texts(en="Appointments"),
            minutes=95,
            rapporteur=Texts(en="The chair", fa="رئیس"),
            papers=(Attachment("Budget 2027", "b.pdf", "0" * 64), Attachment("", "cv.pdf")),
            closed=True,
            closed_reason="personal data",
            closed_until=date(2030, 3, 20),
        ),
        Item(3, body=Texts(en="Any other business\nand more")),
    )
    people = tuple(
        Attendee(place, Presence.ABSENT, reply=reply)
        for place, reply in enumerate((None, *Reply, None, None))
    )
    meeting = replace(
        found.meeting,
        items=items,
        attendees=people,
        starts=datetime(2026, 11, 14, 6, 30, tzinfo=UTC),
        ends=datetime(2026, 11, 14, 9, 0, tzinfo=UTC),
        zone="Asia/Tehran",
    )
    return replace(found, meeting=meeting)


def words(language: Language) -> str:
    """Everything that the paper says, as it is read."""
    return repr(agenda_document(agenda(), [language], NOW).blocks)


def test_items_begin_on_the_clock_of_the_meeting() -> None:
    told = words(Language.EN)
    for part in ("10:00–12:30 (Asia/Tehran)", "10:00 · 10 min",
                 "10:10 · 95 min · Rapporteur: The chair",
                 "Papers: Budget 2027, cv.pdf", "Closed item: personal data · until 20 March 2030",
                 "Any other business", "will not come"):  # fmt: skip
        assert part in told
    assert "and more" not in told


def test_numbers_are_those_of_the_language() -> None:
    told = words(Language.FA)
    assert "۱۰:۰۰–۱۲:۳۰" in told
    assert "گزارشگر: رئیس" in told
    [items] = [
        b for b in agenda_document(agenda(), [Language.FA], NOW).blocks if isinstance(b, ItemList)
    ]
    assert [item.label for item in items.items] == ["۱.", "۲.", "۳."]


def test_no_title_is_printed_before_it_is_verified() -> None:
    document = agenda_document(agenda(), [Language.EN], NOW)
    assert "Secretary General" not in repr(document.blocks)
    [table] = [b for b in document.blocks if isinstance(b, Table)]
    assert len(table.rows) == 6


def test_a_closed_item_without_a_reason_is_not_printed() -> None:
    found = agenda()
    items = tuple(replace(item, closed_reason=" ") for item in found.meeting.items)
    with pytest.raises(UserError, match="Item 2 is closed"):
        agenda_document(
            replace(found, meeting=replace(found.meeting, items=items)), [Language.EN], NOW
        )


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_agendas_conform_in_every_language(tmp_path: Path) -> None:
    require_validator()
    files = {each.stored: typeset(agenda_document(agenda(), [each], NOW)) for each in Language}
    files["all"] = typeset(agenda_document(agenda(), tuple(Language), NOW))
    assert_conform(files, tmp_path)
