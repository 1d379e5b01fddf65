"""The page every slice is made of: a list with a filter, and beside it the editor of a record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.editor import Editor
from desktop_app.ui.list_panel import ListPanel, Segment
from desktop_app.ui.page import Page
from desktop_app.ui.parts import EmptyPanel, EmptyState
from desktop_app.ui.records_model import Row

__all__ = ["ARRANGED", "MasterDetail", "Segment"]

ARRANGED = "arranged"
"""Property of a splitter whose sizes the officer chose; they are kept and brought back."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A record to select once the list that has it is read."""

    ref: Ref
    reveal: bool = True
    """Whether the list scrolls to it."""


class MasterDetail(Page):
    """A list, an editor per kind, and an empty state that teaches."""

    watched: ClassVar[frozenset[Kind]] = frozenset()
    """Kinds that the rows also show something of."""

    def __init__(
        self,
        ui: Ui,
        editors: Mapping[Kind, Editor[Any]],
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, parent)
        self.editors = dict(editors)
        self._wanted: _Wanted | None = None
        self._reading = 0
        self._loaded = self._selecting = False
        self._build(empty)
        ui.bus.changed.connect(self._on_changes)

    # What a slice's page provides

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """Work that reads the rows of a segment ("" where there are none)."""
        raise NotImplementedError

    def segments(self) -> tuple[Segment, ...]:
        """Buttons over the list, the first for all rows; none by default."""
        return ()

    def segment_of(self, ref: Ref) -> str:  # noqa: ARG002
        """The segment whose rows have `ref`; by default the one chosen."""
        return self.list.segment()

    def new_kind(self) -> Kind:
        """What a new record is; by default of the first editor's kind."""
        return next(iter(self.editors))

    def delete_work(self, ref: Ref) -> Callable[[Any], object] | None:  # noqa: ARG002
        """Work that deletes a record so that it can be restored; None where that is not done."""
        return None

    def restore_work(self, ref: Ref) -> Callable[[Any], object] | None:  # noqa: ARG002
        """Work that takes a deletion back."""
        return None

    def make_list(self) -> ListPanel:
        """The column of the list."""
        return ListPanel(self.segments())

    # What the window uses

    def open_ref(self, ref: Ref) -> None:
        """Show a record and select it in the list."""
        editor = self.editors.get(ref.kind)
        if editor is None:
            return
        segment = self.segment_of(ref)
        self._wanted = _Wanted(ref)
        if segment != self.list.segment():
            self.list.choose_segment(segment)
        self._select_wanted()
        if self._wanted is not None:  # not in this list, or not read yet: no other row is chosen
            self.list.view.clearSelection()
        if self.detail.currentWidget() is not editor or editor.current_ref() != ref:
            self._show_editor(editor)
            editor.open(ref)

    def create_new(self, kind: Kind | None = None) -> None:
        """Begin a new record in its editor."""
        editor = self.editors[kind or self.new_kind()]
        self._wanted = None
        self.list.clear_selection()
        self._show_editor(editor)
        editor.start_new()
        self.current_changed.emit(None)

    def current_editor(self) -> Editor[Any] | None:
        """The editor shown, None for the empty state."""
        widget = self.detail.currentWidget()
        return widget if isinstance(widget, Editor) else None

    def current_ref(self) -> Ref | None:
        """The record shown."""
        editor = self.current_editor()
        return editor.current_ref() if editor else None

    def set_filter(self, text: str) -> None:
        """Filter the list."""
        self.list.filter_edit.setText(text)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.list.filter_edit.setFocus()
        self.list.filter_edit.selectAll()

    def save(self) -> None:
        """Save the editor shown."""
        editor = self.current_editor()
        if editor is not None:
            editor.save()

    def has_unsaved(self) -> bool:
        """Whether an editor has unsaved typing."""
        return any(editor.is_dirty for editor in self.editors.values())

    def flush(self) -> None:
        """Keep the working copies of all editors."""
        for editor in self.editors.values():
            editor.flush()

    def refresh(self) -> None:
        """Read the list again."""
        self._loaded = True
        self._reading += 1
        number, segment = self._reading, self.list.segment()
        work = self.load_rows(segment)
        # The sidebar counts all records, whichever of them are shown.
        every = next((part.key for part in self.segments()), segment)
        count = work if every == segment else self.load_rows(every)

        def read(session: Any) -> tuple[tuple[Row, ...], int]:
            rows = work(session)
            for row in rows:
                row.folded  # noqa: B018  (computed here, not in the window's thread)
            return rows, len(rows if count is work else count(session))

        self.ui.tasks.read(
            read,
            lambda found: self._on_rows(number, *found),
            owner=self,
            label=self.tr("Reading the list"),
        )

    def delete_current(self) -> None:
        """Delete the record shown and offer to undo it."""
        ref = self.current_ref()
        work = self.delete_work(ref) if ref else None
        if ref is None or work is None:
            return
        row = self.list.model.row(ref)
        title = row.title if row else ""
        editor = self.editors[ref.kind]

        def deleted(_value: object) -> None:
            self.show_empty()
            self.on_deleted(ref)
            text = self.tr("Deleted “{title}”.").format(title=title)
            self.ui.messages.info(text, lambda: self._restore(ref))

        def refused(error: UserError) -> None:
            editor.open(ref)
            self.ui.messages.error(error)

        editor.let_go()
        self.ui.tasks.write(work, deleted, owner=self, failed=refused)

    def on_deleted(self, ref: Ref) -> None:
        """Called when `ref` has been deleted, before the list is read again."""

    def show_empty(self) -> None:
        """Show the empty state in place of an editor."""
        self.list.clear_selection()
        self.detail.setCurrentWidget(self._empty)
        self.current_changed.emit(None)

    def add_side(self, widget: QWidget) -> None:
        """Add a third column, such as a preview; it gives way where the window is narrow."""
        self.splitter.addWidget(widget)
        last = self.splitter.count() - 1
        self.splitter.setStretchFactor(last, 1)
        self.splitter.setCollapsible(last, True)

    # How it works

    def _build(self, empty: EmptyState) -> None:
        self.list = self.make_list()
        self.list_view = self.list.view
        self.setFocusProxy(self.list_view)
        self.detail = QStackedWidget()
        self._empty = EmptyPanel(empty, self.create_new)
        self.detail.addWidget(self._empty)
        for editor in self.editors.values():
            self.detail.addWidget(editor)
            editor.saved.connect(self._on_saved)
            editor.opened.connect(self._on_opened)
            editor.scroller.need_changed.connect(self._give_way)
        self.detail.currentChanged.connect(lambda _place: self._give_way())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("columns")
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.splitter)
        self.list.segment_chosen.connect(lambda _key: self.refresh())
        self.list.view.selectionModel().currentChanged.connect(self._on_current)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out until the officer does so by hand."""
        super().resizeEvent(event)
        room = self.width() - self.list.minimumWidth() - self.splitter.handleWidth()
        for editor in self.editors.values():
            editor.scroller.set_room(room)
        self._give_way()
        if self.splitter.property(ARRANGED):
            return
        width = self.width()
        first = min(max(width // 4, 250), 360)
        rest = width - first
        sizes = [first, rest]
        if self.splitter.count() > 2:
            sizes = [first, rest * 11 // 20, rest * 9 // 20]
        self.splitter.setSizes(sizes)

    def _give_way(self) -> None:
        """Fields before papers: a third column is there only where the editor keeps its room."""
        editor = self.current_editor()
        need = self.list.minimumWidth() + (editor.scroller.need() if editor else 0)
        for place in range(2, self.splitter.count()):
            side = self.splitter.widget(place)
            assert side is not None
            shown = self.width() >= need + side.minimumWidth() + 2 * self.splitter.handleWidth()
            if shown is side.isHidden():
                side.setVisible(shown)

    def _on_splitter_moved(self) -> None:
        self.splitter.setProperty(ARRANGED, True)

    def showEvent(self, event: Any) -> None:
        """Read the list when the page is first seen."""
        super().showEvent(event)
        if not self._loaded:
            self.refresh()

    def _show_editor(self, editor: Editor[Any]) -> None:
        shown = self.current_editor()
        if shown is not None and shown is not editor:
            shown.flush()
        self.detail.setCurrentWidget(editor)

    def _on_rows(self, number: int, rows: tuple[Row, ...], total: int) -> None:
        if number != self._reading:
            return
        keep = self.current_ref()
        self.list.set_rows(rows)
        self.count_changed.emit(total)
        if self._wanted is None and keep is not None:
            self._wanted = _Wanted(keep)
        self._select_wanted()

    def _select_wanted(self) -> None:
        if self._wanted is None:
            return
        index = self.list.model.index_of(self._wanted.ref)
        if not index.isValid():
            return
        reveal = self._wanted.reveal
        self._wanted = None
        if index != self.list.view.currentIndex():
            self._make_current(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if reveal:
            self.list.view.scrollTo(index)

    def _make_current(self, index: QModelIndex, flags: QItemSelectionModel.SelectionFlag) -> None:
        """Without opening the record, and without scrolling to it."""
        view = self.list.view
        self._selecting = True
        view.setAutoScroll(False)
        view.selectionModel().setCurrentIndex(index, flags)
        view.setAutoScroll(True)
        self._selecting = False

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        ref = self.list.model.ref_at(current)
        if ref is not None and not self._selecting:
            self.open_ref(ref)

    def _on_opened(self, _record: object) -> None:
        self.current_changed.emit(self.current_ref())

    def _on_saved(self, _record: object) -> None:
        ref = self.current_ref()
        if ref is not None and not self.list.model.index_of(ref).isValid():
            self._wanted = _Wanted(ref)
            self._select_wanted()

    def _restore(self, ref: Ref) -> None:
        work = self.restore_work(ref)
        if work is None:
            self.ui.messages.error(
                UserError(self.tr("This deletion can't be undone."), self.tr("Add it again."))
            )
            return
        self.ui.tasks.write(work, lambda _value: self.open_ref(ref), owner=self)

    def _on_changes(self, changes: Changes) -> None:
        if self._loaded and changes.kinds & (self.kinds | self.watched):
            self.refresh()
