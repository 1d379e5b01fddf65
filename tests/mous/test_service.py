"""The use cases against a real office."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history, links, search
from desktop_app.db.office import Office
from desktop_app.mous import service
from desktop_app.mous.records import (
    Article,
    ArticleText,
    KeyDateKind,
    Mou,
    MouState,
    Party,
    Term,
)

EN, FA = Language.EN, Language.FA
SIGNED_ON = date(2025, 3, 20)
T = TypeVar("T")


@pytest.fixture
def write(office: Office) -> Callable[[Callable[[Any], T]], T]:
    return lambda work: office.write(work).value


@pytest.fixture
def stored(write: Callable[..., Mou], draft: Mou) -> Mou:
    return write(lambda s: service.save_mou(s, draft))


def _edit(mou: Mou, place: int, language: Language, body: str) -> Mou:
    article = mou.articles[place]
    texts = tuple(
        replace(text, body=body) if text.language is language else text for text in article.texts
    )
    changed = replace(article, texts=texts)
    return replace(
        mou, articles=tuple(changed if i == place else a for i, a in enumerate(mou.articles))
    )


def _stale(mou: Mou) -> list[tuple[int, Language]]:
    return [(i, t.language) for i, a in enumerate(mou.articles) for t in a.texts if t.stale]


def _walk(write: Callable[..., Mou], mou: Mou, *states: MouState) -> Mou:
    key = mou.id
    for state in states:
        mou = write(lambda s, state=state: service.set_state(s, key, state))
    return mou


def _sign(write: Callable[..., Mou], mou: Mou) -> Mou:
    dated = replace(mou, term=replace(mou.term, signed_on=SIGNED_ON, in_force_on=SIGNED_ON))
    saved = write(lambda s: service.save_mou(s, dated))
    return _walk(write, saved, MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED)


def test_what_is_saved_comes_back(office: Office, stored: Mou, draft: Mou) -> None:
    again = office.read(lambda s: service.mou(s, stored.id))
    assert again == stored
    assert again.title == draft.title
    assert [p.name for p in again.parties] == ["CINVU", "NUST"]
    assert [p.signatory for p in again.parties] == ["Najafi Barzegar", "Hassan"]
    assert [a.text(FA).body for a in again.articles] == ["متن.", "دوم."]
    assert _stale(again) == []


def test_a_text_changed_in_one_language_is_flagged_in_the_other(
    write: Callable[..., Mou], stored: Mou
) -> None:
    late = write(lambda s: service.save_mou(s, _edit(stored, 1, EN, "Other.")))
    assert _stale(late) == [(1, FA)]
    assert late.version > stored.version, "a changed child is a new version of the whole"
    mended = write(lambda s: service.save_mou(s, _edit(late, 1, FA, "دیگر.")))
    assert _stale(mended) == []


def test_confirming_needs_no_change(write: Callable[..., Mou], stored: Mou, office: Office) -> None:
    late = write(lambda s: service.save_mou(s, _edit(stored, 0, FA, "نو.")))
    assert _stale(late) == [(0, EN)]
    calm = write(lambda s: service.confirm_article(s, late.id, late.articles[0].id, EN))
    assert _stale(calm) == []
    acts = office.read(lambda s: [e.act for e in history.of(s, Ref(Kind.MOU, stored.id))])
    assert acts[0] == "confirmed the English text"


def test_confirming_a_text_that_is_not_there_is_refused(
    write: Callable[..., Mou], draft: Mou
) -> None:
    half = replace(draft, articles=(Article(None, (ArticleText(EN, "H", "b"),)),))
    mou = write(lambda s: service.save_mou(s, half))
    with pytest.raises(UserError, match="Persian"):
        write(lambda s: service.confirm_article(s, mou.id, mou.articles[0].id, FA))


def test_articles_move_come_and_go(write: Callable[..., Mou], stored: Mou) -> None:
    first, second = stored.articles
    new = Article(None, (ArticleText(EN, "New", "n"), ArticleText(FA, "نو", "ن")))
    moved = write(lambda s: service.save_mou(s, replace(stored, articles=(second, new, first))))
    assert [a.text(EN).heading for a in moved.articles] == ["Purpose", "New", "Purpose"]
    assert [a.id for a in moved.articles][::2] == [second.id, first.id]
    fewer = write(lambda s: service.save_mou(s, replace(moved, articles=(second,))))
    assert [a.id for a in fewer.articles] == [second.id]
    back = write(lambda s: service.save_mou(s, replace(fewer, articles=(first, second))))
    assert [a.text(EN).body for a in back.articles] == ["Text.", "Second."]


def test_parties_swap_places_and_signatories(
    write: Callable[..., Mou], stored: Mou, people: Any
) -> None:
    swapped = (Party(people.university), Party(people.network, people.secretary))
    saved = write(lambda s: service.save_mou(s, replace(stored, parties=swapped)))
    assert [(p.name, p.signatory) for p in saved.parties] == [
        ("NUST", ""),
        ("CINVU", "Najafi Barzegar"),
    ]


def test_an_organisation_is_a_party_once(
    write: Callable[..., Mou], draft: Mou, people: Any
) -> None:
    twice = replace(draft, parties=(Party(people.network), Party(people.network)))
    with pytest.raises(UserError, match="CINVU is a party twice") as caught:
        write(lambda s: service.save_mou(s, twice))
    assert caught.value.advice


def test_a_signatory_belongs_to_the_party(
    write: Callable[..., Mou], draft: Mou, people: Any
) -> None:
    wrong = replace(draft, parties=(Party(people.network, people.guest),))
    with pytest.raises(UserError, match="Hassan signs for CINVU"):
        write(lambda s: service.save_mou(s, wrong))


def test_nothing_is_written_when_it_is_refused(
    write: Callable[..., Mou], stored: Mou, office: Office
) -> None:
    wrong = replace(stored, notes="x", term=Term(SIGNED_ON, date(2025, 3, 19)))
    with pytest.raises(UserError, match="before it is signed"):
        write(lambda s: service.save_mou(s, wrong))
    assert office.read(lambda s: service.mou(s, stored.id)) == stored


def test_a_second_change_shows_both_versions(
    write: Callable[..., Mou], stored: Mou, office: Office
) -> None:
    theirs = write(lambda s: service.save_mou(s, _edit(stored, 1, EN, "Theirs.")))
    mine = _edit(replace(stored, notes="Mine"), 1, EN, "Mine.")
    with pytest.raises(ConflictError) as caught:
        write(lambda s: service.save_mou(s, mine))
    assert caught.value.ours == {"Article 2 (English)": "Purpose\nMine.", "Notes": "Mine"}
    assert caught.value.theirs == {"Article 2 (English)": "Purpose\nTheirs.", "Notes": "—"}
    assert office.read(lambda s: service.mou(s, stored.id)) == theirs


def test_approval_lists_what_is_missing(write: Callable[..., Mou], stored: Mou) -> None:
    late = write(lambda s: service.save_mou(s, _edit(stored, 1, EN, "Other.")))
    late = write(lambda s: service.save_mou(s, replace(late, parties=late.parties[:1])))
    _walk(write, late, MouState.CONSULTATION)
    with pytest.raises(UserError) as caught:
        _walk(write, late, MouState.APPROVED)
    assert "Article 2: the Persian text is not up to date." in str(caught.value)
    assert "at least two parties" in str(caught.value)


def test_a_complete_life(write: Callable[..., Mou], stored: Mou, office: Office) -> None:
    mou = _sign(write, stored)
    mou = _walk(write, mou, MouState.IN_FORCE, MouState.TERMINATED)
    assert mou.state is MouState.TERMINATED
    acts = office.read(lambda s: [e.act for e in history.of(s, Ref(Kind.MOU, mou.id))])
    assert acts[:5] == [
        "recorded as terminated",
        "recorded as in force",
        "recorded as signed",
        "approved",
        "put into consultation",
    ]
    with pytest.raises(UserError, match="cannot go from"):
        _walk(write, mou, MouState.DRAFT)


def test_no_step_is_skipped(write: Callable[..., Mou], stored: Mou) -> None:
    with pytest.raises(UserError, match="cannot go from “Draft” to “Signed”"):
        _walk(write, stored, MouState.SIGNED)
    again = _walk(write, stored, MouState.CONSULTATION, MouState.DRAFT)
    assert again.state is MouState.DRAFT


def test_saving_changes_no_state(write: Callable[..., Mou], stored: Mou, draft: Mou) -> None:
    claimed = write(lambda s: service.save_mou(s, replace(stored, state=MouState.SIGNED)))
    assert claimed.state is MouState.DRAFT
    with pytest.raises(UserError, match="cannot be “Signed” at once"):
        write(lambda s: service.save_mou(s, replace(draft, state=MouState.SIGNED)))


def test_unverified_titles_stop_the_signature(
    write: Callable[..., Mou], stored: Mou, people: Any
) -> None:
    def doubt(session: Any) -> None:
        post = contacts.post(session, people.guest)
        changed = replace(post.titles[0], text="Vice Chancellor")
        contacts.save_post(session, replace(post, titles=(changed, *post.titles[1:])))

    write(doubt)
    with pytest.raises(UserError, match="Vice Chancellor"):
        _sign(write, stored)


def test_a_signed_text_is_frozen_but_dates_and_notes_are_not(
    write: Callable[..., Mou], stored: Mou
) -> None:
    signed = _sign(write, stored)
    for changed in (
        _edit(signed, 0, EN, "Other."),
        replace(signed, title=Texts(en="Other", fa="دیگر")),
        replace(signed, term=replace(signed.term, months=12)),
        replace(signed, parties=signed.parties[:1]),
    ):
        with pytest.raises(UserError, match="is signed"):
            write(lambda s, changed=changed: service.save_mou(s, changed))
    later = replace(signed.term, in_force_on=date(2025, 4, 1))
    kept = write(lambda s: service.save_mou(s, replace(signed, term=later, notes="In the safe")))
    assert kept.term.in_force_on == date(2025, 4, 1)
    assert kept.notes == "In the safe"


def test_missing_sentences_for_signing(write: Callable[..., Any], stored: Mou) -> None:
    bare = replace(stored, parties=tuple(Party(p.organisation_id) for p in stored.parties))
    saved = write(lambda s: service.save_mou(s, bare))
    gaps = write(lambda s: service.missing_for(s, saved.id, MouState.SIGNED))
    assert "CINVU has no signatory." in gaps
    assert "The date of signature is not entered." in gaps


def test_deleted_is_gone_from_lists_and_search_until_restored(
    write: Callable[..., Any], stored: Mou, office: Office
) -> None:
    ref = Ref(Kind.MOU, stored.id)
    assert office.read(lambda s: search.find(s, "virtual educ")) == (ref,)
    write(lambda s: service.delete(s, ref))
    assert office.read(service.rows) == ()
    assert office.read(service.count) == 0
    assert office.read(lambda s: service.summaries(s, [stored.id])) == ()
    assert office.read(lambda s: search.find(s, "virtual")) == ()
    with pytest.raises(UserError, match="was deleted"):
        write(lambda s: service.save_mou(s, stored))
    write(lambda s: service.restore(s, ref))
    assert office.read(service.count) == 1
    assert ref in office.read(lambda s: search.find(s, "مجازي"))


def test_rows_are_found_by_party_and_article(office: Office, stored: Mou) -> None:
    for words in ("nust", "second", "موضوع", "hassan"):
        (row,) = office.read(lambda s, words=words: service.rows(s, words))
        assert row.id == stored.id
    assert office.read(lambda s: service.rows(s, "nothing")) == ()
    (persian,) = office.read(lambda s: service.rows(s, language=FA))
    assert persian.parties == ("شبکهٔ دانشگاه‌های مجازی", "دانشگاه علوم و فناوری")


def test_summaries_keep_the_order_asked_for(
    write: Callable[..., Mou], stored: Mou, draft: Mou, office: Office
) -> None:
    other = write(lambda s: service.save_mou(s, draft))
    found = office.read(lambda s: service.summaries(s, [other.id, 999, stored.id]))
    assert [each.ref.id for each in found] == [other.id, stored.id]
    assert found[0].subtitle == "CINVU · NUST"
    assert found[0].state == "Draft"


def test_the_parties_stand_in_the_thread(
    write: Callable[..., Any], stored: Mou, people: Any, office: Office
) -> None:
    ref = Ref(Kind.MOU, stored.id)
    both = {Ref(Kind.ORGANISATION, people.network), Ref(Kind.ORGANISATION, people.university)}
    assert set(office.read(lambda s: links.thread(s, ref))) == {ref, *both}
    write(lambda s: service.save_mou(s, replace(stored, parties=stored.parties[:1])))
    left = office.read(lambda s: links.thread(s, ref))
    assert Ref(Kind.ORGANISATION, people.university) not in left


def test_due_tells_what_comes_and_what_was_missed(
    write: Callable[..., Mou], stored: Mou, office: Office
) -> None:
    assert office.read(lambda s: service.due(s, date(2029, 12, 1), 365)) == ()
    _sign(write, stored)
    found = office.read(lambda s: service.due(s, date(2029, 12, 1), 30))
    assert [(summary.title, key.kind) for summary, key in found] == [
        ("Virtual education", KeyDateKind.NOTICE)
    ]
    late = office.read(lambda s: service.due(s, date(2031, 1, 1), 30))
    assert [key.kind for _, key in late] == [KeyDateKind.END], "an end stays until it is dealt with"


def test_the_paper_has_names_in_every_language(office: Office, stored: Mou) -> None:
    paper = office.read(lambda s: service.mou_paper(s, stored.id))
    assert paper.parties["en"] == ("CINVU", "NUST")
    assert paper.parties["fa"][1] == "دانشگاه علوم و فناوری"
    assert paper.signatories["fa"][1].title == "رئیس"
    assert paper.sender.names[EN] == "CINVU"


def test_hidden_controls_in_a_title_are_refused(write: Callable[..., Mou], draft: Mou) -> None:
    with pytest.raises(UserError, match=r"U\+202E"):
        write(lambda s: service.save_mou(s, replace(draft, title=Texts(en="MoU \u202ecod"))))


def test_pickers_offer_only_what_fits(office: Office, people: Any) -> None:
    found = office.read(lambda s: service.party_options(s, "nus"))
    assert [each.ref.id for each in found] == [people.university]
    posts = office.read(lambda s: service.signatory_options(s, people.university, date(2026, 1, 1)))
    assert [each.ref.id for each in posts] == [people.guest]


def test_unknown_memoranda_are_said(office: Office) -> None:
    with pytest.raises(UserError, match="no memorandum number 77"):
        office.read(lambda s: service.mou(s, 77))
