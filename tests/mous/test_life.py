"""Clearances that nobody skips, parents and children, and what is done under a memorandum."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import links, search
from desktop_app.db.office import Office
from desktop_app.mous import service, service_activities, service_parties, service_reports
from desktop_app.mous.life_records import (
    Activity,
    ActivityState,
    Clearance,
    ClearanceRule,
    ClearanceState,
    MouKind,
    Original,
)
from desktop_app.mous.records import Mou, MouState, Party
from desktop_app.mous.report_records import ReportScope, ReportWish

from .conftest import enter_organisation, enter_post

EN, FA = Language.EN, Language.FA
DAY = date(2025, 3, 20)
Write = Callable[[Callable[[Any], Any]], Any]


@pytest.fixture
def write(office: Office) -> Write:
    return lambda work: office.write(work).value


def _save(write: Write, mou: Mou) -> Mou:
    return write(lambda s: service.save_mou(s, mou))


def _walk(write: Write, mou: Mou, *states: MouState) -> Mou:
    key = mou.id
    for state in states:
        mou = write(lambda s, state=state: service.set_state(s, key, state))
    return mou


def _signed_parties(mou: Mou, day: date = DAY) -> tuple[Party, ...]:
    return tuple(replace(party, signed_on=day) for party in mou.parties)


def _in_force(write: Write, mou: Mou, day: date = DAY) -> Mou:
    saved = _save(write, replace(mou, parties=_signed_parties(mou, day)))
    steps = (MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED, MouState.IN_FORCE)
    return _walk(write, saved, *steps)


def _country(write: Write, organisation: int, code: str) -> None:
    def work(session: Any) -> None:
        stored = contacts.organisation(session, organisation)
        contacts.save_organisation(session, replace(stored, country=code))

    write(work)


@pytest.fixture
def rule(write: Write, people: Any) -> ClearanceRule:
    _country(write, people.university, "PK")
    asked = ClearanceRule(None, 0, "pk", Texts(en="Higher Education Commission"))
    write(lambda s: service.save_clearance_rules(s, (asked,)))
    return write(service.clearance_rules)[0]


# Clearances


def test_nobody_skips_what_a_country_asks_for(
    write: Write, draft: Mou, rule: ClearanceRule
) -> None:
    mou = _save(write, draft)
    assert [(c.rule_id, c.country, c.state) for c in mou.clearances] == [
        (rule.id, "PK", ClearanceState.NEEDED)
    ]
    mou = _walk(write, mou, MouState.CONSULTATION, MouState.CLEARANCE)
    with pytest.raises(UserError, match="Higher Education Commission is not asked for yet"):
        _walk(write, mou, MouState.APPROVED)
    without = _save(write, replace(mou, clearances=()))
    assert without.clearances, "a clearance that a rule asks for cannot be taken out"
    given = replace(
        without.clearances[0], state=ClearanceState.GIVEN, given_on=DAY, note="By telephone"
    )
    mou = _save(write, replace(without, clearances=(given,)))
    assert _walk(write, mou, MouState.APPROVED).state is MouState.APPROVED


def test_a_rule_made_later_still_counts_until_the_signature(
    write: Write, draft: Mou, people: Any, office: Office
) -> None:
    mou = _walk(write, _save(write, draft), MouState.CONSULTATION, MouState.APPROVED)
    _country(write, people.university, "PK")
    asked = ClearanceRule(None, 0, "PK", Texts(en="HEC"))
    write(lambda s: service.save_clearance_rules(s, (asked,)))
    gaps = office.read(lambda s: service.missing_for(s, mou.id, MouState.SIGNED))
    assert "The clearance of HEC is not asked for yet." in gaps
    write(lambda s: service.save_clearance_rules(s, ()))
    assert office.read(lambda s: service.mou(s, mou.id)).clearances == ()
    assert office.read(lambda s: service.clearance_rules(s)) == ()


@pytest.mark.parametrize(
    ("clearance", "words"),
    [
        (Clearance(None, state=ClearanceState.GIVEN, given_on=DAY), "no authority"),
        (Clearance(None, authority=Texts(en="A"), state=ClearanceState.GIVEN), "no date"),
        (
            Clearance(None, authority=Texts(en="A"), state=ClearanceState.GIVEN, given_on=DAY),
            "Nothing shows",
        ),
        (
            Clearance(
                None,
                authority=Texts(en="A"),
                state=ClearanceState.REFUSED,
                requested_on=DAY,
                given_on=date(2025, 1, 1),
            ),
            "before the request",
        ),
    ],
)
def test_a_clearance_that_proves_nothing_is_refused(
    write: Write, draft: Mou, clearance: Clearance, words: str
) -> None:
    with pytest.raises(UserError, match=words) as caught:
        _save(write, replace(draft, clearances=(clearance,)))
    assert caught.value.advice


@pytest.mark.parametrize(
    ("country", "authority", "words"),
    [("XX", "A", "not a country"), ("", "A", "not a country"), ("PK", " ", "whose clearance")],
)
def test_a_rule_names_a_country_and_an_authority(
    write: Write, country: str, authority: str, words: str
) -> None:
    wrong = ClearanceRule(None, 0, country, Texts(en=authority))
    with pytest.raises(UserError, match=words):
        write(lambda s: service.save_clearance_rules(s, (wrong,)))


# The record


def test_everything_of_the_record_comes_back(write: Write, draft: Mou, people: Any) -> None:
    first, second = draft.parties
    party = replace(
        first, authority="Decision 4", signed_on=DAY, signed_at=Texts(en="Tehran", fa="تهران"),
        focal_post_id=people.secretary,
    )  # fmt: skip
    original = Original(None, FA, people.network, "Archive, shelf 3", DAY)
    mou = replace(
        draft, reference=" M-1/2025 ", parties=(party, second), kept_originals=(original,),
        prevailing=EN,
    )  # fmt: skip
    saved = _save(write, mou)
    assert saved.reference == "M-1/2025"
    assert saved.parties[0].signed_at.best(FA) == "تهران"
    assert (saved.parties[0].authority, saved.parties[0].focal_post_id) == (
        "Decision 4", people.secretary,
    )  # fmt: skip
    assert replace(saved.kept_originals[0], id=None) == original


def test_the_days_of_the_parties_give_the_day_of_entry(write: Write, draft: Mou) -> None:
    mou = _in_force(write, draft)
    assert (mou.term.signed_on, mou.term.in_force_on) == (DAY, DAY)


@pytest.mark.parametrize(
    ("party", "words"),
    [
        ({"signed_on": date(2019, 1, 1)}, "did not hold this post"),
        ({"signed_on": date(2027, 1, 1)}, "yet to come"),
        ({"signed_on": DAY, "notified_on": date(2025, 1, 1)}, "before it signs"),
        ({"signed_on": DAY, "withdrawn_on": DAY}, "before it joins"),
    ],
)
def test_days_of_a_party_that_contradict_each_other_are_refused(
    write: Write, draft: Mou, party: dict[str, Any], words: str
) -> None:
    wrong = replace(draft.parties[0], **party)
    with pytest.raises(UserError, match=words) as caught:
        _save(write, replace(draft, parties=(wrong, draft.parties[1])))
    assert caught.value.advice


def test_more_originals_than_were_signed_are_refused(write: Write, draft: Mou) -> None:
    kept = (Original(None, EN), Original(None, FA), Original(None, FA))
    with pytest.raises(UserError, match="3 originals are listed, but only 2"):
        _save(write, replace(draft, kept_originals=kept))


# Parents and children


def test_no_memorandum_is_its_own_ancestor(write: Write, draft: Mou) -> None:
    eldest = _save(write, draft)
    middle = _save(write, replace(draft, kind=MouKind.AMENDMENT, parent_id=eldest.id))
    youngest = _save(write, replace(draft, kind=MouKind.AMENDMENT, parent_id=middle.id))
    for parent in (eldest, middle, youngest):
        with pytest.raises(UserError, match="cannot stand under itself"):
            _save(write, replace(eldest, parent_id=parent.id))
    with pytest.raises(UserError, match="not in the office"):
        _save(write, replace(eldest, parent_id=4711))


def test_the_family_is_a_tree_and_stands_in_the_thread(
    write: Write, draft: Mou, office: Office
) -> None:
    eldest = _save(write, draft)
    child = _save(write, replace(draft, kind=MouKind.PROGRAMME, parent_id=eldest.id))
    grandchild = _save(write, replace(draft, kind=MouKind.AMENDMENT, parent_id=child.id))
    lines = office.read(lambda s: service.family(s, child.id))
    assert [(line.summary.ref.id, line.depth, line.is_self) for line in lines] == [
        (eldest.id, 0, False), (child.id, 1, True), (grandchild.id, 2, False),
    ]  # fmt: skip
    around = office.read(lambda s: links.thread(s, Ref(Kind.MOU, eldest.id)))
    assert Ref(Kind.MOU, grandchild.id) in around
    _save(write, replace(child, parent_id=None))
    around = office.read(lambda s: links.neighbours(s, Ref(Kind.MOU, eldest.id)))
    assert Ref(Kind.MOU, child.id) not in {ref for ref, *_ in around}


@pytest.mark.parametrize(
    ("day", "state"), [(DAY, MouState.RENEWED), (date(2026, 5, 1), MouState.EXPIRED)]
)
def test_a_renewal_in_force_ends_the_parent_as_fits(
    write: Write, draft: Mou, office: Office, day: date, state: MouState
) -> None:
    short = replace(draft, term=replace(draft.term, months=12))
    parent = _in_force(write, short)
    _in_force(write, replace(draft, kind=MouKind.RENEWAL, parent_id=parent.id), day)
    assert office.read(lambda s: service.mou(s, parent.id)).state is state


def test_a_party_joins_and_leaves_by_a_paper_of_its_own(
    write: Write, draft: Mou, office: Office
) -> None:
    parent = _in_force(write, draft)
    third = write(lambda s: enter_organisation(s, "IIUM", "دانشگاه بین‌المللی"))
    rector = write(
        lambda s: enter_post(s, third, {"en": "Zain", "fa": "زین"}, {"en": "Rector", "fa": "رئیس"})
    )
    joining = replace(
        draft, kind=MouKind.ACCESSION, parent_id=parent.id,
        parties=(draft.parties[0], Party(third, rector)),
    )  # fmt: skip
    _in_force(write, joining, date(2025, 6, 1))
    after = office.read(lambda s: service.mou(s, parent.id))
    new = after.parties[-1]
    assert (len(after.parties), new.organisation_id) == (3, third)
    assert (new.signatory_post_id, new.signed_on, new.joined_on) == (
        rector, date(2025, 6, 1), date(2025, 6, 1),
    )  # fmt: skip
    assert after.term.in_force_on == DAY, "who joins later does not move the beginning"
    leaving = replace(
        draft, kind=MouKind.WITHDRAWAL, parent_id=parent.id, parties=(draft.parties[1],)
    )
    _in_force(write, leaving, date(2025, 9, 1))
    parties = office.read(lambda s: service.mou(s, parent.id)).parties
    assert [party.withdrawn_on for party in parties] == [None, date(2025, 9, 1), None]


def test_a_withdrawal_of_several_says_who_leaves(write: Write, draft: Mou, office: Office) -> None:
    parent = _in_force(write, draft)
    unclear = _save(write, replace(draft, kind=MouKind.WITHDRAWAL, parent_id=parent.id))
    gaps = office.read(lambda s: service.missing_for(s, unclear.id, MouState.APPROVED))
    assert gaps == ("It does not say which party leaves: enter the day it withdraws.",)


def test_an_amendment_waits_for_its_parent(write: Write, draft: Mou, office: Office) -> None:
    parent = _save(write, draft)
    child = replace(draft, kind=MouKind.AMENDMENT, parent_id=parent.id)
    child = _save(write, replace(child, parties=_signed_parties(child)))
    gaps = office.read(lambda s: service.missing_for(s, child.id, MouState.IN_FORCE))
    assert gaps == ("The memorandum that it belongs to is not in force.",)


# Activities


@pytest.fixture
def running(write: Write, draft: Mou) -> Mou:
    return _in_force(write, draft)


def _course(mou: Mou, **changes: Any) -> Activity:
    whole = Activity(
        None, 0, mou.id or 0, title=Texts(en="Course on e-learning", fa="دورهٔ یادگیری"),
        state=ActivityState.DONE, since=date(2026, 2, 1), until=date(2026, 6, 30), people=40,
        credits=6, cost=125050, currency="eur",
    )  # fmt: skip
    return replace(whole, **changes)


def _add(write: Write, activity: Activity) -> Activity:
    return write(lambda s: service_activities.save_activity(s, activity))


def test_an_activity_is_kept_found_linked_and_restored(
    write: Write, running: Mou, office: Office
) -> None:
    file = write(lambda s: service_activities.keep_evidence(s, r"..\list.pdf", b"names"))
    assert file["name"] == "list.pdf"
    saved = _add(write, _course(running, evidence=(file,)))
    assert saved.currency == "EUR"
    ref = Ref(Kind.ACTIVITY, saved.id or 0)
    assert ref in office.read(lambda s: search.find(s, "یادگیری", 10))
    assert ref in office.read(lambda s: links.thread(s, Ref(Kind.MOU, running.id)))
    assert office.read(lambda s: service_activities.evidence(s, saved.evidence[0])) == b"names"
    (line,) = office.read(lambda s: service_activities.activity_summaries(s, (ref.id,)))
    assert (line.title, line.subtitle) == ("Course on e-learning", "Virtual education")
    write(lambda s: service_activities.delete_activity(s, ref))
    assert office.read(lambda s: service_activities.activities(s, running.id)) == ()
    assert ref not in office.read(lambda s: search.find(s, "learning", 10))
    write(lambda s: service_activities.restore_activity(s, ref))
    (back,) = office.read(lambda s: service_activities.activities(s, running.id))
    assert replace(back, version=saved.version) == saved
    with pytest.raises(ConflictError):
        _add(write, replace(saved, version=saved.version - 1, notes="x"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": Texts()}, "no title"),
        ({"until": date(2026, 1, 1)}, "end before it starts"),
        ({"people": -1}, "below zero"),
        ({"cost": -1}, "below zero"),
        ({"currency": "ZZZ"}, "not a currency"),
        ({"currency": ""}, "no currency"),
        ({"since": None, "until": None}, "no first day"),
        ({"mou_id": 4711}, "not there"),
        ({"title": Texts(en="a\u202eb")}, "U\\+202E"),
    ],
)
def test_an_activity_that_cannot_be_is_refused(
    write: Write, running: Mou, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(UserError, match=words) as caught:
        _add(write, _course(running, **changes))
    assert caught.value.advice


def test_an_activity_outside_the_term_is_warned_of_but_kept(
    write: Write, running: Mou, office: Office
) -> None:
    early = _course(running, since=date(2024, 1, 1), until=date(2031, 1, 1))
    found = office.read(lambda s: service_activities.activity_warnings(s, early))
    assert [str(each).split(" on ")[0] for each in found] == [
        "It begins before the memorandum enters into force",
        "It runs beyond the end of the memorandum",
        "It is said to be done but ends",
    ]
    assert _add(write, early).id
    fine = _course(running)
    assert office.read(lambda s: service_activities.activity_warnings(s, fine)) == ()


def test_what_sleeps_is_named_until_something_is_done(
    write: Write, running: Mou, office: Office
) -> None:
    today = date(2026, 11, 22)
    names = office.read(lambda s: service_reports.dormant(s, today))
    assert [each.title for each in names] == ["Virtual education"]
    assert office.read(lambda s: service_reports.dormant(s, today, 24)) == (), "too young"
    planned = _add(write, _course(running, state=ActivityState.PLANNED))
    assert office.read(lambda s: service_reports.dormant(s, today))
    _add(write, replace(planned, state=ActivityState.DONE))
    assert office.read(lambda s: service_reports.dormant(s, today)) == ()


def test_what_is_done_under_a_programme_keeps_its_parent_awake(
    write: Write, running: Mou, draft: Mou, office: Office
) -> None:
    today = date(2026, 11, 22)
    amendment = replace(draft, kind=MouKind.AMENDMENT, parent_id=running.id)
    programme = _in_force(write, replace(draft, kind=MouKind.PROGRAMME, parent_id=running.id))
    _in_force(write, amendment)
    asleep = office.read(lambda s: service_reports.dormant(s, today))
    assert [each.ref.id for each in asleep] == [running.id, programme.id], "amendments do not sleep"
    _add(write, _course(programme))
    assert office.read(lambda s: service_reports.dormant(s, today)) == ()


def test_a_report_counts_what_happened_in_its_year(
    write: Write, running: Mou, office: Office, people: Any
) -> None:
    _country(write, people.university, "PK")
    _add(write, _course(running))
    _add(write, _course(running, since=date(2025, 12, 31), until=date(2025, 12, 31), people=5))
    _add(write, _course(running, state=ActivityState.PLANNED, people=900))
    for scope, subject in (
        (ReportScope.MOU, running.id), (ReportScope.MEMBER, people.university),
        (ReportScope.COUNTRY, "PK"),
    ):  # fmt: skip
        wish = ReportWish(scope, subject or 0, 2026)
        paper = office.read(lambda s, wish=wish: service_reports.report(s, wish))
        assert [(t.count, t.people, t.credits) for t in paper.totals] == [(1, 40, 6)]
        assert paper.costs == (("EUR", 125050),)
        assert (paper.memoranda, paper.dormant) == (("Virtual education",), ())
    elsewhere = ReportWish(ReportScope.COUNTRY, "MY", 2026, language=FA)
    paper = office.read(lambda s: service_reports.report(s, elsewhere))
    assert (paper.subject, paper.lines) == ("مالزی", ())
    with pytest.raises(UserError, match="not said what"):
        office.read(lambda s: service_reports.report(s, ReportWish(ReportScope.MOU, 4711, 2026)))


def test_nobody_signs_before_the_text_is_final(draft: Mou) -> None:
    party = replace(draft.parties[0], signed_on=DAY, name="NUST")
    mou = replace(draft, parties=(party,))
    with pytest.raises(UserError, match="NUST would have signed before the text was final"):
        service_parties.check_signing_days(mou, date(2025, 3, 21), date(2026, 1, 1))
    service_parties.check_signing_days(mou, DAY, date(2026, 1, 1))
    late = replace(mou, parties=(replace(party, joined_on=DAY, signed_on=date(2025, 1, 1)),))
    service_parties.check_signing_days(late, DAY, date(2026, 1, 1))
