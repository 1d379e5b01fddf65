"""The thread: which record came of which, across all slices, without knowing any of them."""

from collections.abc import Iterable

from sqlalchemy import Index, UniqueConstraint, or_, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.db import history
from desktop_app.db.base import Stored
from desktop_app.db.types import EnumText

THREAD_LIMIT = 200
"""Records a thread shows at most; beyond it an officer reads a list, not a strip."""

_CARRIERS = frozenset(
    {
        Kind.MEETING, Kind.DECISION, Kind.ACTION, Kind.INCOMING, Kind.LETTER, Kind.MOU, Kind.NEWS,
    }
)  # fmt: skip


class LinkRow(Stored):
    """One link, read from the earlier record to the later."""

    __tablename__ = "link"
    __table_args__ = (
        UniqueConstraint("from_kind", "from_id", "relation", "to_kind", "to_id"),
        Index("ix_link_to", "to_kind", "to_id"),
    )

    from_kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    from_id: Mapped[int]
    relation: Mapped[Relation] = mapped_column(EnumText(Relation))
    to_kind: Mapped[Kind] = mapped_column(EnumText(Kind))
    to_id: Mapped[int]

    @property
    def earlier(self) -> Ref:
        """The record that came first."""
        return Ref(self.from_kind, self.from_id)

    @property
    def later(self) -> Ref:
        """The record that came of it."""
        return Ref(self.to_kind, self.to_id)


Neighbour = tuple[Ref, Relation, bool]
"""A linked record, why, and whether the link leads from the asked record to it."""


def connect(session: Session, earlier: Ref, relation: Relation, later: Ref) -> None:
    """Link two records; linking them again in the same way changes nothing."""
    if earlier == later:
        raise ValueError("a record cannot be linked to itself")
    if any(link.relation is relation for link in _between(session, earlier, later)):
        return
    session.add(
        LinkRow(
            from_kind=earlier.kind,
            from_id=earlier.id,
            relation=relation,
            to_kind=later.kind,
            to_id=later.id,
        )
    )
    session.flush()
    for ref, other in ((earlier, later), (later, earlier)):
        history.record(session, "linked", ref, None, {"relation": relation, "other": other})


def disconnect(session: Session, a: Ref, b: Ref) -> None:
    """Remove every link between two records, in either direction."""
    found = [*_between(session, a, b), *_between(session, b, a)]
    for link in found:
        session.delete(link)
        for ref, other in ((a, b), (b, a)):
            before = {"relation": link.relation, "other": other}
            history.record(session, "unlinked", ref, before, None)
    session.flush()


def move(session: Session, old: Ref, new: Ref) -> tuple[int, ...]:
    """Let every link of `old` lead to `new`; returns the keys of those that now do.

    A link that `new` has already, and one between the two, stays with `old`.
    """
    moved = []
    for link in _touching(session, (old,)):
        earlier = new if link.earlier == old else link.earlier
        later = new if link.later == old else link.later
        known = _between(session, earlier, later)
        if earlier == later or any(each.relation is link.relation for each in known):
            continue
        _lead(link, earlier, later)
        moved.append(link.id)
    session.flush()
    return tuple(moved)


def move_back(session: Session, keys: Iterable[int], new: Ref, old: Ref) -> None:
    """Undo `move` for the links with these keys that still lead to `new`."""
    for key in keys:
        link = session.get(LinkRow, key)
        if link is not None:
            _lead(
                link,
                old if link.earlier == new else link.earlier,
                old if link.later == new else link.later,
            )
    session.flush()


def _lead(link: LinkRow, earlier: Ref, later: Ref) -> None:
    link.from_kind, link.from_id = earlier.kind, earlier.id
    link.to_kind, link.to_id = later.kind, later.id


def neighbours(session: Session, ref: Ref) -> tuple[Neighbour, ...]:
    """The records one link away, oldest link first."""
    return tuple(
        (link.later, link.relation, True)
        if link.earlier == ref
        else (link.earlier, link.relation, False)
        for link in _touching(session, (ref,))
    )


def thread(session: Session, ref: Ref) -> tuple[Ref, ...]:
    """Everything that came of one matter, nearest first, the asked record leading.

    Contacts belong to many matters: they are shown, but nothing is followed through them. Asked
    for a contact, the thread is what is linked to it. At most `THREAD_LIMIT` records.
    """
    found: dict[Ref, None] = {ref: None}
    frontier = [ref]
    while frontier and len(found) < THREAD_LIMIT:
        reached = [
            end
            for link in _touching(session, frontier)
            for end in (link.earlier, link.later)
            if end not in found
        ]
        found |= dict.fromkeys(reached)
        within = ref.kind in _CARRIERS
        frontier = [end for end in dict.fromkeys(reached) if within and end.kind in _CARRIERS]
    return tuple(found)[:THREAD_LIMIT]


def _between(session: Session, earlier: Ref, later: Ref) -> list[LinkRow]:
    query = select(LinkRow).filter_by(
        from_kind=earlier.kind, from_id=earlier.id, to_kind=later.kind, to_id=later.id
    )
    return list(session.scalars(query))


def _touching(session: Session, refs: Iterable[Ref]) -> list[LinkRow]:
    keys = [(ref.kind, ref.id) for ref in refs]
    query = select(LinkRow).where(
        or_(
            tuple_(LinkRow.from_kind, LinkRow.from_id).in_(keys),
            tuple_(LinkRow.to_kind, LinkRow.to_id).in_(keys),
        )
    )
    return list(session.scalars(query.order_by(LinkRow.id)))
