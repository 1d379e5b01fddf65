"""Issue: one number, once, and only when everything went well."""

from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import blobs, counters, history, links, register, sessions
from desktop_app.letters import service
from desktop_app.letters.records import (
    CheckName,
    CheckState,
    LetterKind,
    LetterPaper,
    LetterState,
    SecondText,
)

from .conftest import World, paper_bytes

FA = Language.FA


def test_an_issued_letter_has_its_number_its_file_and_its_entry(world: World) -> None:
    draft = world.draft()
    issued = world.issue(draft)
    assert issued.reference == "CINVU/1405/001"
    assert (issued.state, issued.year, issued.number) == (LetterState.ISSUED, 1405, 1)
    assert issued.issued_by == world.see(sessions.who)
    pdf = world.see(lambda s: service.issued_pdf(s, issued.id))
    assert b"CINVU/1405/001" in pdf
    assert issued.pdf_sha256 == sha256(pdf).hexdigest()
    entry = world.see(lambda s: register.of_letter(s, issued.id).reference)
    assert entry == issued.reference
    acts = world.see(lambda s: [e.act for e in history.of(s, Ref(Kind.LETTER, issued.id))])
    assert acts[0] == "issued"


def test_what_was_printed_stays_beside_the_letter(world: World) -> None:
    from desktop_app.letters.models import LetterRow

    issued = world.issue(world.draft())
    frozen = world.see(lambda s: s.get_one(LetterRow, issued.id).frozen)
    assert frozen["addressee"]["title"] == "Registrar"
    assert frozen["sender"]["names"]["fa"] == "شبکهٔ دانشگاه‌های مجازی"
    assert frozen["letter"]["salutation"] == issued.salutation == "Dear Prof. Khan,"
    assert frozen["reference"] == issued.reference


def test_no_number_is_used_up_when_the_paper_fails(world: World) -> None:
    draft = world.draft()

    def refuse(paper: LetterPaper) -> bytes:
        assert paper.reference == "CINVU/1405/001"
        raise UserError("The passphrase does not fit.", "Type it again.")

    with pytest.raises(UserError, match="passphrase"):
        world.issue(draft, refuse)
    after = world.see(lambda s: service.letter(s, draft.id))
    assert after == draft
    assert world.see(lambda s: counters.peek(s, world.series.id, 1405)) == 1
    assert world.see(register.entries) == ()
    assert world.issue(draft).number == 1


def test_a_bug_while_setting_uses_up_nothing_either(world: World) -> None:
    draft = world.draft()

    def crash(_: LetterPaper) -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        world.issue(draft, crash)
    assert world.issue(draft).number == 1


def test_the_second_issue_of_the_same_version_is_refused(world: World) -> None:
    draft = world.draft()
    issued = world.issue(draft)
    with pytest.raises(ConflictError, match="CINVU/1405/001 has been issued"):
        world.issue(draft)
    with pytest.raises(UserError, match="only once"):
        world.issue(issued)
    assert len(world.see(service.register)) == 1


def test_a_letter_changed_by_somebody_else_is_not_issued(world: World) -> None:
    draft = world.draft()
    world.do(lambda s: service.save_letter(s, replace(draft, subject="Another subject")))
    with pytest.raises(ConflictError):
        world.issue(draft)


def test_the_year_is_that_of_issue_not_of_the_letter(world: World, clock) -> None:  # type: ignore[no-untyped-def]
    old = world.draft(day=date(2026, 2, 1))
    assert world.issue(old).reference == "CINVU/1405/001"
    clock.moment = datetime(2027, 3, 21, 9, tzinfo=ZoneInfo("Asia/Tehran"))
    assert world.issue(world.draft()).reference == "CINVU/1406/001"
    again = world.issue(world.draft(day=date(2026, 2, 1)))
    assert again.reference == "CINVU/1406/002", "a letter dated last year does not go back"


def test_a_clock_that_jumped_back_numbers_nothing(world: World, clock) -> None:  # type: ignore[no-untyped-def]
    tehran = ZoneInfo("Asia/Tehran")
    clock.moment = datetime(2027, 3, 21, 9, tzinfo=tehran)
    wrong = world.issue(world.draft())
    clock.moment = datetime(2027, 3, 21, 0, 5, tzinfo=tehran)
    assert world.issue(world.draft()).number == 2, "the same day is no jump"
    clock.moment = datetime(2027, 3, 20, 23, tzinfo=tehran)
    draft = world.draft()
    with pytest.raises(UserError, match="clock of this computer says 2027-03-20") as refused:
        world.issue(draft)
    assert "CINVU/1406/002, is of 2027-03-21" in str(refused.value)
    assert world.see(lambda s: counters.peek(s, world.series.id, 1405)) == 1
    for number in (1, 2):
        found = world.see(lambda s, n=number: service.by_reference(s, f"CINVU/1406/00{n}"))
        world.do(lambda s, key=found.id: service.void(s, key, "The clock was wrong"))
    assert world.issue(draft).reference == "CINVU/1405/001"
    assert wrong.year == 1406


