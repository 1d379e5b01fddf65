"""A master and detail page whose list may have any number of records."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint

from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Ref
from desktop_app.ui.list_panel import ListPanel
from desktop_app.ui.master_detail import MasterDetail, _Wanted
from desktop_app.ui.paged_model import PagedModel
from desktop_app.ui.paged_reader import PagedReader
from desktop_app.ui.records_model import Row
from desktop_app.ui.records_view import RecordsView


class PagedMasterDetail(MasterDetail):
    """As `MasterDetail`, but the service filters and sorts, and rows are read as they are seen.

    Instead of `load_rows` a page provides `load_order`, `load_some` and `load_count`. What
    `load_order` finds beyond the words, such as conditions of a filter bar, it captures itself;
    the page calls `ask_again` when that changes.
    """

    model: PagedModel
    view: RecordsView
    reader: PagedReader
    _segment: str
    _anchor: tuple[Ref, int] | None

    # What a slice's page provides

    def load_order(self, segment: str, words: str, limit: int | None) -> Callable[[Any], RefList]:
        """Work that finds the records of a segment by words, in order.

        With a `limit` it finds the first of the very same order, within a frame.
        """
        raise NotImplementedError

    def load_some(self) -> Callable[[Any, Sequence[Ref]], tuple[Row, ...]]:
        """Work that reads the rows of a few records."""
        raise NotImplementedError

    def load_count(self) -> Callable[[Any], int]:
        """Work that counts all records of the page."""
        raise NotImplementedError

    def load_beginning(
        self,
        segment: str,  # noqa: ARG002
        words: str,  # noqa: ARG002
        typed: str,  # noqa: ARG002
    ) -> Callable[[Any], Ref | None] | None:
        """Work that finds the first shown record that begins with `typed`; None: not offered."""
        return None

    def is_filtered(self) -> bool:
        """Whether the list shows less than the segment has."""
        return bool(self.list.words().strip())

    def on_list_changed(self) -> None:
        """Called when the list has other records, or the whole order of them."""

    # What pages use

    def ask_again(self) -> None:
        """Show what is found now that more than the words changed."""
        if self._loaded:
            self.reader.ask(self.list.segment(), self.list.words())

    def found(self) -> int | None:
        """How many records the list has; None until all are known."""
        return self.model.total if self.model.is_complete else None

    def selected(self) -> tuple[Ref, ...]:
        """The records chosen in the list, in its order."""
        chosen = sorted(self.view.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return tuple(ref for each in chosen if (ref := self.model.ref_at(each)) is not None)

    def refresh(self) -> None:
        """Read the list again; it keeps its place."""
        first, self._loaded = not self._loaded, True
        if first or self._segment != self.list.segment():
            self._segment = self.list.segment()
            self.ask_again()
        else:
            self.reader.refresh()
        self.ui.tasks.read(self.load_count(), self.count_changed.emit, owner=self)

    # How it works

    def make_list(self) -> ListPanel:
        """A list that asks for what is typed, and for what comes into sight."""
        self._segment = ""
        self._anchor = None
        self.model, self.view = PagedModel(), RecordsView()
        panel = ListPanel(self.segments(), self.model, self.view)
        self.model.setParent(panel)
        self.reader = PagedReader(self.ui, self.model, self, self.view.sight)
        self.view.sight_changed.connect(self.reader.look)
        self.view.typed.connect(self._on_typed)
        self.reader.changing.connect(self._before_change)
        self.reader.changed.connect(self._after_change)
        panel.words_typed.connect(lambda _words: self.ask_again())
        return panel

    def on_deleted(self, ref: Ref) -> None:
        """The next arrow key goes on from where the record was."""
        at = self.model.index_of(ref)
        if at.isValid():
            last = at.row() + 1 >= self.model.rowCount()
            beside = self.model.index(at.row() + (-1 if last else 1))
            self._make_current(beside, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _before_change(self, same: bool) -> None:
        self._selecting = True  # Qt makes another row current where the current one is taken out
        top = self.view.indexAt(QPoint(1, 1))
        scrolled = same and self.view.verticalOffset() > 0
        ref = self.model.ref_at(top) if scrolled else None
        if not same:
            self.view.verticalScrollBar().setValue(0)
        self._anchor = (ref, self.view.visualRect(top).top()) if ref is not None else None

    def _after_change(self) -> None:
        self._selecting = False
        self.view.doItemsLayout()
        self._keep_place()
        keep = self.current_ref()
        if self._wanted is None and keep is not None:
            self._wanted = _Wanted(keep, reveal=False)
        self._select_wanted()
        if self._wanted is not None and self.model.is_complete:
            self.view.clearSelection()  # Qt chose a neighbour of what left the list
            if not self._wanted.reveal:
                self._wanted = None
        self.list.say_nothing(filtered=self.is_filtered())
        self.on_list_changed()

    def _keep_place(self) -> None:
        """What stood at the top of the view stands there again, whatever came before it."""
        if self._anchor is None:
            return
        ref, top = self._anchor
        index = self.model.index_of(ref)
        if index.isValid():
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.visualRect(index).top() - top)

    def _on_typed(self, typed: str) -> None:
        work = self.load_beginning(self.list.segment(), self.list.words(), typed)
        if work is not None:
            self.ui.tasks.read(work, self._go_to, owner=self)

    def _go_to(self, ref: Ref | None) -> None:
        index = self.model.index_of(ref) if ref is not None else None
        if index is not None and index.isValid():
            self.view.setCurrentIndex(index)
