"""Who may get a circular: one found by typing, or every post holder of a group."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Post
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.circular_records import GroupQuery
from desktop_app.letters.records import Recipient

_ALL = 1_000_000


def recipient_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Posts held today and organisations that have every word."""
    return people.addressee_options(session, words)


def recipient_of(ref: Ref) -> Recipient:
    """A recipient for what was picked: a post, or an organisation as such."""
    if ref.kind is Kind.POST:
        return Recipient(None, post_id=ref.id)
    return Recipient(None, organisation_id=ref.id)


def group_recipients(session: Session, query: GroupQuery) -> tuple[Recipient, ...]:
    """Every post of other organisations held today that the query finds, by organisation.

    A person who holds several of them is taken once: nobody gets a circular twice.
    """
    found: dict[int, int] = {}
    by_words = _people_with(session, query.words)
    for post in _posts(session, query):
        assert post.id is not None
        if by_words is not None and post.person_id not in by_words:
            continue
        if query.language and people.language_of(session, post.id) is not query.language:
            continue
        found.setdefault(post.person_id, post.id)
    return tuple(Recipient(None, post_id=post_id) for post_id in found.values())


def group_countries(session: Session) -> tuple[str, ...]:
    """The countries that our contacts are in, as ISO 3166 codes."""
    bodies = contacts.organisations(session)
    return tuple(sorted({body.country for body in bodies if body.country and not body.is_own}))


def _people_with(session: Session, words: str) -> set[int] | None:
    """The people with every word in name, post or organisation; None where none were typed."""
    if not words.strip():
        return None
    rows = contacts.rows(session, words, _ALL, kinds={Kind.PERSON})
    return {row.ref.id for row in rows}


def _posts(session: Session, query: GroupQuery) -> Iterator[Post]:
    today = sessions.today(session)
    for body in contacts.organisations(session):
        if body.id is not None and _fits(body, query):
            yield from contacts.who_held(session, body.id, today)


def _fits(body: Organisation, query: GroupQuery) -> bool:
    return (
        not body.is_own
        and (not query.country or body.country == query.country)
        and (query.kind is None or body.kind is query.kind)
    )