def test_two_series_cannot_write_the_same_number(world: World) -> None:
    save = service.save_series
    patterned = replace(world.series, pattern="{year}/{number}")
    one = world.do(lambda s: save(s, patterned))
    two = world.do(lambda s: save(s, replace(patterned, id=None, version=0, name="B")))
    world.issue(world.draft(series_id=one.id))
    with pytest.raises(UserError, match="already has a letter with the number 1405/1"):
        world.issue(world.draft(series_id=two.id))


@pytest.mark.parametrize(
    ("spoil", "name", "words"),
    [
        ({"addressee_post_id": None}, CheckName.ADDRESSEE, "whom the letter goes to"),
        ({"subject": "  "}, CheckName.SUBJECT, "Write the subject"),
        ({"body": "\n"}, CheckName.SUBJECT, "Write the text"),
        ({"body": "Dear {{ name }}"}, CheckName.SUBJECT, "{{ name }}"),
        ({"subject": "For {{year"}, CheckName.SUBJECT, "{{"),
        ({"body": "abc\u202edef"}, CheckName.SUBJECT, "U+202E"),
        ({"second": SecondText(FA)}, CheckName.SUBJECT, "Write the text in Persian too"),
        ({"second": SecondText(FA, body="{{ نام }}")}, CheckName.SUBJECT, "{{ نام }}"),
        ({"second": SecondText(FA, body="a\u202eb")}, CheckName.SUBJECT, "U+202E"),
        ({"signer_post_id": None}, CheckName.AUTHORITY, "Choose who signs"),
        ({"day": date(2020, 1, 1)}, CheckName.AUTHORITY, "may not sign"),
        ({"series_id": None}, CheckName.SERIES, "Choose the series"),
    ],
)
def test_what_is_missing_holds_the_letter_back(world: World, spoil, name, words) -> None:  # type: ignore[no-untyped-def]
    draft = world.draft(**spoil)
    found = world.see(lambda s: service.checks(s, draft.id))
    check = next(check for check in found if check.name is name)
    assert check.state is CheckState.BLOCKS
    assert words in check.sentence
    with pytest.raises(UserError, match="not ready to be issued") as refused:
        world.issue(draft)
    assert words in refused.value.message
    assert world.see(lambda s: counters.peek(s, world.series.id, 1405)) == 1


def test_a_certificate_has_a_usual_text_but_needs_a_subject_for_the_register(
    world: World,
) -> None:
    def of(**changes: Any) -> CheckState:
        draft = world.draft(kind=LetterKind.CERTIFICATE, body="", **changes)
        found = world.see(lambda s: service.checks(s, draft.id))
        return next(check.state for check in found if check.name is CheckName.SUBJECT)

    assert of() is CheckState.PASSED
    assert of(second=SecondText(FA)) is CheckState.PASSED
    assert of(subject="") is CheckState.BLOCKS


def test_somebody_of_another_organisation_may_not_sign(world: World) -> None:
    draft = world.draft(signer_post_id=world.plain)
    with pytest.raises(UserError, match="Amina Khan may not sign"):
        world.issue(draft)


def test_titles_that_disagree_hold_the_letter_until_overridden(world: World) -> None:
    draft = world.draft(addressee_post_id=world.guest)
    check = _title(world, draft.id)
    assert check.state is CheckState.BLOCKS
    assert check.post_id == world.guest
    with pytest.raises(UserError, match="different ranks"):
        world.issue(draft)
    reason = "Confirmed by telephone"
    mended = world.do(lambda s: service.save_letter(s, replace(draft, override_reason=reason)))
    assert _title(world, draft.id).state is CheckState.OVERRIDDEN
    paper = world.see(lambda s: service.letter_paper(s, draft.id))
    assert paper.addressee is not None
    assert (paper.addressee.title, paper.letter.salutation) == ("", "Dear Prof. Hassan,")
    assert world.issue(mended).number == 1
    entries = world.see(lambda s: history.of(s, Ref(Kind.LETTER, draft.id)))
    override = next(entry for entry in entries if entry.act == "overridden")
    assert override.after == {"override_reason": reason}


def test_the_second_text_of_a_letter_has_its_own_title_to_check(world: World) -> None:
    plain = world.see(lambda s: contacts.post(s, world.plain))
    english, persian = plain.titles
    doubtful = (english, replace(persian, source="a leaflet"))
    world.do(lambda s: contacts.save_post(s, replace(plain, titles=doubtful)))
    draft = world.draft(addressee_post_id=world.plain)
    assert _title(world, draft.id).state is CheckState.PASSED
    both = world.do(
        lambda s: service.save_letter(s, replace(draft, second=SecondText(FA, body="متن")))
    )
    check = _title(world, both.id)
    assert (check.state, check.post_id) == (CheckState.BLOCKS, world.plain)
    assert persian.text in check.sentence
    world.do(lambda s: contacts.verify_title(s, world.plain, FA, "me", "their web page"))
    assert _title(world, both.id).state is CheckState.PASSED


