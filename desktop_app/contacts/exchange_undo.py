"""Taking an import back: new contacts go all at once, known ones become what they were."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.import_records import Imported, Step, TakenBack
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.service_posts import save_post
from desktop_app.contacts.service_saving import index_person, save_organisation, save_person
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import bulk, history, office_row, search, sessions

Tell = Callable[[int, int], None]
_TABLES: Mapping[Kind, type[OrganisationRow] | type[PersonRow] | type[PostRow]] = {
    Kind.ORGANISATION: OrganisationRow,
    Kind.PERSON: PersonRow,
    Kind.POST: PostRow,
}
_READ: Mapping[Kind, Callable[[Session, int], Any]] = {
    Kind.ORGANISATION: reading.organisation,
    Kind.PERSON: reading.person,
    Kind.POST: reading.post,
}
_SAVE: Mapping[Kind, Callable[[Session, Any], Any]] = {
    Kind.ORGANISATION: save_organisation,
    Kind.PERSON: save_person,
    Kind.POST: save_post,
}
_BATCH = 500
_LAST_FIRST = (Kind.POST, Kind.PERSON, Kind.ORGANISATION)


def take_steps_back(session: Session, steps: Sequence[Step], tell: Tell) -> TakenBack:
    """Undo `steps`, but for the records that somebody changed since."""
    left = done = 0
    moved: dict[Ref, tuple[int, int]] = {}
    for kind in _LAST_FIRST:
        changed = [step for step in steps if step.ref.kind is kind and step.before is not None]
        for step in reversed(changed):
            version = _as_before(session, step)
            if version is None:
                left += 1
            else:
                moved[step.ref] = (step.was, version)
            done += 1
            tell(done, len(steps))
        added = [step for step in steps if step.ref.kind is kind and step.before is None]
        left += len(added) - _take_out(session, kind, added)
        done += len(added)
        tell(done, len(steps))
    _index_known_people(session, steps)
    return TakenBack(left, moved)


def followed(imported: Imported, later: TakenBack) -> Imported:
    """An import once a later one was taken back: what that one changed is this one's again."""
    if not later.moved:
        return imported
    return replace(imported, steps=Packed(_moved(step, later) for step in imported.steps))


def _moved(step: Step, later: TakenBack) -> Step:
    was, now = later.moved.get(step.ref, (-1, -1))
    return replace(step, version=now) if step.version == was else step


def _as_before(session: Session, step: Step) -> int | None:
    """Write a record as it was; its new version, None where somebody changed it since."""
    now = _READ[step.ref.kind](session, step.ref.id)
    if now.version != step.version:
        return None
    before: Any = step.before
    _SAVE[step.ref.kind](session, replace(before, version=now.version))
    version: int = _READ[step.ref.kind](session, step.ref.id).version
    return version


def _take_out(session: Session, kind: Kind, added: Sequence[Step]) -> int:
    """Delete what an import added, unless it was changed or is needed; how many went."""
    model = _TABLES[kind]
    wanted = {step.ref.id: step.version for step in added}
    standing = select(model.id, model.version).where(model.deleted_at.is_(None))
    found = {key for key, version in session.execute(standing) if wanted.get(key) == version}
    found -= _needed(session, kind)
    if kind is Kind.ORGANISATION:
        found -= _above_others(session, found)
    if not found:
        return 0
    now = sessions.now(session)
    bulk.change_rows(session, model, found, {"deleted_at": now, "changed_at": now})
    refs = [Ref(kind, key) for key in sorted(found)]
    history.record_many(
        session, "deleted", ((ref, {"deleted": False}, {"deleted": True}) for ref in refs)
    )
    search.forget_many(session, refs)
    return len(found)


def _above_others(session: Session, going: set[int]) -> set[int]:
    """Organisations that others belong to which stay, and what those belong to in turn."""
    above = OrganisationRow.parent_id
    living = select(OrganisationRow.id, above).where(
        OrganisationRow.deleted_at.is_(None), above.is_not(None)
    )
    parents = {row.id: row.parent_id for row in session.execute(living)}
    kept: set[int] = set()
    for key, parent in parents.items():
        step = None if key in going else parent
        while step is not None and step not in kept:
            kept.add(step)
            step = parents.get(step)
    return kept


def _needed(session: Session, kind: Kind) -> set[int]:
    """Contacts on which living posts stand, and our own organisation."""
    if kind is Kind.POST:
        return set()
    column = PostRow.person_id if kind is Kind.PERSON else PostRow.organisation_id
    needed = set(session.scalars(select(column).where(PostRow.deleted_at.is_(None))))
    own = office_row.own_organisation_id(session)
    return needed | ({own} if kind is Kind.ORGANISATION and own is not None else set())


def _index_known_people(session: Session, steps: Sequence[Step]) -> None:
    """People who were there before the import are found by the posts they still have."""
    new = {s.ref.id for s in steps if s.ref.kind is Kind.PERSON and s.before is None}
    posts = sorted(s.ref.id for s in steps if s.ref.kind is Kind.POST and s.before is None)
    people: set[int] = set()
    for start in range(0, len(posts), _BATCH):
        some = PostRow.id.in_(posts[start : start + _BATCH])
        people |= set(session.scalars(select(PostRow.person_id).where(some)))
    for person in sorted(people - new):
        index_person(session, person)
