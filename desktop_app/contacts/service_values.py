"""What the columns of a contact hold: the same whether one is written or a hundred thousand."""

from collections.abc import Mapping
from typing import Any, TypeVar

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.contacts.service_details import detail_values
from desktop_app.core.folding import fold
from desktop_app.db.base import Stored

R = TypeVar("R", bound=Stored)


def fill(row: R, values: Mapping[str, Any]) -> R:
    """The row with these columns."""
    for name, value in values.items():
        setattr(row, name, value)
    return row


def person_values(person: Person) -> dict[str, Any]:
    """The columns of a person; names have rows of their own."""
    latin = person.name() or person.names[0]
    return {
        "correspondence": person.correspondence,
        "other_spellings": list(person.other_spellings),
        "email": person.email,
        "phone": person.phone,
        "notes": person.notes,
        "gender": person.gender,
        "photo": person.photo or None,
        "sort_key": fold(f"{latin.family} {latin.given}"),
        "search_key": reading.person_words(person),
        **detail_values(person),
    }


def name_values(name: PersonName, position: int) -> dict[str, Any]:
    """The columns of a person's name."""
    return {
        "position": position,
        "language": name.language,
        "prefix": name.prefix,
        "given": name.given,
        "family": name.family,
        "suffix": name.suffix or None,
        "patronymic": name.patronymic or None,
    }


def organisation_values(organisation: Organisation) -> dict[str, Any]:
    """The columns of an organisation."""
    return {
        "names": organisation.names,
        "short_names": organisation.short_names,
        "kind": organisation.kind,
        "country": organisation.country,
        "city": organisation.city,
        "address": organisation.address,
        "parent_id": organisation.parent_id,
        "email": organisation.email,
        "notes": organisation.notes,
        "sort_key": fold(organisation.names.best()),
        "search_key": reading.organisation_words(organisation),
        **detail_values(organisation),
    }


def post_values(post: Post) -> dict[str, Any]:
    """The columns of a post; titles have rows of their own."""
    return {
        "since": post.since,
        "until": post.until,
        "may_sign": post.may_sign,
        "acting": post.acting or None,
        "search_key": reading.post_words(post.titles),
    }


def title_values(title: Title, position: int) -> dict[str, Any]:
    """The columns of a post's title."""
    return {
        "position": position,
        "language": title.language,
        "text": title.text,
        "source": title.source,
        "verified_by": title.verified_by,
        "verified_on": title.verified_on,
    }
