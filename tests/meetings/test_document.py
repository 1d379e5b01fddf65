"""The papers say the same in every language, in its own digits and calendars, and no more."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.meetings import service
from desktop_app.meetings.document import minutes_document, news_document
from desktop_app.meetings.document_words import WORDS
from desktop_app.meetings.records import (
    Arrangement,
    Attendee,
    Meeting,
    MinutesPaper,
    MinutesState,
    Presence,
)
from desktop_app.pdf.document import Document, ItemList, NewPage, Span, Table, Together
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .conftest import World

pytestmark = pytest.mark.usefixtures("qapp")
"""The typesetter makes do with less, but windows of other tests need the whole application."""

EN, FA = Language.EN, Language.FA
BOTH = (EN, FA)
AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def said(part: Any) -> str:
    """All text of a document, in reading order."""
    if isinstance(part, Span):
        return part.text + "\n"
    if isinstance(part, tuple):
        return "".join(said(each) for each in part)
    if is_dataclass(part):
        return "".join(said(getattr(part, f.name)) for f in fields(part))
    return ""


def paper_of(world: World, meeting: Meeting, *languages: Language) -> MinutesPaper:
    found = world.read(lambda s: service.minutes_paper(s, meeting.id, languages or BOTH))
    assert isinstance(found, MinutesPaper)
    return found


def minutes(world: World, *languages: Language, **changes: Any) -> Document:
    paper = paper_of(world, world.saved(**changes), *languages)
    return minutes_document(paper, languages or BOTH, AT)


def test_both_languages_carry_the_same_numbers(world: World) -> None:
    document = minutes(world, number="7/1")
    place = document.blocks.index(NewPage())
    english, persian = said(document.blocks[:place]), said(document.blocks[place:])
    for words in (
        "Decision 1\n",
        "Decision 2\n",
        "14 November 2026 (23 Aban 1405)",
        "7/1",
        "Draft",
    ):
        assert words in english
    for words in ("مصوبهٔ ۱\n", "مصوبهٔ ۲\n", "۲۳ آبان ۱۴۰۵ (۱۴ نوامبر ۲۰۲۶)", "۷/۱", "پیش‌نویس"):
        assert words in persian
    assert "Secretary General" in english
    assert "دبیرکل" in persian
    assert document.running is not None
    assert document.running.head == ""
    assert document.running.foot_end == "{page} / {pages}"


def test_an_unverified_title_is_marked_and_a_missing_one_left_out(world: World) -> None:
    saved = world.saved()
    paper = paper_of(world, saved)
    assert "Vice Chancellor †" in said(minutes_document(paper, (EN,), AT).blocks)
    assert "† title not verified" in said(minutes_document(paper, (EN,), AT).blocks)
    world.verify_guest()
    verified = said(minutes_document(paper_of(world, saved), BOTH, AT).blocks)
    assert "Rector\n" in verified
    assert "†" not in verified
    bare = replace(paper, attendance={
        tag: tuple(replace(p, title="", problems=()) for p in people)
        for tag, people in paper.attendance.items()
    })  # fmt: skip
    table = next(b for b in minutes_document(bare, (EN,), AT).blocks if isinstance(b, Table))
    assert said(table.rows[1][1]).strip() == ""


def test_text_that_one_language_lacks_is_heard_in_its_own(world: World) -> None:
    document = minutes(world, FA, items=world.visit().items[1:])
    assert "Readiness to assist." in said(document.blocks)
    (languages,) = [
        tuple(p.language for p in item.body)
        for block in document.blocks
        for item in getattr(block, "items", ())
    ]
    assert languages == (FA, EN)


def test_approved_minutes_keep_the_titles_of_their_day(world: World) -> None:
    saved = world.saved()
    for state in (MinutesState.CIRCULATED, MinutesState.APPROVED):
        world.write(lambda s, st=state: service.set_minutes_state(s, saved.id, st))
    before = paper_of(world, saved)
    person = world.read(lambda s: contacts.post(s, world.host)).person_id
    world.write(
        lambda s: contacts.verify_title(s, world.host, EN, "officer", "new statute", "President")
    )
    names = world.read(lambda s: contacts.person(s, person))
    changed = replace(names, names=(replace(names.names[0], family="Other"), names.names[1]))
    world.write(lambda s: contacts.save_person(s, changed))
    after = paper_of(world, saved)
    assert (after.attendance, after.owners) == (before.attendance, before.owners)
    text = said(minutes_document(after, (EN,), AT).blocks)
    assert "Secretary General" in text
    assert "Approved" in text
    assert "Draft" not in text


def test_sample_data_says_so_on_every_page(world: World) -> None:
    sample, real = minutes(world, EN, is_sample=True), minutes(world, EN)
    assert sample.running is not None
    assert real.running is not None
    assert "Sample data" in sample.running.foot_start
    assert "Sample" not in real.running.foot_start
    assert real.running.foot_end == "Page {page} of {pages}"


def test_what_looks_like_markup_stays_text_and_controls_are_shown(world: World) -> None:
    document = minutes(world, EN, title=Texts(en="<b>Visit</b> {{ x }} \u202eevil"))
    assert "<b>Visit</b> {{ x }} [U+202E]evil" in said(document.blocks)
    assert "\u202e" not in said(document.blocks) + document.title


def test_a_paper_in_no_language_is_refused(world: World) -> None:
    paper = paper_of(world, world.saved())
    with pytest.raises(UserError):
        minutes_document(paper, (), AT)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.AR, ("محضر اجتماع · مسودة", "القرار ١", "١٤ نوفمبر ٢٠٢٦ م", "قيد التنفيذ")),
        (Language.FR, ("Procès-verbal · Projet", "Décision 1", "14 novembre 2026", "En cours")),
        (Language.UR, ("رودادِ اجلاس · مسودہ", "فیصلہ ۱", "۱۴ نومبر ۲۰۲۶ء", "زیرِ عمل")),
    ],
)
def test_minutes_speak_every_language(
    world: World, language: Language, expected: tuple[str, ...]
) -> None:
    pdf = typeset(minutes(world, language))
    printed = "\n".join(page_text(pdf, place) for place in range(page_count(pdf)))
    for words in expected:
        assert words in printed


def test_every_language_has_every_word() -> None:
    labels = set(WORDS[EN].labels)
    for language in Language:
        words = WORDS[language]
        assert set(words.labels) == labels
        assert "{number}" in words.decision
        assert "{page}" in words.page
        texts = [getattr(words, field.name) for field in fields(words) if field.name != "labels"]
        assert all(text.strip() for text in (*texts, *words.labels.values()))


def test_an_empty_meeting_prints_too(world: World) -> None:
    document = minutes(
        world, title=Texts(fa="نشست"), items=(), decisions=(), actions=(), attendees=(), day=None,
        body=Texts(), place=Texts(),
    )  # fmt: skip
    assert page_count(typeset(document)) == 2


def test_minutes_are_set_and_read_back(world: World) -> None:
    pdf = typeset(minutes(world))
    pages = [page_text(pdf, place) for place in range(page_count(pdf))]
    assert "Decision 1" in pages[0]
    assert "Decision" not in pages[-1]
    assert "دکتر" in "".join(pages[1:])


def test_news_say_whether_they_are_released(world: World) -> None:
    saved = world.saved()
    paper = paper_of(world, saved)
    item = world.write(lambda s: service.save_news(s, service.draft_news(s, saved.id)))
    draft = news_document(paper, item, BOTH, AT)
    assert "Draft, not released" in said(draft.blocks)
    assert "دیدار پروفسور عثمان حسن از سینوو" in said(draft.blocks)
    released = world.write(lambda s: service.release_news(s, item.id, "reason"))
    text = said(news_document(paper, released, BOTH, AT).blocks)
    assert "Draft" not in text
    assert "22 November 2026 (1 Azar 1405)" in text
    assert "Vice Chancellor" not in text


def test_two_languages_stand_side_by_side_row_by_row(world: World) -> None:
    paper = paper_of(world, world.saved(number="3/44-S"))
    document = minutes_document(paper, (FA, EN), AT, Arrangement.COLUMNS)
    text = said(document.blocks)
    assert text.index("Decision 1") < text.index("مصوبهٔ ۱") < text.index("Decision 2")
    assert text.index("1. Links") < text.index("۱. پیوندها") < text.index("2. Courses")
    assert "هنوز به فارسی نوشته نشده است." in text, "the second item has no Persian text"
    assert text.count("Dr Karim Najafi Barzegar") == 3, "attendance, an action, one signature"
    assert "3/44-S" in text
    assert "\u20663/44-S\u2069" in text, "its order survives a line from right to left"
    pdf = typeset(document)
    extracted = "\n".join(page_text(pdf, page) for page in range(page_count(pdf)))
    assert extracted.index("Decision 1") < extracted.index("مصوبهٔ ۱")
    assert "3/44-S" in extracted


@pytest.mark.parametrize("languages", [(EN,), (EN, FA, Language.AR)])
def test_side_by_side_needs_two(world: World, languages: tuple[Language, ...]) -> None:
    paper = paper_of(world, world.saved(), *languages)
    with pytest.raises(UserError, match="side by side"):
        minutes_document(paper, languages, AT, Arrangement.COLUMNS)


def test_the_attendance_is_counted(world: World) -> None:
    attendees = (
        Attendee(world.host, Presence.CHAIR),
        Attendee(world.guest, Presence.ABSENT),
    )
    text = said(minutes(world, attendees=attendees).blocks)
    assert "Present: 1 · Absent: 1" in text
    assert "حاضر: ۱ · غایب: ۱" in text


def test_an_agenda_of_several_items_is_printed(world: World) -> None:
    blocks = minutes(world, EN).blocks
    place = next(i for i, block in enumerate(blocks) if said(block) == "Agenda\n")
    listed = blocks[place + 1]
    assert isinstance(listed, ItemList)
    assert [(item.label, said(item.body)) for item in listed.items] == [
        ("1.", "Links\n"), ("2.", "Courses\n"),
    ]  # fmt: skip
    assert "Agenda" not in said(minutes(world, items=world.visit().items[:1]).blocks)


def test_signatures_never_stand_alone(world: World) -> None:
    for changes in ({}, {"actions": ()}, {"actions": (), "decisions": ()}):
        last = minutes(world, EN, **changes).blocks[-1]
        assert isinstance(last, Together)
        assert not isinstance(last.blocks[0], Together)
        assert "Chair" in said(last.blocks[-1])
