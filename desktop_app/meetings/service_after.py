"""What an officer sees beside minutes that are out: corrections, addenda, who approved them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import sessions
from desktop_app.meetings import service_corrections
from desktop_app.meetings.body_records import Addendum, Correction
from desktop_app.meetings.models import MeetingRow
from desktop_app.meetings.service_reading import find_row
from desktop_app.meetings.service_summaries import summaries

_MOST = 30


@dataclass(frozen=True, slots=True)
class AfterMeeting:
    """What belongs to minutes once they are out; `open_today` while corrections are taken."""

    corrections: tuple[Correction, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    approved_at: str = ""
    open_today: bool = False


def after_meeting(
    session: Session, meeting_id: int, language: Language = Language.EN
) -> AfterMeeting:
    """Everything of the time after the meeting."""
    row = find_row(session, meeting_id)
    other = session.get(MeetingRow, row.approved_at_id) if row.approved_at_id else None
    until = row.corrections_until
    return AfterMeeting(
        service_corrections.corrections(session, meeting_id),
        service_corrections.addenda(session, meeting_id),
        other.title.best(language) if other is not None else "",
        until is None or sessions.today(session) <= until,
    )


def approving_options(
    session: Session, meeting_id: int, words: str, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Meetings that can have approved these minutes: later ones, of the same body first."""
    row = find_row(session, meeting_id)
    day = row.day or date.min
    query = (
        select(MeetingRow.id)
        .where(
            MeetingRow.deleted_at.is_(None),
            MeetingRow.id != row.id,
            or_(MeetingRow.day.is_(None), MeetingRow.day >= day),
        )
        .order_by((MeetingRow.body_id != row.body_id), MeetingRow.day, MeetingRow.id)
    )
    found = summaries(session, [Ref(Kind.MEETING, key) for key in session.scalars(query)], language)
    wanted = words.casefold().split()
    fits = (s for s in found if all(w in f"{s.title} {s.subtitle}".casefold() for w in wanted))
    return tuple(fits)[:_MOST]


def describe_meeting(session: Session, ref: Ref, language: Language = Language.EN) -> Summary:
    """One meeting as pickers show it."""
    found = summaries(session, (ref,), language)
    return found[0] if found else Summary(ref, "")
