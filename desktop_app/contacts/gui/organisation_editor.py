"""The editor of an organisation: its names, where it is, and who holds which post in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service, service_find
from desktop_app.contacts.gui.detail_fields import (
    ChannelsField,
    addresses_field,
    email_field,
    identifiers_field,
)
from desktop_app.contacts.gui.fields import CountryField, keep_low, notes_field
from desktop_app.contacts.gui.membership_panel import MembershipPanel
from desktop_app.contacts.gui.posts_panel import PostsPanel
from desktop_app.contacts.records import Organisation, OrganisationKind, Post
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import join
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import ChoiceField, FlagField
from desktop_app.ui.history_panel import HistoryPanel
from desktop_app.ui.labels import ui_language
from desktop_app.ui.parts import NoticeBar
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.tags_field import TagsField
from desktop_app.ui.text_fields import TextsField

_NAME_LANGUAGES = tuple(Language)


class OrganisationEditor(Editor[Organisation]):
    """Edits an organisation; the posts beneath are records of their own."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.ORGANISATION, parent)
        self.warning = NoticeBar()
        self.body.insertWidget(0, self.warning)
        self._add_fields()
        self.posts = PostsPanel(ui, Kind.ORGANISATION, _load_posts)
        self.posts.scroll_wanted.connect(lambda part: self.scroller.ensureWidgetVisible(part))
        self.body.addWidget(self.posts)
        self.membership = MembershipPanel(ui)
        self.body.addWidget(self.membership)
        self.history = HistoryPanel(ui, _load_history)
        self.body.addWidget(self.history)
        self.form.changed.connect(self._warn)
        self.country.changed.connect(self.channels.recheck)

    def _add_fields(self) -> None:
        form = self.form
        self.names = form.add("names", self.tr("Name"), TextsField(_NAME_LANGUAGES), required=True)
        form.add_row(
            ("short_names", self.tr("Short name"), TextsField(_NAME_LANGUAGES)),
            ("city", self.tr("City"), TextsField(_NAME_LANGUAGES)),
        )
        self.country = CountryField(service.countries(ui_language()))
        form.add_row(
            ("kind", self.tr("Kind"), ChoiceField(OrganisationKind)),
            ("country", self.tr("Country"), self.country),
        )
        address = TextsField(_NAME_LANGUAGES, multiline=True, lines=2)
        keep_low(*address.edits.values())
        form.add("address", self.tr("Address for letters"), address)
        self.parent_body = RefField(self.ui, service.organisation_options, service.describe)
        form.add_row(
            ("parent", self.tr("Belongs to"), self.parent_body),
            ("email", self.tr("E-mail"), email_field()),
        )
        self.channels = ChannelsField(self._region)
        more = ("channels", "", self.channels)
        form.add_folded(self.tr("More ways to reach"), more)
        form.add_folded(self.tr("More postal addresses"), ("addresses", "", addresses_field()))
        identifiers = ("identifiers", "", identifiers_field())
        form.add_folded(self.tr("Identifiers: ROR, ISNI…"), identifiers)
        self.tags = form.add("tags", self.tr("Tags"), TagsField(self.tr("Type to add")))
        form.add("notes", self.tr("Notes"), notes_field())
        self.own = form.add(
            "is_own",
            self.tr("Our own organisation"),
            FlagField(self.tr("This is our own organisation")),
            hint=self.tr("Letters are sent in its name; its officers may sign them."),
        )

    def new_record(self) -> Organisation:
        """An empty organisation."""
        return Organisation(None, 0)

    def load_work(self, ref: Ref) -> Callable[[Any], Organisation]:
        """Read the organisation."""
        return lambda session: service.organisation(session, ref.id)

    def save_work(self, record: Organisation) -> Callable[[Any], Organisation]:
        """Save the organisation."""
        return lambda session: service.save_organisation(session, record)

    def fill(self, record: Organisation) -> None:
        """Show the record and the body it belongs to."""
        super().fill(record)
        above = record.parent_id
        self.parent_body.set_value(None if above is None else Ref(Kind.ORGANISATION, above))

    def collect(self) -> Organisation:
        """The record as typed."""
        above = self.parent_body.value()
        return replace(super().collect(), parent_id=above.id if above else None)

    def on_record(self, record: Organisation) -> None:
        """Show posts and warnings."""
        self.posts.show_posts(record.id, record.posts)
        self.membership.show_body(record.id)
        self.history.show_for(self.current_ref())
        self.ui.tasks.read(service_find.tags, self.tags.set_options, owner=self)
        self._warn()

    def _region(self) -> str:
        """Where a number without the code of a country was most likely written."""
        try:
            return str(self.country.value())
        except UserError:
            return ""

    def _warn(self) -> None:
        typed = Organisation(
            None, 0, names=self.names.value(), short_names=self.form.field("short_names").value()
        )
        self.warning.say(join(service.name_warnings(typed)), "warning")


def _load_history(ref: Ref) -> Callable[[Any], Any]:
    return lambda session: service.history_of(session, ref)


def _load_posts(organisation_id: int) -> Callable[[Any], tuple[Post, ...]]:
    return lambda session: service.organisation(session, organisation_id).posts
