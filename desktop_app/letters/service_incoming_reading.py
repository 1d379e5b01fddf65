"""Reading letters that came in: lists, one letter, a letter by either number, what is due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.refs import Kind, Summary
from desktop_app.db import search, sessions
from desktop_app.letters.incoming_records import (
    Incoming,
    IncomingLine,
    IncomingState,
    Priority,
)
from desktop_app.letters.models import IncomingRow, ReferralRow
from desktop_app.letters.service_incoming_rows import incoming_ref, incoming_row, to_incoming

_SEARCH_LIMIT = 300
_MANY = 900
_OPEN = (IncomingState.DRAFT, IncomingState.REGISTERED, IncomingState.REFERRED)
"""Where a letter still waits for its answer."""
OPEN_STATES = _OPEN
_LINE = (
    IncomingRow.id, IncomingRow.reference, IncomingRow.sender, IncomingRow.subject,
    IncomingRow.received_on, IncomingRow.state, IncomingRow.priority, IncomingRow.reply_by,
    IncomingRow.is_sample,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DueReferral:
    """A referral that is not dealt with, and the letter that was referred."""

    line: IncomingLine
    to: str
    note: str
    due: date | None


def incoming(session: Session, incoming_id: int) -> Incoming:
    """One letter that came in; raises UserError when it is gone."""
    return to_incoming(incoming_row(session, incoming_id))


def incoming_lines(
    session: Session, words: str = "", limit: int = 5000, state: IncomingState | None = None
) -> tuple[IncomingLine, ...]:
    """Letters that came in and have every word, unregistered ones first, then latest first."""
    query = select(*_LINE).where(_living())
    if state is not None:
        query = query.where(IncomingRow.state == state)
    if words.strip():
        found = search.find(session, words, _SEARCH_LIMIT)
        query = query.where(IncomingRow.id.in_([r.id for r in found if r.kind is Kind.INCOMING]))
    latest = func.coalesce(IncomingRow.registered_at, IncomingRow.changed_at).desc()
    query = query.order_by(IncomingRow.number.is_not(None), latest, IncomingRow.id.desc())
    return tuple(_line(*row) for row in session.execute(query.limit(limit)))


def lines_of(session: Session, ids: Collection[int]) -> tuple[IncomingLine, ...]:
    """Letters that came in as a list shows them, in the order asked for; without deleted ones."""
    query = select(*_LINE).where(IncomingRow.id.in_(ids), _living())
    found = {row[0]: _line(*row) for row in session.execute(query)}
    return tuple(found[key] for key in ids if key in found)


def incoming_count(session: Session) -> int:
    """How many letters that came in the office keeps."""
    return session.scalar(select(func.count()).select_from(IncomingRow).where(_living())) or 0


def incoming_summaries(session: Session, ids: Collection[int]) -> tuple[Summary, ...]:
    """Letters that came in, in one line each, in the order asked for; without deleted ones."""
    query = select(*_LINE).where(IncomingRow.id.in_(ids), _living())
    found = {row[0]: _line(*row) for row in session.execute(query)}
    return tuple(_summary(found[key]) for key in ids if key in found)


def incoming_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Registered letters that have every word, latest first, for who answers one of them."""
    lines = [line for line in incoming_lines(session, words, limit=200) if line.reference]
    return tuple(_summary(line) for line in lines[:20])


def by_any_number(session: Session, number: str) -> tuple[Incoming, ...]:
    """The letters that have this number, ours or the sender's, however it was typed."""
    wanted = _key(number)
    if not wanted:
        return ()
    exact = fold_digits(number.strip())
    ours, theirs = IncomingRow.reference, IncomingRow.their_reference
    query = select(IncomingRow).where(_living(), or_(ours == exact, theirs == exact))
    if found := tuple(session.scalars(query.order_by(IncomingRow.id))):
        return tuple(map(to_incoming, found))
    known = session.execute(select(IncomingRow.id, ours, theirs).where(_living()))
    keys = [key for key, own, other in known if wanted in (_key(own), _key(other))]
    return tuple(incoming(session, key) for key in keys)


