"""The office's contacts in memory while an import is weighed, and how entries are recognised."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.detail_records import Channel, ChannelKind, SourceId
from desktop_app.contacts.exchange_ids import (
    are_apart,
    id_of,
    office_digits,
    own_id,
    record_of,
)
from desktop_app.contacts.exchange_signs import (
    EMAIL_LINE,
    ID_LINE,
    NUMBERS,
    PHONE_LINE,
    Signs,
    body_keys,
    body_signs,
    name_key,
    person_signs,
    phone_key,
    short_key,
    words_key,
    words_of,
)
from desktop_app.contacts.import_records import (
    Draft,
    OrganisationDraft,
    PersonDraft,
    PostDraft,
)
from desktop_app.contacts.models import MergeRow, OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.records import Organisation, Person, Post, Title
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import office_row

_PART = 1_000


@dataclass(slots=True)
class Book:
    """Records by key; keys below zero are of records that the import adds."""

    people: dict[int, Person] = field(default_factory=dict)
    bodies: dict[int, Organisation] = field(default_factory=dict)
    posts: dict[int, Post] = field(default_factory=dict)
    posts_of: dict[int, tuple[int, ...]] = field(default_factory=dict)
    people_by: Signs = field(default_factory=Signs)
    bodies_by: Signs = field(default_factory=Signs)
    touched: dict[Ref, Person | Organisation | Post] = field(default_factory=dict)
    """Records of the office that the import changes, in order: as they were before."""
    photos: set[str] = field(default_factory=set)
    """The SHA-256 of pictures that people of the import have; its drafts hold them."""
    titles: dict[tuple[Title, ...], tuple[Title, ...]] = field(default_factory=dict)
    """Titles of posts: the same ones come again and again."""
    is_spent: bool = False
    """Whether it was written: what is written is let go, so that nothing is held twice."""
    last: int = 0
    told: dict[OrganisationDraft, int] = field(default_factory=dict)
    """Which body a draft was found to be, and below how that was then."""
    told_of: dict[int, Organisation] = field(default_factory=dict)
    office: str = ""
    """What stands for the office in ids; empty for none."""
    merged: dict[Ref | None, Ref] = field(default_factory=dict)
    """Records that were made one with another, and with which."""

    def put_person(self, key: int, person: Person) -> None:
        """Keep a person and the signs they are recognised by."""
        self.people[key] = person
        for sign in person_signs(person):
            self.people_by.note(sign, key)

    def put_body(self, key: int, body: Organisation) -> None:
        """Keep an organisation and the names it is recognised by."""
        self.bodies[key] = body
        for sign in body_signs(body):
            self.bodies_by.note(sign, key)

    def put_post(self, key: int, post: Post) -> None:
        """Keep a post beside the others of its person."""
        if key not in self.posts:
            self.posts_of[post.person_id] = (*self.posts_of.get(post.person_id, ()), key)
        self.posts[key] = post

    def new_key(self) -> int:
        """A key for a record that the import adds."""
        self.last -= 1
        return self.last

    def touch(self, kind: Kind, key: int, before: Person | Organisation | Post) -> None:
        """Remember how a record of the office was that the import changes; a new one was not."""
        if key > 0:
            self.touched.setdefault(Ref(kind, key), before)

    @property
    def size(self) -> int:
        """How many records the import writes."""
        return -self.last + len(self.touched)

    def same_person(self, draft: PersonDraft) -> tuple[int, ...]:
        """The people a draft may be: one is sure, several are in doubt, none is new.

        Our own id or the source's identifier decides first; whom an office of ours knew as two are
        never one. Else a name must be the same, and of those people
        the ones with the same e-mail or telephone; where none has, those whom nothing contradicts.
        A name without its patronymic is the same only together with an address.
        """
        if known := self._ours(Kind.PERSON, draft) or self.people_by.known(draft.sources):
            return known
        named: set[int] = set()
        loosely: set[int] = set()
        for name in draft.names:
            named.update(self.people_by.who(f"name {name_key(name)}"))
            loosely.update(self.people_by.who(f"short {short_key(name)}"))
        for spelling in draft.other_spellings:
            named.update(self.people_by.who(f"name {words_key(spelling)}"))
        if not named and not loosely:
            return ()
        named = {key for key in named if not self._are_apart(Kind.PERSON, key, draft.sources)}
        loosely = {key for key in loosely if not self._are_apart(Kind.PERSON, key, draft.sources)}
        signs = {f"at {e.casefold()}" for e in draft.emails}
        signs |= {f"tel {phone_key(p)}" for p in draft.phones if phone_key(p)}
        sure = {
            key for key in named | loosely if any(key in self.people_by.who(sign) for sign in signs)
        }
        if sure:
            return tuple(sorted(sure))
        return tuple(sorted(key for key in named if not self._contradicts(key, draft)))

    def same_body(self, draft: OrganisationDraft) -> tuple[int, ...]:
        """The organisations a draft may be: by the source's identifier, else by any name."""
        known = self._ours(Kind.ORGANISATION, draft) or self.bodies_by.known(draft.sources)
        return known or self._not_apart(
            self.bodies_named(draft.names, draft.short_names), draft.sources
        )

    def body_of(self, post: PostDraft) -> tuple[int, ...]:
        """The organisations a post may be of: by our own id, else by any name."""
        own = id_of(post.body_id)
        if own is None:
            return self.bodies_named(post.organisation)
        told = OrganisationDraft(0, post.organisation, sources=(own,))
        return self.same_body(told)

    def foreign(self, kind: Kind, key: int, sources: tuple[SourceId, ...]) -> tuple[SourceId, ...]:
        """The sources but for the ids by which this office itself knows the record."""
        if not self.office or key < 0 or not any(self._record_of(each) for each in sources):
            return sources
        return tuple(each for each in sources if self._record_of(each) != Ref(kind, key))

    def bodies_named(self, *names: Texts) -> tuple[int, ...]:
        """The organisations that have one of these names."""
        found: set[int] = set()
        for texts in names:
            for name in body_keys(texts):
                found.update(self.bodies_by.who(f"name {name}"))
        return tuple(sorted(found))

    def _ours(self, kind: Kind, draft: Draft) -> tuple[int, ...]:
        """The record whose id of this office the draft has, unless it is of somebody else now.

        A backup that was brought back gives a number anew: nothing in the name says it is the same.
        """
        records: Mapping[int, Person | Organisation] = (
            self.people if kind is Kind.PERSON else self.bodies
        )
        for each in draft.sources:
            ref = self._record_of(each)
            if ref is None or ref.kind is not kind or ref.id not in records:
                continue
            if not words_of(records[ref.id]).isdisjoint(words_of(draft)):
                return (ref.id,)
        return ()

    def _record_of(self, source: SourceId) -> Ref | None:
        """The record an id of this office means, after whatever was merged since."""
        ref = record_of(self.office, source)
        while ref in self.merged:
            ref = self.merged[ref]
        return ref

    def _not_apart(self, found: tuple[int, ...], told: tuple[SourceId, ...]) -> tuple[int, ...]:
        return tuple(key for key in found if not self._are_apart(Kind.ORGANISATION, key, told))

    def _are_apart(self, kind: Kind, key: int, told: tuple[SourceId, ...]) -> bool:
        """Whether an office of ours, this one or another, knows the record and the draft as two."""
        if not told:
            return False
        known = (self.people[key] if kind is Kind.PERSON else self.bodies[key]).sources
        if key > 0 and self.office and any(record_of(self.office, each) for each in told):
            known = (*known, own_id(self.office, Ref(kind, key)))
        return are_apart(known, told)

    def _contradicts(self, key: int, draft: PersonDraft) -> bool:
        """Both have an address of a kind, and none in common; or both have an identifier."""
        person = self.people[key]
        notes = person.notes
        origins = {each.source for each in draft.sources}
        return bool(
            (draft.emails and (ChannelKind.EMAIL in _kinds(person) or EMAIL_LINE in notes))
            or (draft.phones and (ChannelKind.PHONE in _kinds(person) or PHONE_LINE in notes))
            or (origins and (ID_LINE in notes or any(s.source in origins for s in person.sources)))
        )


