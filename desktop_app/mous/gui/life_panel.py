"""What stands beside a memorandum about its life: what is missing, activities, family."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.mous import service
from desktop_app.mous.family_records import FamilyLine
from desktop_app.mous.gui.activities_panel import ActivitiesPanel
from desktop_app.mous.records import Mou, MouState
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, sentence, stored_label
from desktop_app.ui.parts import clear, plain_label, rule
from desktop_app.ui.row_button import RowButton

_NEXT = {
    MouState.CONSULTATION: MouState.APPROVED,
    MouState.CLEARANCE: MouState.APPROVED,
    MouState.APPROVED: MouState.SIGNED,
    MouState.SIGNED: MouState.IN_FORCE,
}
"""The step whose gaps are told in each state."""
_INDENT = 14
"""Pixels by which a child stands further in than its parent."""
_DEEPEST = 5


class LifePanel(QWidget):
    """Follows the memorandum shown, and what changes in the office meanwhile.

    `missing` is a widget of its own, to stand above the days.
    """

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._mou: Mou | None = None
        self.missing = _Part()
        self.family = _Part()
        self.activities = ActivitiesPanel(ui)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        box.addWidget(self.activities)
        box.addWidget(self.family)
        ui.bus.changed.connect(self._on_changes)

    def show_mou(self, mou: Mou) -> None:
        """Show what belongs to a memorandum as stored; nothing before its first save."""
        self._mou = mou
        self.activities.show_mou(mou)
        self.missing.fill("", ())
        self.family.fill("", ())
        if mou.id is not None:
            self._ask(mou.id)

    def _ask(self, key: int) -> None:
        language, state = self._ui.texts_language(), _NEXT.get(self._state())

        def read(session: Any) -> tuple[tuple[str, ...], tuple[FamilyLine, ...]]:
            gaps = service.missing_for(session, key, state, language) if state else ()
            return gaps, service.family(session, key, language)

        self._ui.tasks.read(read, partial(self._show, key), owner=self, failed=lambda _error: None)

    def _show(self, key: int, found: tuple[tuple[str, ...], tuple[FamilyLine, ...]]) -> None:
        if self._mou is None or self._mou.id != key:
            return
        gaps, lines = found
        state = _NEXT.get(self._state())
        title = self.tr("Missing for “{state}”").format(state=label(state)) if state else ""
        self.missing.fill(title, [plain_label(_dotted(gap), wrap=True) for gap in gaps])
        relatives = [self._relative(line) for line in lines] if len(lines) > 1 else []
        self.family.fill(self.tr("Family"), relatives)

    def _relative(self, line: FamilyLine) -> QWidget:
        title = line.summary.title or label(line.kind)
        about = " · ".join((label(line.kind), stored_label(line.summary.state)))
        words = QVBoxLayout()
        words.setContentsMargins(6, 4, 6, 5)
        words.setSpacing(1)
        words.addWidget(plain_label(title, name="fieldLabel" if line.is_self else "", wrap=True))
        words.addWidget(plain_label(about, name="small", wrap=True))
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addSpacing(min(line.depth, _DEEPEST) * _INDENT)
        if line.is_self:
            box.addLayout(words, 1)
        else:
            box.addWidget(RowButton(words, title, self._opener(line.summary.ref)), 1)
        return holder

    def _opener(self, ref: Ref) -> Callable[[], None]:
        return lambda: self._ui.jump.to(ref)

    def _state(self) -> MouState:
        return self._mou.state if self._mou else MouState.IDEA

    def _on_changes(self, changes: Changes) -> None:
        near = changes.kinds & {Kind.MOU, Kind.CLEARANCE, Kind.POST, Kind.ACTIVITY}
        if self._mou is not None and self._mou.id is not None and near:
            self._ask(self._mou.id)
            self.activities.show_mou(self._mou)


class _Part(QWidget):
    """A title over some widgets; gone while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self.hide()

    def fill(self, title: str, widgets: Any) -> None:
        """Show these widgets under the title."""
        clear(self._box)
        if widgets:
            self._box.addWidget(plain_label(title, name="h2", wrap=True))
            self._box.addWidget(rule())
            for widget in widgets:
                self._box.addWidget(widget)
        self.setHidden(not widgets)


def _dotted(gap: str) -> str:
    return f"• {sentence(gap)}"
