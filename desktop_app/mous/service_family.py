"""Parents and children of memoranda: the tree, its links, and what a child does to its parent."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import links, search
from desktop_app.mous import rules_record
from desktop_app.mous.family_records import FamilyLine
from desktop_app.mous.life_records import MouKind
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import Mou, MouState
from desktop_app.mous.rules_dates import RUNNING
from desktop_app.mous.service_lists import summaries

_RELATIONS = {
    MouKind.MEMORANDUM: Relation.FOLLOWED_BY,
    MouKind.PROGRAMME: Relation.PRODUCED,
    MouKind.AMENDMENT: Relation.AMENDED_BY,
    MouKind.ACCESSION: Relation.AMENDED_BY,
    MouKind.WITHDRAWAL: Relation.AMENDED_BY,
    MouKind.RENEWAL: Relation.FOLLOWED_BY,
}
_SEARCHED = 200


def check_parent(session: Session, mou: Mou) -> None:
    """Raise UserError for a parent that is not there, or is the memorandum itself or under it."""
    if mou.parent_id is None:
        return
    row = session.get(MouRow, mou.parent_id)
    if row is None or row.deleted_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The parent of this memorandum is not in the office."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one, or restore it first."),
        )
    rules_record.check_ancestry(mou.id, mou.parent_id, parents(session))


def parent_gaps(session: Session, mou: Mou, state: MouState) -> tuple[str, ...]:
    """What in the parent keeps a child from coming into force, in sentences."""
    if state is not MouState.IN_FORCE or mou.kind not in rules_record.NEEDS_PARENT:
        return ()
    row = session.get(MouRow, mou.parent_id) if mou.parent_id else None
    ended = row is not None and mou.kind is MouKind.RENEWAL and row.state is MouState.EXPIRED
    if row is None or row.state in RUNNING or ended:
        return ()
    return (QT_TRANSLATE_NOOP("Sentences", "The memorandum that it belongs to is not in force."),)


def connect_parent(session: Session, mou: Mou, before: Mou | None) -> None:
    """Let the links of the thread follow the parent and the kind."""
    assert mou.id is not None
    ref = Ref(Kind.MOU, mou.id)
    was = (before.parent_id, before.kind) if before else (None, mou.kind)
    if was == (mou.parent_id, mou.kind):
        return
    if was[0] is not None:
        links.disconnect(session, Ref(Kind.MOU, was[0]), ref)
    if mou.parent_id is not None:
        links.connect(session, Ref(Kind.MOU, mou.parent_id), _RELATIONS[mou.kind], ref)


def connect_letters(session: Session, mou: Mou, before: Mou | None) -> None:
    """Put the letters that give clearances into the thread."""
    assert mou.id is not None
    ref = Ref(Kind.MOU, mou.id)
    old, new = _letters(before), _letters(mou)
    for letter in sorted(old - new, key=lambda each: (each.kind.stored, each.id)):
        links.disconnect(session, letter, ref)
    for letter in sorted(new - old, key=lambda each: (each.kind.stored, each.id)):
        links.connect(session, letter, Relation.CONCERNS, ref)


def family(
    session: Session, mou_id: int, language: Language = Language.EN
) -> tuple[FamilyLine, ...]:
    """The whole tree that a memorandum stands in, the eldest first; alone, only itself."""
    above = parents(session)
    eldest, seen = mou_id, {mou_id}
    while (up := above.get(eldest)) is not None and up not in seen:
        eldest = up
        seen.add(up)
    children: dict[int, list[int]] = {}
    for child, parent in sorted(above.items()):
        children.setdefault(parent, []).append(child)
    places = dict(_places(eldest, 0, children))
    query = select(MouRow.id, MouRow.kind).where(MouRow.id.in_(places))
    kinds = {key: kind or MouKind.MEMORANDUM for key, kind in session.execute(query)}
    return tuple(
        FamilyLine(summary, places[key], kinds[key], is_self=key == mou_id)
        for summary in summaries(session, list(places), language=language)
        if (key := summary.ref.id) in kinds
    )


def parent_options(
    session: Session, words: str, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Memoranda that may become a parent, for a picker."""
    if words.strip():
        found = search.find(session, words, _SEARCHED)
        ids = [ref.id for ref in found if ref.kind is Kind.MOU]
    else:
        query = select(MouRow.id).where(MouRow.deleted_at.is_(None))
        ids = list(session.scalars(query.order_by(MouRow.changed_at.desc()).limit(30)))
    return summaries(session, ids[:30], language=language)


def describe_mou(session: Session, ref: Ref, language: Language = Language.EN) -> Summary:
    """A memorandum in one line; raises UserError when it is not there."""
    if found := summaries(session, (ref.id,), language=language):
        return found[0]
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "This memorandum is not in the office."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another one."),
    )


def parents(session: Session) -> dict[int, int]:
    """Each living child's key and its parent's."""
    query = select(MouRow.id, MouRow.parent_id).where(
        MouRow.parent_id.is_not(None), MouRow.deleted_at.is_(None)
    )
    return {child: parent for child, parent in session.execute(query) if parent is not None}


def _places(key: int, depth: int, children: dict[int, list[int]]) -> Iterator[tuple[int, int]]:
    yield key, depth
    for child in children.get(key, ()):
        yield from _places(child, depth + 1, children)


def _letters(mou: Mou | None) -> set[Ref]:
    return {each.letter for each in mou.clearances if each.letter} if mou else set()
