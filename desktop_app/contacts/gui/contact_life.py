"""What surrounds the fields of a contact: doubles, merges, and all that came of it.

The page keeps one of it; the editors know nothing of it.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop_app.contacts import service_doubles, service_merge_story
from desktop_app.contacts.double_records import Candidate
from desktop_app.contacts.gui.contact_strip import ContactStrip
from desktop_app.contacts.gui.doubles_dialog import DoublesDialog
from desktop_app.contacts.gui.doubles_search import reasons
from desktop_app.contacts.gui.merge_acts import MergeActs
from desktop_app.contacts.gui.merge_dialog import MergeDialog
from desktop_app.contacts.gui.timeline_panel import TimelinePanel
from desktop_app.contacts.merge_records import Story
from desktop_app.contacts.service_merge_pair import Pair
from desktop_app.contacts.timeline_records import LoadTimeline
from desktop_app.core.refs import Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.page import Page


class ContactLife(QObject):
    """Doubles and merges of the page's contacts, and the timeline of the one shown."""

    letter_wanted = Signal(object)
    meeting_wanted = Signal(object)
    mou_wanted = Signal(object)
    """Each carries the contact (`Ref`) that something is begun with."""

    def __init__(
        self, page: Page, ui: Ui, editors: tuple[Editor[Any], ...], load: LoadTimeline | None
    ) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self.acts = MergeActs(ui, self)
        self.acts.merged.connect(self._on_merged)
        self.find_doubles = QAction(self.tr("Find doubles…"), self)
        self.find_doubles.triggered.connect(lambda _on=False: self.open_doubles())
        self.around = [_Around(self, ui, editor, load) for editor in editors]

    def open_doubles(self) -> DoublesDialog:
        """Look through the whole book."""
        dialog = DoublesDialog(self._ui, self.acts, self._page)
        dialog.open()
        return dialog

    def open_merge(self, ref: Ref, name: str) -> MergeDialog:
        """Let the officer pick the contact that is the same."""
        dialog = MergeDialog(self._ui, self.acts, ref, name, self._page)
        dialog.open()
        dialog.picker.setFocus()
        return dialog

    def _on_merged(self, pair: Pair) -> None:
        """The one that went is not to be looked at any more."""
        if self._page.current_ref() in (pair.gone_ref, pair.kept_ref):
            self._page.open_ref(pair.kept_ref)


class _Around(QObject):
    """The strip over, and the timeline under, the fields of one editor."""

    def __init__(
        self, life: ContactLife, ui: Ui, editor: Editor[Any], load: LoadTimeline | None
    ) -> None:
        super().__init__(life)
        self._life, self._ui, self._editor = life, ui, editor
        self._asked = 0
        self._about: Ref | None = None
        self._like: Summary | None = None
        self._why = ""
        self.strip = ContactStrip(joined=load is not None)
        self.strip.setVisible(False)
        editor.body.insertWidget(editor.body.indexOf(editor.form), self.strip)
        self.timeline = TimelinePanel(ui, load) if load else None
        if self.timeline is not None:
            self.timeline.setVisible(False)
            editor.body.addWidget(self.timeline)
        editor.opened.connect(lambda _record: self._on_opened())
        editor.saved.connect(lambda _record: self._look_for_double())
        self._wire()

    def _wire(self) -> None:
        strip, life = self.strip, self._life
        for wanted, told in (
            (strip.letter_wanted, life.letter_wanted),
            (strip.meeting_wanted, life.meeting_wanted),
            (strip.mou_wanted, life.mou_wanted),
        ):
            wanted.connect(lambda told=told: self._tell(told))
        strip.merge_wanted.connect(self._open_merge)
        strip.compare_wanted.connect(self._compare)
        strip.parting_wanted.connect(life.acts.unmerge)
        strip.timeline_wanted.connect(self._show_timeline)
        life.acts.told_apart.connect(lambda _one, _other: self.strip.show_hint("", ""))

    def _on_opened(self) -> None:
        ref = self._editor.current_ref()
        self._asked += 1
        number = self._asked
        self.strip.setVisible(ref is not None)
        if ref != self._about:
            self._about = None
            self.strip.show_hint("", "")
        if self.timeline is not None:
            self.timeline.show_of(ref)
        language = self._ui.texts_language()
        if ref is not None:
            self._ui.tasks.read(
                lambda session: service_merge_story.story(session, ref, language),
                lambda story: self._on_story(number, ref, story),
                owner=self,
            )

    def _on_story(self, number: int, ref: Ref, story: Story) -> None:
        if number != self._asked:
            return
        if story.now != ref:
            text = self.tr("“{name}” was merged into this contact.").format(name=story.name)
            self._ui.messages.info(text)
            self._ui.jump.to(story.now)
            return
        self.strip.show_merges(story.merged)

    def _look_for_double(self) -> None:
        ref = self._editor.current_ref()
        if ref is None:
            return

        language = self._ui.texts_language()

        def work(session: Any) -> tuple[Candidate, Summary] | None:
            found = next(iter(service_doubles.doubles_of(session, ref)), None)
            if found is None:
                return None
            other = found.second if found.first == ref else found.first
            names = service_doubles.names_of(session, [other], language)
            return found, Summary(other, names.get(other, ""))

        self._ui.tasks.read(work, lambda found: self._on_double(ref, found), owner=self)

    def _on_double(self, ref: Ref, found: tuple[Candidate, Summary] | None) -> None:
        if ref != self._editor.current_ref():
            return
        self._about, self._like, self._why = ref, None, ""
        if found is not None:
            candidate, self._like = found
            self._why = reasons(candidate.signs)
        self.strip.show_hint(self._like.title if self._like else "", self._why)

    def _tell(self, told: Any) -> None:
        ref = self._editor.current_ref()
        if ref is not None:
            told.emit(ref)

    def _open_merge(self) -> MergeDialog | None:
        ref = self._editor.current_ref()
        if ref is None:
            return None
        self._editor.flush()
        return self._life.open_merge(ref, self._name())

    def _compare(self) -> None:
        like, dialog = self._like, self._open_merge()
        if like is not None and dialog is not None:
            dialog.compare(
                like.ref, like.title, self.tr("May be the same: {why}.").format(why=self._why)
            )

    def _name(self) -> str:
        """As the record says it; both kinds have names."""
        names = self._editor.base.names
        language = self._ui.texts_language()
        if hasattr(names, "best"):
            return str(names.best(language))
        found = self._editor.base.name(language)
        return found.full if found else ""

    def _show_timeline(self) -> None:
        if self.timeline is not None:
            self._editor.scroller.ensureWidgetVisible(self.timeline, 0, 600)
            self.timeline.add_button.setFocus()
