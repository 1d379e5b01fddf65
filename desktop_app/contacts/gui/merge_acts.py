"""Merging, parting and telling apart: written off the window's thread, each undone from a toast.

It belongs to the page, so that a toast can still undo what a dialog did that is closed by now.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from desktop_app.contacts import service_merge, service_not_same
from desktop_app.contacts.merge_records import Side
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_merge_choice import put_together
from desktop_app.contacts.service_merge_pair import Pair
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Ref
from desktop_app.ui.context import Ui

Failed = Callable[[UserError], None]


class MergeActs(QObject):
    """What is done with two contacts that may be one."""

    merged = Signal(object)
    """Carries the `Pair` that is one contact now."""
    told_apart = Signal(object, object)
    """Carries two contacts (`Ref`) that are not the same."""
    not_told_apart = Signal(object, object)
    """Carries two contacts (`Ref`): that they are not the same has been taken back."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui

    def merge(self, pair: Pair, choices: Mapping[str, Side], failed: Failed) -> None:
        """Make the two one, with the values chosen."""
        chosen, gone, seen = _chosen(pair, choices), pair.gone_ref, pair.gone.version

        def done(key: int) -> None:
            text = self.tr("Merged “{gone}” into “{kept}”.").format(
                gone=pair.gone_name, kept=pair.kept_name
            )
            self._ui.messages.info(text, lambda: self.unmerge(key))
            self.merged.emit(pair)

        self._ui.tasks.write(
            lambda session: service_merge.merge(session, gone, chosen, seen),
            done,
            owner=self,
            failed=failed,
            label=self.tr("Merging"),
        )

    def unmerge(self, key: int) -> None:
        """Part two contacts again and show the one that is back."""
        self._ui.tasks.write(
            lambda session: service_merge.unmerge(session, key), self._on_parted, owner=self
        )

    def tell_apart(self, one: Ref, other: Ref) -> None:
        """Remember that two contacts are not the same."""

        def done(_nothing: object) -> None:
            text = self.tr("These two will not be proposed again.")
            self._ui.messages.info(text, lambda: self._take_back(one, other))
            self.told_apart.emit(one, other)

        self._ui.tasks.write(
            lambda session: service_not_same.say_not_same(session, one, other), done, owner=self
        )

    def _take_back(self, one: Ref, other: Ref) -> None:
        self._ui.tasks.write(
            lambda session: service_not_same.forget_not_same(session, one, other),
            lambda _nothing: self.not_told_apart.emit(one, other),
            owner=self,
        )

    def _on_parted(self, back: Ref) -> None:
        self._ui.messages.info(self.tr("The merge is undone; both contacts are there again."))
        self._ui.jump.to(back)


def _chosen(pair: Pair, choices: Mapping[str, Side]) -> Person | Organisation:
    kept, gone = pair.kept, pair.gone
    if isinstance(kept, Person) and isinstance(gone, Person):
        return put_together(kept, gone, choices)
    assert isinstance(kept, Organisation)
    assert isinstance(gone, Organisation)
    return put_together(kept, gone, choices)
