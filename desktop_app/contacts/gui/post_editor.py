"""The editor of a post: who holds it, where, from when to when, and its titles with sources."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service
from desktop_app.contacts.gui.fields import titles_field
from desktop_app.contacts.records import Post, Title
from desktop_app.core.languages import FORM_LANGUAGES
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Draft, Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.editor import Editor
from desktop_app.ui.fields import FlagField
from desktop_app.ui.parts import button, plain_label, row
from desktop_app.ui.ref_field import RefField, ref_from_json


class PostEditor(Editor[Post]):
    """Edits a post in the place of the contact it was opened from."""

    back_wanted = Signal()
    """The officer wants to see the contact again."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, Kind.POST, parent)
        self.back = button(self.tr("Back to the contact"), self.back_wanted.emit, name="flat")
        self._heading = plain_label(name="h2")
        self.body.insertLayout(0, row(self._heading, None, self.back))
        form = self.form
        self.person = RefField(ui, service.person_options, service.describe, optional=False)
        self.organisation = RefField(
            ui, service.organisation_options, service.describe, optional=False
        )
        form.add_row(
            ("person", self.tr("Person"), self.person),
            ("organisation", self.tr("Organisation"), self.organisation),
        )
        form.require("person")
        form.require("organisation")
        form.add_row(("since", self.tr("From"), DayField()), ("until", self.tr("To"), DayField()))
        form.add_row(
            (
                "acting",
                self.tr("Acting"),
                FlagField(self.tr("Acting, until somebody is appointed")),
            ),
            (
                "may_sign",
                self.tr("May sign letters"),
                FlagField(self.tr("May sign letters of the organisation")),
            ),
        )
        self.titles = form.add(
            "titles",
            self.tr("Titles"),
            titles_field(),
            hint=self.tr(
                "Never translate a title: enter what a source in that language says. "
                "A changed title is to be verified again."
            ),
        )

    def new_record(self) -> Post:
        """A post of nobody yet, with an empty title for each language of papers."""
        return Post(None, 0, 0, 0, tuple(Title(language, "") for language in FORM_LANGUAGES))

    def new_for(self, ref: Ref) -> Post:
        """An empty post of a person, or in an organisation."""
        if ref.kind is Kind.PERSON:
            return replace(self.new_record(), person_id=ref.id)
        return replace(self.new_record(), organisation_id=ref.id)

    def begin(self, ref: Ref) -> None:
        """Begin a post of this contact, or go on with one begun before and not saved."""
        find = self.ui.drafts.find
        self.ui.tasks.read(
            lambda session: find(session, f"{Kind.POST.stored}:new"),
            lambda draft: self._begin(ref, draft),
            owner=self,
        )

    def _begin(self, ref: Ref, draft: Draft | None) -> None:
        begun = draft.payload.get("form", {}) if draft else {}
        if ref_from_json(begun.get(ref.kind.stored)) == ref:
            self.start_new()
            return
        self.start_new(self.new_for(ref))
        empty = self.organisation if ref.kind is Kind.PERSON else self.person
        empty.setFocus()

    def load_work(self, ref: Ref) -> Callable[[Any], Post]:
        """Read the post."""
        return lambda session: service.post(session, ref.id)

    def save_work(self, record: Post) -> Callable[[Any], Post]:
        """Save the post."""
        return lambda session: service.save_post(session, record)

    def fill(self, record: Post) -> None:
        """Show the record, its person and its organisation."""
        super().fill(record)
        self.person.set_value(Ref(Kind.PERSON, record.person_id) if record.person_id else None)
        body = record.organisation_id
        self.organisation.set_value(Ref(Kind.ORGANISATION, body) if body else None)

    def collect(self) -> Post:
        """The record as typed."""
        record = super().collect()
        person, organisation = self.person.value(), self.organisation.value()
        assert person is not None
        assert organisation is not None
        return replace(record, person_id=person.id, organisation_id=organisation.id)

    def on_record(self, record: Post) -> None:
        """Say whose post it is."""
        new = record.id is None
        self._heading.setText(self.tr("New post") if new else self.tr("Post"))
