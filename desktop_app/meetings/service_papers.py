"""Gathers what the printed minutes say, resolved for their languages."""

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.meetings import service_corrections
from desktop_app.meetings.body_records import Correction, CorrectionState, Quorum
from desktop_app.meetings.closed_items import open_version
from desktop_app.meetings.models import MeetingRow
from desktop_app.meetings.quorum import quorum
from desktop_app.meetings.records import AWAY, Meeting, MinutesPaper
from desktop_app.meetings.service_bodies import find_body
from desktop_app.meetings.service_body_rows import to_body
from desktop_app.meetings.service_frozen import (
    resolve_attendance,
    resolve_owners,
    resolve_represented,
    thaw,
    thaw_represented,
)
from desktop_app.meetings.service_reading import find_row, to_record


def minutes_paper(
    session: Session, meeting_id: int, languages: Sequence[Language], *, only_open: bool = False
) -> MinutesPaper:
    """What the minutes say in each of `languages`; `only_open` leaves out what is closed today.

    Approved minutes keep the names and titles of their approval. Raises UserError where the
    office does not know its own organisation yet, whose letterhead is printed.
    """
    row = find_row(session, meeting_id)
    meeting = whole = to_record(session, row)
    if only_open:
        meeting = open_version(whole, sessions.today(session)).meeting
    people = {each.stored: _people(session, row, whole, each) for each in languages}
    kept = [action in meeting.actions for action in whole.actions]
    return MinutesPaper(
        meeting,
        contacts.sender(session),
        {tag: found.attendance for tag, found in people.items()},
        {tag: tuple(compress(found.owners, kept)) for tag, found in people.items()},
        _accepted(session, meeting),
        _approving(session, meeting),
        is_open=only_open,
        represented={tag: found.represented for tag, found in people.items()},
        quorum=_quorum(session, meeting),
    )


class _People(NamedTuple):
    attendance: tuple[Addressee, ...]
    owners: tuple[str, ...]
    represented: tuple[str, ...]


def _people(session: Session, row: MeetingRow, meeting: Meeting, language: Language) -> _People:
    """Everybody named in the minutes: as frozen on approval, else as they are called now."""
    if row.frozen is not None and language.stored in row.frozen:
        return _People(*thaw(row.frozen, language), thaw_represented(row.frozen, language))
    return _People(
        resolve_attendance(session, meeting, language),
        resolve_owners(session, meeting, language),
        resolve_represented(session, meeting, language),
    )


def _quorum(session: Session, meeting: Meeting) -> Quorum | None:
    """The quorum of a session, once somebody was marked as there."""
    if meeting.body_id is None or meeting.day is None:
        return None
    if all(each.presence in AWAY for each in meeting.attendees):
        return None
    body = to_body(session, find_body(session, meeting.body_id, deleted=True))
    return quorum(body, meeting.attendees, meeting.day)


def _accepted(session: Session, meeting: Meeting) -> tuple[Correction, ...]:
    """The corrections accepted; of a closed item only that it was corrected is not told either."""
    shut = {item.id for item in meeting.items if item.closed and not item.body}
    found = service_corrections.corrections(session, meeting.id or 0)
    return tuple(
        each
        for each in found
        if each.state is CorrectionState.ACCEPTED
        and (each.item_id is None or each.item_id not in shut)
    )


def _approving(session: Session, meeting: Meeting) -> Texts:
    if meeting.approved_at_id is None:
        return Texts()
    other = session.get(MeetingRow, meeting.approved_at_id)
    return other.title if other is not None else Texts()
