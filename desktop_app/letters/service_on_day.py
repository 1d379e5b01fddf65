"""Letters of a day: for who looks for a date, in whatever calendar it was typed."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters.models import IncomingRow, LetterRow

_MOST = 200


def on_days(session: Session, days: Collection[date]) -> tuple[Ref, ...]:
    """Letters written on one of these days, and letters received or written then, latest first."""
    return tuple(_on_days(session, sorted(days)))


def language_of(session: Session, refs: Collection[Ref]) -> dict[Ref, Language]:
    """The languages of letters sent and received; records of other kinds have none."""
    found: dict[Ref, Language] = {}
    for kind, table in ((Kind.LETTER, LetterRow), (Kind.INCOMING, IncomingRow)):
        keys = [ref.id for ref in refs if ref.kind is kind]
        for key, language in session.execute(
            select(table.id, table.language).where(table.id.in_(keys))
        ):
            found[Ref(kind, key)] = language
    return found


def _on_days(session: Session, days: list[date]) -> Iterator[Ref]:
    sent = select(LetterRow.id).where(LetterRow.deleted_at.is_(None), LetterRow.day.in_(days))
    for key in session.scalars(sent.order_by(LetterRow.id.desc()).limit(_MOST)):
        yield Ref(Kind.LETTER, key)
    row = IncomingRow
    received = select(row.id).where(
        row.deleted_at.is_(None), or_(row.received_on.in_(days), row.their_day.in_(days))
    )
    for key in session.scalars(received.order_by(row.id.desc()).limit(_MOST)):
        yield Ref(Kind.INCOMING, key)
