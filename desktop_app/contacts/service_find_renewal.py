"""Offices of older versions become searchable in the ways of this one, some records at a time.

The index tells which records it keeps in the old way, so the work goes on wherever it was stopped;
each part is a transaction of its own, so that no officer waits for it.
"""

import json
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.models import OrganisationRow, PersonRow
from desktop_app.contacts.service_details import identifier_forms
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import search
from desktop_app.db.plain import KeyedRows, given_keys

PART = 500
"""Records in one transaction; it takes a tenth of a second."""

_MORE = {
    Kind.PERSON: KeyedRows(
        lambda: select(PersonRow.id, PersonRow.phone, PersonRow.identifiers).where(
            PersonRow.id.in_(given_keys())
        )
    ),
    Kind.ORGANISATION: KeyedRows(
        lambda: select(
            OrganisationRow.id, OrganisationRow.email, OrganisationRow.identifiers
        ).where(OrganisationRow.id.in_(given_keys()))
    ),
}
"""What older versions did not index of a contact."""


def is_behind(session: Session) -> bool:
    """Whether there is anything to renew, or the index is scattered by all that was added."""
    return search.is_behind(session) or search.is_scattered(session)


def renew_some(session: Session, most: int = PART) -> bool:
    """Index some records anew that are found by less than new ones; whether any are left."""
    rows = search.behind(session, most)
    more = {ref: text for kind in _MORE for ref, text in _more(session, kind, rows)}
    search.renew(session, rows, more)
    left = len(rows) == most
    if not left:
        search.tidy(session)
    return left


def _more(session: Session, kind: Kind, rows: dict[Ref, int]) -> Iterator[tuple[Ref, str]]:
    keys = [ref.id for ref in rows if ref.kind is kind]
    for key, text, identifiers in _MORE[kind].read(session, keys):
        values = [each["value"] for each in json.loads(identifiers or "[]")]
        forms = [form for value in values for form in identifier_forms(value)]
        yield Ref(kind, key), " ".join([text, *forms])
