"""Contacts in and out of files: read, weigh, write in one go, take back, and export."""

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TypeGuard

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.detail_records import SourceId
from desktop_app.contacts.exchange_book import Book, office_of, read_book
from desktop_app.contacts.exchange_calm import let_go, uncollected
from desktop_app.contacts.exchange_carry import write_book
from desktop_app.contacts.exchange_child import read_limited
from desktop_app.contacts.exchange_columns import guess_columns
from desktop_app.contacts.exchange_ids import own_id
from desktop_app.contacts.exchange_memory import remember, remembered
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.exchange_photo import photo_of
from desktop_app.contacts.exchange_plan import weigh
from desktop_app.contacts.exchange_rows import drafts_of
from desktop_app.contacts.exchange_table_in import with_header
from desktop_app.contacts.exchange_table_out import write_csv, write_xlsx
from desktop_app.contacts.exchange_undo import followed, take_steps_back
from desktop_app.contacts.exchange_vcard_out import write_cards
from desktop_app.contacts.import_records import (
    Column,
    Draft,
    FileKind,
    Imported,
    OrganisationDraft,
    PersonDraft,
    Photo,
    Plan,
    PlanRow,
    PostDraft,
    Selection,
    Table,
    TakenBack,
    place_of,
)
from desktop_app.contacts.records import Organisation, Person, Title
from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, history

__all__ = [
    "carry_out",
    "columns_of",
    "drafts_of",
    "export_file",
    "followed",
    "guess_columns",
    "let_go",
    "plan",
    "read_limited",
    "selection",
    "take_back",
    "with_header",
]

Tell = Callable[[int, int], None]
_NO_PHOTO = QT_TRANSLATE_NOOP(
    "Sentences", "The photo of {name} is damaged and was left out; run “dabir check”."
)
Mapping = tuple[Table, tuple[Column, ...]]
"""A table and what the officer said its columns are."""


def _silent(_done: int, _total: int) -> None:
    """Nobody is watching."""


def columns_of(session: Session, table: Table) -> tuple[Column, ...]:
    """What each column is: as the officer said the last time, else as it is guessed."""
    return remembered(session, table) or guess_columns(table)


def plan(session: Session, drafts: Sequence[Draft], tell: Tell = _silent) -> Plan:
    """What importing `drafts` into the office as it is now would do. Writes nothing."""
    rows: Packed[PlanRow] = Packed()
    acts, lines = bytearray(), array("q")
    with uncollected():
        book = read_book(session, tell)
        for row in weigh(book, drafts, tell):
            rows.append(row)
            acts.append(place_of(row.act))
            lines.append(row.line)
    return Plan(rows, drafts, book, history.newest(session), bytes(acts), lines)


def carry_out(
    session: Session, wanted: Plan, tell: Tell = _silent, mapping: Mapping | None = None
) -> Imported:
    """Do what `wanted` says, all of it or nothing; `mapping` is remembered for the next time.

    Raises UserError where the office has changed so that something else would happen; whatever
    `tell` raises ends the import with nothing written.
    """
    with uncollected():
        steps = write_book(session, _weighed(session, wanted, tell), wanted.drafts, tell)
    if mapping is not None:
        remember(session, *mapping)
    return Imported(replace(wanted, book=None, drafts=()), steps)


def _weighed(session: Session, wanted: Plan, tell: Tell) -> Book:
    """The book as the preview showed it, weighed again when the office has changed since."""
    if _is_usable(wanted.book) and wanted.seen == history.newest(session):
        return wanted.book
    book = read_book(session, tell)
    weighed = weigh(book, wanted.drafts, lambda _done, _total: tell(0, 0))
    same = (new == old for new, old in zip_longest(weighed, wanted.rows))
    if not all(list(same)):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The contacts have changed since this preview was made; nothing was imported.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Look at the preview again."),
        )
    return book


def _is_usable(book: object) -> TypeGuard[Book]:
    """Whether nothing of the book was written yet, not even in vain."""
    return isinstance(book, Book) and not book.is_spent


def take_back(session: Session, imported: Imported, tell: Tell = _silent) -> TakenBack:
    """Undo an import: what it added goes, what it changed is as before.

    Records that somebody changed since then are left as they are. Whoever keeps imports of before
    hands the answer to `followed`, so that they can still be taken back.
    """
    with uncollected():
        return take_steps_back(session, imported.steps, tell)


