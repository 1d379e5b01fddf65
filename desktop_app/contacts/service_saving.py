"""Writing people and organisations: checked, versioned, remembered and made findable."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PersonNameRow, PersonRow, PostRow
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_checks import checked_organisation, checked_person
from desktop_app.contacts.service_office import set_own_organisation
from desktop_app.contacts.service_values import (
    fill,
    name_values,
    organisation_values,
    person_values,
)
from desktop_app.contacts.service_versions import check_version, move_on, snapshot
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, search

PERSON_LABELS: Mapping[str, str] = {
    "names": QT_TRANSLATE_NOOP("Sentences", "Names"),
    "other_spellings": QT_TRANSLATE_NOOP("Sentences", "Other spellings"),
    "correspondence": QT_TRANSLATE_NOOP("Sentences", "Language of correspondence"),
    "email": QT_TRANSLATE_NOOP("Sentences", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Sentences", "Telephone"),
    "notes": QT_TRANSLATE_NOOP("Sentences", "Notes"),
    "gender": QT_TRANSLATE_NOOP("Sentences", "Gender"),
    "photo": QT_TRANSLATE_NOOP("Sentences", "Photo"),
    "channels": QT_TRANSLATE_NOOP("Sentences", "Further ways to reach"),
    "addresses": QT_TRANSLATE_NOOP("Sentences", "Postal addresses"),
    "identifiers": QT_TRANSLATE_NOOP("Sentences", "Identifiers"),
    "tags": QT_TRANSLATE_NOOP("Sentences", "Tags"),
}
ORGANISATION_LABELS: Mapping[str, str] = {
    "names": QT_TRANSLATE_NOOP("Sentences", "Names"),
    "short_names": QT_TRANSLATE_NOOP("Sentences", "Short names"),
    "kind": QT_TRANSLATE_NOOP("Sentences", "Kind"),
    "country": QT_TRANSLATE_NOOP("Sentences", "Country"),
    "city": QT_TRANSLATE_NOOP("Sentences", "City"),
    "address": QT_TRANSLATE_NOOP("Sentences", "Address"),
    "parent_id": QT_TRANSLATE_NOOP("Sentences", "Belongs to"),
    "email": QT_TRANSLATE_NOOP("Sentences", "E-mail"),
    "notes": QT_TRANSLATE_NOOP("Sentences", "Notes"),
    "channels": QT_TRANSLATE_NOOP("Sentences", "Further ways to reach"),
    "addresses": QT_TRANSLATE_NOOP("Sentences", "Postal addresses"),
    "identifiers": QT_TRANSLATE_NOOP("Sentences", "Identifiers"),
    "tags": QT_TRANSLATE_NOOP("Sentences", "Tags"),
    "is_own": QT_TRANSLATE_NOOP("Sentences", "Our own organisation"),
}


def save_person(session: Session, person: Person) -> Person:
    """Write a person; their posts are saved on their own.

    Raises UserError for what cannot be written, ConflictError when somebody else was faster.
    """
    person = checked_person(person)
    before = None
    if person.id is None:
        row = PersonRow(other_spellings=[])
        session.add(row)
    else:
        row = reading.fetch_living(session, PersonRow, person.id)
        before = reading.person_record(row)
        check_version(person, before, PERSON_LABELS)
    _write_person(row, person)
    move_on(session, row)
    session.flush()
    after = reading.person_record(row)
    history.record(
        session,
        "changed" if before else "created",
        Ref(Kind.PERSON, row.id),
        snapshot(before) if before else None,
        snapshot(after),
    )
    index_person(session, row.id)
    return reading.person(session, row.id)


def save_organisation(session: Session, organisation: Organisation) -> Organisation:
    """Write an organisation; `is_own` makes it our own, or no longer so.

    Raises UserError for what cannot be written, ConflictError when somebody else was faster.
    """
    organisation = checked_organisation(organisation)
    _refuse_circle(session, organisation)
    before = None
    if organisation.id is None:
        row = OrganisationRow()
        session.add(row)
    else:
        row = reading.fetch_living(session, OrganisationRow, organisation.id)
        before = reading.organisation_record(session, row)
        check_version(organisation, before, ORGANISATION_LABELS)
    fill(row, organisation_values(organisation))
    move_on(session, row)
    session.flush()
    after = reading.organisation_record(session, row)
    history.record(
        session,
        "changed" if before else "created",
        Ref(Kind.ORGANISATION, row.id),
        snapshot(before) if before else None,
        snapshot(after),
    )
    if organisation.is_own != after.is_own:
        set_own_organisation(session, row.id if organisation.is_own else None)
    index_organisation(session, row.id)
    if before and (before.names, before.short_names) != (after.names, after.short_names):
        _index_people_of(session, row.id)
    return reading.organisation(session, row.id)


def index_person(session: Session, person_id: int) -> None:
    """Make a person findable by every name, title and organisation of theirs."""
    person = reading.person(session, person_id)
    titles = [title.text for post in person.posts for title in post.titles]
    bodies = [
        reading.fetch(session, OrganisationRow, post.organisation_id) for post in person.posts
    ]
    organisations = [
        text
        for body in bodies
        for texts in (body.names, body.short_names)
        for text in texts.values()
    ]
    name = person.name()
    words = " ".join([reading.person_words(person), *titles, *organisations])
    search.index(session, Ref(Kind.PERSON, person_id), name.full if name else "", words)


def index_organisation(session: Session, organisation_id: int) -> None:
    """Make an organisation findable by every name and its city."""
    organisation = reading.organisation(session, organisation_id)
    search.index(
        session,
        Ref(Kind.ORGANISATION, organisation_id),
        " ".join([organisation.names.best(), *organisation.short_names.values()]),
        reading.organisation_words(organisation),
    )


def _write_person(row: PersonRow, person: Person) -> None:
    fill(row, person_values(person))
    # A row is reused for its language: inserting before deleting would meet the unique key.
    kept = {name.language: name for name in row.names}
    row.names = [
        fill(kept.get(name.language) or PersonNameRow(), name_values(name, place))
        for place, name in enumerate(person.names)
    ]


def _refuse_circle(session: Session, organisation: Organisation) -> None:
    above = organisation.parent_id
    while above is not None:
        if above == organisation.id:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "An organisation cannot belong to itself, not even through others."
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose another organisation above it, or none."),
            )
        above = reading.fetch(session, OrganisationRow, above).parent_id


def _index_people_of(session: Session, organisation_id: int) -> None:
    people = select(PostRow.person_id).where(
        PostRow.organisation_id == organisation_id, PostRow.deleted_at.is_(None)
    )
    living = select(PersonRow.id).where(PersonRow.id.in_(people), PersonRow.deleted_at.is_(None))
    for person_id in session.scalars(living).all():
        index_person(session, person_id)
