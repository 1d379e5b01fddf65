"""The office's contacts in memory while an import is weighed, and how entries are recognised."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.import_records import PersonDraft
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.records import Organisation, Person, PersonName, Post
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.texts import Texts

ID_LINE = "Identifier in the source: "
EMAIL_LINE = "E-mail: "
PHONE_LINE = "Telephone: "


@dataclass(slots=True)
class Book:
    """Records by key; keys below zero are of records that the import adds."""

    people: dict[int, Person] = field(default_factory=dict)
    bodies: dict[int, Organisation] = field(default_factory=dict)
    posts: dict[int, Post] = field(default_factory=dict)
    posts_of: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    people_by: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    bodies_by: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    touched: dict[tuple[str, int], object] = field(default_factory=dict)
    """Records the import writes, in order: as they were before, None for added ones."""
    last: int = 0

    def put_person(self, key: int, person: Person) -> None:
        """Keep a person and the signs they are recognised by."""
        self.people[key] = person
        for sign in _person_signs(person):
            self.people_by[sign].add(key)

    def put_body(self, key: int, body: Organisation) -> None:
        """Keep an organisation and the names it is recognised by."""
        self.bodies[key] = body
        for name in [*body_keys(body.names), *body_keys(body.short_names)]:
            self.bodies_by[name].add(key)

    def put_post(self, key: int, post: Post) -> None:
        """Keep a post beside the others of its person."""
        if key not in self.posts:
            self.posts_of[post.person_id].append(key)
        self.posts[key] = post

    def new_key(self) -> int:
        """A key for a record that the import adds."""
        self.last -= 1
        return self.last

    def touch(self, kind: str, key: int, before: object) -> None:
        """Remember that the import writes a record, and how it was first."""
        self.touched.setdefault((kind, key), before)

    def same_person(self, draft: PersonDraft) -> tuple[int, ...]:
        """The people a draft may be: one is sure, several are in doubt, none is new.

        The source's identifier decides first. Else a name must be the same, and of those people
        the ones with the same e-mail or telephone; where none has, those whom nothing contradicts.
        """
        if draft.source_id and (known := self.people_by.get(f"id {draft.source_id}")):
            return tuple(sorted(known))
        named: set[int] = set()
        for name in (*map(name_key, draft.names), *map(words_key, draft.other_spellings)):
            named |= self.people_by.get(f"name {name}", set())
        signs = {f"at {e.casefold()}" for e in draft.emails}
        signs |= {f"tel {phone_key(p)}" for p in draft.phones if phone_key(p)}
        sure = {key for key in named if any(key in self.people_by.get(s, ()) for s in signs)}
        if sure:
            return tuple(sorted(sure))
        return tuple(sorted(key for key in named if not self._contradicts(key, draft)))

    def same_body(self, names: Iterable[Texts]) -> tuple[int, ...]:
        """The organisations that have one of these names."""
        found: set[int] = set()
        for texts in names:
            for name in body_keys(texts):
                found |= self.bodies_by.get(name, set())
        return tuple(sorted(found))

    def _contradicts(self, key: int, draft: PersonDraft) -> bool:
        """Both have an address of a kind, and none in common; or both have an identifier."""
        person = self.people[key]
        notes = person.notes
        return bool(
            (draft.emails and (person.email or EMAIL_LINE in notes))
            or (draft.phones and (person.phone or PHONE_LINE in notes))
            or (draft.source_id and ID_LINE in notes)
        )


def read_book(session: Session) -> Book:
    """All living contacts of the office."""
    book = Book()
    for row in session.scalars(select(PersonRow).where(PersonRow.deleted_at.is_(None))):
        book.put_person(row.id, reading.person_record(row))
    bodies = select(OrganisationRow).where(OrganisationRow.deleted_at.is_(None))
    for body in session.scalars(bodies):
        book.put_body(body.id, reading.organisation_record(session, body))
    for post in session.scalars(select(PostRow).where(PostRow.deleted_at.is_(None))):
        if post.person_id in book.people and post.organisation_id in book.bodies:
            book.put_post(post.id, reading.post_record(post))
    return book


def name_key(name: PersonName) -> str:
    """What a name is recognised by: its folded words in any order, without the prefix."""
    return words_key(name.plain)


def words_key(text: str) -> str:
    """Folded words in one order, without punctuation."""
    kept = "".join(c if c.isalnum() or c in "'-" else " " for c in fold(text))
    return " ".join(sorted(kept.split()))


def body_keys(texts: Texts) -> Iterator[str]:
    """What an organisation's names are recognised by."""
    return (key for text in texts.values() if (key := fold(text)))


def phone_key(phone: str) -> str:
    """A telephone number's digits without the international prefix; empty for an extension."""
    digits = "".join(c for c in fold_digits(phone) if c.isdecimal()).lstrip("0")
    return digits if len(digits) > 4 else ""


def lines_after(notes: str, label: str) -> list[str]:
    """What the lines of the notes with this label say."""
    lines = notes.splitlines()
    return [text[len(label) :].strip() for text in lines if text.startswith(label)]


def _person_signs(person: Person) -> Iterator[str]:
    for name in person.names:
        yield f"name {name_key(name)}"
    for spelling in person.other_spellings:
        yield f"name {words_key(spelling)}"
    for email in (person.email, *lines_after(person.notes, EMAIL_LINE)):
        if email:
            yield f"at {email.casefold()}"
    for phone in (person.phone, *lines_after(person.notes, PHONE_LINE)):
        if phone_key(phone):
            yield f"tel {phone_key(phone)}"
    for known in lines_after(person.notes, ID_LINE):
        yield f"id {known}"
