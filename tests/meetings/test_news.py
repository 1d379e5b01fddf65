"""A news item says only what is verified, and waits for the rest."""

from dataclasses import replace

import pytest

from desktop_app.contacts.records import TitleTrouble
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import history, links
from desktop_app.meetings import service
from desktop_app.meetings.records import (
    Attendee,
    Decision,
    MeetingKind,
    NewsItem,
    NewsState,
    Presence,
)

from .conftest import World


def drafted(world: World, **changes: object) -> NewsItem:
    meeting = world.saved(**changes)
    item = world.write(lambda s: service.save_news(s, service.draft_news(s, meeting.id)))
    assert isinstance(item, NewsItem)
    return item


def test_a_draft_names_verified_titles_only(world: World) -> None:
    meeting = world.saved()
    draft = world.read(lambda s: service.draft_news(s, meeting.id))
    assert draft.id is None
    assert draft.headline == Texts(
        en="Prof. Osman Hassan visits CINVU", fa="دیدار پروفسور عثمان حسن از سینوو"
    )
    english, persian = draft.body[Language.EN], draft.body[Language.FA]
    assert english.startswith(
        "Tehran, 14 November 2026 — Dr Karim Najafi Barzegar, Secretary General, "
        "Network of Virtual Universities, received Prof. Osman Hassan, "
        "National University of Sciences and Technology."
    )
    assert persian.startswith(
        "تهران، ۲۳ آبان ۱۴۰۵ — دکتر کریم نجفی برزگر، دبیرکل شبکهٔ دانشگاه‌های مجازی، "
        "با پروفسور عثمان حسن، دانشگاه ملی علوم دیدار کرد."
    )
    assert "Vice Chancellor" not in english
    assert "معاون" not in persian
    assert "1. Papers are sent." in english
    assert "۲. پیش‌نویس تهیه می‌شود." in persian
    troubles = [(p.trouble, p.language) for p in draft.problems]
    assert (TitleTrouble.UNVERIFIED, Language.EN) in troubles
    assert (TitleTrouble.UNVERIFIED, Language.FA) in troubles
    assert TitleTrouble.DISAGREE in {trouble for trouble, _ in troubles}
    assert {p.post_id for p in draft.problems} == {world.guest}


def test_a_meeting_without_guests_is_news_under_its_own_title(world: World) -> None:
    meeting = world.saved(kind=MeetingKind.ASSEMBLY, attendees=())
    draft = world.read(lambda s: service.draft_news(s, meeting.id))
    assert draft.headline[Language.EN] == "Visit of NUST"
    assert draft.body[Language.EN].startswith(
        "Tehran, 14 November 2026 — The meeting “Visit of NUST” was held."
    )
    assert draft.problems == ()


def test_release_waits_for_the_titles(world: World) -> None:
    item = drafted(world)
    with pytest.raises(UserError, match="nobody has verified") as refusal:
        world.write(lambda s: service.release_news(s, item.id))
    assert "give a reason" in refusal.value.advice
    world.verify_guest()
    assert world.read(lambda s: service.news_problems(s, item.id)) == ()
    released = world.write(lambda s: service.release_news(s, item.id, "not needed"))
    assert released.state is NewsState.RELEASED
    assert released.released_on is not None
    assert released.override_reason == ""


def test_an_override_is_kept_in_the_item_and_in_the_history(world: World) -> None:
    item = drafted(world)
    released = world.write(lambda s: service.release_news(s, item.id, " the embassy confirmed "))
    assert released.override_reason == "the embassy confirmed"
    latest = world.read(lambda s: history.of(s, Ref(Kind.NEWS, item.id), 1))[0]
    assert latest.act == "overridden"
    assert latest.after is not None
    assert latest.after["reason"] == "the embassy confirmed"
    assert any("Osman Hassan" in sentence for sentence in latest.after["problems"])


def test_somebody_who_sent_apologies_does_not_hold_the_news_back(world: World) -> None:
    item = drafted(
        world,
        attendees=(
            Attendee(world.host, Presence.CHAIR),
            Attendee(world.guest, Presence.APOLOGIES),
        ),
    )
    assert "Osman" not in item.body[Language.EN]
    released = world.write(lambda s: service.release_news(s, item.id))
    assert released.state is NewsState.RELEASED


