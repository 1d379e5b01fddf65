"""Carrying out a weighed import: new contacts all at once, known ones each as an officer would.

New people are written some at a time, with their posts and the words they are found by; what is
written is let go, so that memory falls as the office grows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from sqlalchemy.orm import Session

from desktop_app.contacts import exchange_write as write
from desktop_app.contacts.exchange_book import Book
from desktop_app.contacts.exchange_packed import Packed
from desktop_app.contacts.exchange_parents import by_level
from desktop_app.contacts.import_records import Draft, PersonDraft, Photo, Step
from desktop_app.contacts.records import Organisation, Person, Post
from desktop_app.contacts.service_posts import save_post
from desktop_app.contacts.service_saving import index_person, save_organisation, save_person
from desktop_app.core.refs import Kind, Ref

Tell = Callable[[int, int], None]
_PART = 2_000
"""New records written between two words to the officer, who may stop then."""
_PHOTOS = 200


def write_book(session: Session, book: Book, drafts: Sequence[Draft], tell: Tell) -> Packed[Step]:
    """Write what the import brought into `book`; the steps say how to take it back.

    The book is of no use afterwards, written or not. `drafts` hold the pictures.
    """
    book.is_spent = True
    writer = _Writer(session, book, tell)
    writer.keep_photos(drafts)
    writer.write_organisations()
    writer.write_new_people()
    writer.write_known()
    return writer.steps


class _Writer:
    """Keys below zero become real ones as their records are written."""

    def __init__(self, session: Session, book: Book, tell: Tell) -> None:
        self._session, self._book, self._tell = session, book, tell
        self._bodies: dict[int, int] = {}
        self._old: dict[int, int] = {}
        self._done, self._size = 0, book.size
        self.steps: Packed[Step] = Packed()

    def keep_photos(self, drafts: Sequence[Draft]) -> None:
        """The pictures of people this import touches, among the office's files."""
        wanted = self._book.photos
        if not wanted:
            return
        some: dict[str, Photo] = {}
        for draft in drafts:
            photo = draft.photo if isinstance(draft, PersonDraft) else None
            if photo is not None and photo.sha256 in wanted:
                some[photo.sha256] = photo
            if len(some) >= _PHOTOS:
                write.keep_photos(self._session, some)
                self._tell(0, self._size)
                some = {}
        write.keep_photos(self._session, some)

    def write_organisations(self) -> None:
        """New bodies, before anybody has a post in them."""
        book = self._book
        new = [key for key in book.bodies if key < 0]
        for part in (part for level in by_level(book.bodies, new) for part in _parts(level)):
            added = write.add_organisations(self._session, [self._body(key) for key in part])
            self._bodies.update(zip(part, added, strict=True))
            self._old.update(zip(added, part, strict=True))
            self._added(Kind.ORGANISATION, added)

    def _body(self, key: int) -> Organisation:
        """An organisation with the real key of the one it belongs to."""
        body = self._book.bodies[key]
        if body.parent_id is None or body.parent_id > 0:
            return body
        return replace(body, parent_id=self._bodies[body.parent_id])

    def write_new_people(self) -> None:
        """New people with their posts; what is written is let go."""
        book = self._book
        new = [key for key in book.people if key < 0]
        for part in _parts(new):
            people = [book.people.pop(key) for key in part]
            keys = write.add_people(self._session, people)
            self._added(Kind.PERSON, keys)
            held = {key: self._posts_of(old, key) for old, key in zip(part, keys, strict=True)}
            self._add_posts([post for posts in held.values() for post in posts])
            known = dict(zip(keys, people, strict=True))
            write.index_people(self._session, known, held, self._names_of)

    def write_known(self) -> None:
        """What is new of contacts the office has, and the new posts of its people."""
        book = self._book
        for ref, before in book.touched.items():
            saved: Organisation | Person | Post
            match ref.kind:
                case Kind.ORGANISATION:
                    saved = save_organisation(self._session, self._body(ref.id))
                case Kind.PERSON:
                    saved = save_person(self._session, book.people[ref.id])
                case _:
                    saved = save_post(self._session, self._final(ref.id))
            self.steps.append(Step(ref, saved.version, before))
            self._step(1)
        new = [key for key in book.posts if key < 0]
        people = {book.posts[key].person_id for key in new}
        for part in _parts(new):
            self._add_posts([self._final(key) for key in part])
        for person in sorted(people):
            index_person(self._session, person)

    def _posts_of(self, old: int, key: int) -> list[Post]:
        """The new posts of a person who has a key by now."""
        posts = [self._final(post) for post in self._book.posts_of.pop(old, ())]
        return [replace(post, person_id=key) for post in posts]

    def _final(self, key: int) -> Post:
        """A post with the real key of its organisation; a new one is let go."""
        post = self._book.posts.pop(key)
        body = post.organisation_id
        return replace(post, organisation_id=self._bodies.get(body, body))

    def _add_posts(self, posts: list[Post]) -> None:
        self._added(Kind.POST, write.add_posts(self._session, posts))

    def _names_of(self, body: int) -> tuple[str, ...]:
        """The names of an organisation by its real key, short ones too."""
        found = self._book.bodies[self._old.get(body, body)]
        return (*found.names.values(), *found.short_names.values())

    def _added(self, kind: Kind, keys: range) -> None:
        for key in keys:
            self.steps.append(Step(Ref(kind, key), write.FIRST_VERSION))
        self._step(len(keys))

    def _step(self, count: int) -> None:
        self._done += count
        self._tell(self._done, self._size)


def _parts(keys: list[int]) -> Iterator[list[int]]:
    """The keys, some at a time."""
    left = iter(keys)
    while part := list(islice(left, _PART)):
        yield part
