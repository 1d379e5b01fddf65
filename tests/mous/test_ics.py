"""Calendar files of memoranda, read by another library than the one that wrote them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import vobject

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db.office import Office
from desktop_app.mous import service
from desktop_app.mous.exchange_ics import mou_ics
from desktop_app.mous.records import Mou, MouState, Renewal

DAY = date(2025, 3, 20)


@pytest.fixture
def running(office: Office, draft: Mou) -> Mou:
    def work(session: Any) -> Mou:
        parties = tuple(replace(party, signed_on=DAY) for party in draft.parties)
        title = Texts(en="Line one, with; signs\\", fa="آموزش مجازی")
        saved = service.save_mou(session, replace(draft, parties=parties, title=title))
        for state in (MouState.CONSULTATION, MouState.APPROVED, MouState.SIGNED, MouState.IN_FORCE):
            saved = service.set_state(session, saved.id, state)
        return saved

    return office.write(work).value


@pytest.fixture
def events(office: Office) -> Callable[..., dict[str, Any]]:
    def read(*ids: int, language: Language = Language.EN) -> dict[str, Any]:
        made = office.read(lambda s: mou_ics(s, ids, language)).decode()
        calendar = vobject.readOne(made)
        found = {event.uid.value: event for event in getattr(calendar, "vevent_list", [])}
        assert len(found) == made.count("BEGIN:VEVENT")
        return found

    return read


def _kinds(found: dict[str, Any]) -> dict[str, Any]:
    return {uid.split("@")[0].split("-", 2)[2]: event for uid, event in found.items()}


def test_every_day_is_an_all_day_event_with_a_reminder(
    running: Mou, events: Callable[..., dict[str, Any]]
) -> None:
    found = _kinds(events(running.id))
    assert {kind: event.dtstart.value for kind, event in found.items()} == {
        "entry-0": DAY,
        "report-24": date(2027, 3, 20),
        "review_12-0": date(2029, 3, 20),
        "review_6-0": date(2029, 9, 20),
        "notice-0": date(2029, 12, 20),
        "end-0": date(2030, 3, 20),
    }
    end = found["end-0"]
    assert end.dtend.value - end.dtstart.value == timedelta(days=1)
    assert end.summary.value == "End of term: Line one, with; signs\\"
    assert end.description.value == "60 months from 20 March 2025.\nCINVU, NUST"
    assert end.valarm.trigger.value == timedelta(days=-7)
    assert end.status.value == "CONFIRMED"


def test_a_moved_day_keeps_its_uid_and_raises_its_sequence(
    running: Mou, events: Callable[..., dict[str, Any]], office: Office
) -> None:
    before = events()
    parties = tuple(replace(party, signed_on=date(2025, 4, 2)) for party in running.parties)
    office.write(lambda s: service.save_mou(s, replace(running, parties=parties)))
    after = events()
    assert before.keys() == after.keys()
    uid = next(uid for uid in before if "end" in uid)
    assert after[uid].dtstart.value == date(2030, 4, 2)
    assert int(after[uid].sequence.value) > int(before[uid].sequence.value)


def test_what_ended_or_was_deleted_is_cancelled(
    running: Mou, events: Callable[..., dict[str, Any]], office: Office
) -> None:
    before = events()
    office.write(lambda s: service.set_state(s, running.id, MouState.TERMINATED))
    ended = events()
    assert before.keys() == ended.keys()
    assert {event.status.value for event in ended.values()} == {"CANCELLED"}
    assert not any(hasattr(event, "valarm") for event in ended.values())
    office.write(lambda s: service.delete(s, Ref(Kind.MOU, running.id)))
    assert {event.status.value for event in events().values()} == {"CANCELLED"}


def test_a_draft_has_no_days_to_keep(
    office: Office, draft: Mou, events: Callable[..., dict[str, Any]]
) -> None:
    term = replace(draft.term, in_force_on=DAY, renewal=Renewal.AUTOMATIC)
    office.write(lambda s: service.save_mou(s, replace(draft, term=term)))
    assert events() == {}


def test_names_and_reasons_are_in_the_language_asked_for(
    running: Mou, events: Callable[..., dict[str, Any]]
) -> None:
    end = _kinds(events(language=Language.FA))["end-0"]
    assert end.summary.value == "پایان مدت: آموزش مجازی"
    assert end.description.value.startswith("۶۰ ماه از ۳۰ اسفند ۱۴۰۳.")
