"""After the meeting: corrections, approval at a named meeting, signature, addenda, closed items."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history
from desktop_app.meetings import service, service_sessions
from desktop_app.meetings.body_records import Correction, CorrectionState
from desktop_app.meetings.closed_items import is_closed, open_version
from desktop_app.meetings.document import minutes_document
from desktop_app.meetings.document_after import addendum_document, extract_document
from desktop_app.meetings.records import Decision, Item, Meeting, MinutesState
from desktop_app.meetings.staleness import carry

from .conftest import DAY, World
from .test_document import AT, BOTH, said

EN, FA, AR = Language.EN, Language.FA, Language.AR


def circulated(world: World, **changes: Any) -> Meeting:
    meeting = world.saved(**changes)
    return move(world, meeting, MinutesState.CIRCULATED)


def move(world: World, meeting: Meeting, state: MinutesState, **how: Any) -> Meeting:
    moved = world.write(lambda s: service.set_minutes_state(s, meeting.id or 0, state, **how))
    assert isinstance(moved, Meeting)
    return moved


def approved(world: World, **changes: Any) -> Meeting:
    return move(world, circulated(world, **changes), MinutesState.APPROVED)


def asked(meeting: Meeting, **changes: Any) -> Correction:
    record = Correction(
        None, meeting.id or 0, meeting.items[0].id, "The guest", text=Texts(en="Not “need”: wish.")
    )
    return replace(record, **changes)


def test_a_correction_is_asked_for_answered_and_printed(world: World) -> None:
    meeting = circulated(world)
    assert meeting.corrections_until is not None
    found = world.write(lambda s: service.propose(s, asked(meeting)))
    assert found.state is CorrectionState.PROPOSED
    with pytest.raises(UserError, match="wait for an answer: 1"):
        move(world, meeting, MinutesState.APPROVED)
    world.write(lambda s: service.decide(s, found.id, CorrectionState.ACCEPTED))
    paper = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, BOTH))
    text = said(minutes_document(paper, BOTH, AT))
    assert "Corrections accepted" in text
    assert "اصلاحات پذیرفته‌شده" in text
    assert "Not “need”: wish." in text
    acts = [e.act for e in world.read(lambda s: history.of(s, Ref(Kind.MEETING, meeting.id or 0)))]
    assert "correction asked for" in acts
    assert "correction accepted" in acts


@pytest.mark.parametrize(
    ("changes", "said_"),
    [
        ({"proposed_by": "  "}, "not complete"),
        ({"text": Texts()}, "not complete"),
        ({"item_id": 999}, "not in these minutes"),
        ({"received_on": DAY + timedelta(days=4000)}, "were taken until"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    world: World, changes: dict[str, Any], said_: str
) -> None:
    meeting = circulated(world)
    with pytest.raises(UserError, match=said_):
        world.write(lambda s: service.propose(s, asked(meeting, **changes)))
    assert world.read(lambda s: service.corrections(s, meeting.id or 0)) == ()


def test_corrections_belong_to_circulated_minutes(world: World) -> None:
    draft = world.saved()
    with pytest.raises(UserError, match="not been circulated"):
        world.write(lambda s: service.propose(s, asked(draft)))
    done = approved(world)
    with pytest.raises(UserError, match="approved"):
        world.write(lambda s: service.propose(s, asked(done)))


def test_a_refusal_says_why(world: World) -> None:
    meeting = circulated(world)
    found = world.write(lambda s: service.propose(s, asked(meeting)))
    with pytest.raises(UserError, match="needs an answer"):
        world.write(lambda s: service.decide(s, found.id, CorrectionState.REFUSED, " "))
    world.write(lambda s: service.decide(s, found.id, CorrectionState.REFUSED, "It was said so."))
    paper = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, BOTH))
    assert paper.corrections == ()
    move(world, meeting, MinutesState.APPROVED)


def test_minutes_are_approved_at_a_later_meeting_that_is_named(world: World) -> None:
    meeting = circulated(world)
    earlier = world.saved(day=DAY - timedelta(days=1))
    later = world.saved(title=Texts(en="The next session"), day=DAY + timedelta(days=7), actions=())
    coming = world.saved(day=DAY + timedelta(days=90), actions=())
    with pytest.raises(UserError, match="a day yet to come"):
        move(world, meeting, MinutesState.APPROVED, at_meeting_id=coming.id)
    world.write(lambda s: service_sessions.cancel_session(s, coming.id or 0))
    with pytest.raises(UserError, match="was called off"):
        move(world, meeting, MinutesState.APPROVED, at_meeting_id=coming.id)
    for wrong in (earlier, meeting):
        with pytest.raises(UserError, match="later meeting"):
            move(world, meeting, MinutesState.APPROVED, at_meeting_id=wrong.id)
    done = move(world, meeting, MinutesState.APPROVED, at_meeting_id=later.id)
    assert done.approved_at_id == later.id
    assert done.approved_on == later.day
    with pytest.raises(UserError, match="it was held"):
        world.write(lambda s: service_sessions.cancel_session(s, later.id or 0))
    paper = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, (EN,)))
    assert "at: The next session" in said(minutes_document(paper, (EN,), AT))


def test_signed_minutes_keep_their_paper(world: World) -> None:
    meeting = circulated(world)
    with pytest.raises(UserError, match="once they are approved"):
        world.write(lambda s: service.sign_minutes(s, meeting.id or 0, b"%PDF"))
    move(world, meeting, MinutesState.APPROVED)
    with pytest.raises(UserError, match="on paper or with a certificate"):
        move(world, meeting, MinutesState.SIGNED)
    with pytest.raises(UserError, match="not been signed"):
        world.read(lambda s: service.signed_pdf(s, meeting.id or 0))
    done = world.write(lambda s: service.sign_minutes(s, meeting.id or 0, b"%PDF signed"))
    assert done.state is MinutesState.SIGNED
    assert world.read(lambda s: service.signed_pdf(s, meeting.id or 0)) == b"%PDF signed"
    with pytest.raises(UserError, match="can no longer be changed"):
        world.save(replace(done, title=Texts(en="Another")))
    with pytest.raises(UserError, match="stay in the office"):
        world.write(lambda s: service.delete_meeting(s, meeting.id or 0))


def test_what_comes_later_is_an_addendum_with_a_number_of_its_own(world: World) -> None:
    draft = world.saved()
    text = Texts(en="The course begins in May.", fa="دوره در اردیبهشت آغاز می‌شود.")
    with pytest.raises(UserError, match="not approved yet"):
        world.write(lambda s: service.add_addendum(s, draft.id or 0, text, "A date was missing"))
    done = approved(world)
    for wrong in ((Texts(), "why"), (text, "  ")):
        with pytest.raises(UserError, match="not complete"):
            world.write(lambda s, wrong=wrong: service.add_addendum(s, done.id or 0, *wrong))
    first = world.write(lambda s: service.add_addendum(s, done.id or 0, text, "A date missing"))
    second = world.write(lambda s: service.add_addendum(s, done.id or 0, text, "Another"))
    assert (first.number, second.number) == (1, 2)
    paper = world.read(lambda s: service.minutes_paper(s, done.id or 0, BOTH))
    shown = said(addendum_document(paper, second, BOTH, AT))
    assert "Addendum 2" in shown
    assert "الحاقیهٔ ۲" in shown
    assert "The course begins in May." in shown


def closed_meeting(world: World) -> Meeting:
    items = (
        Item(None, Texts(en="Open matter"), Texts(en="It was discussed.")),
        Item(
            None, Texts(en="Secret heading"), Texts(en="Secret words."), closed=True,
            closed_reason="Personal data", closed_until=date(2031, 1, 31),
        ),
    )  # fmt: skip
    decisions = (
        Decision(None, None, Texts(en="An open decision."), item_place=0),
        Decision(None, None, Texts(en="A secret decision."), item_place=1),
    )
    visit = world.visit()
    actions = tuple(
        replace(action, text=Texts(en=words), decision_place=place, item_place=place)
        for action, words, place in zip(
            visit.actions, ("Open action", "Secret action"), (0, 1), strict=True
        )
    )
    return world.saved(items=items, decisions=decisions, actions=actions)


def test_the_open_version_leaves_out_what_is_closed_and_no_number(world: World) -> None:
    meeting = closed_meeting(world)
    paper = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, (EN,), only_open=True))
    document = minutes_document(paper, (EN,), AT)
    assert document.running is not None
    assert "Open version" in document.running.foot_start
    shown = said(document)
    for hidden in ("Secret heading", "Secret words", "A secret decision", "Secret action"):
        assert hidden not in shown
    for kept in (
        "Personal data", "31 January 2031", "Decision 2", "closed session", "Open action",
    ):  # fmt: skip
        assert kept in shown
    whole = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, (EN,)))
    assert "Secret action" in said(minutes_document(whole, (EN,), AT))


def test_a_closure_ends_after_its_last_day(world: World) -> None:
    meeting = closed_meeting(world)
    shut = meeting.items[1]
    assert is_closed(shut, date(2031, 1, 31))
    assert not is_closed(shut, date(2031, 2, 1))
    assert open_version(meeting, date(2031, 2, 1)).meeting.items == meeting.items


def test_news_are_drafted_from_open_items_only(world: World) -> None:
    meeting = closed_meeting(world)
    news = world.read(lambda s: service.draft_news(s, meeting.id or 0))
    assert "It was discussed." in news.body.best(EN)
    assert "A secret" not in news.body.best(EN)
    assert "Secret words" not in news.body.best(EN)


def test_an_extract_says_one_decision_its_item_and_how_it_was_taken(world: World) -> None:
    meeting = world.saved(
        decisions=(
            Decision(None, None, Texts(en="Papers are sent.", fa="مدارک فرستاده می‌شود."),
                     item_place=1, votes_for=5, votes_against=1, abstentions=0,
                     dissent=Texts(en="One member objected.")),
            Decision(None, None, Texts(en="Another matter."), consensus=True),
        )
    )  # fmt: skip
    paper = world.read(lambda s: service.minutes_paper(s, meeting.id or 0, BOTH))
    shown = said(extract_document(paper, meeting.decisions[0], BOTH, AT))
    for kept in (
        "Extract from the minutes", "Papers are sent.", "Item 2 · Courses", "For: 5 · Against: 1",
        "One member objected.", "مدارک فرستاده می‌شود.", "Decision 1",
    ):  # fmt: skip
        assert kept in shown
    assert "Another matter." not in shown
    assert "Adopted by consensus." in said(extract_document(paper, meeting.decisions[1], (EN,), AT))


def test_a_language_lags_until_it_changes_or_is_confirmed(world: World) -> None:
    meeting = world.saved()
    first = meeting.items[0]
    assert first.stale == ()
    item = replace(first, body=first.body.with_text(EN, "The need for more links was stressed."))
    changed = world.save(replace(meeting, items=(item, *meeting.items[1:])))
    assert changed.items[0].stale == (FA,)
    again = world.save(replace(changed, place=Texts(en="Isfahan")))
    assert again.items[0].stale == (FA,)
    confirmed = world.write(
        lambda s: service.confirm_language(s, meeting.id or 0, first.id or 0, FA)
    )
    assert confirmed.items[0].stale == ()
    decision = confirmed.decisions[0]
    moved = replace(decision, text=decision.text.with_text(FA, "همهٔ مدارک فرستاده می‌شود."))
    third = world.save(replace(confirmed, decisions=(moved, *confirmed.decisions[1:])))
    assert third.decisions[0].stale == (EN,)
    ref = Ref(Kind.DECISION, moved.id or 0)
    done = world.write(lambda s: service.confirm_language(s, meeting.id or 0, ref, EN))
    assert done.decisions[0].stale == ()


WORDS = st.dictionaries(st.sampled_from([EN, FA, AR]), st.sampled_from(["a", "b", ""]))


@given(WORDS, WORDS, st.sets(st.sampled_from([EN, FA, AR])))
def test_only_untouched_languages_with_words_lag(
    before: dict[Language, str], after: dict[Language, str], stale: set[Language]
) -> None:
    old, new = Texts(before), Texts(after)
    behind = carry((old,), (new,), tuple(stale))
    for language in behind:
        assert language in old
        assert old[language] == new.get(language)
    if old == new:
        assert set(behind) == {each for each in stale if each in old}
