"""Posts and their titles: dated, verified by an officer, checked before a paper names them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts import service
from desktop_app.contacts.records import Post, Title, TitleTrouble
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN, FA, FR = Language.EN, Language.FA, Language.FR
TODAY = date(2026, 11, 22)
DISAGREE = (
    "Prof. Osman Hassan, NUST: the English title “Vice Chancellor” and the Persian title «معاون» "
    "stand for different ranks."
)


def troubles(visit: Visit, *languages: Language, day: date = TODAY) -> list[tuple[Any, Language]]:
    found = visit.read(service.title_problems, visit.guest_post, languages, day)
    return [(problem.trouble, problem.language) for problem in found]


def verify(visit: Visit, language: Language, **changes: Any) -> Post:
    named = {"by": "Registrar", "source": "nust.edu.pk, 20 November 2026"} | changes
    post = visit.write(service.verify_title, visit.guest_post, language, **named)
    assert isinstance(post, Post)
    return post


def guest_post(visit: Visit) -> Post:
    post = visit.read(service.post, visit.guest_post)
    assert isinstance(post, Post)
    return post


def test_the_news_item_disagrees_in_words(visit: Visit) -> None:
    problems = visit.read(service.title_problems, visit.guest_post, (EN, FA), TODAY)
    assert [(p.trouble, p.language) for p in problems] == [
        (TitleTrouble.UNVERIFIED, EN),
        (TitleTrouble.UNVERIFIED, FA),
        (TitleTrouble.DISAGREE, EN),
    ]
    assert problems[2].sentence == DISAGREE
    assert problems[0].sentence == (
        "Prof. Osman Hassan, NUST: nobody has verified the English title “Vice Chancellor” "
        "(news item)."
    )


def test_a_paper_in_one_language_still_hears_of_the_other(visit: Visit) -> None:
    assert troubles(visit, FA) == [(TitleTrouble.UNVERIFIED, FA), (TitleTrouble.DISAGREE, FA)]
    verify(visit, EN)
    assert troubles(visit, EN) == [(TitleTrouble.DISAGREE, EN)]


def test_two_verified_titles_may_differ(visit: Visit) -> None:
    verify(visit, EN)
    verify(visit, FA)
    assert troubles(visit, EN, FA) == []


def test_verifying_with_the_right_text_ends_the_disagreement(visit: Visit) -> None:
    verify(visit, EN, text="Rector")
    post = verify(visit, FA, text="رئیس دانشگاه")
    assert [(t.language, t.text) for t in post.titles] == [(EN, "Rector"), (FA, "رئیس دانشگاه")]
    assert troubles(visit, EN, FA) == []


def test_a_language_without_title_is_missing_never_translated(visit: Visit) -> None:
    assert troubles(visit, FR) == [(TitleTrouble.MISSING, FR)]
    addressee = visit.read(service.addressee, visit.guest_post, FR, TODAY)
    assert addressee.title == ""
    assert [p.trouble for p in addressee.problems] == [TitleTrouble.MISSING]
    assert "Prof. Osman Hassan, NUST: there is no French title." in addressee.problems[0].sentence


def test_a_post_of_another_time_is_a_problem(visit: Visit) -> None:
    verify(visit, EN)
    verify(visit, FA)
    visit.write(service.save_post, replace(guest_post(visit), until=date(2026, 11, 21)))
    assert troubles(visit, EN) == [(TitleTrouble.NOT_HELD, EN)]
    assert troubles(visit, EN, day=date(2026, 11, 21)) == []


def test_verification_says_who_and_when_and_is_remembered(visit: Visit) -> None:
    post = verify(visit, EN)
    title = post.title(EN)
    assert title == Title(
        EN, "Vice Chancellor", "nust.edu.pk, 20 November 2026", "Registrar", TODAY
    )
    entry = visit.read(history.of, Ref(Kind.POST, visit.guest_post))[0]
    assert entry.act == "title verified"
    assert entry.who == "Registrar"


@pytest.mark.parametrize(
    ("language", "changes"),
    [
        (EN, {"source": "  "}),
        (EN, {"by": " "}),
        (FR, {}),
        (EN, {"text": " "}),
        (EN, {"text": "Vice\u202eChancellor"}),
        (EN, {"source": "\u200bpage"}),
    ],
)
def test_what_cannot_be_verified(visit: Visit, language: Language, changes: dict[str, str]) -> None:
    with pytest.raises(UserError) as caught:
        verify(visit, language, **changes)
    assert caught.value.advice
    assert not any(title.is_verified for title in guest_post(visit).titles)


def test_a_title_that_is_not_there_can_be_entered_verified(visit: Visit) -> None:
    post = verify(visit, FR, text="Recteur")
    assert post.titles[-1].text == "Recteur"
    assert post.titles[-1].is_verified


@pytest.mark.parametrize("change", [{"text": "Rector"}, {"source": "another page"}])
def test_a_changed_title_is_not_verified_any_more(visit: Visit, change: dict[str, str]) -> None:
    post = verify(visit, EN)
    titles = tuple(replace(t, **change) if t.language is EN else t for t in post.titles)
    changed = visit.write(service.save_post, replace(post, titles=titles))
    assert [t.is_verified for t in changed.titles] == [False, False]


def test_saving_a_post_keeps_its_verified_titles(visit: Visit) -> None:
    post = verify(visit, EN)
    spaced = tuple(replace(t, text=f" {t.text} ") for t in post.titles)
    kept = visit.write(service.save_post, replace(post, titles=spaced, since=date(2026, 1, 1)))
    assert kept.titles == post.titles


def test_a_record_that_only_claims_verification_is_not_believed(visit: Visit) -> None:
    claim = Title(EN, "Rector", "somewhere", "Somebody", TODAY)
    post = visit.write(service.save_post, Post(None, 0, visit.guest, visit.nust, (claim,)))
    assert not post.titles[0].is_verified


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"since": date(2026, 2, 2), "until": date(2026, 2, 1)}, "before it starts"),
        ({"titles": (Title(EN, "a"), Title(EN, "b"))}, "two titles"),
        ({"titles": (Title(EN, "\u202ea"),)}, "U+202E"),
        ({"person_id": 99}, "no person number 99"),
        ({"organisation_id": 99}, "no organisation number 99"),
        ({"id": 99}, "no post number 99"),
    ],
)
def test_posts_that_cannot_be_written(visit: Visit, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError) as caught:
        visit.write(service.save_post, replace(guest_post(visit), **changes))
    assert said in caught.value.message


def test_a_new_post_needs_living_contacts(visit: Visit) -> None:
    visit.write(service.delete, Ref(Kind.ORGANISATION, visit.nust))
    with pytest.raises(UserError, match="deleted"):
        visit.write(service.save_post, Post(None, 0, visit.host, visit.nust))


def test_a_stale_post_is_a_conflict(visit: Visit) -> None:
    post = guest_post(visit)
    verify(visit, EN, text="Rector")
    with pytest.raises(ConflictError) as caught:
        visit.write(service.save_post, post)
    assert list(caught.value.ours) == ["Titles"]
    assert "English: Rector" in caught.value.theirs["Titles"]


def test_a_post_may_move_to_another_body(visit: Visit) -> None:
    moved = visit.write(service.save_post, replace(guest_post(visit), organisation_id=visit.cinvu))
    assert moved.organisation_name == "Network of Virtual Universities"
    assert visit.read(service.who_held, visit.nust, TODAY) == ()
    (row,) = visit.read(service.rows, "osman network", kinds={Kind.PERSON})
    assert row.ref == Ref(Kind.PERSON, visit.guest)


def test_addressee_in_each_language(visit: Visit) -> None:
    english = visit.read(service.addressee, visit.guest_post, EN, TODAY)
    assert (english.title, english.city, english.country) == (
        "Vice Chancellor",
        "Islamabad",
        "Pakistan",
    )
    persian = visit.read(service.addressee, visit.guest_post, FA, TODAY)
    assert persian.person.full == "عثمان حسن"
    assert (persian.title, persian.city, persian.country) == ("معاون", "اسلام‌آباد", "پاکستان")
    assert persian.organisation == "National University of Sciences and Technology"
    body = visit.read(service.addressee_of_organisation, visit.nust, EN)
    assert (body.person, body.title, body.problems) == (None, "", ())


def test_a_deleted_addressee_is_resolved_for_old_letters(visit: Visit) -> None:
    visit.write(service.delete, Ref(Kind.PERSON, visit.guest))
    visit.write(service.delete, Ref(Kind.POST, visit.guest_post))
    assert visit.read(service.addressee, visit.guest_post, EN, TODAY).person.family == "Hassan"
    assert visit.read(service.posts_on, TODAY, "hassan") == ()
    with pytest.raises(UserError, match="deleted"):
        verify(visit, EN)
    visit.write(service.restore, Ref(Kind.PERSON, visit.guest))
    assert visit.read(service.person, visit.guest).posts == ()
    visit.write(service.restore, Ref(Kind.POST, visit.guest_post))
    assert len(visit.read(service.posts_on, TODAY, "hassan")) == 1


def test_who_held_what_on_a_day_both_ends_included(visit: Visit) -> None:
    first, last = date(2020, 1, 1), date(2024, 12, 31)
    visit.write(service.save_post, replace(guest_post(visit), since=first, until=last))
    on = lambda day: [p.person_name for p in visit.read(service.who_held, visit.nust, day)]  # noqa: E731
    assert on(date(2019, 12, 31)) == []
    assert on(first) == on(last) == ["Prof. Osman Hassan"]
    assert on(date(2025, 1, 1)) == []


@settings(
    derandomize=True,
    deadline=None,
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(since=st.none() | st.dates(), until=st.none() | st.dates(), day=st.dates())
def test_the_query_and_the_record_agree_on_who_holds_a_post(
    visit: Visit, since: date | None, until: date | None, day: date
) -> None:
    wanted = replace(guest_post(visit), since=since, until=until)
    if since and until and until < since:
        with pytest.raises(UserError):
            visit.write(service.save_post, wanted)
        return
    saved = visit.write(service.save_post, wanted)
    assert visit.read(service.who_held, visit.nust, day) == ((saved,) if saved.held_on(day) else ())


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 2), ("HASSAN", 1), ("nust", 1), ("vice chancellor", 1), ("دبيركل", 1), ("nobody", 0)],
)
def test_pickers_search_people_titles_and_bodies(visit: Visit, words: str, count: int) -> None:
    assert len(visit.read(service.posts_on, TODAY, words)) == count


def test_signers_are_ours_may_sign_and_hold_the_post(visit: Visit) -> None:
    assert visit.read(service.signers_on, TODAY) == ()
    visit.write(service.set_own_organisation, visit.cinvu)
    assert [p.id for p in visit.read(service.signers_on, TODAY)] == [visit.host_post]
    host = visit.read(service.post, visit.host_post)
    visit.write(service.save_post, replace(host, until=date(2026, 11, 21)))
    assert visit.read(service.signers_on, TODAY) == ()


def test_posts_held_now_come_first(visit: Visit) -> None:
    for since, until in (
        (date(2010, 1, 1), date(2015, 1, 1)),
        (date(2015, 1, 2), date(2019, 1, 1)),
    ):
        post = Post(None, 0, visit.guest, visit.cinvu, since=since, until=until)
        visit.write(service.save_post, post)
    posts = visit.read(service.person, visit.guest).posts
    assert [post.until for post in posts] == [None, date(2019, 1, 1), date(2015, 1, 1)]


def test_names_in_sentences_are_plain_text(visit: Visit) -> None:
    nust = visit.read(service.organisation, visit.nust)
    visit.write(service.save_organisation, replace(nust, short_names=Texts(en="<b>{{ x }}</b>")))
    (problem,) = visit.read(service.title_problems, visit.guest_post, (FR,), TODAY)
    assert "<b>{{ x }}</b>" in problem.sentence
