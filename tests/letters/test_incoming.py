"""Letters that came in: numbered once, frozen, corrected aloud, and never lost."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import history, links, register, search
from desktop_app.letters import service
from desktop_app.letters import service_incoming as drafts
from desktop_app.letters import service_incoming_acts as acts
from desktop_app.letters import service_incoming_answer as answering
from desktop_app.letters import service_incoming_reading as reading
from desktop_app.letters import service_incoming_register as registering
from desktop_app.letters import service_scans as scans
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.incoming_records import (
    Incoming,
    IncomingState,
    Priority,
    Referral,
)
from desktop_app.letters.records import Enclosure
from desktop_app.letters.service_incoming_history import history_of_incoming
from desktop_app.letters.service_incoming_tidy import Remark, remarks

from .conftest import TODAY, World
from .scans import PNG


def came(world: World, **changes: Any) -> Incoming:
    """A letter from the other university, written down but not registered."""
    record = Incoming(
        None, 0, sender_post_id=world.plain, their_reference="NUST/R/77",
        their_day_printed="15 November 2026", received_on=TODAY, subject="Joint courses",
        text="We propose three courses.",
    )  # fmt: skip
    return world.do(lambda s: drafts.save_incoming(s, replace(record, **changes)))


def registered(world: World, record: Incoming | None = None, **changes: Any) -> Incoming:
    record = record or came(world, **changes)
    return world.do(lambda s: registering.register_incoming(s, record.id or 0, record.version))


def said(error: pytest.ExceptionInfo[UserError]) -> str:
    return f"{error.value.message} {error.value.advice}"


def test_the_first_registration_makes_a_series_and_numbers_follow(world: World) -> None:
    first, second = registered(world), registered(world)
    assert (first.reference, second.reference) == ("CINVU-IN/1405/001", "CINVU-IN/1405/002")
    assert first.state is IncomingState.REGISTERED
    assert first.registered_by == "Registrar"
    uses = {one.name: one.used_for for one in world.see(service.series)}
    assert uses["CINVU-IN"] is SeriesUse.INCOMING
    entry = world.see(lambda s: register.of_incoming(s, first.id or 0))
    assert entry is not None
    assert entry.letter_id is None
    assert entry.sha256 == registering.fingerprint(first)
    # Letters of ours go on in their own series.
    assert world.issue(world.draft()).reference == "CINVU/1405/001"


def test_the_scan_is_what_the_register_names(world: World) -> None:
    name = world.do(lambda s: scans.keep_scan(s, scans.Scan("a.png", "image/png", PNG)))
    done = registered(world, scan=name, scan_name="a.png")
    entry = world.see(lambda s: register.of_incoming(s, done.id or 0))
    assert entry is not None
    assert entry.sha256 == name


def test_nothing_is_registered_twice_or_unseen(world: World) -> None:
    record = came(world)
    done = registered(world, record)
    with pytest.raises(UserError, match="registered already"):
        registered(world, done)
    other = came(world)
    world.do(lambda s: drafts.save_incoming(s, replace(other, subject="Changed")))
    with pytest.raises(ConflictError):
        registered(world, other)
    assert len(world.see(register.entries)) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sender_post_id": None}, "no sender"),
        ({"subject": ""}, "no subject"),
        ({"received_on": None}, "day of receipt is missing"),
        ({"received_on": TODAY + timedelta(1)}, "still to come"),
        ({"enclosures": (Enclosure("Outline", "a.pdf", "0" * 64),)}, "“Outline” is missing"),
        ({"scan": "0" * 64}, "missing from the office"),
    ],
)
def test_what_is_not_ready_gets_no_number(
    world: World, changes: dict[str, Any], words: str
) -> None:
    record = came(world, **changes)
    with pytest.raises(UserError) as error:
        registered(world, record)
    assert words in said(error)
    assert world.see(register.entries) == ()
    assert registered(world).number == 1


def test_registered_facts_change_only_as_corrections_with_a_reason(world: World) -> None:
    done = registered(world)
    for spoilt in (
        replace(done, their_reference="NUST/R/78"),
        replace(done, received_on=TODAY - timedelta(1)),
        replace(done, sender_post_id=world.guest),
        replace(done, their_day_printed="14 November 2026"),
    ):
        with pytest.raises(UserError, match="cannot simply be changed"):
            world.do(lambda s, spoilt=spoilt: drafts.save_incoming(s, spoilt))  # type: ignore[misc]
    with pytest.raises(UserError, match="reason is needed"):
        world.do(lambda s: registering.correct_incoming(s, spoilt, " "))
    with pytest.raises(UserError, match="Nothing is different"):
        world.do(lambda s: registering.correct_incoming(s, done, "to see"))
    wrong = replace(done, their_reference="NUST/R/78", subject="not to be touched")
    right = world.do(lambda s: registering.correct_incoming(s, wrong, "misread"))
    assert (right.their_reference, right.subject) == ("NUST/R/78", "Joint courses")
    told = world.see(lambda s: history.of(s, Ref(Kind.INCOMING, done.id or 0)))[0]
    assert told.act == "corrected"
    assert told.before is not None
    assert told.before["their_reference"] == "NUST/R/77"
    assert told.after is not None
    assert told.after["reason"] == "misread"
    entry = world.see(lambda s: register.of_incoming(s, done.id or 0))
    assert entry is not None
    assert entry.sha256 == registering.fingerprint(done), "the register itself never changes"


def test_the_history_tells_in_words_who_did_what_and_why(world: World) -> None:
    done = registered(world)
    given = replace(done, referrals=(Referral(None, "Legal officer", due=TODAY),))
    world.do(lambda s: drafts.save_incoming(s, given))
    read = world.see(lambda s: reading.incoming(s, done.id or 0))
    wrong = replace(read, their_reference="NUST/R/78", their_day_printed="16 November 2026")
    world.do(lambda s: registering.correct_incoming(s, wrong, "misread"))
    acts_ = world.see(lambda s: history_of_incoming(s, Ref(Kind.INCOMING, done.id or 0)))
    assert [each.act for each in acts_] == [
        "corrected", "referred", "changed", "registered", "entered",
    ]  # fmt: skip
    told = {each.label: (each.old, each.new) for each in acts_[0].changes}
    assert told["Their number"] == ("NUST/R/77", "NUST/R/78")
    assert told["Their date"] == ("15 November 2026", "16 November 2026")
    assert told["Reason"] == ("", "misread")
    assert {each.label: each.new for each in acts_[1].changes}["To"] == "Legal officer"
    assert {each.label: each.new for each in acts_[2].changes}["State"] == "referred"
    assert {each.label: each.new for each in acts_[3].changes}["Our number"] == done.reference
    assert acts_[0].who == "Registrar"


def test_what_is_no_fact_may_still_change_and_a_scan_may_follow(world: World) -> None:
    done = registered(world)
    name = world.do(lambda s: scans.keep_scan(s, scans.Scan("a.png", "image/png", PNG)))
    more = replace(done, priority=Priority.URGENT, scan=name, scan_name="a.png")
    saved = world.do(lambda s: drafts.save_incoming(s, more))
    assert (saved.priority, saved.scan) == (Priority.URGENT, name)
    with pytest.raises(UserError, match="Scan"):
        world.do(lambda s: drafts.save_incoming(s, replace(saved, scan="", scan_name="")))


def test_a_void_keeps_its_number_and_its_reason(world: World) -> None:
    done = registered(world)
    with pytest.raises(UserError, match="reason is needed"):
        world.do(lambda s: registering.void_incoming(s, done.id or 0, ""))
    void = world.do(lambda s: registering.void_incoming(s, done.id or 0, "sent by mistake"))
    assert (void.state, void.void_reason) == (IncomingState.VOID, "sent by mistake")
    with pytest.raises(UserError, match="already void"):
        world.do(lambda s: registering.void_incoming(s, done.id or 0, "again"))
    with pytest.raises(UserError, match="is void"):
        world.do(lambda s: drafts.save_incoming(s, replace(void, subject="New")))
    assert registered(world).number == 2


def test_only_what_has_no_number_is_deleted(world: World) -> None:
    record, done = came(world), registered(world)
    ref = Ref(Kind.INCOMING, record.id or 0)
    world.do(lambda s: drafts.delete_incoming(s, ref))
    assert ref not in {line.ref for line in world.see(reading.incoming_lines)}
    world.do(lambda s: drafts.restore_incoming(s, ref))
    assert ref in {line.ref for line in world.see(reading.incoming_lines)}
    with pytest.raises(UserError, match="stays in the register"):
        world.do(lambda s: drafts.delete_incoming(s, Ref(Kind.INCOMING, done.id or 0)))


def test_referrals_are_given_due_and_done(world: World) -> None:
    done = registered(world)
    given = Referral(None, "Legal officer", note="please check", due=TODAY + timedelta(3))
    referred = world.do(lambda s: acts.refer(s, done.id or 0, done.version, given))
    assert referred.state is IncomingState.REFERRED
    key = referred.referrals[0].id or 0
    soon = world.see(lambda s: reading.due_referrals(s, TODAY + timedelta(3)))
    assert [(each.to, each.line.ref.id) for each in soon] == [("Legal officer", done.id)]
    assert world.see(lambda s: reading.due_referrals(s, TODAY)) == ()
    after = world.do(lambda s: acts.referral_done(s, done.id or 0, key, "no objection"))
    assert after.referrals[0].done_on == TODAY
    assert after.referrals[0].id == key
    assert world.see(lambda s: reading.due_referrals(s, TODAY + timedelta(9))) == ()
    told = [
        each.act for each in world.see(lambda s: history.of(s, Ref(Kind.INCOMING, done.id or 0)))
    ]
    assert "referred" in told
    assert "referral done" in told
    with pytest.raises(UserError, match="names nobody"):
        world.do(lambda s: acts.refer(s, done.id or 0, after.version, Referral(None)))


@pytest.mark.parametrize(
    "changes",
    [
        {"reply_by": TODAY - timedelta(1)},
        {"referrals": (Referral(None, "Legal officer", due=TODAY - timedelta(1)),)},
    ],
)
def test_nothing_is_due_before_it_came(world: World, changes: dict[str, Any]) -> None:
    with pytest.raises(UserError) as error:
        came(world, **changes)
    assert "lies before the day of the letter" in said(error)
    assert "that day or a later one" in said(error)


def test_filed_letters_rest_until_they_are_reopened(world: World) -> None:
    done = registered(world)
    filed = world.do(lambda s: acts.file_incoming(s, done.id or 0))
    assert filed.state is IncomingState.FILED
    with pytest.raises(UserError, match="Reopen it first"):
        world.do(lambda s: drafts.save_incoming(s, replace(filed, subject="New")))
    with pytest.raises(UserError, match="cannot be filed"):
        world.do(lambda s: acts.file_incoming(s, done.id or 0))
    opened = world.do(lambda s: acts.reopen_incoming(s, done.id or 0))
    assert opened.state is IncomingState.REGISTERED


def test_an_answer_begins_with_all_that_is_known_and_settles_the_letter(world: World) -> None:
    done = registered(world, language=Language.FA, their_day_printed="۲۴ آبان ۱۴۰۵")
    assert done.their_day == date(2026, 11, 15)
    assert done.their_calendar is Calendar.JALALI
    begun = world.see(lambda s: answering.answer_to(s, done.id or 0))
    assert begun.addressee_post_id == world.plain
    assert (begun.language, begun.subject) == (Language.FA, "Joint courses")
    assert begun.your_reference == "NUST/R/77 (۲۴ آبان ۱۴۰۵)"
    saved = world.do(lambda s: service.save_letter(s, begun))
    near = world.see(lambda s: links.neighbours(s, Ref(Kind.INCOMING, done.id or 0)))
    assert near == ((Ref(Kind.LETTER, saved.id or 0), Relation.ANSWERED_BY, True),)
    assert state(world, done) is IncomingState.REGISTERED, "a draft answers nothing yet"
    filled = replace(saved, language=Language.EN, body="Agreed.", signer_post_id=world.head)
    letter = world.issue(world.do(lambda s: service.save_letter(s, filled)))
    assert state(world, done) is IncomingState.ANSWERED
    world.do(lambda s: service.void(s, letter.id or 0, "wrong paper"))
    assert state(world, done) is IncomingState.REGISTERED


def test_an_answer_that_answers_something_else_lets_the_letter_go(world: World) -> None:
    first, second = registered(world), registered(world)
    begun = world.see(lambda s: answering.answer_to(s, first.id or 0))
    saved = world.do(lambda s: service.save_letter(s, begun))
    other = replace(saved, precedent=Ref(Kind.INCOMING, second.id or 0))
    world.do(lambda s: service.save_letter(s, other))
    assert world.see(lambda s: links.neighbours(s, Ref(Kind.INCOMING, first.id or 0))) == ()
    assert world.see(lambda s: links.neighbours(s, Ref(Kind.INCOMING, second.id or 0)))


def state(world: World, record: Incoming) -> IncomingState:
    return world.see(lambda s: reading.incoming(s, record.id or 0)).state


def test_it_is_found_by_either_number_the_sender_the_subject_and_the_text(world: World) -> None:
    done = registered(world)
    ref = Ref(Kind.INCOMING, done.id or 0)
    for words in ("CINVU-IN/1405/001", "nust/r/77", "khan", "joint courses", "three courses"):
        assert ref in world.see(lambda s, words=words: search.find(s, words)), words  # type: ignore[misc]
    for number in ("cinvu-in / ۱۴۰۵ / ۰۰۱", "NUST/R/77", "nust/r/۷۷"):
        found = world.see(lambda s, number=number: reading.by_any_number(s, number))  # type: ignore[misc]
        assert [each.id for each in found] == [done.id], number
    assert world.see(lambda s: reading.by_any_number(s, " ")) == ()


def test_urgent_letters_past_their_day_come_first(world: World) -> None:
    late = TODAY - timedelta(1)
    calm = registered(world, received_on=late, reply_by=late)
    urgent = registered(world, received_on=late, reply_by=TODAY, priority=Priority.URGENT)
    registered(world, reply_by=TODAY + timedelta(1))
    found = world.see(lambda s: reading.unanswered(s, TODAY))
    assert [each.ref.id for each in found] == [urgent.id, calm.id]
    assert [reading.is_overdue(each, TODAY) for each in found] == [False, True]
    world.do(lambda s: acts.file_incoming(s, calm.id or 0))
    assert len(world.see(lambda s: reading.unanswered(s, TODAY))) == 1


def test_an_unusual_date_is_remarked_on_but_accepted(world: World) -> None:
    later = came(world, received_on=date(2026, 11, 10))
    assert Remark.WRITTEN_LATER in remarks(later, TODAY)
    future = came(world, their_day_printed="1 December 2026")
    assert Remark.FUTURE in remarks(future, TODAY)
    odd = came(world, their_day_printed="mid November")
    assert (odd.their_day, odd.their_day_printed) == (None, "mid November")
    assert Remark.UNREAD_DATE in remarks(odd, TODAY)
    for record in (later, future, odd):
        assert registered(world, record).number


def test_a_date_of_several_meanings_waits_for_the_officer(world: World) -> None:
    """“03/04/1402” may be 3 Tir or 4 Khordad: it is never guessed in silence."""
    open_ = came(world, their_day_printed="03/04/1402")
    assert open_.their_day is None
    assert Remark.OPEN_DATE in remarks(open_, TODAY)
    chosen = replace(open_, their_day=date(2023, 6, 24), their_calendar=Calendar.JALALI)
    kept = world.do(lambda s: drafts.save_incoming(s, chosen))
    assert (kept.their_day, kept.their_calendar) == (date(2023, 6, 24), Calendar.JALALI)
    assert Remark.OPEN_DATE not in remarks(kept, TODAY)
    moved = world.do(lambda s: drafts.save_incoming(s, replace(kept, their_day_printed="x")))
    assert moved.their_day_printed == "x"


@pytest.mark.parametrize("field", ["their_reference", "sender", "subject", "their_day_printed"])
def test_what_cannot_be_seen_is_refused_in_lines(world: World, field: str) -> None:
    with pytest.raises(UserError, match="invisible character"):
        came(world, sender_post_id=None, **{field: "A\u202e1"})


def test_checks_are_content_and_the_witness_can_be_mended(world: World) -> None:
    registered(world)
    void = registered(world)
    world.do(lambda s: registering.void_incoming(s, void.id or 0, "double"))
    report = world.office.check()
    assert report.problems == ()
    witness, known = world.office.witness, world.see(register.lines)
    witness.path.write_bytes(b"")
    assert len(world.office.check().problems) == 2
    world.office.consult_witness()
    assert world.office.check().problems == ()
    assert set(witness.lines()) == set(known)


def test_an_incoming_series_is_never_one_for_our_letters(world: World) -> None:
    registered(world)
    fresh = world.do(service.new_letter)
    assert fresh.series_id == world.series.id
    record = came(world, series_id=world.series.id)
    with pytest.raises(UserError, match="does not number letters that came in"):
        registered(world, record)
