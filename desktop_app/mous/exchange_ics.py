"""The days of memoranda as a calendar file (RFC 5545), for whatever calendar an officer keeps.

Every day is an all-day event with one reminder. Its UID names the office, the memorandum and the
day's meaning, so that a later file moves the same event; what has ended is sent as cancelled.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.db import sessions
from desktop_app.db.office_row import OfficeRow
from desktop_app.mous import service_lists
from desktop_app.mous.ics_words import SUMMARIES, explained
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import KeyDate, KeyDateKind, Mou, MouState
from desktop_app.mous.rules import FROZEN
from desktop_app.mous.rules_dates import ENDED, life_dates
from desktop_app.mous.service_store import read

_AHEAD = {KeyDateKind.NOTICE: 14, KeyDateKind.REPORT: 14}
_USUAL = 7
"""Days before the day on which the calendar reminds."""


def mou_ics(
    session: Session, mou_ids: Sequence[int] = (), language: Language = Language.EN
) -> bytes:
    """The days of some memoranda, or of all that have days, as the bytes of a calendar file."""
    query = select(MouRow).order_by(MouRow.id)
    if mou_ids:
        query = query.where(MouRow.id.in_(mou_ids))
    office = session.scalars(select(OfficeRow.uuid)).one()
    today, now = sessions.today(session), sessions.now(session)
    made = Calendar()
    made.add("prodid", "-//Dabir//Memoranda//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    for row in session.scalars(query):
        mou = read(row)
        over = row.deleted_at is not None or mou.state in ENDED
        if mou.state not in FROZEN:
            continue
        names = ", ".join(service_lists.party_names(session, mou, language))
        for key in life_dates(_as_running(mou), today):
            event = _event(mou, key, office, now, language)
            event.add("description", f"{explained(key, language)}\n{_line(names)}")
            _settle(event, key, over)
            made.add_component(event)
    return bytes(made.to_ical())


def _as_running(mou: Mou) -> Mou:
    """An ended memorandum as it would run on: those are the days that have to be taken back."""
    return replace(mou, state=MouState.IN_FORCE) if mou.state in ENDED else mou


def _event(mou: Mou, key: KeyDate, office: str, now: datetime, language: Language) -> Event:
    event, title = Event(), _line(mou.title.best(language))
    part = f"-{key.amount}" if key.kind is KeyDateKind.REPORT else f"-{key.terms}"
    what = SUMMARIES[language][key.kind]
    event.add("uid", f"mou-{mou.id}-{key.kind.stored}{part}@{office}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", mou.version)
    event.add("dtstart", key.day)
    event.add("dtend", key.day + timedelta(days=1))
    event.add("summary", f"{what}: {title}")
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["Dabir"])
    return event


def _settle(event: Event, key: KeyDate, over: bool) -> None:
    """Say whether the day still stands; only then there is something to be reminded of."""
    event.add("status", "CANCELLED" if over else "CONFIRMED")
    if not over:
        event.add_component(_alarm(key, str(event["summary"])))


def _alarm(key: KeyDate, text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", -timedelta(days=_AHEAD.get(key.kind, _USUAL)))
    return alarm


def _line(text: str) -> str:
    """One line: a calendar file is made of lines."""
    return " ".join(text.split())
