"""Contacts to choose from while an officer types into a field: the obvious first."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.models import OrganisationRow, PostRow
from desktop_app.contacts.records import Post
from desktop_app.contacts.service_find import find, found, held_on
from desktop_app.contacts.service_summaries import post_summary
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Summary
from desktop_app.db import sessions

_PROPOSALS = 30
_POSTS, _BODIES = 20, 10
_PEOPLE = 60
"""People whose posts are looked at: some hold none today."""


def person_options(session: Session, words: str) -> tuple[Summary, ...]:
    """People to choose from."""
    return _options(session, ContactQuery(words, Kind.PERSON), _PROPOSALS)


def organisation_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Organisations to choose from."""
    return _options(session, ContactQuery(words, Kind.ORGANISATION), _PROPOSALS)


def addressee_options(session: Session, words: str, day: date | None = None) -> tuple[Summary, ...]:
    """Who a letter may go to: posts held on `day`, today by default, and organisations.

    What the first find is comes first, so that typing an organisation's name proposes it before
    its people.
    """
    posts = tuple(map(post_summary, post_options(session, words, day)))
    bodies = _options(session, ContactQuery(words, Kind.ORGANISATION), _BODIES)
    first = found(session, ContactQuery(words), limit=1) if words.strip() else ()
    if any(ref.kind is Kind.ORGANISATION for ref in first):
        return (*bodies, *posts)
    return (*posts, *bodies)


def post_options(
    session: Session, words: str, day: date | None = None, limit: int = _POSTS
) -> tuple[Post, ...]:
    """Posts held on `day`, today by default, of the people whom the words find.

    Whoever is found by a post of the past comes after those whose post has the words itself.
    """
    people = [
        ref.id for ref in found(session, ContactQuery(words, Kind.PERSON), limit=_PEOPLE, day=day)
    ]
    query = (
        select(PostRow)
        .join(PostRow.organisation)
        .where(
            PostRow.person_id.in_(people),
            OrganisationRow.deleted_at.is_(None),
            *held_on(day or sessions.today(session)),
        )
    )
    places = {key: place for place, key in enumerate(people)}
    wanted = fold(words).split()
    rows = sorted(
        session.scalars(query),
        key=lambda row: (not _has(row, wanted), places[row.person_id], row.id),
    )
    return tuple(map(reading.post_record, rows[:limit]))


def _has(row: PostRow, words: list[str]) -> bool:
    text = f"{row.person.search_key} {row.search_key} {row.organisation.search_key}"
    return all(word in text for word in words)


def _options(session: Session, query: ContactQuery, limit: int) -> tuple[Summary, ...]:
    rows = find(session, query, Language.EN, limit=limit).rows
    return tuple(Summary(row.ref, row.title, row.subtitle or row.detail) for row in rows)
