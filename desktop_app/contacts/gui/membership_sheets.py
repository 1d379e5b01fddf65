"""The sheets of membership: a step that a body takes, and the office's own stages."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service
from desktop_app.contacts.gui.port import Basis
from desktop_app.contacts.membership_records import MembershipStep, Stage, Standing
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.fields import CalmComboBox, ChoiceField, Field
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField, TextsField

translate = QCoreApplication.translate
Done = Callable[[MembershipStep], object]


class StageField(Field):
    """One of the office's stages."""

    def __init__(self, stages: tuple[Stage, ...], language: Language) -> None:
        super().__init__()
        self._stages = stages
        self._combo = CalmComboBox()
        for stage in stages:
            name, standing = stage.names.best(language), label(stage.standing)
            self._combo.addItem(menu_text(f"{name} · {standing}"))
        self._combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.hold(self._combo)

    def value(self) -> Stage:
        """The chosen stage."""
        return self._stages[self._combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a stage."""
        self._combo.setCurrentIndex(self._stages.index(value))

    def raw(self) -> Any:
        """Its place."""
        return self._combo.currentIndex()

    def set_raw(self, raw: Any) -> None:
        """Choose by place."""
        if isinstance(raw, int) and 0 <= raw < len(self._stages):
            self._combo.setCurrentIndex(raw)


class StepSheet(Sheet):
    """A step: which stage, on which day, and what it rests on.

    A step without an organisation asks for one first.
    """

    def __init__(
        self,
        ui: Ui,
        basis: Basis,
        stages: tuple[Stage, ...],
        step: MembershipStep,
        done: Done,
        parent: QWidget,
    ) -> None:
        known = step.id is not None
        title = (
            translate("Membership", "Change the step")
            if known
            else translate("Membership", "A step on the way to membership")
        )
        super().__init__(
            title, (), translate("Membership", "Save step"), parent, width=500, quiet=True
        )
        self._ui, self._step, self._done = ui, step, done
        self.body: RefField | None = None
        if not step.organisation_id:
            self.body = self.form.add(
                "body",
                translate("Membership", "Organisation"),
                RefField(ui, service.organisation_options, service.describe),
                required=True,
            )
        self.stage = self.form.add(
            "stage", translate("Membership", "Stage"), StageField(stages, ui.texts_language())
        )
        self.day = self.form.add("day", translate("Membership", "Day"), DayField())
        self.basis = self.form.add(
            "basis",
            translate("Membership", "Based on"),
            RefField(ui, basis.options, basis.describe),
            hint=translate(
                "Membership", "The letter, meeting, decision or memorandum the step rests on."
            ),
        )
        self.note = self.form.add("note", translate("Membership", "Note"), TextField())
        self._fill(stages)
        self.form.focus_first()

    def _fill(self, stages: tuple[Stage, ...]) -> None:
        step = self._step
        chosen = next((s for s in stages if s.id == step.stage_id), None)
        if chosen is not None:
            self.stage.set_value(chosen)
        self.day.set_value(step.day)
        self.basis.set_value(step.basis)
        self.note.set_value(step.note)

    def choose(self, stage: Stage) -> None:
        """Propose a stage."""
        self.stage.set_value(stage)

    def act(self) -> None:
        """Save the step."""
        try:
            self.form.values()
            step, stage = self.step(), self.stage.value()
        except UserError as error:
            self.fail(error)
            return

        def saved(kept: MembershipStep) -> None:
            self.finish()
            self._done(kept)

        self.wait()
        self._ui.tasks.write(
            lambda session: service.take_step(session, step, stage),
            saved,
            owner=self,
            failed=self.fail,
        )

    def step(self) -> MembershipStep:
        """The step as typed."""
        body = (
            self.body.value() if self.body else Ref(Kind.ORGANISATION, self._step.organisation_id)
        )
        return replace(
            self._step,
            organisation_id=body.id if body else 0,
            day=self.day.value(),
            basis=self.basis.value(),
            note=self.note.value(),
        )


class StagesSheet(Sheet):
    """The office's stages: their names, what a body is at each, and their order."""

    def __init__(
        self, ui: Ui, stages: tuple[Stage, ...], done: Callable[[], object], parent: QWidget
    ) -> None:
        line = translate(
            "Membership",
            "The way that an organisation goes to membership here, in this order. A stage that "
            "organisations have come to can be renamed and moved, but not taken out.",
        )
        title = translate("Membership", "Stages of membership")
        act = translate("Membership", "Save stages")
        super().__init__(title, (line,), act, parent, width=500, quiet=True, tall=True)
        self._ui, self._done = ui, done
        self.rows: RowsField[Stage] = self.form.add(
            "stages",
            "",
            RowsField(_build, lambda: Stage(None, 0), translate("Membership", "Add stage")),
        )
        self.rows.set_value(stages)

    def act(self) -> None:
        """Save all of them."""
        try:
            wanted = self.rows.value()
        except UserError as error:
            self.fail(error)
            return

        def saved(_stages: object) -> None:
            self.finish()
            self._done()

        self.wait()
        self._ui.tasks.write(
            lambda session: service.save_stages(session, wanted),
            saved,
            owner=self,
            failed=self.fail,
        )


def _build(form: Form) -> None:
    form.add("names", translate("Membership", "Name"), TextsField(tuple(Language)))
    form.add("standing", translate("Membership", "What a body is here"), ChoiceField(Standing))
