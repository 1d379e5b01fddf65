"""Who has given no sign of life: nothing of theirs changed, and no paper names them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.contacts.models import ContactNoteRow, OrganisationRow, PersonRow, PostRow
from desktop_app.core.refs import Kind
from desktop_app.db import office_row, signs

Keys = Select[int]


def stale(session: Session, since: datetime) -> Iterator[tuple[Kind, Keys]]:
    """Queries for people, then organisations, without a sign since `since`; oldest first.

    A sign is a change, a post begun, a note, or a letter, meeting or memorandum that names the
    contact or a post of theirs. Our own organisation is never meant.
    """
    yield Kind.PERSON, _silent(PersonRow, Kind.PERSON, PostRow.person_id, since)
    own = office_row.own_organisation_id(session)
    bodies = _silent(OrganisationRow, Kind.ORGANISATION, PostRow.organisation_id, since)
    yield Kind.ORGANISATION, bodies.where(OrganisationRow.id != (own or 0))


def _silent(
    table: type[PersonRow] | type[OrganisationRow],
    kind: Kind,
    of_post: InstrumentedAttribute[int],
    since: datetime,
) -> Keys:
    named = (table.id.not_in(keys) for keys in signs.named_since(table.__tablename__, since))
    return (
        select(table.id)
        .where(
            table.deleted_at.is_(None),
            table.changed_at < since,
            table.id.not_in(select(of_post).where(_lively_post(since))),
            table.id.not_in(_noted(kind, since)),
            *named,
        )
        .order_by(table.changed_at, table.id)
    )


def _lively_post(since: datetime) -> ColumnElement[bool]:
    """Whether a post was begun since, or a paper names it."""
    named: list[ColumnElement[Any]] = [
        PostRow.id.in_(keys) for keys in signs.named_since(PostRow.__tablename__, since)
    ]
    return or_(PostRow.since >= since.date(), *named)


def _noted(kind: Kind, since: datetime) -> Keys:
    return select(ContactNoteRow.record_id).where(
        ContactNoteRow.kind == kind,
        ContactNoteRow.deleted_at.is_(None),
        or_(ContactNoteRow.day >= since.date(), ContactNoteRow.changed_at >= since),
    )