_MERGED = (MergeRow.kind, MergeRow.gone_id, MergeRow.kept_id)


def office_of(session: Session) -> str:
    """What stands for this office in the ids of its records."""
    return office_digits(session.get_one(office_row.OfficeRow, office_row.OFFICE_ID).uuid)


def read_book(session: Session, tell: Callable[[int, int], None]) -> Book:
    """All living contacts of the office; whatever `tell` raises ends it."""
    book = Book(office=office_of(session))
    for merge in session.execute(select(*_MERGED).where(MergeRow.undone_at.is_(None))):
        book.merged[Ref(merge.kind, merge.gone_id)] = Ref(merge.kind, merge.kept_id)
    tables: list[tuple[Any, Callable[[Any], None]]] = [
        (PersonRow, lambda row: book.put_person(row.id, reading.person_record(row))),
        (
            OrganisationRow,
            lambda row: book.put_body(row.id, reading.organisation_record(session, row)),
        ),
        (PostRow, lambda row: _put_post(book, reading.post_record(row))),
    ]
    for model, put in tables:
        living = select(model).where(model.deleted_at.is_(None)).order_by(model.id)
        found = session.scalars(living.execution_options(yield_per=_PART))
        for done, row in enumerate(found):
            put(row)
            if done % _PART == 0:
                tell(0, 0)
    return book


def _put_post(book: Book, post: Post) -> None:
    assert post.id is not None
    if post.person_id in book.people and post.organisation_id in book.bodies:
        book.put_post(post.id, post)


def _kinds(person: Person) -> set[ChannelKind]:
    """In what ways a person can be reached; a mobile is a telephone."""
    found = {_family(each) for each in person.channels}
    found |= {ChannelKind.EMAIL} if person.email else set()
    return found | ({ChannelKind.PHONE} if person.phone else set())


def _family(channel: Channel) -> ChannelKind:
    return ChannelKind.PHONE if channel.kind in NUMBERS else channel.kind
