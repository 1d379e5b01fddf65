"""The page of contacts: people and organisations, and the posts that join them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service, service_find, service_find_rows
from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.gui.care_panel import CarePanel
from desktop_app.contacts.gui.contact_life import ContactLife
from desktop_app.contacts.gui.filter_bar import FilterBar
from desktop_app.contacts.gui.import_actions import ImportActions
from desktop_app.contacts.gui.import_port import Exchange
from desktop_app.contacts.gui.index_renewal import IndexRenewal
from desktop_app.contacts.gui.membership_actions import MembershipActions
from desktop_app.contacts.gui.organisation_editor import OrganisationEditor
from desktop_app.contacts.gui.person_editor import PersonEditor
from desktop_app.contacts.gui.port import ContactsPort
from desktop_app.contacts.gui.post_editor import PostEditor
from desktop_app.contacts.gui.print_actions import PrintActions
from desktop_app.contacts.records import ContactRow, Post
from desktop_app.contacts.timeline_records import LoadTimeline
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Draft, Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.list_panel import ListPanel, Segment
from desktop_app.ui.more_menu import MoreMenu
from desktop_app.ui.paged_detail import PagedMasterDetail
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

_KINDS = {
    "people": frozenset({Kind.PERSON}),
    "organisations": frozenset({Kind.ORGANISATION}),
}
_ALL = frozenset({Kind.PERSON, Kind.ORGANISATION})


class ContactsPage(PagedMasterDetail):
    """People and organisations in one list; a post is edited in place of its contact."""

    kinds = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.POST})

    def __init__(
        self,
        ui: Ui,
        exchange: Exchange | None = None,
        parent: QWidget | None = None,
        port: ContactsPort | None = None,
        timeline: LoadTimeline | None = None,
    ) -> None:
        self.people, self.bodies, self.post = (
            PersonEditor(ui),
            OrganisationEditor(ui),
            PostEditor(ui),
        )
        editors: dict[Kind, Editor[Any]] = {
            Kind.PERSON: self.people,
            Kind.ORGANISATION: self.bodies,
            Kind.POST: self.post,
        }
        super().__init__(ui, editors, _empty_state(), parent)
        self._origin: Ref | None = None
        self._asked = 0
        self._delete = self._action(self.tr("Delete"), self.delete_current)
        self._delete.setEnabled(False)
        self._new_body = self._action(
            self.tr("New organisation"), lambda: self.create_new(Kind.ORGANISATION)
        )
        self._new_person = self._action(self.tr("New person"), lambda: self.create_new(Kind.PERSON))
        self.files = ImportActions(self, ui, exchange) if exchange else None
        self.more = MoreMenu(self)
        if self.files:
            self.more.add(self.files.actions)
        self.membership = MembershipActions(self, ui, port, self.bodies) if port else None
        if self.membership:
            self.more.add([self.membership.action])
        self.prints = PrintActions(self, ui, port) if port else None
        if self.prints:
            self.more.add(self.prints.actions)
        self.care = CarePanel(ui)
        self.care.open_wanted.connect(self.open_ref)
        self.detail.addWidget(self.care)
        self.more.add([self._action(self.tr("Care of the contacts"), self.show_care)])
        self.life = ContactLife(self, ui, (self.people, self.bodies), timeline)
        self.more.add([self.life.find_doubles])
        self.renewal = IndexRenewal(ui, self)
        self.current_changed.connect(lambda ref: self._delete.setEnabled(ref is not None))
        for editor in (self.people, self.bodies):
            editor.posts.edit_wanted.connect(self.edit_post)
            editor.posts.removal_wanted.connect(self.delete_post)
            editor.posts.add_wanted.connect(self.new_post)
        self.post.back_wanted.connect(self._go_back)
        self.post.saved.connect(self._on_post_saved)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Contacts")

    def segments(self) -> tuple[Segment, ...]:
        """All, people, organisations."""
        return (
            Segment("", QCoreApplication.translate("ContactsPage", "All")),
            Segment("people", QCoreApplication.translate("ContactsPage", "People")),
            Segment("organisations", QCoreApplication.translate("ContactsPage", "Organisations")),
        )

    def segment_of(self, ref: Ref) -> str:
        """Stay where the record is shown, else go to all."""
        shown = self.list.segment()
        return shown if ref.kind in _KINDS.get(shown, _ALL) else ""

    def header_actions(self) -> list[QAction]:
        """More (import, export, lists), delete, new organisation, new person."""
        more = [] if self.more.menu.isEmpty() else [self.more.action]
        return [*more, self._delete, self._new_body, self._new_person]

    def make_list(self) -> ListPanel:
        """A list with conditions under its filter; several contacts can be chosen in it."""
        panel = super().make_list()
        self.filters = FilterBar(self.ui, lambda: self.query(panel.segment(), panel.words()))
        self.filters.changed.connect(self.ask_again)
        self.filters.chosen.connect(self._on_filter_chosen)
        panel.add_tool(self.filters)
        self.view.setSelectionMode(self.view.SelectionMode.ExtendedSelection)
        return panel

    def query(self, segment: str, words: str) -> ContactQuery:
        """What the list is asked for."""
        kinds = _KINDS.get(segment, _ALL)
        kind = next(iter(kinds)) if len(kinds) == 1 else None
        return replace(self.filters.query(), words=words.strip(), kind=kind)

    def load_order(self, segment: str, words: str, limit: int | None) -> Callable[[Any], RefList]:
        """Find people, organisations or both."""
        query = self.query(segment, words)
        return lambda session: service_find.found(session, query, limit=limit)

    def load_some(self) -> Callable[[Any, Sequence[Ref]], tuple[Row, ...]]:
        """Read rows in the language of names."""
        language = self.ui.texts_language()
        return lambda session, refs: tuple(
            map(_row, service_find_rows.rows_of(session, refs, language))
        )

    def load_count(self) -> Callable[[Any], int]:
        """Count everybody."""
        return service.count

    def load_beginning(
        self, segment: str, words: str, typed: str
    ) -> Callable[[Any], Ref | None] | None:
        """Find whose name begins with what is typed over the list."""
        query = self.query(segment, words)
        return lambda session: service_find.first_beginning(session, query, typed)

    def is_filtered(self) -> bool:
        """Whether words or conditions leave contacts out."""
        return self.query("", self.list.words()) != ContactQuery()

    def on_list_changed(self) -> None:
        """Say how many were found."""
        self.filters.set_found(self.found())

    def refresh(self) -> None:
        """Read the list again, and what its conditions offer."""
        super().refresh()
        self.filters.refresh()
        self.renewal.wait()

    def open_ref(self, ref: Ref) -> None:
        """Show a contact; a post as a card of its person, or as it was left half changed."""
        self._show_contacts()
        if ref.kind is not Kind.POST:
            super().open_ref(ref)
            return
        self._asked += 1
        number, find = self._asked, self.ui.drafts.find
        key = f"{ref.kind.stored}:{ref.id}"
        self.ui.tasks.read(
            lambda session: (service.post(session, ref.id), find(session, key)),
            lambda found: self._show_post(number, *found),
            owner=self,
        )

    def create_new(self, kind: Kind | None = None) -> None:
        """Begin a new contact in its editor."""
        self._show_contacts()
        super().create_new(kind)

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Take a contact out."""
        return lambda session: service.delete(session, ref)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Bring a contact back."""
        return lambda session: service.restore(session, ref)

    def delete_current(self) -> None:
        """Delete what is shown: the contact, or the post in its place."""
        ref = self.current_ref()
        if ref is not None and ref.kind is Kind.POST:
            self.delete_post(ref)
        else:
            super().delete_current()

    def show_care(self) -> None:
        """Show what waits for care in place of the editor."""
        self._show_contacts()
        self.flush()
        self.list.clear_selection()
        self.detail.setCurrentWidget(self.care)
        self.current_changed.emit(None)
        self.care.refresh()

    def edit_post(self, ref: Ref) -> None:
        """Edit a post in place of the contact."""
        self._origin = self.current_ref()
        self._show_editor(self.post)
        self.post.open(ref)

    def new_post(self) -> None:
        """Begin a post of the contact shown."""
        origin = self.current_ref()
        if origin is None or origin.kind is Kind.POST:
            return
        self._origin = origin
        self._show_editor(self.post)
        self.post.begin(origin)

    def delete_post(self, ref: Ref) -> None:
        """Delete a post and offer to undo it."""

        def deleted(_value: object) -> None:
            if self.current_ref() == ref:
                self._go_back()
            self.ui.messages.info(self.tr("Deleted the post."), lambda: self._restore(ref))

        self.ui.tasks.write(self.delete_work(ref), deleted, owner=self)

    def _show_contacts(self) -> None:
        if self.membership:
            self.membership.leave()

    def _action(self, text: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: slot())
        return action

    def _go_back(self) -> None:
        target = self._origin
        if target is None and self.post.base.person_id:
            target = Ref(Kind.PERSON, self.post.base.person_id)
        if target is None:
            self.show_empty()
        else:
            super().open_ref(target)

    def _on_post_saved(self, post: Post) -> None:
        if self.post.is_dirty or post.id is None:
            return
        self._origin = self._origin or Ref(Kind.PERSON, post.person_id)
        self._go_back()
        if self._origin.kind is Kind.PERSON:
            self.people.reveal_post(Ref(Kind.POST, post.id))

    def _on_filter_chosen(self, query: ContactQuery) -> None:
        """Show what a saved filter finds: one question, whatever has to change for it."""
        segment = next((key for key, kinds in _KINDS.items() if kinds == {query.kind}), "")
        self.list.filter_edit.blockSignals(True)
        self.list.filter_edit.setText(query.words)
        self.list.filter_edit.blockSignals(False)
        if segment != self.list.segment():
            self.list.choose_segment(segment)
        else:
            self.ask_again()

    def _show_post(self, number: int, post: Post, draft: Draft | None) -> None:
        if number != self._asked or post.id is None:
            return
        person, ref = Ref(Kind.PERSON, post.person_id), Ref(Kind.POST, post.id)
        super().open_ref(person)
        if draft is None:
            self.people.reveal_post(ref)
        else:
            self.edit_post(ref)
            self._origin = person


def _row(contact: ContactRow) -> Row:
    pill = (
        Pill(QCoreApplication.translate("ContactsPage", "check title"), Tone.AMBER)
        if contact.check_titles
        else None
    )
    return Row(contact.ref, contact.title, contact.subtitle, contact.detail, pill)


def _empty_state() -> EmptyState:
    return EmptyState(
        QCoreApplication.translate("ContactsPage", "People, organisations and their posts"),
        QCoreApplication.translate(
            "ContactsPage",
            "Enter a person with the name as each language writes it, then the posts they hold. "
            "Letters and minutes take names and titles from here, and tell you when nobody has "
            "verified a title yet.",
        ),
        QCoreApplication.translate("ContactsPage", "New person"),
    )
