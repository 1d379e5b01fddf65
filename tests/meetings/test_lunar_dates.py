"""A lunar date that an officer corrected is kept, shown and printed, and no other date moves."""

from dataclasses import replace

import pytest

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.meetings import service
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.records import NewsItem

from .conftest import World
from .test_document import AT, minutes, paper_of, said
from .test_page import Desk, desk

__all__ = ["desk"]

EN, FA, AR, UR = Language.EN, Language.FA, Language.AR, Language.UR
ALL = tuple(Calendar)
LUNAR = (Calendar.HIJRI,)


def test_a_correction_is_kept_with_its_history(world: World) -> None:
    saved = world.saved(calendars=ALL)
    assert saved.lunar_shift == 0
    changed = world.save(replace(saved, lunar_shift=-1))
    assert changed.lunar_shift == -1
    assert world.read(lambda s: service.meeting(s, saved.id)).lunar_shift == -1
    (entry, *_) = world.read(lambda s: history.of(s, Ref(Kind.MEETING, saved.id or 0)))
    assert entry.after["lunar_shift"] == -1
    assert world.save(replace(changed, lunar_shift=9)).lunar_shift == 2


def test_somebody_elses_correction_is_shown(world: World) -> None:
    saved = world.saved()
    world.save(replace(saved, lunar_shift=1))
    with pytest.raises(ConflictError) as raised:
        world.save(replace(saved, lunar_shift=-2))
    assert raised.value.ours == {"Correction of lunar dates": "-2"}
    assert raised.value.theirs == {"Correction of lunar dates": "1"}


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        (EN, "14 November 2026 (23 Aban 1405 / 5 Jumada II 1448)"),
        (FA, "۲۳ آبان ۱۴۰۵ (۱۴ نوامبر ۲۰۲۶ / ۵ جمادی‌الثانی ۱۴۴۸)"),
        (AR, "١٤ نوفمبر ٢٠٢٦ م (٢٣ آبان ١٤٠٥ هـ.ش / ٥ جمادى الآخرة ١٤٤٨ هـ)"),
        (UR, "۱۴ نومبر ۲۰۲۶ء (۲۳ آبان ۱۴۰۵ ہجری شمسی / ۵ جمادی الثانی ۱۴۴۸ھ)"),
        (Language.FR, "14 novembre 2026 (23 aban 1405 / 5 joumada ath-thania 1448)"),
    ],
)
def test_minutes_print_three_calendars_with_the_correction(
    world: World, language: Language, printed: str
) -> None:
    assert printed in said(minutes(world, language, calendars=ALL, lunar_shift=1).blocks)


def test_minutes_print_one_calendar_and_two(world: World) -> None:
    one = said(minutes(world, EN, calendars=LUNAR, lunar_shift=-2).blocks)
    assert "2 Jumada II 1448" in one
    assert "16 Jumada II 1448" in one, "an action is due on a corrected day too"
    assert "2026" not in one
    two = said(minutes(world, FA, calendars=(Calendar.JALALI, *LUNAR), lunar_shift=2).blocks)
    assert "۲۳ آبان ۱۴۰۵ (۶ جمادی‌الثانی ۱۴۴۸)" in two


def test_news_carry_the_correction(world: World) -> None:
    meeting = world.saved(calendars=LUNAR, lunar_shift=1)
    draft = world.read(lambda s: service.draft_news(s, meeting.id))
    assert isinstance(draft, NewsItem)
    assert draft.body[EN].startswith("Tehran, 5 Jumada II 1448 — ")
    assert draft.body[FA].startswith("تهران، ۵ جمادی‌الثانی ۱۴۴۸ — ")
    paper = paper_of(world, meeting, EN)
    assert "5 Jumada II 1448" in said(news_document(paper, draft, (EN,), AT).blocks)
    assert minutes_document(paper, (EN,), AT)


def test_the_editor_shows_the_correction_where_a_lunar_date_is_printed(desk: Desk) -> None:
    saved = desk.world.saved()
    desk.open(saved)
    lunar, calendars = desk.editor.lunar, desk.editor.form.field("calendars")
    assert not lunar.isVisible()
    calendars.set_value(ALL)
    assert lunar.isVisible()
    assert "4 Jumada II 1448 · as calculated" in lunar.choices()
    lunar.set_value(1)
    desk.page.save()
    desk.settle()
    assert desk.stored(saved).lunar_shift == 1
    assert not desk.editor.is_dirty
    desk.editor.form.field("day").set_value(None)
    assert "as calculated" in lunar.choices()
