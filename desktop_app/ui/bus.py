"""One signal that tells every view what a write touched; each view decides whether to refresh."""

from PySide6.QtCore import QObject, Signal

from desktop_app.core.refs import Changes


class ChangeBus(QObject):
    """Broadcasts the `Changes` of each committed write, in the window's thread."""

    changed = Signal(object)
    """Carries one `Changes`."""

    def publish(self, changes: Changes) -> None:
        """Tell every view; a write that touched no record is not worth a signal."""
        if changes.refs:
            self.changed.emit(changes)