def test_a_released_item_is_frozen(world: World) -> None:
    item = drafted(world)
    released = world.write(lambda s: service.release_news(s, item.id, "reason"))
    with pytest.raises(UserError, match="can no longer be changed"):
        world.write(lambda s: service.save_news(s, replace(released, headline=Texts(en="x"))))
    with pytest.raises(UserError, match="stays in the office"):
        world.write(lambda s: service.delete(s, Ref(Kind.NEWS, item.id)))
    with pytest.raises(UserError, match="has been released"):
        world.write(lambda s: service.delete(s, Ref(Kind.MEETING, item.meeting_id)))
    world.verify_guest()
    assert world.read(lambda s: service.news(s, item.id)) == released


def test_a_language_with_half_its_text_is_not_released(world: World) -> None:
    item = drafted(world)
    half = replace(item, body=Texts(en="Only English."))
    saved = world.write(lambda s: service.save_news(s, half))
    with pytest.raises(UserError, match="Persian"):
        world.write(lambda s: service.release_news(s, saved.id, "reason"))


def test_a_stale_item_is_refused_and_an_empty_one_too(world: World) -> None:
    item = drafted(world)
    world.write(lambda s: service.save_news(s, replace(item, headline=Texts(en="First"))))
    with pytest.raises(ConflictError) as conflict:
        world.write(lambda s: service.save_news(s, replace(item, headline=Texts(en="Second"))))
    assert conflict.value.theirs == {"Headline": "First"}
    with pytest.raises(UserError, match="no headline"):
        world.write(lambda s: service.save_news(s, replace(item, headline=Texts())))


def test_news_hang_on_their_meeting_and_can_be_deleted_and_restored(world: World) -> None:
    item = drafted(world)
    ref, meeting = Ref(Kind.NEWS, item.id or 0), Ref(Kind.MEETING, item.meeting_id)
    assert (meeting, Relation.PRODUCED, False) in world.read(lambda s: links.neighbours(s, ref))
    world.write(lambda s: service.delete(s, ref))
    assert world.read(lambda s: service.news_of(s, item.meeting_id)) == ()
    assert world.read(lambda s: service.summaries(s, (ref,))) == ()
    world.write(lambda s: service.restore(s, ref))
    (back,) = world.read(lambda s: service.news_of(s, item.meeting_id))
    assert back.headline == item.headline
    (line,) = world.read(lambda s: service.summaries(s, (ref,)))
    assert line.title == "Prof. Osman Hassan visits CINVU"


def test_every_kind_has_its_line_in_the_thread(world: World) -> None:
    item = drafted(world)
    meeting = world.read(lambda s: service.meeting(s, item.meeting_id))
    refs = (
        Ref(Kind.ACTION, meeting.actions[1].id),
        Ref(Kind.DECISION, meeting.decisions[0].id),
        Ref(Kind.MEETING, meeting.id),
        Ref(Kind.DECISION, 4711),
    )
    lines = world.read(lambda s: service.summaries(s, refs, Language.FA))
    assert [line.ref for line in lines] == list(refs[:3])
    assert [line.title for line in lines] == [
        "News item",
        "۱. مدارک فرستاده می‌شود.",
        "دیدار دانشگاه",
    ]
    assert lines[0].subtitle == "Dr Karim Najafi Barzegar"


def test_a_language_of_the_minutes_is_drafted_too(world: World) -> None:
    title = Texts(en="Visit", fa="دیدار", ar="زيارة الجامعة", fr="Visite", ur="دورہ")
    decision = Decision(None, None, Texts(ar="تُرسل الوثائق.", fr="Les documents sont envoyés."))
    meeting = world.saved(title=title, decisions=(decision,), kind=MeetingKind.ASSEMBLY)
    draft = world.read(lambda s: service.draft_news(s, meeting.id))
    assert list(draft.headline) == list(Language)
    arabic, french, urdu = (draft.body[Language(tag)] for tag in ("ar", "fr", "ur"))
    assert "— جرى لقاء بين " in arabic
    assert arabic.endswith("وتقرر في الاجتماع ما يأتي:\n\n١. تُرسل الوثائق.")
    assert ", a reçu " in french
    assert french.endswith("Il a été décidé\u00a0:\n\n1. Les documents sont envoyés.")
    assert "سے ملاقات کی۔" in urdu
    assert "It was decided" not in arabic + french + urdu


def test_somebody_who_was_absent_is_not_asked_about(world: World) -> None:
    attendees = (Attendee(world.host, Presence.CHAIR), Attendee(world.guest, Presence.ABSENT))
    assert drafted(world, attendees=attendees).problems == ()
