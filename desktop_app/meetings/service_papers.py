"""Gathers what the printed minutes say, resolved for their languages."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.languages import Language
from desktop_app.meetings.records import MinutesPaper
from desktop_app.meetings.service_frozen import resolve_attendance, resolve_owners, thaw
from desktop_app.meetings.service_reading import find_row, to_record


def minutes_paper(session: Session, meeting_id: int, languages: Sequence[Language]) -> MinutesPaper:
    """What the minutes say in each of `languages`.

    Approved minutes keep the names and titles of their approval. Raises UserError where the
    office does not know its own organisation yet, whose letterhead is printed.
    """
    row = find_row(session, meeting_id)
    meeting = to_record(session, row)
    attendance, owners = {}, {}
    for language in languages:
        tag = language.stored
        if row.frozen is not None and tag in row.frozen:
            attendance[tag], owners[tag] = thaw(row.frozen, language)
        else:
            attendance[tag] = resolve_attendance(session, meeting, language)
            owners[tag] = resolve_owners(session, meeting, language)
    return MinutesPaper(meeting, contacts.sender(session), attendance, owners)
