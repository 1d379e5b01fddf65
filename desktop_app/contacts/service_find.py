"""Finding contacts in a book of any size: a page at a time, the obvious one first.

Columns are read instead of records, and only those of the page: an officer who types sees the
first rows within a frame even among 100,000. Whose family name, or an organisation whose name,
begins with the first word stands first; the full-text index finds the others.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, text
from sqlalchemy.orm import Session

from desktop_app.contacts.find_records import ContactPage, ContactQuery
from desktop_app.contacts.service_find_rows import rows_of
from desktop_app.contacts.membership_records import Standing
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.service_membership import members
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search, sessions

PAGE = 60
_MOST = 2_000
"""Finds of the full-text index that are sorted by name; an officer types on before more."""

Table = type[PersonRow] | type[OrganisationRow]
Conditions = Sequence[ColumnElement[bool]]
_TABLES: tuple[tuple[Kind, Table], ...] = (
    (Kind.PERSON, PersonRow),
    (Kind.ORGANISATION, OrganisationRow),
)
_KINDS: dict[Table, Kind] = {table: kind for kind, table in _TABLES}


def find(
    session: Session,
    query: ContactQuery,
    language: Language,
    *,
    start: int = 0,
    limit: int = PAGE,
) -> ContactPage:
    """The contacts that `query` asks for, sorted by name, from place `start` on."""
    refs = found(session, query, start=start, limit=limit + 1)
    return ContactPage(rows_of(session, refs[:limit], language), len(refs) > limit)


def found(
    session: Session, query: ContactQuery, *, start: int = 0, limit: int | None = None
) -> tuple[Ref, ...]:
    """The contacts themselves, the obvious first, then by name; all of them without a `limit`."""
    end = None if limit is None else start + limit
    words = fold(query.words).split()
    if not words:
        return _sorted(session, query, end, lambda _table: ())[start:end]

    def obvious(table: Table) -> Conditions:
        begins = _begins(table, words[0])
        return (begins, _has(session, query.words, table, end)) if words[1:] else (begins,)

    def other(table: Table) -> Conditions:
        return ~_begins(table, words[0]), _has(session, query.words, table, end)

    first = _sorted(session, query, end, obvious)
    if end is not None and len(first) >= end:
        return first[start:end]
    left = None if end is None else end - len(first)
    return (*first, *_sorted(session, query, left, other))[start:end]


def count_found(session: Session, query: ContactQuery) -> int:
    """How many contacts `query` asks for."""
    return len(found(session, query))


def tags(session: Session) -> tuple[str, ...]:
    """Every tag in use, sorted."""
    found_tags: set[str] = set()
    for table in (PersonRow, OrganisationRow):
        used = select(table.tags).where(table.tags.is_not(None), table.deleted_at.is_(None))
        for each in session.scalars(used):
            found_tags.update(each or ())
    return tuple(sorted(found_tags, key=str.casefold))


def countries_in_use(session: Session) -> tuple[str, ...]:
    """The ISO 3166 codes of the organisations' countries, sorted."""
    query = select(OrganisationRow.country).where(
        OrganisationRow.deleted_at.is_(None), OrganisationRow.country != ""
    )
    return tuple(sorted(set(session.scalars(query))))


def _asked(query: ContactQuery, kind: Kind) -> bool:
    if query.kind not in (None, kind):
        return False
    only_people = query.language is not None or query.post_ended
    return kind is Kind.PERSON or not only_people


def _sorted(
    session: Session, query: ContactQuery, end: int | None, more: Callable[[Table], Conditions]
) -> tuple[Ref, ...]:
    """The contacts that hold to the query's conditions and to `more`, by name."""
    rows: list[tuple[str, int, Kind]] = []
    for kind, table in _TABLES:
        if _asked(query, kind):
            conditions = (*_conditions(session, query, kind, table), *more(table))
            part = (
                select(table.sort_key, table.id)
                .where(table.deleted_at.is_(None), *conditions)
                .order_by(table.sort_key, table.id)
                .limit(end)
            )
            rows += [(name, key, kind) for name, key in session.execute(part).all()]
    rows.sort(key=lambda row: row[:2])
    return tuple(Ref(kind, key) for _, key, kind in rows[:end])


def _begins(table: Table, word: str) -> ColumnElement[bool]:
    """Whether the name that sorts a contact begins with `word`; a range of its index."""
    return and_(table.sort_key >= word, table.sort_key < word + "\U0010ffff")


def _has(session: Session, words: str, table: Table, end: int | None) -> ColumnElement[bool]:
    """Whether the full-text index finds every word; of a page only among the first finds."""
    most = None if end is None else _MOST
    return table.id.in_(_listed(search.keys_with(session, words, _KINDS[table], most)))


def _listed(keys: Iterable[int]) -> Any:
    """Keys as a table of their own: SQLite takes only so many as single values."""
    listed = "[" + ",".join(map(str, keys)) + "]"
    return select(text("value")).select_from(func.json_each(listed).alias("keys"))


def _conditions(
    session: Session, query: ContactQuery, kind: Kind, table: Table
) -> Iterable[ColumnElement[bool]]:
    if query.tag:
        each = func.json_each(table.tags).table_valued("value")
        yield exists(
            select(1).select_from(each).where(func.lower(each.c.value) == query.tag.lower())
        )
    if query.no_email:
        yield table.email == ""
        yield or_(table.channels.is_(None), ~table.channels.contains('"email"'))
    today = sessions.today(session)
    if kind is Kind.ORGANISATION:
        yield from _body_conditions(session, query)
        return
    if query.language is not None:
        yield PersonRow.correspondence == query.language
    if query.post_ended:
        yield PersonRow.id.in_(select(PostRow.person_id).where(PostRow.deleted_at.is_(None)))
        yield ~PersonRow.id.in_(select(PostRow.person_id).where(*_held(today)))
    bodies = tuple(_body_conditions(session, query))
    if bodies:
        yield PersonRow.id.in_(
            select(PostRow.person_id)
            .join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)
            .where(*_held(today), OrganisationRow.deleted_at.is_(None), *bodies)
        )


def _body_conditions(session: Session, query: ContactQuery) -> Iterable[ColumnElement[bool]]:
    if query.country:
        yield OrganisationRow.country == query.country
    if query.body is not None:
        yield OrganisationRow.kind == query.body
    if query.standing is not None:
        yield OrganisationRow.id.in_(_listed(_standing(session, query.standing)))


def _standing(session: Session, standing: Standing) -> list[int]:
    return [m.organisation_id for m in members(session, Language.EN) if m.standing is standing]


def _held(day: date) -> tuple[ColumnElement[bool], ...]:
    return (
        PostRow.deleted_at.is_(None),
        or_(PostRow.since.is_(None), PostRow.since <= day),
        or_(PostRow.until.is_(None), PostRow.until >= day),
    )
