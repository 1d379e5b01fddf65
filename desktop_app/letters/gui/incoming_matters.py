"""What a received letter concerns: meetings, decisions, memoranda, contacts; linked at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Ref, Summary
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.ui.context import Ui
from desktop_app.ui.parts import plain_label
from desktop_app.ui.ref_field import RefsField
from desktop_app.ui.ref_picker import Describe, Options


class MattersPanel(QWidget):
    """Chips of the records that a letter concerns; only for letters that are stored.

    Which records can be found is told by whoever knows all slices; before that, contacts.
    """

    def __init__(self, ui: Ui, settled: Callable[[Callable[[], None]], None]) -> None:
        """`settled` saves what is typed in the letter, then calls what it is given."""
        super().__init__()
        self._ui, self._settled = ui, settled
        self._of: int | None = None
        self._known: tuple[Ref, ...] = ()
        self._options: Options = service.addressee_options
        self._describe: Describe = service.describe
        self.field = RefsField(
            ui, self._find, self._tell, placeholder=self.tr("Find what the letter is about")
        )
        self.field.set_label(self.tr("Concerns"))
        self.field.changed.connect(self._on_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(plain_label(self.tr("Concerns"), name="fieldLabel"))
        box.addWidget(self.field)

    def set_finder(self, options: Options, describe: Describe) -> None:
        """Find records of every slice from now on."""
        self._options, self._describe = options, describe

    def show_of(self, incoming_id: int | None) -> None:
        """Show what a letter concerns; nothing for one never saved."""
        self._of = incoming_id
        self.setEnabled(incoming_id is not None)
        if incoming_id is None:
            self._show(None, ())
            return
        self._ui.tasks.read(
            lambda session: received.matters_of(session, incoming_id),
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
        incoming_id, wanted = self._of, self.field.value()
        added = [ref for ref in wanted if ref not in self._known]
        gone = [ref for ref in self._known if ref not in wanted]
        if incoming_id is None or not (added or gone):
            return

        def write(session: Any) -> None:
            for ref in added:
                received.link_incoming(session, incoming_id, ref)
            for ref in gone:
                received.unlink_incoming(session, incoming_id, ref)

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
