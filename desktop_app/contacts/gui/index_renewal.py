"""Brings an office of an older version to the searching of this one, while the officer works."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.contacts import service_find_renewal
from desktop_app.core.errors import UserError
from desktop_app.ui.context import Ui

_LULL_MS = 2_000
"""How long the list must have been left alone."""
_PAUSE_MS = 50
"""Between two parts, so that what the officer saves meanwhile does not wait."""


class IndexRenewal(QObject):
    """Asks in a lull whether anything is to be done, then does it part by part."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._may = True
        self._lull = QTimer(self, singleShot=True, interval=_LULL_MS)
        self._lull.timeout.connect(self.look)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._renew)

    def wait(self) -> None:
        """Look in a while, counted anew from here."""
        if self._may:
            self._lull.start()

    def look(self) -> None:
        """Begin where there is something to do."""
        self._ui.tasks.read(
            service_find_renewal.is_behind, self._go_on, owner=self, failed=self._leave
        )

    def _renew(self) -> None:
        self._ui.tasks.write(
            service_find_renewal.renew_some,
            self._go_on,
            owner=self,
            failed=self._leave,
            label=self.tr("Making contacts easier to find"),
        )

    def _go_on(self, left: bool) -> None:
        if left:
            self._pause.start()

    def _leave(self, _error: UserError) -> None:
        """An office that cannot be written is searched as it is; others go on another day."""
        self._may = False
