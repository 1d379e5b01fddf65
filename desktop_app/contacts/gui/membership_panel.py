"""Membership on an organisation's editor: how far it has come, and what each step rests on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.contacts import service, service_membership
from desktop_app.contacts.gui.membership_sheets import StepSheet
from desktop_app.contacts.gui.port import Basis
from desktop_app.contacts.gui.standing import standing_pill
from desktop_app.contacts.member_tables import next_stage
from desktop_app.contacts.membership_records import MembershipStep, Stage
from desktop_app.core.refs import Changes, Kind, Ref, Summary
from desktop_app.ui.context import Ui
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.labels import format_date
from desktop_app.ui.parts import button, clear, menu_text, plain_label, row
from desktop_app.ui.pills import PillLabel


@dataclass(frozen=True, slots=True)
class Way:
    """The office's stages, the steps of one body (latest first), and what they rest on."""

    stages: tuple[Stage, ...]
    steps: tuple[MembershipStep, ...]
    bases: tuple[Summary, ...] = ()
    today: date | None = None

    @property
    def here(self) -> Stage | None:
        """The stage of the latest step."""
        return self.stage(self.steps[0].stage_id) if self.steps else None

    def stage(self, stage_id: int) -> Stage | None:
        """A stage by key."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)


def read_way(basis: Basis, organisation_id: int) -> Callable[[Any], Way]:
    """Work that reads how far a body has come."""

    def work(session: Any) -> Way:
        steps = service.steps(session, organisation_id)
        bases = tuple(basis.describe(session, step.basis) for step in steps if step.basis)
        return Way(service.stages(session), steps, bases, service_membership.today(session))

    return work


class MembershipPanel(QWidget):
    """The stages in a line, the steps beneath; each step is a record of its own."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._basis: Basis | None = None
        self._organisation_id: int | None = None
        self.way = Way((), ())
        self.sheet: StepSheet | None = None
        self.pill = PillLabel()
        self.next_button = button("", self._take_next)
        self.add_button = button(self.tr("Add step"), lambda: self._open(None))
        self._line = QFrame()
        self._flow = FlowLayout(self._line, gap=4)
        self._nothing = plain_label(name="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(10)
        heading = plain_label(self.tr("Membership"), name="h2")
        box.addLayout(row(heading, self.pill, None, self.next_button, self.add_button))
        box.addWidget(self._line)
        box.addWidget(self._nothing)
        box.addLayout(self._list)
        self.hide()
        ui.bus.changed.connect(self._on_changes)

    def join(self, basis: Basis) -> None:
        """Show the panel; `basis` knows what steps can rest on."""
        self._basis = basis
        self.setVisible(True)

    def show_body(self, organisation_id: int | None) -> None:
        """Show another organisation; one never saved can take no step yet."""
        if organisation_id != self._organisation_id:
            self._organisation_id = organisation_id
            self._show(Way((), ()))
        self.reload()

    def reload(self) -> None:
        """Read the stages and steps again."""
        key, basis = self._organisation_id, self._basis
        if key is None or basis is None:
            self._show(Way((), ()))
            return
        self._ui.tasks.read(read_way(basis, key), lambda way: self._on_read(key, way), owner=self)

    def chips(self) -> list[QWidget]:
        """The stages of the line."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [widget for item in items if item and (widget := item.widget())]

    def _on_read(self, key: int, way: Way) -> None:
        if key == self._organisation_id:
            self._show(way)

    def _on_changes(self, changes: Changes) -> None:
        mine = self._organisation_id
        if mine is not None and Ref(Kind.ORGANISATION, mine) in changes.refs:
            self.reload()

    def _show(self, way: Way) -> None:
        self.way = way
        known = self._organisation_id is not None
        here = way.here
        self.pill.set_pill(standing_pill(here.standing) if here else None)
        following = next_stage(way.stages, way.steps) if known else None
        self.next_button.setVisible(following is not None)
        if following is not None:
            name = following.names.best(self._ui.texts_language())
            self.next_button.setText(menu_text(self.tr("Next: {stage}").format(stage=name)))
        self.add_button.setEnabled(known and bool(way.stages))
        self._lay_line()
        self._lay_steps()
        self._nothing.setText("" if way.steps else self._teach())
        self._nothing.setVisible(not way.steps)

    def _teach(self) -> str:
        if self._organisation_id is None:
            return self.tr("Save first; then note the steps on the way to membership.")
        return self.tr(
            "No step taken yet. Press a stage when the organisation comes to it, and name the "
            "letter, meeting or decision it rests on."
        )

    def _lay_line(self) -> None:
        self._flow.clear()
        taken = {step.stage_id for step in self.way.steps}
        here = self.way.here
        for stage in self.way.stages:
            name = stage.names.best(self._ui.texts_language())
            done = stage.id in taken and stage.id is not None
            chip = button(menu_text(f"✓ {name}" if done else name), self._opens(stage), name="chip")
            chip.setCheckable(True)
            chip.setChecked(stage == here)
            said = self.tr("{stage}, taken") if done else self.tr("{stage}, not taken")
            chip.setAccessibleName(said.format(stage=name))
            self._flow.addWidget(chip)
        self._line.setVisible(bool(self.way.stages) and self._organisation_id is not None)
        self._line.updateGeometry()

    def _opens(self, stage: Stage) -> Callable[[], None]:
        def press() -> None:
            self._lay_line()  # a press must not tick what is not taken yet
            self._open(stage)

        return press

    def _lay_steps(self) -> None:
        clear(self._list)
        bases = {summary.ref: summary for summary in self.way.bases}
        for step in self.way.steps:
            self._list.addWidget(self._card(step, bases.get(step.basis) if step.basis else None))

    def _card(self, step: MembershipStep, basis: Summary | None) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        stage = self.way.stage(step.stage_id)
        name = stage.names.best(self._ui.texts_language()) if stage else ""
        head = row(plain_label(name, name="h2"))
        if stage is not None:
            head.addWidget(PillLabel(standing_pill(stage.standing)))
        head.addStretch(1)
        for text, slot in (
            (self.tr("Edit"), lambda: self._edit(step)),
            (self.tr("Remove"), lambda: self._remove(step)),
        ):
            tool = button(text, slot, name="flat")
            spoken = self.tr("{act} the step “{stage}”").format(act=text, stage=name)
            tool.setAccessibleName(spoken)
            head.addWidget(tool)
        box = QVBoxLayout(frame)
        box.setContentsMargins(14, 8, 10, 10)
        box.setSpacing(4)
        box.addLayout(head)
        day = format_date(step.day) or self.tr("Day not known")
        box.addWidget(plain_label(day, name="small"))
        if step.note:
            box.addWidget(plain_label(step.note, wrap=True))
        if basis is not None:
            target = basis.ref
            opener = button(menu_text(basis.title), lambda: self._ui.jump.to(target), name="chip")
            box.addLayout(row(plain_label(self.tr("Based on"), name="small"), opener, None))
        return frame

    def _take_next(self) -> None:
        self._open(next_stage(self.way.stages, self.way.steps))

    def _open(self, stage: Stage | None) -> None:
        key, basis = self._organisation_id, self._basis
        if key is None or basis is None:
            return
        step = MembershipStep(None, 0, key, 0, day=self.way.today)
        self._show_sheet(basis, step)
        following = stage or next_stage(self.way.stages, self.way.steps)
        if self.sheet is not None and following is not None:
            self.sheet.choose(following)

    def _edit(self, step: MembershipStep) -> None:
        if self._basis is not None:
            self._show_sheet(self._basis, step)

    def _show_sheet(self, basis: Basis, step: MembershipStep) -> None:
        self.sheet = StepSheet(
            self._ui, basis, self.way.stages, step, lambda kept: self._saved(step, kept), self
        )
        self.sheet.open()

    def _saved(self, before: MembershipStep, kept: MembershipStep) -> None:
        if before.id is None:
            undo = self._writes(lambda session: service.delete_step(session, kept))
            self._ui.messages.info(self.tr("Step added."), undo)
            return
        again = replace(before, version=kept.version)
        undo = self._writes(lambda session: service.save_step(session, again))
        self._ui.messages.info(self.tr("Step changed."), undo)

    def _remove(self, step: MembershipStep) -> None:
        undo = self._writes(lambda session: service.restore_step(session, step))
        self._ui.tasks.write(
            lambda session: service.delete_step(session, step),
            lambda _done: self._ui.messages.info(self.tr("Step removed."), undo),
            owner=self,
        )

    def _writes(self, work: Callable[[Any], object]) -> Callable[[], None]:
        return lambda: self._ui.tasks.write(work, lambda _done: None, owner=self)
