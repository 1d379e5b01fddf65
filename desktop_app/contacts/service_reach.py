"""Where a contact's telephone numbers were most likely written."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow, PostRow
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import office_row


def region_of(session: Session, ref: Ref | None) -> str:
    """The country (ISO 3166) whose code a number without one takes; empty where none is known.

    That of the organisation, or of the one where the person holds the latest post, else our own.
    """
    row = OrganisationRow
    if ref is not None and ref.kind is Kind.ORGANISATION:
        country = session.scalar(select(row.country).where(row.id == ref.id))
    elif ref is not None:
        latest = (
            select(row.country)
            .join(PostRow, PostRow.organisation_id == row.id)
            .where(PostRow.person_id == ref.id, PostRow.deleted_at.is_(None), row.country != "")
            .order_by(PostRow.until.is_(None).desc(), PostRow.until.desc(), PostRow.id.desc())
        )
        country = session.scalar(latest.limit(1))
    else:
        country = None
    if country:
        return country
    own = office_row.own_organisation_id(session)
    return session.scalar(select(row.country).where(row.id == own)) or "" if own else ""
