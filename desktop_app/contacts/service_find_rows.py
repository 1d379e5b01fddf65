"""The rows of a page of contacts, read by columns: five statements, however many posts."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
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


def rows_of(session: Session, refs: Sequence[Ref], language: Language) -> tuple[ContactRow, ...]:
    """The rows of these contacts, in their order; those that are gone are left out."""
    people = [ref.id for ref in refs if ref.kind is Kind.PERSON]
    bodies = [ref.id for ref in refs if ref.kind is Kind.ORGANISATION]
    made = {
        row.ref: row
        for row in (*_people(session, people, language), *_bodies(session, bodies, language))
    }
    return tuple(made[ref] for ref in refs if ref in made)


def _people(session: Session, keys: list[int], language: Language) -> list[ContactRow]:
    if not keys:
        return []
    names = _names(session, keys)
    posts, places = _posts(session, keys)
    today = sessions.today(session)
    found = []
    for key, search_key in session.execute(
        select(PersonRow.id, PersonRow.search_key).where(PersonRow.id.in_(keys))
    ):
        own = latest_first(tuple(posts[key]))
        current = next((post for post in own if post.held_on(today)), None)
        line = _line(current, places, language) if current else ""
        doubt = any(has_title_trouble(post) for post in own if post.held_on(today))
        name = _best(names[key], language)
        found.append(
            ContactRow(Ref(Kind.PERSON, key), name, line, check_titles=doubt, words=search_key)
        )
    return found


def _names(session: Session, keys: list[int]) -> dict[int, list[PersonName]]:
    row = PersonNameRow
    query = select(
        row.person_id, row.language, row.given, row.family, row.prefix, row.suffix, row.patronymic
    ).where(row.person_id.in_(keys))
    found: dict[int, list[PersonName]] = defaultdict(list)
    for key, language, given, family, prefix, suffix, patronymic in session.execute(query):
        found[key].append(
            PersonName(language, given, family, prefix, suffix or "", patronymic or "")
        )
    return found


def _best(names: list[PersonName], language: Language) -> str:
    for wanted in (language, *Language):
        for name in names:
            if name.language is wanted:
                return name.full
    return ""


def _posts(
    session: Session, keys: list[int]
) -> tuple[dict[int, list[Post]], dict[int, tuple[Texts, Texts]]]:
    row = PostRow
    query = (
        select(
            row.id, row.person_id, row.organisation_id, row.since, row.until,
            OrganisationRow.names, OrganisationRow.short_names,
        )
        .join(OrganisationRow, OrganisationRow.id == row.organisation_id)
        .where(row.person_id.in_(keys), row.deleted_at.is_(None))
    )  # fmt: skip
    plain = session.execute(query).all()
    titles = _titles(session, [each.id for each in plain])
    found: dict[int, list[Post]] = defaultdict(list)
    places: dict[int, tuple[Texts, Texts]] = {}
    for key, person, body, since, until, names, shorts in plain:
        places[body] = names, shorts
        found[person].append(Post(key, 0, person, body, tuple(titles[key]), since, until))
    return found, places


def _titles(session: Session, keys: list[int]) -> dict[int, list[Title]]:
    row = PostTitleRow
    query = (
        select(row.post_id, row.language, row.text, row.source, row.verified_by, row.verified_on)
        .where(row.post_id.in_(keys))
        .order_by(row.position)
    )
    found: dict[int, list[Title]] = defaultdict(list)
    for key, language, text, source, by, on in session.execute(query):
        found[key].append(Title(language, text, source, by, on))
    return found


def _line(post: Post, places: dict[int, tuple[Texts, Texts]], language: Language) -> str:
    """The title in the wanted language, else as entered in another, and the organisation."""
    title = post.title(language) or next(iter(post.titles), None)
    names, shorts = places[post.organisation_id]
    where = shorts.best(language) or names.best(language)
    return ", ".join(part for part in (title.text if title else "", where) if part)


def _bodies(session: Session, keys: list[int], language: Language) -> list[ContactRow]:
    if not keys:
        return []
    row = OrganisationRow
    query = select(row.id, row.names, row.short_names, row.country, row.search_key)
    return [
        ContactRow(
            Ref(Kind.ORGANISATION, key),
            names.best(language),
            shorts.best(language),
            country_name(country, language),
            words=search_key,
        )
        for key, names, shorts, country, search_key in session.execute(
            query.where(row.id.in_(keys))
        )
    ]
