"""Membership over the whole page: a board by stage, a table by country, and their files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.contacts import service, service_membership
from desktop_app.contacts.gui.membership_board import MembershipBoard, legend
from desktop_app.contacts.gui.membership_sheets import StagesSheet, StepSheet
from desktop_app.contacts.gui.membership_table import CountryTable
from desktop_app.contacts.gui.port import ContactsPort
from desktop_app.contacts.member_tables import (
    CountryCount,
    Sheet,
    by_country,
    country_sheet,
    member_sheet,
    stage_names,
)
from desktop_app.contacts.membership_records import Member, MembershipStep, Stage, Standing
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.parts import EmptyPanel, EmptyState, button, menu_text, plain_label, row


@dataclass(frozen=True, slots=True)
class Standings:
    """The office's stages and everybody who stands at one."""

    stages: tuple[Stage, ...] = ()
    members: tuple[Member, ...] = ()
    today: date | None = None


class MembershipView(QWidget):
    """Board and table over the same bodies, filtered by standing."""

    leave_wanted = Signal()
    stages_changed = Signal()

    def __init__(self, ui: Ui, port: ContactsPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._port = ui, port
        self.found = Standings()
        self.standing: Standing | None = None
        self._wanted: int | None = None
        self.sheet: StepSheet | StagesSheet | None = None
        self.ask_where: Callable[[str, str], Path | None] = self._ask_where
        self.board, self.table = MembershipBoard(), CountryTable()
        self.empty = EmptyPanel(self._teach(), self.add)
        self._stack = QStackedWidget()
        for widget in (self.board, self.table, self.empty):
            self._stack.addWidget(widget)
        self._legend = legend()
        self._lay_out()
        self.board.step_wanted.connect(self.step_to)
        for part in (self.board, self.table):
            part.opened.connect(self._open)
        ui.bus.changed.connect(self._on_changes)

    def reload(self) -> None:
        """Read everything again."""
        language = self._ui.texts_language()

        def work(session: Any) -> Standings:
            members = service.members(session, language)
            today = service_membership.today(session)
            return Standings(service.stages(session), members, today)

        self._ui.tasks.read(work, self._show, owner=self)

    def show_table(self, on: bool = True) -> None:
        """Show the table by country, or the board."""
        self.views.buttons()[1 if on else 0].setChecked(True)
        self._show(self.found)

    def filter(self, standing: Standing | None) -> None:
        """Show only bodies of one standing, or all."""
        self.standing = standing
        self._show(self.found)

    def step_to(self, member: Member, stage: Stage) -> None:
        """A body comes to `stage` today; the message offers to undo it."""
        key = member.organisation_id

        def saved(kept: MembershipStep) -> None:
            name = stage.names.best(self._ui.texts_language())
            said = self.tr("{body}: {stage}.").format(body=member.name, stage=name)
            self._told(said, kept)

        self._ui.tasks.write(
            lambda session: service.step_today(session, key, stage), saved, owner=self
        )

    def add(self) -> None:
        """Ask which organisation takes its first step."""
        step = MembershipStep(None, 0, 0, 0, day=self.found.today)
        stages, basis = self.found.stages, self._port.basis
        self.sheet = StepSheet(
            self._ui, basis, stages, step, lambda kept: self._told(self.tr("Step added."), kept),
            self,
        )  # fmt: skip
        self.sheet.open()

    def configure(self) -> None:
        """Change the office's stages."""
        self.sheet = StagesSheet(self._ui, self.found.stages, self._on_stages, self)
        self.sheet.open()

    def members(self) -> tuple[Member, ...]:
        """The bodies that the filter lets through."""
        wanted = self.standing
        return tuple(m for m in self.found.members if wanted in (None, m.standing))

    def countries(self) -> tuple[CountryCount, ...]:
        """The same by country, named in the language of the interface."""
        return by_country(self.members(), _country, ui_language())

    def sheets(self) -> tuple[Sheet, Sheet]:
        """The table by country and the bodies, as files have them."""
        rows, names = self.countries(), stage_names(self.found.stages, self._ui.texts_language())
        country, code = self.tr("Country"), self.tr("Country code")
        return (
            country_sheet(
                rows, self.tr("By country"), (country, code, self.tr("Total")), label
            ),
            member_sheet(
                rows,
                self.tr("Organisations"),
                (
                    self.tr("Organisation"), country, code, self.tr("Stage"),
                    self.tr("Standing"), self.tr("Since"),
                ),
                names,
                label,
            ),
        )  # fmt: skip

    def export(self, sheets: Sequence[Sheet], suffix: str) -> None:
        """Ask where to, and write `sheets` there."""
        path = self.ask_where(self.tr("Membership"), suffix)
        if path is None:
            return
        write = self._port.write_members
        self._ui.tasks.compute(
            lambda _progress: write(path, sheets),
            lambda _done: self._ui.messages.info(self.tr("Saved {name}.").format(name=path.name)),
            owner=self,
            label=self.tr("Writing the file"),
        )

    def _show(self, found: Standings) -> None:
        self.found = found
        language = self._ui.texts_language()
        self.board.show_members(found.stages, self.members(), _country, language)
        self.table.show_rows(self.countries(), stage_names(found.stages, language))
        nobody, table = not found.members, self.views.checkedId() == 1
        self._stack.setCurrentWidget(self.empty if nobody else self.table if table else self.board)
        self._legend.setVisible(not nobody and not table)
        self._filters.setVisible(not nobody)
        if self._wanted is not None and self.isVisible():
            self.board.reveal(self._wanted)
            self._wanted = None
        self.export_button.setEnabled(not nobody)

    def _on_stages(self) -> None:
        self._ui.messages.info(self.tr("Stages saved."))
        self.stages_changed.emit()
        self.reload()

    def _told(self, said: str, kept: MembershipStep) -> None:
        key = kept.organisation_id

        def undo() -> None:
            self._ui.tasks.write(
                lambda session: service.delete_step(session, kept),
                lambda _done: self._show_again(key),
                owner=self,
            )

        self._ui.messages.info(said, undo)
        self._show_again(key)

    def _show_again(self, organisation_id: int) -> None:
        """Read what has changed; the cursor goes with the card."""
        self._wanted = organisation_id
        self.reload()

    def _open(self, member: Member) -> None:
        self.leave_wanted.emit()
        self._ui.jump.to(Ref(Kind.ORGANISATION, member.organisation_id))

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and Kind.ORGANISATION in changes.kinds:
            self.reload()

    def _lay_out(self) -> None:
        self.back_button = button(self.tr("Back to contacts"), self.leave_wanted.emit)
        self.views = QButtonGroup(self)
        self.add_button = button(self.tr("Add step"), self.add, primary=True)
        self.stages_button = button(self.tr("Stages…"), self.configure)
        self.export_button = button(self.tr("Export…"), self._export_menu)
        head = row(self.back_button)
        head.addSpacing(8)
        for place, text in enumerate((self.tr("Board"), self.tr("By country"))):
            one = button(text, lambda: self._show(self.found), name="segment")
            one.setCheckable(True)
            one.setChecked(place == 0)
            self.views.addButton(one, place)
            head.addWidget(one)
        head.addStretch(1)
        for each in (self.export_button, self.stages_button, self.add_button):
            head.addWidget(each)
        self._filters = self._filter_line()
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 14, 20, 10)
        box.setSpacing(10)
        box.addLayout(head)
        box.addWidget(self._filters)
        box.addWidget(self._stack, 1)
        box.addWidget(self._legend)

    def _filter_line(self) -> QWidget:
        holder = QWidget()
        line = row(plain_label(self.tr("Standing"), name="fieldLabel"), spacing=4)
        holder.setLayout(line)
        self.filters = QButtonGroup(self)
        for place, standing in enumerate((None, *Standing)):
            text = label(standing) if standing else self.tr("All")
            one = button(menu_text(text), _filters(self, standing), name="segment")
            one.setCheckable(True)
            one.setChecked(standing is None)
            self.filters.addButton(one, place)
            line.addWidget(one)
        line.addStretch(1)
        return holder

    def _export_menu(self) -> None:
        menu = QMenu(self)
        countries, bodies = self.sheets()
        for text, sheets, suffix in (
            (self.tr("Both tables, Excel…"), (countries, bodies), ".xlsx"),
            (self.tr("By country, CSV…"), (countries,), ".csv"),
            (self.tr("Organisations, CSV…"), (bodies,), ".csv"),
        ):
            action = QAction(text, menu)
            action.triggered.connect(_exports(self, sheets, suffix))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _ask_where(self, proposal: str, suffix: str) -> Path | None:
        kind = self.tr("Excel workbook") if suffix == ".xlsx" else "CSV"
        name, _kind = QFileDialog.getSaveFileName(
            self, "", f"{proposal}{suffix}", f"{kind} (*{suffix})"
        )
        if not name:
            return None
        return Path(name) if Path(name).suffix.lower() == suffix else Path(f"{name}{suffix}")

    def _teach(self) -> EmptyState:
        return EmptyState(
            self.tr("Who is on the way to membership"),
            self.tr(
                "Choose an organisation and the stage it has come to. From then on it stands on "
                "this board, moves on with each step, and every step keeps the letter, meeting or "
                "decision it rests on. “Stages…” makes the stages those of your own statutes."
            ),
            self.tr("First step of an organisation"),
        )


def _country(code: str) -> str:
    return service.country_name(code, ui_language())


def _filters(view: MembershipView, standing: Standing | None) -> Callable[[], None]:
    return lambda: view.filter(standing)


def _exports(
    view: MembershipView, sheets: tuple[Sheet, ...], suffix: str
) -> Callable[[bool], None]:
    def chosen(_on: bool) -> None:
        view.export(sheets, suffix)

    return chosen
