"""What is done now and then with memoranda: calendar files, yearly reports, rules of clearance."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.files import write_whole
from desktop_app.mous import service
from desktop_app.mous.gui.clearance_sheet import ClearanceRulesSheet
from desktop_app.mous.gui.editor import MouEditor
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.gui.report_dialog import ReportDialog, current_mou
from desktop_app.mous.life_records import ClearanceRule, MouKind
from desktop_app.mous.records import Mou, Party, Renewal, Term
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import ui_language
from desktop_app.ui.page import Page


class LifeActions(QObject):
    """The actions of the page's menu; `ask_calendar` says where a calendar file goes."""

    def __init__(
        self,
        page: Page,
        editor: MouEditor,
        ui: Ui,
        press: MouPress,
        port: MouPort,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._editor = editor
        self._page, self._ui, self._press, self._port = page, ui, press, port
        self._clock = clock
        self.ask_calendar: Callable[[QWidget, str], Path | None] = self._ask
        self.report: ReportDialog | None = None
        self.rules: ClearanceRulesSheet | None = None
        self.this_calendar = self._action(self.tr("Calendar file of this one…"), self.export_this)
        self.amendment = self._action(self.tr("New amendment of this one"), self.amend)
        self.actions = [
            self.amendment,
            self.this_calendar,
            self._action(self.tr("Calendar file of all…"), self.export_all),
            self._action(self.tr("Yearly report…"), self.open_report),
            self._action(self.tr("Clearances by country…"), self.edit_rules),
        ]

    def amend(self) -> None:
        """Begin a child of the memorandum shown; its kind may be changed in the form."""
        mou = self._editor.base
        if mou.id is None:
            return
        parties = tuple(
            Party(each.organisation_id, each.signatory_post_id)
            for each in mou.parties
            if each.withdrawn_on is None
        )
        child = Mou(
            None, 0, kind=MouKind.AMENDMENT, parent_id=mou.id, parties=parties,
            languages=mou.languages, prevailing=mou.prevailing, calendars=mou.calendars,
            term=Term(months=None, notice_days=None, renewal=Renewal.NONE),
            is_sample=mou.is_sample,
        )  # fmt: skip
        self._page.create_new()
        self._editor.start_new(child)

    def export_this(self) -> None:
        """The days of the memorandum shown."""
        ref = current_mou(self._page.current_ref())
        if ref is not None:
            self._export((ref.id,), self.tr("memorandum"))

    def export_all(self) -> None:
        """The days of every memorandum."""
        self._export((), self.tr("memoranda"))

    def open_report(self) -> None:
        """Choose and see a yearly report."""
        mou = current_mou(self._page.current_ref())
        self.report = ReportDialog(
            self._ui, self._press, self._port, mou, self._clock(), self._page
        )
        self.report.finished.connect(lambda _result: self._forget_report())
        self.report.open()

    def edit_rules(self) -> None:
        """Open the rules of clearance."""
        self._ui.tasks.read(service.clearance_rules, self._on_rules, owner=self)

    def _on_rules(self, rules: tuple[ClearanceRule, ...]) -> None:
        self.rules = ClearanceRulesSheet(self._ui, rules, self._page.window())
        self.rules.finished.connect(lambda _result: setattr(self, "rules", None))
        self.rules.open()

    def _export(self, keys: tuple[int, ...], name: str) -> None:
        path = self.ask_calendar(self._page, name)
        if path is None:
            return
        calendar_file, language = self._port.calendar_file, ui_language()

        def write(data: bytes) -> None:
            if b"BEGIN:VEVENT" not in data:
                self._ui.messages.error(
                    UserError(
                        self.tr("There is no day yet to put into a calendar."),
                        self.tr("Enter when the memorandum is signed or enters into force."),
                    )
                )
                return
            self._ui.tasks.compute(
                lambda _progress: write_whole(path, data, overwrite=True),
                lambda _nothing: self._ui.messages.info(
                    self.tr("Saved {name}.").format(name=path.name)
                ),
                owner=self,
            )

        self._ui.tasks.read(
            lambda session: calendar_file(session, keys, language), write, owner=self
        )

    def _ask(self, parent: QWidget, name: str) -> Path | None:
        title = self.tr("Save as calendar file")
        pattern = self.tr("Calendar files (*.ics)")
        chosen, _kind = QFileDialog.getSaveFileName(parent, title, f"{name}.ics", pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")

    def _forget_report(self) -> None:
        if self.report is not None:
            self.report.deleteLater()
        self.report = None

    def _action(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _on=False: slot())
        return action
