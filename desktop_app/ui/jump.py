"""A request to show a record, whichever page shows its kind; `app` and the window route it."""

from PySide6.QtCore import QObject, Signal

from desktop_app.core.refs import Ref


class Jump(QObject):
    """Carries the wish to open a record from any widget to the window."""

    requested = Signal(object)
    """Carries one `Ref`."""

    def to(self, ref: Ref) -> None:
        """Ask for `ref` to be shown."""
        self.requested.emit(ref)
