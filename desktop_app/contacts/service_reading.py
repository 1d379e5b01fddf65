"""Rows to records: what the other services read, and the words of a record for search."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow, PersonNameRow, PersonRow, PostRow
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.contacts.service_details import detail_words, read_details
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.db import office_row
from desktop_app.db.base import Editable

R = TypeVar("R", bound=Editable)
_WHAT: Mapping[type[Editable], str] = {
    PersonRow: QT_TRANSLATE_NOOP("Sentences", "person"),
    OrganisationRow: QT_TRANSLATE_NOOP("Sentences", "organisation"),
    PostRow: QT_TRANSLATE_NOOP("Sentences", "post"),
}


def person(session: Session, person_id: int) -> Person:
    """The person with all posts, deleted or not; raises UserError when there never was one."""
    row = fetch(session, PersonRow, person_id)
    query = select(PostRow).where(PostRow.person_id == row.id, PostRow.deleted_at.is_(None))
    return person_record(row, tuple(session.scalars(query)))


def organisation(session: Session, organisation_id: int) -> Organisation:
    """The organisation with the posts ever held in it; raises UserError when unknown."""
    row = fetch(session, OrganisationRow, organisation_id)
    query = (
        select(PostRow)
        .join(PostRow.person)
        .where(PostRow.organisation_id == row.id, PostRow.deleted_at.is_(None))
        .where(PersonRow.deleted_at.is_(None))
    )
    return organisation_record(session, row, tuple(session.scalars(query)))


def post(session: Session, post_id: int) -> Post:
    """The post, deleted or not: old papers still need it; raises UserError when unknown."""
    return post_record(fetch(session, PostRow, post_id))


def fetch(session: Session, table: type[R], key: int) -> R:
    """A row by key; raises UserError when there is none."""
    row = session.get(table, key)
    if row is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This office has no {what} number {key}."),
                what=looked_up(_WHAT[table]),
                key=key,
            ),
            QT_TRANSLATE_NOOP("Sentences", "It may belong to another office file."),
        )
    return row


def fetch_living(session: Session, table: type[R], key: int) -> R:
    """A row that may be changed; raises UserError when it is deleted or unknown."""
    row = fetch(session, table, key)
    if row.deleted_at is not None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This {what} was deleted."),
                what=looked_up(_WHAT[table]),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Restore it first, or choose another one."),
        )
    return row


def person_record(row: PersonRow, posts: Sequence[PostRow] = ()) -> Person:
    """The person as the rest of the program sees it; posts latest first."""
    return Person(
        id=row.id,
        version=row.version,
        names=tuple(name_record(name) for name in row.names),
        other_spellings=tuple(row.other_spellings),
        correspondence=row.correspondence,
        email=row.email,
        phone=row.phone,
        notes=row.notes,
        posts=latest_first(tuple(post_record(p) for p in posts)),
        gender=row.gender,
        photo=row.photo or "",
        **read_details(row),
    )


def organisation_record(
    session: Session, row: OrganisationRow, posts: Sequence[PostRow] = ()
) -> Organisation:
    """The organisation as the rest of the program sees it; posts latest first."""
    return Organisation(
        id=row.id,
        version=row.version,
        names=row.names,
        short_names=row.short_names,
        kind=row.kind,
        country=row.country,
        city=row.city,
        address=row.address,
        parent_id=row.parent_id,
        email=row.email,
        notes=row.notes,
        posts=latest_first(tuple(post_record(p) for p in posts)),
        is_own=office_row.own_organisation_id(session) == row.id,
        **read_details(row),
    )


def post_record(row: PostRow) -> Post:
    """The post as the rest of the program sees it."""
    return Post(
        id=row.id,
        version=row.version,
        person_id=row.person_id,
        organisation_id=row.organisation_id,
        titles=tuple(
            Title(t.language, t.text, t.source, t.verified_by, t.verified_on) for t in row.titles
        ),
        since=row.since,
        until=row.until,
        may_sign=row.may_sign,
        person_name=full_name(row.person),
        organisation_name=row.organisation.names.best(),
        acting=bool(row.acting),
    )


def name_record(row: PersonNameRow) -> PersonName:
    """A name as the rest of the program sees it."""
    return PersonName(
        row.language, row.given, row.family, row.prefix, row.suffix or "", row.patronymic or ""
    )


def full_name(row: PersonRow) -> str:
    """The name for lists and sentences: Latin letters first."""
    name = person_record(row).name()
    return name.full if name else ""


def latest_first(posts: tuple[Post, ...]) -> tuple[Post, ...]:
    """Posts held now before posts of the past; an open end counts as the latest."""

    def order(post: Post) -> tuple[bool, str, str]:
        until, since = post.until, post.since
        return (
            until is None,
            until.isoformat() if until else "",
            since.isoformat() if since else "",
        )

    return tuple(sorted(posts, key=order, reverse=True))


def person_words(person: Person) -> str:
    """The folded words a person is found by."""
    names = [name.full for name in person.names]
    details = detail_words(person)
    words = [*names, *person.other_spellings, person.email, person.phone, details]
    return fold(" ".join(words).strip())


def organisation_words(record: Organisation) -> str:
    """The folded words an organisation is found by."""
    texts = (record.names, record.short_names, record.city)
    words = [value for text in texts for value in text.values()]
    return fold(" ".join([*words, record.email, detail_words(record)]).strip())


def post_words(titles: Sequence[Title]) -> str:
    """The folded words a post is found by."""
    return fold(" ".join(title.text for title in titles))
