"""Making two contacts one, and parting them again, also a month later."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.double_records import NamesBothError
from desktop_app.contacts.merge_fields import taken_back
from desktop_app.contacts.models import (
    ContactNoteRow,
    MergeRow,
    OrganisationRow,
    PersonRow,
    PostRow,
)
from desktop_app.contacts.record_data import organisation_from, person_from, to_data
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_lists import delete, restore
from desktop_app.contacts.service_merge_checks import (
    refuse_changed,
    refuse_circle,
    refuse_gone,
    refuse_odd,
    undoable,
)
from desktop_app.contacts.service_not_same import (
    forget_not_same,
    say_not_same,
    told_apart,
)
from desktop_app.contacts.service_saving import (
    index_organisation,
    index_person,
    save_organisation,
    save_person,
)
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history, links, repoint, sessions
from desktop_app.db.repoint import Pointer

__all__ = ["forget_not_same", "merge", "merges", "say_not_same", "unmerge"]

Contact = Person | Organisation
_TABLES: Mapping[Kind, type[PersonRow] | type[OrganisationRow]] = {
    Kind.PERSON: PersonRow,
    Kind.ORGANISATION: OrganisationRow,
}
_FROM: Mapping[Kind, Callable[[Mapping[str, Any]], Any]] = {
    Kind.PERSON: person_from,
    Kind.ORGANISATION: organisation_from,
}


def merge(session: Session, gone: Ref, chosen: Contact, seen: int | None = None) -> int:
    """Make `gone` and the contact `chosen` one; returns the key under which it can be undone.

    `chosen` is the contact that stays, with the fields the officer chose; `seen` the version of
    `gone` they were chosen from. It takes over every post, letter, meeting, memorandum, note and
    link of `gone`. Raises UserError for two of different kinds, for one contact twice, for our own
    organisation as the one that goes, NamesBothError where a record names both; ConflictError
    when somebody changed one of them meanwhile.
    """
    kept = _ref(chosen)
    refuse_odd(session, kept, gone)
    refuse_changed(_read(session, gone), seen)
    before = _read(session, kept)
    _save(session, _fitting(session, chosen, before, gone))
    moved = repoint.pointers(session, _TABLES[kept.kind].__tablename__, gone.id)
    _repoint(session, moved, kept.id)
    refuse_circle(session, kept)
    data = {
        "moved": [asdict(pointer) for pointer in moved],
        "links": list(links.move(session, gone, kept)),
        "notes": _move_notes(session, _notes_of(session, gone), kept),
        "apart": _tell_apart(session, gone, kept),
    }
    delete(session, gone)
    _index_all(session, kept, moved)
    data |= {"kept": to_data(before), "merged": to_data(_read(session, kept))}
    row = MergeRow(
        kind=kept.kind,
        kept_id=kept.id,
        gone_id=gone.id,
        at=sessions.now(session),
        who=sessions.who(session),
        before=data,
    )
    session.add(row)
    session.flush()
    history.record(session, "merged", kept, None, {"with": gone})
    history.record(session, "merged", gone, None, {"into": kept})
    return row.id


def unmerge(session: Session, merge_id: int) -> Ref:
    """Part two contacts again: what was taken over goes back, as far as it is still there.

    A field that somebody changed after the merge keeps its newer value. Returns the contact that
    is back. Raises UserError for a merge that is undone already, and while the contact that stayed
    is not there itself.
    """
    row = undoable(session, merge_id)
    kept, gone, data = Ref(row.kind, row.kept_id), Ref(row.kind, row.gone_id), row.before
    refuse_gone(session, kept)
    row.undone_at = sessions.now(session)
    restore(session, gone)
    moved = repoint.still(session, (Pointer(**each) for each in data["moved"]), kept.id)
    _repoint(session, moved, gone.id)
    links.move_back(session, data["links"], kept, gone)
    _move_notes(session, _still_of(session, data.get("notes", ()), kept), gone)
    for other in data.get("apart", ()):
        forget_not_same(session, kept, Ref(kept.kind, other))
    build, now = _FROM[kept.kind], _read(session, kept)
    was, merged = build(data["kept"]), build(data["merged"])
    _save(session, taken_back(was, merged, now))
    _tell_later_merges(session, row, lambda record: taken_back(was, merged, record))
    for ref in (kept, gone):
        refuse_circle(session, ref)
        _index_all(session, ref, moved)
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


def _fitting(session: Session, chosen: Contact, before: Contact, gone: Ref) -> Contact:
    """As chosen, but never below the one that goes, and our own only where it was."""
    if not isinstance(chosen, Organisation) or not isinstance(before, Organisation):
        return chosen
    above = chosen.parent_id
    if above == gone.id:
        above = reading.organisation(session, gone.id).parent_id
    own_child = above == chosen.id
    return replace(chosen, parent_id=None if own_child else above, is_own=before.is_own)


def _repoint(session: Session, rows: Iterable[Pointer], key: int) -> None:
    try:
        repoint.repoint(session, rows, key)
    except repoint.NamesBothError as error:
        raise NamesBothError(error.message, error.advice, error.where) from error


def _tell_later_merges(session: Session, undone: MergeRow, take_back: Callable[[Any], Any]) -> None:
    """What later merges would bring back must not hold what came by one that is undone."""
    query = select(MergeRow).where(
        MergeRow.kind == undone.kind,
        MergeRow.kept_id == undone.kept_id,
        MergeRow.id > undone.id,
        MergeRow.undone_at.is_(None),
    )
    build = _FROM[undone.kind]
    for row in session.scalars(query).all():
        told = {key: to_data(take_back(build(row.before[key]))) for key in ("kept", "merged")}
        row.before = {**row.before, **told}
    session.flush()


def _notes_of(session: Session, ref: Ref) -> list[ContactNoteRow]:
    query = select(ContactNoteRow).filter_by(kind=ref.kind, record_id=ref.id)
    return list(session.scalars(query.order_by(ContactNoteRow.id)))


def _still_of(session: Session, keys: Iterable[int], ref: Ref) -> list[ContactNoteRow]:
    found = (session.get(ContactNoteRow, key) for key in keys)
    return [row for row in found if row and (row.kind, row.record_id) == (ref.kind, ref.id)]


def _move_notes(session: Session, notes: Iterable[ContactNoteRow], to: Ref) -> list[int]:
    moved = []
    for row in notes:
        row.record_id, row.changed_at = to.id, sessions.now(session)
        moved.append(row.id)
    session.flush()
    return moved


def _tell_apart(session: Session, gone: Ref, kept: Ref) -> list[int]:
    """Whom `gone` was told apart from, `kept` is no double of either; who of them is new."""
    known = {kept, *told_apart(session, kept)}
    fresh = [other for other in told_apart(session, gone) if other not in known]
    for other in fresh:
        say_not_same(session, kept, other)
    return [other.id for other in fresh]


def _index_all(session: Session, ref: Ref, moved: Iterable[Pointer]) -> None:
    """The contact, and people who are found by the organisation of a post that moved."""
    people = {ref.id} if ref.kind is Kind.PERSON else set()
    if ref.kind is Kind.ORGANISATION:
        index_organisation(session, ref.id)
        posts = (session.get(PostRow, each.key) for each in moved if each.table == "post")
        people |= {post.person_id for post in posts if post and post.deleted_at is None}
    for person in sorted(people):
        row = session.get(PersonRow, person)
        if row is not None and row.deleted_at is None:
            index_person(session, person)
