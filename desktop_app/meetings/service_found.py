"""Meetings and what came of them as results of a search: read by columns, and by day.

The papers of a meeting stay unread: an officer who types waits for one line, not for the minutes.
"""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.meetings import service_summaries
from desktop_app.meetings.models import ActionRow, DecisionRow, MeetingRow
from desktop_app.meetings.service_of_contact import meeting_lines

_MOST = 200


def lines(
    session: Session, kind: Kind, keys: Collection[int], language: Language
) -> tuple[Summary, ...]:
    """Records of one kind in one line each, in the order asked for; those gone are left out."""
    match kind:
        case Kind.MEETING:
            made = meeting_lines(session, keys, language)
        case Kind.DECISION:
            made = tuple(_decisions(session, keys, language))
        case Kind.ACTION:
            made = tuple(_actions(session, keys, language))
        case _:
            refs = [Ref(kind, key) for key in keys]
            return service_summaries.summaries(session, refs, language)
    found = {summary.ref.id: summary for summary in made}
    return tuple(found[key] for key in keys if key in found)


def on_days(session: Session, days: Collection[date]) -> tuple[Ref, ...]:
    """Meetings held, signed or approved on one of these days, and actions due or done then."""
    wanted, row = sorted(days), MeetingRow
    held = select(row.id).where(
        row.deleted_at.is_(None),
        or_(row.day.in_(wanted), row.approved_on.in_(wanted), row.signed_on.in_(wanted)),
    )
    due = (
        select(ActionRow.id)
        .join(ActionRow.meeting)
        .where(
            row.deleted_at.is_(None),
            or_(ActionRow.due.in_(wanted), ActionRow.done_on.in_(wanted)),
        )
    )
    meetings = session.scalars(held.order_by(row.day.desc(), row.id).limit(_MOST))
    actions = session.scalars(due.order_by(ActionRow.id).limit(_MOST))
    return (
        *(Ref(Kind.MEETING, key) for key in meetings),
        *(Ref(Kind.ACTION, key) for key in actions),
    )


def _decisions(session: Session, keys: Collection[int], language: Language) -> Iterator[Summary]:
    row = DecisionRow
    query = (
        select(row.id, row.number, row.text, MeetingRow.title, MeetingRow.day)
        .join(MeetingRow, MeetingRow.id == row.meeting_id)
        .where(row.id.in_(keys), MeetingRow.deleted_at.is_(None))
    )
    for key, number, text, title, day in session.execute(query):
        said = f"{localise_digits(str(number), language)}. {text.best(language)}"
        yield Summary(Ref(Kind.DECISION, key), said, title.best(language), "", day)


def _actions(session: Session, keys: Collection[int], language: Language) -> Iterator[Summary]:
    row = ActionRow
    query = (
        select(row.id, row.text, row.owner, row.state, row.due, MeetingRow.title)
        .join(MeetingRow, MeetingRow.id == row.meeting_id)
        .where(row.id.in_(keys), MeetingRow.deleted_at.is_(None))
    )
    for key, text, owner, state, due, title in session.execute(query):
        who = owner.best(language) or title.best(language)
        yield Summary(Ref(Kind.ACTION, key), text.best(language), who, state.label, due)