def test_a_letter_to_an_organisation_needs_no_title(world: World) -> None:
    draft = world.draft(addressee_post_id=None, addressee_organisation_id=world.other)
    assert world.issue(draft).addressee == "National University of Sciences"


def test_an_enclosure_without_its_file_holds_the_letter_back(world: World) -> None:
    enclosure = world.do(lambda s: service.attach(s, "C:\\papers\\draft_outline.pdf", b"%PDF x"))
    assert (enclosure.title, enclosure.file_name) == ("draft outline", "draft_outline.pdf")
    lost = world.draft(enclosures=(replace(enclosure, sha256=""),))
    with pytest.raises(UserError, match="has no file yet"):
        world.issue(lost)
    gone = world.draft(enclosures=(replace(enclosure, sha256="0" * 64),))
    with pytest.raises(UserError, match="missing from the office"):
        world.issue(gone)
    assert world.issue(world.draft(enclosures=(enclosure,))).number == 1
    with pytest.raises(UserError, match="is empty"):
        world.do(lambda s: service.attach(s, "empty.pdf", b""))


def test_a_void_keeps_number_and_reason(world: World) -> None:
    issued = world.issue(world.draft())
    with pytest.raises(UserError, match="needs a reason"):
        world.do(lambda s: service.void(s, issued.id, " "))
    voided = world.do(lambda s: service.void(s, issued.id, "Duplicate of 118"))
    assert (voided.state, voided.void_reason) == (LetterState.VOID, "Duplicate of 118")
    assert voided.reference == issued.reference
    with pytest.raises(UserError, match="already void"):
        world.do(lambda s: service.void(s, issued.id, "again"))
    assert world.issue(world.draft()).number == 2
    assert world.see(lambda s: service.issued_pdf(s, issued.id))
    draft = world.draft()
    with pytest.raises(UserError, match="no number yet"):
        world.do(lambda s: service.void(s, draft.id, "why"))


def test_an_issued_letter_is_frozen(world: World) -> None:
    issued = world.issue(world.draft())
    with pytest.raises(UserError, match="cannot be changed"):
        world.do(lambda s: service.save_letter(s, replace(issued, subject="Other")))
    with pytest.raises(UserError, match="stays in the register"):
        world.do(lambda s: service.delete(s, Ref(Kind.LETTER, issued.id)))
    assert world.see(lambda s: service.letter(s, issued.id)) == issued


def test_a_damaged_file_is_not_handed_out(world: World) -> None:
    issued = world.issue(world.draft())

    def swap(session) -> None:  # type: ignore[no-untyped-def]
        from desktop_app.letters.models import LetterRow

        session.get_one(LetterRow, issued.id).pdf_sha256 = blobs.put(session, b"other", "x/y")

    world.do(swap)
    with pytest.raises(UserError, match="do not agree"):
        world.see(lambda s: service.issued_pdf(s, issued.id))


def test_a_letter_stands_in_the_thread_of_its_source(world: World) -> None:
    letter = world.draft()
    source = Ref(Kind.DECISION, 7)
    world.do(lambda s: service.save_letter(s, letter, source=source))
    found = world.see(lambda s: links.neighbours(s, Ref(Kind.LETTER, letter.id)))
    assert found == ((source, Relation.PRODUCED, False),)


def test_the_file_leads_back_to_the_letter(world: World) -> None:
    issued = world.issue(world.draft())
    digest = sha256(paper_bytes_of(world, issued)).hexdigest()
    assert world.see(lambda s: service.find_pdf(s, digest.upper())) == issued
    assert world.see(lambda s: service.find_pdf(s, "0" * 64)) is None


def paper_bytes_of(world: World, issued) -> bytes:  # type: ignore[no-untyped-def]
    paper = world.see(lambda s: service.letter_paper(s, issued.id))
    return paper_bytes(paper)


def _title(world: World, letter_id):  # type: ignore[no-untyped-def]
    found = world.see(lambda s: service.checks(s, letter_id))
    return next(check for check in found if check.name is CheckName.TITLE)


def test_of_two_windows_only_one_issues_the_letter(world: World, new_office) -> None:  # type: ignore[no-untyped-def]
    draft = world.draft()
    other = new_office(who="Reza Karimi")
    seen = other.read(lambda s: service.letter(s, draft.id))
    world.issue(draft)
    with pytest.raises(ConflictError) as refused:
        other.write(lambda s: service.issue(s, seen.id, seen.version, paper_bytes, False))
    assert refused.value.theirs["Number"] == "CINVU/1405/001"
    assert len(other.read(service.register)) == 1


def test_an_enclosure_damaged_on_the_disk_is_found_at_issue(world: World) -> None:
    from sqlalchemy import text

    enclosure = world.do(lambda s: service.attach(s, "a.pdf", b"%PDF a"))
    draft = world.draft(enclosures=(enclosure,))
    rot = text("UPDATE blob SET data = x'00' WHERE sha256 = :name")
    world.do(lambda s: s.execute(rot, {"name": enclosure.sha256}))
    with pytest.raises(UserError, match="damaged on the disk"):
        world.issue(draft)
