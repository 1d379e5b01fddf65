"""Who belongs to a group: found in one query, however many contacts there are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.db import office_row


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A post held on the day asked for, and the language its holder is written to in."""

    post_id: int
    person_id: int
    language: Language


def group_members(
    session: Session,
    day: date,
    *,
    words: str = "",
    country: str = "",
    kind: OrganisationKind | None = None,
    language: Language | None = None,
) -> tuple[GroupMember, ...]:
    """Posts of other organisations held on `day` that fit every condition, by organisation.

    Each word must be in the name, the post or the organisation; `country` is an ISO 3166 code.
    """
    query = (
        select(PostRow.id, PostRow.person_id, PersonRow.correspondence)
        .join(PersonRow, PersonRow.id == PostRow.person_id)
        .join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)
        .where(
            *(table.deleted_at.is_(None) for table in (PostRow, PersonRow, OrganisationRow)),
            or_(PostRow.since.is_(None), PostRow.since <= day),
            or_(PostRow.until.is_(None), PostRow.until >= day),
            OrganisationRow.id != (office_row.own_organisation_id(session) or 0),
        )
        .order_by(OrganisationRow.sort_key, PersonRow.sort_key, PostRow.id)
    )
    for word in fold(words).split():
        query = query.where(or_(*_has(word)))
    if country:
        query = query.where(OrganisationRow.country == country)
    if kind is not None:
        query = query.where(OrganisationRow.kind == kind)
    if language is not None:
        query = query.where(PersonRow.correspondence == language)
    return tuple(GroupMember(*found) for found in session.execute(query))


def countries_of_contacts(session: Session) -> tuple[str, ...]:
    """The countries that other organisations are in, as ISO 3166 codes."""
    query = (
        select(OrganisationRow.country)
        .where(OrganisationRow.deleted_at.is_(None), OrganisationRow.country != "")
        .where(OrganisationRow.id != (office_row.own_organisation_id(session) or 0))
        .distinct()
        .order_by(OrganisationRow.country)
    )
    return tuple(session.scalars(query))


def languages_of_posts(session: Session, post_ids: Collection[int]) -> dict[int, Language]:
    """The language that the holder of each post is written to in."""
    found: dict[int, Language] = {}
    wanted = list(post_ids)
    for start in range(0, len(wanted), 500):  # SQLite takes only so many values in a query
        query = (
            select(PostRow.id, PersonRow.correspondence)
            .join(PersonRow, PersonRow.id == PostRow.person_id)
            .where(PostRow.id.in_(wanted[start : start + 500]))
        )
        found |= {row.id: row.correspondence for row in session.execute(query)}
    return found


def _has(word: str) -> tuple[ColumnElement[bool], ...]:
    tables = (PersonRow, PostRow, OrganisationRow)
    return tuple(table.search_key.contains(word, autoescape=True) for table in tables)
