"""Brings an office of an older version to the searching of this one, while the officer works."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.contacts import service_find_renewal
from desktop_app.core.errors import UserError
from desktop_app.ui.context import Ui

_FIRST_MS = 2_000
_PAUSE_MS = 50
"""Between two parts, so that what the officer saves meanwhile does not wait."""


class IndexRenewal(QObject):
    """Asks once whether anything is to be done, then does it part by part."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._begun = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._renew)

    def start(self) -> None:
        """Look after a while, the first time it is called."""
        if not self._begun:
            self._begun = True
            QTimer.singleShot(_FIRST_MS, self, self.look)

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
            self._pause.start(_PAUSE_MS)

    def _leave(self, _error: UserError) -> None:
        """An office that cannot be written is searched as it is; others go on another day."""
