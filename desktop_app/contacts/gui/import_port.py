"""What the page of contacts needs to bring files in and send them out; `app` hands it over."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, Protocol

from desktop_app.contacts.import_records import (
    Column,
    Draft,
    FileKind,
    Imported,
    Plan,
    ReadAs,
    Reading,
    Selection,
    Table,
    TakenBack,
)
from desktop_app.core.refs import Ref

Tell = Callable[[int, int], None]
Mapping = tuple[Table, tuple[Column, ...]]


class Watch(Protocol):
    """Whom long work tells how far it has come, and asks whether to go on."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` parts are done."""

    def check(self) -> None:
        """Raise CancelledError when the officer asked to stop."""


class Exchange(Protocol):
    """The use cases of exchange; the module itself fulfils it."""

    def read_limited(self, path: Path, progress: Watch, how: ReadAs) -> Reading:
        """What a file tells; needs no session."""

    def with_header(self, table: Table, *, first_row: bool) -> Table:
        """The table with or without its first row as header."""

    def columns_of(self, session: Any, table: Table) -> tuple[Column, ...]:
        """What each column was the last time, or is likely to be."""

    def drafts_of(self, table: Table, columns: Sequence[Column], tell: Tell) -> Reading:
        """What the rows of a table tell."""

    def plan(self, session: Any, drafts: Sequence[Draft], tell: Tell) -> Plan:
        """What an import would do."""

    def carry_out(
        self, session: Any, wanted: Plan, tell: Tell, mapping: Mapping | None = None
    ) -> Imported:
        """Do it, in one transaction, and remember what the columns were."""

    def let_go(self) -> None:
        """The import is over, its drafts and its plan are gone."""

    def take_back(self, session: Any, imported: Imported, tell: Tell) -> TakenBack:
        """Undo it, but for the records that changed since."""

    def followed(self, imported: Imported, later: TakenBack) -> Imported:
        """An import once a later one was taken back."""

    def selection(self, session: Any, refs: Collection[Ref]) -> Selection:
        """Contacts with all that a file can hold of them."""

    def export_file(self, path: Path, chosen: Selection, kind: FileKind) -> int:
        """Write contacts to a file; how many."""
