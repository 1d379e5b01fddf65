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

    Who is named so comes first, then organisations, then those in them or of that title.
    """
    rows = _posts(session, words, day)
    wanted = fold(words).split()
    posts = {row.id: post_summary(reading.post_record(row)) for row in rows}
    named = [row.id for row in rows if _has(row.person.search_key, wanted)]
    first = tuple(map(posts.pop, named))
    return (
        *first,
        *_options(session, ContactQuery(words, Kind.ORGANISATION), _BODIES),
        *posts.values(),
    )


def post_options(session: Session, words: str, day: date | None = None) -> tuple[Post, ...]:
    """Posts held on `day`, today by default, of the people whom the words find.

    Whoever is found by a post of the past comes after those whose post has the words itself.
    """
    return tuple(map(reading.post_record, _posts(session, words, day)))


def _posts(session: Session, words: str, day: date | None) -> list[PostRow]:
    refs = found(session, ContactQuery(words, Kind.PERSON), limit=_PEOPLE, day=day)
    places = {ref.id: place for place, ref in enumerate(refs)}
    wanted = fold(words).split()
    query = (
        select(PostRow)
        .join(PostRow.organisation)
        .where(
            PostRow.person_id.in_(places),
            OrganisationRow.deleted_at.is_(None),
            *held_on(day or sessions.today(session)),
        )
    )

    def rank(row: PostRow) -> tuple[bool, int, int]:
        text = f"{row.person.search_key} {row.search_key} {row.organisation.search_key}"
        return not _has(text, wanted), places[row.person_id], row.id

    return sorted(session.scalars(query), key=rank)[:_POSTS]


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _options(session: Session, query: ContactQuery, limit: int) -> tuple[Summary, ...]:
    rows = find(session, query, Language.EN, limit=limit).rows
    return tuple(Summary(row.ref, row.title, row.subtitle or row.detail) for row in rows)
