"""The page of memoranda: the list, the editor, and the printed comparison of both texts."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.refs import Kind, Ref
from desktop_app.mous import service
from desktop_app.mous.document import Typeset, mou_document
from desktop_app.mous.gui.editor import MouEditor
from desktop_app.mous.records import MouLine, MouPaper, MouState
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_date, label
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row
from desktop_app.ui.tasks import Progress

_TONES = {
    MouState.IDEA: Tone.NEUTRAL,
    MouState.DRAFT: Tone.NEUTRAL,
    MouState.CONSULTATION: Tone.TEAL,
    MouState.APPROVED: Tone.TEAL,
    MouState.SIGNED: Tone.GREEN,
    MouState.IN_FORCE: Tone.GREEN,
    MouState.RENEWED: Tone.GREEN,
    MouState.EXPIRED: Tone.RED,
    MouState.TERMINATED: Tone.RED,
}
_UNSAFE = re.compile(r"[^\w .,-]+")

ChooseFile = Callable[[QWidget, str], Path | None]
"""Asks where to write, given a proposed name; None when the officer changed their mind."""


def ask_for_file(parent: QWidget, proposal: str) -> Path | None:
    """The system's own dialog; it asks before a file is replaced."""
    name, _kind = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("MousPage", "Export the memorandum"),
        proposal,
        QCoreApplication.translate("MousPage", "PDF files (*.pdf)"),
    )
    return Path(name) if name else None


def _now() -> datetime:
    return datetime.now(UTC)


class MousPage(MasterDetail):
    """Memoranda of understanding."""

    kinds = frozenset({Kind.MOU})
    watched = frozenset({Kind.ORGANISATION})

    def __init__(
        self,
        ui: Ui,
        typeset: Typeset,
        parent: QWidget | None = None,
        *,
        choose_file: ChooseFile = ask_for_file,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.editor = MouEditor(ui)
        super().__init__(ui, {Kind.MOU: self.editor}, _empty_state(), parent)
        self._typeset, self._choose_file, self._clock = typeset, choose_file, clock
        self._delete = QAction(self.tr("Delete"), self)
        self._delete.triggered.connect(lambda _on=False: self.delete_current())
        self._export = QAction(self.tr("Export MoU…"), self)
        self._export.triggered.connect(lambda _on=False: self.export())
        self._add = QAction(self.tr("New memorandum"), self)
        self._add.triggered.connect(lambda _on=False: self.create_new())
        self._on_ref(None)
        self.current_changed.connect(self._on_ref)
        self.splitter.setSizes([250, 900])

    def title(self) -> str:
        """The page's name."""
        return self.tr("MoUs")

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """Every memorandum, last changed first; there is one segment only."""
        del segment
        language = self.ui.texts_language()

        def read(session: Any) -> tuple[Row, ...]:
            return tuple(
                _row(line, line.title.best(language))
                for line in service.rows(session, language=language)
            )

        return read

    def header_actions(self) -> list[QAction]:
        """Delete or export what is shown, or begin a new one."""
        return [self._delete, self._export, self._add]

    def delete_work(self, ref: Ref) -> Callable[[Any], object]:
        """Delete so that it can be restored."""
        return lambda session: service.delete(session, ref)

    def restore_work(self, ref: Ref) -> Callable[[Any], object]:
        """Take a deletion back."""
        return lambda session: service.restore(session, ref)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list, and get the cards ready while nobody waits."""
        super().showEvent(event)
        self.editor.board.prepare()

    def export(self) -> None:
        """Save what is typed, ask for a file, and write the printed memorandum into it."""
        self.editor.save_first(self._export_saved)

    def _on_ref(self, ref: object) -> None:
        self._delete.setEnabled(ref is not None)
        self._export.setEnabled(ref is not None)

    def _export_saved(self, key: int) -> None:
        self.ui.tasks.read(
            lambda session: service.mou_paper(session, key), self._on_paper, owner=self
        )

    def _on_paper(self, paper: MouPaper) -> None:
        created = self._clock()
        document = mou_document(paper, created)
        path = self._choose_file(self, f"{file_name(document.title)}.pdf")
        if path is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        typeset = self._typeset

        def write(progress: Progress) -> Path:
            data = typeset(document)
            progress.check()
            write_whole(path, data, overwrite=True)
            return path

        self.ui.tasks.compute(
            write, self._on_written, owner=self, label=self.tr("Setting the memorandum")
        )

    def _on_written(self, path: Path) -> None:
        text = self.tr("The memorandum is in {path}.")
        self.ui.messages.info(text.format(path=path))


def file_name(title: str) -> str:
    """A title as a file name: letters of any script, digits and plain signs, not too long."""
    return " ".join(_UNSAFE.sub(" ", title).split())[:80].strip(" .") or "mou"


def _empty_state() -> EmptyState:
    return EmptyState(
        QCoreApplication.translate("MousPage", "No memorandum is open"),
        QCoreApplication.translate(
            "MousPage",
            "Draft both languages side by side, article by article. A text that changes in one "
            "language is flagged in the other until somebody has compared them.",
        ),
        QCoreApplication.translate("MousPage", "New memorandum"),
    )


def _row(line: MouLine, title: str) -> Row:
    """Amber comes first: texts that have to be compared."""
    pill = Pill(label(line.state), _TONES[line.state])
    if line.stale:
        words = QCoreApplication.translate("MousPage", "{count} to compare")
        pill = Pill(words.format(count=line.stale), Tone.AMBER)
    subtitle = " · ".join(line.parties)
    meta = format_date(line.ends_on)
    if line.is_sample:
        meta = QCoreApplication.translate("MousPage", "sample")
    return Row(Ref(Kind.MOU, line.id), title, subtitle, meta, pill)
