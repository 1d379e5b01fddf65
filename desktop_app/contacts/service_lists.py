"""Lists of contacts, their one-line summaries, and taking contacts out and back."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.records import ContactRow, Organisation, Post
from desktop_app.contacts.service_countries import country_name
from desktop_app.contacts.service_saving import index_organisation, index_person
from desktop_app.contacts.service_titles import has_title_trouble
from desktop_app.contacts.service_versions import move_on
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, office_row, search, sessions

CONTACTS = frozenset({Kind.PERSON, Kind.ORGANISATION})


def rows(
    session: Session,
    words: str = "",
    limit: int = 500,
    *,
    kinds: Collection[Kind] = CONTACTS,
    language: Language = Language.EN,
) -> tuple[ContactRow, ...]:
    """People and organisations that have every word, sorted by name, at most `limit`."""
    found: list[tuple[str, ContactRow]] = []
    if Kind.PERSON in kinds:
        found += _people(session, words, limit, language)
    if Kind.ORGANISATION in kinds:
        found += _organisations(session, words, limit, language)
    return tuple(row for _, row in sorted(found, key=lambda pair: pair[0])[:limit])


def organisations(session: Session, words: str = "") -> tuple[Organisation, ...]:
    """The organisations that have every word, sorted by name; their posts are left out."""
    return tuple(
        reading.organisation_record(session, row)
        for row in session.scalars(_organisation_query(words))
    )


def count(session: Session) -> int:
    """How many people and organisations the office knows."""
    return sum(
        session.scalar(select(func.count()).where(table.deleted_at.is_(None))) or 0
        for table in (PersonRow, OrganisationRow)
    )


def delete(session: Session, ref: Ref) -> None:
    """Take a contact out of lists and search; papers that name it still resolve it.

    Raises UserError for our own organisation: letters would lose their sender.
    """
    row = _row(session, ref)
    if row.deleted_at is not None:
        return
    if ref.kind is Kind.ORGANISATION and office_row.own_organisation_id(session) == ref.id:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This is our own organisation; letters are sent in its name."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Make another organisation our own first."),
        )
    row.deleted_at = sessions.now(session)
    move_on(session, row)
    session.flush()
    history.record(session, "deleted", ref, {"deleted": False}, {"deleted": True})
    _index_again(session, ref, row)


def restore(session: Session, ref: Ref) -> None:
    """Undo `delete`."""
    row = _row(session, ref)
    if row.deleted_at is None:
        return
    row.deleted_at = None
    move_on(session, row)
    session.flush()
    history.record(session, "restored", ref, {"deleted": True}, {"deleted": False})
    _index_again(session, ref, row)


def _row(session: Session, ref: Ref) -> PersonRow | OrganisationRow | PostRow:
    tables: dict[Kind, type[PersonRow] | type[OrganisationRow] | type[PostRow]] = {
        Kind.PERSON: PersonRow,
        Kind.ORGANISATION: OrganisationRow,
        Kind.POST: PostRow,
    }
    return reading.fetch(session, tables[ref.kind], ref.id)


def _index_again(session: Session, ref: Ref, row: PersonRow | OrganisationRow | PostRow) -> None:
    if isinstance(row, PostRow):
        if row.person.deleted_at is None:
            index_person(session, row.person_id)
    elif row.deleted_at is not None:
        search.forget(session, ref)
    elif isinstance(row, PersonRow):
        index_person(session, row.id)
    else:
        index_organisation(session, row.id)


def _people(
    session: Session, words: str, limit: int, language: Language
) -> list[tuple[str, ContactRow]]:
    query = select(PersonRow).where(PersonRow.deleted_at.is_(None))
    for word in fold(words).split():
        in_post = (
            select(PostRow.person_id)
            .join(PostRow.organisation)
            .where(
                PostRow.deleted_at.is_(None),
                or_(_has(PostRow, word), _has(OrganisationRow, word)),
            )
        )
        query = query.where(or_(_has(PersonRow, word), PersonRow.id.in_(in_post)))
    people = session.scalars(query.order_by(PersonRow.sort_key, PersonRow.id).limit(limit)).all()
    posts = posts_of(session, [row.id for row in people])
    return [
        (row.sort_key, person_row(session, row, posts.get(row.id, []), language)) for row in people
    ]


def _organisations(
    session: Session, words: str, limit: int, language: Language
) -> list[tuple[str, ContactRow]]:
    return [
        (row.sort_key, _organisation_row(row, language))
        for row in session.scalars(_organisation_query(words).limit(limit))
    ]


def _organisation_query(words: str) -> Select[OrganisationRow]:
    query = select(OrganisationRow).where(OrganisationRow.deleted_at.is_(None))
    for word in fold(words).split():
        query = query.where(_has(OrganisationRow, word))
    return query.order_by(OrganisationRow.sort_key, OrganisationRow.id)


def _has(
    table: type[PersonRow] | type[OrganisationRow] | type[PostRow], word: str
) -> ColumnElement[bool]:
    return table.search_key.contains(word, autoescape=True)


def posts_of(session: Session, people: list[int]) -> dict[int, list[PostRow]]:
    """The posts of people by person, in one query."""
    query = select(PostRow).where(PostRow.person_id.in_(people), PostRow.deleted_at.is_(None))
    found: dict[int, list[PostRow]] = {}
    for row in session.scalars(query):
        found.setdefault(row.person_id, []).append(row)
    return found


def person_row(
    session: Session, row: PersonRow, posts: list[PostRow], language: Language
) -> ContactRow:
    """A person as the list shows them, with the post held today."""
    person = reading.person_record(row, posts)
    name = person.name(language)
    today = sessions.today(session)
    current = next((post for post in person.posts if post.held_on(today)), None)
    return ContactRow(
        Ref(Kind.PERSON, row.id),
        name.full if name else "",
        _post_line(current, posts, language) if current else "",
        check_titles=any(has_title_trouble(p) for p in person.posts if p.held_on(today)),
        words=" ".join(
            [row.search_key]
            + [f"{post.search_key} {post.organisation.search_key}" for post in posts]
        ),
    )


def _post_line(post: Post, posts: list[PostRow], language: Language) -> str:
    """The title in the wanted language, else as entered in another, and the organisation."""
    title = post.title(language) or next(iter(post.titles), None)
    at = next(row.organisation for row in posts if row.id == post.id)
    where = at.short_names.best(language) or at.names.best(language)
    return ", ".join(part for part in (title.text if title else "", where) if part)


def _organisation_row(row: OrganisationRow, language: Language) -> ContactRow:
    return ContactRow(
        Ref(Kind.ORGANISATION, row.id),
        row.names.best(language),
        row.short_names.best(language),
        country_name(row.country, language),
        words=row.search_key,
    )
