"""The editor of a person: names in every script, how to write to them, and their posts."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service
from desktop_app.contacts.gui.fields import SpellingsField, names_field, notes_field
from desktop_app.contacts.gui.posts_panel import PostsPanel
from desktop_app.contacts.records import Person, PersonName, Post
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import join
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.parts import NoticeBar
from desktop_app.ui.text_fields import TextField


class PersonEditor(Editor[Person]):
    """Edits a person; the posts beneath are records of their own."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.PERSON, parent)
        self._reveal: Ref | None = None
        self.warning = NoticeBar()
        self.body.insertWidget(0, self.warning)
        self.posts = PostsPanel(ui, Kind.PERSON, _load_posts)
        self.posts.shown.connect(self._reveal_wanted)
        self.posts.scroll_wanted.connect(lambda part: self.scroller.ensureWidgetVisible(part))
        self._add_fields()
        self.form.changed.connect(self._warn)

    def _add_fields(self) -> None:
        form = self.form
        self.names = form.add(
            "names",
            self.tr("Names"),
            names_field(),
            hint=self.tr("Prof., Dr, دکتر… belong into the prefix; a post has its own title."),
        )
        form.add_widget(self.posts)
        form.section(self.tr("Finding and reaching"))
        form.add(
            "other_spellings",
            self.tr("Other spellings"),
            SpellingsField("Usman Hasan, Othman Hassan"),
            hint=self.tr("Separated by commas; the search finds the person by them."),
        )
        self.email, self.phone = TextField("name@example.org"), TextField()
        form.add_row(
            ("correspondence", self.tr("Letters are written in"), ChoiceField(Language)),
            ("email", self.tr("E-mail"), self.email),
            ("phone", self.tr("Telephone"), self.phone),
            stretch=(2, 3, 2),
        )
        form.add("notes", self.tr("Notes"), notes_field())

    def new_record(self) -> Person:
        """A person with an empty name for each language of papers."""
        names = tuple(PersonName(language, "", "") for language in FORM_LANGUAGES)
        return Person(None, 0, names=names)

    def load_work(self, ref: Ref) -> Callable[[Any], Person]:
        """Read the person."""
        return lambda session: service.person(session, ref.id)

    def save_work(self, record: Person) -> Callable[[Any], Person]:
        """Save the person."""
        return lambda session: service.save_person(session, record)

    def start_new(self, record: Person | None = None) -> None:
        """Begin with the given name."""
        super().start_new(record)
        self.names.forms()[0].field("given").setFocus()

    def on_record(self, record: Person) -> None:
        """Show posts and warnings."""
        self.posts.show_posts(record.id, record.posts)
        self._warn()

    def reveal_post(self, ref: Ref) -> None:
        """Scroll to a post's card now, or when it is there."""
        self._reveal = ref
        self._reveal_wanted()

    def _reveal_wanted(self) -> None:
        if self._reveal is None:
            return
        if self.posts.reveal(self._reveal):
            self._reveal = None

    def _warn(self) -> None:
        typed = replace(
            self.base,
            names=self.names.value(),
            other_spellings=self.form.field("other_spellings").value(),
        )
        self.warning.say(join(service.name_warnings(typed)), "warning")


def _load_posts(person_id: int) -> Callable[[Any], tuple[Post, ...]]:
    return lambda session: service.person(session, person_id).posts
