"""The one interface by which the window knows pages."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui


class Page(QWidget):
    """One place of the sidebar. Names keep clear of QWidget's own (`create`, `actions`)."""

    kinds: ClassVar[frozenset[Kind]] = frozenset()
    """The kinds of record the page can open."""

    current_changed = Signal(object)
    """Carries the `Ref` now shown, or None."""
    count_changed = Signal(int)
    """Carries how many records the page has."""
    subtitle_changed = Signal(str)
    """Carries the words beside the page's title."""
    actions_changed = Signal()
    """`header_actions` would answer otherwise now."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self._subtitle = ""

    def title(self) -> str:
        """The page's name in the sidebar and the header, translated."""
        raise NotImplementedError

    def heading(self) -> str:
        """What stands large over the page; by default its name."""
        return self.title()

    def subtitle(self) -> str:
        """The words beside the heading."""
        return self._subtitle

    def set_subtitle(self, text: str) -> None:
        """Show other words beside the heading; also after the heading itself changed."""
        self._subtitle = text
        self.subtitle_changed.emit(text)

    def header_actions(self) -> list[QAction]:
        """The buttons of the header; the last one is the primary."""
        return []

    def open_ref(self, ref: Ref) -> None:
        """Show a record; only called for the page's own kinds."""

    def create_new(self) -> None:
        """Begin a new record."""

    def current_ref(self) -> Ref | None:
        """The record shown, None for none and for one never saved."""
        return None

    def set_filter(self, text: str) -> None:
        """Show only records with these words."""

    def focus_filter(self) -> None:
        """Put the cursor where the filter is typed."""

    def refresh(self) -> None:
        """Read what is shown again."""

    def save(self) -> None:
        """Save what is being edited."""

    def has_unsaved(self) -> bool:
        """Whether something typed has not been saved."""
        return False

    def flush(self) -> None:
        """Keep working copies of what was typed; called when the window closes."""
