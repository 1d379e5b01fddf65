"""What a window tells of merges: where a contact went, who went into it, how much would move."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts.merge_records import Merged, Moves, Story
from desktop_app.contacts.models import ContactNoteRow, MergeRow, PostRow
from desktop_app.contacts.service_doubles import names_of
from desktop_app.contacts.service_merge_checks import merge_of_gone
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import links
from desktop_app.db.repoint import count_pointers

_LETTERS = frozenset({"letter", "circular", "circular_recipient"})
_MEETINGS = frozenset({"attendee", "action"})


def story(session: Session, ref: Ref, language: Language = Language.EN) -> Story:
    """What became of a contact, and what it came out of; latest merge first."""
    now = ref
    while (row := merge_of_gone(session, now)) is not None:
        now = Ref(row.kind, row.kept_id)
    query = (
        select(MergeRow)
        .where(MergeRow.kind == now.kind, MergeRow.kept_id == now.id, MergeRow.undone_at.is_(None))
        .order_by(MergeRow.id.desc())
    )
    rows = {Ref(row.kind, row.gone_id): row for row in session.scalars(query)}
    names = names_of(session, (ref, *rows), language)
    merged = (
        Merged(row.id, gone, names.get(gone, ""), row.at, row.who) for gone, row in rows.items()
    )
    return Story(now, names.get(ref, "") if now != ref else "", tuple(merged))


def moves(session: Session, gone: Ref) -> Moves:
    """How much names a contact, by itself or by its posts: a preview of a merge."""
    by_table = Counter(dict(count_pointers(session, gone.kind.stored, [gone.id])))
    posts = _posts(session, gone)
    by_table.update(dict(count_pointers(session, Kind.POST.stored, posts)))
    notes = select(ContactNoteRow.id).filter_by(kind=gone.kind, record_id=gone.id)
    by_table["contact_note"] += len(
        session.scalars(notes.where(ContactNoteRow.deleted_at.is_(None))).all()
    )
    return Moves(
        posts=len(posts),
        letters=_sum(by_table, _LETTERS),
        meetings=_sum(by_table, _MEETINGS),
        mous=by_table["mou_party"],
        links=len(links.neighbours(session, gone)),
        others=sum(
            count
            for table, count in by_table.items()
            if table not in _LETTERS | _MEETINGS | {"mou_party", "post"}
        ),
    )


def _posts(session: Session, ref: Ref) -> list[int]:
    column = PostRow.person_id if ref.kind is Kind.PERSON else PostRow.organisation_id
    query = select(PostRow.id).where(column == ref.id, PostRow.deleted_at.is_(None))
    return list(session.scalars(query))


def _sum(counts: Counter[str], tables: Iterable[str]) -> int:
    return sum(counts[table] for table in tables)