def selection(session: Session, refs: Collection[Ref]) -> Selection:
    """The contacts of `refs` in their order, with all that a file can hold of them."""
    people = tuple(reading.person(session, r.id) for r in refs if r.kind is Kind.PERSON)
    bodies = [reading.organisation(session, r.id) for r in refs if r.kind is Kind.ORGANISATION]
    wanted = {post.organisation_id for person in people for post in person.posts}
    wanted |= {body.parent_id for body in bodies if body.parent_id is not None}
    known = {body.id: body for body in bodies if body.id is not None}
    for key in wanted - known.keys():
        known[key] = reading.organisation(session, key)
    found, remarks = _photos(session, people)
    return Selection(people, tuple(bodies), known, found, office_of(session), remarks)


def _photos(session: Session, people: Sequence[Person]) -> tuple[dict[str, Photo], tuple[str, ...]]:
    """The pictures of people by their SHA-256, and whose cannot be read any more."""
    found: dict[str, Photo | None] = {}
    remarks = []
    for person in people:
        if person.photo and person.photo not in found:
            try:
                found[person.photo] = photo_of(blobs.get(session, person.photo))
            except UserError:  # one damaged picture is no reason to keep everybody else back
                found[person.photo] = None
        if person.photo and found[person.photo] is None:
            name = person.name()
            remarks.append(say(_NO_PHOTO, name=name.full if name else ""))
    return {key: photo for key, photo in found.items() if photo is not None}, tuple(remarks)


def export_file(path: Path, chosen: Selection, kind: FileKind) -> int:
    """Write contacts to `path`, replacing it as a whole; returns how many.

    Raises UserError where the file cannot be written.
    """
    drafts = [_body_draft(each, chosen) for each in chosen.organisations]
    everything: list[Draft] = [*drafts, *(_person_draft(p, chosen) for p in chosen.people)]
    write_whole(path, _bytes(everything, kind), overwrite=True)
    return len(everything)


def _bytes(drafts: list[Draft], kind: FileKind) -> bytes:
    match kind:
        case FileKind.CSV:
            return write_csv(drafts)
        case FileKind.XLSX:
            return write_xlsx(drafts)
        case _:
            version = 3 if kind is FileKind.VCARD3 else 4
            return write_cards(drafts, version=version).encode()


def _person_draft(person: Person, chosen: Selection) -> PersonDraft:
    return PersonDraft(
        line=0,
        names=person.names,
        other_spellings=person.other_spellings,
        correspondence=person.correspondence,
        email=person.email,
        phone=person.phone,
        notes=person.notes,
        posts=tuple(
            PostDraft(
                chosen.bodies[post.organisation_id].names,
                tuple(Title(t.language, t.text, t.source) for t in post.titles),
                post.since,
                post.until,
                post.may_sign,
                post.acting,
                _body_id(chosen, post.organisation_id),
            )
            for post in person.posts
        ),
        gender=person.gender,
        photo=chosen.photos.get(person.photo),
        channels=person.channels,
        addresses=person.addresses,
        identifiers=person.identifiers,
        tags=person.tags,
        sources=_with_own(chosen, Kind.PERSON, person),
    )


def _body_draft(body: Organisation, chosen: Selection) -> OrganisationDraft:
    above = chosen.bodies.get(body.parent_id) if body.parent_id is not None else None
    return OrganisationDraft(
        line=0,
        names=body.names,
        short_names=body.short_names,
        kind=body.kind,
        country=body.country,
        city=body.city,
        address=body.address,
        email=body.email,
        notes=body.notes,
        channels=body.channels,
        addresses=body.addresses,
        identifiers=body.identifiers,
        tags=body.tags,
        sources=_with_own(chosen, Kind.ORGANISATION, body),
        parent=above.names if above else Texts(),
        parent_id=_body_id(chosen, body.parent_id) if above and body.parent_id else "",
    )


def _with_own(chosen: Selection, kind: Kind, record: Person | Organisation) -> tuple[SourceId, ...]:
    """The keys under which others know a contact, and last the one of this office."""
    if not chosen.office or record.id is None:
        return record.sources
    own = own_id(chosen.office, Ref(kind, record.id))
    return (*(each for each in record.sources if each != own), own)


def _body_id(chosen: Selection, key: int) -> str:
    return own_id(chosen.office, Ref(Kind.ORGANISATION, key)).key if chosen.office else ""
