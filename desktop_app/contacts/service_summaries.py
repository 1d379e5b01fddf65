"""Contacts in one line each: for thread strips, search results and fields that hold a contact."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.records import Post
from desktop_app.contacts.service_countries import country_name
from desktop_app.contacts.service_lists import person_row, posts_of
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Summary


def summaries(session: Session, refs: Collection[Ref]) -> tuple[Summary, ...]:
    """Contacts in one line each, in the order asked for; unknown ones are left out."""
    made = (_summary(session, ref) for ref in refs)
    return tuple(summary for summary in made if summary is not None)


def describe(session: Session, ref: Ref) -> Summary:
    """One contact in one line, deleted or not; an unknown one keeps its number."""
    return _summary(session, ref) or Summary(ref, f"{ref.kind.label} {ref.id}")


def post_summary(post: Post) -> Summary:
    """A post in one line: the person, then the first title and the organisation."""
    assert post.id is not None
    first = next(iter(post.titles), None)
    line = ", ".join(part for part in (first.text if first else "", post.organisation_name) if part)
    return Summary(Ref(Kind.POST, post.id), post.person_name, line)


def _summary(session: Session, ref: Ref) -> Summary | None:
    if ref.kind is Kind.PERSON and (person := session.get(PersonRow, ref.id)):
        posts = posts_of(session, [person.id]).get(person.id, [])
        line = person_row(session, person, posts, Language.EN)
        return Summary(ref, line.title, line.subtitle)
    if ref.kind is Kind.ORGANISATION and (body := session.get(OrganisationRow, ref.id)):
        return Summary(ref, body.names.best(), country_name(body.country, Language.EN))
    if ref.kind is Kind.POST and (row := session.get(PostRow, ref.id)):
        return post_summary(reading.post_record(row))
    return None
