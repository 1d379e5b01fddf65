"""A contact's timeline: everything the office had to do with it, latest first, page by page."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.contacts import service, service_merge, service_notes
from desktop_app.contacts.note_records import ContactNote
from desktop_app.contacts.service_timeline import current_post
from desktop_app.contacts.timeline_records import EventKind, TimelinePage, Wanted
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.letters import service as letters
from desktop_app.letters.records import Letter
from desktop_app.meetings import service as meetings
from desktop_app.meetings.records import Action, Attendee, Meeting, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.records import Mou, Party, Term
from desktop_app.timeline import load_timeline
from tests.contacts.conftest import Visit

EN = Language.EN
SPRING = date(2026, 3, 1)


def page(visit: Visit, ref: Ref, **more: Any) -> TimelinePage:
    found: TimelinePage = visit.read(load_timeline, Wanted(ref, **more), EN)
    return found


def guest(visit: Visit) -> Ref:
    return Ref(Kind.PERSON, visit.guest)


def dealings(visit: Visit) -> None:
    """A meeting with an action in March, a letter in April, a memorandum in May, a note in June."""
    there = (Attendee(visit.guest_post, Presence.GUEST),)
    action = Action(None, Texts(en="Name a focal point"), owner_post_id=visit.guest_post)
    meeting = Meeting(None, 0, Texts(en="Visit"), day=SPRING, attendees=there, actions=(action,))
    visit.write(meetings.save_meeting, meeting)
    letter = Letter(
        None, 0, addressee_post_id=visit.guest_post, day=date(2026, 4, 1), subject="Thanks"
    )
    visit.write(letters.save_letter, letter)
    parties = Party(visit.nust, visit.guest_post), Party(visit.cinvu)
    mou = Mou(None, 0, Texts(en="Courses"), parties=parties, term=Term(date(2026, 5, 1)))
    visit.write(mous.save_mou, mou)
    note = ContactNote(None, 0, guest(visit), date(2026, 6, 1), "Rang from the airport")
    visit.write(service_notes.save_note, note)


def test_all_slices_are_told_latest_first(visit: Visit) -> None:
    dealings(visit)
    found = [e for e in page(visit, guest(visit)).events if e.kind is not EventKind.CHANGE]
    assert [(e.kind, e.title) for e in found] == [
        (EventKind.NOTE, "Rang from the airport"),
        (EventKind.MOU, "Courses"),
        (EventKind.LETTER, "Thanks"),
        (EventKind.MEETING, "Visit"),
        (EventKind.ACTION, "Name a focal point"),
    ]
    assert [e.day for e in found] == sorted((e.day for e in found), reverse=True)
    body = page(visit, Ref(Kind.ORGANISATION, visit.nust))
    assert {EventKind.MOU, EventKind.LETTER, EventKind.MEETING} <= set(body.counts)


def test_changes_say_who_and_what(visit: Visit) -> None:
    record = visit.read(service.person, visit.guest)
    visit.write(service.save_person, replace(record, phone="1", notes="x"))
    latest = page(visit, guest(visit), kinds=frozenset({EventKind.CHANGE})).events[0]
    assert (latest.title, latest.day) == ("changed", date(2026, 11, 22))
    assert latest.detail == "Registrar · Telephone, Notes"


def test_a_kind_is_chosen_and_the_rest_is_still_counted(visit: Visit) -> None:
    dealings(visit)
    found = page(visit, guest(visit), kinds=frozenset({EventKind.LETTER}))
    assert [e.kind for e in found.events] == [EventKind.LETTER]
    assert found.counts[EventKind.MEETING] == 1
    assert not found.more


def test_pages_follow_each_other_without_gap_or_double(visit: Visit) -> None:
    for n in range(23):
        note = ContactNote(None, 0, guest(visit), SPRING + timedelta(n // 2), f"note {n}")
        visit.write(service_notes.save_note, note)
    notes = frozenset({EventKind.NOTE})
    parts = [page(visit, guest(visit), kinds=notes, start=at, most=10) for at in (0, 10, 20)]
    told = [event.title for part in parts for event in part.events]
    assert told == [f"note {n}" for n in reversed(range(23))]
    assert [part.more for part in parts] == [True, True, False]


def test_deleted_records_and_links_of_the_contact_itself(visit: Visit) -> None:
    letter = visit.write(letters.save_letter, Letter(None, 0, subject="About him", day=SPRING))
    ref = Ref(Kind.LETTER, letter.id)
    visit.write(links.connect, ref, Relation.CONCERNS, guest(visit))
    assert [e.title for e in page(visit, guest(visit)).events if e.ref] == ["About him"]
    acts = [e.title for e in page(visit, guest(visit)).events if not e.ref]
    assert not any("linked" in act for act in acts)
    visit.write(letters.delete, ref)
    assert not [e for e in page(visit, guest(visit)).events if e.ref]


def test_what_a_merged_contact_had_is_told_of_the_other(visit: Visit) -> None:
    dealings(visit)
    host = visit.read(service.person, visit.host)
    visit.write(service_merge.merge, guest(visit), host)
    found = page(visit, Ref(Kind.PERSON, visit.host)).counts
    assert found[EventKind.NOTE] == found[EventKind.LETTER] == found[EventKind.MEETING] == 1


def test_a_note_is_written_changed_taken_away_and_brought_back(visit: Visit) -> None:
    saved = visit.write(service_notes.save_note, ContactNote(None, 0, guest(visit), None, " Hi "))
    assert (saved.text, saved.day) == ("Hi", date(2026, 11, 22))
    later = visit.write(service_notes.save_note, replace(saved, text="Hello"))
    with pytest.raises(ConflictError):
        visit.write(service_notes.save_note, replace(saved, text="Stale"))
    with pytest.raises(UserError, match="empty"):
        visit.write(service_notes.save_note, replace(later, text="  "))
    visit.write(service_notes.delete_note, saved.id)
    assert visit.read(service_notes.notes_of, guest(visit)) == ()
    visit.write(service_notes.restore_note, saved.id)
    [back] = visit.read(service_notes.notes_of, guest(visit))
    assert back.text == "Hello"
    assert visit.office.check().is_whole


def test_whom_a_letter_goes_to_today(visit: Visit) -> None:
    assert visit.read(current_post, visit.guest) == visit.guest_post
    post = visit.read(service.post, visit.guest_post)
    visit.write(service.save_post, replace(post, until=date(2024, 1, 1)))
    assert visit.read(current_post, visit.guest) is None