def due_referrals(session: Session, until: date) -> tuple[DueReferral, ...]:
    """Referrals not dealt with that are due by `until`, the longest overdue first."""
    query = (
        select(ReferralRow.to, ReferralRow.note, ReferralRow.due, *_LINE)
        .join(IncomingRow, IncomingRow.id == ReferralRow.incoming_id)
        .where(
            _living(),
            IncomingRow.state.not_in((IncomingState.VOID, IncomingState.FILED)),
            ReferralRow.done_on.is_(None),
            ReferralRow.due <= until,
        )
        .order_by(ReferralRow.due, ReferralRow.id)
    )
    return tuple(
        DueReferral(_line(*row), to, note, due) for to, note, due, *row in session.execute(query)
    )


def unanswered(session: Session, until: date) -> tuple[IncomingLine, ...]:
    """Letters that wait for an answer due by `until`, urgent ones first, then by the day."""
    query = select(*_LINE).where(
        _living(), IncomingRow.state.in_(_OPEN), IncomingRow.reply_by <= until
    )
    lines = [_line(*row) for row in session.execute(query.order_by(IncomingRow.reply_by))]
    rank = {each: -place for place, each in enumerate(Priority)}
    return tuple(sorted(lines, key=lambda line: (rank[line.priority], line.reply_by or until)))


def incoming_of(
    session: Session, posts: Collection[int], bodies: Collection[int] = ()
) -> tuple[tuple[int, date], ...]:
    """Key and day of each letter received from any of these posts and organisations."""
    found: dict[int, date] = {}
    wanted = sorted(posts)
    for start in range(0, max(1, len(wanted)), _MANY):
        named = or_(
            IncomingRow.sender_post_id.in_(wanted[start : start + _MANY]),
            IncomingRow.sender_organisation_id.in_(bodies),
        )
        columns = IncomingRow.id, IncomingRow.received_on, IncomingRow.changed_at
        for key, day, changed in session.execute(select(*columns).where(_living(), named)):
            found[key] = day or changed.date()
    return tuple(found.items())


def officer_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Who holds a post with us today and has every word: to whom a letter may be referred."""
    own = contacts.own_organisation(session)
    if own is None or own.id is None:
        return ()
    wanted = fold(words).split()
    held = contacts.who_held(session, own.id, sessions.today(session))
    found = (contacts.post_summary(post) for post in held)
    return tuple(
        option
        for option in found
        if all(word in fold(f"{option.title} {option.subtitle}") for word in wanted)
    )[:20]


def doubles_of(session: Session, record: Incoming) -> tuple[IncomingLine, ...]:
    """Letters that may be the same one: of the same scan, or that number of the same sender."""
    same = [IncomingRow.scan == record.scan] if record.scan else []
    if record.their_reference:
        same.append(
            and_(
                IncomingRow.their_reference == record.their_reference,
                IncomingRow.sender == record.sender,
            )
        )
    if not same:
        return ()
    others = IncomingRow.id != (record.id or 0), IncomingRow.state != IncomingState.VOID
    query = select(*_LINE).where(_living(), *others, or_(*same)).order_by(IncomingRow.id).limit(5)
    return tuple(_line(*row) for row in session.execute(query))


def is_overdue(line: IncomingLine, today: date) -> bool:
    """Whether the day to reply by is past and no answer was given."""
    return line.state in _OPEN and line.reply_by is not None and line.reply_by < today


def _line(key: int, *rest: object) -> IncomingLine:
    return IncomingLine(incoming_ref(key), *rest)  # type: ignore[arg-type]


def _summary(line: IncomingLine) -> Summary:
    title = line.reference or line.subject or line.sender or IncomingState.DRAFT.label
    named = (line.subject if line.reference else "", line.sender)
    parts = (part for part in named if part != title)
    state: LabelledEnum = line.state
    subtitle = " · ".join(filter(None, parts))
    return Summary(line.ref, title, subtitle, state.label, line.received_on)


def _living() -> ColumnElement[bool]:
    return IncomingRow.deleted_at.is_(None)


def _key(number: str) -> str:
    return "".join(fold(number).split())
