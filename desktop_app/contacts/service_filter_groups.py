"""Saved filters as groups: whom a circular goes to, and which contacts an export has."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.service_filters import filter_by_id
from desktop_app.contacts.service_find import bodies_of, found, held_on, listed
from desktop_app.contacts.service_groups import GroupMember
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind
from desktop_app.db import office_row, sessions


def group_refs(session: Session, filter_id: int) -> RefList:
    """The contacts that a saved filter finds today, in the order of its list.

    Whose name only sounds like its words is in no group. Raises UserError when the filter is gone.
    """
    return found(session, filter_by_id(session, filter_id).query, exactly=True)


def group_posts(
    session: Session, filter_id: int, day: date | None = None
) -> tuple[GroupMember, ...]:
    """The posts of other organisations held on `day` (by default today) in a saved filter's group.

    Those of the people whom it finds; where it asks for organisations, those in the organisations
    found. A condition on the organisation holds for the post itself: who is rector in Iran and
    guest in Iraq is in the group “Iran” as rector only. Sorted by organisation, then by person.
    Raises UserError when the filter is gone.
    """
    return posts_found(session, filter_by_id(session, filter_id).query, day)


def posts_found(
    session: Session, query: ContactQuery, day: date | None = None
) -> tuple[GroupMember, ...]:
    """As `group_posts`, of a query that nobody saved."""
    day = day or sessions.today(session)
    refs = found(session, query, day=day, exactly=True)
    wanted = {
        kind: listed(ref.id for ref in refs if ref.kind is kind)
        for kind in (Kind.PERSON, Kind.ORGANISATION)
    }
    whose = PostRow.person_id.in_(wanted[Kind.PERSON])
    if query.kind is Kind.ORGANISATION:
        whose = PostRow.organisation_id.in_(wanted[Kind.ORGANISATION])
    statement = (
        select(PostRow.id, PostRow.person_id, PersonRow.correspondence)
        .join(PersonRow, PersonRow.id == PostRow.person_id)
        .join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)
        .where(
            *held_on(day),
            PersonRow.deleted_at.is_(None),
            OrganisationRow.deleted_at.is_(None),
            OrganisationRow.id != (office_row.own_organisation_id(session) or 0),
            whose,
            OrganisationRow.id.in_(bodies_of(session, query)),
        )
        .order_by(OrganisationRow.sort_key, PersonRow.sort_key, PostRow.id)
    )
    return tuple(GroupMember(*each) for each in session.execute(statement))
