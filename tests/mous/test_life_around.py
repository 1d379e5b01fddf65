"""What the rest of the program tells of a memorandum's life: Today, timelines, search, threads."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app import threads
from desktop_app.contacts.timeline_records import EventKind, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office
from desktop_app.mous import service, service_activities
from desktop_app.mous.life_records import Activity, ActivityState
from desktop_app.mous.records import Mou, MouState
from desktop_app.timeline import load_timeline
from desktop_app.today import load_today

EN = Language.EN
DAY = date(2024, 3, 20)


@pytest.fixture
def running(office: Office, draft: Mou) -> Mou:
    """In force since March 2024 for three years: its end is four months away."""

    def work(session: Any) -> Mou:
        parties = tuple(replace(party, signed_on=DAY) for party in draft.parties)
        term = replace(draft.term, months=36)
        saved = service.save_mou(session, replace(draft, parties=parties, term=term))
        for state in (MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED, MouState.IN_FORCE):
            saved = service.set_state(session, saved.id, state)
        return saved

    return office.write(work).value


def _course(mou: Mou) -> Activity:
    return Activity(
        None, 0, mou.id or 0, title=Texts(en="E-learning course", fa="دورهٔ یادگیری"),
        state=ActivityState.DONE, since=date(2026, 9, 1),
    )  # fmt: skip


def test_today_tells_what_falls_due_and_what_sleeps(
    qapp: Any, office: Office, running: Mou
) -> None:
    def agreements() -> list[tuple[str, str]]:
        sections = office.read(lambda s: load_today(s, EN)).sections
        found = next(section for section in sections if section.title == "Agreements")
        return [(row.title, row.subtitle) for row in found.rows]

    title = "Virtual education"
    assert agreements() == [
        (title, "Last day of notice: 20 December 2026"),
        (title, "End of term: 20 March 2027"),
        (title, "No activity for twelve months"),
    ]
    office.write(lambda s: service_activities.save_activity(s, _course(running)))
    assert (title, "No activity for twelve months") not in agreements()


def test_a_member_s_timeline_has_days_to_come_and_what_was_done(
    qapp: Any, office: Office, running: Mou, people: Any
) -> None:
    office.write(lambda s: service_activities.save_activity(s, _course(running)))
    wanted = Wanted(
        Ref(Kind.ORGANISATION, people.university), frozenset({EventKind.MOU}), start=0, most=20
    )
    page = office.read(lambda s: load_timeline(s, wanted, EN))
    assert [(event.day.isoformat(), event.title, event.detail) for event in page.events] == [
        ("2027-03-20", "Virtual education", "End of term"),
        ("2026-12-20", "Virtual education", "Last day of notice"),
        ("2026-09-01", "E-learning course", "Virtual education"),
        ("2024-03-20", "Virtual education", "CINVU · NUST"),
    ]


def test_an_activity_stands_in_its_thread(qapp: Any, office: Office, running: Mou) -> None:
    saved = office.write(lambda s: service_activities.save_activity(s, _course(running))).value
    strip = office.read(lambda s: threads.thread(s, Ref(Kind.MOU, running.id or 0), EN))
    assert Ref(Kind.ACTIVITY, saved.id or 0) in {summary.ref for summary in strip}
