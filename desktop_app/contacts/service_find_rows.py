"""The rows of a page of contacts, read as they are stored: three statements, however many posts.

An officer who types waits for nothing else, so only what a row shows is made of what is read.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ClauseElement, select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import (
    OrganisationRow,
    PersonNameRow,
    PersonRow,
    PostRow,
    PostTitleRow,
)
from desktop_app.contacts.records import ContactRow, PersonName, Post, Title
from desktop_app.contacts.service_countries import country_name
from desktop_app.contacts.service_reading import latest_first
from desktop_app.contacts.service_titles import has_title_trouble
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.db.plain import KeyedRows, given_keys

_Plain = tuple[Any, ...]


def rows_of(session: Session, refs: Sequence[Ref], language: Language) -> tuple[ContactRow, ...]:
    """The rows of these contacts, in their order; those that are gone are left out."""
    people = [ref.id for ref in refs if ref.kind is Kind.PERSON]
    bodies = [ref.id for ref in refs if ref.kind is Kind.ORGANISATION]
    made = {
        row.ref: row
        for row in (*_people(session, people, language), *_bodies(session, bodies, language))
    }
    return tuple(made[ref] for ref in refs if ref in made)


def _names_query() -> ClauseElement:
    name = PersonNameRow
    return (
        select(
            PersonRow.id, PersonRow.search_key, name.language, name.given, name.family,
            name.prefix, name.suffix, name.patronymic,
        )
        .outerjoin(name, name.person_id == PersonRow.id)
        .where(PersonRow.id.in_(given_keys()))
    )  # fmt: skip


def _posts_query() -> ClauseElement:
    title = PostTitleRow
    return (
        select(
            PostRow.id, PostRow.person_id, PostRow.organisation_id, PostRow.since, PostRow.until,
            OrganisationRow.names, OrganisationRow.short_names,
            title.language, title.text, title.verified_by, title.verified_on,
        )
        .join(OrganisationRow, OrganisationRow.id == PostRow.organisation_id)
        .outerjoin(title, title.post_id == PostRow.id)
        .where(PostRow.person_id.in_(given_keys()), PostRow.deleted_at.is_(None))
        .order_by(PostRow.id, title.position)
    )  # fmt: skip


def _bodies_query() -> ClauseElement:
    row = OrganisationRow
    return select(row.id, row.names, row.short_names, row.country, row.search_key).where(
        row.id.in_(given_keys())
    )


_NAMES, _POSTS, _BODIES = map(KeyedRows, (_names_query, _posts_query, _bodies_query))


def _people(session: Session, keys: list[int], language: Language) -> list[ContactRow]:
    if not keys:
        return []
    names: dict[int, list[_Plain]] = defaultdict(list)
    words: dict[int, str] = {}
    for row in _NAMES.read(session, keys):
        words[row[0]] = row[1]
        names[row[0]].append(row[2:])
    posts, places = _posts(session, keys)
    today = sessions.today(session)
    found = []
    for key, search_key in words.items():
        held = [post for post in latest_first(tuple(posts[key])) if post.held_on(today)]
        line = _line(held[0], places[held[0].organisation_id], language) if held else ""
        doubt = any(map(has_title_trouble, held))
        name = _best(names[key], language)
        found.append(
            ContactRow(Ref(Kind.PERSON, key), name, line, check_titles=doubt, words=search_key)
        )
    return found


def _best(names: list[_Plain], language: Language) -> str:
    for wanted in (language, *Language):
        for tag, given, family, prefix, suffix, patronymic in names:
            if tag == wanted.stored:
                return PersonName(
                    wanted, given, family, prefix, suffix or "", patronymic or ""
                ).full
    return ""


def _posts(
    session: Session, keys: list[int]
) -> tuple[dict[int, list[Post]], dict[int, tuple[str, str]]]:
    """Posts by person, and the stored names of their organisations."""
    titles: dict[int, list[Title]] = defaultdict(list)
    held: dict[int, _Plain] = {}
    places: dict[int, tuple[str, str]] = {}
    for key, person, body, since, until, names, shorts, tag, *title in _POSTS.read(session, keys):
        held[key] = person, body, since, until
        places[body] = names, shorts
        if tag is not None:
            text, by, on = title
            titles[key].append(Title(Language(tag), text, "", by, _day(on)))
    found: dict[int, list[Post]] = defaultdict(list)
    for key, (person, body, since, until) in held.items():
        post = Post(key, 0, person, body, tuple(titles[key]), _day(since), _day(until))
        found[person].append(post)
    return found, places


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _line(post: Post, place: tuple[str, str], language: Language) -> str:
    """The title in the wanted language, else as entered in another, and the organisation."""
    title = post.title(language) or next(iter(post.titles), None)
    names, shorts = place
    where = _text(shorts, language) or _text(names, language)
    return ", ".join(part for part in (title.text if title else "", where) if part)


def _text(stored: str | None, language: Language) -> str:
    """The best of the texts that a column of texts has."""
    return Texts.from_tags(json.loads(stored)).best(language) if stored else ""


def _bodies(session: Session, keys: list[int], language: Language) -> list[ContactRow]:
    if not keys:
        return []
    return [
        ContactRow(
            Ref(Kind.ORGANISATION, key),
            _text(names, language),
            _text(shorts, language),
            country_name(country, language),
            words=search_key,
        )
        for key, names, shorts, country, search_key in _BODIES.read(session, keys)
    ]
