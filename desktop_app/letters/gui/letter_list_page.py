"""The list on the letters' page: any number of letters, with conditions and saved searches."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Ref
from desktop_app.letters import service
from desktop_app.letters.gui.incoming_part import RECEIVED
from desktop_app.letters.gui.issued_way import AWAITED
from desktop_app.letters.gui.letter_filters import LetterFilters
from desktop_app.letters.gui.letter_list import CIRCULARS, order_work, rows_work
from desktop_app.ui.list_panel import ListPanel
from desktop_app.ui.paged_detail import PagedMasterDetail
from desktop_app.ui.records_model import Row


class LetterListPage(PagedMasterDetail):
    """Finds and reads what is seen; what a record is, the page itself knows."""

    filters: LetterFilters

    def make_list(self) -> ListPanel:
        """A list with conditions under its filter."""
        panel = super().make_list()
        self.filters = LetterFilters(self.ui)
        self.filters.changed.connect(self.ask_again)
        self.filters.words_wanted.connect(self._on_search_chosen)
        panel.add_tool(self.filters)
        return panel

    def load_order(self, segment: str, words: str, limit: int | None) -> Callable[[Any], RefList]:
        """Find the records of a segment, latest first."""
        self.filters.set_words(words)
        return order_work(segment, self.filters.query(), words, limit)

    def load_some(self) -> Callable[[Any, Sequence[Ref]], tuple[Row, ...]]:
        """Read rows of the segment shown."""
        return rows_work(self.list.segment())

    def load_count(self) -> Callable[[Any], int]:
        """Count the letters of ours."""
        return service.count

    def is_filtered(self) -> bool:
        """Whether words or conditions leave letters out."""
        return super().is_filtered() or self.filters.is_active()

    def on_list_changed(self) -> None:
        """Say how many were found."""
        self.filters.set_found(self.found())

    def show_written(self, ref: Ref) -> None:
        """Show a letter that was written for the officer, in the list that has it."""
        self.list.choose_segment("")
        self.open_ref(ref)

    def _on_search_chosen(self, words: str) -> None:
        """Show what a saved search finds: one question, whatever has to change for it."""
        self.list.filter_edit.blockSignals(True)
        self.list.filter_edit.setText(words)
        self.list.filter_edit.blockSignals(False)
        self.ask_again()

    def refresh(self) -> None:
        """Read the list again; letters received have conditions of their own."""
        segment = self.list.segment()
        self.filters.show_for(received=segment == RECEIVED, words=self.list.words())
        self.filters.setEnabled(segment not in (CIRCULARS, AWAITED))
        super().refresh()
        self.filters.refresh()
