"""Who may get a circular: one found by typing, or every post holder of a group."""

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.service_groups import countries_of_contacts, group_members
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import sessions
from desktop_app.letters import service_people as people
from desktop_app.letters.circular_records import GroupQuery
from desktop_app.letters.records import Recipient


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
    members = group_members(
        session,
        sessions.today(session),
        words=query.words,
        country=query.country,
        kind=query.kind,
        language=query.language,
    )
    if query.filter_id is not None:
        saved = {member.post_id for member in contacts.group_posts(session, query.filter_id)}
        members = tuple(member for member in members if member.post_id in saved)
    for member in members:
        found.setdefault(member.person_id, member.post_id)
    return tuple(Recipient(None, post_id=post_id) for post_id in found.values())


def group_filters(session: Session) -> tuple[tuple[int, str], ...]:
    """The saved filters of the contacts: key and name."""
    return tuple((each.id or 0, each.name) for each in contacts.filters(session))


def group_countries(session: Session) -> tuple[str, ...]:
    """The countries that our contacts are in, as ISO 3166 codes."""
    return countries_of_contacts(session)
