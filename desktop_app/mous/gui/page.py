"""The page of memoranda: the list, the editor, and the printed comparison of both texts."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.refs import Kind, Ref
from desktop_app.mous import service
from desktop_app.mous.gui.activities_panel import open_activity
from desktop_app.mous.gui.editor import MouEditor
from desktop_app.mous.gui.life_actions import LifeActions
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.print_dialog import MouPrintDialog
from desktop_app.mous.gui.texts_actions import TextsActions
from desktop_app.mous.records import MouLine, MouPaper, MouState
from desktop_app.mous.service_reports import dormant_today
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_date, label
from desktop_app.ui.master_detail import MasterDetail, Segment
from desktop_app.ui.more_menu import MoreMenu
from desktop_app.ui.parts import EmptyState
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

_TONES = {
    MouState.IDEA: Tone.NEUTRAL,
    MouState.DRAFT: Tone.NEUTRAL,
    MouState.CONSULTATION: Tone.TEAL,
    MouState.CLEARANCE: Tone.TEAL,
    MouState.APPROVED: Tone.TEAL,
    MouState.SIGNED: Tone.GREEN,
    MouState.IN_FORCE: Tone.GREEN,
    MouState.REVIEW: Tone.AMBER,
    MouState.RENEWED: Tone.GREEN,
    MouState.EXPIRED: Tone.RED,
    MouState.TERMINATED: Tone.RED,
}
_DORMANT = {"12": 12, "24": 24}
"""Months without activity, by segment."""


def _now() -> datetime:
    return datetime.now(UTC)


class MousPage(MasterDetail):
    """Memoranda of understanding."""

    kinds = frozenset({Kind.MOU, Kind.ACTIVITY})
    watched = frozenset({Kind.ORGANISATION})

    def __init__(
        self,
        ui: Ui,
        press: MouPress,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = _now,
        port: MouPort | None = None,
    ) -> None:
        port = port or MouPort()
        self.editor = MouEditor(ui, port=port)
        super().__init__(ui, {Kind.MOU: self.editor}, _empty_state(), parent)
        self._press, self._clock = press, clock
        self.dialog: MouPrintDialog | None = None
        self._delete = QAction(self.tr("Delete"), self)
        self._delete.triggered.connect(lambda _on=False: self.delete_current())
        self._export = QAction(self.tr("Print or save as PDF…"), self)
        self._export.triggered.connect(lambda _on=False: self.export())
        self._add = QAction(self.tr("New memorandum"), self)
        self._add.triggered.connect(lambda _on=False: self.create_new())
        self.life = LifeActions(self, self.editor, ui, press, port, clock)
        self._more = MoreMenu(self)
        self.texts = TextsActions(self, self.editor, ui, press, clock)
        self._more.add(self.texts.actions)
        self._more.add(self.life.actions)
        self._on_ref(None)
        self.current_changed.connect(self._on_ref)
        self.splitter.setSizes([250, 900])

    def title(self) -> str:
        """The page's name."""
        return self.tr("MoUs")

    def load_rows(self, segment: str) -> Callable[[Any], tuple[Row, ...]]:
        """Every memorandum, last changed first, or those under which nothing happens."""
        language = self.ui.texts_language()

        def read(session: Any) -> tuple[Row, ...]:
            lines = service.rows(session, language=language)
            if segment in _DORMANT:
                found = dormant_today(session, _DORMANT[segment], language=language)
                asleep = {summary.ref.id for summary in found}
                lines = tuple(line for line in lines if line.id in asleep)
            return tuple(_row(line, line.title.best(language)) for line in lines)

        return read

    def segments(self) -> tuple[Segment, ...]:
        """All, and those without activity for a year or two."""
        return (
            Segment("", QCoreApplication.translate("MousPage", "All")),
            Segment("12", QCoreApplication.translate("MousPage", "Dormant")),
            Segment("24", QCoreApplication.translate("MousPage", "Two years")),
        )

    def open_ref(self, ref: Ref) -> None:
        """Show a memorandum, or an activity over the one it belongs to."""
        if ref.kind is Kind.ACTIVITY:
            open_activity(self.ui, ref, self.editor.life.activities, self)
            return
        super().open_ref(ref)

    def header_actions(self) -> list[QAction]:
        """Delete or export what is shown, or begin a new one."""
        return [self._delete, self._export, self._more.action, self._add]

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
        """Save what is typed, then ask for form and languages with the paper in view."""
        self.editor.save_first(self._export_saved)

    def _on_ref(self, ref: object) -> None:
        self._delete.setEnabled(ref is not None)
        self._export.setEnabled(ref is not None)
        for action in self.texts.actions:
            action.setEnabled(ref is not None)
        self.life.this_calendar.setEnabled(ref is not None)
        self.life.amendment.setEnabled(ref is not None)

    def _export_saved(self, key: int) -> None:
        self.ui.tasks.read(
            lambda session: service.mou_paper(session, key), self._on_paper, owner=self
        )

    def _on_paper(self, paper: MouPaper) -> None:
        self.dialog = MouPrintDialog(self.ui, self._press, paper, self._clock(), self)
        self.dialog.finished.connect(lambda _result: self._forget_dialog())
        self.dialog.open()

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


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
