"""The editor of a person: names in every script, how to write to them, and their posts."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service, service_find
from desktop_app.contacts.detail_records import Gender
from desktop_app.contacts.gui.detail_fields import (
    ChannelsField,
    addresses_field,
    email_field,
    identifiers_field,
    phone_field,
)
from desktop_app.contacts.gui.fields import NamesField, SpellingsField, notes_field
from desktop_app.contacts.gui.posts_panel import PostsPanel
from desktop_app.contacts.records import Person, PersonName, Post
from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import join
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.history_panel import HistoryPanel
from desktop_app.ui.parts import NoticeBar
from desktop_app.ui.picture_field import PictureField
from desktop_app.ui.tags_field import TagsField


class PersonEditor(Editor[Person]):
    """Edits a person; the posts beneath are records of their own."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.PERSON, parent)
        self._reveal: Ref | None = None
        self._region = ""
        self.warning = NoticeBar()
        self.body.insertWidget(0, self.warning)
        self.posts = PostsPanel(ui, Kind.PERSON, _load_posts)
        self.posts.shown.connect(self._reveal_wanted)
        self.posts.scroll_wanted.connect(lambda part: self.scroller.ensureWidgetVisible(part))
        self._add_names()
        self._add_reaching()
        self._add_finding()
        self.history = HistoryPanel(ui, _load_history)
        self.body.addWidget(self.history)
        self.form.changed.connect(self._warn)

    def _add_names(self) -> None:
        form = self.form
        self.photo = form.add("photo", "", PictureField(self.ui, service.keep_photo, service.photo))
        self.photo.set_label(self.tr("Picture"))
        self.names = form.add(
            "names",
            self.tr("Names"),
            NamesField(),
            hint=self.tr("Prof., Dr, دکتر… belong into the prefix; a post has its own title."),
        )
        form.add_widget(self.posts)

    def _add_reaching(self) -> None:
        form = self.form
        form.section(self.tr("Reaching"))
        self.email, self.phone = email_field(), phone_field(lambda: self._region)
        form.add_row(
            ("email", self.tr("E-mail"), self.email),
            ("phone", self.tr("Telephone"), self.phone),
            stretch=(3, 2),
        )
        self.channels = ChannelsField(lambda: self._region)
        more = ("channels", "", self.channels)
        form.add_folded(self.tr("More ways to reach"), more)
        form.add_folded(self.tr("Postal addresses"), ("addresses", "", addresses_field()))
        self.gender = ChoiceField(Gender, optional=True, none_label=self.tr("not stated"))
        form.add_row(
            ("correspondence", self.tr("Letters are written in"), ChoiceField(Language)),
            ("gender", self.tr("Gender"), self.gender),
            hint=self.tr("Gender only where a language’s salutation needs it."),
        )

    def _add_finding(self) -> None:
        form = self.form
        form.section(self.tr("Finding"))
        form.add(
            "other_spellings",
            self.tr("Other spellings"),
            SpellingsField("Usman Hasan, Othman Hassan"),
            hint=self.tr("Separated by commas; the search finds the person by them."),
        )
        self.tags = form.add("tags", self.tr("Tags"), TagsField(self.tr("Type to add")))
        identifiers = ("identifiers", "", identifiers_field())
        form.add_folded(self.tr("Identifiers: ORCID, ISNI…"), identifiers)
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
        self.history.show_for(self.current_ref())
        self._caption(record)
        self._ask_beside()
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

    def _caption(self, record: Person) -> None:
        name = record.name(self.ui.texts_language())
        self.photo.set_caption(
            name.full if name and record.id is not None else self.tr("New person")
        )

    def _ask_beside(self) -> None:
        """Tags in use, and the country whose code a number without one takes."""
        ref = self.current_ref()
        self.ui.tasks.read(
            lambda session: (service_find.tags(session), service.region_of(session, ref)),
            lambda found: self._on_beside(ref, *found),
            owner=self,
        )

    def _on_beside(self, ref: Ref | None, tags: tuple[str, ...], region: str) -> None:
        if ref != self.current_ref():
            return
        self.tags.set_options(tags)
        self._region = region
        self.phone.recheck()
        self.channels.recheck()

    def _warn(self) -> None:
        typed = replace(
            self.base,
            names=self.names.value(),
            other_spellings=self.form.field("other_spellings").value(),
        )
        self.warning.say(join(service.name_warnings(typed)), "warning")


def _load_posts(person_id: int) -> Callable[[Any], tuple[Post, ...]]:
    return lambda session: service.person(session, person_id).posts


def _load_history(ref: Ref) -> Callable[[Any], Any]:
    return lambda session: service.history_of(session, ref)
