"""Taking imports back: right away, or later in the same session, with progress and a way out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.contacts.gui.import_port import Exchange
from desktop_app.contacts.gui.import_watch import DialogWatch
from desktop_app.contacts.import_records import Imported, TakenBack
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import count_text

_KEPT = 3


@dataclass(slots=True, eq=False)
class Done:
    """An import that can be taken back, and what it is called.

    `imported` follows when a later import is taken back: that moves the versions of records.
    """

    text: str
    imported: Imported


class ImportLog(QObject):
    """The last imports of this session; what takes them back outlives the dialog."""

    changed = Signal()
    """There is another import, or one less."""

    def __init__(self, ui: Ui, exchange: Exchange, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._exchange = ui, exchange
        self.imports: list[Done] = []

    def add(self, text: str, imported: Imported) -> Done:
        """Remember an import, say what was done, and offer the way back."""
        done = Done(text, imported)
        if imported.steps:
            self.imports = [done, *self.imports][:_KEPT]
        self._ui.messages.info(text, partial(self.take_back, done) if imported.steps else None)
        self.changed.emit()
        return done

    def take_back(
        self,
        done: Done,
        watch: DialogWatch | None = None,
        finished: Callable[[UserError | None], None] | None = None,
    ) -> None:
        """Undo an import; `finished` gets None, or why it was not done."""
        if done not in self.imports:
            self._ui.messages.info(self.tr("The import was undone already."))
            return
        exchange, seen = self._exchange, watch or DialogWatch()
        cancelled = UserError(self.tr("The import stays as it is."))

        def tell(step: int, total: int) -> None:
            try:
                seen.step(step, total)
            except CancelledError:
                raise cancelled from None

        def undone(back: TakenBack) -> None:
            self.imports = [each for each in self.imports if each is not done]
            for each in self.imports:
                each.imported = exchange.followed(each.imported, back)
            self._ui.messages.info(self._said(back.left))
            self.changed.emit()
            if finished is not None:
                finished(None)

        def failed(error: UserError) -> None:
            if finished is not None:
                finished(error)
            else:
                self._ui.messages.error(error)

        self._ui.tasks.write(
            lambda session: exchange.take_back(session, done.imported, tell),
            undone,
            owner=self,
            failed=failed,
            label=self.tr("Undoing the import"),
        )

    def _said(self, left: int) -> str:
        if not left:
            return self.tr("The import was undone.")
        said = self.tr("The import was undone; {number} changed since and stay.")
        return said.format(number=count_text(left))
