"""What a received letter concerns, and which letters of ours it answers; linked at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Ref, Summary
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import plain_label, safe_tip
from desktop_app.ui.ref_field import RefsField
from desktop_app.ui.ref_picker import Describe, Options

Settled = Callable[[Callable[[], None]], None]
"""Saves what is typed in the letter, then calls what it is given."""


@dataclass(frozen=True, slots=True)
class _Links:
    """How one sort of link of a received letter is read, made and taken back."""

    read: Callable[[Any, int], tuple[Ref, ...]]
    link: Callable[[Any, int, Ref], None]
    unlink: Callable[[Any, int, Ref], None]


class LinksPanel(QWidget):
    """Chips of the records that a letter is linked to; only for letters that are stored."""

    def __init__(
        self,
        ui: Ui,
        settled: Settled,
        words: tuple[str, str],
        links: _Links,
        finder: tuple[Options, Describe],
    ) -> None:
        """`words` are the label and what stands in the empty field."""
        super().__init__()
        self._ui, self._settled, self._links = ui, settled, links
        self._of: int | None = None
        self._known: tuple[Ref, ...] = ()
        self._options, self._describe = finder
        name, placeholder = words
        self.field = RefsField(ui, self._find, self._tell, placeholder=placeholder)
        self.field.set_label(name)
        self.field.changed.connect(self._on_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(plain_label(name, name="fieldLabel"))
        box.addWidget(self.field)

    def set_finder(self, options: Options, describe: Describe) -> None:
        """Find other records from now on."""
        self._options, self._describe = options, describe

    def show_of(self, incoming_id: int | None) -> None:
        """Show what a letter is linked to; nothing for one never saved."""
        self._of = incoming_id
        self.setEnabled(incoming_id is not None)
        unsaved = "" if incoming_id is not None else self.tr("Save the letter first.")
        self.setToolTip(safe_tip(unsaved))
        if incoming_id is None:
            self._show(None, ())
            return
        read = self._links.read
        self._ui.tasks.read(
            lambda session: read(session, incoming_id),
            lambda found: self._show(incoming_id, found),
            owner=self,
            failed=lambda _error: None,
        )

    def _show(self, asked: int | None, found: tuple[Ref, ...]) -> None:
        if asked == self._of:
            self._known = found
            self.field.set_value(found)

    def _find(self, session: Any, words: str) -> tuple[Summary, ...]:
        return self._options(session, words)

    def _tell(self, session: Any, ref: Ref) -> Summary:
        return self._describe(session, ref)

    def _on_changed(self) -> None:
        incoming_id, wanted, links = self._of, self.field.value(), self._links
        added = [ref for ref in wanted if ref not in self._known]
        gone = [ref for ref in self._known if ref not in wanted]
        if incoming_id is None or not (added or gone):
            return

        def write(session: Any) -> None:
            for ref in added:
                links.link(session, incoming_id, ref)
            for ref in gone:
                links.unlink(session, incoming_id, ref)

        self._settled(
            lambda: self._ui.tasks.write(
                write,
                lambda _nothing: self._on_written(incoming_id, wanted),
                owner=self,
                failed=self._on_failed,
            )
        )

    def _on_written(self, asked: int, wanted: tuple[Ref, ...]) -> None:
        if asked == self._of:
            self._known = wanted

    def _on_failed(self, error: UserError) -> None:
        self._ui.messages.error(error)
        self.show_of(self._of)


class MattersPanel(LinksPanel):
    """Meetings, decisions, memoranda, contacts that a letter concerns.

    Which records can be found is told by whoever knows all slices; before that, contacts.
    """

    def __init__(self, ui: Ui, settled: Settled) -> None:
        words = self.tr("Concerns"), self.tr("Find what the letter is about")
        links = _Links(received.matters_of, received.link_incoming, received.unlink_incoming)
        super().__init__(ui, settled, words, links, (service.addressee_options, service.describe))


class AnsweredPanel(LinksPanel):
    """The letters of ours that this one answers: they wait for their answer no longer."""

    def __init__(self, ui: Ui, settled: Settled) -> None:
        words = self.tr("Answers our letter"), self.tr("Find it by its number or subject")
        links = _Links(received.letters_answered, received.link_answered, received.unlink_answered)
        finder = service.issued_options, service.describe_letter
        super().__init__(ui, settled, words, links, finder)
