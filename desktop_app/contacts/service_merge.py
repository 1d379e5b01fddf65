"""Making two contacts one, and parting them again, also a month later."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import MergeRow, NotSameRow, OrganisationRow, PersonRow
from desktop_app.contacts.record_data import organisation_from, person_from, to_data
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_lists import delete, restore
from desktop_app.contacts.service_saving import (
    index_organisation,
    index_person,
    save_organisation,
    save_person,
)
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history, links, office_row, sessions
from desktop_app.db.repoint import Pointer, pointers, repoint, still

Contact = Person | Organisation
_TABLES: Mapping[Kind, type[PersonRow] | type[OrganisationRow]] = {
    Kind.PERSON: PersonRow,
    Kind.ORGANISATION: OrganisationRow,
}
_FROM: Mapping[Kind, Callable[[Mapping[str, Any]], Any]] = {
    Kind.PERSON: person_from,
    Kind.ORGANISATION: organisation_from,
}
_NEVER_TAKEN_BACK = frozenset({"id", "version", "posts", "is_own"})


def merge(session: Session, gone: Ref, chosen: Contact) -> int:
    """Make `gone` and the contact `chosen` one; returns the key under which it can be undone.

    `chosen` is the contact that stays, with the fields the officer chose. It takes over every
    post, letter, meeting, memorandum and link of `gone`. Raises UserError for two of different
    kinds, for one contact twice, for our own organisation as the one that goes, and where a record
    names both; ConflictError when somebody changed the one that stays meanwhile.
    """
    kept = _ref(chosen)
    _refuse_odd(session, kept, gone)
    before = _read(session, kept)
    _save(session, chosen)
    table = _TABLES[kept.kind].__tablename__
    moved = pointers(session, table, gone.id)
    repoint(session, moved, kept.id)
    led = links.move(session, gone, kept)
    delete(session, gone)
    _index(session, kept)
    row = MergeRow(
        kind=kept.kind,
        kept_id=kept.id,
        gone_id=gone.id,
        at=sessions.now(session),
        who=sessions.who(session),
        before={
            "kept": to_data(before),
            "merged": to_data(_read(session, kept)),
            "moved": [asdict(pointer) for pointer in moved],
            "links": list(led),
        },
    )
    session.add(row)
    session.flush()
    history.record(session, "merged", kept, None, {"with": gone})
    history.record(session, "merged", gone, None, {"into": kept})
    return row.id


def unmerge(session: Session, merge_id: int) -> Ref:
    """Part two contacts again: what was taken over goes back, as far as it is still there.

    A field that somebody changed after the merge keeps its newer value. Returns the contact that
    is back. Raises UserError for a merge that is undone already.
    """
    row = session.get(MergeRow, merge_id)
    if row is None or row.undone_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This merge has been undone already."),
            QT_TRANSLATE_NOOP("Sentences", "Both contacts are in the list."),
        )
    kept, gone = Ref(row.kind, row.kept_id), Ref(row.kind, row.gone_id)
    row.undone_at = sessions.now(session)
    restore(session, gone)
    moved = (Pointer(**each) for each in row.before["moved"])
    repoint(session, still(session, moved, kept.id), gone.id)
    links.move_back(session, row.before["links"], kept, gone)
    _take_fields_back(session, kept, row.before)
    for ref in (kept, gone):
        _index(session, ref)
    history.record(session, "merge undone", kept, {"with": gone}, None)
    history.record(session, "merge undone", gone, {"into": kept}, None)
    return gone


def merges(session: Session, ref: Ref) -> tuple[tuple[int, Ref], ...]:
    """The merges a contact has come out of that can be undone: key and who went, latest first."""
    query = (
        select(MergeRow)
        .where(MergeRow.kind == ref.kind, MergeRow.kept_id == ref.id, MergeRow.undone_at.is_(None))
        .order_by(MergeRow.id.desc())
    )
    return tuple((row.id, Ref(row.kind, row.gone_id)) for row in session.scalars(query))


def say_not_same(session: Session, one: Ref, other: Ref) -> None:
    """Remember that two contacts are not the same; they are never proposed again."""
    lower, higher = sorted((one.id, other.id))
    known = select(NotSameRow.id).filter_by(kind=one.kind, lower_id=lower, higher_id=higher)
    if session.scalar(known) is not None:
        return
    session.add(
        NotSameRow(
            kind=one.kind,
            lower_id=lower,
            higher_id=higher,
            at=sessions.now(session),
            who=sessions.who(session),
        )
    )
    session.flush()
    for ref, another in ((one, other), (other, one)):
        history.record(session, "said to be another", ref, None, {"other": another})


def forget_not_same(session: Session, one: Ref, other: Ref) -> None:
    """Undo `say_not_same`."""
    lower, higher = sorted((one.id, other.id))
    query = select(NotSameRow).filter_by(kind=one.kind, lower_id=lower, higher_id=higher)
    for row in session.scalars(query).all():
        session.delete(row)
        for ref, another in ((one, other), (other, one)):
            history.record(session, "no longer said to be another", ref, {"other": another}, None)
    session.flush()


def _ref(contact: Contact) -> Ref:
    kind = Kind.PERSON if isinstance(contact, Person) else Kind.ORGANISATION
    return Ref(kind, contact.id or 0)


def _read(session: Session, ref: Ref) -> Contact:
    read = reading.person if ref.kind is Kind.PERSON else reading.organisation
    return read(session, ref.id)


def _save(session: Session, contact: Contact) -> None:
    if isinstance(contact, Person):
        save_person(session, contact)
    else:
        save_organisation(session, contact)


def _index(session: Session, ref: Ref) -> None:
    (index_person if ref.kind is Kind.PERSON else index_organisation)(session, ref.id)


def _refuse_odd(session: Session, kept: Ref, gone: Ref) -> None:
    if kept.kind is not gone.kind or kept == gone:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Only two people or two organisations can become one."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another contact of the same kind."),
        )
    reading.fetch_living(session, _TABLES[gone.kind], gone.id)
    if gone.kind is Kind.ORGANISATION and office_row.own_organisation_id(session) == gone.id:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This is our own organisation; letters are sent in its name."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Keep it, and let the other one go."),
        )


def _take_fields_back(session: Session, kept: Ref, data: Mapping[str, Any]) -> None:
    build = _FROM[kept.kind]
    was, merged, now = build(data["kept"]), build(data["merged"]), _read(session, kept)
    untouched = {
        field.name: getattr(was, field.name)
        for field in fields(now)
        if field.name not in _NEVER_TAKEN_BACK
        and getattr(now, field.name) == getattr(merged, field.name)
    }
    _save(session, replace(now, **untouched))
