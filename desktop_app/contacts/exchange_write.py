"""Writing what an import adds: all new contacts at once, as each would have been written alone."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.import_records import Photo
from desktop_app.contacts.models import (
    OrganisationRow,
    PersonNameRow,
    PersonRow,
    PostRow,
    PostTitleRow,
)
from desktop_app.contacts.records import Organisation, Person, Post
from desktop_app.contacts.service_values import (
    name_values,
    organisation_values,
    person_values,
    post_values,
    title_values,
)
from desktop_app.contacts.service_versions import snapshot
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import blobs, bulk, history, search, sessions

Named = Mapping[int, Organisation]
FIRST_VERSION = 1
_BATCH = 500


def keep_photos(session: Session, photos: Mapping[str, Photo]) -> None:
    """Keep pictures by their SHA-256; the same one only once."""
    known: set[str] = set()
    names = sorted(photos)
    for start in range(0, len(names), _BATCH):
        some = blobs.BlobRow.sha256.in_(names[start : start + _BATCH])
        known |= set(session.scalars(select(blobs.BlobRow.sha256).where(some)))
    rows = [
        {
            "sha256": name,
            "media_type": photos[name].media_type,
            "size": len(photos[name].data),
            "data": photos[name].data,
        }
        for name in names
        if name not in known
    ]
    bulk.add_rows(session, blobs.BlobRow, rows)


def add_organisations(session: Session, bodies: list[Organisation]) -> range:
    """Write new organisations; returns their keys, in order."""
    keys = bulk.add_rows(
        session, OrganisationRow, [_born(session, organisation_values(each)) for each in bodies]
    )
    _remember(session, Kind.ORGANISATION, keys, bodies)
    search.index_new(
        session,
        [
            (
                Ref(Kind.ORGANISATION, key),
                " ".join([body.names.best(), *body.short_names.values()]),
                reading.organisation_words(body),
            )
            for key, body in zip(keys, bodies, strict=True)
        ],
    )
    return keys


def add_people(session: Session, people: list[Person]) -> range:
    """Write new people with their names; `index_people` makes them findable."""
    keys = bulk.add_rows(
        session, PersonRow, [_born(session, person_values(each)) for each in people]
    )
    names = [
        {"person_id": key, **name_values(name, place)}
        for key, person in zip(keys, people, strict=True)
        for place, name in enumerate(person.names)
    ]
    bulk.add_rows(session, PersonNameRow, names)
    _remember(session, Kind.PERSON, keys, people)
    return keys


def add_posts(session: Session, posts: list[Post]) -> range:
    """Write new posts with their titles, none of them verified: an officer has to stand for it."""
    rows = [
        _born(session, post_values(each))
        | {"person_id": each.person_id, "organisation_id": each.organisation_id}
        for each in posts
    ]
    keys = bulk.add_rows(session, PostRow, rows)
    titles = [
        {"post_id": key, **title_values(title, place), "verified_by": "", "verified_on": None}
        for key, post in zip(keys, posts, strict=True)
        for place, title in enumerate(post.titles)
    ]
    bulk.add_rows(session, PostTitleRow, titles)
    _remember(session, Kind.POST, keys, posts)
    return keys


def index_people(
    session: Session,
    people: Mapping[int, Person],
    posts: Mapping[int, list[Post]],
    name_of: Callable[[int], tuple[str, ...]],
) -> None:
    """Make new people findable by names, titles and organisations; all by their new keys."""

    def told() -> Iterator[tuple[Ref, str, str]]:
        for key, person in people.items():
            own = posts.get(key, [])
            titles = [title.text for post in own for title in post.titles]
            bodies = [text for post in own for text in name_of(post.organisation_id)]
            name = person.name()
            words = " ".join([reading.person_words(person), *titles, *bodies])
            yield Ref(Kind.PERSON, key), name.full if name else "", words

    search.index_new(session, told())


def _born(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "version": FIRST_VERSION, "changed_at": sessions.now(session)}


def _remember(session: Session, kind: Kind, keys: range, records: list[Any]) -> None:
    history.record_many(
        session,
        "created",
        (
            (Ref(kind, key), None, snapshot(record) | {"id": key, "version": FIRST_VERSION})
            for key, record in zip(keys, records, strict=True)
        ),
    )
