"""Carrying out a weighed import: new contacts all at once, known ones each as an officer would."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.contacts import exchange_write as write
from desktop_app.contacts.exchange_book import Book
from desktop_app.contacts.import_records import Step
from desktop_app.contacts.records import Post
from desktop_app.contacts.service_posts import save_post
from desktop_app.contacts.service_saving import index_person, save_organisation, save_person
from desktop_app.core.refs import Kind, Ref

Tell = Callable[[int, int], None]
_PART = 2_000
"""New records written between two words to the officer, who may stop then."""


def write_book(session: Session, book: Book, tell: Tell) -> tuple[Step, ...]:
    """Write what `book` was touched in; the steps say how to take it back."""
    writer = _Writer(session, book, tell)
    writer.keep_photos()
    writer.write_organisations()
    writer.write_people()
    writer.write_posts()
    writer.index()
    return tuple(writer.steps)


class _Writer:
    """Keys below zero become real ones as their records are written."""

    def __init__(self, session: Session, book: Book, tell: Tell) -> None:
        self._session, self._book, self._tell = session, book, tell
        self._keys: dict[int, int] = {}
        self._posts: dict[int, list[Post]] = defaultdict(list)
        self._done = 0
        self.steps: list[Step] = []

    def keep_photos(self) -> None:
        """The pictures of people this import touches, among the office's files."""
        photos = list(self._book.photos.items())
        for start in range(0, len(photos), _PART):
            write.keep_photos(self._session, dict(photos[start : start + _PART]))
            self._tell(0, len(self._book.touched))

    def write_organisations(self) -> None:
        """New bodies, then what is new of known ones."""
        book = self._book
        new = self._new("organisation")
        for start in range(0, len(new), _PART):
            part = new[start : start + _PART]
            added = write.add_organisations(self._session, [book.bodies[key] for key in part])
            self._added(Kind.ORGANISATION, part, added)
        for key, before in self._known("organisation"):
            saved = save_organisation(self._session, book.bodies[key])
            self._changed(Kind.ORGANISATION, key, saved.version, before)

    def write_people(self) -> None:
        """New people, then what is new of known ones."""
        book = self._book
        new = self._new("person")
        for start in range(0, len(new), _PART):
            part = new[start : start + _PART]
            added = write.add_people(self._session, [book.people[key] for key in part])
            self._added(Kind.PERSON, part, added)
        for key, before in self._known("person"):
            saved = save_person(self._session, book.people[key])
            self._changed(Kind.PERSON, key, saved.version, before)

    def write_posts(self) -> None:
        """New posts, then what is new of known ones."""
        new = self._new("post")
        for start in range(0, len(new), _PART):
            part = new[start : start + _PART]
            posts = [self._final(key) for key in part]
            self._added(Kind.POST, part, write.add_posts(self._session, posts))
            for post in posts:
                self._posts[post.person_id].append(post)
        for key, before in self._known("post"):
            saved = save_post(self._session, self._final(key))
            self._changed(Kind.POST, key, saved.version, before)

    def index(self) -> None:
        """Make new people findable, and known ones by their new posts."""
        names = {self._keys.get(key, key): body.names for key, body in self._book.bodies.items()}
        people = {self._keys[key]: self._book.people[key] for key in self._new("person")}
        write.index_people(
            self._session, people, self._posts, lambda key: tuple(names[key].values())
        )
        for person in self._posts.keys() - people.keys():
            index_person(self._session, person)

    def _new(self, kind: str) -> list[int]:
        return [key for (of, key), before in self._book.touched.items() if of == kind and key < 0]

    def _known(self, kind: str) -> list[tuple[int, Any]]:
        touched = self._book.touched.items()
        return [(key, before) for (of, key), before in touched if of == kind and key > 0]

    def _final(self, key: int) -> Post:
        post = self._book.posts[key]
        return replace(
            post,
            person_id=self._keys.get(post.person_id, post.person_id),
            organisation_id=self._keys.get(post.organisation_id, post.organisation_id),
        )

    def _added(self, kind: Kind, olds: list[int], keys: range) -> None:
        for old, key in zip(olds, keys, strict=True):
            self._keys[old] = key
            self.steps.append(Step(Ref(kind, key), write.FIRST_VERSION, None))
        self._step(len(olds))

    def _changed(self, kind: Kind, key: int, version: int, before: Any) -> None:
        self.steps.append(Step(Ref(kind, key), version, before))
        self._step(1)

    def _step(self, count: int) -> None:
        self._done += count
        self._tell(self._done, len(self._book.touched))
