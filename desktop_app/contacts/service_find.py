"""Finding contacts in a book of any size: the obvious one first, then by name.

Whose family name, or an organisation whose name, begins with the first word stands first; the
full-text index finds the others. Rows are read by columns, and only those that are shown: an
officer who types sees the first within a frame even among 100,000.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress, islice
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, text
from sqlalchemy.orm import Session

from desktop_app.contacts import service_find_order as book
from desktop_app.contacts.find_records import ContactPage, ContactQuery
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.service_find_order import TABLES, Order, Table
from desktop_app.contacts.service_find_rows import rows_of
from desktop_app.contacts.service_find_words import Typed, with_words
from desktop_app.contacts.service_membership import members
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.ref_lists import RefList, ref_of
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import sessions
from desktop_app.db.remembered import remembered

PAGE = 60


def find(
    session: Session,
    query: ContactQuery,
    language: Language,
    *,
    start: int = 0,
    limit: int = PAGE,
) -> ContactPage:
    """The contacts that `query` asks for, sorted by name, from place `start` on."""
    refs = found(session, query, limit=start + limit + 1)[start:]
    return ContactPage(rows_of(session, refs[:limit], language), len(refs) > limit)


def found(
    session: Session,
    query: ContactQuery,
    *,
    limit: int | None = None,
    day: date | None = None,
    exactly: bool = False,
) -> RefList:
    """The contacts themselves, the obvious first, then by name; all of them without a `limit`.

    Posts are looked at as they were on `day`, by default today. Names that only sound like the
    words come last, or not at all where only those with the very words are meant (`exactly`).
    """
    words = fold(query.words).split()
    if limit is not None and not words and _is_plain(query) and not book.is_known(session):
        return book.first_by_name(session, _kinds(query), limit)
    order = book.order(session)
    mask = _mask(session, order, query, day or sessions.today(session))
    if words:
        typed = Typed(query.words, order.span(words[0]), mask, is_one=not words[1:])
        return with_words(session, order, typed, limit, exactly=exactly)
    if mask is None:
        return order.refs if limit is None else order.refs[:limit]
    codes = compress(order.refs.codes, mask)
    return RefList.of_codes(codes if limit is None else islice(codes, limit))


def first_beginning(session: Session, query: ContactQuery, typed: str) -> Ref | None:
    """The first of the finds whose name begins with what was typed, None where none does."""
    order, start = book.order(session), fold(typed)
    span = order.span(start) if start else range(0)
    mine = set(order.refs[span.start : span.stop].codes)
    codes = found(session, query).codes if mine else ()
    return next((ref_of(code) for code in codes if code in mine), None)


def tags(session: Session) -> tuple[str, ...]:
    """Every tag in use, sorted."""
    used: set[str] = set()
    for _, table in TABLES:
        each = func.json_each(table.tags).table_valued("value")
        query = select(each.c.value).select_from(table).join(each, text("1"))
        used.update(
            session.scalars(
                query.where(table.tags.is_not(None), table.deleted_at.is_(None)).distinct()
            )
        )
    return tuple(sorted(used, key=str.casefold))


def countries_in_use(session: Session) -> tuple[str, ...]:
    """The ISO 3166 codes of the organisations' countries, sorted."""
    query = select(OrganisationRow.country).where(
        OrganisationRow.deleted_at.is_(None), OrganisationRow.country != ""
    )
    return tuple(sorted(session.scalars(query.distinct())))


def _is_plain(query: ContactQuery) -> bool:
    """Whether only words and a kind are asked for."""
    return query == ContactQuery(query.words, query.kind)


def _kinds(query: ContactQuery) -> tuple[Kind, ...]:
    only_people = query.language is not None or query.post_ended
    kinds = (Kind.PERSON,) if only_people else (Kind.PERSON, Kind.ORGANISATION)
    return tuple(kind for kind in kinds if query.kind in (None, kind))


def _mask(session: Session, order: Order, query: ContactQuery, day: date) -> Sequence[int] | None:
    """For each place whether its contact fits all but the words; None where all do."""
    asked = replace(query, words="")
    if asked == ContactQuery():
        return None
    name = "contacts.mask", asked, day
    return remembered(session, name, lambda: _read_mask(session, order, asked, day))


def _read_mask(session: Session, order: Order, query: ContactQuery, day: date) -> bytearray:
    mask = bytearray(len(order.refs))
    for kind, table in TABLES:
        if kind not in _kinds(query):
            continue
        conditions = tuple(_conditions(session, query, kind, table, day))
        if conditions:
            keys: Iterable[int] = session.scalars(select(table.id).where(*conditions)).all()
            places = order.places(kind, keys)
        else:
            known = order.people if kind is Kind.PERSON else order.bodies
            places = [at for at in known if at >= 0]
        for at in places:
            mask[at] = 1
    return mask


def _conditions(
    session: Session, query: ContactQuery, kind: Kind, table: Table, day: date
) -> Iterable[ColumnElement[bool]]:
    if query.tag:
        each = func.json_each(table.tags).table_valued("value")
        same = func.lower(each.c.value) == query.tag.lower()
        yield table.tags.is_not(None)
        yield exists(select(1).select_from(each).where(same))
    if query.no_email:
        yield table.email == ""
        yield or_(table.channels.is_(None), ~table.channels.contains('"email"'))
    if kind is Kind.ORGANISATION:
        yield from _body_conditions(session, query)
        return
    if query.language is not None:
        yield PersonRow.correspondence == query.language
    if query.post_ended:
        yield PersonRow.id.in_(select(PostRow.person_id).where(PostRow.deleted_at.is_(None)))
        yield ~PersonRow.id.in_(select(PostRow.person_id).where(*held_on(day)))
    bodies = tuple(_body_conditions(session, query))
    if bodies:
        yield PersonRow.id.in_(
            select(PostRow.person_id).where(
                *held_on(day), PostRow.organisation_id.in_(bodies_of(session, query))
            )
        )


def bodies_of(session: Session, query: ContactQuery) -> Select[int]:
    """The keys of the organisations that fit what is asked of an organisation."""
    return select(OrganisationRow.id).where(
        OrganisationRow.deleted_at.is_(None), *_body_conditions(session, query)
    )


def _body_conditions(session: Session, query: ContactQuery) -> Iterable[ColumnElement[bool]]:
    if query.country:
        yield OrganisationRow.country == query.country
    if query.body is not None:
        yield OrganisationRow.kind == query.body
    if query.standing is not None:
        standing = query.standing
        keys = [m.organisation_id for m in members(session, Language.EN) if m.standing is standing]
        yield OrganisationRow.id.in_(listed(keys))


def listed(keys: Iterable[int]) -> Any:
    """Keys as a table of their own: SQLite takes only so many as single values."""
    text_ = "[" + ",".join(map(str, keys)) + "]"
    return select(text("value")).select_from(func.json_each(text_).alias("keys"))


def held_on(day: date) -> tuple[ColumnElement[bool], ...]:
    """That a post was held on `day`."""
    return (
        PostRow.deleted_at.is_(None),
        or_(PostRow.since.is_(None), PostRow.since <= day),
        or_(PostRow.until.is_(None), PostRow.until >= day),
    )
