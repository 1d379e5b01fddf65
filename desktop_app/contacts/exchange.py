"""Contacts in and out of files: read, weigh, write in one go, take back, and export."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.exchange_book import ID_LINE, Book, lines_after, read_book
from desktop_app.contacts.exchange_carry import write_book
from desktop_app.contacts.exchange_child import read_limited
from desktop_app.contacts.exchange_columns import guess_columns
from desktop_app.contacts.exchange_plan import weigh
from desktop_app.contacts.exchange_rows import drafts_of
from desktop_app.contacts.exchange_table_in import with_header
from desktop_app.contacts.exchange_table_out import write_csv, write_xlsx
from desktop_app.contacts.exchange_undo import take_steps_back
from desktop_app.contacts.exchange_vcard_out import write_cards
from desktop_app.contacts.import_records import (
    Act,
    Draft,
    FileKind,
    Imported,
    OrganisationDraft,
    PersonDraft,
    Plan,
    PlanRow,
    PostDraft,
    Reading,
    Selection,
)
from desktop_app.contacts.records import Organisation, Person, Title
from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history

__all__ = [
    "carry_out",
    "drafts_of",
    "export_file",
    "guess_columns",
    "plan",
    "read_limited",
    "report",
    "selection",
    "take_back",
    "with_header",
]

Tell = Callable[[int, int], None]


def _silent(_done: int, _total: int) -> None:
    """Nobody is watching."""


def plan(session: Session, drafts: tuple[Draft, ...], tell: Tell = _silent) -> Plan:
    """What importing `drafts` into the office as it is now would do. Writes nothing."""
    book = read_book(session)
    rows = tuple(weigh(book, drafts, tell))
    return Plan(rows, drafts, book, history.newest(session))


def carry_out(session: Session, wanted: Plan, tell: Tell = _silent) -> Imported:
    """Do what `wanted` says, all of it or nothing.

    Raises UserError where the office has changed so that something else would happen; whatever
    `tell` raises ends the import with nothing written.
    """
    return Imported(
        replace(wanted, book=None), write_book(session, _weighed(session, wanted), tell)
    )


def _weighed(session: Session, wanted: Plan) -> Book:
    """The book as the preview showed it, weighed again when the office has changed since."""
    if isinstance(wanted.book, Book) and wanted.seen == history.newest(session):
        return wanted.book
    book = read_book(session)
    if tuple(weigh(book, wanted.drafts, _silent)) != wanted.rows:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The contacts have changed since this preview was made; nothing was imported.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Look at the preview again."),
        )
    return book


def take_back(session: Session, imported: Imported, tell: Tell = _silent) -> int:
    """Undo an import: what it added goes, what it changed is as before.

    Records that somebody changed since then are left as they are; returns how many.
    """
    return take_steps_back(session, imported.steps, tell)


def report(name: str, imported: Plan, found: Reading) -> str:
    """An import in plain text, to keep."""
    counts = ", ".join(f"{imported.count(act)} {act.label}" for act in Act)
    lines = [f"Import of {name}", f"{counts}, {len(found.problems)} not read", ""]
    lines += [_report_line(row) for row in imported.rows]
    lines += [f"line {p.line}: not read: {p.reason}" for p in found.problems]
    return "\n".join(lines) + "\n"


def selection(session: Session, refs: Collection[Ref]) -> Selection:
    """The contacts of `refs` in their order, with all that a file can hold of them."""
    people = tuple(reading.person(session, r.id) for r in refs if r.kind is Kind.PERSON)
    bodies = [reading.organisation(session, r.id) for r in refs if r.kind is Kind.ORGANISATION]
    wanted = {post.organisation_id for person in people for post in person.posts}
    known = {body.id: body for body in bodies if body.id is not None}
    for key in wanted - known.keys():
        known[key] = reading.organisation(session, key)
    return Selection(people, tuple(bodies), known)


def export_file(path: Path, chosen: Selection, kind: FileKind) -> int:
    """Write contacts to `path`, replacing it as a whole; returns how many.

    Raises UserError where the file cannot be written.
    """
    drafts = [*map(_body_draft, chosen.organisations)]
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


def _report_line(row: PlanRow) -> str:
    detail = f" ({row.detail})" if row.detail else ""
    return f"line {row.line}: {row.act.label}: {row.title}{detail}"


def _split_notes(notes: str) -> tuple[str, str]:
    """Notes without the line of the source's identifier, and that identifier."""
    known = lines_after(notes, ID_LINE)
    if len(known) != 1:
        return notes, ""
    kept = [line for line in notes.splitlines() if not line.startswith(ID_LINE)]
    return "\n".join(kept), known[0]


def _person_draft(person: Person, chosen: Selection) -> PersonDraft:
    notes, source_id = _split_notes(person.notes)
    return PersonDraft(
        line=0,
        names=person.names,
        other_spellings=person.other_spellings,
        correspondence=person.correspondence,
        emails=(person.email,) if person.email else (),
        phones=(person.phone,) if person.phone else (),
        notes=notes,
        posts=tuple(
            PostDraft(
                chosen.bodies[post.organisation_id].names,
                tuple(Title(t.language, t.text, t.source) for t in post.titles),
                post.since,
                post.until,
                post.may_sign,
            )
            for post in person.posts
        ),
        source_id=source_id,
    )


def _body_draft(body: Organisation) -> OrganisationDraft:
    notes, source_id = _split_notes(body.notes)
    return OrganisationDraft(
        line=0,
        names=body.names,
        short_names=body.short_names,
        kind=body.kind,
        country=body.country,
        city=body.city,
        address=body.address,
        email=body.email,
        notes=notes,
        source_id=source_id,
    )
